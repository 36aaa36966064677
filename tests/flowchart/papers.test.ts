import { describe, expect, it } from 'vitest'
import { bookOf } from '#content/books.ts'
import { languages } from '#content/languages.ts'
import { flowchartCards, flowchartPaper, flowchartPoster } from '#export/flowchart-papers.ts'
import { procedureIds } from '#export/forms.ts'
import { flowchartOf } from '#flowchart/graph.ts'
import { labelsOf } from '#flowchart/labels.ts'
import { placesOf } from '#flowchart/places.ts'
import { posterOf } from '#flowchart/sheet.ts'
import { scenesOf } from '#flowchart/scene.ts'
import { procedures } from '#machines/registry.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { pagesOf } from '#pdf/page-list.ts'
import { PdfFile } from '#pdf/pdf-file.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import type { PaperDocument } from '#record/document.ts'
import { faultsOf } from '../pdf/check-archival.ts'

const kit = loadNodeKit()
const [language] = languages
const book = await bookOf(language!)
const A3 = [0, 0, 1190.55, 841.89]

/** Words of the drawings and of the list beside them. */
const said = ({ blocks }: PaperDocument): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'drawing') return block.shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []))
      return block.kind === 'facts' ? block.rows.flatMap(({ label, value }) => [label, value]) : []
    })
    .join(' ')
    .replaceAll(/\s+/g, ' ')

describe.each(procedureIds)('the flowchart of %s on paper', (id) => {
  it('has the words of every box, in the drawing and in the list, and keeps the rules of PDF/A and PDF/UA', async () => {
    const paper = flowchartPaper(book, id, await placesOf(id))
    const text = said(paper)
    const chart = flowchartOf(procedures[id])
    const labels = labelsOf(chart, book, 'full')
    for (const box of chart.sequences.flatMap(({ boxes }) => boxes)) expect(text).toContain(labels.box(box))
    expect(faultsOf(renderPaper(paper, kit))).toEqual([])
  })

  it('is a poster on one page of A3', async () => {
    const pdf = renderPaper(flowchartPoster(book, id, await placesOf(id)), kit)
    const pages = pagesOf(new PdfFile(pdf))
    expect(pages).toHaveLength(1)
    const text = new TextDecoder('latin1').decode(pdf)
    const [, box = ''] = /\/MediaBox \[([^\]]+)\]/.exec(text) ?? []
    expect(box.trim().split(' ').map(Number)).toEqual(A3)
    expect(faultsOf(pdf)).toEqual([])
  })

  it('sets sequences on the poster beside each other, never on each other', async () => {
    const chart = flowchartOf(procedures[id])
    const scenes = scenesOf(procedures[id], labelsOf(chart, book, 'compact'), await placesOf(id), 'compact')
    const { width, height, shapes } = posterOf(scenes, 1.6)
    expect(width / height).toBeGreaterThan(1.2)
    expect(width / height).toBeLessThan(2.1)
    const places = shapes.flatMap((shape) => (shape.kind === 'round' && shape.line > 0 ? [shape.place] : []))
    const over = places.filter(([x, y, w, h], at) =>
      places.slice(at + 1).some(([ox, oy, ow, oh]) => x < ox + ow && ox < x + w && y < oy + oh && oy < y + h),
    )
    expect(over).toEqual([])
  })

  it('is on cards that can be read: four to a page with letters of 5 points or more, a long one on its own page', async () => {
    const paper = flowchartCards(book, id, await placesOf(id))
    const chart = flowchartOf(procedures[id])
    const names = chart.sequences.map((sequence) => labelsOf(chart, book, 'compact').sequence(sequence))
    const sheets = paper.blocks.flatMap((block) => (block.kind === 'drawing' ? [block] : []))
    for (const { shapes } of sheets) {
      const cards = shapes.filter((shape) => shape.kind === 'round' && shape.radius === 0)
      const sizes = shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.size] : []))
      expect(cards.length).toBeLessThanOrEqual(4)
      if (cards.length > 1) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5)
      else expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3.5)
    }
    for (const name of new Set(names))
      expect(sheets.filter(({ alt }) => alt.includes(name)).length, name).toBeGreaterThanOrEqual(1)
    expect(pagesOf(new PdfFile(renderPaper(paper, kit)))).toHaveLength(sheets.length)
  })
})
