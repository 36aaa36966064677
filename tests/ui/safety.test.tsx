import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import type { StoreHealth } from '#session/ports.ts'
import { App } from '#ui/app.tsx'
import { browserKind } from '#ui/device/browser-kind.ts'
import { mayBePrivate } from '#ui/safety/device-screen.tsx'
import { BackupRow, ProgramRow } from '#ui/safety/outside-rows.tsx'
import { sizeInWords, storesState } from '#ui/safety/store-rows.tsx'
import { type FakePorts, fakePorts } from './fake-ports.ts'
import { english } from '../english.ts'
import { InEnglish } from './in-english.tsx'

beforeAll(
  () =>
    Promise.all([import('#ui/case/case-screen.tsx'), import('#ui/record/index.tsx'), import('#ui/safety/index.tsx')]),
  60_000,
)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

// Much is typed here, and machines are slow at night.
vi.setConfig({ testTimeout: 30_000 })

const { protect, recovery, keys, device, erase, idle } = deviceScreens
const steps = procedureWords.steps
const passphrase = 'five words that do not belong'
let user = userEvent.setup()

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const press = async (name: string | RegExp) => user.click(await button(name))
const heading = (name: string) => screen.findByRole('heading', { name })

async function opened(ports: FakePorts = fakePorts()) {
  user = userEvent.setup()
  render(<App ports={ports} />, { wrapper: InEnglish })
  await heading(ui.home.open)
  return ports
}

async function protectedApp() {
  const ports = fakePorts()
  await ports.vault.protect(passphrase, [{ kind: 'recovery', key: ports.vault.drawRecoveryKey() }])
  return opened(ports)
}

async function choosePassphrase(words: string, again = words) {
  await user.click(await screen.findByLabelText(protect.passphrase))
  await user.paste(words)
  await user.click(screen.getByLabelText(protect.again))
  await user.paste(again)
  await press(deviceScreens.continue)
}

/** Types the two groups that are asked for, as they were on the screen before. */
async function confirmKey(groups: readonly string[]) {
  for (const field of screen.getAllByRole('textbox')) {
    const label = document.querySelector(`label[for="${field.id}"]`)?.textContent ?? ''
    await user.type(field, groups[Number(/\d+/.exec(label)?.[0]) - 1]?.toLowerCase() ?? '')
  }
}

const shownGroups = () =>
  within(screen.getByRole('list', { name: recovery.key }))
    .getAllByRole('listitem')
    .map((item) => item.textContent)

describe('protecting what was written', () => {
  it('is asked when an unprotected case is first left, says so on every screen until then, and leaves afterwards', async () => {
    const ports = await opened()
    expect(screen.getByText(ui.protection.unprotected)).toBeTruthy()
    await press(ui.home.start)
    await heading(steps.absenceNoticed.title)
    expect(screen.getByText(ui.protection.unprotected)).toBeTruthy()
    await press(ui.frame.leave)
    await heading(protect.title)
    await choosePassphrase(passphrase)
    await heading(recovery.title)
    expect(ports.vault.passphrase()).toBeUndefined()
    const groups = shownGroups()
    await press(recovery.have)
    await confirmKey(groups)
    await press(protect.confirm)
    await heading(protect.done)
    expect(ports.vault.passphrase()).toBe(passphrase)
    await press(protect.doneBack)
    await heading(ui.home.open)
    expect(screen.getByText(ui.protection.unlocked)).toBeTruthy()
  })

  it('is skipped with one tap, is not asked again in this sitting, and the screen goes on saying it', async () => {
    const ports = await opened()
    await press(ui.home.start)
    await heading(steps.absenceNoticed.title)
    await press(ui.frame.leave)
    await press(protect.skipLeave)
    await heading(ui.home.open)
    expect(ports.vault.passphrase()).toBeUndefined()
    expect(screen.getByText(ui.protection.unprotected)).toBeTruthy()
    await press(/^[A-Z0-9]{2}-[A-Z0-9]{4}/)
    await press(ui.frame.leave)
    await heading(ui.home.open)
  })

  it('takes no passphrase that is short, plain or digits, nor two that differ, and says what to do', async () => {
    await opened()
    await press(ui.protection.protect)
    await choosePassphrase('short')
    expect(screen.getByRole('alert').textContent).toBe(protect.weak.tooShort)
    await user.clear(screen.getByLabelText(protect.passphrase))
    await user.clear(screen.getByLabelText(protect.again))
    await choosePassphrase('1234 5678 9012 3456')
    expect(screen.getByRole('alert').textContent).toBe(protect.weak.digitsOnly)
    await user.clear(screen.getByLabelText(protect.passphrase))
    await choosePassphrase(passphrase, 'x')
    expect(screen.getByRole('alert').textContent).toBe(protect.different)
  })

  it('shows, hides and pastes a passphrase, and fills in the suggestion', async () => {
    await opened()
    await press(ui.protection.protect)
    const field = await screen.findByLabelText<HTMLInputElement>(protect.passphrase)
    expect(field.type).toBe('password')
    await user.click(field)
    await user.paste(passphrase)
    expect(field.value).toBe(passphrase)
    await user.click(screen.getAllByRole('button', { name: new RegExp(`^${ui.lock.show}`) })[0]!)
    expect(field.type).toBe('text')
    const suggestion = document.querySelector('.suggestion')?.textContent ?? ''
    expect(suggestion.split(' ').length).toBeGreaterThanOrEqual(5)
    await press(protect.take)
    expect(field.value).toBe(suggestion)
  })

  it('sets nothing before two groups have been typed from the paper', async () => {
    const ports = await opened()
    await press(ui.protection.protect)
    await choosePassphrase(passphrase)
    await press(recovery.have)
    for (const field of screen.getAllByRole('textbox')) await user.type(field, 'wrong')
    await press(protect.confirm)
    expect(screen.getByRole('alert').textContent).toMatch(/^Group \d is not the same/)
    expect(ports.vault.passphrase()).toBeUndefined()
  })

  it('says what is wrong and safe when the store refuses, and keeps the key for another try', async () => {
    const ports = await opened()
    await press(ui.protection.protect)
    await choosePassphrase(passphrase)
    const groups = shownGroups()
    await press(recovery.have)
    await confirmKey(groups)
    ports.vault.failWith({ ok: false, fault: 'full' })
    await press(protect.confirm)
    await screen.findByText(ui.vaultFault.full)
    ports.vault.failWith(undefined)
    await press(protect.confirm)
    await heading(protect.done)
  })
})

describe('what opens this device', () => {
  async function keysScreen() {
    const ports = await protectedApp()
    await press(homeMore.device)
    await press(device.openKeys)
    await heading(keys.title)
    return ports
  }

  it('lists it, changes the passphrase and says so', async () => {
    const ports = await keysScreen()
    expect(screen.getByText(keys.kinds.passphrase)).toBeTruthy()
    expect(screen.getByText(keys.kinds.recovery)).toBeTruthy()
    await press(keys.change)
    await user.type(screen.getByLabelText(keys.current), passphrase)
    await user.type(screen.getByLabelText(protect.passphrase), 'other words than those before')
    await user.type(screen.getByLabelText(protect.again), 'other words than those before')
    await press(keys.save)
    await screen.findByText(keys.done.passphraseChanged)
    expect(ports.vault.passphrase()).toBe('other words than those before')
  })

  it('adds a recovery key, and only then lets the old one be removed', async () => {
    await keysScreen()
    expect(screen.queryByRole('button', { name: new RegExp(`^${keys.remove}`) })).toBeNull()
    await press(keys.addRecovery)
    await user.type(screen.getByLabelText(keys.current), passphrase)
    await press(deviceScreens.continue)
    const groups = shownGroups()
    await press(recovery.have)
    await confirmKey(groups)
    await press(deviceScreens.continue)
    await screen.findByText(keys.done.slotAdded)
    await user.click(screen.getAllByRole('button', { name: new RegExp(`^${keys.remove}`) })[0]!)
    await user.type(screen.getByLabelText(keys.current), passphrase)
    await press(keys.remove)
    await screen.findByText(keys.done.slotRemoved)
    expect(screen.getAllByText(keys.kinds.recovery)).toHaveLength(1)
  })

  it('says what is wrong with a refused change and changes nothing', async () => {
    const ports = await keysScreen()
    await press(keys.addRecovery)
    await user.type(screen.getByLabelText(keys.current), 'wrong')
    await press(deviceScreens.continue)
    const groups = shownGroups()
    await press(recovery.have)
    await confirmKey(groups)
    ports.vault.failWith({ ok: false, fault: 'wrongSecret' })
    await press(deviceScreens.continue)
    await screen.findByText(ui.vaultFault.wrongSecret)
  })
})

describe('the page about this device', () => {
  const health: StoreHealth = {
    database: 'working',
    mirror: 'working',
    persisted: false,
    used: 3_400_000,
    free: 40_000_000_000,
    room: 'enough',
    comparedAt: undefined,
    lost: 0,
  }

  async function deviceScreen(part: Partial<StoreHealth>) {
    const ports = fakePorts()
    const seen = { ...health, ...part }
    Object.assign(ports.store, { health: () => Promise.resolve(seen) })
    await opened(ports)
    await press(homeMore.device)
    await heading(device.title)
    await screen.findByText(new RegExp(device.room))
    return ports
  }

  const row = (title: string) => screen.getByRole('heading', { name: new RegExp(`^${title}`) }).closest('section')!

  it.each([
    ['both stores', {}, device.storesTwo, undefined],
    ['no mirror', { mirror: 'missing' }, device.storesMirrorMissing, device.storesOnceTodo],
    ['a failing mirror', { mirror: 'failing' }, device.storesMirrorFailing, device.storesFailingTodo],
    ['a failing database', { database: 'failing' }, device.storesDatabaseFailing, device.storesFailingTodo],
    ['neither', { database: 'failing', mirror: 'missing' }, device.storesNone, device.storesNoneTodo],
  ] as const)('says of %s how it stands and what to do', async (_, part, text, todo) => {
    await deviceScreen(part)
    const stores = row(device.stores)
    expect(within(stores).getByText(text)).toBeTruthy()
    if (todo === undefined) expect(within(stores).queryByText(device.todo.trim())).toBeNull()
    else expect(stores.textContent).toContain(`${device.todo}${todo}`)
  })

  it('says how many saved entries are missing from both', async () => {
    await deviceScreen({ lost: 3 })
    expect(row(device.stores).textContent).toContain('3 saved entries are missing')
  })

  it('asks the browser to keep the data without waiting for its answer', async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => new Promise(() => undefined))
    vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: { persist } } }))
    await deviceScreen({})
    await press(device.ask)
    expect(persist).toHaveBeenCalledOnce()
    expect(screen.getByText(device.asked)).toBeTruthy()
    vi.unstubAllGlobals()
  })

  it('says what room is left, and what to do when it is short', async () => {
    await deviceScreen({ room: 'tooLow', free: 1_000_000 })
    expect(row(device.room).textContent).toContain(device.roomTooLow)
    expect(row(device.room).textContent).toContain(device.roomTodo)
    expect(row(device.room).textContent).toContain('3.4 MB used, about 1 MB free')
  })

  it('keeps the limits of the lock that are chosen', async () => {
    const ports = await deviceScreen({})
    await user.selectOptions(screen.getByLabelText(idle.quiet), '5')
    await screen.findByText(idle.saved)
    const stored = await ports.store.readSetting('lockAfter')
    expect(stored).toEqual({ ok: true, value: { quiet: 5, response: 30 } })
  })

  it('judges stores, room, private windows and browsers from what they say of themselves', () => {
    expect(storesState({ database: 'missing', mirror: 'working' })).toBe('databaseFailing')
    expect([sizeInWords(english, 900), sizeInWords(english, 3_400_000), sizeInWords(english, 12_000_000_000)]).toEqual([
      '0.9 kB',
      '3.4 MB',
      '12 GB',
    ])
    expect(mayBePrivate({ used: 1, free: 1_000_000_000 })).toBe(true)
    expect(mayBePrivate({ used: 1, free: 40_000_000_000 })).toBe(false)
    expect(mayBePrivate({ used: undefined, free: undefined })).toBe(false)
    const inTab = () => false
    expect(browserKind({ vendor: 'Apple Computer, Inc.' }, inTab)).toEqual({ webkit: true, installed: false })
    expect(browserKind({ vendor: 'Apple Computer, Inc.', standalone: true }, inTab).installed).toBe(true)
    expect(browserKind({ vendor: 'Google Inc.' }, (query) => query.includes('standalone'))).toEqual({
      webkit: false,
      installed: true,
    })
  })
})

describe('copies outside the browser', () => {
  const now = { wall: 1_000_000_000, offset: 0 }

  it('says that no backup was ever made, how much is only here, and what to do', () => {
    render(<BackupRow backup={{ due: true, entries: 21, lastAt: undefined }} now={now} />, { wrapper: InEnglish })
    expect(screen.getByText(device.backupNever)).toBeTruthy()
    expect(screen.getByText('Entries that are only on this device: 21.')).toBeTruthy()
    expect(document.body.textContent).toContain(device.backupTodo)
  })

  it('asks for nothing where the last backup holds everything', () => {
    render(<BackupRow backup={{ due: false, entries: 0, lastAt: now.wall }} now={now} />, { wrapper: InEnglish })
    expect(screen.getByText(device.backupWhole)).toBeTruthy()
    expect(document.body.textContent).not.toContain(device.todo)
  })

  it.each(['ready', 'incomplete', 'impossible', 'checking'] as const)(
    'says of a program that is %s how it stands',
    (stands) => {
      render(<ProgramRow copy={{ stands, code: stands === 'ready' ? '12ab' : undefined }} />, { wrapper: InEnglish })
      expect(screen.getByText(device.offlineStands[stands])).toBeTruthy()
      expect(document.body.textContent).toContain(stands === 'ready' ? 'Release 12ab' : device.releaseUnknown)
    },
  )
})

describe('deleting a case for good', () => {
  async function restingCase() {
    const ports = await protectedApp()
    await press(new RegExp(`^${ui.ways.labels.newlyMet}`))
    await screen.findByRole('navigation', { name: ui.frame.tabs })
    return ports
  }

  it('is not offered while something runs', async () => {
    await restingCase()
    expect(screen.queryByRole('button', { name: ui.atRest.erase })).toBeNull()
  })
})

it('says in the app what is protected and what is not', async () => {
  await opened()
  await press(homeMore.device)
  await press(deviceScreens.device.safety)
  await heading(deviceScreens.security.title)
  for (const line of [...deviceScreens.security.yes, ...deviceScreens.security.no])
    expect(screen.getByText(line)).toBeTruthy()
  await press(deviceScreens.back)
  await heading(deviceScreens.device.title)
  await press(deviceScreens.back)
  await waitFor(() => heading(ui.home.open))
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: ui.home.question }))
  expect(erase.rule).not.toMatch(/\d/)
})
