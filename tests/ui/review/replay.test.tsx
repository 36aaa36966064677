import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { flowchartScreens } from '#content/en/flowchart.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { replayScreens as words } from '#content/en/replay.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { ReplayView } from '#ui/review/replay/replay-view.tsx'
import { wholeCase } from '../../export/whole-case.ts'
import { minute, Scribe } from '../../record/scribe.ts'
import { InEnglish } from '../in-english.tsx'

const { steps, fields } = procedureWords
const whole = wholeCase()
let user = userEvent.setup()
const faults: string[] = []
const noteFault = (event: ErrorEvent) => faults.push(event.message)

beforeEach(() => {
  user = userEvent.setup()
  // A narrow screen: the flowchart is folded until somebody asks for it.
  vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({ matches: false, media }) as MediaQueryList)
  window.addEventListener('error', noteFault)
})
afterEach(() => {
  cleanup()
  window.removeEventListener('error', noteFault)
  expect(faults.splice(0)).toEqual([])
})

/** The place of the first answer to a step, counted from 1. */
const placeOf = (entries: readonly Entry[], step: string): number =>
  entries.findIndex((entry) => isEntryOf(entry, 'answer') && entry.content.step === step) + 1

/** A record whose last answer was given late and otherwise than proposed. */
function night(): Scribe {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { noticedAt: scribe.now })
  scribe.wait(3 * 60 * minute)
  const why = { proposed: 'clear', differsBecause: 'he rang, crying', lateBecause: 'alone on shift' }
  scribe.answer('dangerScreen.red', {}, scribe.now, why)
  return scribe
}

async function shown(entries: readonly Entry[], at: number) {
  const gone: number[] = []
  function Desk() {
    const [place, setPlace] = useState(at)
    return (
      <ReplayView
        entries={entries}
        at={place}
        onAt={(next) => {
          gone.push(next)
          setPlace(next)
        }}
      />
    )
  }
  const view = await act(async () => render(<Desk />, { wrapper: InEnglish }))
  return { gone, view }
}

const banner = () => document.querySelector('.replay-banner')!.textContent
const number = (entries: readonly Entry[], at: number) => phrase(words.banner, { number: at, count: entries.length })

describe('the replay of an answer', () => {
  it('shows the step as it stood, with source and deadline, and what was answered in its own fields', async () => {
    const at = placeOf(whole, 'reportToPolice')
    await shown(whole, at)
    expect(banner()).toContain(number(whole, at))
    expect(screen.getByText(words.nothing)).toBeTruthy()
    const step = screen.getByRole('region', { name: words.step })
    expect(within(step).getByRole('heading', { name: steps.reportToPolice.title })).toBeTruthy()
    expect(within(step).getByText(ui.step.limitAtOnce)).toBeTruthy()
    expect(within(step).getByText(ui.step.source)).toBeTruthy()
    const answered = within(step).getByRole('group', { name: words.answered })
    const chosen = within(answered).getByRole('radio', { checked: true })
    expect(chosen.closest('label')?.textContent).toContain(steps.reportToPolice.outcomes.toldToWait.label)
    expect(chosen.closest('fieldset:disabled')).toBeTruthy()
    expect(within(answered).getByLabelText<HTMLInputElement>(new RegExp(fields['station']!.label)).value).toBe('Omonia')
    // What came afterwards was not known yet.
    expect(screen.queryByText(/MP-2026-0071/)).toBeNull()
    expect(
      within(step)
        .getAllByRole('button')
        .every((button) => button.closest('fieldset[disabled]')),
    ).toBe(true)
  })

  it('keeps what the procedure proposed and why it was decided otherwise and late', async () => {
    const { entries } = night()
    await shown(entries, entries.length)
    const typed = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(new RegExp(`^${label}`)).value
    expect(typed(ui.step.late)).toBe('alone on shift')
    expect(typed(ui.step.differs)).toBe('he rang, crying')
    expect(
      screen.getByText(new RegExp(steps.dangerScreen.outcomes.clear.label), { selector: '[role=note] p' }),
    ).toBeTruthy()
  })

  it('says where the case stood: its times and what there was to do, each step of it to be looked at', async () => {
    const at = placeOf(whole, 'notifyGuardian')
    await shown(whole, at)
    await user.click(screen.getByText(words.stood))
    const list = within(screen.getByText(words.stood).closest('details')!)
    expect(list.getByText(ui.times.lastSeen)).toBeTruthy()
    await user.click(list.getByRole('button', { name: new RegExp(steps.worryingCriteria.title) }))
    const other = screen.getByRole('region', { name: words.otherStep })
    expect(within(other).getByRole('heading', { name: steps.worryingCriteria.title })).toBeTruthy()
    expect(within(other).queryByRole('group', { name: words.answered })).toBeNull()
    await user.click(within(other).getByRole('button', { name: words.closeStep }))
    expect(screen.getByRole('region', { name: words.step })).toBeTruthy()
  })
})

describe('the replay of other entries', () => {
  it('shows them in words, and where the case stood with them', async () => {
    const at = whole.findIndex((entry) => isEntryOf(entry, 'call')) + 1
    await shown(whole, at)
    expect(within(screen.getByRole('region', { name: words.entry })).getByText(/School, caretaker/)).toBeTruthy()
    const stood = screen.getByText(words.stoodAfter).closest('details')!
    expect(stood.open).toBe(true)
    expect(within(stood).getByText(ui.times.lastSeen)).toBeTruthy()
    expect(screen.queryByRole('region', { name: words.step })).toBeNull()
  })

  it('shows an answer as it was written, and leads to the entry that corrected it later', async () => {
    const scribe = Scribe.opened()
    const { hash } = scribe.answer('absenceNoticed.unknown')
    const corrected = scribe.entries.length
    scribe.correct({ corrects: hash, reason: 'wrong child' })
    const { entries } = scribe
    const { gone } = await shown(entries, corrected)
    expect(screen.queryByText(/wrong child/)).toBeNull()
    await user.click(screen.getByRole('button', { name: phrase(words.asideLater, { number: entries.length }) }))
    expect(gone).toEqual([entries.length])
    expect(screen.getAllByText(/wrong child/).length).toBeGreaterThan(0)
    expect(banner()).toContain(number(entries, entries.length))
  })
})

describe('moving through the record', () => {
  it('goes by buttons, by a slider that names the entry, by a list and by keys, and not past the ends', async () => {
    const { gone } = await shown(whole, 2)
    const slider = screen.getByRole('slider', { name: words.slider })
    expect(slider.getAttribute('aria-valuetext')).toContain(`Entry 2 of ${whole.length}`)
    await user.click(screen.getByRole('button', { name: words.later }))
    await user.click(screen.getByRole('button', { name: words.earlier }))
    await user.click(screen.getByRole('button', { name: words.earlier }))
    await user.click(screen.getByRole('button', { name: words.earlier }))
    expect(gone.splice(0)).toEqual([3, 2, 1])
    expect(screen.getByRole('button', { name: words.earlier }).getAttribute('aria-disabled')).toBe('true')
    await user.keyboard('[[')
    expect(gone.splice(0)).toEqual([])
    await user.keyboard(']')
    fireEvent.change(slider, { target: { value: '40' } })
    await user.selectOptions(screen.getByLabelText(words.jump), String(whole.length))
    await user.click(screen.getByRole('button', { name: words.later }))
    expect(gone).toEqual([2, 40, whole.length])
    expect(banner()).toContain(number(whole, whole.length))
  })

  it('moves the flowchart with it', async () => {
    const at = placeOf(whole, 'dangerScreen')
    await shown(whole, at)
    await user.click(screen.getByText(words.chart))
    const chart = screen.getByText(words.chart).closest('details')!
    const state = () =>
      within(chart).getByRole('button', { name: steps.dangerScreen.title }).closest('li')?.querySelector('.mark-of')
        ?.textContent
    expect(state()).toContain(flowchartScreens.states.here)
    const { value } = screen.getByLabelText<HTMLSelectElement>(flowchartScreens.part)
    await user.click(screen.getByRole('button', { name: words.later }))
    await user.selectOptions(screen.getByLabelText(flowchartScreens.part), value)
    expect(state()).toContain(flowchartScreens.states.done)
  })
})

describe('nothing in the replay', () => {
  it('writes, sends or asks anything, whatever is pressed on any kind of entry', async () => {
    const places = [1, placeOf(whole, 'askSis'), whole.findIndex((entry) => isEntryOf(entry, 'call')) + 1]
    for (const at of places) {
      const { gone, view } = await shown(whole, at)
      const pressed = new Set<string | null>()
      while (pressed.size < 25) {
        const controls = view.container.querySelectorAll('.replay-main :is(button, summary, input, textarea)')
        const next = [...controls].find(({ textContent }) => !pressed.has(textContent))
        if (!next) break
        pressed.add(next.textContent)
        fireEvent.click(next)
      }
      expect(pressed.size).toBeGreaterThan(0)
      expect(gone).toEqual([])
      cleanup()
    }
    // Every port but the clock throws: a fault would have been noted.
    expect(faults).toEqual([])
  })

  it('speaks of another window or has a fault of access', async () => {
    const { entries } = night()
    const { view } = await shown(entries, entries.length)
    expect(screen.queryByText(/another window/i)).toBeNull()
    const { violations } = await axe.run(view.container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
