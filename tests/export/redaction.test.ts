import { describe, expect, it } from 'vitest'
import { redactionWords } from '#content/en/papers/redaction.ts'
import { buildPaper, paperIds, previewPaper, redactionsOf, sourcedPaper } from '#export/papers.ts'
import type { CaseView } from '#export/paper-parts.ts'
import { previewOf, redacted } from '#export/redaction.ts'
import { whole } from '#export/sourced-paper.ts'
import { redactionProfiles, type RedactionId } from '#export/redaction-profiles.ts'
import { packetItems } from '#machines/packet.ts'
import { fieldsOf } from '#machines/policy/fields.ts'
import { procedures, stepById } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { headOf } from '#record/chain.ts'
import { replay } from '#record/replay.ts'
import { Walker } from '../record/walker.ts'
import { foundIn, mayBeRead, planted } from './planted.ts'
import { wholeCase } from './whole-case.ts'

const readers = Object.keys(redactionProfiles) as RedactionId[]

const entire = wholeCase()

/** Random records, diligent and careless, and one that goes through all of it. */
const records: readonly (readonly Entry[])[] = [
  entire,
  ...[1, 2, 3, 4].map((seed) => new Walker(seed, seed % 2 === 0).walk(90).file.entries),
]

const viewOf = (entries: readonly Entry[]): CaseView => ({ entries, replayed: replay(entries, procedures) })
const views = records.map((entries) => viewOf(planted(entries)))

const redactions = paperIds.flatMap((paper) => redactionsOf(paper).map((reader) => [paper, reader] as const))

describe('a redacted paper', () => {
  it.each(redactions)('%s for %s holds no word of a field that is not on the list', (paper, reader) => {
    for (const view of views) {
      const text = JSON.stringify(redacted(sourcedPaper(paper, view), reader))
      const leaked = [...foundIn(text)].filter((origin) => !mayBeRead(origin, redactionProfiles[reader]))
      expect(leaked).toEqual([])
    }
  })

  it.each(readers)('for %s is the same whatever is written where it may not leave', (reader) => {
    const allowed = redactionProfiles[reader]
    for (const [index, entries] of records.slice(0, 3).entries()) {
      const other = viewOf(
        planted(entries, (origin) =>
          mayBeRead(origin, allowed) ? `⟦${origin}⟧` : `⟦${origin}~and something quite different⟧`,
        ),
      )
      for (const paper of paperIds.filter((id) => redactionsOf(id).includes(reader)))
        expect(redacted(sourcedPaper(paper, other), reader), paper).toEqual(
          redacted(sourcedPaper(paper, views[index]!), reader),
        )
    }
  })

  it('would show those words if nothing stayed back: each whole paper has words that no reader of it gets', () => {
    const found = new Set(
      views.flatMap((view) =>
        paperIds.flatMap((paper) => [...foundIn(JSON.stringify(whole(sourcedPaper(paper, view))))]),
      ),
    )
    for (const reader of readers)
      expect([...found].filter((origin) => !mayBeRead(origin, redactionProfiles[reader])).length).toBeGreaterThan(20)
    expect(found).toContain('why')
    expect(found).toContain('notes:traffickingSigns')
    expect(found).toContain('entry:note')
  })

  it('lets through what is on the list', () => {
    const text = JSON.stringify(buildPaper('policeReport', planted(entire), 'family'))
    expect([...foundIn(text)]).toEqual(expect.arrayContaining(['item:a01', 'item:a05']))
    expect(text).not.toContain('Bus stop')
  })

  it('carries no record, names its reader, the head of the record and the hash of what it says', () => {
    for (const [paper, reader] of redactions) {
      const entries = entire
      const { attachments, blocks, footer, mark } = buildPaper(paper, entries, reader)
      expect(attachments).toEqual([])
      expect(mark).toContain('not yet reviewed by professionals')
      const [first] = blocks
      expect(first).toMatchObject({ tone: 'warning', text: expect.stringContaining(redactionWords.profiles[reader]) })
      const facts = blocks.findLast(({ kind }) => kind === 'facts')
      const values = facts?.kind === 'facts' ? facts.rows.map(({ value }) => value) : []
      expect(values[0]).toBe(headOf(entries))
      expect(values[1]).toMatch(/^[0-9a-f]{64}$/)
      expect(footer).toContain((values[1] ?? '').slice(0, 4).toUpperCase())
    }
  })

  it('has another hash when it says something else', () => {
    const hashes = redactions
      .filter(([paper]) => paper === 'alertTable')
      .map(([paper, reader]) => buildPaper(paper, entire, reader).fileId)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('is never made for a reader the paper is not for', () => {
    expect(() => buildPaper('returnInterview', entire, 'family')).toThrow(RangeError)
    expect(() => previewPaper('returnInterview', entire, 'statistics')).toThrow(RangeError)
  })
})

describe('statistics', () => {
  it('hold no date, no time of day and no date of creation', () => {
    for (const view of records.map((entries) => viewOf(entries)))
      for (const paper of paperIds.filter((id) => redactionsOf(id).includes('statistics'))) {
        const doc = redacted(sourcedPaper(paper, view), 'statistics')
        expect(doc.createdAt).toBe(0)
        expect(JSON.stringify(doc)).not.toMatch(/\d{4}-\d\d-\d\d|\b\d\d:\d\d\b/)
      }
  })
})

describe('the family', () => {
  const papersForFamily = paperIds.filter((id) => redactionsOf(id).includes('family'))
  const byType = (...types: string[]) =>
    [...stepById.values()].flatMap((step) => fieldsOf(step).filter(({ type }) => types.includes(type)))

  it('gets no name or number of another person and no sign of trafficking', () => {
    const allowed = redactionProfiles.family
    for (const { id } of byType('person', 'phone')) expect(allowed.has(`field:${id}`), id).toBe(false)
    for (const { id, strand } of stepById.values())
      if (strand === 'trafficking') expect(allowed.has(`step:${id}`), id).toBe(false)
    for (const origin of ['field:traffickingSigns', 'item:b12', 'who', 'entry:call'] as const)
      expect(allowed.has(origin), origin).toBe(false)
  })

  it('gets no place', () => {
    for (const paper of papersForFamily) {
      const text = JSON.stringify(buildPaper(paper, entire, 'family'))
      for (const place of ['Bus stop', 'Patras', 'Kypseli', 'Library', 'Angelou', 'Protected reception', 'Omonia'])
        expect(text, paper).not.toContain(place)
    }
  })
})

describe('a profile', () => {
  const fields = new Set([...stepById.values()].flatMap((step) => fieldsOf(step).map(({ id }) => id)))

  it.each(readers)('%s names only what there is', (reader) => {
    for (const origin of redactionProfiles[reader]) {
      const [kind, id = ''] = origin.split(':')
      if (kind === 'step') expect(stepById.has(id), origin).toBe(true)
      if (kind === 'field' || kind === 'notes') expect(fields.has(id), origin).toBe(true)
      if (kind === 'item') expect(packetItems as readonly string[], origin).toContain(id)
    }
  })

  it.each(readers)('%s keeps back what nobody has written down there', (reader) => {
    for (const origin of ['field:planted', 'step:planted', 'item:z99', 'notes:planted'] as const)
      expect(redactionProfiles[reader].has(origin)).toBe(false)
    expect(redactionProfiles[reader].has('why')).toBe(false)
    expect(redactionProfiles[reader].has('entry:note')).toBe(false)
  })
})

describe('the preview', () => {
  it('says by label what leaves and what stays back', () => {
    const { leaves, staysBack } = previewPaper('policeReport', entire, 'family')
    expect(leaves).toContain('Names')
    expect(staysBack).toEqual(expect.arrayContaining(['Last seen', 'What must not be disclosed', 'Health']))
    expect(leaves.filter((label) => staysBack.includes(label))).toEqual([])
  })

  it('names nothing that the paper does not hold', () => {
    const { leaves, staysBack } = previewPaper('policeReport', entire.slice(0, 1), 'police')
    expect([...leaves, ...staysBack]).toEqual([])
  })

  it.each(redactions)(
    'of %s for %s keeps back exactly what has words on the paper and may not leave',
    (paper, reader) => {
      const sourced = sourcedPaper(paper, views[0]!)
      const words = foundIn(JSON.stringify(whole(sourced).blocks))
      const left = foundIn(JSON.stringify(redacted(sourced, reader).blocks))
      const { staysBack } = previewOf(sourced, reader)
      if (staysBack.length === 0) expect(left).toEqual(words)
      if (left.size < words.size) expect(staysBack.length).toBeGreaterThan(0)
    },
  )
})
