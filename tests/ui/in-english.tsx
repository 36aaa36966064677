import type { ReactNode } from 'react'
import { englishFirst } from '#content/languages.ts'
import { type Spoken, SpokenContext } from '#ui/dictionary-context.ts'
import type { Languages } from '#ui/language/languages.ts'
import { settled } from '#ui/language/settled.ts'
import { english } from '../english.ts'

/** One language, and it cannot be changed. */
export const onlyEnglish: Languages = {
  offered: [{ tag: 'en', name: 'English' }],
  first: englishFirst,
  load: () => Promise.resolve(english),
  keep: () => undefined,
}

const there = settled(english)

const spoken: Spoken = {
  first: english,
  whole: english,
  wholeSoon: () => there,
  offered: onlyEnglish.offered,
  english: () => Promise.resolve(english),
  choose: () => undefined,
  loading: undefined,
  missed: undefined,
}

/** Around screens under test: every word of English is there. */
export const InEnglish = ({ children }: { children: ReactNode }) => (
  <SpokenContext value={spoken}>{children}</SpokenContext>
)
