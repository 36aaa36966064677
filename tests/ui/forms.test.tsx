import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { recordScreens } from '#content/en/record-screens.ts'
import { formsWords } from '#content/en/forms.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { formIds, procedureIds } from '#export/forms.ts'
import { App } from '#ui/app.tsx'
import { fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(cleanup)

const words = formsWords
const nameOf = (form: (typeof formIds)[number], procedure: (typeof procedureIds)[number]) =>
  phrase(words.make, { form: words.names[form], procedure: words.procedures[procedure] })

async function opened(country?: string) {
  const ports = fakePorts()
  if (country) await ports.store.writeSetting('place', { country })
  const user = userEvent.setup()
  render(<App ports={ports} />, { wrapper: InEnglish })
  await user.click(await screen.findByRole('button', { name: homeMore.forms }))
  await screen.findByRole('heading', { name: words.title })
  return { ports, user }
}

test('every form of every procedure is made from the first screen, without a case and without an entry', async () => {
  const { ports, user } = await opened()
  for (const procedure of procedureIds)
    for (const form of formIds) await user.click(await screen.findByRole('button', { name: nameOf(form, procedure) }))
  await screen.findByText('Saved as flowchart-cards-aftercare.pdf in your downloads.')
  expect(ports.printed.made.map(({ paper }) => paper)).toEqual(
    procedureIds.flatMap((procedure) => formIds.map((form) => `${form}.${procedure}`)),
  )
  expect(ports.printed.delivered).toHaveLength(procedureIds.length * formIds.length)
  expect(ports.store.frames.size).toBe(0)
  await user.click(screen.getByRole('button', { name: words.back }))
  await screen.findByRole('button', { name: ui.home.start })
})

test('a form that cannot be made says why, and the next one is made all the same', async () => {
  const { ports, user } = await opened()
  ports.printed.failWith('no font')
  await user.click(screen.getByRole('button', { name: nameOf('blankForm', 'response') }))
  const failure = await screen.findByText(
    phrase(words.failed, { reason: phrase(recordScreens.paper.faults.stopped, { what: 'no font' }) }),
  )
  expect(within(failure.closest('li') as HTMLElement).getByRole('button')).toBeTruthy()
  ports.printed.failWith(undefined)
  await user.click(screen.getByRole('button', { name: nameOf('pocketCard', 'response') }))
  await screen.findByText('Saved as pocket-card-response.pdf in your downloads.')
  expect(screen.queryByText(/no font/)).toBeNull()
})

test('a form has the numbers of the country of the device: 999 on a card printed in the United Kingdom', async () => {
  const { ports, user } = await opened('UK')
  await user.click(screen.getByRole('button', { name: nameOf('pocketCard', 'response') }))
  await screen.findByText('Saved as pocket-card-response.pdf in your downloads.')
  expect(ports.printed.made.map(({ country }) => country)).toEqual(['UK'])
})
