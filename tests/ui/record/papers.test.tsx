import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { recordScreens } from '#content/en/record-screens.ts'
import { otherFileIds } from '#export/other-files.ts'
import { FinishAndExport } from '#ui/record/index.tsx'
import { PapersScreen } from '#ui/record/papers-screen.tsx'
import { openCase } from './open-case.tsx'

const { finish, otherFiles, paper: words, papers } = recordScreens
const button = (name: string) => screen.getByRole('button', { name })

test('asks for no language while there is one only', async () => {
  const open = await openCase()
  open.show(FinishAndExport)
  expect(screen.queryByLabelText(papers.language)).toBeNull()
})

test('makes a paper in the language its reader needs, whatever the language on screen, and says which in the record', async () => {
  const open = await openCase()
  open.ports.printed.languages.push('el')
  open.show(FinishAndExport)
  const choice = screen.getByLabelText<HTMLSelectElement>(papers.language)
  expect(choice.value).toBe('en')
  await open.user.selectOptions(choice, 'el')
  await open.user.click(button(finish.export))
  await screen.findByText(/^Saved as/)
  expect(open.file().entries.at(-1)?.content).toMatchObject({ type: 'exported', paper: 'record', language: 'el' })
  expect(open.ports.printed.made.at(-1)).toMatchObject({ paper: 'record', language: 'el' })
})

test.each(otherFileIds)(
  'says what leaves with %s, notes it in the record before it is made, and names it neutrally',
  async (id) => {
    const open = await openCase()
    open.show(PapersScreen)
    await open.user.click(button(otherFiles.names[id]))
    expect(screen.getByText(otherFiles.leaves[id])).toBeTruthy()
    expect(screen.getByText(otherFiles.unprotected)).toBeTruthy()
    await open.user.click(button(otherFiles.export))
    await screen.findByText(/^Saved as/)
    const { entries } = open.file()
    expect(entries.at(-1)?.content).toMatchObject({ type: 'exported', paper: id })
    expect(open.ports.printed.made.at(-1)?.entries).toEqual(entries)
    expect(open.ports.printed.delivered.at(-1)).toMatch(/^(?:record|timeline|dates|events)-[0-9a-f]{8}\.\w+$/)
  },
)

test('shows how far a long paper is, and stops it: nothing leaves, and the record says that it was asked for', async () => {
  const open = await openCase()
  const held = open.ports.printed.hold()
  open.show(FinishAndExport)
  await open.user.click(button(finish.export))
  const bar = await screen.findByRole('progressbar', { name: words.progress })
  expect(bar.hasAttribute('value')).toBe(false)
  held.tell(1, 0.25)
  await screen.findByText('1 page so far')
  held.tell(12, 0.5)
  await screen.findByText('12 pages so far')
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5')
  // A voice hears that it is being made, once, and no page count.
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(words.making)
  await open.user.click(button(words.stop))
  await screen.findByText(words.delivered.stopped)
  expect(screen.queryByRole('progressbar')).toBeNull()
  // Who works with the keyboard stays where the answer stands.
  expect(document.activeElement?.textContent).toContain(words.delivered.stopped)
  expect(document.activeElement).not.toBe(document.body)
  expect(open.ports.printed.stopped()).toBe(1)
  held.go()
  await waitFor(() => expect(button(finish.export).getAttribute('aria-disabled')).toBe('false'))
  expect(open.ports.printed.delivered).toEqual([])
  expect(open.file().entries.at(-1)?.content).toMatchObject({ type: 'exported', paper: 'record' })
})

test('a paper can be asked for again after it was stopped', async () => {
  const open = await openCase()
  const held = open.ports.printed.hold()
  open.show(FinishAndExport)
  await open.user.click(button(finish.export))
  await open.user.click(await screen.findByRole('button', { name: words.stop }))
  held.go()
  await open.user.click(button(finish.export))
  await screen.findByText(/^Saved as action-record-/)
  expect(open.file().entries.filter(({ content }) => content.type === 'exported')).toHaveLength(2)
})

test('says that nothing has left when the person chooses no place for the file', async () => {
  const open = await openCase()
  open.ports.printed.handWith('declined')
  open.show(FinishAndExport)
  await open.user.click(button(finish.export))
  await screen.findByText(words.delivered.declined)
  expect(screen.queryByText(words.readCode)).toBeNull()
})
