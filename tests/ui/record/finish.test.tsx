import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { signingWords } from '#content/en/signing.ts'
import { headCode, headOf } from '#record/chain.ts'
import { FinishAndExport } from '#ui/record/index.tsx'
import { openCase } from './open-case.tsx'

test('says what is open and what was late, before anything is exported', async () => {
  const open = await openCase()
  await open.answer({ step: 'absenceNoticed', outcome: 'unknown' })
  await open.answer({ step: 'dangerScreen', outcome: 'clear', differsBecause: 'Known habit' })
  open.ports.clock.pass(6 * 60)
  await open.answer({ step: 'firstChecks', outcome: 'notFound', lateBecause: 'Alone on duty' })
  open.show(FinishAndExport)
  expect(screen.getByText(/Still running: Response 1/)).toBeTruthy()
  expect(screen.getByText(/Late by .*Reason: Alone on duty/)).toBeTruthy()
  const list = screen.getByRole('heading', { name: 'Still open' }).nextElementSibling
  expect(within(list as HTMLElement).getByText(/Police report/)).toBeTruthy()
})

test('exports the record, names the file and reads out the code of the record as it now is', async () => {
  const open = await openCase()
  open.show(FinishAndExport)
  await open.user.click(screen.getByRole('button', { name: 'Export the action record (PDF)' }))
  expect(await screen.findByText(/^Saved as action-record-.*not protected/)).toBeTruthy()
  const { entries } = open.file()
  expect(entries.at(-1)?.content).toMatchObject({ type: 'exported', paper: 'record' })
  expect(screen.getAllByText(headCode(headOf(entries)))).toHaveLength(2)
  expect(open.ports.printed.made[0]?.entries).toEqual(entries)
  expect(open.ports.printed.delivered).toHaveLength(1)
})

test('signs only when asked to, says what that proves, and shows the fingerprint; the record says nothing of it', async () => {
  const open = await openCase()
  open.show(FinishAndExport)
  expect(screen.queryByText(signingWords.points[1])).toBeNull()
  await open.user.click(screen.getByRole('checkbox', { name: signingWords.sign }))
  for (const point of signingWords.points) expect(screen.getByText(point)).toBeTruthy()
  await open.user.type(screen.getByLabelText(/^Name to put into the signature/), ' Eleni ')
  await open.user.click(screen.getByRole('button', { name: 'Export the action record (PDF)' }))
  expect(await screen.findByText(Array.from({ length: 16 }, () => 'ABAB').join(' '))).toBeTruthy()
  expect(open.ports.printed.made).toMatchObject([{ paper: 'record', signed: { name: 'Eleni' } }])
  expect(open.file().entries.at(-1)?.content).toEqual({ type: 'exported', paper: 'record', language: 'en' })
})

test('an unsigned export after a signed one shows no fingerprint', async () => {
  const open = await openCase()
  open.show(FinishAndExport)
  const sign = screen.getByRole('checkbox', { name: signingWords.sign })
  const button = screen.getByRole('button', { name: 'Export the action record (PDF)' })
  await open.user.click(sign)
  await open.user.click(button)
  await screen.findByText(/ABAB ABAB/)
  await open.user.click(sign)
  await open.user.click(button)
  await screen.findByText(/^Saved as action-record-/)
  await waitFor(() => expect(open.ports.printed.made).toHaveLength(2))
  await waitFor(() => expect(screen.queryByText(/ABAB ABAB/)).toBeNull())
})
