import type { Scene, SceneBox, SceneStroke, SceneText } from './scene.ts'
import type { Place } from './placed.ts'
import { escapedXml as escaped } from './xml.ts'
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
export function headOf(points: SceneStroke['path'], size: number): string {
  const [x, y] = points.at(-1) ?? [0, 0]
  const [fromX, fromY] = points.at(-2) ?? [x, y - 1]
  const length = Math.hypot(x - fromX, y - fromY) || 1
  const [dx, dy] = [((x - fromX) / length) * size, ((y - fromY) / length) * size]
  return `M${x} ${y}L${round(x - dx + dy / 2)} ${round(y - dy - dx / 2)}L${round(x - dx - dy / 2)} ${round(y - dy + dx / 2)}Z`
}

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
export function svgOf(scene: Scene, language: string): string {
  const slant = scene.detail === 'full' ? 12 : 6
  const text = (line: SceneText, quiet = false): string => {
    const bold = line.face.weight === 'bold' ? ' font-weight="700"' : ''
    const fit = isTight(line)
      ? ` textLength="${round(widthOf(line.text, line.face))}" lengthAdjust="spacingAndGlyphs"`
      : ''
    const middle = line.align === 'middle' ? ' text-anchor="middle"' : ''
    return `<text x="${round(line.x)}" y="${round(line.baseline)}" font-size="${line.face.size}"${bold}${middle}${fit}${quiet ? ' class="quiet"' : ''}>${escaped(line.text)}</text>`
  }
  const boxes = scene.boxes.map((box) => {
    const back = box.back
      .map(
        ({ line, texts }) => `<g data-line="${escaped(line.id)}">${texts.map((each) => text(each, true)).join('')}</g>`,
      )
      .join('')
    return `<g data-box="${escaped(box.box.id)}"><path class="box ${box.shape}" d="${outline(box, slant)}"/>${box.shape === 'sheet' ? `<path class="fold" d="${foldOf(box.place)}"/>` : ''}${box.texts.map((line) => text(line)).join('')}${back}</g>`
  })
  const strokes = scene.strokes.map(
    ({ path, texts, lines }) =>
      `<g data-lines="${escaped(lines.map((line) => line.id).join('|'))}"><path class="stroke" d="${pathOf(path)}"/><path class="head" d="${headOf(path, slant * 0.75)}"/>${texts.map((line) => text(line, true)).join('')}</g>`,
  )
  const [dot] = scene.start
  const start = `<circle class="head" cx="${dot?.[0] ?? 0}" cy="${(dot?.[1] ?? 0) - slant / 3}" r="${slant / 3}"/><path class="stroke" d="${pathOf(scene.start)}"/><path class="head" d="${headOf(scene.start, slant * 0.75)}"/>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" role="img" viewBox="0 0 ${scene.width} ${scene.height}" width="${scene.width}" height="${scene.height}"><title>${escaped(scene.title)}</title><style>${STYLE}</style>${start}${strokes.join('')}${boxes.join('')}</svg>
`
}

/** The second edge on the left of a form or checklist. */
export const foldOf = ([x, y, , height]: Place): string => `M${x + 5} ${y}V${y + height}`
