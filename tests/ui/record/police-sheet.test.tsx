import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PoliceSheet } from '#ui/record/index.tsx'
import { formReady, type OpenCase, openCase } from './open-case.tsx'

const box = (name: RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })

async function openSheet(): Promise<OpenCase> {
  const open = await openCase()
  await open.answer({
    step: 'absenceNoticed',
    outcome: 'unknown',
    fields: { lastSeenWhere: 'At the gate', lastSeenAt: open.ports.clock.read().wall },
  })
  open.show(PoliceSheet)
  await formReady(/^Save the sheet/)
  return open
}

test('has what the answers already say, and saves only what was changed, in one go', async () => {
  const open = await openSheet()
  const before = open.file().entries.length
  expect(box(/^b02 Last seen/).value).toContain('At the gate')
  expect(screen.getByText('1 of 33 known')).toBeTruthy()
  await open.user.type(box(/^a01 Names/), 'Zoé Βασιλείου')
  await open.user.type(box(/^a02 Sex/), 'Girl')
  await open.user.click(screen.getByRole('button', { name: 'Save the sheet (2 changed)' }))
  await waitFor(() => expect(open.file().entries).toHaveLength(before + 2))
  expect(
    open
      .file()
      .entries.slice(-2)
      .map(({ content }) => content),
  ).toEqual([
    { type: 'item', item: 'a01', value: 'Zoé Βασιλείου' },
    { type: 'item', item: 'a02', value: 'Girl' },
  ])
  expect(await screen.findByText('3 of 33 known')).toBeTruthy()
  expect(screen.getByText('The sheet is saved.')).toBeTruthy()
})

test('is read aloud: what to say first, what is known in rows, what is missing by name', async () => {
  const open = await openSheet()
  await open.user.click(screen.getByRole('radio', { name: 'Read aloud' }))
  expect(screen.queryByRole('textbox')).toBeNull()
  const sheet = within(screen.getByRole('region', { name: 'Read aloud' }))
  expect(sheet.getByText(/register the child as a missing child/)).toBeTruthy()
  expect(sheet.getByText(/At the gate/).tagName).toBe('DD')
  const missing = sheet.getAllByRole('listitem').map((item) => item.textContent)
  expect(missing).toHaveLength(45)
  expect(missing[0]).toBe('a01 Names')
  expect(missing).not.toContain('b02 Last seen')
})

test('names what police still need for an Interpol notice as a thing to find out', async () => {
  const open = await openSheet()
  const task = () => screen.getByText(/Interpol notice: |identifiers for an Interpol/).textContent
  expect(task()).toMatch(/^Find out next.*family name.*sex.*year of birth.*one of description/)
  const at = open.ports.clock.read().wall
  await open.wish({
    kind: 'items',
    items: ['a01', 'a02', 'a03', 'a06'].map((item) => ({ item, value: 'known' })),
    at,
  })
  expect(task()).toMatch(/^The identifiers for an Interpol notice are noted/)
})

test('saves first and then makes the paper; a failed paper can be tried again', async () => {
  const open = await openSheet()
  open.ports.printed.failWith('no memory')
  await open.user.type(box(/^a02 Sex/), 'Girl')
  await open.user.click(screen.getByRole('button', { name: 'Export as PDF' }))
  expect(await screen.findByText(/The record is safe and complete/)).toBeTruthy()
  open.ports.printed.failWith(undefined)
  await open.user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(/^Saved as missing-report-/)).toBeTruthy()
  const [made] = open.ports.printed.made
  expect(made?.paper).toBe('policeReport')
  expect(made?.entries.some(({ content }) => content.type === 'item' && content.value === 'Girl')).toBe(true)
})

test('keeps half-typed items when it is left', async () => {
  const open = await openSheet()
  await open.user.type(box(/^b03/), 'Blue jack')
  open.show(() => null)
  open.show(PoliceSheet)
  await formReady(/^Save the sheet/)
  expect(box(/^b03/).value).toBe('Blue jack')
})
