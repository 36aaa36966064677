import type { DrawnShape } from '#record/document.ts'
import { shapesOf } from './drawn-shapes.ts'
import { measures } from './measures.ts'
import type { Scene } from './scene.ts'
import { wrap } from './wrap.ts'

/** Shapes on a sheet of a size in points. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly shapes: readonly DrawnShape[]
}

const GAP = 14
export const TITLE = { size: 10, weight: 'bold' } as const
export const TITLE_LEADING = 1.3
const LEAST_TITLE = 110

/** A sequence with its name above it. */
export interface Part {
  readonly scene: Scene
  readonly title: readonly string[]
  readonly width: number
  readonly height: number
}

/** A sequence on a sheet: its name in lines, and the left upper corner of name and picture together. */
export interface PlacedPart {
  readonly part: Part
  readonly left: number
  readonly top: number
}

/** Sequences on one sheet, each under its name. */
export interface Together {
  readonly width: number
  readonly height: number
  readonly placed: readonly PlacedPart[]
}

/**
 * Sets many sequences close together on one sheet, from the upper left corner on.
 *
 * @param wide proportion of the sheet, its width by its height
 */
export function together(scenes: readonly Scene[], wide: number): Together {
  const parts = scenes.map((scene): Part => {
    const width = Math.max(scene.width, LEAST_TITLE)
    const title = wrap(scene.title, width, TITLE)
    return { scene, title, width, height: title.length * TITLE.size * TITLE_LEADING + scene.height }
  })
  // The procedure itself stays first; whichever order of the others needs less room is taken.
  const [root, ...others] = parts
  const tallFirst = root ? [root, ...others.toSorted((one, other) => other.height - one.height)] : parts
  const [inOrder, byHeight] = [asWideAs(parts, wide), asWideAs(tallFirst, wide)]
  return byHeight.width < inOrder.width ? byHeight : inOrder
}

/** The narrowest sheet of the proportion asked for: a wider sheet is a lower one. */
function asWideAs(parts: readonly Part[], wide: number): Together {
  let [low, high] = [
    Math.max(...parts.map(({ width }) => width)),
    parts.reduce((sum, { width }) => sum + width + GAP, 0),
  ]
  while (high - low > 1) {
    const width = (low + high) / 2
    if (width / setClose(parts, width).height > wide) high = width
    else low = width
  }
  const { height, placed } = setClose(parts, high)
  return { width: Math.ceil(high), height: Math.ceil(height), placed }
}

/** Many sequences on one sheet, as shapes for paper. */
export function posterOf(scenes: readonly Scene[], wide: number): Sheet {
  const { width, height, placed } = together(scenes, wide)
  return { width, height, shapes: placed.flatMap(({ part, left, top }) => titled(part, left, top)) }
}

/** Each part as far up as it goes, then as far to the left, in a sheet of the given width. */
function setClose(parts: readonly Part[], width: number): { readonly height: number; readonly placed: PlacedPart[] } {
  const placed: PlacedPart[] = []
  for (const part of parts) {
    const lefts = [0, ...placed.map((each) => each.left + each.part.width + GAP)].filter(
      (left) => left + part.width <= width + 0.01,
    )
    const [best] = lefts
      .map((left) => ({ part, left, top: lowestFree(placed, left, part.width) }))
      .toSorted((one, other) => one.top - other.top || one.left - other.left)
    if (best === undefined) throw new Error('The sheet is narrower than what stands on it.')
    placed.push(best)
  }
  return { height: Math.max(...placed.map(({ part, top }) => top + part.height)), placed }
}

/** Upper edge of the room below everything that stands between two edges. */
const lowestFree = (placed: readonly PlacedPart[], left: number, width: number): number =>
  placed.reduce(
    (top, each) =>
      each.left < left + width + GAP && left < each.left + each.part.width + GAP
        ? Math.max(top, each.top + each.part.height + GAP)
        : top,
    0,
  )

function titled({ scene, title, width }: Part, left: number, top: number): DrawnShape[] {
  const below = top + title.length * TITLE.size * TITLE_LEADING
  return [
    ...title.map((text, row): DrawnShape => ({
      kind: 'words',
      text,
      x: left,
      baseline: top + TITLE.size * (TITLE_LEADING * row + 1),
      align: 'left',
      width,
      ...TITLE,
    })),
    ...shapesOf(scene, left, below),
  ]
}

/** Cards on a sheet, and the names of the sequences on them. */
export interface CardSheet extends Sheet {
  readonly names: readonly string[]
}

/** Least scale of a drawing on a card that shares its sheet: its smallest letters have 5 points there. */
const READABLE = 5 / measures.compact.small.size

/**
 * Sequences as cards, as many to a sheet as it has places, to be cut out; then those too large for that, each on a sheet of
 * its own, to be folded.
 *
 * @param size of the sheet in points
 */
export function cardSheets(
  scenes: readonly Scene[],
  size: { readonly width: number; readonly height: number },
  across: number,
  down: number,
): CardSheet[] {
  const perSheet = across * down
  const card = { width: size.width / across, height: size.height / down }
  const fits = (scene: Scene) => titledIn(scene, card).scale >= READABLE
  const shared = scenes.filter(fits)
  const large = scenes.filter((scene) => !fits(scene))
  const sheet = (own: readonly Scene[], room: Room, columns: number): CardSheet => ({
    ...size,
    names: own.map(({ title }) => title),
    shapes: own.flatMap((scene, at) =>
      cardOf(scene, room, (at % columns) * room.width, Math.floor(at / columns) * room.height),
    ),
  })
  return [
    ...Array.from({ length: Math.ceil(shared.length / perSheet) }, (_, at) =>
      sheet(shared.slice(at * perSheet, (at + 1) * perSheet), card, across),
    ),
    ...large.map((scene) => sheet([scene], size, 1)),
  ]
}

const CARD_EDGE = 10

interface Room {
  readonly width: number
  readonly height: number
}

/** Name of a sequence on a card, and how large its drawing comes out below it. */
function titledIn(scene: Scene, card: Room) {
  const room = { width: card.width - 2 * CARD_EDGE, height: card.height - 2 * CARD_EDGE }
  const title = wrap(scene.title, room.width, TITLE)
  const titleHeight = title.length * TITLE.size * TITLE_LEADING + 4
  const scale = Math.min(1.4, room.width / scene.width, (room.height - titleHeight) / scene.height)
  return { room, title, titleHeight, scale }
}

function cardOf(scene: Scene, card: Room, left: number, top: number): DrawnShape[] {
  const { room, title, titleHeight, scale } = titledIn(scene, card)
  const cut: DrawnShape = {
    kind: 'round',
    place: [left, top, card.width, card.height],
    radius: 0,
    line: 0.5,
    dash: [4, 4],
  }
  const words = title.map((text, row): DrawnShape => ({
    kind: 'words',
    text,
    x: left + CARD_EDGE,
    baseline: top + CARD_EDGE + TITLE.size * (TITLE_LEADING * row + 1),
    align: 'left',
    width: room.width,
    ...TITLE,
  }))
  const inside = shapesOf(scene).map((shape) => scaled(shape, scale, left + CARD_EDGE, top + CARD_EDGE + titleHeight))
  return [cut, ...words, ...inside]
}

/** A shape made larger or smaller, then moved. */
export function scaled(shape: DrawnShape, scale: number, left: number, top: number): DrawnShape {
  const at = (x: number, y: number): [number, number] => [left + x * scale, top + y * scale]
  if (shape.kind === 'words') {
    const [x, baseline] = at(shape.x, shape.baseline)
    return { ...shape, x, baseline, width: shape.width * scale, size: shape.size * scale }
  }
  if (shape.kind === 'polygon')
    return { ...shape, points: shape.points.map(([x, y]) => at(x, y)), line: shape.line * scale }
  const [x, y, width, height] = shape.place
  return {
    ...shape,
    place: [...at(x, y), width * scale, height * scale],
    radius: shape.radius * scale,
    line: shape.line * scale,
  }
}
