import { describe, expect, it } from 'vitest'
import type { ProcedureId } from '#machines/chart.ts'
import type { CaseCheck } from '#machines/safety-rules/case-types.ts'
import { caseRules } from '#machines/safety-rules/case.ts'
import type { StageState } from '#record/replay.ts'
import { mayOpen as recordMayOpen } from '#record/stages.ts'
import { type CaseModel, releasedCase } from '#proof/case-model.ts'
import { type CaseMoment, CaseSearch, mayOpen, procedureIds } from '#proof/case-search.ts'
import { brokenCaseRules, Case } from '#proof/judge-case.ts'

const released = releasedCase()

const wrong = (model: CaseModel, check: CaseCheck) =>
  brokenCaseRules(new Case(model), [{ id: 'r', says: '', from: '', checks: [check] }])[0]?.what

const withoutMirror = (step: string): CaseModel => ({
  ...released,
  mirrors: released.mirrors.filter((mirror) => mirror.step !== step),
})
const withFollows = (cause: string, list: CaseModel['follows'][string]): CaseModel => ({
  ...released,
  follows: { ...released.follows, [cause]: list },
})

describe('the case as it is searched', () => {
  it('opens a stage exactly when the record may', () => {
    for (let bits = 0; bits < 8; bits++) {
      const open = procedureIds.filter((_, index) => (bits >> index) & 1)
      const running: CaseMoment['running'] = Object.fromEntries(open.map((id) => [id, { places: {} }]))
      const stages = open.map((id) => ({ stage: `${id}-1`, procedure: { id } }) as unknown as StageState)
      for (const id of procedureIds satisfies readonly ProcedureId[])
        expect(mayOpen(running, id), `${open.join(' ')} and ${id}`).toBe(recordMayOpen({ stages }, id))
    }
  })

  it('lives through three episodes, each with its aftercare', () => {
    const { moments } = new CaseSearch(released).search(3)
    expect([...moments.values()].some(({ episodes, running }) => episodes === 3 && running.aftercare)).toBe(true)
    expect([...moments.values()].some(({ running }) => running.prevention && running.response)).toBe(true)
    expect([...moments.values()].filter(({ running }) => running.response && running.aftercare)).toEqual([])
  })
})

describe('rules of the case', () => {
  it('find a notification that nobody takes back', () => {
    expect(wrong(released, { check: 'everythingToldIsMirrored' })).toBeUndefined()
    expect(wrong(withoutMirror('tellLawyer'), { check: 'everythingToldIsMirrored' })).toContain('notifyLawyer.done')
  })

  it('find a mirror that is settled from the start or can never be settled', () => {
    const asked = released.mirrors.find(({ step }) => step === 'tellLawyer')?.asked ?? []
    const check: CaseCheck = { check: 'mirrored', step: 'tellLawyer', none: 'neverTold', asked }
    expect(wrong(released, check)).toBeUndefined()
    const odd = { ...released, mirrors: [{ step: 'tellLawyer', none: 'notPossible', asked }] }
    expect(wrong(odd, { ...check, none: 'notPossible' })).toContain('does not settle')
    const only = { ...released, mirrors: [{ step: 'tellLawyer', none: 'told', asked: ['notifyLawyer.noLawyer'] }] }
    expect(wrong(only, { check: 'mirrored', step: 'tellLawyer', none: 'told', asked: ['notifyLawyer.noLawyer'] })).toBe(
      undefined,
    )
    expect(wrong(withoutMirror('tellLawyer'), check)).toContain('mirrors nothing')
  })

  it('find a response after which nobody is told', () => {
    expect(wrong(released, { check: 'responseLeadsToAftercare' })).toBeUndefined()
    expect(wrong(withFollows('ends in takenOver', []), { check: 'responseLeadsToAftercare' })).toContain('takenOver')
  })

  it('find a child that is back without being found', () => {
    expect(wrong(released, { check: 'backOnlyByBeingFound' })).toBeUndefined()
    expect(wrong({ ...released, refusedWhile: {} }, { check: 'backOnlyByBeingFound' })).toContain('childAway')
    expect(wrong(withFollows('opens response', []), { check: 'absenceIsKnownInPrevention' })).toContain('is present')
    const silent = withFollows('childPresent.absent', [{ open: { procedure: 'response' } }])
    expect(wrong(silent, { check: 'absenceOpensResponse' })).toContain('no response runs')
    expect(
      wrong(withFollows('ends in deathRecorded', []), { check: 'endsPrevention', ends: ['deathRecorded'] }),
    ).toContain('prevention still runs')
  })

  it('find a case in which an absence can no longer be opened', () => {
    expect(wrong(released, { check: 'absenceCanAlwaysBeOpened' })).toBeUndefined()
    const closed = {
      ...withFollows('ends in missingAgain', []),
      waysIn: { newlyMet: released.waysIn['newlyMet'] },
    } as CaseModel
    const noAbsence = { ...closed, follows: { ...closed.follows, 'childPresent.absent': [] } }
    expect(wrong(noAbsence, { check: 'absenceCanAlwaysBeOpened' })).toBe('no absence can be opened')
  })

  it('find joins that name what does not exist', () => {
    expect(wrong(released, { check: 'namesExist' })).toBeUndefined()
    expect(wrong(withFollows('noSuch.answer', []), { check: 'namesExist' })).toBe('no chart knows noSuch.answer')
    const opens = withFollows('childPresent.absent', [{ open: { procedure: 'aftercare', begins: 'noSuch' } }])
    expect(wrong(opens, { check: 'namesExist' })).toContain('cannot begin with noSuch')
  })

  it('find a way in that is gone or leads elsewhere', () => {
    const check: CaseCheck = { check: 'wayIn', way: 'missingForAWhile', opens: { procedure: 'response' } }
    expect(wrong(released, check)).toBeUndefined()
    expect(wrong({ ...released, waysIn: {} }, check)).toContain('does not open what it should')
  })

  it('hold policies to what they may never do', () => {
    for (const check of ['episodesNeverLowerTheRisk', 'episodesNeverDelayTheMeeting', 'unknownNeverLowers'] as const)
      expect(wrong(released, { check }), check).toBeUndefined()
  })

  it('have ids of their own and a sentence each', () => {
    expect(new Set(caseRules.map(({ id }) => id)).size).toBe(caseRules.length)
    for (const { says } of caseRules) expect(says).toMatch(/^[A-Z“].*\.$/u)
  })
})
