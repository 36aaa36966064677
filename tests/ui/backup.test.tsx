import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { afterEach, describe, expect, it } from 'vitest'
import { deviceScreens } from '#content/en/device-screens.ts'
import { files } from '#content/en/files.ts'
import { phrase } from '#content/phrase.ts'
import { ui } from '#content/en/ui.ts'
import { readFile } from '#session/take-in.ts'
import { App } from '#ui/app.tsx'
import { fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(cleanup)

async function withOneCase(ports = fakePorts()) {
  render(<App ports={ports} />, { wrapper: InEnglish })
  await userEvent.click(await screen.findByRole('button', { name: ui.home.start }))
  await screen.findByRole('button', { name: ui.step.continue })
  await userEvent.click(within(screen.getByRole('navigation', { name: ui.frame.tabs })).getByText(ui.frame.more))
  return ports
}

const words = deviceScreens.device
const health = async () =>
  (await screen.findByRole('heading', { name: new RegExp(`^${words.backup}`) })).closest('section')!

const savedAs = phrase(files.backup.saved, { name: 'backup.age', when: '' }).split(',')[0]!

describe('the backup of all cases', { timeout: 60_000 }, () => {
  it('is on the page about this device, from inside a case too, and said to be done once it is', async () => {
    const ports = await withOneCase()
    await userEvent.click(screen.getByRole('button', { name: ui.more.deviceState }))
    expect((await health()).textContent).toContain(words.backupNever)
    ports.clock.pass(25 * 60)
    cleanup()
    await withOneCase(ports)
    await userEvent.click(screen.getByRole('button', { name: ui.more.deviceState }))
    expect((await health()).textContent).toContain(words.backupTodo)
    await userEvent.click(within(await health()).getByRole('button', { name: words.backupOpen }))
    await userEvent.click(await screen.findByRole('radio', { name: new RegExp(files.give.passphrase) }))
    const passphrase = 'six words nobody would ever guess'
    await userEvent.type(screen.getByLabelText(files.give.words), passphrase)
    await userEvent.type(screen.getByLabelText(files.give.wordsAgain), passphrase)
    await userEvent.click(screen.getByRole('button', { name: files.backup.make }))
    await screen.findByText(new RegExp(savedAs), undefined, { timeout: 20_000 })
    await userEvent.click(screen.getByRole('button', { name: deviceScreens.back }))
    const after = (await health()).textContent
    expect(after).toContain(words.backupWhole)
    expect(after).not.toContain(words.backupTodo)
  })

  it('is sealed for the organisation this deployment names, unless something else is chosen', async () => {
    const identity = await generateX25519Identity()
    const ports = fakePorts()
    ports.files.offer({ name: 'Safe Shores', recipient: await identityToRecipient(identity) })
    await withOneCase(ports)
    await userEvent.click(screen.getByRole('button', { name: ui.more.deviceState }))
    await userEvent.click(within(await health()).getByRole('button', { name: words.backupOpen }))
    const name = new RegExp(phrase(files.give.organisation, { name: 'Safe Shores' }))
    expect((await screen.findByRole<HTMLInputElement>('radio', { name })).checked).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: files.backup.make }))
    await screen.findByText(new RegExp(savedAs), undefined, { timeout: 20_000 })
    const bytes = ports.files.saved.get('backup.age')!
    expect(await readFile(ports, bytes)).toEqual({ kind: 'needsKey', sealedFor: 'recipient' })
    expect(await readFile(ports, bytes, { identity })).toMatchObject({ kind: 'records' })
  })
})
