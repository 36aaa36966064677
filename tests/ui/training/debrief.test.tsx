import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { trainingMarks } from '#content/en/papers/training.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { debriefWords as words } from '#content/en/training/debrief.ts'
import { phrase } from '#content/phrase.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { nothingRead } from '#review/open-file.ts'
import { finding } from '#review/finding.ts'
import { DebriefScreen } from '#ui/training/debrief/debrief-screen.tsx'
import { inTime, muchLater, shortScenario } from '../../training/exercise.ts'
import { Scribe } from '../../record/scribe.ts'
import { InEnglish } from '../in-english.tsx'

afterEach(cleanup)

const { steps } = procedureWords
const user = userEvent.setup()
const files: Readonly<Record<string, readonly Entry[]>> = {
  'one.pdf': inTime().entries,
  'two.pdf': muchLater('Petros Secret').entries,
  'real.pdf': Scribe.opened().entries,
}
const show = (entries?: readonly Entry[]) => {
  const printed: PaperDocument[] = []
  render(
    <DebriefScreen
      entries={entries}
      scenarioOf={(id) => (id === 'short' ? shortScenario : undefined)}
      check={async (file) => {
        const own = files[(file as File).name]
        return own ? { ...nothingRead(finding('noSignature')), entries: own } : nothingRead(finding('emptyFile'))
      }}
      print={async (paper, name) => {
        printed.push(paper)
        return name === 'debrief.pdf' ? { how: 'saved', name: `TRAINING-${name}` } : undefined
      }}
      onLeave={vi.fn()}
    />,
    { wrapper: InEnglish },
  )
  return printed
}
const open = (...names: string[]) =>
  user.upload(
    screen.getByLabelText(new RegExp(words.open)),
    names.map((name) => new File(['x'], name, { type: 'application/pdf' })),
  )

describe('the debrief', () => {
  it('shows the record of this device beside the model path, and prints it with the mark', async () => {
    const printed = show(muchLater().entries)
    const table = screen.getByRole('region', { name: words.path })
    const row = within(table).getByRole('row', { name: new RegExp(steps.notifyHotline.name) })
    expect(row.textContent).toContain('Later by')
    expect(within(table).getByRole('row', { name: new RegExp(`^${steps.notifyGuardian.name}`) }).textContent).toContain(
      words.how.missing,
    )
    expect(screen.getByText('Nobody abroad was asked.')).toBeTruthy()
    expect(screen.getByText('The guardian hears at any hour.')).toBeTruthy()
    expect(screen.getByText('Who could have called earlier?')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: words.print }))
    await screen.findByText(phrase(words.made, { name: 'TRAINING-debrief.pdf' }))
    expect(printed[0]!.mark).toBe(trainingMarks.mark)
  })

  it('compares those of a class without names, and says which files are none of it', async () => {
    show()
    await open('one.pdf', 'two.pdf', 'real.pdf', 'broken.pdf')
    await screen.findByText(phrase(words.notTraining, { file: 'real.pdf' }))
    expect(screen.getByText(phrase(words.unread, { file: 'broken.pdf' }))).toBeTruthy()
    await user.selectOptions(screen.getByLabelText(words.which), 'compare')
    const times = screen.getByRole('region', { name: words.times })
    const police = within(times).getByRole('row', { name: new RegExp(words.measures.policeRegistered) })
    expect(
      within(police)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['10 minutes', '1 hour 35 minutes'])
    expect(document.body.textContent).not.toContain('Secret')
    fireEvent.click(screen.getByRole('button', { name: words.printComparison }))
    await screen.findByText(words.failed)
  })
})
