import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { SpokenContext } from '../dictionary-context.ts'
import type { Languages } from './languages.ts'

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

/**
 * Around all screens: speaks one language, and another one as soon as all its words are there. Nothing below is made anew by
 * that: what was typed, the focus and the step stay.
 */
export function SpokenLanguage({ languages, children }: { languages: Languages; children: ReactNode }) {
  const [{ first, whole }, setWords] = useState<Pick<Languages, 'first'> & { readonly whole?: Dictionary }>(languages)
  const [loading, setLoading] = useState<string>()
  const [missed, setMissed] = useState(languages.missed)
  const [wholeSoon] = useState(() => firstWhole(languages))
  const [english] = useState(() => once(() => languages.load('en')))
  const latest = useRef<string>(undefined)

  const speak = useCallback((words: Dictionary) => setWords({ first: words, whole: words }), [])
  useEffect(() => {
    wholeSoon().then(
      (words) => {
        if (latest.current !== undefined) return undefined
        if (words.language !== languages.first.language) setMissed(languages.first.language)
        return speak(words)
      },
      // It shows where the first screen needs the words.
      () => undefined,
    )
  }, [languages, wholeSoon, speak])

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
