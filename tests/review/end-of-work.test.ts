import { describe, expect, it } from 'vitest'
import { deskRecord } from '#review/desk/desk-record.ts'
import { endOfWork } from '#review/end-of-work.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { timelineOf } from '#review/timeline/timeline.ts'
import { hour, procedures } from '../record/scribe.ts'
import { record, reviewed, supervisor } from './reviewed-files.ts'

describe('a review days later', () => {
  it('finds nothing more and nothing worse in the record it is about', () => {
    expect(findingsOf(reviewed, procedures)).toEqual(findingsOf(record, procedures))
    expect(deskRecord(reviewed).stalls).toEqual(deskRecord(record).stalls)
    expect(timelineOf(reviewed, procedures).duties).toEqual(timelineOf(record, procedures).duties)
  })

  it('is no work, also when only a name was entered; a decision on call is', () => {
    const desk = supervisor()
    desk.write({ type: 'worker', from: desk.actor, to: desk.actor })
    expect(endOfWork(desk.entries)).toBe(endOfWork(record))
    const last = desk.wait(hour).write({
      type: 'onCallDecision',
      by: { name: 'Ruth', role: 'supervisor' },
      code: '0000 0000 0000 0000',
      told: 'Nothing is overdue.',
      decision: 'Go on',
    })
    expect(endOfWork(desk.entries)).toBe(last.entered)
    expect(endOfWork([])).toBe(0)
  })
})
