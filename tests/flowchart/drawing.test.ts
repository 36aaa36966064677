import { describe, expect, it } from 'vitest'
import { bookOf } from '#content/books.ts'
import { languages } from '#content/languages.ts'
import { flowchartFile } from '#flowchart/files.ts'
import { flowchartOf, type Sequence } from '#flowchart/graph.ts'
import { labelsOf } from '#flowchart/labels.ts'
import { letterWidths } from '#flowchart/letter-widths.ts'
import type { Place } from '#flowchart/placed.ts'
import { placesOf } from '#flowchart/places.ts'
import { type Scene, sceneOf, type SceneText } from '#flowchart/scene.ts'
import { svgOf } from '#flowchart/svg.ts'
import { widthOf } from '#flowchart/wrap.ts'
import { arrowsOf, type Procedure, statesOf } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { wellFormed } from '../export/well-formed-xml.ts'

const all: readonly Procedure[] = Object.values(procedures)
const details = ['full', 'compact'] as const

/** States that keep the books of a step count as the step; parallel states and sequences are frames, not boxes of a step. */
const isBookkeeping = (path: string): boolean => path.endsWith('.due') || path.endsWith('.parked')
const folded = (path: string): string => path.replace(/\.(?:due|parked)$/, '')

const scenesOf = async (
  procedure: Procedure,
  detail: (typeof details)[number],
  language: (typeof languages)[number],
) => {
  const chart = flowchartOf(procedure)
  const labels = labelsOf(chart, await bookOf(language), detail)
  const places = (await placesOf(procedure.id))[detail]
  return chart.sequences.map((sequence) =>
    sceneOf(sequence, places[sequence.id]!, labels, detail, (step) => procedure.steps.get(step)?.kind),
  )
}

const overlap = ([ax, ay, aw, ah]: Place, [bx, by, bw, bh]: Place): boolean =>
  ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah

describe.each(all)('the drawing of $id', (procedure) => {
  const chart = flowchartOf(procedure)

  it('has every arrow of the chart once, and no other', () => {
    const drawn = chart.sequences.flatMap(({ lines }) =>
      lines.map((line) => `${line.from} ${line.event} ${line.target}`),
    )
    const declared = arrowsOf(procedure.machine).map(({ from, event, to }) =>
      [folded(from), event, ...to.map(folded)].join(' '),
    )
    expect(drawn.toSorted()).toEqual(declared.toSorted())
  })

  it('has every state of the chart as a box, a frame or a sequence, and no other', () => {
    const drawn = chart.sequences.flatMap(({ id, boxes }: Sequence) => [
      id,
      ...boxes.filter(({ kind }) => kind !== 'elsewhere').map((box) => box.id),
    ])
    const nested = statesOf(procedure.machine).filter(
      (node) => node.type === 'parallel' && node.parent?.type === 'parallel',
    )
    const declared = statesOf(procedure.machine)
      .map((node) => node.path.join('.'))
      .filter((path) => !isBookkeeping(path) && !nested.some((node) => node.path.join('.') === path))
    expect([...new Set(drawn)].toSorted()).toEqual(declared.toSorted())
  })

  it('shows in the SVG the boxes and arrows of the graph, and no other', async () => {
    const [language] = languages
    for (const scene of await scenesOf(procedure, 'full', language!)) {
      const svg = svgOf(scene, language!)
      const boxes = [...svg.matchAll(/data-box="([^"]+)"/g)].map((match) => match[1]!.replaceAll('&gt;', '>'))
      const lines = [...svg.matchAll(/data-lines?="([^"]+)"/g)].flatMap((match) => match[1]!.split('|'))
      expect(boxes.toSorted()).toEqual(scene.sequence.boxes.map(({ id }) => id).toSorted())
      expect(lines.toSorted()).toEqual(scene.sequence.lines.map(({ id }) => id).toSorted())
    }
  })

  it('is well-formed XML in every language, as a part and as a whole', async () => {
    for (const language of languages) {
      const book = await bookOf(language)
      const places = await placesOf(procedure.id)
      const parts = (await scenesOf(procedure, 'full', language)).map((scene) => svgOf(scene, language))
      for (const svg of [...parts, flowchartFile('svg', procedure.id, book, places).text]) {
        expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
        expect(wellFormed(svg.replace(/^<\?xml[^>]*>\n/, '').replaceAll(/>[^<>]*</g, '><')).name).toBe('svg')
      }
    }
  })

  it('has no id with the sign that stands between ids', () => {
    for (const { lines } of chart.sequences) for (const { id } of lines) expect(id).not.toContain('|')
  })

  it.each(languages.flatMap((language) => details.map((detail) => [language, detail] as const)))(
    'in %s (%s) has no box on another, no label on a box or label, no word outside its box, no arrow through any of them',
    async (language, detail) => {
      for (const scene of await scenesOf(procedure, detail, language)) expect(faultsOf(scene)).toEqual([])
    },
  )
})

function faultsOf(scene: Scene): string[] {
  const boxes = scene.boxes.map(({ box, place }): [string, Place] => [box.id, place])
  const labels = scene.strokes.map(({ id, label }): [string, Place] => [`${id} label`, label])
  const places = [...boxes, ...labels]
  const overlaps = places.flatMap(([id, place], at) =>
    places.slice(at + 1).flatMap(([other, there]) => (overlap(place, there) ? [`${id} lies on ${other}`] : [])),
  )
  const outside = [
    ...scene.boxes.flatMap(({ box, place, texts, back }) =>
      [...texts, ...back.flatMap((each) => each.texts)]
        .filter((text) => !within(text, place))
        .map(({ text }) => `“${text}” runs out of ${box.id}`),
    ),
    ...scene.strokes.flatMap(({ id, texts, label }) =>
      texts.filter((text) => !within(text, label)).map(({ text }) => `“${text}” runs out of the label of ${id}`),
    ),
    ...places
      .filter(([, [x, y, width, height]]) => x < 0 || y < 0 || x + width > scene.width || y + height > scene.height)
      .map(([id]) => `${id} runs out of the drawing`),
  ]
  return [...overlaps, ...outside, ...arrowFaults(scene)]
}

type Point = readonly [x: number, y: number]

/** Pieces of the arrows of a drawing, from corner to corner. */
const piecesOf = (scene: Scene) =>
  [{ id: 'start', path: scene.start }, ...scene.strokes].flatMap(({ id, path }) =>
    path.slice(1).map((to, at) => ({ id, from: path[at]!, to })),
  )

const roomOf = (one: Point, other: Point): Place => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.abs(one[0] - other[0]),
  Math.abs(one[1] - other[1]),
]

/** An arrow that runs through a box or a label, slants, or runs on another one, so that nobody can tell them apart. */
function arrowFaults(scene: Scene): string[] {
  const pieces = piecesOf(scene)
  expect(pieces.length).toBeGreaterThan(scene.strokes.length)
  return pieces.flatMap(({ id, from, to }, at) => [
    ...(from[0] === to[0] || from[1] === to[1] ? [] : [`${id} slants`]),
    ...scene.boxes
      .filter(({ place }) => overlap(roomOf(from, to), place))
      .map(({ box }) => `${id} runs through ${box.id}`),
    ...scene.strokes
      .filter(({ label }) => overlap(roomOf(from, to), label))
      .map((other) => `${id} runs through the label of ${other.id}`),
    ...pieces
      .slice(at + 1)
      .filter((other) => other.id !== id && alongside(roomOf(from, to), roomOf(other.from, other.to)))
      .map((other) => `${id} runs on ${other.id}`),
  ])
}

/** Two lines that lie closer than three units for longer than they are when they cross. */
const alongside = ([ax, ay, aw, ah]: Place, [bx, by, bw, bh]: Place): boolean => {
  const shared = (from: number, long: number, other: number, otherLong: number) =>
    Math.min(from + long, other + otherLong) - Math.max(from, other)
  const upright = aw === 0 && bw === 0 && Math.abs(ax - bx) < 3 && shared(ay, ah, by, bh) > 2
  const level = ah === 0 && bh === 0 && Math.abs(ay - by) < 3 && shared(ax, aw, bx, bw) > 2
  return upright || level
}

function within({ text, x, baseline, align, face }: SceneText, [left, top, width, height]: Place): boolean {
  const wide = widthOf(text, face)
  const from = align === 'middle' ? x - wide / 2 : x
  return (
    from >= left - 0.5 &&
    from + wide <= left + width + 0.5 &&
    baseline - face.size * 0.8 >= top - 1 &&
    baseline + face.size * 0.25 <= top + height + 1
  )
}

describe('the measure of text', () => {
  it('is that of the fonts papers are set in', () => {
    expect(widthOf('', { size: 10, weight: 'bold' })).toBe(0)
    expect(widthOf('Καλέστε', { size: 100, weight: 'regular' })).toBeGreaterThan(300)
    expect(letterWidths.regular).not.toBe(letterWidths.bold)
  })
})
