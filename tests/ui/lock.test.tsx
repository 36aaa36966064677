import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { phrase } from '#content/phrase.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { ui } from '#content/en/ui.ts'
import { App } from '#ui/app.tsx'
import { type FakePorts, fakePorts } from './fake-ports.ts'
import { everythingOnThePage } from './whole-page.ts'
import { InEnglish } from './in-english.tsx'

// What is fetched later is here before the first test: how long that takes is not the subject.
beforeAll(() => Promise.all([import('#ui/case/case-screen.tsx'), import('#ui/record/index.tsx')]), 60_000)
afterEach(cleanup)

// Much is typed here, and machines are slow at night.
vi.setConfig({ testTimeout: 30_000 })

const steps = procedureWords.steps
const passphrase = 'five words that do not belong'
const planted = 'Planted-word-of-a-case'
const lastSeenWhere = new RegExp(`^${procedureWords.fields['lastSeenWhere']?.label}`)
let user = userEvent.setup()

async function protectedPorts(): Promise<FakePorts> {
  const ports = fakePorts()
  await ports.vault.protect(passphrase, [{ kind: 'recovery', key: ports.vault.drawRecoveryKey() }])
  return ports
}

/** A protected device with a case in which something is half typed. */
async function typing(ports?: FakePorts): Promise<FakePorts> {
  user = userEvent.setup()
  const used = ports ?? (await protectedPorts())
  render(<App ports={used} />, { wrapper: InEnglish })
  await screen.findByRole('heading', { name: ui.home.open })
  await user.click(screen.getByRole('button', { name: ui.home.start }))
  await user.click(
    await screen.findByRole('radio', { name: new RegExp(`^${steps.absenceNoticed.outcomes.unknown.label}`) }),
  )
  await user.type(await screen.findByRole('textbox', { name: lastSeenWhere }), planted)
  return used
}

const isLocked = () => screen.findByRole('heading', { name: ui.lock.title })
const press = (name: string) => user.click(screen.getByRole('button', { name }))

async function unlockWith(words: string) {
  await user.type(screen.getByLabelText(ui.lock.passphrase), words)
  await press(ui.lock.unlock)
}

/** Time passes in short looks at the clock, as it does on a device that is awake. */
function pass(ports: FakePorts, minutes: number) {
  for (let passed = 0; passed < minutes; passed++) {
    ports.clock.pass(1)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
  }
}

describe('locking', () => {
  it('takes every word of the case off the page, and out of the title', async () => {
    await typing()
    const reference = /Case ([A-Z0-9]{2}-[A-Z0-9]{4})/.exec(everythingOnThePage())?.[1] ?? 'none'
    expect(everythingOnThePage()).toContain(planted)
    await press(ui.protection.lock)
    await isLocked()
    for (const word of [planted, reference, steps.absenceNoticed.title, 'absenceNoticed'])
      expect(everythingOnThePage()).not.toContain(word)
    expect(document.title).toBe(ui.product)
  })

  it('gives back the same step with what was half typed', async () => {
    await typing()
    await press(ui.protection.lock)
    await isLocked()
    await unlockWith(passphrase)
    await screen.findByRole('heading', { name: steps.absenceNoticed.title })
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: lastSeenWhere }).value).toBe(planted),
    )
  })

  it('gives back a form from the menu with what was half typed', async () => {
    await typing()
    await user.click(screen.getAllByRole('button', { name: ui.frame.note })[0]!)
    await user.type(await screen.findByRole('textbox'), `${planted} in a note`)
    await press(ui.protection.lock)
    await isLocked()
    expect(everythingOnThePage()).not.toContain(planted)
    await unlockWith(passphrase)
    await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(`${planted} in a note`))
  })

  it('comes by itself after 30 minutes without use while a child is missing, not before', async () => {
    const ports = await typing()
    pass(ports, 29)
    expect(screen.getByRole('heading', { name: steps.absenceNoticed.title })).toBeTruthy()
    fireEvent.pointerDown(document.body)
    pass(ports, 29)
    expect(screen.getByRole('heading', { name: steps.absenceNoticed.title })).toBeTruthy()
    pass(ports, 1)
    await isLocked()
  })

  it('comes by itself after 10 minutes where no child is missing, or after what was chosen', async () => {
    const ports = await protectedPorts()
    await ports.store.writeSetting('lockAfter', { quiet: 3, response: 30 })
    render(<App ports={ports} />, { wrapper: InEnglish })
    await screen.findByRole('heading', { name: ui.home.open })
    pass(ports, 2)
    expect(screen.queryByRole('heading', { name: ui.lock.title })).toBeNull()
    pass(ports, 1)
    await isLocked()
  })

  it('comes when the device has slept, even if a key is pressed first', async () => {
    const ports = await typing()
    ports.clock.jump(3)
    fireEvent.keyDown(document.body, { key: 'a' })
    await isLocked()
  })

  it('goes by a clock of its own where that of the cases is hurried, as in an exercise', async () => {
    const ports = await protectedPorts()
    const ofExercise = fakePorts().clock
    await typing({ ...ports, clock: ofExercise, lockClock: ports.clock })
    ofExercise.pass(3 * 24 * 60)
    fireEvent.keyDown(document.body, { key: 'a' })
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(screen.queryByRole('heading', { name: ui.lock.title })).toBeNull()
    ports.clock.jump(3)
    fireEvent.keyDown(document.body, { key: 'a' })
    await isLocked()
  })

  it('is never there without a passphrase: nobody is shut out of an unprotected device', async () => {
    const ports = await typing(fakePorts())
    expect(screen.queryByRole('button', { name: ui.protection.lock })).toBeNull()
    ports.clock.pass(600)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(screen.getByRole('heading', { name: steps.absenceNoticed.title })).toBeTruthy()
  })
})

describe('the locked screen', () => {
  async function locked() {
    const ports = await typing()
    await press(ui.protection.lock)
    await isLocked()
    return ports
  }

  it('keeps the emergency numbers and says nothing of what is stored', async () => {
    await locked()
    expect(document.querySelector('a[href="tel:112"]')).toBeTruthy()
    expect(screen.queryByText(ui.home.open)).toBeNull()
  })

  it('starts a response without the passphrase, and closes it again when it is left', async () => {
    await locked()
    await press(ui.home.start)
    await screen.findByRole('heading', { name: steps.absenceNoticed.title })
    expect(screen.getByText(ui.protection.locked)).toBeTruthy()
    expect(everythingOnThePage()).not.toContain(planted)
    await press(ui.frame.leave)
    await isLocked()
  })

  it('locks a case that was started without the passphrase after the same time without use, not by sleep alone', async () => {
    const ports = await locked()
    await press(ui.home.start)
    await screen.findByText(ui.protection.locked)
    await screen.findByText(/^Saved \d/)
    ports.clock.pass(20)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(screen.queryByRole('heading', { name: ui.lock.title })).toBeNull()
    fireEvent.pointerDown(document.body)
    pass(ports, 29)
    expect(screen.queryByRole('heading', { name: ui.lock.title })).toBeNull()
    pass(ports, 1)
    await isLocked()
    expect(screen.getByText(ui.lock.startedHere)).toBeTruthy()
    await unlockWith(passphrase)
    await screen.findByRole('navigation', { name: ui.frame.tabs })
    await press(ui.protection.lock)
    await isLocked()
    expect(screen.queryByText(ui.lock.startedHere)).toBeNull()
  })

  it('counts what is overdue without a word about what', async () => {
    const ports = await typing()
    await press(ui.step.continue)
    await screen.findByRole('heading', { name: steps.dangerScreen.title })
    await user.click(
      await screen.findByRole('radio', { name: new RegExp(`^${steps.dangerScreen.outcomes.red.label}`) }),
    )
    await press(ui.step.continue)
    await screen.findByRole('heading', { name: steps.reportToPolice.title })
    await press(ui.protection.lock)
    await isLocked()
    expect(screen.queryByText(/overdue/)).toBeNull()
    ports.clock.pass(60 * 24)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    const said = screen.getByText(/overdue/).textContent ?? ''
    expect(said).toMatch(/^(1 thing is|\d+ things are) overdue\.$/)
    expect(document.title).toMatch(/^\(\d+ due\) Missing Child Guide$/)
  })

  it('says of a wrong passphrase only that it does not open, and keeps it to be mended', async () => {
    await locked()
    await unlockWith('wrong')
    await screen.findByText(ui.vaultFault.wrongSecret)
    expect(screen.getByLabelText<HTMLInputElement>(ui.lock.passphrase).value).toBe('wrong')
  })

  it('shows how long to wait after too many tries, and takes none meanwhile', async () => {
    const ports = await locked()
    ports.vault.failWith({ ok: false, fault: 'tooSoon', readyAt: ports.clock.read().wall + 30_000 })
    await unlockWith(passphrase)
    await screen.findByText(ui.vaultFault.tooSoon)
    ports.vault.failWith(undefined)
    await press('Wait 30 s')
    expect(screen.getByRole('heading', { name: ui.lock.title })).toBeTruthy()
    ports.clock.pass(0.5)
    await waitFor(() => screen.getByRole('button', { name: ui.lock.unlock }), { timeout: 3000 })
    await press(ui.lock.unlock)
    await screen.findByRole('heading', { name: steps.absenceNoticed.title })
  })

  it('takes the recovery key instead, and names the group with the typing mistake', async () => {
    const ports = await locked()
    await press(ui.lock.useRecovery)
    ports.vault.failWith({ ok: false, fault: 'mistyped', group: 4 })
    await user.type(screen.getByLabelText(ui.lock.recovery), '00000-00000')
    await press(ui.lock.unlock)
    await screen.findByText(/^Group 4 of the recovery key/)
  })

  it('asks for something to be entered first', async () => {
    await locked()
    await press(ui.lock.unlock)
    expect(screen.getByText(ui.lock.empty)).toBeTruthy()
  })
})

describe('keys that are lost', () => {
  it('can be given up for new ones after a word has been typed, and the device is used at once', async () => {
    const ports = fakePorts()
    ports.vault.failWith({ ok: false, fault: 'damaged' })
    render(<App ports={ports} />, { wrapper: InEnglish })
    const { anew } = deviceScreens
    const field = await screen.findByLabelText(phrase(anew.type, { word: anew.word }))
    expect(screen.getByText(anew.text)).toBeTruthy()
    await press(anew.confirm)
    await screen.findByText(anew.other)
    expect(screen.queryByRole('heading', { name: ui.home.open })).toBeNull()
    await user.type(field, ` ${anew.word.toUpperCase()} `)
    await press(anew.confirm)
    await screen.findByRole('heading', { name: ui.home.open })
    await press(ui.home.start)
    await screen.findByText(/^Saved \d/)
  })

  it.each(['noCrypto', 'otherVersion'] as const)('and only those: not where it says %s', async (fault) => {
    const ports = fakePorts()
    Object.assign(ports.vault, { find: () => Promise.resolve({ ok: false, fault }) })
    render(<App ports={ports} />, { wrapper: InEnglish })
    await screen.findByRole('heading', { name: ui.noStorage.keysTitle })
    expect(screen.queryByRole('button', { name: deviceScreens.anew.confirm })).toBeNull()
  })
})

describe('keys that cannot be used', () => {
  it.each(['noCrypto', 'damaged', 'otherVersion'] as const)(
    'are told at the start (%s): what is wrong, what is safe, what to do',
    async (fault) => {
      const ports = fakePorts()
      Object.assign(ports.vault, { find: () => Promise.resolve({ ok: false, fault }) })
      render(<App ports={ports} />, { wrapper: InEnglish })
      await screen.findByRole('heading', { name: ui.noStorage.keysTitle })
      expect(screen.getByText(ui.vaultFault[fault])).toBeTruthy()
      expect(screen.getByText(ui.noStorage.safe)).toBeTruthy()
      expect(document.querySelector('a[href="tel:112"]')).toBeTruthy()
    },
  )
})
