import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { english } from '../../english.ts'
import { headCode, headOf } from '#record/chain.ts'
import { onCallStatus } from '#ui/record/on-call-status.ts'
import { OnCallForm } from '#ui/record/index.tsx'
import { formReady, openCase } from './open-case.tsx'

const save = 'Save their decision'
const readOut = () => screen.getByRole('region', { name: 'Read this out' })
const lines = () =>
  within(readOut())
    .getAllByRole('listitem')
    .map((one) => one.textContent)

test('shows the code and a status that says nothing but what the record holds', async () => {
  const open = await openCase()
  await open.answer({ step: 'absenceNoticed', outcome: 'unknown', fields: { lastSeenWhere: 'Omonia square' } })
  await open.wish({
    kind: 'plain',
    content: {
      type: 'call',
      direction: 'out',
      whom: 'Night shift of the shelter',
      number: '',
      result: 'reached',
      reference: '',
      what: '',
    },
    at: open.ports.clock.read().wall,
  })
  open.show(OnCallForm)
  await formReady(save)
  expect(within(readOut()).getByText(headCode(headOf(open.file().entries)))).toBeTruthy()
  const said = lines()
  expect(said).toContain('Runs: Response 1')
  expect(said.some((line) => line?.includes('Omonia square'))).toBe(true)
  expect(said.some((line) => line?.startsWith('Told so far:') && line.includes('Night shift of the shelter'))).toBe(
    true,
  )
  expect(said.some((line) => line?.startsWith('Police reference'))).toBe(false)
})

test('names what is overdue once its time has passed', async () => {
  const open = await openCase()
  const status = () => onCallStatus(english, open.file(), open.ports.clock.read())
  const noticedAt = open.ports.clock.read().wall
  await open.answer({ step: 'absenceNoticed', outcome: 'alreadyMissingLonger', fields: { noticedAt } })
  const before = status()
  open.ports.clock.pass(3 * 24 * 60)
  expect(before).toContain('Nothing is overdue.')
  expect(status().some((line) => line.startsWith('Overdue: '))).toBe(true)
})

test('writes the decision as that of whoever was called, with the code and the status that were read out', async () => {
  const open = await openCase()
  open.show(OnCallForm)
  await formReady(save)
  const code = headCode(headOf(open.file().entries))
  const told = lines().join('\n')
  await open.user.click(screen.getByRole('button', { name: save }))
  expect(screen.getByRole('alert').textContent).toContain('Enter the name of whoever decided.')
  expect(screen.getByRole('alert').textContent).toContain('Write down what was decided.')
  await open.user.type(screen.getByRole('textbox', { name: /Name of whoever decided/ }), 'Ruth')
  await open.user.type(screen.getByRole('textbox', { name: /Their decision/ }), 'Go to the station')
  // Somebody else writes meanwhile: what was read out stays what is kept.
  await open.wish({ kind: 'plain', content: { type: 'note', text: 'A bus came' }, at: open.ports.clock.read().wall })
  expect(await screen.findByText(/The record has gone on since you began to write/)).toBeTruthy()
  await open.user.click(screen.getByRole('button', { name: save }))
  await waitFor(() => expect(open.done()).toBe(1))
  const entry = open.file().entries.at(-1)
  expect(entry?.content).toEqual({
    type: 'onCallDecision',
    by: { name: 'Ruth', role: 'manager' },
    code,
    told,
    decision: 'Go to the station',
  })
  expect(open.file().replayed.answers).toEqual([])
})
