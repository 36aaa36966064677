import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { countryScreens } from '#content/en/country-screens.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { emptySheet, writeSheet } from '#profiles/organisation.ts'
import { App } from '#ui/app.tsx'
import { type FakePorts, fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(cleanup)

const user = userEvent.setup()
const words = countryScreens.sheet
const { steps } = procedureWords
// By their text: asking for roles takes seconds beside a list of two hundred steps.
const press = async (name: string) => user.click(await screen.findByText(name, { selector: 'button, button *' }))
const add = async (list: string) => user.click(await screen.findByLabelText(`${words.add}: ${list}`))
const fill = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value: text } })
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

async function atSheet(ports: FakePorts) {
  render(<App ports={ports} />, { wrapper: InEnglish })
  await press(homeMore.device)
  await press(words.open)
  await screen.findByRole('heading', { name: words.title })
}

/** A case at its first step, opened anew on the same device. */
async function inCase(ports: FakePorts) {
  cleanup()
  render(<App ports={ports} />, { wrapper: InEnglish })
  await screen.findByRole('button', { name: homeMore.about })
  await user.click(screen.getByRole('button', { name: ui.home.start }))
  await screen.findByRole('button', { name: ui.step.continue })
}

const file = (text: string) => new File([text], 'sheet.json', { type: 'application/json' })

it('adds a number, an item and a limit, which stand at their step marked as local', async () => {
  const ports = fakePorts()
  await atSheet(ports)
  fill(words.name, 'House by the harbour')
  await press(words.begin)
  await add(words.contacts)
  choose(words.kind, 'police')
  fill(words.who, 'Station next door')
  await press(words.keep)
  await screen.findByText(phrase(words.needed, { field: words.number }))
  fill(words.number, '02 000 00 01')
  await press(words.keep)
  await add(words.items)
  choose(words.step, 'absenceNoticed')
  fill(words.says, 'Look whether a bicycle is gone')
  await press(words.keep)
  await add(words.limits)
  choose(words.step, 'searchFirst')
  fill(words.length, '5')
  fill(words.why, 'Five minutes, house rule')
  await press(words.keep)
  await screen.findByText(`${steps.searchFirst.name}: 5 ${words.units.minutes} · Five minutes, house rule`)
  expect(await ports.store.readSetting('sheet')).toMatchObject({
    value: { contacts: [{ number: '02 000 00 01' }], items: [{}], limits: [{}] },
  })
  await inCase(ports)
  const item = await screen.findByText('Look whether a bicycle is gone', { exact: false, selector: 'li' })
  expect(within(item).getByText(words.local)).toBeTruthy()
  await user.click(
    screen.getByRole('radio', { name: new RegExp(steps.absenceNoticed.outcomes.alreadyMissingLonger.label) }),
  )
  await press(ui.step.continue)
  await press(ui.frame.doNow)
  for (const line of await screen.findAllByText(/Five minutes, house rule/))
    expect(line.parentElement?.textContent).toMatch(/^local ?By /)
})

it('keeps a local number beside that of the country, never in its place', async () => {
  const ports = fakePorts()
  const sheet = {
    ...emptySheet('House', '2026-11-27'),
    contacts: [{ id: 'a', kind: 'hotline', name: 'Our own line', number: '02 000 00 02' }],
  }
  await ports.store.writeSetting('sheet', sheet)
  await inCase(ports)
  await user.click(within(screen.getByRole('navigation', { name: ui.frame.tabs })).getByText(ui.frame.more))
  await press(ui.more.contacts)
  expect(await screen.findByText('Our own line')).toBeTruthy()
  expect(screen.getByText(words.local)).toBeTruthy()
  expect(screen.getAllByText(/116 000/).length).toBeGreaterThan(0)
})

it('refuses a limit that could only be longer, and a step that is due at once', async () => {
  const ports = fakePorts()
  await ports.store.writeSetting('sheet', emptySheet('House', '2026-11-27'))
  await atSheet(ports)
  await add(words.limits)
  choose(words.step, 'searchFirst')
  fill(words.length, '300')
  fill(words.why, 'Later')
  await press(words.keep)
  await screen.findByText(phrase(words.problems.tooLong, { entry: steps.searchFirst.name }))
  choose(words.step, 'reportToPolice')
  await press(words.keep)
  await screen.findByText(phrase(words.problems.atOnce, { entry: steps.reportToPolice.name }))
  expect(await ports.store.readSetting('sheet')).toMatchObject({ value: { limits: [] } })
})

it('shows what is in a file before it takes the place of the present sheet, and says what is wrong with one', async () => {
  const ports = fakePorts()
  await ports.store.writeSetting('sheet', emptySheet('House', '2026-11-27'))
  await atSheet(ports)
  const input = screen.getByLabelText(words.import)
  const clock = { type: 'days', value: 3 } as const
  const other = {
    ...emptySheet('Other house', '2026-11-20'),
    items: [{ id: 'bikes', step: 'searchFirst', says: 'Look for the bicycle' }],
  }
  await user.upload(
    input,
    file(writeSheet({ ...other, limits: [{ id: 'slow', step: 'searchFirst', clock, says: 'x' }] })),
  )
  await screen.findByText(phrase(words.problems.tooLong, { entry: 'slow' }))
  await user.upload(input, file('{'))
  await screen.findByText(words.problems.noJson)
  await user.upload(input, file(writeSheet(other)))
  await screen.findByText('Look for the bicycle')
  expect(await ports.store.readSetting('sheet')).toMatchObject({ value: { organisation: 'House' } })
  await press(words.take)
  await screen.findByText(words.kept)
  expect(await ports.store.readSetting('sheet')).toMatchObject({ value: { organisation: 'Other house' } })
  await press(words.export)
  await screen.findByText(phrase(countryScreens.made.saved, { name: 'organisation-sheet.json' }))
})

it('says so where the device could not keep it, and shows nothing that is not kept', async () => {
  const ports = fakePorts()
  await atSheet({
    ...ports,
    store: {
      ...ports.store,
      writeSetting: (key, value) =>
        key === 'sheet' ? Promise.resolve({ ok: false, fault: 'full' }) : ports.store.writeSetting(key, value),
    },
  })
  fill(words.name, 'House')
  await press(words.begin)
  await screen.findByText(words.notKept)
  expect(screen.getByRole('button', { name: words.begin })).toBeTruthy()
})
