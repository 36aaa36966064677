import type { Dictionary } from '#content/dictionary.ts'
import type { FirstDictionary } from '#content/first-dictionary.ts'

/** A language a person can choose. */
export interface OfferedLanguage {
  /** BCP 47 tag. */
  readonly tag: string
  /** Its own name for itself. */
  readonly name: string
}

/** The languages of the screens; given by whoever composes the app. */
export interface Languages {
  readonly offered: readonly OfferedLanguage[]
  /** The first words at the start. */
  readonly first: FirstDictionary
  /** Tag of the language that was to be spoken at the start and could not be loaded. */
  readonly missed?: string | undefined
  /** All words of a language; rejects where a part of them cannot be loaded. */
  readonly load: (tag: string) => Promise<Dictionary>
  /** Remembers the choice on this device. Never fails: where it cannot be kept, it is forgotten. */
  readonly keep: (tag: string) => void
}
