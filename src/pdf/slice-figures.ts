import type { Block, DrawnShape } from '#record/document.ts'
import { drawLine, setColumn, STYLES } from './column.ts'
import { PAGE_HEIGHT, type PageCanvas, type Trace } from './page-canvas.ts'
import { LEFT, type Setting, type Slice, TEXT_WIDTH } from './slice.ts'
import { paragraphSlices } from './slice-text.ts'
import { addTag, type Box, type TagTraits } from './tags.ts'

type Picture = Extract<Block, { kind: 'picture' }>
type Modules = Extract<Block, { kind: 'modules' }>
type Field = Extract<Block, { kind: 'signatureField' }>

const FIGURE_SPACE = 8
/** Largest printed size of a photo: a face is known at arm's length. */
const PICTURE_WIDTH = 180
const PICTURE_HEIGHT = 220
/** Side of one square: some three quarters of a millimetre, which any camera reads. */
const MODULE = 2.2
/** Light squares that a reader of the code needs around it. */
const QUIET_MODULES = 4
const FIELD_WIDTH = 260
const FIELD_HEIGHT = 54
const RULE = 0.75

/** A photo in its own proportions, and its caption. */
export function pictureSlices(setting: Setting, picture: Picture): Slice[] {
  const scale = Math.min(PICTURE_WIDTH / picture.width, PICTURE_HEIGHT / picture.height)
  const size = { width: picture.width * scale, height: picture.height * scale }
  return figureSlices(setting, picture, size, (canvas, top, owner) => {
    const name = setting.extras.addPicture(picture)
    canvas.picture(name, LEFT, top, size.width, size.height, owner)
  })
}

/** Dark squares with the light edge they need, and the caption. */
export function moduleSlices(setting: Setting, { rows, alt, caption }: Modules): Slice[] {
  const edge = QUIET_MODULES * MODULE
  const side = (count: number): number => count * MODULE + 2 * edge
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const size = { width: side(longest), height: side(rows.length) }
  return figureSlices(setting, { alt, caption }, size, (canvas, top, owner) => {
    const corners = rows.flatMap((row, y) =>
      Array.from(row).flatMap((module, x): [number, number][] =>
        module === '1' ? [[LEFT + edge + x * MODULE, top + edge + y * MODULE]] : [],
      ),
    )
    canvas.squares(corners, MODULE, owner)
  })
}

type Drawing = (canvas: PageCanvas, top: number, owner: ReturnType<typeof addTag>) => void

function figureSlices(
  setting: Setting,
  { alt, caption }: { readonly alt: string; readonly caption: string },
  { width, height }: { readonly width: number; readonly height: number },
  draw: Drawing,
): Slice[] {
  const traits: TagTraits = { alt }
  const owner = addTag(setting.document, 'Figure', traits)
  const captions = caption === '' ? [] : paragraphSlices(setting, { kind: 'paragraph', text: caption, tone: 'quiet' })
  const figure: Slice = {
    height,
    spaceBefore: FIGURE_SPACE,
    keepWithNext: captions.length > 0,
    figure: true,
    draw(canvas, top) {
      traits.box = boxAt(top, width, height)
      draw(canvas, top, owner)
    },
  }
  return [figure, ...captions]
}

/**
 * Lines and words of a drawing, made smaller where it is wider or higher than the room for it.
 *
 * @param room in points
 */
export function drawingSlices(
  setting: Setting,
  { width, height, shapes, alt, caption }: Extract<Block, { kind: 'drawing' }>,
  room: { readonly width: number; readonly height: number },
): Slice[] {
  const scale = Math.min(1, room.width / width, room.height / height)
  const size = { width: width * scale, height: height * scale }
  return figureSlices(setting, { alt, caption }, size, (canvas, top, owner) => {
    const at = (x: number, y: number): [number, number] => [LEFT + x * scale, top + y * scale]
    for (const shape of shapes) {
      if (shape.kind === 'words') drawWords(setting, canvas, shape, scale, at, owner)
      else canvas.trace(traced(shape, scale, at), owner)
    }
  })
}

type Words = Extract<DrawnShape, { kind: 'words' }>
type Placing = (x: number, y: number) => [number, number]

function drawWords(
  { setter }: Setting,
  canvas: PageCanvas,
  { text, x, baseline, align, width, size, weight }: Words,
  scale: number,
  at: Placing,
  owner: ReturnType<typeof addTag>,
): void {
  const set = (points: number) =>
    setColumn(setter, text, { size: points, leading: points, weight, grey: 0 }, Number.POSITIVE_INFINITY)
  const [line] = set(size).lines
  if (line === undefined) return
  const fit = Math.min(1, width / Math.max(line.inkWidth * size, 1))
  const printed = size * fit * scale
  const [left, y] = at(align === 'middle' ? x - (line.inkWidth * size * fit) / 2 : x, baseline)
  canvas.text(line, { size: printed, weight, grey: 0 }, left, y, owner)
}

/** How far the points that pull a quarter of a circle stand from its ends. */
const QUARTER = 0.5523

function traced(shape: Exclude<DrawnShape, Words>, scale: number, at: Placing): Trace {
  const { line, dash = [], fill } = shape
  const look = { line: line * scale, dash: dash.map((length) => length * scale), fill }
  if (shape.kind === 'polygon') return { ...look, closed: shape.closed, steps: shape.points.map(([x, y]) => at(x, y)) }
  const [x, y, width, height] = shape.place
  const r = Math.min(shape.radius, width / 2, height / 2)
  const pull = r * (1 - QUARTER)
  const [right, bottom] = [x + width, y + height]
  const curve = (...points: readonly [number, number][]): [number, number, number, number, number, number] => {
    const [one, two, end] = points.map(([px, py]) => at(px, py))
    return [...one!, ...two!, ...end!]
  }
  return {
    ...look,
    closed: true,
    steps: [
      at(x + r, y),
      at(right - r, y),
      curve([right - pull, y], [right, y + pull], [right, y + r]),
      at(right, bottom - r),
      curve([right, bottom - pull], [right - pull, bottom], [right - r, bottom]),
      at(x + r, bottom),
      curve([x + pull, bottom], [x, bottom - pull], [x, bottom - r]),
      at(x, y + r),
      curve([x, y + pull], [x + pull, y], [x + r, y]),
    ],
  }
}

/** A labelled, ruled and empty field that a signature fills later: pages do not change by it. */
export function signatureFieldSlices(setting: Setting, { name, label, description }: Field): Slice[] {
  const column = setColumn(setting.setter, label, STYLES.label, TEXT_WIDTH)
  const labelHeight = column.lines.length * column.style.leading
  const labelTag = addTag(setting.document, 'P')
  const owner = addTag(setting.document, 'Form')
  return [
    {
      height: labelHeight + FIELD_HEIGHT,
      spaceBefore: FIGURE_SPACE,
      keepWithNext: false,
      draw(canvas, top) {
        for (const index of column.lines.keys()) {
          drawLine(canvas, column, index, { left: LEFT, top: top + index * column.style.leading, owner: labelTag })
        }
        const fieldTop = top + labelHeight
        drawFrame(canvas, fieldTop)
        const box = boxAt(fieldTop, FIELD_WIDTH, FIELD_HEIGHT)
        const field = setting.extras.addField({ name, description, page: canvas.page, box, owner })
        owner.kids.push({ page: canvas.page, field })
      },
    },
  ]
}

function drawFrame(canvas: PageCanvas, top: number): void {
  canvas.fill(LEFT, top, FIELD_WIDTH, RULE, 0)
  canvas.fill(LEFT, top + FIELD_HEIGHT - RULE, FIELD_WIDTH, RULE, 0)
  canvas.fill(LEFT, top, RULE, FIELD_HEIGHT, 0)
  canvas.fill(LEFT + FIELD_WIDTH - RULE, top, RULE, FIELD_HEIGHT, 0)
}

const boxAt = (top: number, width: number, height: number): Box => [
  LEFT,
  PAGE_HEIGHT - top - height,
  LEFT + width,
  PAGE_HEIGHT - top,
]
