import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
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
