import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import { ui } from '#content/en/ui.ts'
import { App } from '#ui/app.tsx'
import { ErrorBoundary } from '#ui/kit/error-boundary.tsx'
import { type FakePorts, fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const steps = procedureWords.steps
const button = (name: string) => screen.getByRole('button', { name })
const heading = (name: string) => screen.findByRole('heading', { name })
const press = (name: string) => user.click(button(name))
let user = userEvent.setup()

async function opened(ports: FakePorts = fakePorts()) {
  user = userEvent.setup()
  const view = render(<App ports={ports} />, { wrapper: InEnglish })
  await screen.findByRole('button', { name: ui.home.start })
  return { ports, view }
}

async function started(ports?: FakePorts) {
  const app = await opened(ports)
  await press(ui.home.start)
  await heading(steps.absenceNoticed.title)
  return app
}

async function choose(label: string) {
  await user.click(screen.getByRole('radio', { name: new RegExp(`^${label}`) }))
}

const entryCount = ({ store }: FakePorts) => [...store.frames.values()].reduce((sum, frames) => sum + frames.length, 0)

describe('the app', () => {
  it('starts a response from one button and asks nothing first; the case has a neutral reference', async () => {
    const { ports } = await started()
    expect(entryCount(ports)).toBe(2)
    expect(screen.getByText(/^Case [A-Z0-9]{2}-[A-Z0-9]{4}$/)).toBeTruthy()
    expect(document.title).toBe(ui.product)
  })

  it('never goes on without an answer, and says what is missing', async () => {
    const { ports } = await started()
    await press(ui.step.continue)
    expect(within(screen.getByRole('alert')).getByText(ui.errors.choose)).toBeTruthy()
    expect(entryCount(ports)).toBe(2)
  })

  it('goes from answer to answer as the chart says, with a tick only for what is stored', async () => {
    const { ports } = await started()
    await choose(steps.absenceNoticed.outcomes.unknown.label)
    expect(entryCount(ports)).toBe(2)
    await press(ui.step.continue)
    await heading(steps.dangerScreen.title)
    expect(entryCount(ports)).toBe(3)
    expect((await screen.findAllByText(/^Saved 23:40/)).length).toBeGreaterThan(0)
    await choose(steps.dangerScreen.outcomes.red.label)
    await press(ui.step.continue)
    await heading(steps.reportToPolice.title)
  })

  it('asks for the reason when a duty is not possible', async () => {
    const { ports } = await started()
    await choose(steps.absenceNoticed.outcomes.knownSafe.label)
    await press(ui.step.continue)
    await heading(steps.collectChild.title)
    await choose(steps.collectChild.outcomes.notPossible.label)
    await press(ui.step.continue)
    expect(screen.getByRole('alert')).toBeTruthy()
    expect(entryCount(ports)).toBe(3)
    await user.type(
      screen.getByRole('textbox', { name: new RegExp(procedureWords.fields['reason']?.label ?? '') }),
      'no car',
    )
    await press(ui.step.continue)
    await waitFor(() => expect(entryCount(ports)).toBe(4))
  })

  it('keeps “child found” and “immediate danger” one tap away on every tab', async () => {
    await started()
    for (const tab of [ui.frame.step, ui.frame.doNow, ui.frame.record, ui.frame.more]) {
      const tabs = screen.getByRole('navigation', { name: ui.frame.tabs })
      await user.click(within(tabs).getByRole('button', { name: new RegExp(`^${tab}`) }))
      expect(screen.getAllByRole('button', { name: ui.frame.found }).length).toBeGreaterThan(0)
      expect(screen.getAllByRole('button', { name: ui.frame.danger }).length).toBeGreaterThan(0)
    }
    await user.click(screen.getAllByRole('button', { name: ui.frame.danger })[0]!)
    await heading(steps.immediateDanger.title)
  })

  it('says that nothing was saved, keeps the words and tries again', async () => {
    const { ports } = await started()
    ports.store.failWith('full')
    await choose(steps.absenceNoticed.outcomes.unknown.label)
    await press(ui.step.continue)
    await heading(ui.notSaved.title)
    expect(screen.getByText(ui.notSaved.full)).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>(ui.notSaved.words).value).toContain(
      steps.absenceNoticed.outcomes.unknown.label,
    )
    ports.store.failWith(undefined)
    await press(ui.notSaved.retry)
    await heading(steps.dangerScreen.title)
    expect(entryCount(ports)).toBe(3)
  })

  it('says before anything is typed that the browser stores nothing, with the numbers to call', async () => {
    const ports = fakePorts()
    Object.assign(ports.store, { readSetting: () => Promise.resolve({ ok: false, fault: 'refused' }) })
    render(<App ports={ports} />, { wrapper: InEnglish })
    await heading(ui.noStorage.title)
    expect(screen.getByText(ui.noStorage.refused)).toBeTruthy()
    expect(document.querySelector('a[href="tel:112"]')).toBeTruthy()
  })

  it('opens a case again where it was, with what was written last', async () => {
    const { ports, view } = await started()
    await choose(steps.absenceNoticed.outcomes.unknown.label)
    await press(ui.step.continue)
    await heading(steps.dangerScreen.title)
    view.unmount()
    ports.clock.pass(20)
    await opened(ports)
    await user.click(screen.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }))
    await heading(ui.resume.title)
    await press(ui.resume.continue)
    await heading(steps.dangerScreen.title)
  })

  it('opens a damaged case for reading and names the entry', async () => {
    const { ports, view } = await started()
    view.unmount()
    for (const frames of ports.store.frames.values()) frames[1]?.fill(120, 300, 340)
    await opened(ports)
    await user.click(screen.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }))
    expect(await screen.findByText(/\b2\b.*(damaged|cannot be read)|(damaged|cannot be read).*\b2\b/i)).toBeTruthy()
  })

  it('says what is safe when a screen breaks, without a word of the case', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    function Broken(): never {
      throw new Error('the name Qiro was in the message')
    }
    render(
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>,
      { wrapper: InEnglish },
    )
    expect(screen.getByText(ui.fault.safe)).toBeTruthy()
    expect(document.body.textContent).not.toContain('Qiro')
  })
})
