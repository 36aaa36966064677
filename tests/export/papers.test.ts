import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { blankFormWords, pocketCardWords } from '#content/en/papers/blank-forms.ts'
import { casePaperWords } from '#content/en/papers/case-papers.ts'
import { originWords, redactionWords } from '#content/en/papers/redaction.ts'
import { paperWords } from '#content/en/papers.ts'
import { stepsOn } from '#export/further-answers.ts'
import { otherFileIds } from '#export/other-files.ts'
import { buildPaper, type PaperId, paperIds, papers, sourcedPaper } from '#export/papers.ts'
import type { Origin, Part } from '#export/sourced-paper.ts'
import { procedures, stepById } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { replay } from '#record/replay.ts'
import { hour, Scribe } from '../record/scribe.ts'
import { Walker } from '../record/walker.ts'
import { wholeCase } from './whole-case.ts'

const viewOf = (entries: readonly Entry[]) => ({ entries, replayed: replay(entries, procedures), book })
const walked = [21, 22, 23].map((seed) => new Walker(seed, seed === 22).walk(80).file.entries)
const bare = new Scribe()
bare.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: true })
const whole = wholeCase()

/** All that a paper says, a line each. */
function said(paper: PaperId, entries: readonly Entry[]): string[] {
  return buildPaper(book, paper, entries).blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text]
      case 'facts':
        return block.rows.map(({ label, value }) => `${label}: ${value}`)
      case 'table':
        return block.rows.map((row) => row.join(' | '))
      default:
        return []
    }
  })
}

const rowOf = (paper: PaperId, entries: readonly Entry[], start: string) =>
  said(paper, entries).find((line) => line.startsWith(start)) ?? ''

const originsOf = (parts: readonly Part[]): Set<Origin> =>
  new Set(
    parts.flatMap((part) => {
      const rows = part.kind === 'table' || part.kind === 'facts' ? part.rows : []
      const lines = part.kind === 'paragraph' ? part.lines : []
      return [
        ...lines.flatMap(({ of }) => of),
        ...rows.flatMap((row) => ('cells' in row ? row.cells.flat() : row.value).flatMap(({ of }) => of)),
      ]
    }),
  )

describe('the papers of a case', () => {
  it('carry every document of the procedures, each once', () => {
    const carried = Object.values(papers).flatMap(({ carries }) => [...carries])
    expect(carried.toSorted()).toEqual(Array.from({ length: 18 }, (_, at) => `D${at + 1}`).toSorted())
  })

  it('have a name in the record for each', () => {
    expect(Object.keys(paperWords.papers).toSorted()).toEqual([...paperIds, ...otherFileIds].toSorted())
  })

  it.each(paperIds)(
    '%s says whether it is for practice, what it rests on, and that nobody has reviewed it',
    (paper) => {
      for (const entries of [bare.entries, whole]) {
        const { mark, blocks, title } = buildPaper(book, paper, entries)
        // The bare record was made while the program was for practice only.
        expect(mark).toBe(entries === whole ? book.papers.confidential : book.papers.practice)
        expect(title).not.toBe('')
        expect(JSON.stringify(blocks)).toContain('Not yet reviewed by professionals')
      }
    },
  )

  it.each(paperIds)(
    '%s is the same for the same entries',
    (paper) => {
      for (const entries of [whole, ...walked])
        expect(buildPaper(book, paper, entries)).toEqual(buildPaper(book, paper, [...entries]))
    },
    30_000,
  )

  it.each(paperIds)('%s makes nothing up where nothing was answered', (paper) => {
    const { parts } = sourcedPaper(paper, viewOf(bare.entries))
    const allowed = new Set<Origin>(['reference', 'stage', 'count', 'when', 'who'])
    expect([...originsOf(parts)].filter((origin) => !allowed.has(origin))).toEqual([])
  })

  it('hold every answer that says it belongs on them', () => {
    for (const entries of [whole, ...walked]) {
      const view = viewOf(entries)
      for (const paper of paperIds.filter((id) => id !== 'policeReport' && id !== 'record')) {
        const on = stepsOn(sourcedPaper(paper, view).parts)
        const belongs = view.replayed.answers.filter(({ step }) =>
          (stepById.get(step)?.carries ?? []).some((id) => (papers[paper].carries as readonly string[]).includes(id)),
        )
        for (const { step } of belongs) expect(on.has(step), `${paper}: ${step}`).toBe(true)
      }
    }
  })

  it('never call a child absconded, runaway or illegal, and use no straight quotes', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value as object).flatMap((inner) => texts(inner))
    for (const text of texts([casePaperWords, redactionWords, originWords, blankFormWords, pocketCardWords])) {
      expect(text).not.toMatch(/abscond|run-?away|ran away|illegal|clandestine|escaped/i)
      expect(text).not.toMatch(/ {2}(?!\])|["']/)
    }
  })
})

describe('the statement on the criteria', () => {
  it('counts what is not known and what nobody answered as concern, and only a “no” as none', () => {
    expect(rowOf('worryingStatement', whole, 'Under 13')).toMatch(/\| No \| .*\| No$/)
    expect(rowOf('worryingStatement', whole, 'With people')).toMatch(/\| Not known \| .*\| Yes$/)
    expect(rowOf('worryingStatement', whole, 'Signs of suicide')).toMatch(/\| Not answered \| .*\| Yes$/)
    expect(rowOf('worryingStatement', whole, 'May be the victim')).toContain('debt to the people who brought him')
  })

  it('says so where the criteria were never answered', () => {
    expect(said('worryingStatement', bare.entries)).toContain(casePaperWords.worrying.noStatement)
  })
})

describe('the log of who was told', () => {
  it('sets beside each telling how they heard of the end', () => {
    expect(rowOf('notificationLog', whole, 'Police |')).toMatch(
      /MP-2026-0071[^|]*\| Police: They know[^|]*Sergeant Dimou/,
    )
    expect(rowOf('notificationLog', whole, 'Child protection |')).toContain('Not told yet how it ended')
    expect(rowOf('notificationLog', whole, 'Lawyer |')).toContain('Nothing to take back')
  })

  it('says that the child is still missing while it is', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown')
    scribe.answer('dangerScreen.red')
    scribe.answer('reportToPolice.accepted', { policeReference: 'P-1' })
    expect(rowOf('notificationLog', scribe.entries, 'Police |')).toMatch(/P-1[^|]*\| The child is still missing$/)
  })
})

describe('the table of alerts', () => {
  it('shows for each alert whether it was asked for, confirmed, taken back and confirmed out, and names the open ones', () => {
    expect(rowOf('alertTable', whole, 'National register |')).toMatch(/\| Out$/)
    expect(rowOf('alertTable', whole, 'SIS |')).toMatch(/SIS-902.*\| Taken back, not confirmed out$/s)
    expect(said('alertTable', whole)).toContain('SIS: Taken back, not confirmed out')
    expect(said('alertTable', whole)).toContain('Publicity: Live')
    expect(rowOf('alertTable', whole, 'Interpol')).toMatch(/\| Not asked for$/)
  })
})

describe('the short packet for another country', () => {
  it('holds no asylum account, no journey, no debt and no finding', () => {
    const { parts } = sourcedPaper('foreignPacket', viewOf(whole))
    const left = ['item:a15', 'item:a17', 'item:a26', 'field:journey', 'field:debt', 'field:traffickingSigns']
    for (const origin of left) expect(originsOf(parts).has(origin as Origin), origin).toBe(false)
    expect(said('foreignPacket', whole).join('\n')).not.toContain('Debt bondage')
  })
})

describe('the safety plan', () => {
  it('has a page in the child’s own words, and no word there from an interview or a referral', () => {
    const { blocks } = buildPaper(book, 'safetyPlan', whole)
    const own = JSON.stringify(blocks.slice(blocks.findIndex(({ kind }) => kind === 'pageBreak')))
    expect(own).toContain('I want to see my sister in Sweden')
    expect(own).toContain('Football on Tuesdays')
    expect(own).toContain('116 000')
    expect(own).not.toContain('Friday')
  })
})

describe('the learning review', () => {
  it('computes spans, people not reached and missing facts from the record and adds what was written', () => {
    expect(rowOf('learningReview', whole, 'Episode 1')).toMatch(/minutes.*\| .*\| 1 day/)
    expect(rowOf('learningReview', whole, 'Guardian |')).toContain('No answer, three calls')
    expect(rowOf('learningReview', whole, 'School, caretaker')).toContain('rang twice')
    expect(said('learningReview', whole).join('\n')).toContain('a04 Photo')
    expect(said('learningReview', whole).join('\n')).toContain('Acting on the calls in the first week')
  })

  it('names what was late with its reason', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown')
    scribe.answer('dangerScreen.clear')
    scribe.wait(30 * hour)
    scribe.answer('firstChecks.notFound', {}, scribe.now, { lateBecause: 'one person on shift' })
    expect(rowOf('learningReview', scribe.entries, 'First checks |')).toMatch(/1 day .*\| one person on shift$/)
  })
})

describe('the log of what was shared', () => {
  it('lists papers made and everyone told, in the order of time', () => {
    const scribe = new Scribe({ entries: whole, start: whole.at(-1)?.entered ?? 0 })
    scribe.write({ type: 'exported', paper: 'alertTable', language: 'en' })
    const lines = said('sharingLog', scribe.entries)
    expect(lines.some((line) => line.includes('Paper: table of alerts') && line.includes('Not recorded'))).toBe(true)
    expect(lines.some((line) => line.includes('Foster family Angelou') && line.includes('Health and plan'))).toBe(true)
    const times = lines.map((line) => /^\d{4}-\d\d-\d\d \d\d:\d\d(?= \|)/.exec(line)?.[0]).filter(Boolean)
    expect(times).toEqual(times.toSorted((a = '', b = '') => (a < b ? -1 : 1)))
  })
})

describe('the note on best interests', () => {
  it('keeps the four headings in their order, also where nothing was weighed', () => {
    const headings = ['Joining the family', 'Wellbeing, and stability of care', 'Safety', 'The child’s views']
    for (const entries of [bare.entries, whole]) {
      const lines = said('bestInterests', entries)
      const places = headings.map((heading) => lines.findIndex((line) => line.startsWith(heading)))
      expect(places.every((place) => place >= 0)).toBe(true)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }
  })
})
