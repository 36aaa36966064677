import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { timelineWords } from '#content/en/timeline.ts'
import { timelineBlocks } from '#export/timeline-drawing.ts'
import { procedures } from '#machines/registry.ts'
import { settledDeadlines } from '#record/deadlines.ts'
import { replay } from '#record/replay.ts'
import { axisLength, axisOf, foldsOf, hoursOf, instantsOf, placeOn, ticksOf } from '#review/timeline/axis.ts'
import { speakerOf } from '#review/timeline/in-words.ts'
import { lanesOf } from '#review/timeline/lanes.ts'
import { layOut } from '#review/timeline/layout.ts'
import { timelinePaper } from '#review/timeline/paper.ts'
import { timelineOf } from '#review/timeline/timeline.ts'
import { wholeCase } from '../../export/whole-case.ts'
import { day, hour, lateEvening, minute, Scribe } from '../../record/scribe.ts'
import { Walker } from '../../record/walker.ts'

/** Noticed at 23:40; checks begun late, a call written down an hour after it, a note that was withdrawn. */
function night() {
  const scribe = Scribe.opened()
  scribe.wait(2 * minute)
  scribe.answer('absenceNoticed.unknown', { noticedAt: lateEvening })
  scribe.wait(3 * hour)
  scribe.answer('dangerScreen.red', {}, scribe.now, { lateBecause: 'alone on shift' })
  scribe.answer('reportToPolice.notPossible', { reason: 'line busy', whoWasTold: 'manager' })
  const note = scribe.write({ type: 'note', text: 'asked at the station' }, scribe.now - hour)
  scribe.wait(minute)
  scribe.correct({ corrects: note.hash, reason: 'another child' })
  scribe.actor = { name: 'Nikos Laskaris', role: 'guardian' }
  scribe.wait(4 * day)
  scribe.answer('reportToPolice.accepted', { policeReference: 'MP-1', officer: 'Dimou' })
  return scribe
}

const { entries } = night()
const timeline = timelineOf(entries, procedures)
const duty = (step: string) => timeline.duties.filter((one) => one.step === step)

describe('a record along the time', () => {
  it('has every entry once, where it happened as told and where it was entered', () => {
    expect(timeline.entries.map(({ id, place }) => [id, place])).toEqual(entries.map(({ hash }, i) => [hash, i + 1]))
    for (const { entry, at, entered } of timeline.entries) expect([at, entered]).toEqual([entry.at, entry.entered])
    const note = timeline.entries.find(({ entry }) => entry.content.type === 'note')
    expect(note).toMatchObject({ standing: 'aside', strand: undefined })
    expect(note!.entered - note!.at).toBe(hour)
  })

  it('places an entry that was corrected where it happened as said last', () => {
    const scribe = Scribe.opened()
    const { hash } = scribe.answer('absenceNoticed.unknown')
    const at = scribe.now - 30 * minute
    scribe.correct({ corrects: hash, reason: 'earlier', instead: { outcome: 'unknown', fields: {}, at } })
    const own = timelineOf(scribe.entries, procedures).entries.find(({ id }) => id === hash)
    expect(own).toMatchObject({ at, standing: 'corrected', entered: scribe.now })
  })

  it('has each duty with a deadline once, from when it arose to when it was done, with its limit', () => {
    const [noticed] = duty('absenceNoticed')
    expect(noticed).toMatchObject({
      since: lateEvening,
      until: lateEvening + 2 * minute,
      dueAt: undefined,
      state: 'done',
    })
    // Parked first and done days later: one duty.
    const [police, ...more] = duty('reportToPolice')
    expect(more).toEqual([])
    expect(police).toMatchObject({ parked: true, state: 'done', place: entries.length, actor: { role: 'guardian' } })
    expect(police!.until).toBe(entries.at(-1)!.at)
  })

  it('tells what was done in time from what was done late, by how much', () => {
    const scribe = Scribe.opened()
    scribe.answer('absenceNoticed.unknown', { noticedAt: lateEvening })
    scribe.answer('reportToPolice.accepted', { policeReference: 'MP-1', officer: 'Dimou' })
    scribe.answer('askSis.asked', { askedOf: 'Dimou' })
    scribe.wait(3 * day)
    scribe.answer('confirmSis.confirmed', { alertReference: 'S-1', enteredAt: scribe.now }, scribe.now, {
      lateBecause: 'no answer',
    })
    const { duties } = timelineOf(scribe.entries, procedures)
    const [asked, confirmed] = ['askSis', 'confirmSis'].map((step) => duties.find((one) => one.step === step)!)
    expect(asked).toMatchObject({ state: 'inTime', late: 0 })
    // Asked for at once, confirmed three days later; the clock ran out after one.
    expect(confirmed).toMatchObject({ since: lateEvening, dueAt: lateEvening + day, state: 'late', late: 2 * day })
    const speaker = speakerOf(book, timelineWords, scribe.entries)
    expect(speaker.rowOf(confirmed!).state).toBe('Late by 2 days')
    expect(speaker.rowOf(confirmed!).limit).toBe('Limit 2026-01-08 23:40')
  })

  it('leaves what nobody did open to the end of the record, and says how long it was past its limit', () => {
    const open = timeline.duties.filter(({ actor }) => !actor)
    expect(open.length).toBeGreaterThan(0)
    for (const { state, until, dueAt, late } of open) {
      expect(until).toBe(timeline.end)
      expect(late).toBe(dueAt === undefined ? 0 : Math.max(0, timeline.end - dueAt))
      expect(state).toBe(late > 0 ? 'overdue' : 'open')
    }
    expect(open.some(({ state }) => state === 'overdue')).toBe(true)
  })

  it('has the deadlines that the record has: of other records too', () => {
    for (const seed of [3, 4]) {
      const record = new Walker(seed, true).walk(70).file.entries
      const { duties } = timelineOf(record, procedures)
      const replayed = replay(record, procedures)
      const settled = settledDeadlines(replayed)
      const ids = new Set(settled.map(({ settled: { active } }) => `${active.stage} ${active.step.id} ${active.since}`))
      for (const id of ids) expect(duties.filter((one) => one.id === id)).toHaveLength(1)
      for (const { settled: one, deadline, late } of settled) {
        const { active, answer } = one
        const own = duties.find(({ id }) => id === `${active.stage} ${active.step.id} ${active.since}`)
        if (own?.until !== answer.at || own.state === 'left' || !own.actor) continue
        expect([own.dueAt, own.late]).toEqual([deadline.dueAt, late ?? 0])
      }
      expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length)
    }
  })
})

describe('lanes', () => {
  it.each(['strand', 'actor'] as const)('by %s hold each item once, by time', (by) => {
    const lanes = lanesOf(timeline, by)
    const all = lanes.flatMap(({ items }) => items.map(({ id }) => id))
    expect(all.toSorted()).toEqual([...timeline.entries, ...timeline.duties].map(({ id }) => id).toSorted())
    for (const lane of lanes)
      for (const item of lane.items) {
        if (lane.kind === 'strand') expect(item.strand).toBe(lane.strand)
        if (lane.kind === 'actor') expect(item.actor).toEqual(lane.actor)
        if (lane.kind === 'nobody') expect(item.actor).toBeUndefined()
        if (lane.kind === 'record') expect(item.strand).toBeUndefined()
      }
    expect(lanes.at(-1)!.kind).toBe(by === 'strand' ? 'record' : 'nobody')
  })
})

describe('the axis', () => {
  const scale = { hour: 60, fold: 72 }
  const axis = axisOf(instantsOf(timeline))

  it('folds days in which nothing was, and nothing shorter', () => {
    const folds = foldsOf(axis, scale)
    expect(folds.length).toBeGreaterThan(0)
    for (const { span, width } of folds) {
      expect(span).toBeGreaterThan(day)
      expect(width).toBe(72)
    }
    expect(axisOf([0, day, 2 * day]).map(({ folded }) => folded)).toEqual([false])
    expect(axisOf([0, day + 1]).map(({ folded }) => folded)).toEqual([true])
    expect(axisLength(axis, scale)).toBeCloseTo(hoursOf(axis) * 60 + folds.length * 72)
  })

  it('keeps the order of time, and hours as wide as the scale says', () => {
    const instants = instantsOf(timeline).toSorted((a, b) => a - b)
    const places = instants.map((instant) => placeOn(axis, scale, instant))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBe(0)
    expect(placeOn(axis, scale, lateEvening + hour) - placeOn(axis, scale, lateEvening)).toBeCloseTo(60)
    expect(placeOn(axis, scale, instants[0]! - day)).toBe(0)
    expect(placeOn(axis, scale, instants.at(-1)! + day)).toBeCloseTo(axisLength(axis, scale))
  })

  it('has round times of the clock on the wall, apart from each other, with the day at midnight', () => {
    const ticks = ticksOf(axis, scale, 120, 50)
    expect(ticks.length).toBeGreaterThan(3)
    for (const [index, { at, place }] of ticks.entries()) {
      expect((at + 2 * hour) % hour).toBe(0)
      if (index > 0) expect(place - ticks[index - 1]!.place).toBeGreaterThanOrEqual(50)
    }
    expect(ticks.filter((tick) => (tick.at + 2 * hour) % day === 0).every((tick) => tick.day)).toBe(true)
    expect(axisOf([5])).toHaveLength(1)
  })
})

describe('the layout', () => {
  it('has every item of a lane, none over another', () => {
    const long = timelineOf(wholeCase(), procedures)
    const axis = axisOf(instantsOf(long))
    const scale = { hour: 30, fold: 72 }
    for (const lane of lanesOf(long, 'strand')) {
      const room = {
        window: [0, axisLength(axis, scale)] as const,
        mark: () => 20,
        words: () => 90,
      }
      const { placed, rows } = layOut(lane, axis, scale, room)
      expect(placed.map(({ item }) => item.id)).toEqual(lane.items.map(({ id }) => id))
      const taken = placed.map((one) =>
        one.kind === 'entry'
          ? [one.row, Math.min(one.x, one.entered ?? one.x) - 10, Math.max(one.x, one.entered ?? one.x) + 10]
          : [one.row, Math.min(one.x, one.words), Math.max(one.end, one.limit ?? 0, one.words + 90)],
      ) as [number, number, number][]
      for (const [index, [row, from]] of taken.entries()) {
        expect(row).toBeLessThan(rows)
        const before = taken.slice(0, index).filter(([other]) => other === row)
        expect(before.every(([, , to]) => to <= from)).toBe(true)
      }
    }
  })
})

describe('the timeline on paper', () => {
  const record = wholeCase()
  const paper = timelinePaper(book, timelineWords, record, procedures)
  const long = timelineOf(record, procedures)

  it('has each entry on one strip and in one row of the table, and each duty in both', () => {
    const drawn = paper.strips.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.entries.map(({ text }) => text)))
    expect(drawn.toSorted()).toEqual(record.map((_, index) => String(index + 1)).toSorted())
    expect(paper.rows).toHaveLength(long.entries.length + long.duties.length)
    const speaker = speakerOf(book, timelineWords, record)
    const said = new Set(
      paper.strips.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.duties.map(({ text }) => text))),
    )
    expect(said).toEqual(new Set(long.duties.map((one) => speaker.beside(one))))
    expect(paper.rows.map(([name = '']) => name).toSorted()).toEqual(
      [...long.entries, ...long.duties].map((one) => speaker.rowOf(one).name).toSorted(),
    )
  })

  it('becomes drawings as wide as a page with a sentence each, and one table', () => {
    const blocks = timelineBlocks(paper)
    const drawings = blocks.filter((block) => block.kind === 'drawing')
    expect(drawings).toHaveLength(paper.strips.length)
    expect(blocks.at(-1)).toMatchObject({ kind: 'table', rows: paper.rows })
    for (const { width, height, shapes, alt, caption } of drawings) {
      expect(width).toBeLessThanOrEqual(490)
      expect(alt).not.toBe('')
      expect(caption).not.toContain('{')
      const points = shapes.flatMap((shape) => (shape.kind === 'polygon' ? shape.points : []))
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(-20)
        expect(x).toBeLessThanOrEqual(width + 20)
        expect(y).toBeLessThanOrEqual(height)
      }
    }
  })
})
