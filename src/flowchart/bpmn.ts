import type { StepKind } from '#machines/steps.ts'
import type { Box, Flowchart, Line, Sequence } from './graph.ts'
import type { Labels } from './labels.ts'
import { strokesOf } from './measures.ts'
import type { Place, Placed, PlacedChart } from './placed.ts'
import { element, escapedXml, XML_DECLARATION } from './xml.ts'

const NAMESPACES = {
  xmlns: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI',
  'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
  'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI',
}
/** Around the parts of a group and between them. */
const MARGIN = 40
/** Where parts of a group begin a new row. */
const ROW = 2400
const EVENT = 36

/**
 * The flowchart as BPMN 2.0 with its drawing. A step is a task, an end an end event, a group a collapsed sub-process with
 * a diagram of its own in which each sequence is a sub-process; an arrow that leaves its sequence ends in an end event with
 * the name of where it leads; its documentation is the id. Ids are those of the graph, made fit for XML.
 */
export function bpmnOf(
  chart: Flowchart,
  places: PlacedChart,
  labels: Labels,
  kindOf: (step: string) => StepKind | undefined,
): string {
  const byId = new Map(chart.sequences.map((sequence) => [sequence.id, sequence]))
  const diagrams: string[] = []

  const contents = (sequence: Sequence): string[] => [
    element('startEvent', { id: startId(sequence) }, [element('outgoing', {}, [enterId(sequence)])]),
    ...sequence.boxes.map((box) => node(sequence, box)),
    element('sequenceFlow', { id: enterId(sequence), sourceRef: startId(sequence), targetRef: idOf(sequence.first) }),
    ...sequence.lines.map((line) =>
      element('sequenceFlow', {
        id: idOf(line.id),
        name: labels.line(line),
        sourceRef: idOf(line.from),
        targetRef: idOf(line.to),
      }),
    ),
  ]

  const node = (sequence: Sequence, box: Box): string => {
    const flows = [
      ...(box.id === sequence.first ? [element('incoming', {}, [enterId(sequence)])] : []),
      ...sequence.lines.filter(({ to }) => to === box.id).map(({ id }) => element('incoming', {}, [idOf(id)])),
      ...sequence.lines.filter(({ from }) => from === box.id).map(({ id }) => element('outgoing', {}, [idOf(id)])),
    ]
    const given = { id: idOf(box.id), name: labels.box(box) }
    if (box.kind === 'group') {
      const parts = (box.sequences ?? []).flatMap((id) => byId.get(id) ?? [])
      const inner = parts.map((part) =>
        element('subProcess', { id: partId(part), name: labels.sequence(part) }, contents(part)),
      )
      diagrams.push(diagramOf(idOf(box.id), labels.box(box), partsIn(parts, places)))
      return element('subProcess', given, [...flows, ...inner])
    }
    // A link has to be caught on its own level, and these lead out of it: an end that says where it goes on.
    if (box.kind === 'elsewhere')
      return element('endEvent', given, [element('documentation', {}, [escapedXml(box.target ?? '')]), ...flows])
    if (box.kind === 'step')
      return element(kindOf(box.step ?? '') === 'action' ? 'manualTask' : 'userTask', given, flows)
    return element('endEvent', given, flows)
  }

  const [root] = chart.sequences
  if (root === undefined) throw new Error('A flowchart has at least the procedure itself.')
  const id = `process-${chart.procedure}`
  const process = element('process', { id, name: labels.sequence(root), isExecutable: 'false' }, contents(root))
  const main = diagramOf(id, labels.sequence(root), shapesOf(root, placedOf(places, root), 0, 0))
  return `${XML_DECLARATION}${element(
    'definitions',
    {
      ...NAMESPACES,
      id: `definitions-${chart.procedure}`,
      targetNamespace: `urn:procedure:${chart.procedure}`,
      exporterVersion: chart.version,
    },
    [process, main, ...diagrams],
  )}\n`
}

/** An id XML allows: letters, digits, dots and hyphens, beginning with a letter; different for different ids. */
export const idOf = (id: string): string => `s-${id.replaceAll('>', '-to-').replaceAll(' ', '--')}`

const startId = ({ id }: Sequence): string => `start-${id}`
const enterId = ({ id }: Sequence): string => `enter-${id}`
const partId = ({ id }: Sequence): string => `part-${id}`

function placedOf(places: PlacedChart, { id }: Sequence): Placed {
  const placed = places[id]
  if (placed === undefined) throw new Error(`“${id}” has no places.`)
  return placed
}

function diagramOf(plane: string, name: string, shapes: readonly string[]): string {
  return element('bpmndi:BPMNDiagram', { id: `diagram-${plane}`, name }, [
    element('bpmndi:BPMNPlane', { id: `plane-${plane}`, bpmnElement: plane }, shapes),
  ])
}

/** The parts of a group in rows beside each other. */
function partsIn(parts: readonly Sequence[], places: PlacedChart): string[] {
  let [x, y, tallest] = [0, 0, 0]
  return parts.flatMap((part) => {
    const placed = placedOf(places, part)
    const [width, height] = [placed.width + 2 * MARGIN, placed.height + 2 * MARGIN]
    if (x > 0 && x + width > ROW) [x, y, tallest] = [0, y + tallest + MARGIN, 0]
    const [left, top] = [x, y]
    x += width + MARGIN
    tallest = Math.max(tallest, height)
    return [
      shape(partId(part), [left, top, width, height], { isExpanded: 'true' }),
      ...shapesOf(part, placed, left + MARGIN, top + MARGIN),
    ]
  })
}

function shapesOf(sequence: Sequence, placed: Placed, left: number, top: number): string[] {
  const strokes = strokesOf(sequence)
  const moved = ([x, y, width, height]: Place): Place => [x + left, y + top, width, height]
  const places = new Map(sequence.boxes.map((box, at) => [box.id, moved(placed.boxes[at]!)]))
  const pathFor = (line: Line): number[] => {
    const at = strokes.findIndex((stroke) => stroke.lines.includes(line))
    if (at >= 0) return placed.strokes[at]!.path.map((value, odd) => value + (odd % 2 === 0 ? left : top))
    const [x, y, width, height] = places.get(line.from)!
    const right = x + width
    return [
      right,
      y + height / 3,
      right + 12,
      y + height / 3,
      right + 12,
      y + (2 * height) / 3,
      right,
      y + (2 * height) / 3,
    ]
  }
  const labelFor = (line: Line): Place | undefined => {
    const at = strokes.findIndex((stroke) => stroke.lines[0] === line)
    return at < 0 ? undefined : moved(placed.strokes[at]!.label)
  }
  const [startX = 0, startY = 0] = placed.start
  return [
    shape(startId(sequence), [startX + left - EVENT / 2, startY + top - EVENT, EVENT, EVENT]),
    edge(
      enterId(sequence),
      placed.start.map((value, odd) => value + (odd % 2 === 0 ? left : top)),
    ),
    ...sequence.boxes.map((box) =>
      shape(idOf(box.id), places.get(box.id)!, box.kind === 'group' ? { isExpanded: 'false' } : {}),
    ),
    ...sequence.lines.map((line) => edge(idOf(line.id), pathFor(line), labelFor(line))),
  ]
}

const bounds = ([x, y, width, height]: Place): string => element('dc:Bounds', { x, y, width, height })

const shape = (id: string, place: Place, more: Readonly<Record<string, string>> = {}): string =>
  element('bpmndi:BPMNShape', { id: `${id}-shape`, bpmnElement: id, ...more }, [bounds(place)])

function edge(id: string, path: readonly number[], label?: Place): string {
  const points = Array.from({ length: path.length / 2 }, (_, at) =>
    element('di:waypoint', { x: path[2 * at]!, y: path[2 * at + 1]! }),
  )
  const named = label ? [element('bpmndi:BPMNLabel', {}, [bounds(label)])] : []
  return element('bpmndi:BPMNEdge', { id: `${id}-edge`, bpmnElement: id }, [...points, ...named])
}
