import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { SpokenContext } from '../dictionary-context.ts'
import type { Languages } from './languages.ts'
import { settled } from './settled.ts'

/** Asks once and gives the same promise each time. */
function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let soon: Promise<Result> | undefined
  return () => (soon ??= ask())
}

/** Where not all words of the language at the start can be loaded, English speaks instead. */
const firstWhole = ({ first, load }: Languages): (() => Promise<Dictionary>) =>
  once(() => load(first.language).catch((fault: unknown) => fallback(first.language, load, fault)))

function fallback(tag: string, load: Languages['load'], fault: unknown): Promise<Dictionary> {
  if (tag === 'en') throw fault
  return load('en')
}

interface Words extends Pick<Languages, 'first'> {
  readonly whole?: Dictionary
  readonly wholeSoon: () => Promise<Dictionary>
}

function spokenIn(words: Dictionary): Words {
  const there = settled(words)
  return { first: words, whole: words, wholeSoon: () => there }
}

/**
 * Around all screens: speaks one language, and another one as soon as all its words are there. Nothing below is made anew by
 * that: what was typed, the focus and the step stay.
 */
export function SpokenLanguage({ languages, children }: { languages: Languages; children: ReactNode }) {
  const [firstSoon] = useState(() => firstWhole(languages))
  const [{ first, whole, wholeSoon }, setWords] = useState<Words>({ first: languages.first, wholeSoon: firstSoon })
  const [loading, setLoading] = useState<string>()
  const [missed, setMissed] = useState(languages.missed)
  const [english] = useState(() => once(() => languages.load('en')))
  const latest = useRef<string>(undefined)

  const speak = useCallback((words: Dictionary) => setWords(spokenIn(words)), [])
  useEffect(() => {
    firstSoon().then(
      (words) => {
        if (latest.current !== undefined) return undefined
        if (words.language !== languages.first.language) setMissed(languages.first.language)
        return speak(words)
      },
      // It shows where the first screen needs the words.
      () => undefined,
    )
  }, [languages, firstSoon, speak])

  const choose = useCallback(
    (tag: string) => {
      latest.current = tag
      setLoading(tag)
      setMissed(undefined)
      const isLatest = () => latest.current === tag
      languages
        .load(tag)
        .then(
          (words) => {
            if (!isLatest()) return undefined
            languages.keep(tag)
            return speak(words)
          },
          () => isLatest() && setMissed(tag),
        )
        .finally(() => isLatest() && setLoading(undefined))
        .catch(() => undefined)
    },
    [languages, speak],
  )

  useEffect(() => {
    document.documentElement.lang = first.language
  }, [first.language])

  const spoken = useMemo(
    () => ({ first, whole, wholeSoon, offered: languages.offered, english, choose, loading, missed }),
    [first, whole, wholeSoon, languages.offered, english, choose, loading, missed],
  )
  return <SpokenContext value={spoken}>{children}</SpokenContext>
}
