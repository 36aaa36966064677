import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { ui } from '#content/en/ui.ts'
import { App } from '#ui/app.tsx'
import { fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(() => document.body.replaceChildren())

/** The home screen of a device on which a case was cut off. */
async function cutOff() {
  const ports = fakePorts()
  const first = render(<App ports={ports} />, { wrapper: InEnglish })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: ui.home.start }))
  await screen.findByText(/^Saved \d/)
  first.unmount()
  ports.openings.crash()
  render(<App ports={ports} />, { wrapper: InEnglish })
  return { ports, user }
}

describe('a case that was cut off', () => {
  it('says so calmly when it is opened again, until it is read', async () => {
    const { user } = await cutOff()
    await user.click(await screen.findByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }))
    const title = await screen.findByRole('heading', { name: ui.recovered.title.interrupted })
    expect(title.closest('[aria-live=polite]')).not.toBeNull()
    await user.click(screen.getByRole('button', { name: ui.recovered.read }))
    expect(screen.queryByRole('heading', { name: ui.recovered.title.interrupted })).toBeNull()
  })
})

describe('what lies in one store only', () => {
  it('is never called just saved', async () => {
    const ports = fakePorts()
    ports.store.keep('once')
    render(<App ports={ports} />, { wrapper: InEnglish })
    await userEvent.setup().click(await screen.findByRole('button', { name: ui.home.start }))
    expect(await screen.findByText(/^Saved once \d\d:\d\d\. Export soon\.$/)).toBeTruthy()
  })
})
