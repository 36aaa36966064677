import { describe, expect, it } from 'vitest'
import { isAnyReviewed, reviewed } from '#content/reviewed.ts'
import { countStatus, hashOfSentence, sentencesOf, statusOf } from '#content/translation-status.ts'
import { english } from '../english.ts'

const path = 'ui.home.question'
const all = sentencesOf({ ...english, language: undefined }).length

describe('the status of a sentence', () => {
  it('is source in English and drafted in any other language', () => {
    expect(countStatus(statusOf('en', english))).toEqual({ source: all, drafted: 0, reviewed: 0 })
    expect(countStatus(statusOf('it', english, {}))).toEqual({ source: 0, drafted: all, reviewed: 0 })
    expect(all).toBeGreaterThan(4000)
  })

  it('is reviewed only by the list, in that language, and as long as the English sentence is the one that was read', () => {
    const reviews = { it: { [path]: hashOfSentence(english.ui.home.question) } }
    expect(statusOf('it', english, reviews).get(path)).toBe('reviewed')
    expect(countStatus(statusOf('it', english, reviews))).toEqual({ source: 0, drafted: all - 1, reviewed: 1 })
    expect(statusOf('sv', english, reviews).get(path)).toBe('drafted')
    const changed = { ...english, ui: { ...english.ui, home: { ...english.ui.home, question: 'Is a child gone?' } } }
    expect(statusOf('it', changed, reviews).get(path)).toBe('drafted')
    expect(countStatus(statusOf('it', english, { it: { 'ui.nowhere': hashOfSentence('') } })).reviewed).toBe(0)
  })

  it('is drafted everywhere today: nobody has reviewed anything yet', () => {
    expect(reviewed).toEqual({})
    expect(isAnyReviewed('fr-FR')).toBe(false)
  })
})
