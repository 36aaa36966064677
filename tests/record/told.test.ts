import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { countedCalls, toldAnswers } from '#record/told.ts'
import { buildPaper } from '#export/papers.ts'
import { hour, Scribe } from './scribe.ts'

const table = (scribe: Scribe, title: string) => {
  const { blocks } = buildPaper(book, 'record', scribe.entries)
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  const next = blocks[at + 1]
  return next?.kind === 'table' ? next.rows : []
}

function night(): Scribe {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown')
  scribe.answer('dangerScreen.red')
  scribe.answer('reportToPolice.toldToWait', { whatPoliceSaid: 'Monday' })
  scribe.answer('notifyFamily.notSafe', { reason: 'uncle is feared' })
  scribe.answer('notifyTraffickingCentre.noIndicator')
  scribe.answer('notifyGuardian.notPossible', { reason: 'no answer', whoWasTold: 'manager' })
  return scribe
}

describe('who was told', () => {
  it('names those who were told, also police who refused, and nobody who was not', () => {
    expect(toldAnswers(night().replayed).map(({ step }) => step)).toEqual(['reportToPolice'])
    expect(table(night(), 'Who was told')).toHaveLength(1)
  })

  it('leaves out an answer that a correction has set aside, and a call that was withdrawn', () => {
    const scribe = night()
    const call = scribe.write({
      type: 'call',
      direction: 'out',
      whom: 'uncle',
      number: '',
      result: 'reached',
      reference: '',
      what: '',
    })
    expect(countedCalls(scribe.entries, scribe.replayed)).toHaveLength(1)
    scribe.correct({ corrects: call.hash, reason: 'wrong case' })
    expect(countedCalls(scribe.entries, scribe.replayed)).toHaveLength(0)
  })

  it('keeps in the paper that a duty was not possible at first, and that it was taken up again later', () => {
    const scribe = night()
    scribe.wait(hour)
    scribe.answer('notifyGuardian.done', { whoWasReached: 'the guardian' })
    const rows = table(scribe, 'What was not done, and why')
    expect(rows).toHaveLength(1)
    expect(rows[0]?.[2]).toMatch(/^no answer\nAnswered later, 2026-01-08 00:40: \S.+$/)
    expect(table(scribe, 'Who was told').map((row) => row[0])).toContain('Guardian')
  })
})
