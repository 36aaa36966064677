import { measures } from './measures.ts'
import { type Together, TITLE, TITLE_LEADING } from './sheet.ts'
import { headPoints } from './drawn-shapes.ts'
import type { Scene, SceneBox, SceneStroke, SceneText } from './scene.ts'
import type { Place } from './placed.ts'
import { element, escapedXml as escaped, XML_DECLARATION } from './xml.ts'
import { widthOf } from './wrap.ts'

/** Outline of a box as an SVG path. */
export function outline({ shape, place }: Pick<SceneBox, 'shape' | 'place'>, slant: number): string {
  const [x, y, width, height] = place
  const right = x + width
  const bottom = y + height
  if (shape === 'hexagon') {
    const middle = y + height / 2
    return `M${x + slant} ${y}H${right - slant}L${right} ${middle}L${right - slant} ${bottom}H${x + slant}L${x} ${middle}Z`
  }
  const round = shape === 'pill' || shape === 'small' || shape === 'away' ? Math.min(height / 2, 16) : 3
  return rounded(place, round)
}

const rounded = ([x, y, width, height]: Place, r: number): string =>
  `M${x + r} ${y}H${x + width - r}a${r} ${r} 0 0 1 ${r} ${r}V${y + height - r}a${r} ${r} 0 0 1 ${-r} ${r}H${x + r}a${r} ${r} 0 0 1 ${-r} ${-r}V${y + r}a${r} ${r} 0 0 1 ${r} ${-r}Z`

/** Line of an arrow as an SVG path. */
export const pathOf = (points: SceneStroke['path']): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** Head of an arrow whose point is at the end of its line. */
export const headOf = (points: SceneStroke['path'], size: number): string =>
  `${pathOf(headPoints(points, size).map(([x, y]) => [round(x), round(y)]))}Z`

const round = (value: number): number => Math.round(value * 10) / 10

/** True where a line of text is so near the width of its box that a wider font has to be drawn narrower. */
export const isTight = ({ text, width, face }: SceneText): boolean => widthOf(text, face) > width * 0.86

/** How a drawing looks in a file of its own: dark ink on white, shapes that differ without colour. */
const STYLE = `
.box{fill:#fff;stroke:#0b0c0c;stroke-width:1.5}
.frame{stroke-width:1.5;stroke-dasharray:6 3;fill:#eef3f8}
.away{stroke-dasharray:2 3}
.small{stroke-width:1;fill:#f3f2f1}
.pill{stroke-width:3}
.fold{fill:none;stroke:#0b0c0c;stroke-width:1.5}
.stroke{fill:none;stroke:#33475b;stroke-width:1.5}
.head{fill:#33475b}
text{font-family:"Noto Sans",system-ui,sans-serif;fill:#0b0c0c}
.quiet{fill:#33475b}
`

/**
 * A sequence as an SVG file: every box and arrow of the graph once, with its id.
 *
 * @param language BCP 47 tag of its words
 */
export const svgOf = (scene: Scene, language: string): string =>
  file(scene.title, language, scene.width, scene.height, drawn(scene))

/**
 * All sequences of a procedure as one SVG file.
 *
 * @param title name of the picture
 */
export function wholeSvg({ width, height, placed }: Together, title: string, language: string): string {
  const parts = placed.map(({ part, left, top }) => {
    const names = part.title.map((text, row) =>
      element(
        'text',
        { y: round(TITLE.size * (TITLE_LEADING * row + 1)), 'font-size': TITLE.size, 'font-weight': 700 },
        [escaped(text)],
      ),
    )
    const below = round(part.title.length * TITLE.size * TITLE_LEADING)
    return element('g', { transform: `translate(${round(left)} ${round(top)})` }, [
      ...names,
      element('g', { transform: `translate(0 ${below})` }, drawn(part.scene)),
    ])
  })
  return file(title, language, width, height, parts)
}

const file = (title: string, language: string, width: number, height: number, parts: readonly string[]): string =>
  `${XML_DECLARATION}${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      lang: language,
      role: 'img',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    [element('title', {}, [escaped(title)]), element('style', {}, [STYLE]), ...parts],
  )}\n`

/** Everything of a sequence: the arrow into it, its arrows, its boxes. */
function drawn(scene: Scene): string[] {
  const { slant } = measures[scene.detail]
  const [dot] = scene.start
  const path = (name: string, d: string) => element('path', { class: name, d })
  const arrow = (points: SceneStroke['path']) => [
    path('stroke', pathOf(points)),
    path('head', headOf(points, slant * 0.75)),
  ]
  return [
    element('circle', { class: 'head', cx: dot?.[0] ?? 0, cy: round((dot?.[1] ?? 0) - slant / 3), r: slant / 3 }),
    ...arrow(scene.start),
    ...scene.strokes.map((stroke) =>
      element('g', { 'data-lines': stroke.lines.map((line) => line.id).join('|') }, [
        ...arrow(stroke.path),
        ...stroke.texts.map((line) => words(line, 'quiet')),
      ]),
    ),
    ...scene.boxes.map((box) =>
      element('g', { 'data-box': box.box.id }, [
        path(`box ${box.shape}`, outline(box, slant)),
        ...(box.shape === 'sheet' ? [path('fold', foldOf(box.place))] : []),
        ...box.texts.map((line) => words(line)),
        ...box.back.map(({ line, texts }) =>
          element(
            'g',
            { 'data-line': line.id },
            texts.map((each) => words(each, 'quiet')),
          ),
        ),
      ]),
    ),
  ]
}

const words = (line: SceneText, name?: string): string =>
  element(
    'text',
    {
      class: name,
      x: round(line.x),
      y: round(line.baseline),
      'font-size': line.face.size,
      'font-weight': line.face.weight === 'bold' ? 700 : undefined,
      'text-anchor': line.align === 'middle' ? 'middle' : undefined,
      ...(isTight(line) ? { textLength: round(widthOf(line.text, line.face)), lengthAdjust: 'spacingAndGlyphs' } : {}),
    },
    [escaped(line.text)],
  )

/** The second edge on the left of a form or checklist. */
export const foldOf = ([x, y, , height]: Place): string => `M${x + 5} ${y}V${y + height}`
