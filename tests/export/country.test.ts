import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { blankForm } from '#export/blank-form.ts'
import { buildPaper } from '#export/papers.ts'
import { profileSheet } from '#export/profile-sheet.ts'
import { timelineText } from '#export/timeline-text.ts'
import { profileAt } from '#profiles/all.ts'
import { nowhere } from '#profiles/places.ts'
import type { PaperDocument } from '#record/document.ts'
import { Scribe } from '../record/scribe.ts'

const inCountry = (country?: string, part?: string) => {
  const scribe = Scribe.opened()
  if (country) scribe.write({ type: 'country', country, ...(part ? { part } : {}) })
  scribe.answer('absenceNoticed.alreadyMissingLonger')
  return scribe.entries
}
const said = (paper: PaperDocument): string => JSON.stringify(paper.blocks)

describe('the papers of a case with a country', () => {
  it('name it, with its part; without one they say nothing of a country', () => {
    expect(said(buildPaper(book, 'record', inCountry('UK', 'scotland')))).toContain('United Kingdom, Scotland')
    expect(said(buildPaper(book, 'record', inCountry()))).not.toContain('Country of the case')
    expect(timelineText(book, inCountry('BE'))).toContain('Rules of this country from here on: Belgium')
  })

  it('print who is told in the order of the country, with the authorities in its languages', () => {
    const log = said(buildPaper(book, 'notificationLog', inCountry('BE')))
    expect(log).toContain('Service des Tutelles (SPF Justice)\\nDienst Voogdij (FOD Justitie)')
    expect(log.indexOf('Lokale politie')).toBeLessThan(log.indexOf('Dienst Voogdij'))
    expect(said(buildPaper(book, 'notificationLog', inCountry('GR')))).toContain('Εισαγγελέας Ανηλίκων')
    expect(said(buildPaper(book, 'notificationLog', inCountry()))).not.toContain('in which order')
  })

  it('keep that order back from a reader who may not learn the country', () => {
    const family = said(buildPaper(book, 'notificationLog', inCountry('BE'), 'family'))
    expect(family).not.toContain('Lokale politie')
    expect(family).not.toContain('Belgium')
    expect(said(buildPaper(book, 'notificationLog', inCountry('BE'), 'police'))).toContain('Lokale politie')
  })

  it('give the child the emergency number of the country', () => {
    expect(said(buildPaper(book, 'safetyPlan', inCountry('UK')))).toContain('Emergency services: 999')
    expect(said(buildPaper(book, 'safetyPlan', inCountry('FR')))).toContain('Emergency services: 112')
  })

  it('print something to check as something to check, never as a limit', () => {
    const log = said(buildPaper(book, 'notificationLog', inCountry('FR')))
    expect(log).toContain('Check with: ')
    expect(log).not.toMatch(/within 48 hours|48 hours to/)
  })

  it('make forms with the numbers of the country', () => {
    expect(said(blankForm(book, 'response', { country: 'SE' }))).toContain('114 14')
    expect(said(blankForm(book, 'response'))).not.toContain('114 14')
  })
})

describe('the sheet on which a professional checks a profile', () => {
  const places = [nowhere, { country: 'BE' }, { country: 'UK', part: 'scotland' }] as const

  it('has every rule, number and name of the profile once, with room to answer', () => {
    for (const place of places) {
      const { rules, contacts, names } = profileAt(place)
      const { blocks } = profileSheet(book, place)
      const headings = blocks.flatMap((block) => (block.kind === 'heading' ? block.text.split(' ')[0] : []))
      for (const { id } of rules)
        expect(
          headings.filter((text) => text === id),
          id,
        ).toHaveLength(1)
      const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []))
      for (const { numbers = [] } of contacts)
        for (const number of numbers)
          expect(
            facts.some(({ value }) => value.includes(number)),
            number,
          ).toBe(true)
      for (const own of Object.values(names))
        expect(facts.some(({ value }) => value === Object.values(own).join('\n'))).toBe(true)
      expect(facts.filter(({ label, value }) => label === book.review.right && value === '')).toHaveLength(rules.length)
    }
  })

  it('says that nobody has reviewed it, and is the same each time', () => {
    expect(profileSheet(book, { country: 'GR' }).mark).toBe(book.review.mark)
    expect(profileSheet(book, { country: 'GR' })).toEqual(profileSheet(book, { country: 'GR' }))
  })
})
