import { describe, expect, it } from 'vitest'
import { bookOf } from '#content/books.ts'
import { book } from '#content/en/book.ts'
import { languages } from '#content/languages.ts'
import type { Entry } from '#record/entry.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { gravestFindings, gravityOf, kindsByGravity } from '#review/findings/gravity.ts'
import { headlineOf } from '#review/findings/headline.ts'
import { findingInOne, findingInWords } from '#review/findings/in-words.ts'
import { findingKinds, type FindingKind, type RecordFinding } from '#review/findings/record-finding.ts'
import { day, hour, minute, procedures, Scribe } from '../../record/scribe.ts'
import { Walker } from '../../record/walker.ts'

const alertAsked = () => {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.alreadyMissingLonger', { noticedAt: scribe.now })
  scribe.wait(minute).answer('notifyChildProtection.done', { whoWasReached: 'Duty desk' })
  scribe.answer('notifyGuardian.done', { whoWasReached: 'Maria' })
  scribe.answer('reportToPolice.accepted', { policeReference: 'P-1', officer: 'o' })
  scribe.answer('askSis.asked')
  return scribe
}
const said = (scribe: Scribe, kind: FindingKind, step?: string) => {
  const found = findingsOf(scribe.entries, procedures).filter(
    (finding) => finding.kind === kind && (step === undefined || finding.step === step),
  )
  expect(found).toHaveLength(1)
  return findingInWords(book, found[0]!, scribe.entries)
}

describe('a finding in words', () => {
  it('says by how much it was late, against which limit and ground, and the reason that was given', () => {
    const scribe = alertAsked().wait(day + 2 * hour + 10 * minute)
    scribe.answer('confirmSis.confirmed', { enteredAt: scribe.now }, scribe.now, { lateBecause: 'no answer' })
    const { about, entry, gravity, rule, ...rest } = said(scribe, 'late', 'confirmSis')
    expect([about, entry, gravity]).toEqual(['SIS alert: check · Response 1', 8, 'look'])
    expect(rest.says).toBe('Done 2 hours 10 minutes after the limit, which ran out 2026-01-08 23:41.')
    expect(rest.reason).toBe('Reason given: no answer')
    expect(rule).toEqual({
      says: 'Limit: 1 day, from 2026-01-07 23:41 to 2026-01-08 23:41. Ground: practice default of this tool, no published source.',
      practiceDefault: true,
      sources: [],
    })
  })

  it('names the country, the strength and the sources of a limit of a country', () => {
    const scribe = alertAsked()
    scribe.write({ type: 'country', country: 'UK', part: 'wales' })
    scribe.wait(60 * hour).answer('askNationalRegister.asked')
    scribe.wait(20 * hour).answer('confirmNationalRegister.confirmed', { alertReference: 'N-1' })
    const { rule, reason, gravity } = said(scribe, 'late', 'confirmNationalRegister')
    expect(rule?.says).toMatch(
      /Ground: guidance that binds public bodies \(United Kingdom only\), read in the source\.$/,
    )
    expect(rule?.sources.map(({ address }) => address)).not.toEqual([])
    expect([reason, gravity]).toEqual(['No reason was given.', 'grave'])
  })

  it('tells what is due at once by the time it took, as no finding', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.alreadyMissingLonger', { noticedAt: scribe.now })
    scribe.wait(3 * hour).answer('notifyGuardian.done', { whoWasReached: 'Maria' })
    const { says, rule } = said(scribe, 'done', 'notifyGuardian')
    expect(says).toBe('Due at once; done 3 hours after it came up.')
    expect(rule?.says).toMatch(/^Limit: at once, at any hour\. Ground: guidance/)
  })

  it('is one paragraph where nothing can be laid out', () => {
    const scribe = alertAsked()
    scribe.write({ type: 'answer', stage: 'response-1', step: 'askTheNeighbours', outcome: 'done', fields: {} })
    expect(findingInOne(said(scribe, 'unknownActivity'))).toBe(
      'Not known to the procedure: askTheNeighbours · Response 1. The procedure does not know this: askTheNeighbours, done.',
    )
  })
})

/** One finding of each kind, with whatever its sentences name. */
const everyKind = (entries: readonly Entry[]): RecordFinding[] =>
  findingKinds.map((kind) => ({
    kind,
    stage: 'response-1',
    step: 'confirmSis',
    outcome: 'confirmed',
    entries: [Math.min(3, entries.length), 2],
    amounts: {
      lateBy: hour,
      overdueBy: hour,
      openFor: hour,
      enteredAfter: hour,
      enteredPastLimit: hour,
      jumpedBy: hour,
    },
    reasonGiven: false,
  }))

const asked = alertAsked().entries
const walked = new Walker(3).walk(12).file.entries
const any = [...everyKind(asked), ...findingsOf(walked, procedures)]

describe.each(languages)('the words of findings in %s', (tag) => {
  it('leave no name in braces open and say something of every kind', async () => {
    const words = await bookOf(tag)
    for (const finding of any) {
      const all = findingInWords(words, finding, walked)
      expect(all.says.length, finding.kind).toBeGreaterThan(8)
      expect(findingInOne(all)).not.toMatch(/[{}]|undefined|NaN/)
    }
  })
})

describe('the order of findings', () => {
  it('names every kind once', () => {
    expect(kindsByGravity.toSorted()).toEqual(findingKinds.toSorted())
  })

  it('has what nobody did first, and what was kept last', () => {
    const findings = gravestFindings(everyKind(alertAsked().entries))
    expect(findings.at(0)?.kind).toBe('missing')
    expect(findings.at(-1)?.kind).toBe('done')
    const late = { kind: 'late', entries: [3], amounts: { lateBy: hour } } as const
    expect(gravityOf({ ...late, reasonGiven: false })).toBe('grave')
    expect(gravityOf({ ...late, reasonGiven: true })).toBe('look')
  })
})

describe('the headline', () => {
  it('counts the steps that were kept, and every other finding by its kind', () => {
    const scribe = alertAsked().wait(day + hour)
    scribe.write({ type: 'note', text: 'the shift ends' })
    const findings = findingsOf(scribe.entries, procedures)
    expect(headlineOf(book, findings)).toMatch(
      /^Steps kept: 5 of \d+\. Never answered: \d\. Alert never confirmed: 1\.$/,
    )
    expect(headlineOf(book, [])).toBe('No step of a procedure stands in this record.')
  })
})
