import type { Box, Flowchart, Line, Sequence } from '#flowchart/graph.ts'
import type { BoxStanding, BoxState, Standing } from '#flowchart/standing.ts'

/** Boxes of one procedure gone through in front of a class, without a case. `at`: which of them is shown. */
export interface Walk {
  readonly chart: Flowchart
  readonly boxes: readonly string[]
  readonly at: number
}

/** A way on from a box. */
export interface Way {
  /** Box it leads to. */
  readonly to: string
  /** The arrow it goes along; undefined into a part of several that run beside each other, or on to the next of them. */
  readonly line: Line | undefined
}

/** The box with this id, and the sequence it is drawn in. Boxes that only lead elsewhere are no places to stand. */
export function placeOf(chart: Flowchart, id: string): { readonly box: Box; readonly sequence: Sequence } | undefined {
  for (const sequence of chart.sequences) {
    const box = sequence.boxes.find((one) => one.id === id && one.kind !== 'elsewhere')
    if (box) return { box, sequence }
  }
  return undefined
}

/** The box of a step; undefined where the procedure does not have it. */
export const boxOfStep = (chart: Flowchart, step: string): string | undefined =>
  chart.sequences.flatMap(({ boxes }) => boxes).find((box) => box.step === step)?.id

/** At the beginning of a procedure, or at one of its boxes. */
export function beginWalk(chart: Flowchart, box?: string): Walk {
  const begin = box !== undefined && placeOf(chart, box) ? box : firstBox(chart)
  return { chart, boxes: [begin], at: 0 }
}

/** Where a class begins: with the course, not with what stands beside it at any time. */
function firstBox({ sequences }: Flowchart): string {
  const course = sequences.find(({ id }) => id === 'open.course') ?? sequences[0]
  if (!course) throw new Error('A procedure has at least one sequence.')
  return course.first
}

export const shownBox = ({ boxes, at }: Walk): string => boxes[at]!

/** Every way on from a box, in the order of the chart: the outcomes of a step, the parts of a group, the parts still beside it. */
export function waysFrom(chart: Flowchart, id: string): Way[] {
  const here = placeOf(chart, id)
  if (!here) return []
  const { box, sequence } = here
  if (box.kind === 'group')
    return (box.sequences ?? []).flatMap((part) => {
      const first = chart.sequences.find((one) => one.id === part)?.first
      return first === undefined ? [] : [{ to: first, line: undefined }]
    })
  const own = sequence.lines.filter(({ from }) => from === id).map((line): Way => ({ to: line.target, line }))
  return box.kind === 'settled' ? [...own, ...beside(chart, sequence)] : own
}

/** From a part in which nothing is left to do: the other parts of its group, and on, once all of them are settled. */
function beside(chart: Flowchart, { id, within }: Sequence): Way[] {
  if (!within) return []
  const group = placeOf(chart, within.box)
  const parts = group?.box.sequences ?? []
  const after = [...parts.slice(parts.indexOf(id) + 1), ...parts.slice(0, parts.indexOf(id))]
  const others = after.flatMap((part): Way[] => {
    const first = chart.sequences.find((one) => one.id === part)?.first
    return first === undefined ? [] : [{ to: first, line: undefined }]
  })
  const on = (group?.sequence.lines ?? []).filter(({ from }) => from === within.box)
  return [...others, ...on.map((line) => ({ to: line.target, line }))]
}

/** Goes to a box. What lay ahead on the way gone before is forgotten, as in a browser. */
export function goTo({ chart, boxes, at }: Walk, box: string): Walk {
  if (!placeOf(chart, box)) throw new Error(`The chart has no box ${box}.`)
  return { chart, boxes: [...boxes.slice(0, at + 1), box], at: at + 1 }
}

export const previous = (walk: Walk): Walk => ({ ...walk, at: Math.max(0, walk.at - 1) })

/**
 * Along the way gone before; from its end the first way to a box not yet shown. The same walk where there is none: the outcomes
 * are then for the presenter to choose.
 */
export function next(walk: Walk): Walk {
  const { chart, boxes, at } = walk
  if (at < boxes.length - 1) return { ...walk, at: at + 1 }
  const on = waysFrom(chart, shownBox(walk)).find(({ to }) => !boxes.includes(to))
  return on ? goTo(walk, on.to) : walk
}

/** What the drawing marks: the box shown, and the boxes and arrows of the way there. */
export function standingOfWalk({ chart, boxes, at }: Walk): Standing {
  const gone = boxes.slice(0, at + 1)
  const shown = boxes[at]!
  const taken = new Map<string, number>()
  for (const [index, box] of gone.entries()) {
    const to = gone[index + 1]
    const line = waysFrom(chart, box).find((way) => way.to === to)?.line
    if (line) taken.set(line.id, (taken.get(line.id) ?? 0) + 1)
  }
  const stateOf = (box: string): BoxState | undefined => {
    if (box === shown) return 'here'
    return gone.includes(box) ? 'done' : undefined
  }
  return {
    stage: chart.procedure,
    of: (box): BoxStanding | undefined => {
      const state = stateOf(box)
      return state && { state, answers: [], closedBy: undefined }
    },
    taken,
    here: new Set(placeOf(chart, shown) ? [placeOf(chart, shown)!.sequence.id] : []),
  }
}
