import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findingsScreen as words, recordFindingWords } from '#content/en/review-findings.ts'
import { phrase } from '#content/phrase.ts'
import type { Entry } from '#record/entry.ts'
import { FindingsView } from '#ui/review/findings-view.tsx'
import { day, hour, minute, Scribe } from '../../record/scribe.ts'
import { InEnglish } from '../in-english.tsx'

afterEach(cleanup)
const user = userEvent.setup()
const { kinds, gravities } = recordFindingWords

function show(entries: readonly Entry[]) {
  const asked: number[] = []
  render(<FindingsView entries={entries} onEntry={(place) => asked.push(place)} />, { wrapper: InEnglish })
  return asked
}
const alertAsked = () => {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.alreadyMissingLonger', { noticedAt: scribe.now })
  scribe.wait(minute).answer('notifyChildProtection.done', { whoWasReached: 'Duty desk' })
  scribe.answer('notifyGuardian.done', { whoWasReached: 'Maria' })
  scribe.answer('reportToPolice.accepted', { policeReference: 'P-1', officer: 'o' })
  scribe.answer('askSis.asked')
  return scribe
}
/** The alert is confirmed two hours and ten minutes late, with a reason; the yellow notice was never thought of. */
const late = () => {
  const scribe = alertAsked().wait(day + 2 * hour + 10 * minute)
  scribe.answer('confirmSis.confirmed', { enteredAt: scribe.now }, scribe.now, { lateBecause: 'nobody answered' })
  return scribe.entries
}
const item = (about: RegExp) => screen.getByText(about).closest('li')!

describe('the findings of a record on screen', () => {
  it('say in one line how much was kept, and open with what weighs most', async () => {
    show(late())
    expect(screen.getByText(/^Steps kept: 5 of \d+\. .*Done late: 1\./)).toBeTruthy()
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)
    expect(headings).toEqual([gravities.grave, gravities.look])
  })

  it('tell step, amount, reason and rule of each, and lead to its entry', async () => {
    const asked = show(late())
    const alert = item(/^SIS alert: check/)
    expect(
      within(alert).getByText(/^Done 2 hours 10 minutes after the limit, which ran out 2026-01-08 23:41\.$/),
    ).toBeTruthy()
    expect(within(alert).getByText('Reason given: nobody answered')).toBeTruthy()
    expect(within(alert).getByText(/practice default of this tool, no published source/)).toBeTruthy()
    await user.click(within(alert).getByRole('button', { name: phrase(words.goTo, { entry: 8 }) }))
    expect(asked).toEqual([8])
  })

  it('lead from what nobody answered to the entry it came up with', async () => {
    const asked = show(late())
    const register = item(/^National register: ask/)
    await user.click(within(register).getByRole('button', { name: phrase(words.comesFrom, { entry: 6 }) }))
    expect(asked).toEqual([6])
  })

  it('can be narrowed to one kind', async () => {
    show(late())
    const choice = screen.getByRole('combobox', { name: words.show })
    await user.selectOptions(choice, phrase(words.choice, { kind: kinds.late, count: 1 }))
    expect(screen.queryByRole('heading', { level: 3, name: gravities.grave })).toBeNull()
    expect(screen.getByText(/^SIS alert: check/)).toBeTruthy()
    await user.selectOptions(choice, words.all)
    expect(screen.getByRole('heading', { level: 3, name: gravities.grave })).toBeTruthy()
  })

  it('fold together what was kept', async () => {
    show(late())
    expect(screen.queryAllByText(kinds.done)).toEqual([])
    await user.click(screen.getByText(phrase(words.kept, { count: 5 })))
    expect(screen.getAllByText(kinds.done)).toHaveLength(5)
  })

  it('say so where there is nothing else', () => {
    show(Scribe.opened().entries)
    expect(screen.getByText(words.nothing)).toBeTruthy()
    expect(screen.queryByRole('combobox')).toBeNull()
  })
})
