import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { pseudoTag } from '#content/pseudo.ts'
import { createLanguageChoice } from '#storage/language-choice.ts'
import { App } from '#ui/app.tsx'
import { type Spoken, useSpoken } from '#ui/dictionary-context.ts'
import type { Languages } from '#ui/language/languages.ts'
import { SpokenLanguage } from '#ui/language/spoken-language.tsx'
import { createLanguages, rewritten, type Sources } from '../../src/languages.ts'
import { languageSources } from '#content/languages.ts'
import { pseudo } from '#content/pseudo.ts'
import { english, pseudoWords } from '../english.ts'
import { type FakePorts, fakePorts } from './fake-ports.ts'

const sources: Sources = { ...languageSources, ...rewritten(pseudo) }
const passphrase = 'five words that say nothing'

// What is fetched later is here before the first test: how long that takes is not the subject.
beforeAll(async () => {
  await Promise.all([
    import('#ui/case/case-screen.tsx'),
    import('#ui/record/index.tsx'),
    import('#ui/safety/index.tsx'),
  ])
}, 60_000)

afterEach(() => {
  cleanup()
  document.documentElement.lang = 'en'
})

function storage() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

const spokenNow: { value?: Spoken } = {}
function Probe() {
  const spoken = useSpoken()
  useEffect(() => {
    spokenNow.value = spoken
  }, [spoken])
  return null
}

async function opened(ports: FakePorts = fakePorts(), given: Partial<Languages> = {}) {
  const kept = storage()
  const languages = { ...(await createLanguages(createLanguageChoice(kept), ['de', 'en-GB'], sources)), ...given }
  render(
    <SpokenLanguage languages={languages}>
      <Probe />
      <App ports={ports} />
    </SpokenLanguage>,
  )
  await screen.findByRole('heading', { name: english.ui.home.open })
  return { ports, kept, user: userEvent.setup() }
}

const button = (name: string) => screen.getByRole('button', { name })
const spoken = (words: Dictionary) => waitFor(() => expect(document.documentElement.lang).toBe(words.language))
const { steps } = english.book.procedures
const where = (words: Dictionary) => new RegExp(`^${words.book.procedures.fields['lastSeenWhere']?.label}`)

async function typing() {
  const app = await opened()
  await app.user.click(button(english.ui.home.start))
  await screen.findByRole('heading', { name: steps.absenceNoticed.title })
  await app.user.click(
    await screen.findByRole('radio', { name: new RegExp(`^${steps.absenceNoticed.outcomes.unknown.label}`) }),
  )
  await app.user.type(await screen.findByRole('textbox', { name: where(english) }), 'Omonia')
  return app
}

const record = ({ store }: FakePorts) => structuredClone([...store.frames.entries()])

describe('another language', () => {
  it('comes in the middle of a step: what was typed, the focus and the step stay, and no byte of the record changes', async () => {
    const { ports } = await typing()
    const before = record(ports)
    const field = screen.getByRole('textbox', { name: where(english) })
    expect(document.activeElement).toBe(field)
    act(() => spokenNow.value?.choose(pseudoTag))
    await spoken(pseudoWords)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      pseudoWords.book.procedures.steps.absenceNoticed.title,
    )
    expect(screen.getByRole('textbox', { name: where(pseudoWords) })).toBe(field)
    expect(document.activeElement).toBe(field)
    expect((field as HTMLInputElement).value).toBe('Omonia')
    expect(screen.getByRole<HTMLInputElement>('radio', { checked: true })).toBeTruthy()
    expect(record(ports)).toEqual(before)
    expect(document.title).toBe(pseudoWords.ui.product)
  })

  it('is chosen in the menu of a case; the focus stays on it, and the half-typed step is found as it was left', async () => {
    const { ports, kept, user } = await typing()
    const before = record(ports)
    await user.click(button(english.ui.frame.more))
    const choice = await screen.findByRole('button', { name: pseudoTag })
    expect(choice.lang).toBe(pseudoTag)
    await user.click(choice)
    await spoken(pseudoWords)
    expect(document.activeElement).toBe(choice)
    expect(choice.getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByText(new RegExp(pseudoWords.ui.language.noneReviewed))).toBeTruthy()
    await user.click(button(pseudoWords.ui.frame.step))
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: where(pseudoWords) })
    await waitFor(() => expect(field.value).toBe('Omonia'))
    expect(record(ports)).toEqual(before)
    expect([...kept.kept.values()]).toEqual([pseudoTag])
  })

  it('is offered on the page about this device, which stays where it is', async () => {
    const { user } = await opened()
    await user.click(await screen.findByRole('button', { name: english.homeMore.device }))
    await screen.findByRole('heading', { name: english.deviceScreens.device.title })
    const choice = button(pseudoTag)
    await user.click(choice)
    await spoken(pseudoWords)
    expect(screen.getByRole('heading', { name: pseudoWords.deviceScreens.device.title })).toBeTruthy()
    expect(document.activeElement).toBe(choice)
  })

  it('is offered on the locked screen, and what was typed there stays', async () => {
    const ports = fakePorts()
    await ports.vault.protect(passphrase, [{ kind: 'recovery', key: ports.vault.drawRecoveryKey() }])
    const { user } = await opened(ports)
    await user.click(button(english.ui.protection.lock))
    await screen.findByRole('heading', { name: english.ui.lock.title })
    const field = screen.getByLabelText<HTMLInputElement>(english.ui.lock.passphrase)
    await user.type(field, 'five')
    await user.click(button(pseudoTag))
    await spoken(pseudoWords)
    expect(screen.getByLabelText(pseudoWords.ui.lock.passphrase)).toBe(field)
    expect(field.value).toBe('five')
  })

  it('does not come in halves: where a part of its words is missing a sentence says so, and the old one stays', async () => {
    const load = (tag: string) =>
      tag === 'en' ? Promise.resolve(english) : Promise.reject(new Error('the network is gone'))
    const { kept, user } = await opened(fakePorts(), { load })
    await user.click(button(pseudoTag))
    expect(await screen.findByText(phrase(english.ui.language.missed, { name: pseudoTag }))).toBeTruthy()
    expect(button(english.ui.home.start)).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    expect(kept.kept.size).toBe(0)
  })

  it('says on the page about the guide how many of its sentences are drafted and reviewed', async () => {
    const { user } = await opened()
    await user.click(await screen.findByRole('button', { name: english.homeMore.about }))
    const lines = await screen.findAllByText(/0 are reviewed/)
    expect(lines.length).toBe(Object.keys(sources).length - 1)
    for (const { textContent } of lines) {
      expect(textContent).toMatch(/of (\d{4}) sentences \1 are drafted/)
      expect(textContent).toContain(english.ui.language.noneReviewed)
    }
  })
})

describe('the language at the start', () => {
  const startsIn = async (wanted: readonly string[], kept?: string, given: Sources = sources) =>
    (await createLanguages({ read: () => kept, keep: () => undefined }, wanted, given)).first.language

  it('is the one chosen before, else the first the browser wants, else English', async () => {
    expect(await startsIn(['de', 'pl'])).toBe('en')
    expect(await startsIn(['de', 'en-xa', 'en'])).toBe(pseudoTag)
    expect(await startsIn(['en'], pseudoTag)).toBe(pseudoTag)
    expect(await startsIn(['en-AU'], 'gone')).toBe('en')
  })

  it('is English where its first words cannot be loaded, and that is said', async () => {
    const { first, missed } = await createLanguages({ read: () => pseudoTag, keep: () => undefined }, [], {
      ...sources,
      [pseudoTag]: { ...languageSources.en, first: () => Promise.reject(new Error('gone')) },
    })
    expect([first.language, missed]).toEqual(['en', pseudoTag])
  })

  it('is not remembered where the browser keeps nothing, and nothing breaks', async () => {
    const refusing = {
      getItem: (): never => {
        throw new Error('refused')
      },
      setItem: (): never => {
        throw new Error('refused')
      },
    }
    for (const choice of [createLanguageChoice(refusing), createLanguageChoice(undefined)]) {
      choice.keep(pseudoTag)
      expect(choice.read()).toBeUndefined()
    }
  })

  it('is English whole where the rest of its words cannot be loaded', async () => {
    const broken = { ...sources[pseudoTag], rest: () => Promise.reject(new Error('gone')) }
    const languages = await createLanguages({ read: () => pseudoTag, keep: () => undefined }, [], {
      ...sources,
      [pseudoTag]: broken as (typeof sources)[string],
    })
    render(
      <SpokenLanguage languages={languages}>
        <App ports={fakePorts()} />
      </SpokenLanguage>,
    )
    expect(await screen.findByText(phrase(english.ui.language.missed, { name: pseudoTag }))).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })
})
