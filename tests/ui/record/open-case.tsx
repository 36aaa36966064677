import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, useEffect } from 'react'
import type { CaseFile } from '#session/case-file.ts'
import type { SessionEvent } from '#session/session.machine.ts'
import type { GivenAnswer, Wish } from '#session/wishes.ts'
import { SessionContext } from '#ui/session-context.ts'
import { type FakePorts, fakePorts } from '../fake-ports.ts'
import { InEnglish } from '../in-english.tsx'

type Actor = ReturnType<typeof SessionContext.useActorRef>

/** A session on fake ports with one case open, and one screen of it. */
export interface OpenCase {
  readonly ports: FakePorts
  readonly user: ReturnType<typeof userEvent.setup>
  readonly file: () => CaseFile
  readonly send: (event: SessionEvent) => Promise<void>
  readonly wish: (wish: Wish) => Promise<void>
  readonly answer: (...answers: readonly Partial<GivenAnswer>[]) => Promise<void>
  /** Puts a screen of the case in place; `onDone` is counted in `done`. */
  readonly show: (Screen: ComponentType<{ onDone: () => void }>) => void
  readonly done: () => number
}

/** Starts a session and a case on it, as the red button does. */
export async function openCase(): Promise<OpenCase> {
  cleanup()
  const ports = fakePorts()
  const held: { actor?: Actor } = {}
  let finished = 0
  let place: ComponentType<{ onDone: () => void }> | undefined
  const onDone = () => {
    finished += 1
  }
  function Inside() {
    const actor = SessionContext.useActorRef()
    useEffect(() => {
      held.actor = actor
    })
    const open = SessionContext.useSelector((state) => state.matches('case') && state.context.file !== undefined)
    const Screen = place
    return open && Screen ? <Screen onDone={onDone} /> : null
  }
  const page = () => (
    <SessionContext.Provider options={{ input: { ports } }}>
      <Inside />
    </SessionContext.Provider>
  )
  const view = render(page(), { wrapper: InEnglish })
  const session = (): Actor => {
    if (!held.actor) throw new Error('the session runs')
    return held.actor
  }
  const file = (): CaseFile => {
    const open = session().getSnapshot().context.file
    if (!open) throw new Error('a case is open')
    return open
  }
  const settled = () =>
    waitFor(() => {
      const state = session().getSnapshot()
      const rests = state.matches('home') || state.matches({ case: 'ready' }) || state.matches({ case: 'notSaved' })
      if (!rests) throw new Error('still busy')
    })
  const send = async (event: SessionEvent) => {
    act(() => session().send(event))
    await settled()
  }
  const wish = (made: Wish) => send({ type: 'wish.made', wish: made })

  await settled()
  await send({ type: 'case.start' })
  return {
    ports,
    user: userEvent.setup(),
    file,
    send,
    wish,
    answer: (...answers) =>
      wish({
        kind: 'answers',
        answers: answers.map((given) => ({
          step: '',
          outcome: '',
          fields: {},
          at: ports.clock.read().wall,
          ...given,
        })),
      }),
    show: (Screen) => {
      place = Screen
      view.rerender(page())
    },
    done: () => finished,
  }
}

/** Waits for a screen whose draft has been read back. */
export const formReady = (button: string | RegExp) => screen.findByRole('button', { name: button })
