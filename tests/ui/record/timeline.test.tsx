import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { headCode, headOf } from '#record/chain.ts'
import { RecordTimeline } from '#ui/record/index.tsx'
import { openCase } from './open-case.tsx'

const minute = 60_000

const entryWith = (text: string | RegExp) => {
  const entry = screen.getAllByText(text)[0]?.closest('li')
  if (!(entry instanceof HTMLElement)) throw new Error(`no entry says ${text}`)
  return within(entry)
}

test('shows when it happened and when it was entered, with how much later', async () => {
  const open = await openCase()
  open.ports.clock.pass(60)
  const at = open.ports.clock.read().wall - 40 * minute
  await open.wish({ kind: 'plain', content: { type: 'note', text: 'Bus ticket found' }, at })
  open.show(RecordTimeline)
  const note = entryWith(/Bus ticket found/)
  expect(note.getByText(/^Happened .*00:00$/)).toBeTruthy()
  expect(note.getByText(/^Entered .*00:40, 40 minutes later$/)).toBeTruthy()
  expect(note.getByText(/Entry 3/)).toBeTruthy()
})

test('shows the code and the number of entries of exactly these entries', async () => {
  const open = await openCase()
  open.show(RecordTimeline)
  expect(screen.getByText(headCode(headOf(open.file().entries)))).toBeTruthy()
  expect(screen.getByText(/2 entries/)).toBeTruthy()
})

test('shows the proposal, the other decision and the reason for it', async () => {
  const open = await openCase()
  await open.answer({ step: 'absenceNoticed', outcome: 'unknown' })
  await open.answer({ step: 'dangerScreen', outcome: 'clear', differsBecause: 'Seen by the doctor at noon' })
  open.show(RecordTimeline)
  const entry = entryWith(/Reason to decide otherwise: Seen by the doctor at noon/)
  expect(entry.getByText(/^Proposed by the procedure:/)).toBeTruthy()
  expect(entry.getByText(/^Decided:/)).toBeTruthy()
})

test('keeps the old words of a corrected answer beside the new ones, and names what was set aside', async () => {
  const open = await openCase()
  const at = open.ports.clock.read().wall
  await open.answer({ step: 'absenceNoticed', outcome: 'unknown', fields: { lastSeenWhere: 'At the gate' } })
  await open.answer({ step: 'dangerScreen', outcome: 'red' })
  const noticed = open.file().entries[2]
  await open.wish({
    kind: 'correction',
    wish: {
      corrects: noticed?.hash ?? '',
      reason: 'Heard it from the neighbour',
      instead: { outcome: 'knownSafe', fields: { lastSeenWhere: 'At the bus stop' }, at },
    },
    at,
  })
  open.show(RecordTimeline)
  const corrected = entryWith(/At the bus stop/)
  expect(corrected.getByText('Corrected')).toBeTruthy()
  expect(corrected.getByText(/At the gate/).closest('del')).toBeTruthy()
  expect(corrected.getByText(/At the bus stop/).closest('ins')).toBeTruthy()
  expect(corrected.getByText('Reason: Heard it from the neighbour')).toBeTruthy()
  const aside = entryWith(/^Set aside by the correction of/)
  expect(aside.getByText('Set aside')).toBeTruthy()
  expect(aside.getByText(/Danger/).closest('del')).toBeTruthy()
  expect(aside.queryByRole('button')).toBeNull()
})

test('turns round and shows one part of the work alone', async () => {
  const open = await openCase()
  await open.answer({ step: 'absenceNoticed', outcome: 'unknown' })
  open.show(RecordTimeline)
  const items = () => screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(items()[0]).toContain('Entry 3')
  await open.user.click(screen.getByRole('radio', { name: 'Oldest first' }))
  expect(items()[0]).toContain('Entry 1')
  await open.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'First minutes')
  expect(items()).toHaveLength(1)
})

test('marks a moved clock', async () => {
  const open = await openCase()
  open.ports.clock.jump(-120)
  await open.wish({ kind: 'plain', content: { type: 'note', text: 'x' }, at: open.ports.clock.read().wall })
  open.show(RecordTimeline)
  expect(entryWith('Clock moved').getByText(/set back by 2 hours/)).toBeTruthy()
})
