import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AnotherChild, HandOverForm, PersonCheck, WhoIsWriting } from '#ui/record/index.tsx'
import { formReady, openCase } from './open-case.tsx'

const comeBack = () =>
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'))
  })

test('asks after a long pause whether the same person writes, and not before', async () => {
  const open = await openCase()
  await open.send({ type: 'worker.name', person: { name: 'Maria', role: 'carer' } })
  open.show(PersonCheck)
  open.ports.clock.pass(29)
  comeBack()
  expect(screen.queryByRole('region')).toBeNull()
  open.ports.clock.pass(1)
  comeBack()
  expect(screen.getByText('Is this still Maria?')).toBeTruthy()

  await open.user.click(screen.getByRole('button', { name: 'Yes' }))
  expect(screen.queryByRole('region')).toBeNull()
  open.ports.clock.pass(31)
  comeBack()
  await open.user.click(screen.getByRole('button', { name: 'Someone else' }))
  await open.user.type(screen.getByRole('textbox', { name: /Name/ }), 'Ilir')
  await open.user.click(screen.getByRole('button', { name: 'I am writing now' }))
  await waitFor(() =>
    expect(open.file().entries.at(-1)?.content).toMatchObject({
      type: 'worker',
      from: { name: 'Maria' },
      to: { name: 'Ilir' },
    }),
  )
  expect(screen.queryByRole('region')).toBeNull()
})

test('changes the writer with one tap on a name used before', async () => {
  const open = await openCase()
  await open.send({ type: 'worker.name', person: { name: 'Maria', role: 'carer' } })
  await open.send({ type: 'worker.name', person: { name: 'Ilir', role: 'guardian' } })
  open.show(WhoIsWriting)
  await open.user.click(screen.getByRole('button', { name: 'Maria, Carer' }))
  expect(open.done()).toBe(1)
  await waitFor(() => expect(open.file().entries.at(-1)?.content).toMatchObject({ to: { name: 'Maria' } }))
  expect(open.file().entries.at(-1)?.actor.name).toBe('Maria')
})

test('hands over with the open duties and what was told; the new person writes from then on', async () => {
  const open = await openCase()
  await open.send({ type: 'worker.name', person: { name: 'Maria', role: 'carer' } })
  open.show(HandOverForm)
  await formReady('Hand over')
  await open.user.type(screen.getByRole('textbox', { name: /^Name/ }), 'Ilir')
  await open.user.selectOptions(screen.getByRole('combobox', { name: 'Role' }), 'Coordinator')
  await open.user.type(screen.getByRole('textbox', { name: /What you told them/ }), 'Police call back at 1')
  await open.user.click(screen.getByRole('button', { name: 'Hand over' }))
  await waitFor(() => expect(open.file().entries).toHaveLength(5))
  const [handOver, worker] = open.file().entries.slice(-2)
  expect(handOver).toMatchObject({
    actor: { name: 'Maria' },
    content: { type: 'handOver', to: { name: 'Ilir', role: 'coordinator' }, told: 'Police call back at 1' },
  })
  expect(handOver?.content).toHaveProperty('open', expect.arrayContaining(['absenceNoticed', 'reportToPolice']))
  expect(worker?.content).toMatchObject({ type: 'worker', to: { name: 'Ilir' } })
})

test('starts the case of another child with what both share', async () => {
  const open = await openCase()
  await open.answer({ step: 'absenceNoticed', outcome: 'unknown', fields: { lastSeenWhere: 'At the gate' } })
  await open.answer({ step: 'dangerScreen', outcome: 'red' })
  const first = open.file().id
  open.show(AnotherChild)
  expect(screen.getByText(/At the gate/)).toBeTruthy()
  await open.user.click(screen.getByRole('button', { name: 'Start the case of the other child' }))
  await waitFor(() => expect(open.done()).toBe(1))
  expect(open.file().id).not.toBe(first)
  expect(open.file().replayed.answers.map(({ step }) => step)).toEqual(['absenceNoticed'])
})
