import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { refresherWords as words } from '#content/en/training/refreshers.ts'
import { phrase } from '#content/phrase.ts'
import { refreshers } from '#training/refreshers.ts'
import { RefreshersScreen } from '#ui/training/refreshers/refreshers-screen.tsx'
import { InEnglish } from '../in-english.tsx'

afterEach(cleanup)
const show = () => {
  const onStep = vi.fn()
  render(<RefreshersScreen onStep={onStep} onLeave={() => undefined} />, { wrapper: InEnglish })
  return onStep
}
const { G01, G13 } = words.cards
const key = (name: string) => fireEvent.keyDown(document.body, { key: name })
const right = refreshers[0]!.right!

describe('the refreshers', () => {
  it('ask first and explain then, by keyboard alone, with the step it belongs to', () => {
    const onStep = show()
    expect(screen.getByText(G01.situation)).toBeTruthy()
    expect(screen.queryByText(G01.explanation)).toBeNull()
    key(String(((right + 1) % 3) + 1))
    expect(screen.getByText(words.notRight)).toBeTruthy()
    expect(screen.getByText(new RegExp(phrase(words.shown, { answer: G01.answers[right]! })))).toBeTruthy()
    expect(screen.getByText(G01.explanation)).toBeTruthy()
    key(String(right + 1))
    expect(screen.getByText(words.right)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: words.open }))
    expect(onStep).toHaveBeenCalledWith('absenceNoticed')
  })

  it('go from card to card, keep what was answered, and show a card to read at once', () => {
    show()
    key(String(right + 1))
    key('ArrowRight')
    expect(screen.queryByText(G01.situation)).toBeNull()
    expect(document.activeElement?.textContent).toBe(phrase(words.card, { number: 2, count: 30 }))
    key('ArrowLeft')
    expect(screen.getByText(words.right)).toBeTruthy()
    for (let at = 1; at < 13; at += 1) key('ArrowRight')
    expect(screen.getByText(G13.explanation)).toBeTruthy()
    expect(screen.queryByRole('button', { pressed: false })).toBeNull()
  })
})
