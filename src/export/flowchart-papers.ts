import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { type Flowchart, flowchartOf } from '#flowchart/graph.ts'
import { type Detail, labelsOf } from '#flowchart/labels.ts'
import { type OutlineSequence, outlineOf } from '#flowchart/outline.ts'
import type { PlacedChart } from '#flowchart/placed.ts'
import { type Scene, scenesOf } from '#flowchart/scene.ts'
import { shapesOf } from '#flowchart/drawn-shapes.ts'
import { cardSheets, posterOf, scaled } from '#flowchart/sheet.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { frameOfForm } from './blank-form.ts'
import { procedureName } from './case-names.ts'
import { plainParagraph } from './plain-blocks.ts'

/** Where the boxes and arrows of a procedure stand, at each detail. */
export type ChartPlaces = Readonly<Record<Detail, PlacedChart>>

/** Proportion of the room on a poster. */
const POSTER = 1.75
/** Size of a drawing on paper: its letters as large as those of the text. */
const PRINTED = 0.75
/** Room on A4 for cards, in points: four to a page. */
const CARDS = { width: 487, height: 640, across: 2, down: 2 }

/** Each sequence under its own heading: its drawing, and the same as a list. */
export function flowchartPaper(book: Book, id: ProcedureId, places: ChartPlaces): PaperDocument {
  const { chart, scenes } = drawn(book, id, places, 'full')
  const byId = new Map(scenes.map((scene) => [scene.sequence.id, scene]))
  const labels = labelsOf(chart, book, 'full')
  const sections = (part: OutlineSequence): Block[] => {
    const scene = byId.get(part.sequence.id)
    return [
      { kind: 'heading', level: part.depth === 1 ? 1 : 2, text: part.title },
      ...(scene ? [drawing(scene, phrase(book.flowchart.drawing, { name: part.title }))] : []),
      ...listOf(book, part),
      ...part.items.flatMap((item) => item.parts.flatMap(sections)),
    ]
  }
  return {
    ...frameOfForm(book, procedures[id]),
    title: phrase(book.flowchart.paperTitle, { procedure: procedureName(book, id) }),
    blocks: [
      plainParagraph(book.flowchart.intro),
      plainParagraph(book.flowchart.legend, 'quiet'),
      ...sections(outlineOf(chart, labels)),
    ],
  }
}

/** The whole procedure on one page of A3. */
export function flowchartPoster(book: Book, id: ProcedureId, places: ChartPlaces): PaperDocument {
  const { scenes } = drawn(book, id, places, 'compact')
  return {
    ...frameOfForm(book, procedures[id]),
    title: phrase(book.flowchart.posterTitle, { procedure: procedureName(book, id) }),
    sheet: 'A3 landscape',
    blocks: [
      {
        kind: 'drawing',
        ...posterOf(scenes, POSTER),
        alt: book.flowchart.posterDrawing,
        caption: book.flowchart.legend,
      },
    ],
  }
}

/** Each sequence on a card that fits a pocket: four to a page, a long one on a page to be folded. */
export function flowchartCards(book: Book, id: ProcedureId, places: ChartPlaces): PaperDocument {
  const { scenes } = drawn(book, id, places, 'compact')
  const { across, down, ...size } = CARDS
  return {
    ...frameOfForm(book, procedures[id]),
    title: phrase(book.flowchart.cardsTitle, { procedure: procedureName(book, id) }),
    blocks: cardSheets(scenes, size, across, down).map(({ names, ...sheet }): Block => ({
      kind: 'drawing',
      ...sheet,
      alt: phrase(book.flowchart.cardsDrawing, { names: names.join(book.papers.listJoin) }),
      caption: '',
    })),
  }
}

function drawn(
  book: Book,
  id: ProcedureId,
  places: ChartPlaces,
  detail: Detail,
): { readonly chart: Flowchart; readonly scenes: readonly Scene[] } {
  const chart = flowchartOf(procedures[id])
  return { chart, scenes: scenesOf(procedures[id], labelsOf(chart, book, detail), places, detail) }
}

const drawing = (scene: Scene, alt: string): Block => ({
  kind: 'drawing',
  width: scene.width * PRINTED,
  height: scene.height * PRINTED,
  shapes: shapesOf(scene).map((shape) => scaled(shape, PRINTED, 0, 0)),
  alt,
  caption: '',
})

/** Boxes that lead somewhere, each with its outcomes. */
function listOf(book: Book, { items }: OutlineSequence): Block[] {
  const rows = items
    .filter(({ outcomes }) => outcomes.length > 0)
    .map(({ label, outcomes }) => ({
      label,
      value: outcomes
        .map((outcome) =>
          outcome.to ? phrase(book.flowchart.leadsTo, { label: outcome.label, to: outcome.to.label }) : outcome.label,
        )
        .join('\n'),
    }))
  return rows.length > 0 ? [{ kind: 'facts', rows }] : []
}
