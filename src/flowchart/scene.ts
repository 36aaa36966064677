import type { Procedure } from '#machines/chart.ts'
import type { StepKind } from '#machines/steps.ts'
import { type Box, flowchartOf, type Line, type Sequence } from './graph.ts'
import type { Detail, Labels } from './labels.ts'
import { boxText, measures, RETURN_SIGN, strokesOf, strokeText } from './measures.ts'
import type { Place, Placed, PlacedChart } from './placed.ts'
import type { Face } from './wrap.ts'

/** A line of text; `x` is its middle or its left end. No wider than `width` in any font. */
export interface SceneText {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly align: 'middle' | 'left'
  readonly width: number
  readonly face: Face
}

/** `hexagon`: a question. `sheet`: a form or checklist. `rectangle`: an action. `pill`: an end. `frame`: several sequences. */
export type Shape = 'hexagon' | 'sheet' | 'rectangle' | 'pill' | 'small' | 'frame' | 'away'

export interface SceneBox {
  readonly box: Box
  readonly shape: Shape
  readonly place: Place
  readonly texts: readonly SceneText[]
  /** Arrows that come back to this box, with their words. */
  readonly back: readonly { readonly line: Line; readonly texts: readonly SceneText[] }[]
}

export interface SceneStroke {
  readonly id: string
  readonly lines: readonly Line[]
  /** Corners; the arrow's head is at the last. */
  readonly path: readonly (readonly [x: number, y: number])[]
  readonly texts: readonly SceneText[]
  readonly label: Place
}

/** A sequence ready to be drawn, the same on screen, in a file and on paper. */
export interface Scene {
  readonly sequence: Sequence
  readonly title: string
  readonly detail: Detail
  readonly width: number
  readonly height: number
  readonly boxes: readonly SceneBox[]
  readonly strokes: readonly SceneStroke[]
  /** The short arrow into the first box, from the dot where the sequence begins. */
  readonly start: readonly (readonly [x: number, y: number])[]
}

/** @throws Error when `placed` was made for another chart. */
export function sceneOf(
  sequence: Sequence,
  placed: Placed,
  labels: Labels,
  detail: Detail,
  kindOf: (step: string) => StepKind | undefined,
): Scene {
  const strokes = strokesOf(sequence)
  if (placed.boxes.length !== sequence.boxes.length || placed.strokes.length !== strokes.length)
    throw new Error(`The places of “${sequence.id}” belong to another chart.`)
  return {
    sequence,
    title: labels.sequence(sequence),
    detail,
    width: placed.width,
    height: placed.height,
    boxes: sequence.boxes.map((box, at) =>
      boxInPlace(sequence, box, placed.boxes[at]!, labels, detail, shapeOf(box, kindOf)),
    ),
    strokes: strokes.map((stroke, at) => {
      const { path, label } = placed.strokes[at]!
      const { lines } = strokeText(stroke, labels, detail)
      const { small, leading } = measures[detail]
      return {
        id: stroke.id,
        lines: stroke.lines,
        path: points(path),
        label,
        texts: lines.map((text, row) => ({
          text,
          x: label[0] + 2,
          baseline: label[1] + 1 + small.size * (leading * row + 1),
          align: 'left',
          width: label[2] - 2,
          face: small,
        })),
      }
    }),
    start: points(placed.start),
  }
}

const points = (flat: readonly number[]): [x: number, y: number][] =>
  Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at]!, flat[2 * at + 1]!])

function shapeOf(box: Box, kindOf: (step: string) => StepKind | undefined): Shape {
  if (box.kind === 'group') return 'frame'
  if (box.kind === 'elsewhere') return 'away'
  if (box.kind === 'settled') return 'small'
  if (box.kind === 'end') return 'pill'
  const kind = kindOf(box.step ?? '')
  if (kind === 'question') return 'hexagon'
  return kind === 'action' ? 'rectangle' : 'sheet'
}

function boxInPlace(
  sequence: Sequence,
  box: Box,
  place: Place,
  labels: Labels,
  detail: Detail,
  shape: Shape,
): SceneBox {
  const { pad, slant, text, small, leading, box: wide } = measures[detail]
  const [x, y, width, height] = place
  const { words, back, height: needed } = boxText(sequence, box, labels, detail)
  const inside = wide - 2 * pad - 2 * slant
  const middle = x + width / 2
  const top = y + pad + Math.max(0, (height - needed) / 2)
  const texts = words.map((line, row): SceneText => ({
    text: line,
    x: middle,
    baseline: top + text.size * (leading * row + 1),
    align: 'middle',
    width: inside,
    face: text,
  }))
  let baseline = top + words.length * text.size * leading + pad / 2 + small.size
  const returning = sequence.lines.filter((line) => line.back !== undefined && line.from === box.id)
  const backs = back.map((lines, at) => ({
    line: returning[at]!,
    texts: lines.map((line, row): SceneText => {
      const set: SceneText = {
        text: row === 0 ? `${RETURN_SIGN} ${line}` : line,
        x: middle,
        baseline,
        align: 'middle',
        width: inside,
        face: small,
      }
      baseline += small.size * leading
      return set
    }),
  }))
  return { box, shape, place, texts, back: backs }
}

/** Every sequence of a procedure, ready to be drawn. */
export function scenesOf(
  procedure: Procedure,
  labels: Labels,
  places: Readonly<Record<Detail, PlacedChart>>,
  detail: Detail,
): Scene[] {
  return flowchartOf(procedure).sequences.flatMap((sequence) => {
    const placed = places[detail][sequence.id]
    return placed ? [sceneOf(sequence, placed, labels, detail, (step) => procedure.steps.get(step)?.kind)] : []
  })
}
