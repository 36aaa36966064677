import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import type { StepWords } from '#content/words.ts'
import type { Box, Flowchart, Line, Sequence } from './graph.ts'

/** Words a drawing needs, in one language. */
export type ChartWords = Pick<Book, 'language' | 'flowchart' | 'procedures' | 'papers'>

/** `full`: each step by its question, as on screen. `compact`: by its short name, for a sheet with the whole procedure. */
export type Detail = 'full' | 'compact'

/** What stands in the boxes and at the arrows of a flowchart. */
export interface Labels {
  readonly box: (box: Box) => string
  /** Outcome of an arrow; of one that comes back, also what that means. */
  readonly line: (line: Line) => string
  /** Name of a sequence: its strand and where it begins. */
  readonly sequence: (sequence: Sequence) => string
}

export function labelsOf(chart: Flowchart, words: ChartWords, detail: Detail): Labels {
  const boxes = new Map(chart.sequences.flatMap((sequence) => sequence.boxes).map((box) => [box.id, box]))
  const sequences = new Map(chart.sequences.map((sequence) => [sequence.id, sequence]))
  const steps: Readonly<Record<string, StepWords>> = words.procedures.steps
  const stepOf = (id: string): StepWords => steps[id] ?? { title: id, name: id, why: '', outcomes: {} }

  const nameOf = (box: Box | undefined): string => {
    if (box?.step !== undefined) return stepOf(box.step).name
    if (box?.kind === 'group') return groupName(box)
    return words.flowchart.settled
  }

  const groupName = ({ sequences: parts = [] }: Box): string => {
    if (detail === 'compact') return phrase(words.flowchart.parts, { count: parts.length })
    const strands = parts.map((id) => sequences.get(id)?.strand).filter((strand) => strand !== undefined)
    const names = [...new Set(strands)].map((strand) => words.procedures.strands[strand])
    return phrase(words.flowchart.atOnce, { names: names.join(', ') })
  }

  return {
    box: (box) => {
      if (box.kind === 'elsewhere')
        return phrase(words.flowchart.elsewhere, { name: nameOf(boxes.get(box.target ?? '')) })
      if (box.kind === 'step' && detail === 'full') return stepOf(box.step ?? '').title
      return nameOf(box)
    },
    line: ({ event, outcome, back }) => {
      if (outcome === 'allSettled') return words.flowchart.allSettled
      const label = stepOf(event.slice(0, event.indexOf('.'))).outcomes[outcome]?.label ?? outcome
      return back === undefined ? label : phrase(words.flowchart[back], { label })
    },
    sequence: ({ strand, first }) =>
      strand === undefined
        ? words.flowchart.whole
        : phrase(words.flowchart.part, { strand: words.procedures.strands[strand], name: nameOf(boxes.get(first)) }),
  }
}
