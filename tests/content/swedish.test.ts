import { describe, expect, it } from 'vitest'
import { book as english } from '#content/en/book.ts'
import { book as swedish } from '#content/sv/book.ts'
import { ui } from '#content/sv/ui.ts'
import { stepById } from '#machines/registry.ts'

/** Every text of a value with the path that leads to it. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

const texts = [...textsOf(swedish), ...textsOf({ ui })]
const stepTexts = textsOf(swedish.procedures.steps)
const stepTextsWhere = (part: RegExp) => stepTexts.filter(([path]) => part.test(path))
const wordsIn = (text: string) => text.split(/\s+/).length

describe('the Swedish words', () => {
  it('carry the figures of the English ones, sentence by sentence, and no other', () => {
    const figuresOf = (text: string) => (text.replaceAll('\u00a0', ' ').match(/\d+/g) ?? []).toSorted().join(' ')
    const given = new Map(textsOf([english.procedures, english.profiles]))
    for (const [path, text] of textsOf([swedish.procedures, swedish.profiles]))
      expect(figuresOf(text), path).toBe(figuresOf(given.get(path) ?? ''))
  })

  it('can be read at 23:40: short titles, names and lines', () => {
    for (const [path, title] of stepTextsWhere(/\.title$/)) {
      expect(wordsIn(title), path).toBeLessThanOrEqual(12)
      expect(title.length, path).toBeLessThanOrEqual(80)
    }
    for (const [path, name] of stepTextsWhere(/^\.\w+\.name$/)) expect(name.length, path).toBeLessThanOrEqual(31)
    for (const [path, line] of stepTextsWhere(/\.steps\.\d+$/)) expect(wordsIn(line), path).toBeLessThanOrEqual(14)
  })

  it('never call a child absconded, runaway or illegal', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/rymling|rymt|rymning|avvik|illegal|olaglig/i)
  })

  it('say ”gett sig av” of a child only as a label of the police that is to be refused', () => {
    const labelled = texts.filter(([, text]) => text.includes('”gett sig av”')).map(([path]) => path)
    expect(labelled.toSorted()).toEqual([
      '.procedures.steps.escalateSupervisor.why',
      '.procedures.steps.reportToPolice.outcomes.otherLabel.label',
      '.procedures.steps.reportToPolice.steps.1',
    ])
  })

  it('keep ‘efterlysning’ for the public appeal and ‘signalement’ for what a child looks like', () => {
    for (const [path, text] of texts.filter(([, found]) => /efterlys/i.test(found)))
      expect(text, path).toMatch(/efterlysning till allmänheten/)
    for (const [path, text] of texts.filter(([, found]) => /signalement/i.test(found)))
      expect(text, path).not.toMatch(/SIS/)
  })

  it('name no institution of Sweden but where Sweden is meant, for the country of the case is another matter than the language', () => {
    const ofSweden = /^\.(?:profiles\.SE|countries\.countries\.SE|profiles\.EU\.eu\.report\.noWaitingPeriod$)/
    for (const [path, text] of texts.filter(([at]) => !ofSweden.test(at)))
      expect(text, path).not.toMatch(
        /Sverige|svensk|Migrationsverket|socialnämnd|överförmynd|Åklagarmyndigheten|\bHVB\b/i,
      )
  })

  it('say of every parked duty that it asks why or whom', () => {
    for (const [id, { outcomes }] of Object.entries(swedish.procedures.steps))
      for (const [outcome, declared] of Object.entries(stepById.get(id)?.outcomes ?? {}))
        if (declared.asksWhy)
          expect(Object.entries(outcomes).find(([key]) => key === outcome)?.[1].hint, `${id}.${outcome}`).toMatch(
            /Säg (varför|vem)/,
          )
  })

  it('say nothing of a child or a case where anybody may look: clock, exit, calendar', () => {
    for (const [path, text] of textsOf([ui.away, ui.exit, swedish.calendar, ui.times.remindBody]))
      expect(text, path).not.toMatch(/barn|ärende|försvunn|polis/i)
  })

  it('use the quotation marks of Swedish', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/["'‘“„«»]/)
  })
})
