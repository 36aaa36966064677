import { describe, expect, it } from 'vitest'
import type { Entry } from '#record/entry.ts'
import { lessonsOf } from '#review/lessons.ts'
import { lessonsCsv, lessonsJson } from '#review/lessons-files.ts'
import { procedures, Scribe } from '../record/scribe.ts'
import { supervisor } from './reviewed-files.ts'

interface Remark {
  readonly text: string
  readonly lesson?: boolean
  readonly step?: string
  /** About the answer to the first step. */
  readonly onAnswer?: boolean
}

function reviewedWith(salt: number, ...remarks: readonly Remark[]): readonly Entry[] {
  const scribe = Scribe.opened({ salt })
  const answer = scribe.answer('absenceNoticed.unknown', { lastSeenWhere: 'Omonia' })
  scribe.write({ type: 'item', item: 'a01', value: 'Qiro Hassan, Κίρο' })
  const desk = supervisor(scribe.entries, salt + 500)
  for (const { text, lesson = true, step, onAnswer } of remarks)
    desk.write({
      type: 'comment',
      text,
      lesson,
      ...(step === undefined ? {} : { step }),
      ...(onAnswer ? { on: answer.hash } : {}),
    })
  return desk.entries
}

const version = procedures.response.version

describe('lessons', () => {
  it('are the remarks marked so, by step, the most frequent first, each counted once a record', () => {
    const { lessons, withheld } = lessonsOf([
      reviewedWith(
        1000,
        { text: 'Name a second number', step: 'notifyGuardian' },
        { text: 'Only a remark', lesson: false },
      ),
      reviewedWith(
        2000,
        { text: 'Name a  second\nnumber', step: 'notifyGuardian' },
        { text: 'Name a second number', step: 'notifyGuardian' },
        { text: 'Say what time it is', step: 'notifyGuardian' },
        { text: 'Ask who saw her last', onAnswer: true },
        { text: 'Shorter forms' },
        { text: 'About a step there never was', step: 'noSuchStep' },
      ),
    ])
    expect(withheld).toBe(0)
    expect(lessons.map(({ step, text, count }) => [step, text, count])).toEqual([
      [undefined, 'About a step there never was', 1],
      [undefined, 'Shorter forms', 1],
      ['absenceNoticed', 'Ask who saw her last', 1],
      ['notifyGuardian', 'Name a second number', 2],
      ['notifyGuardian', 'Say what time it is', 1],
    ])
    expect(new Set(lessons.map((one) => `${one.procedure} ${one.version}`))).toEqual(new Set([`response ${version}`]))
  })

  it('hold no name and no reference of their record: such a remark is left out and counted', () => {
    const { lessons, withheld } = lessonsOf([
      reviewedWith(
        3000,
        { text: 'QIRO waited too long' },
        { text: 'Ο Κίρο περίμενε' },
        { text: 'As in K7-RMPQ' },
        { text: 'Ms Markou waited too long' },
        { text: 'As papadaki says' },
        { text: 'Wait less long' },
      ),
    ])
    expect(withheld).toBe(5)
    expect(lessons.map(({ text }) => text)).toEqual(['Wait less long'])
    expect(JSON.stringify(lessons)).not.toMatch(/qiro|κίρο|hassan|omonia|RMPQ|markou|papadaki/i)
  })

  it('leave as a table and as JSON that hold nothing else', () => {
    const { lessons } = lessonsOf([
      reviewedWith(4000, { text: '=Say "when", not how', step: 'notifyGuardian' }, { text: 'Shorter forms' }),
    ])
    const rows = lessonsCsv(lessons).trim().split(/\r?\n/)
    expect(rows[0]).toBe('"procedure","version","step","count","text"')
    expect(rows).toHaveLength(3)
    expect(rows[2]).toContain('""when""')
    expect(rows[2]).not.toMatch(/,"?=/)
    expect(JSON.parse(lessonsJson(lessons))).toEqual({
      count: 2,
      format: 'missing-child-guide-lessons',
      lessons: [
        { procedure: 'response', version, count: 1, text: 'Shorter forms' },
        { procedure: 'response', version, step: 'notifyGuardian', count: 1, text: '=Say "when", not how' },
      ],
      v: 1,
    })
    expect(lessonsJson(lessonsOf([]).lessons)).toContain('"count":0')
  })
})
