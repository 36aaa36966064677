import { describe, expect, it } from 'vitest'
import { book } from '#content/en/book.ts'
import { debriefWords as words } from '#content/en/training/debrief.ts'
import { bookOf } from '#content/books.ts'
import { dictionaryOf, languages } from '#content/languages.ts'
import { stepById } from '#machines/registry.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { loadNodeKit } from '#pdf/node-kit.ts'
import { renderPaper } from '#pdf/render-paper.ts'
import { comparedBy, eventsOf, measures } from '#training/compare.ts'
import { debriefOf } from '#training/debrief.ts'
import { comparisonPaper, debriefPaper } from '#training/debrief-paper.ts'
import { scenarioSchema } from '#training/scenario.ts'
import { inTime, muchLater, shortScenario } from './exercise.ts'

const { entries } = muchLater()
const debrief = debriefOf(entries, shortScenario)
const paperText = (paper: unknown) => JSON.stringify(paper)

describe('a debrief', () => {
  it('is made of a scenario as the schema has it', () => {
    expect(scenarioSchema.safeParse(shortScenario).success).toBe(true)
  })

  it('lays each decision beside the model: the same, another outcome, later, missing', () => {
    expect(debrief.path.map(({ step, how, laterBy }) => [step, how, laterBy])).toEqual([
      ['absenceNoticed', 'same', 0],
      ['dangerScreen', 'same', 0],
      ['reportToPolice', 'otherOutcome', 80],
      ['notifyGuardian', 'missing', undefined],
      ['notifyHotline', 'later', 2 * 24 * 60 + 35],
    ])
  })

  it('takes no answer for two, and the one with the outcome of the model before an earlier one', () => {
    const scribe = inTime()
    const twice = { ...shortScenario, modelPath: [...shortScenario.modelPath, shortScenario.modelPath[0]!] }
    const { path } = debriefOf(scribe.entries, twice)
    expect(path.filter(({ step }) => step === 'absenceNoticed').map(({ how }) => how)).toEqual(['same', 'missing'])
    const tried = inTime(2)
    const { path: again } = debriefOf(tried.entries, {
      ...shortScenario,
      modelPath: [{ after: 60, step: 'notifyHotline', outcome: 'done' }],
    })
    expect(again.map(({ how, taken }) => [how, taken?.after])).toEqual([['same', 60]])
  })

  it('counts minutes from the first entry where the record was played at another time than the scenario', () => {
    const { path } = debriefOf(entries, { ...shortScenario, start: '2031-03-05T08:00+01:00' })
    expect(path[0]!.taken?.after).toBe(0)
    expect(path[2]!.taken?.after).toBe(90)
  })

  it('says what delay would have meant where there was one, and which traps were walked into', () => {
    expect(debrief.delays.map(({ step }) => step)).toEqual(['notifyHotline'])
    expect(debrief.traps.map(({ trap, sprung }) => [trap.id, sprung])).toEqual([
      ['wait', true],
      ['no-register', false],
    ])
    const good = debriefOf(inTime().entries, shortScenario)
    expect(good.path.every(({ how }) => how === 'same')).toBe(true)
    expect(good.delays).toEqual([])
    expect(good.traps.some(({ sprung }) => sprung)).toBe(false)
    expect(good.kept.length).toBeGreaterThanOrEqual(4)
  })

  it('puts everything that is not simply kept where it is looked at, gravest first', () => {
    expect(debrief.kept.every(({ kind }) => kind === 'done')).toBe(true)
    expect(debrief.toLookAt.some(({ kind, step }) => kind === 'missing' && step === 'notifyGuardian')).toBe(true)
    expect(debrief.kept.length + debrief.toLookAt.length).toBeGreaterThan(4)
  })
})

describe('trainees compared', () => {
  it('are timed from the beginning of the response, undefined where it was not done', () => {
    const [one, other] = [inTime(), muchLater()].map((scribe) => comparedBy(scribe.entries))
    expect(one!.minutes).toMatchObject({ policeCalled: 10, policeRegistered: 10, guardian: 30, hotline: 60 })
    expect(other!.minutes).toMatchObject({ policeCalled: 90, policeRegistered: 95, guardian: undefined })
    expect(other!.kinds.get('missing')).toBeGreaterThan(0)
    expect(other!.steps).toBeGreaterThan(other!.kept)
  })

  it('are measured by outcomes the charts have', () => {
    for (const event of measures.flatMap((measure) => eventsOf(measure))) {
      const [step = '', outcome = ''] = event.split('.')
      expect(Object.keys(stepById.get(step)?.outcomes ?? {}), event).toContain(outcome)
    }
  })

  it('are nowhere named, nor is a word that anybody typed', () => {
    const all = [inTime(0, 'Ioanna Secret'), muchLater('Petros Secret')].map((scribe) => comparedBy(scribe.entries))
    const paper = comparisonPaper({ book, words, scenario: shortScenario }, all)
    expect(paperText([...all, paper])).not.toMatch(/Secret|P-1|P-2|Hotline desk|left"/)
    expect(paperText(paper)).toContain('Trainee 2')
  })
})

describe('the papers of a debrief', () => {
  it.each(languages)('are made in %s, with the mark of training', async (language) => {
    const own = await dictionaryOf(language)
    const given = { book: await bookOf(language), words: own.debriefWords, scenario: shortScenario }
    for (const paper of [debriefPaper(given, entries, debrief), comparisonPaper(given, [comparedBy(entries)])]) {
      expect(paper.mark).toBe(given.book.training.mark)
      expect(paper.language).toBe(language)
      const { blocks, title, footer } = paper
      expect(paperText([blocks, title, footer])).not.toMatch(/undefined|\[object|\{\w+\}/)
    }
  })

  it('are printed as PDF files', () => {
    const given = { book, words, scenario: shortScenario }
    const kit = loadNodeKit()
    for (const paper of [debriefPaper(given, entries, debrief), comparisonPaper(given, [comparedBy(entries)])]) {
      const found = inspectPdf(renderPaper(paper, kit), [], 1)
      expect(found.ok && found.pages).toBeGreaterThan(0)
    }
  })
})
