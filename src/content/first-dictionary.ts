import type { ui } from './en/ui.ts'
import type { AnyWords } from './phrase.ts'
import type { TimeWords } from './time-words.ts'

/** What the first screens say, before a case is open, and the frame of every other. `first.ts` of each language holds it. */
export interface FirstWords {
  readonly ui: AnyWords<typeof ui>
}

/** The first words with the language they are in. */
export interface FirstDictionary extends FirstWords {
  /** BCP 47 tag. */
  readonly language: string
  readonly time: TimeWords
}
