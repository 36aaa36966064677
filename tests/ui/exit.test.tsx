import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import { ui } from '#content/en/ui.ts'
import { keyUp, noPresses, type ShiftPresses } from '#ui/exit/shift-presses.ts'
import { startScreen } from '#ui/start.tsx'
import { type FakePorts, fakePorts } from './fake-ports.ts'
import { onlyEnglish } from './in-english.tsx'
import { everythingOnThePage } from './whole-page.ts'

const loaded = import('#ui/app.tsx')

// What is fetched later is here before the first test: how long that takes is not the subject.
beforeAll(async () => {
  await Promise.all([loaded, import('#ui/case/case-screen.tsx'), import('#ui/record/index.tsx')])
}, 60_000)

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

// Much is typed here, and machines are slow at night.
vi.setConfig({ testTimeout: 30_000 })

const steps = procedureWords.steps
const exitName = `${ui.exit.label}${ui.exit.labelMore}`
const lastSeenWhere = new RegExp(`^${procedureWords.fields['lastSeenWhere']?.label}`)
const planted = 'Planted-word-of-a-case'

async function openApp(ports: FakePorts = fakePorts()) {
  const Start = startScreen(
    ports.clock,
    onlyEnglish,
    loaded.then(({ App }) => ({ App, ports })),
  )
  render(<Start />)
  await screen.findByRole('heading', { name: ui.home.open })
  return ports
}

async function inACase() {
  const user = userEvent.setup()
  const ports = await openApp()
  await user.click(screen.getByRole('button', { name: ui.home.start }))
  await screen.findByRole('heading', { name: steps.absenceNoticed.title })
  await user.click(
    await screen.findByRole('radio', { name: new RegExp(`^${steps.absenceNoticed.outcomes.unknown.label}`) }),
  )
  await user.type(await screen.findByRole('textbox', { name: lastSeenWhere }), planted)
  return { ports, user }
}

const shift = () => fireEvent.keyUp(document.activeElement ?? document.body, { key: 'Shift' })

describe('leaving at once', () => {
  it('shows a clock and nothing of the case, by the button', async () => {
    const { user } = await inACase()
    expect(everythingOnThePage()).toContain(planted)
    await user.click(screen.getByRole('button', { name: exitName }))
    expect(screen.getByRole('heading', { name: '23:40' })).toBeTruthy()
    expect(document.title).toBe(ui.away.title)
    for (const word of [planted, ui.product, 'Case ', 'issing', 'child'])
      expect(everythingOnThePage()).not.toContain(word)
  })

  it('comes back to the same step with what was half typed', async () => {
    const { user } = await inACase()
    await user.click(screen.getByRole('button', { name: exitName }))
    await user.click(screen.getByRole('button', { name: ui.away.back }))
    await screen.findByRole('heading', { name: steps.absenceNoticed.title })
    await waitFor(() => expect(everythingOnThePage()).toContain(planted))
    expect(document.title).toBe(ui.product)
  })

  it('comes back to a form from the menu too', async () => {
    const { user } = await inACase()
    await user.click(screen.getAllByRole('button', { name: ui.frame.note })[0]!)
    await user.type(await screen.findByRole('textbox'), `${planted} in a note`)
    await user.click(screen.getByRole('button', { name: exitName }))
    await user.click(screen.getByRole('button', { name: ui.away.back }))
    await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(`${planted} in a note`))
  })

  it('goes by Shift three times, and says after each press how many are missing', async () => {
    await inACase()
    shift()
    expect(screen.getByText('Shift, press 2 more to exit this page.')).toBeTruthy()
    shift()
    expect(screen.getByText('Shift, press 1 more to exit this page.')).toBeTruthy()
    shift()
    expect(screen.getByRole('heading', { name: '23:40' })).toBeTruthy()
    expect(everythingOnThePage()).not.toContain(planted)
  })

  it('forgets the presses after five seconds, and says so', async () => {
    await inACase()
    vi.useFakeTimers()
    shift()
    shift()
    await act(() => vi.advanceTimersByTimeAsync(5100))
    expect(screen.getByText(ui.exit.expired)).toBeTruthy()
    shift()
    expect(screen.queryByRole('heading', { name: '23:40' })).toBeNull()
  })

  it('takes the other windows along', async () => {
    await inACase()
    const other = new BroadcastChannel('exit-at-once')
    other.postMessage('leave')
    await screen.findByRole('heading', { name: '23:40' })
    other.close()
  })

  it('works before the procedures have been fetched', () => {
    const Start = startScreen(fakePorts().clock, onlyEnglish, new Promise(() => undefined))
    render(<Start />)
    fireEvent.click(screen.getByRole('button', { name: exitName }))
    expect(everythingOnThePage()).not.toContain(ui.home.start)
  })
})

describe('Shift three times', () => {
  const after = (...keys: readonly [key: string, shiftHeld?: boolean][]): ShiftPresses =>
    keys.reduce((so, [key, held = false]) => keyUp(so, key, held), noPresses)

  it('does not count capital letters or going back with Tab', () => {
    expect(after(['A', true], ['Shift'], ['B', true], ['Shift'], ['C', true], ['Shift']).count).toBe(0)
    expect(after(['Tab', true], ['Tab', true], ['Shift'], ['Shift']).count).toBe(1)
  })

  it('begins anew after any other key', () => {
    expect(after(['Shift'], ['Shift'], ['a'], ['Shift']).count).toBe(1)
    expect(after(['Shift'], ['Shift'], ['Shift']).count).toBe(3)
  })
})
