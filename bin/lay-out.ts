import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Flowchart, Sequence } from '#flowchart/graph.ts'
import type { Detail, Labels } from '#flowchart/labels.ts'
import { boxText, measures, strokesOf, strokeText } from '#flowchart/measures.ts'
import { inReadingOrder } from '#flowchart/outline.ts'
import type { Place, Placed, PlacedChart } from '#flowchart/placed.ts'

/**
 * Places the boxes and arrows of a flowchart. Runs when the program is built, never in it: the layout engine is not shipped.
 * Every box and label gets the room of its longest words in any of the languages, so that one picture serves all of them.
 *
 * @param languages labels of each language, at the same detail
 */
export async function layOut(chart: Flowchart, languages: readonly Labels[], detail: Detail): Promise<PlacedChart> {
  const engine = new ELK()
  const placed: [string, Placed][] = []
  for (const sequence of chart.sequences)
    placed.push([sequence.id, await layOutSequence(engine, sequence, languages, detail)])
  return Object.fromEntries(placed)
}

const START = 'start'

const options = ({ gap, layer }: { readonly gap: number; readonly layer: number }): Record<string, string> => ({
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.edgeLabels.sideSelection': 'SMART_DOWN',
  'elk.spacing.nodeNode': String(gap),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(layer),
  'elk.spacing.edgeNode': String(gap / 2),
  'elk.spacing.edgeEdge': String(gap / 2),
  'elk.spacing.edgeLabel': '3',
  'elk.layered.spacing.edgeNodeBetweenLayers': String(layer / 3),
  'elk.layered.spacing.edgeEdgeBetweenLayers': String(gap / 2),
  'elk.padding': '[top=6,left=6,bottom=6,right=6]',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
  'elk.randomSeed': '1',
})

async function layOutSequence(
  engine: InstanceType<typeof ELK>,
  sequence: Sequence,
  languages: readonly Labels[],
  detail: Detail,
): Promise<Placed> {
  const strokes = strokesOf(sequence)
  const heightOf = (at: number): number =>
    Math.max(...languages.map((labels) => boxText(sequence, sequence.boxes[at]!, labels, detail).height))
  const labelSize = (at: number) => {
    const sizes = languages.map((labels) => strokeText(strokes[at]!, labels, detail))
    return {
      width: Math.max(...sizes.map(({ width }) => width)),
      height: Math.max(...sizes.map(({ height }) => height)),
    }
  }
  const dot = detail === 'full' ? 10 : 6
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: options(detail === 'full' ? { gap: 20, layer: 30 } : { gap: 8, layer: 14 }),
    children: [
      { id: START, width: dot, height: dot, layoutOptions: { 'elk.layered.layering.layerConstraint': 'FIRST' } },
      ...inReadingOrder(sequence).map((box) => ({
        id: box.id,
        width: measures[detail].box,
        height: heightOf(sequence.boxes.indexOf(box)),
      })),
    ],
    edges: [
      { id: START, sources: [START], targets: [sequence.first] },
      // The ends of a procedure are reached from inside its parts: they stand below, without an arrow of their own.
      ...sequence.boxes
        .filter(({ id }) => sequence.id === '' && id !== sequence.first)
        .map(({ id }) => ({ id: `${START} ${id}`, sources: [sequence.first], targets: [id] })),
      ...strokes.map((stroke, at) => ({
        id: stroke.id,
        sources: [stroke.from],
        targets: [stroke.to],
        labels: [{ id: `${stroke.id} label`, text: stroke.id, ...labelSize(at) }],
      })),
    ],
  }
  const done = await engine.layout(graph)
  const nodes = new Map((done.children ?? []).map((node) => [node.id, node]))
  const edges = new Map((done.edges ?? []).map((edge) => [edge.id, edge]))

  const pathOf = (id: string): number[] => {
    const [section] = edges.get(id)?.sections ?? []
    if (section === undefined) throw new Error(`The arrow ${id} was not placed.`)
    return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].flatMap(({ x, y }) => [
      rounded(x),
      rounded(y),
    ])
  }
  const placeOf = (shape: { x?: number; y?: number; width?: number; height?: number } | undefined): Place => {
    if (shape?.x === undefined || shape.y === undefined) throw new Error(`A part of ${sequence.id} was not placed.`)
    return [rounded(shape.x), rounded(shape.y), rounded(shape.width ?? 0), rounded(shape.height ?? 0)]
  }

  return {
    width: Math.ceil(done.width ?? 0),
    height: Math.ceil(done.height ?? 0),
    boxes: sequence.boxes.map((box) => placeOf(nodes.get(box.id))),
    strokes: strokes.map(({ id }) => ({ path: pathOf(id), label: placeOf(edges.get(id)?.labels?.[0]) })),
    start: pathOf(START),
  }
}

const rounded = (value: number): number => Math.round(value)
