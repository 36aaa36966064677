import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import { trainingMarks } from '#content/en/papers/training.ts'
import { presenterWords as words } from '#content/en/training/presenter.ts'
import { PresenterScreen } from '#ui/training/presenter/presenter-screen.tsx'
import { InEnglish } from '../in-english.tsx'

// Where the boxes stand takes long to compute; the drawing itself is tried in flowchart.test.tsx.
vi.mock('#flowchart/places.ts', () => ({ placesOf: () => new Promise(() => undefined) }))
afterEach(cleanup)

const { steps, strands } = procedureWords
const user = userEvent.setup()
const title = (name: string) => screen.getByRole('heading', { name, level: 2 })
const show = (step?: string) => {
  const onLeave = vi.fn()
  render(<PresenterScreen step={step} onLeave={onLeave} />, { wrapper: InEnglish })
  return onLeave
}

describe('the presenter', () => {
  it('shows a step large: why, who, by when, each outcome with where it leads, source and certainty', async () => {
    show('reportToPolice')
    expect(title(steps.reportToPolice.title)).toBeTruthy()
    expect(screen.getByText(steps.reportToPolice.why)).toBeTruthy()
    for (const { label } of Object.values(steps.reportToPolice.outcomes))
      expect(screen.getByRole('button', { name: new RegExp(label) })).toBeTruthy()
    const refused = screen.getByRole('button', { name: new RegExp(steps.reportToPolice.outcomes.refused.label) })
    expect(refused.textContent).toContain(`then: ${steps.escalateSupervisor.name}`)
    expect(screen.getAllByText(/Greek guidance note/).length).toBeGreaterThan(0)
    expect(screen.getByText(trainingMarks.mark)).toBeTruthy()
  })

  it('is steered by the keyboard alone: outcomes by number, back and next by arrow, procedures by letter', async () => {
    show()
    expect(title(steps.absenceNoticed.title)).toBeTruthy()
    await user.keyboard('2')
    expect(title(steps.collectChild.title)).toBe(document.activeElement)
    await user.keyboard('{ArrowLeft}')
    expect(title(steps.absenceNoticed.title)).toBe(document.activeElement)
    await user.keyboard('{ArrowRight}')
    title(steps.collectChild.title)
    await user.keyboard('{PageUp}{PageDown}')
    title(steps.collectChild.title)
    await user.keyboard('p')
    expect(title(steps.preventionBegins.title)).toBeTruthy()
    await user.keyboard('r')
    title(steps.absenceNoticed.title)
  })

  it('jumps to a part, and its keys write nothing there', async () => {
    show()
    await user.keyboard('g')
    const part = screen.getByLabelText(new RegExp(words.part))
    expect(document.activeElement).toBe(part)
    await user.keyboard('2')
    title(steps.absenceNoticed.title)
    await user.selectOptions(part, `${strands.police}: ${steps.reportToPolice.name}`)
    title(steps.reportToPolice.title)
  })

  it('says which key does what, and lets single keys be switched off', async () => {
    const onLeave = show()
    await user.keyboard('?')
    const dialog = screen.getByRole('dialog', { name: words.keys })
    expect(within(dialog).getByText(words.keyLines.outcome)).toBeTruthy()
    await user.keyboard('2')
    await user.click(within(dialog).getByRole('checkbox', { name: words.singleKeys }))
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    title(steps.absenceNoticed.title)
    await user.keyboard('2')
    title(steps.absenceNoticed.title)
    await user.keyboard('{ArrowRight}')
    title(steps.dangerScreen.title)
    await user.click(screen.getByRole('button', { name: words.leave }))
    expect(onLeave).toHaveBeenCalledOnce()
  })
})
