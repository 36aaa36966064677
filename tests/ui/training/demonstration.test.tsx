import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import { demonstrationCaptions } from '#content/en/training/demonstrations.ts'
import { presenterWords as words } from '#content/en/training/presenter.ts'
import { demonstrations } from '#training/demonstrations/index.ts'
import { DemonstrationScreen } from '#ui/training/presenter/demonstration-screen.tsx'
import { InEnglish } from '../in-english.tsx'

vi.mock('#flowchart/places.ts', () => ({ placesOf: () => new Promise(() => undefined) }))

let time = 0
beforeEach(() => {
  vi.useFakeTimers()
  time = 0
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const { steps } = procedureWords
const beats = demonstrations.response
const captions: Readonly<Record<string, string>> = demonstrationCaptions.response
const show = () => render(<DemonstrationScreen onLeave={() => undefined} now={() => time} />, { wrapper: InEnglish })
/** The clock goes on, and the page looks at it. */
const pass = (seconds: number) =>
  act(() => {
    time += seconds * 1000
    vi.advanceTimersByTime(200)
  })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const key = (name: string) => fireEvent.keyDown(document.body, { key: name })
const title = (name: string) => screen.getByRole('heading', { name, level: 2 })
const caption = () => screen.getByLabelText(words.caption)

describe('the demonstration', () => {
  it('plays a procedure by itself, each step with its caption and the outcome it takes, to the end', () => {
    show()
    press(words.play)
    for (const { step, outcome, seconds } of beats) {
      const own = steps[step as keyof typeof steps]
      title(own.title)
      expect(caption().textContent).toBe(captions[step])
      expect(caption().getAttribute('aria-live')).toBe('polite')
      const taken = screen.getByText(new RegExp(words.taken)).closest('li')
      const outcomes: Readonly<Record<string, { readonly label: string }>> = own.outcomes
      expect(taken?.textContent).toContain(outcomes[outcome]!.label)
      pass(seconds)
    }
    title(steps.seenAndSafe.name)
    expect(caption().textContent).toBe(captions['end'])
    press(words.again)
    title(steps.absenceNoticed.title)
  })

  it('is stopped, moved and made faster by keys', () => {
    show()
    key('k')
    pass(3)
    key('k')
    pass(100)
    title(steps.absenceNoticed.title)
    key('ArrowRight')
    title(steps.dangerScreen.title)
    key('ArrowLeft')
    title(steps.absenceNoticed.title)
    key('+')
    key('k')
    pass(beats[0]!.seconds / 1.5)
    title(steps.dangerScreen.title)
  })

  it('stops after each beat on a device that asks for less motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    show()
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: words.pauseEach }).checked).toBe(true)
    press(words.play)
    pass(100)
    title(steps.absenceNoticed.title)
    press(words.play)
    title(steps.dangerScreen.title)
  })

  it('reads aloud only when asked, and only with a voice that works without network', () => {
    const spoken: string[] = []
    const voices = [
      { lang: 'en-GB', localService: false },
      { lang: 'en-US', localService: true },
    ]
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        readonly text: string
        constructor(text: string) {
          this.text = text
        }
      },
    )
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => voices,
      speak: ({ text, voice }: { text: string; voice: { lang: string } }) => spoken.push(`${voice.lang}: ${text}`),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    })
    show()
    press(words.play)
    expect(spoken).toEqual([])
    fireEvent.click(screen.getByRole('checkbox', { name: words.speak }))
    pass(beats[0]!.seconds)
    expect(spoken).toEqual([`en-US: ${captions['absenceNoticed']}`, `en-US: ${captions['dangerScreen']}`])
    cleanup()
    voices.pop()
    show()
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: words.noVoice }).disabled).toBe(true)
  })
})
