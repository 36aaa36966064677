import type { DrawnShape } from '#record/document.ts'
import { measures, RETURN_SIGN } from './measures.ts'
import type { Scene, SceneBox, SceneText, Shape } from './scene.ts'

/** How the outline of each shape is drawn: a width, dashes, grey. */
const looks: Readonly<Record<Exclude<Shape, 'hexagon'>, { line: number; dash?: readonly number[]; fill?: number }>> = {
  sheet: { line: 1 },
  rectangle: { line: 1 },
  pill: { line: 2 },
  small: { line: 0.7, fill: 0.94 },
  frame: { line: 1, dash: [5, 2.5], fill: 0.95 },
  away: { line: 1, dash: [1.5, 2] },
}
const ARROW = 0.9
const ARROW_GREY = 0.25

/** A sequence as shapes for paper, in the unit of the scene, moved by `left` and `top`. */
export function shapesOf(scene: Scene, left = 0, top = 0): DrawnShape[] {
  const { slant } = measures[scene.detail]
  const at = ([x, y]: readonly [number, number]): [number, number] => [x + left, y + top]
  const arrow = (path: readonly (readonly [number, number])[]): DrawnShape[] => [
    { kind: 'polygon', points: path.map(at), closed: false, line: ARROW },
    { kind: 'polygon', points: headPoints(path, slant * 0.75).map(at), closed: true, line: 0, fill: ARROW_GREY },
  ]
  const words = (text: SceneText): DrawnShape => {
    const [x, baseline] = at([text.x, text.baseline])
    const { face, align, width } = text
    // No font of the papers has the sign; that the words stand in the box says the same.
    return {
      kind: 'words',
      text: text.text.replace(`${RETURN_SIGN} `, ''),
      x,
      baseline,
      align,
      width,
      size: face.size,
      weight: face.weight,
    }
  }
  const [dot] = scene.start
  const radius = slant / 3
  return [
    ...(dot
      ? [
          {
            kind: 'round',
            place: [dot[0] + left - radius, dot[1] + top - 2 * radius, 2 * radius, 2 * radius],
            radius,
            line: 0,
            fill: ARROW_GREY,
          } as const,
        ]
      : []),
    ...arrow(scene.start),
    ...scene.strokes.flatMap(({ path }) => arrow(path)),
    ...scene.boxes.flatMap((box) => outlinesOf(box, slant, left, top)),
    ...scene.strokes.flatMap(({ texts }) => texts.map(words)),
    ...scene.boxes.flatMap(({ texts, back }) => [...texts, ...back.flatMap((each) => each.texts)].map(words)),
  ]
}

function outlinesOf({ shape, place }: SceneBox, slant: number, left: number, top: number): DrawnShape[] {
  const [x, y, width, height] = [place[0] + left, place[1] + top, place[2], place[3]]
  const [right, bottom, middle] = [x + width, y + height, y + height / 2]
  if (shape === 'hexagon') {
    const points = [
      [x + slant, y],
      [right - slant, y],
      [right, middle],
      [right - slant, bottom],
      [x + slant, bottom],
      [x, middle],
    ] as const
    return [{ kind: 'polygon', points, closed: true, line: 1, fill: 1 }]
  }
  const look = looks[shape]
  const radius = shape === 'pill' || shape === 'small' || shape === 'away' ? Math.min(height / 2, 1.3 * slant) : 2
  const outline: DrawnShape = { kind: 'round', place: [x, y, width, height], radius, fill: 1, ...look }
  if (shape !== 'sheet') return [outline]
  const fold = x + slant / 2.4
  return [
    outline,
    {
      kind: 'polygon',
      points: [
        [fold, y],
        [fold, bottom],
      ],
      closed: false,
      line: look.line,
    },
  ]
}

/** Corners of an arrow's head, its point first. */
export function headPoints(path: readonly (readonly [number, number])[], size: number): [number, number][] {
  const [x, y] = path.at(-1) ?? [0, 0]
  const [fromX, fromY] = path.at(-2) ?? [x, y - 1]
  const length = Math.hypot(x - fromX, y - fromY) || 1
  const [dx, dy] = [((x - fromX) / length) * size, ((y - fromY) / length) * size]
  return [
    [x, y],
    [x - dx + dy / 2, y - dy - dx / 2],
    [x - dx - dy / 2, y - dy + dx / 2],
  ]
}
