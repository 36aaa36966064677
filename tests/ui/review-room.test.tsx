import { render, screen, waitFor, within } from '@testing-library/react'
import { useEffect } from 'react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { writeAdditions, additionsOf } from '#record/additions.ts'
import { keepForReview } from '#session/review-room.ts'
import { TakeIn } from '#ui/files/index.tsx'
import { ReviewRoomView } from '#ui/review/review-room.tsx'
import { SessionContext } from '#ui/session-context.ts'
import { device } from '../session/device.ts'
import type { FakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

const day = 24 * 60 * 60_000

/** A supervisor's device that keeps the record of a worker's case until some day. */
async function kept(until: number) {
  const worker = device('b', 'Eleni Markou')
  const desk = device('a', 'Ruth Alafouzou')
  const id = await worker.start()
  const now = desk.ports.clock.read().wall
  await keepForReview(desk.ports, desk.desk, (await worker.read(id)).entries, now + until)
  return { worker, desk, id }
}

function show(ports: FakePorts, what: 'room' | 'takeIn') {
  const held: { actor?: ReturnType<typeof SessionContext.useActorRef> } = {}
  function Inside() {
    const actor = SessionContext.useActorRef()
    useEffect(() => {
      held.actor = actor
    })
    const home = SessionContext.useSelector((one) => one.matches('home'))
    return home ? what === 'room' ? <ReviewRoomView /> : <TakeIn onDone={() => undefined} /> : null
  }
  render(
    <SessionContext.Provider options={{ input: { ports } }}>
      <Inside />
    </SessionContext.Provider>,
    { wrapper: InEnglish },
  )
  return { user: userEvent.setup(), state: () => held.actor!.getSnapshot() }
}

test('offers what is past its date to be erased, erases it once its reference is typed, and never by itself', async () => {
  const { desk, id } = await kept(-day)
  const { user } = show(desk.ports, 'room')
  expect((await screen.findByRole('status')).textContent).toContain('Their time has passed: 1.')
  expect(screen.getByText(/Was to be kept until 2026-11-23/)).toBeTruthy()
  expect(screen.getByText('Not signed off yet.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^Erase record/ }))
  const field = screen.getByRole('textbox')
  await user.type(field, 'K0-NONE')
  await user.click(screen.getByRole('button', { name: 'Erase for good' }))
  expect(desk.ports.store.frames.has(id)).toBe(true)
  const name = screen.getByRole('heading', { level: 3 }).textContent.replace('Record ', '')
  await user.clear(field)
  await user.type(field, name)
  await user.click(screen.getByRole('button', { name: 'Erase for good' }))
  await waitFor(() => expect(desk.ports.store.frames.has(id)).toBe(false))
})

test('keeps a record longer, and opens its review', async () => {
  const { desk, id } = await kept(-day)
  const { user, state } = show(desk.ports, 'room')
  await user.click(await screen.findByRole('button', { name: /^Keep record .* for 30 days from now$/ }))
  expect(await screen.findByText(/Kept until 2026-12-24/)).toBeTruthy()
  expect(screen.queryByRole('status')).toBeNull()
  await user.click(screen.getByRole('button', { name: /^Review record/ }))
  await waitFor(() => expect(state().matches({ case: 'ready' })).toBe(true))
  expect(state().context).toMatchObject({ room: 'review', file: { id } })
})

test('shows what the way back of a review adds to a case before it is taken in', async () => {
  const { worker, desk, id } = await kept(day)
  await desk.wish(id, { kind: 'comment', text: 'Call sooner', lesson: false, at: 0 })
  const bytes = writeAdditions(additionsOf((await desk.read(id)).entries, desk.desk.device))
  const { user } = show(worker.ports, 'takeIn')
  await user.upload(await screen.findByLabelText('Choose the file'), new File([bytes as never], 'review'))
  expect(await screen.findByText(/^Comments: 1\. Sign-offs: 0\./)).toBeTruthy()
  expect(screen.getByText(/These entries are added to case/)).toBeTruthy()
  await user.type(screen.getByRole('textbox', { name: /Name/ }), 'Eleni Markou')
  await user.click(screen.getByRole('button', { name: 'Take it in' }))
  const done = await screen.findByRole('button', { name: /^Open case/ })
  expect(within(done.closest('li')!).getByText(/taken in/)).toBeTruthy()
  expect((await worker.read(id)).entries.map(({ content }) => content.type).slice(-2)).toEqual(['comment', 'imported'])
})
