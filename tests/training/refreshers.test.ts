import { describe, expect, it } from 'vitest'
import { dictionaryOf, languages } from '#content/languages.ts'
import { stepById } from '#machines/registry.ts'
import { gapSource, refreshers } from '#training/refreshers.ts'

const gaps = Array.from({ length: 30 }, (_, at) => at + 1)

describe('refreshers', () => {
  it('have a card for each gap in practice, in order', () => {
    expect(refreshers.map(({ id }) => id)).toEqual(gaps.map((gap) => `G${String(gap).padStart(2, '0')}`))
  })

  it.each(refreshers.map((card) => [card.id, card] as const))(
    '%s belongs to a step that carries its gap, where one does, and names its sources',
    (id, { step, sources }) => {
      const gap = `G${Number(id.slice(1))}`
      const carrying = [...stepById.values()].filter(({ carries }) => carries?.includes(gap)).map((one) => one.id)
      expect(stepById.has(step)).toBe(true)
      if (carrying.length > 0) expect(carrying).toContain(step)
      expect(sources.length).toBeGreaterThan(0)
      for (const source of sources) expect(gapSource(source).title).not.toBe('')
    },
  )

  it.each(languages)('are short in %s, with two to four answers and one that is right', async (language) => {
    const { refresherWords } = await dictionaryOf(language)
    for (const { id, right } of refreshers) {
      const card = refresherWords.cards[id]
      const answers: readonly string[] = 'answers' in card ? card.answers : []
      const whole = [card.situation, 'question' in card ? card.question : '', ...answers, card.explanation]
      expect(whole.join('').length, id).toBeLessThanOrEqual(450)
      expect('answers' in card).toBe(right !== undefined)
      if (right === undefined) continue
      expect(answers.length).toBeGreaterThanOrEqual(2)
      expect(answers.length).toBeLessThanOrEqual(4)
      expect(answers[right]).toBeTruthy()
    }
  })

  it('have the right answer at no place more often than chance would', () => {
    const places = [0, 1, 2].map((place) => refreshers.filter(({ right }) => right === place).length)
    expect(Math.max(...places)).toBeLessThanOrEqual(12)
  })
})
