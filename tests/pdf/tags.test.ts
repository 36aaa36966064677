import { describe, expect, it } from 'vitest'
import type { Block } from '#record/document.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { headingLevels } from '#pdf/tags.ts'
import { asFile, run } from './pdf-tools.ts'
import { fullSample, paper } from './sample-paper.ts'

const kit = loadNodeKit()

/** The tree as pdfinfo shows it: role and text of each node, two spaces for each level. */
const tree = (blocks: readonly Block[], changes = {}): string =>
  run('pdfinfo', '-struct-text', asFile(renderPaper(paper(blocks, changes), kit)))
    .replaceAll(/ \((?:block|inline)\)/g, '')
    .trimEnd()

describe('what a screen reader is told', () => {
  it('is the mark once, the title, and the blocks in their order', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'The child' },
      { kind: 'paragraph', text: 'First.\nSecond.' },
      {
        kind: 'facts',
        rows: [
          { label: 'Name', value: 'Ada' },
          { label: 'Eyes', value: '' },
        ],
      },
      { kind: 'list', marker: 'number', items: ['Call', 'Write'] },
      { kind: 'list', marker: 'box', items: ['Done'] },
    ]
    expect(tree(blocks)).toBe(`Document
  P
    "For practice only"
  H1
    "Report of a missing child"
  H2
    "The child"
  P
    "First."
  P
    "Second."
  Table
    TBody
      TR
        TH:
           /Scope /Row
          "Name"
        TD
          "Ada"
      TR
        TH:
           /Scope /Row
          "Eyes"
        TD
  L:
     /ListNumbering /Decimal
    LI
      Lbl
        "1."
      LBody
        "Call"
    LI
      Lbl
        "2."
      LBody
        "Write"
  L:
     /ListNumbering /None
    LI
      LBody
        "Done"`)
  })

  it('names the head of a long table once, and each cell on whichever page it stands', () => {
    const rows = Array.from({ length: 120 }, (_, i) => [`row ${i}`, `what ${i}\nand more`])
    const said = tree([{ kind: 'table', head: ['When', 'What'], widths: [1, 1], rows, rowHeads: true }])
    expect(said.match(/"When"/g)).toHaveLength(1)
    expect(said.match(/\/Scope \/Column/g)).toHaveLength(2)
    expect(said.match(/\/Scope \/Row/g)).toHaveLength(120)
    expect([...said.matchAll(/"row (\d+)"/g)].map((match) => Number(match[1]))).toEqual(rows.map((_, i) => i))
    expect(said).toContain(`        TD
          P
            "what 119"
          P
            "and more"`)
  })

  it('keeps a cell that goes over several pages in one piece', () => {
    const long = Array.from({ length: 2000 }, (_, i) => `word${i}.`).join(' ')
    const said = tree([{ kind: 'table', head: ['A', 'B'], widths: [1, 1], rows: [[long, 'short']] }])
    expect(said.match(/^ +TD$/gm)).toHaveLength(2)
    expect(said.replaceAll(/"\s*"/g, ' ').replaceAll(/\s+/g, ' ')).toContain(long)
  })

  it('leaves out what says nothing', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: ' ' },
      { kind: 'paragraph', text: '' },
      { kind: 'table', head: [], widths: [], rows: [] },
      { kind: 'facts', rows: [] },
      { kind: 'list', marker: 'box', items: [] },
    ]
    expect(tree(blocks, { mark: '', title: '' })).toMatch(
      /^Document\n  Table\n    THead\n      TR\n        TH:[^]*Column$/,
    )
  })

  it('gives the reading order of text that runs from right to left', () => {
    const objects = run('qpdf', '--qdf', '--object-streams=disable', asFile(renderPaper(fullSample(), kit)), '-')
    const spoken = [...objects.matchAll(/\/ActualText <feff([0-9a-f]+)>/g)].map((match) =>
      Buffer.from(match[1] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    )
    expect(spoken).toContain('محمد علي')
    expect(spoken).toContain('می\u200Cخواهم فارسی یاد بگیرم')
    expect(spoken.join('')).toContain(
      'قال الطفل (محمد) إنه ذهب إلى المحطة في الساعة 23:40 مع صديقه John Smith ولم يعد.',
    )
    expect(spoken.every((text) => !text.startsWith('Mohammed'))).toBe(true)
  })
})

describe('levels of headings', () => {
  it('never skip, and equals stay equal', () => {
    const levels = headingLevels(1)
    expect([0, 2, 2, 3, 1, 3, 2, 1].map(levels)).toEqual([1, 2, 2, 3, 2, 3, 3, 2])
  })
})
