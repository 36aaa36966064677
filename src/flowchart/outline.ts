import type { Box, Flowchart, Line, Sequence } from './graph.ts'
import type { Labels } from './labels.ts'

/** An outcome of a step and where it leads. */
export interface OutlineOutcome {
  readonly line: Line
  readonly label: string
  /** Words and id of the box it leads to; undefined where it comes back to its own step. */
  readonly to: { readonly id: string; readonly label: string } | undefined
}

export interface OutlineItem {
  readonly box: Box
  readonly label: string
  readonly outcomes: readonly OutlineOutcome[]
  /** Sequences of a group, in order. */
  readonly parts: readonly OutlineSequence[]
}

/** A sequence as a heading and a list: the same boxes and arrows as its picture. */
export interface OutlineSequence {
  readonly sequence: Sequence
  readonly title: string
  /** 1 for the procedure itself. */
  readonly depth: number
  readonly items: readonly OutlineItem[]
}

/** The flowchart to be read instead of looked at: steps in the order in which they are met, groups with their parts inside. */
export function outlineOf(chart: Flowchart, labels: Labels): OutlineSequence {
  const byId = new Map(chart.sequences.map((sequence) => [sequence.id, sequence]))

  const read = (sequence: Sequence, depth: number): OutlineSequence => {
    const boxes = new Map(sequence.boxes.map((box) => [box.id, box]))
    const outcome = (line: Line): OutlineOutcome => {
      const box = boxes.get(line.to)
      const to = line.back === undefined && box ? { id: box.id, label: labels.box(box) } : undefined
      return { line, label: labels.line(line), to }
    }
    return {
      sequence,
      title: labels.sequence(sequence),
      depth,
      items: inReadingOrder(sequence).map((box) => ({
        box,
        label: labels.box(box),
        outcomes: sequence.lines.filter(({ from }) => from === box.id).map(outcome),
        parts: (box.sequences ?? []).flatMap((id) => {
          const part = byId.get(id)
          return part ? [read(part, depth + 1)] : []
        }),
      })),
    }
  }

  const [root] = chart.sequences
  if (root === undefined) throw new Error('A flowchart has at least the procedure itself.')
  return read(root, 1)
}

/** Boxes in the order in which they are met from the first one; what nothing in the sequence leads to comes last. */
export function inReadingOrder({ first, boxes, lines }: Sequence): Box[] {
  const order: string[] = [first]
  for (const id of order) for (const { from, to } of lines) if (from === id && !order.includes(to)) order.push(to)
  const place = (box: Box): number => {
    const at = order.indexOf(box.id)
    return at < 0 ? order.length : at
  }
  return boxes.toSorted((one, other) => place(one) - place(other))
}
