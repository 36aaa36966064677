import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CallForm, ContactsForm, NoteForm } from '#ui/record/index.tsx'
import { formReady, openCase } from './open-case.tsx'

const noteBox = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' })

test('takes the focus to its heading', async () => {
  const open = await openCase()
  open.show(NoteForm)
  await formReady('Save the note')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
})

test('keeps half a note within half a second, also when the screen is left and opened again', async () => {
  const open = await openCase()
  open.show(NoteForm)
  await formReady('Save the note')
  await open.user.type(noteBox(), 'A white van at')
  await waitFor(() => expect(open.ports.store.drafts.has(`${open.file().id}/note`)).toBe(true), { timeout: 500 })
  open.show(() => null)
  open.show(NoteForm)
  await formReady('Save the note')
  expect(noteBox().value).toBe('A white van at')
  expect(screen.getByText('What you typed before is still here.')).toBeTruthy()
})

test('saves a note with an earlier time, drops the draft and is done', async () => {
  const open = await openCase()
  open.ports.clock.pass(10)
  open.show(NoteForm)
  await formReady('Save the note')
  await open.user.type(noteBox(), 'Phone rang twice')
  await open.user.click(screen.getByRole('button', { name: 'It happened earlier' }))
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '23:15' } })
  await open.user.click(screen.getByRole('button', { name: 'Save the note' }))
  await waitFor(() => expect(open.done()).toBe(1))
  const entry = open.file().entries.at(-1)
  expect(entry?.content).toEqual({ type: 'note', text: 'Phone rang twice' })
  expect(entry?.at).toBe(Date.UTC(2026, 10, 24, 21, 15))
  await waitFor(() => expect(open.ports.store.drafts.size).toBe(0))
})

test('refuses an empty note and a time that lies in the future, in words', async () => {
  const open = await openCase()
  open.show(NoteForm)
  await formReady('Save the note')
  await open.user.click(screen.getByRole('button', { name: 'It happened earlier' }))
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '23:59' } })
  await open.user.click(screen.getByRole('button', { name: 'Save the note' }))
  const summary = screen.getByRole('alert').textContent
  expect(summary).toContain('Write the note first.')
  expect(summary).toContain('lies in the future')
  expect(open.file().entries).toHaveLength(2)
})

test('loses nothing when the store refuses: the words stay, and are written once it works', async () => {
  const open = await openCase()
  open.show(NoteForm)
  await formReady('Save the note')
  await open.user.type(noteBox(), 'Keep me')
  open.ports.store.failWith('full')
  await open.user.click(screen.getByRole('button', { name: 'Save the note' }))
  await screen.findByRole('button', { name: 'Saving…' })
  expect(noteBox().value).toBe('Keep me')
  expect(open.done()).toBe(0)
  expect(open.file().entries).toHaveLength(2)
  open.ports.store.failWith(undefined)
  await open.send({ type: 'save.retry' })
  await waitFor(() => expect(open.done()).toBe(1))
  expect(open.file().entries.at(-1)?.content).toEqual({ type: 'note', text: 'Keep me' })
})

test('logs a call nobody took, with the number of the profile', async () => {
  const open = await openCase()
  open.show(CallForm)
  await formReady('Save the call')
  await open.user.click(screen.getByRole('button', { name: 'Save the call' }))
  expect(screen.getByRole('alert').textContent).toContain('Choose who called.')
  await open.user.click(screen.getByRole('radio', { name: 'I called' }))
  await open.user.selectOptions(
    screen.getByRole('combobox', { name: 'With whom' }),
    '116 000 hotline for missing children',
  )
  await open.user.click(screen.getByRole('radio', { name: 'No answer' }))
  await open.user.click(screen.getByRole('button', { name: 'Save the call' }))
  await waitFor(() => expect(open.done()).toBe(1))
  expect(open.file().entries.at(-1)?.content).toMatchObject({
    type: 'call',
    direction: 'out',
    whom: '116 000 hotline for missing children',
    number: '116 000',
    result: 'noAnswer',
  })
})

test('takes a number of the place and shows it as one to dial', async () => {
  const open = await openCase()
  open.show(ContactsForm)
  expect(screen.getByRole('link', { name: 'Call 112' }).getAttribute('href')).toBe('tel:112')
  await open.user.click(screen.getByRole('button', { name: 'Enter the number: Local police' }))
  await formReady('Save this contact')
  await open.user.type(screen.getByRole('textbox', { name: /^Number/ }), '0030 22510 12345')
  await open.user.click(screen.getByRole('button', { name: 'Save this contact' }))
  const link = await screen.findByRole('link', { name: 'Call 0030 22510 12345' })
  expect(link.getAttribute('href')).toBe('tel:00302251012345')
  expect(open.file().entries.at(-1)?.content).toMatchObject({ type: 'contact', contact: 'police' })
})
