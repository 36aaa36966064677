import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { timelineWords as words } from '#content/en/timeline.ts'
import { phrase } from '#content/phrase.ts'
import { TimelineView } from '#ui/review/timeline/timeline-view.tsx'
import { day, hour, lateEvening, minute, Scribe } from '../../record/scribe.ts'
import { InEnglish } from '../in-english.tsx'

/** A night, a call written down an hour late, and an answer of another person four days on. */
function record() {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { noticedAt: lateEvening })
  scribe.wait(20 * minute)
  scribe.answer('reportToPolice.accepted', { policeReference: 'MP-1', officer: 'Dimou' })
  scribe.answer('askSis.asked', { askedOf: 'Dimou' })
  scribe.write({ type: 'note', text: 'asked at the station' }, scribe.now - hour)
  scribe.wait(4 * day)
  scribe.actor = { name: 'Nikos Laskaris', role: 'guardian' }
  const why = { lateBecause: 'no answer' }
  scribe.answer('confirmSis.confirmed', { alertReference: 'S-1', enteredAt: scribe.now }, scribe.now, why)
  return scribe.entries
}
const entries = record()

let user = userEvent.setup()
beforeEach(() => {
  user = userEvent.setup()
})
afterEach(cleanup)

async function shown() {
  const gone: number[] = []
  const view = await act(async () =>
    render(<TimelineView entries={entries} onEntry={(place) => gone.push(place)} />, { wrapper: InEnglish }),
  )
  return { gone, view }
}

const lanes = () => screen.getAllByRole('group', { name: /^Timeline as a picture, / })
const marks = () => lanes().flatMap((lane) => [...lane.querySelectorAll('[role="button"]')])
const label = (mark: Element) => mark.getAttribute('aria-label') ?? ''
const openTable = () => user.click(screen.getByText(words.table))

/** What a row of the table says, as far as the picture says it: its name and whatever the name of a mark has to hold. */
const rows = () =>
  [...screen.getByRole('table').querySelectorAll('tbody tr')].map((row) => ({
    name: row.querySelector('th[scope="row"]')?.textContent ?? '',
    cells: [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
  }))

describe('the timeline', () => {
  it('has the same items as a picture and as a table, both ways, by strand and by person', async () => {
    await shown()
    await openTable()
    for (const way of ['strand', 'actor'] as const) {
      await user.click(screen.getByRole('radio', { name: words.by[way] }))
      const pictured = marks().map(label)
      const table = rows()
      expect(pictured).toHaveLength(table.length)
      expect(table.length).toBeGreaterThan(entries.length)
      for (const { name, cells } of table) {
        const [from = '', , limit = '', state = ''] = cells
        const own = pictured.filter(
          (one) => one.startsWith(`${name}. `) && [from, limit, state].every((part) => one.includes(part ?? '')),
        )
        expect([name, own.length]).toEqual([name, 1])
      }
      for (const one of pictured) expect(table.some(({ name }) => one.startsWith(`${name}. `))).toBe(true)
    }
  })

  it('says when something happened as told and when it was entered, and how late a duty was', async () => {
    await shown()
    const note = marks()
      .map(label)
      .find((one) => one.includes('asked at the station'))
    expect(note).toContain(phrase(words.happened, { time: '2026-01-07 23:00' }))
    expect(note).toContain(phrase(words.entered, { time: '2026-01-08 00:00' }))
    const late = phrase(words.states.late, { span: '3 days' })
    expect(
      marks()
        .map(label)
        .some((one) => one.includes(late)),
    ).toBe(true)
    // The word stands in the picture too, with a shape before it.
    expect(screen.getByText((text) => text.includes(late) && text.includes('▲'))).toBeTruthy()
  })

  it('has one lane for each person, and one for what nobody has done', async () => {
    await shown()
    await user.click(screen.getByRole('radio', { name: words.by.actor }))
    const names = ['Eleni Markou, Carer', 'Nikos Laskaris, Guardian', words.nobodyLane]
    expect(lanes().map(label)).toEqual(names.map((lane) => phrase(words.picture, { lane })))
  })

  it('is gone through with the keyboard: one mark takes the focus, arrows go on, Enter opens the entry', async () => {
    const { gone } = await shown()
    const [first] = marks().filter((mark) => mark.getAttribute('tabindex') === '0')
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
    await act(async () => (first as unknown as SVGElement).focus())
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowDown}{Home}')
    const focused = document.activeElement!
    expect(focused.getAttribute('role')).toBe('button')
    expect(lanes()[1]!.contains(focused)).toBe(true)
    await user.keyboard('{Enter}')
    await user.click(focused)
    const number = Number(/^(\d+) · /.exec(label(focused))?.[1])
    const place = Number.isNaN(number) ? gone[0]! : number
    expect(gone).toEqual([place, place])
    expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toEqual([focused])
  })

  it('opens the entry from the table, and gets larger and smaller', async () => {
    const { gone } = await shown()
    await openTable()
    const name = `1 · Case opened, reference K7-RMPQ`
    await user.click(screen.getByRole('button', { name: phrase(words.show, { what: name }) }))
    expect(gone).toEqual([1])
    const width = () => Number(lanes()[0]!.getAttribute('width'))
    const before = width()
    await user.click(screen.getByRole('button', { name: words.larger }))
    expect(width()).toBeGreaterThan(before)
    await user.click(screen.getByRole('button', { name: words.smaller }))
    expect(width()).toBe(before)
  })

  it('has no fault of access', async () => {
    const { view } = await shown()
    await openTable()
    const { violations } = await axe.run(view.container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
