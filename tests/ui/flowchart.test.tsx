import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { flowchartScreens } from '#content/en/flowchart.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { presenterWords } from '#content/en/training/presenter.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { placesOf } from '#flowchart/places.ts'
import { App } from '#ui/app.tsx'
import { PresenterScreen } from '#ui/training/presenter/presenter-screen.tsx'
import { fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

// The program computes them when it is built; here that takes as long as a busy machine needs.
beforeAll(async () => void (await placesOf('response')), 300_000)
afterEach(cleanup)

const { steps, strands } = procedureWords
const course = `${strands.course}: ${steps.absenceNoticed.name}`
const user = userEvent.setup()
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }))

async function chartOfACase(answered = true) {
  const ports = fakePorts()
  render(<App ports={ports} />, { wrapper: InEnglish })
  await user.click(await screen.findByRole('button', { name: ui.home.start }))
  await screen.findByRole('heading', { name: steps.absenceNoticed.title })
  if (answered) {
    await user.click(
      await screen.findByRole('radio', { name: new RegExp(`^${steps.absenceNoticed.outcomes.knownSafe.label}`) }),
    )
    await press(ui.step.continue)
    await screen.findByRole('heading', { name: steps.collectChild.title })
  }
  await press(ui.frame.more)
  await press(ui.more.flowchart)
  return screen.findByRole('group', { name: phrase(flowchartScreens.picture, { part: course }) }, { timeout: 30_000 })
}

const box = (drawing: HTMLElement, name: string) => within(drawing).getByRole('button', { name })

describe('the flowchart of a case', () => {
  it('begins at the part where the case is, and tells each state in words', async () => {
    const drawing = await chartOfACase()
    const { states } = flowchartScreens
    expect(box(drawing, `${steps.collectChild.title}. ${states.here}`)).toBeTruthy()
    expect(box(drawing, `${steps.absenceNoticed.title}. ${states.done}`)).toBeTruthy()
    expect(box(drawing, `${steps.firstChecks.title}. ${states.ahead}`)).toBeTruthy()
    expect(box(drawing, `${steps.policeToKnownPlace.title}. ${states.closedOff}`)).toBeTruthy()
    const current = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step')
    expect(current.map((item) => item.textContent)).toEqual([expect.stringContaining(steps.collectChild.title)])
  })

  it('opens what a box says with the keyboard: its words, what was recorded, and by what it was closed off', async () => {
    const drawing = await chartOfACase()
    box(drawing, `${steps.absenceNoticed.title}. ${flowchartScreens.states.done}`).focus()
    await user.keyboard('{Enter}')
    const heading = screen.getByRole('heading', { name: steps.absenceNoticed.title })
    expect(document.activeElement).toBe(heading)
    const details = heading.closest('section')!
    expect(within(details).getByText(steps.absenceNoticed.why)).toBeTruthy()
    const entries = within(details).getAllByText(new RegExp(steps.absenceNoticed.outcomes.knownSafe.label))
    expect(entries[0]!.closest('li')?.className).toBe('rec-entry')

    await user.click(box(drawing, `${steps.policeToKnownPlace.title}. ${flowchartScreens.states.closedOff}`))
    expect(screen.getByText(/^Closed off by this answer: Absence noticed: /)).toBeTruthy()
  })

  it('says by when a step has to be done, and gives the focus back when it is closed', async () => {
    const drawing = await chartOfACase()
    const waiting = box(drawing, `${steps.firstChecks.title}. ${flowchartScreens.states.ahead}`)
    waiting.focus()
    await user.keyboard(' ')
    const rule = new RegExp(`^${ui.step.limitGround} `)
    expect(screen.getByText(rule, { selector: '.chart-details > p' })).toBeTruthy()
    await press(flowchartScreens.close)
    expect(document.activeElement).toBe(waiting)
  })

  it('counts the deadline of a step that can be answered now, and says where nothing was written', async () => {
    const drawing = await chartOfACase(false)
    await user.click(box(drawing, `${steps.absenceNoticed.title}. ${flowchartScreens.states.here}`))
    expect(screen.getByText(ui.step.limitAtOnce, { selector: '.chart-details .limit' })).toBeTruthy()
    expect(screen.getByText(flowchartScreens.nothingRecorded)).toBeTruthy()
  })

  it('leads from a box to the step itself, and from a step to its place in the flowchart', async () => {
    const drawing = await chartOfACase()
    await user.click(box(drawing, `${steps.collectChild.title}. ${flowchartScreens.states.here}`))
    await press(flowchartScreens.goTo)
    await screen.findByRole('heading', { name: steps.collectChild.title, level: 1 })
    await user.click(screen.getByText(flowchartScreens.see))
    await screen.findByRole('group', { name: phrase(flowchartScreens.picture, { part: course }) }, { timeout: 30_000 })
  })

  it('shows any other part of the procedure, and the way back to where the case is', async () => {
    await chartOfACase()
    const police = `${strands.police}: ${steps.reportToPolice.name}`
    await user.selectOptions(screen.getByLabelText(flowchartScreens.part), police)
    await screen.findByRole('group', { name: phrase(flowchartScreens.picture, { part: police }) })
    await press(flowchartScreens.toHere)
    await screen.findByRole('group', { name: phrase(flowchartScreens.picture, { part: course }) })
  })
})

describe('the flowchart in the presenter', () => {
  it('marks the step that is shown large and the way there, and leads to any of its boxes', async () => {
    render(<PresenterScreen onLeave={() => undefined} />, { wrapper: InEnglish })
    await user.keyboard('2')
    const drawing = await screen.findByRole(
      'group',
      { name: phrase(flowchartScreens.picture, { part: course }) },
      { timeout: 30_000 },
    )
    const here = box(drawing, `${steps.collectChild.title}. ${presenterWords.shown}`)
    expect(here.getAttribute('aria-pressed')).toBe('true')
    await user.click(box(drawing, `${steps.absenceNoticed.title}. ${presenterWords.gone}`))
    expect(screen.getByRole('heading', { name: steps.absenceNoticed.title, level: 2 })).toBe(document.activeElement)
  })
})
