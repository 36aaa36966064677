import { phrase } from '#content/phrase.ts'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { files } from '#content/en/files.ts'
import { offlineWords } from '#content/en/offline.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import { windowWords } from '#content/en/windows.ts'
import { App } from '#ui/app.tsx'
import { type FakePorts, fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(cleanup)

async function home(ports: FakePorts = fakePorts()) {
  render(<App ports={ports} />, { wrapper: InEnglish })
  await screen.findByRole('button', { name: homeMore.about })
  return ports
}

async function openCase() {
  const ports = await home()
  await userEvent.click(screen.getByRole('button', { name: ui.home.start }))
  await screen.findByRole('button', { name: ui.step.continue })
  return ports
}

/** What disables a control together with the reason for it, if anything does. */
const heldBy = (control: HTMLElement) => control.closest('fieldset[disabled]')

const elsewhere = (ports: FakePorts) => act(() => ports.windows.say('elsewhere'))

describe('a case that is written in another window', () => {
  it('says so, holds what writes with the reason, and leaves reading, the parts and the emergency line', async () => {
    const ports = await openCase()
    expect(screen.queryByText(windowWords.elsewhere)).toBeNull()
    elsewhere(ports)
    await screen.findByText(windowWords.elsewhere)
    const carryOn = screen.getByRole('button', { name: ui.step.continue })
    expect(heldBy(carryOn)?.textContent).toContain(windowWords.held)
    for (const radio of screen.getAllByRole('radio')) expect(heldBy(radio)).toBe(heldBy(carryOn))
    expect(screen.getByRole('link', { name: phrase(ui.callEmergency, { number: '112' }) })).toBeTruthy()
    await userEvent.click(within(screen.getByRole('navigation', { name: ui.frame.tabs })).getByText(ui.frame.doNow))
    await screen.findByRole('heading', { level: 1, name: ui.doNow.title })
  })

  it('gives no file of it away meanwhile: making one writes into the record', async () => {
    const ports = await openCase()
    await userEvent.click(within(screen.getByRole('navigation', { name: ui.frame.tabs })).getByText(ui.frame.more))
    await userEvent.click(await screen.findByRole('button', { name: ui.more.give }))
    const make = await screen.findByRole('button', { name: files.give.make })
    expect(heldBy(make)).toBeNull()
    elsewhere(ports)
    await screen.findByText(windowWords.elsewhere)
    expect(heldBy(make)?.textContent).toContain(windowWords.held)
  })

  it('is continued here by one press, and free again when this window writes', async () => {
    const ports = await openCase()
    elsewhere(ports)
    await userEvent.click(await screen.findByRole('button', { name: windowWords.take }))
    expect(ports.windows.done).toContain('takeOver')
    expect(screen.getByRole('button', { name: windowWords.taking })).toBeTruthy()
    act(() => ports.windows.say('writes'))
    await screen.findByText(windowWords.here)
    expect(screen.queryByText(windowWords.elsewhere)).toBeNull()
    expect(heldBy(screen.getByRole('button', { name: ui.step.continue }))).toBeNull()
  })

  it('keeps what was half typed here in sight when another window takes over', async () => {
    const ports = await openCase()
    await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement)
    elsewhere(ports)
    await screen.findByText(windowWords.elsewhere)
    expect((screen.getAllByRole('radio')[0] as HTMLInputElement).checked).toBe(true)
  })
})

describe('the copy of the guide on this device', () => {
  it('is said on the home screen as it stands, and its code on the about screen', async () => {
    const ports = await home()
    await screen.findByText(offlineWords.ready)
    act(() => ports.offline.become({ stands: 'incomplete' }))
    await screen.findByText(offlineWords.incomplete)
    await userEvent.click(screen.getByRole('button', { name: homeMore.about }))
    expect(await screen.findByText('c0de'.repeat(16))).toBeTruthy()
  })

  it('is renewed only when a person says so, on the home screen only, and not while another window is open', async () => {
    const ports = await home()
    expect(screen.queryByText(offlineWords.newerTitle)).toBeNull()
    act(() => ports.offline.become({ newer: '9.9' }))
    await screen.findByText(offlineWords.newerTitle)
    expect(ports.offline.wanted()).toBe(0)
    ports.offline.answerUse('otherWindows')
    await userEvent.click(screen.getByRole('button', { name: offlineWords.use }))
    await screen.findByText(offlineWords.otherWindows)
    expect(ports.offline.wanted()).toBe(1)
    await userEvent.click(screen.getByRole('button', { name: ui.home.start }))
    await screen.findByRole('button', { name: ui.step.continue })
    expect(screen.queryByText(offlineWords.newerTitle)).toBeNull()
  })
})
