import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { stepWords } from '#ui/words.ts'
import { AlreadyDone } from '#ui/record/index.tsx'
import { english } from '../../english.ts'
import { formReady, openCase } from './open-case.tsx'

const at = (hour: number, minute: number) => Date.UTC(2026, 10, 24, hour - 2, minute)

const rowOf = (step: string) => {
  const box = screen.getByRole('checkbox', { name: stepWords(english, step).title })
  const row = box.closest('.rec-duty')
  if (!(row instanceof HTMLElement)) throw new Error('a duty has a row')
  return { box, row: within(row) }
}

test('writes several answers with their own times, in the order they happened, in one go', async () => {
  const open = await openCase()
  await open.answer({ step: 'absenceNoticed', outcome: 'alreadyMissingLonger' })
  const before = open.file().entries.length
  open.show(AlreadyDone)
  await formReady('Save')
  for (const [step, time] of [
    ['reportToPolice', '23:30'],
    ['notifyHotline', '23:10'],
  ] as const) {
    await open.user.click(rowOf(step).box)
    fireEvent.change(rowOf(step).row.getByLabelText('Time'), { target: { value: time } })
  }
  await open.user.click(screen.getByRole('button', { name: 'Save all 2' }))
  expect(screen.getByRole('alert').textContent).toContain('“Police reference number” is needed')
  expect(open.file().entries).toHaveLength(before)

  await open.user.type(rowOf('reportToPolice').row.getByRole('textbox', { name: /Police reference/ }), 'P-77')
  await open.user.click(screen.getByRole('button', { name: 'Save all 2' }))
  await waitFor(() => expect(open.file().entries).toHaveLength(before + 2))
  const [hotline, police] = open.file().entries.slice(-2)
  expect(hotline).toMatchObject({ at: at(23, 10), content: { step: 'notifyHotline', outcome: 'done' } })
  expect(police).toMatchObject({
    at: at(23, 30),
    content: { step: 'reportToPolice', outcome: 'accepted', fields: { policeReference: 'P-77' } },
  })
  expect(hotline?.entered).toBe(police?.entered)

  // What follows from the report can be entered in a second round, on the same screen.
  expect(await screen.findByText(/^2 saved\./)).toBeTruthy()
  expect(rowOf('askSis').box).toHaveProperty('checked', false)
  expect(open.done()).toBe(0)
})

test('writes none of them when one is refused, and says at which and why', async () => {
  const open = await openCase()
  await open.answer({ step: 'absenceNoticed', outcome: 'unknown' })
  await open.answer({ step: 'dangerScreen', outcome: 'clear', differsBecause: 'Known habit' })
  open.ports.clock.pass(6 * 60)
  const before = open.file().entries.length
  open.show(AlreadyDone)
  await formReady('Save')
  await open.user.click(rowOf('firstChecks').box)
  await open.user.selectOptions(rowOf('firstChecks').row.getByRole('combobox'), 'notFound')
  await open.user.click(rowOf('firstChecks').row.getByRole('button', { name: 'Now' }))
  await open.user.click(screen.getByRole('button', { name: 'Save all 1' }))
  expect(screen.getByRole('alert').textContent).toContain('say why it is later than the limit')
  expect(open.file().entries).toHaveLength(before)
  await open.user.type(rowOf('firstChecks').row.getByRole('textbox', { name: /^Why was it later/ }), 'Alone on duty')
  await open.user.click(screen.getByRole('button', { name: 'Save all 1' }))
  await waitFor(() => expect(open.file().entries).toHaveLength(before + 1))
  expect(open.file().entries.at(-1)?.content).toMatchObject({ outcome: 'notFound', lateBecause: 'Alone on duty' })
})

test('offers no outcome that leaves a duty open, and chooses none for a question', async () => {
  const open = await openCase()
  open.show(AlreadyDone)
  await formReady('Save')
  await open.user.click(rowOf('reportToPolice').box)
  const outcomes = within(rowOf('reportToPolice').row.getByRole('combobox')).getAllByRole('option')
  expect(outcomes.map((option) => option.getAttribute('value'))).not.toContain('notPossible')
  await open.user.click(rowOf('absenceNoticed').box)
  expect(rowOf('absenceNoticed').row.getByRole('combobox')).toHaveProperty('value', '')
})
