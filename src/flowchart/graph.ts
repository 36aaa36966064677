import type { AnyStateNode } from 'xstate'
import type { Procedure, ProcedureId } from '#machines/chart.ts'
import type { Strand } from '#machines/steps.ts'

/**
 * `step`: a question, form, checklist or action. `end`: the stage is over. `settled`: nothing is left to do in this
 * sequence. `group`: several sequences that run beside each other. `elsewhere`: an arrow leads out of this sequence, to
 * `target`.
 */
export type BoxKind = 'step' | 'end' | 'settled' | 'group' | 'elsewhere'

export interface Box {
  /** Dotted path of the state, without the chart's name; for `elsewhere` the sequence and the path it leads to. */
  readonly id: string
  readonly kind: BoxKind
  /** Id of the step, of boxes that are a step or an end. */
  readonly step?: string
  /** Path of the state an `elsewhere` box leads to. */
  readonly target?: string
  /** Ids of the sequences in a group. */
  readonly sequences?: readonly string[]
}

/**
 * An arrow of the chart. Arrows that come back to their own step (it stays open, or begins anew) have the step on both
 * ends. `event` is `<step>.<outcome>`; `allSettled` stands where the chart goes on by itself once everything beside each
 * other is settled.
 */
export interface Line {
  /** From which state by which event: no two arrows of a chart have the same. */
  readonly id: string
  readonly from: string
  readonly to: string
  /** Path of the state the arrow of the chart names, bookkeeping states of a step folded into the step. */
  readonly target: string
  readonly event: string
  /** Outcome of the step, or `allSettled`. */
  readonly outcome: string
  /** `parks`: the duty stays open, with a reason. `again`: it begins anew. */
  readonly back?: 'parks' | 'again'
}

/** Steps that follow one another: what is drawn as one picture. */
export interface Sequence {
  /** Path of the state whose children the boxes are; empty for the procedure itself. */
  readonly id: string
  /** Strand of its first step; undefined where it has none of its own. */
  readonly strand: Strand | undefined
  /** Box it begins with. */
  readonly first: string
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  /** The group it belongs to; undefined for the procedure itself. */
  readonly within: { readonly sequence: string; readonly box: string } | undefined
}

export interface Flowchart {
  readonly procedure: ProcedureId
  readonly version: string
  /** In the order of the chart's file, the procedure itself first. */
  readonly sequences: readonly Sequence[]
}

/** An arrow as XState names it when everything beside each other is settled. */
const DONE = 'xstate.done.state.'

/** The picture of a procedure as data, read from its chart: every state and every arrow, and nothing else. */
export function flowchartOf(procedure: Procedure): Flowchart {
  const root: AnyStateNode = procedure.machine.root
  const sequences: Sequence[] = []

  const read = (node: AnyStateNode, within: Sequence['within']): void => {
    const id = pathOf(node)
    const children = Object.values(node.states)
    const elsewhere = new Map<string, Box>()
    const boxes = children.map((child): Box => boxOf(child))
    const own = new Set(boxes.map((box) => box.id))

    const lines = children.flatMap((child) =>
      arrowsFrom(child).map(({ event, target }): Line => {
        const from = pathOf(child)
        const inner = folded(target)
        const to = pathOf(inner)
        const outcome = event.startsWith(DONE) ? 'allSettled' : event.slice(event.indexOf('.') + 1)
        const line = { id: `${from} ${event}`, from, to, target: to, event, outcome }
        if (to === from) return { ...line, back: target === inner ? 'again' : 'parks' }
        if (own.has(to)) return line
        const box: Box = { id: `${id}>${to}`, kind: 'elsewhere', target: to }
        elsewhere.set(to, box)
        return { ...line, to: box.id }
      }),
    )

    sequences.push({
      id,
      strand: strandOf(procedure, node),
      first: firstOf(node),
      boxes: [...boxes, ...elsewhere.values()],
      lines,
      within,
    })
    for (const child of children)
      if (!isStep(child) && child.type === 'parallel')
        for (const sequence of sequencesIn(child)) read(sequence, { sequence: id, box: pathOf(child) })
  }

  read(root, undefined)
  return { procedure: procedure.id, version: procedure.version, sequences }
}

const pathOf = (node: AnyStateNode): string => node.path.join('.')

/** The state a sequence begins with. */
export function firstOf(node: AnyStateNode): string {
  const [first] = node.initial.target ?? []
  if (first === undefined) throw new Error(`${node.id} does not say where it begins.`)
  return pathOf(first)
}

const stepOf = (node: AnyStateNode): string | undefined => {
  const meta: { readonly step?: string } | undefined = node.meta
  return meta?.step
}

const isStep = (node: AnyStateNode): boolean => stepOf(node) !== undefined

/** The sequences that run beside each other in a parallel state; a parallel state directly in one counts as its parts. */
const sequencesIn = (group: AnyStateNode): AnyStateNode[] =>
  Object.values(group.states).flatMap((child) => (child.type === 'parallel' ? sequencesIn(child) : [child]))

function boxOf(node: AnyStateNode): Box {
  const id = pathOf(node)
  const step = stepOf(node)
  if (step !== undefined) return { id, kind: node.type === 'final' ? 'end' : 'step', step }
  if (node.type === 'parallel') return { id, kind: 'group', sequences: sequencesIn(node).map(pathOf) }
  return { id, kind: 'settled' }
}

/** The step itself for the states that keep its books. */
function folded(node: AnyStateNode): AnyStateNode {
  return node.parent && isStep(node.parent) ? node.parent : node
}

/** Arrows of a state. One that goes on by itself leaves from the state whose parts are settled. */
function arrowsFrom(node: AnyStateNode): { readonly event: string; readonly target: AnyStateNode }[] {
  const inner = isStep(node) ? Object.values(node.states) : []
  return [node, ...inner].flatMap((each) =>
    [...each.transitions.values()].flat().map((transition) => {
      const [target, ...more] = transition.target ?? []
      if (target === undefined || more.length > 0) throw new Error(`${each.id} has an arrow without a single target.`)
      return { event: transition.eventType, target }
    }),
  )
}

/** Strand of the first step that stands in the sequence itself. */
function strandOf({ steps }: Procedure, node: AnyStateNode): Strand | undefined {
  const step = Object.values(node.states)
    .map(stepOf)
    .find((id) => id !== undefined)
  return node.parent ? steps.get(step ?? '')?.strand : undefined
}
