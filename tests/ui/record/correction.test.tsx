import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RecordTimeline } from '#ui/record/index.tsx'
import { type OpenCase, openCase } from './open-case.tsx'

const reasonBox = () => screen.getByRole('textbox', { name: /Why do you correct this/ })

async function startedCorrection(): Promise<OpenCase> {
  const open = await openCase()
  await open.answer({ step: 'absenceNoticed', outcome: 'unknown' })
  await open.answer({ step: 'dangerScreen', outcome: 'red' })
  open.show(RecordTimeline)
  await open.user.click(screen.getByRole('button', { name: /^Correct entry 3/ }))
  await screen.findByRole('button', { name: 'Show what changes' })
  return open
}

test('asks for a reason and for something that differs', async () => {
  const open = await startedCorrection()
  await open.user.click(screen.getByRole('button', { name: 'Show what changes' }))
  expect(screen.getByRole('alert').textContent).toContain('Say why you correct this')
  await open.user.type(reasonBox(), 'wrong')
  await open.user.click(screen.getByRole('button', { name: 'Show what changes' }))
  expect(screen.getByRole('alert').textContent).toContain('Nothing differs')
})

test('lists the consequences and writes nothing before it is confirmed', async () => {
  const open = await startedCorrection()
  const before = open.file().entries
  await open.user.click(screen.getByRole('radio', { name: /^Place known, child safe there/ }))
  await open.user.type(reasonBox(), 'The neighbour called')
  await open.user.click(screen.getByRole('button', { name: 'Show what changes' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This will change')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  expect(screen.getByText('Nothing has been written yet.')).toBeTruthy()
  expect(screen.getByText(/^Danger questions: /)).toBeTruthy()
  expect(open.file().entries).toEqual(before)
  expect(open.ports.store.frames.get(open.file().id)).toHaveLength(before.length)

  await open.user.click(screen.getByRole('button', { name: 'Confirm the correction' }))
  await waitFor(() => expect(open.file().entries).toHaveLength(before.length + 1))
  const content = open.file().entries.at(-1)?.content
  expect(content).toMatchObject({
    type: 'correction',
    corrects: before[2]?.hash,
    reason: 'The neighbour called',
    setsAside: [before[3]?.hash],
  })
  expect(await screen.findByText('Corrected')).toBeTruthy()
})

test('withdraws a note with a reason; it stays visible', async () => {
  const open = await openCase()
  await open.wish({
    kind: 'plain',
    content: { type: 'note', text: 'Seen in the park' },
    at: open.ports.clock.read().wall,
  })
  open.show(RecordTimeline)
  await open.user.click(screen.getByRole('button', { name: /^Withdraw entry 3/ }))
  await screen.findByRole('button', { name: 'Show what changes' })
  await open.user.type(reasonBox(), 'That was another child')
  await open.user.click(screen.getByRole('button', { name: 'Show what changes' }))
  await open.user.click(screen.getByRole('button', { name: 'Confirm and withdraw' }))
  expect(await screen.findByText('Withdrawn')).toBeTruthy()
  expect(screen.getAllByText(/Seen in the park/)[0]).toBeTruthy()
  expect(screen.getByText(/^Withdrawn in entry 4.*That was another child$/)).toBeTruthy()
})

test('keeps a half-typed reason when the screen is left and when the write fails', async () => {
  const open = await startedCorrection()
  await open.user.type(reasonBox(), 'half a reas')
  await open.user.click(screen.getByRole('button', { name: 'Back' }))
  await open.user.click(screen.getByRole('button', { name: /^Correct entry 3/ }))
  await waitFor(() => expect(reasonBox()).toHaveProperty('value', 'half a reas'))
})
