import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { blankForm } from '#export/blank-form.ts'
import { pocketCard } from '#export/pocket-card.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { pageTexts } from '../pdf/pdf-tools.ts'

const ids = Object.keys(procedures) as ProcedureId[]

describe('a blank form', () => {
  it.each(ids)('of %s has every step once, each with all outcomes as boxes and room for time and name', (id) => {
    const rows = blankForm(book, id).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const steps = [...procedures[id].steps.values()].filter(({ kind }) => kind !== 'outcome')
    expect(rows).toHaveLength(steps.length)
    for (const step of steps) {
      const words = (procedureWords.steps as Readonly<Record<string, { title: string; outcomes: object }>>)[step.id]
      const actor = procedureWords.actors[step.actor]
      const row = rows.find(
        ([title, who, outcomes]) =>
          title === words?.title &&
          who?.split('\n')[0] === actor &&
          outcomes?.split('\n').length === Object.keys(step.outcomes).length,
      )
      expect(row, step.id).toBeDefined()
      expect(row?.[3]).toBe('')
      if (step.limit) expect(row?.[1]?.split('\n').length).toBeGreaterThan(1)
    }
  })

  it('says of a limit what it rests on', () => {
    const text = JSON.stringify(blankForm(book, 'response').blocks)
    expect(text).toContain('practice default of this tool, no published source')
    expect(text).toContain('At once')
    expect(text).toContain('Not yet reviewed by professionals')
  })

  it.each(ids)('of %s is the same each time', (id) => {
    expect(blankForm(book, id)).toEqual(blankForm(book, id))
  })
})

describe('a pocket card', () => {
  it.each(ids)('of %s fits one page and has the numbers', (id) => {
    const pages = pageTexts(renderPaper(pocketCard(book, id), loadNodeKit()))
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('112')
    expect(pages[0]).toContain('116 000')
    expect(pages[0]).toContain('reviewed by professionals')
  })
})
