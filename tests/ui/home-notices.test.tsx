import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { files } from '#content/en/files.ts'
import { phrase } from '#content/phrase.ts'
import { ui } from '#content/en/ui.ts'
import { App } from '#ui/app.tsx'
import { fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(cleanup)

const words = deviceScreens.home

/** Ports of a device with two cases; the page is gone again. */
async function withTwoCases() {
  const ports = fakePorts()
  for (let count = 0; count < 2; count++) {
    const page = render(<App ports={ports} />, { wrapper: InEnglish })
    await userEvent.click(await screen.findByRole('button', { name: ui.home.start }))
    await screen.findByText(/^Saved \d/)
    page.unmount()
  }
  return ports
}

const cards = () => screen.findAllByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ })

describe('the first screen', () => {
  it('says which case cannot be read, what is safe and what to do, and lists the others', async () => {
    const ports = await withTwoCases()
    const [hurt = ''] = ports.store.frames.keys()
    const { read } = ports.store
    Object.assign(ports.store, {
      read: (id: string) => (id === hurt ? Promise.resolve({ ok: false, fault: 'refused' }) : read(id)),
    })
    render(<App ports={ports} />, { wrapper: InEnglish })
    const notice = (await screen.findByRole('heading', { name: words.unreadableTitle })).closest('section')!
    expect(notice.textContent).toContain(
      phrase(words.unreadable.storage, { reference: hurt.slice(0, 6).toUpperCase() }),
    )
    expect(notice.textContent).toContain(words.safe)
    expect(await cards()).toHaveLength(1)
    expect(screen.queryByText(ui.noStorage.title)).toBeNull()
    Object.assign(ports.store, { read })
    await userEvent.click(within(notice).getByRole('button', { name: words.retry }))
    expect(await screen.findAllByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ })).toHaveLength(2)
    expect(screen.queryByRole('heading', { name: words.unreadableTitle })).toBeNull()
  })

  it('says what one store had lost and got back, until the case has been opened', async () => {
    const ports = await withTwoCases()
    ports.store.mend({ healed: { from: 'mirror', frames: 2, at: 2 } })
    render(<App ports={ports} />, { wrapper: InEnglish })
    const lines = await screen.findAllByText(/^One of the two copies/)
    expect(lines).toHaveLength(2)
    await userEvent.click((await cards())[0]!)
    await screen.findByRole('heading', { name: ui.recovered.title.fromMirror })
    cleanup()
    render(<App ports={ports} />, { wrapper: InEnglish })
    expect(await screen.findAllByText(/^One of the two copies/)).toHaveLength(1)
  })

  it('says when both stores have lost something, and when room is short', async () => {
    const ports = await withTwoCases()
    ports.store.mend({ lost: 3, lostAt: 2 })
    ports.store.ail({ lost: 7, room: 'low' })
    render(<App ports={ports} />, { wrapper: InEnglish })
    expect(await screen.findAllByText(/in neither copy any more: 3/)).toHaveLength(2)
    expect(await screen.findByText(phrase(words.gone, { count: 7 }))).toBeTruthy()
    expect(screen.getByText(new RegExp(deviceScreens.device.roomLow))).toBeTruthy()
  })

  it('says when a backup is due: after a day with something new', async () => {
    const ports = await withTwoCases()
    ports.clock.pass(25 * 60)
    render(<App ports={ports} />, { wrapper: InEnglish })
    expect(await screen.findByText(new RegExp(phrase(files.home.backupDue, { entries: 4 })))).toBeTruthy()
  })

  it('says nothing of the kind where all is well', async () => {
    const ports = await withTwoCases()
    render(<App ports={ports} />, { wrapper: InEnglish })
    await cards()
    await ports.store.health()
    expect(document.querySelector('#main .alert')).toBeNull()
  })
})
