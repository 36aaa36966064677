import { BpmnModdle } from 'bpmn-moddle'
import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { bpmnOf, idOf } from '#flowchart/bpmn.ts'
import { drawnInText } from '#flowchart/drawn-in-text.ts'
import { flowchartOf } from '#flowchart/graph.ts'
import { labelsOf } from '#flowchart/labels.ts'
import { outlineOf, type OutlineSequence } from '#flowchart/outline.ts'
import { placesOf } from '#flowchart/places.ts'
import { scxmlOf } from '#flowchart/scxml.ts'
import { arrowsOf, type Procedure, statesOf } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { type Element, wellFormed } from '../export/well-formed-xml.ts'

const all: readonly Procedure[] = Object.values(procedures)

/** What bpmn-moddle reads, as far as it is looked at here. */
interface Read {
  readonly $type: string
  readonly id: string
  readonly sourceRef?: Read
  readonly targetRef?: Read
  readonly flowElements?: readonly Read[]
  readonly bpmnElement?: Read
  readonly planeElement?: readonly Read[]
}

const within = (element: Read): Read[] => (element.flowElements ?? []).flatMap((each) => [each, ...within(each)])

describe.each(all)('$id as another program reads it', (procedure) => {
  const chart = flowchartOf(procedure)
  const boxes = chart.sequences.flatMap((sequence) => sequence.boxes)
  const lines = chart.sequences.flatMap((sequence) => sequence.lines)
  const labels = labelsOf(chart, book, 'full')

  it('is BPMN 2.0 that an independent parser reads without a warning, with every box and arrow and no other', async () => {
    const { full } = await placesOf(procedure.id)
    const xml = bpmnOf(chart, full, labels, (step) => procedure.steps.get(step)?.kind)
    const { rootElement, warnings } = await new BpmnModdle().fromXML(xml)
    expect(warnings).toEqual([])
    const { rootElements, diagrams } = rootElement as unknown as {
      rootElements: Read[]
      diagrams: { plane: Read }[]
    }
    const read = rootElements.flatMap(within)
    const flows = read.filter(({ $type }) => $type === 'bpmn:SequenceFlow')
    const arrows = flows.filter(({ id }) => !id.startsWith('enter-'))
    expect(arrows.map((flow) => [flow.id, flow.sourceRef?.id, flow.targetRef?.id].join(' ')).toSorted()).toEqual(
      lines.map((line) => [idOf(line.id), idOf(line.from), idOf(line.to)].join(' ')).toSorted(),
    )
    const frames = new Set(chart.sequences.map(({ id }) => `part-${id}`))
    const nodes = read.filter(
      ({ $type, id }) => $type !== 'bpmn:SequenceFlow' && !id.startsWith('start-') && !frames.has(id),
    )
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(boxes.map(({ id }) => idOf(id)).toSorted())

    const drawn = diagrams.flatMap(({ plane }) => plane.planeElement ?? []).map((shape) => shape.bpmnElement?.id ?? '')
    expect(drawn.toSorted()).toEqual(read.map(({ id }) => id).toSorted())

    expect(read.filter(({ $type }) => /Link|Intermediate/.test($type))).toEqual([])
    // A collapsed group is opened on a plane of its own: on it lies what is in it, down to the next group.
    const groups = new Set(boxes.filter(({ kind }) => kind === 'group').map(({ id }) => idOf(id)))
    const onPlaneOf = (element: Read): string[] =>
      (element.flowElements ?? []).flatMap((each) => [each.id, ...(groups.has(each.id) ? [] : onPlaneOf(each))])
    expect(diagrams).toHaveLength(groups.size + 1)
    for (const { plane } of diagrams)
      expect((plane.planeElement ?? []).map((shape) => shape.bpmnElement?.id ?? '').toSorted()).toEqual(
        onPlaneOf(plane.bpmnElement!).toSorted(),
      )
  })

  it('is SCXML with every state and arrow of the chart, and no other', () => {
    const root = wellFormed(scxmlOf(procedure))
    const elements = (element: Element): Element[] => element.children.flatMap((child) => [child, ...elements(child)])
    const read = elements(root)
    const states = read.filter(({ name }) => name !== 'transition')
    expect(states.map(({ attributes }) => attributes['id'] ?? '').toSorted()).toEqual(
      statesOf(procedure.machine)
        .map((node) => node.path.join('.'))
        .filter((path) => path !== '')
        .toSorted(),
    )
    const ids = new Set(states.map(({ attributes }) => attributes['id'] ?? ''))
    const arrows = read.flatMap((state) =>
      state.children
        .filter(({ name }) => name === 'transition')
        .map(({ attributes }) => [state.attributes['id'], attributes['target']]),
    )
    expect(arrows.map((arrow) => arrow.join(' ')).toSorted()).toEqual(
      arrowsOf(procedure.machine)
        .map(({ from, to }) => [from, ...to].join(' '))
        .toSorted(),
    )
    for (const [, target] of arrows) expect(ids).toContain(target)
  })

  it('is an outline and a drawing in letters with every box and arrow, and no other', () => {
    const outline = outlineOf(chart, labels)
    const sequences = (one: OutlineSequence): OutlineSequence[] => [
      one,
      ...one.items.flatMap(({ parts }) => parts.flatMap(sequences)),
    ]
    const items = sequences(outline).flatMap((sequence) => sequence.items)
    expect(items.map(({ box }) => box.id).toSorted()).toEqual(boxes.map(({ id }) => id).toSorted())
    const outcomes = items.flatMap((item) => item.outcomes)
    expect(outcomes.map(({ line }) => line.id).toSorted()).toEqual(lines.map(({ id }) => id).toSorted())

    const text = drawnInText(outline).split('\n')
    expect(text.filter((line) => /^ *[├└]─ /.test(line))).toHaveLength(lines.length)
    expect(text.filter((line) => /^ *#+ /.test(line))).toHaveLength(chart.sequences.length)
  })
})
