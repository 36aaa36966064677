import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { countryScreens as words } from '#content/en/country-screens.ts'
import { beWords } from '#content/en/profiles/be.ts'
import { seWords } from '#content/en/profiles/se.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { App } from '#ui/app.tsx'
import { type FakePorts, fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(cleanup)

const user = userEvent.setup()

async function inCase(ports: FakePorts = fakePorts()) {
  render(<App ports={ports} />, { wrapper: InEnglish })
  await screen.findByRole('button', { name: homeMore.about })
  await user.click(screen.getByRole('button', { name: ui.home.start }))
  await screen.findByRole('button', { name: ui.step.continue })
  return ports
}

async function choose(country: string, part?: string) {
  await user.selectOptions(await screen.findByRole('combobox', { name: words.country }), country)
  if (part) await user.selectOptions(screen.getByRole('combobox', { name: words.part }), part)
  await user.click(screen.getByRole('button', { name: words.save }))
}

const emergency = (number: string) => screen.findByRole('link', { name: phrase(ui.callEmergency, { number }) })

describe('the country of a case on screen', () => {
  it('is offered in one line below the first step, and the line goes when it has been chosen', async () => {
    await inCase()
    expect(screen.getByText(words.line, { exact: false })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: words.choose }))
    await choose('SE')
    await screen.findByText(phrase(words.saved, { place: 'Sweden' }))
    await user.click(screen.getAllByRole('button', { name: /back/i })[0]!)
    await screen.findByRole('button', { name: ui.step.continue })
    expect(screen.queryByRole('button', { name: words.choose })).toBeNull()
  })

  it('changes the emergency number on every screen, with the part that was chosen', async () => {
    await inCase()
    await emergency('112')
    await user.click(screen.getByRole('button', { name: words.choose }))
    await choose('UK', 'scotland')
    await screen.findByText(phrase(words.saved, { place: 'United Kingdom, Scotland' }))
    await emergency('999')
  })

  it('shows who is told in its order, and everything the profile says with its ground', async () => {
    await inCase()
    await user.click(screen.getByRole('button', { name: words.choose }))
    await choose('BE')
    await screen.findByText(phrase(words.rulesTitle, { place: 'Belgium' }))
    const list = within((await screen.findByText(words.order)).parentElement!).getAllByRole('listitem')
    expect(list[1]?.textContent).toContain(beWords['be.tell.police'])
    expect(screen.getByText(words.notReviewed)).toBeTruthy()
    expect(screen.getByText(/Check with: guardianship service/)).toBeTruthy()
    expect(screen.getByText(/078 15 43 24/)).toBeTruthy()
    expect(screen.queryByText(seWords['se.tell.police'])).toBeNull()
    await user.click(screen.getByRole('button', { name: words.print }))
    await screen.findByText(phrase(words.made.saved, { name: 'profile-be.pdf' }))
  })

  it('says when nobody has gone through a profile for a year', async () => {
    const ports = await inCase()
    ports.clock.pass(2 * 366 * 24 * 60)
    await user.click(screen.getByRole('button', { name: words.choose }))
    expect(await screen.findByText(phrase(words.old, { date: '2026-11-23' }))).toBeTruthy()
  })
})

describe('the country of a device on screen', () => {
  it('is chosen on the page about the device, and a new case has it without being asked', async () => {
    const ports = await inCase()
    await user.click(within(screen.getByRole('navigation', { name: ui.frame.tabs })).getByText(ui.frame.more))
    await user.click(await screen.findByRole('button', { name: ui.more.deviceState }))
    await user.selectOptions(await screen.findByRole('combobox', { name: words.country }), 'UK')
    expect(await ports.store.readSetting('place')).toEqual({ ok: true, value: { country: 'UK' } })
    cleanup()
    await inCase(ports)
    await emergency('999')
    expect(screen.queryByRole('button', { name: words.choose })).toBeNull()
  })
})
