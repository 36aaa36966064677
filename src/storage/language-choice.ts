const key = 'missing-child-guide-language'

/** The language a person chose on this device. Kept in the open: it says nothing of any case and is needed while locked. */
export interface LanguageChoice {
  /** Its BCP 47 tag as it was kept; undefined where none was, or where the browser keeps nothing. */
  readonly read: () => string | undefined
  readonly keep: (tag: string) => void
}

export function createLanguageChoice(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): LanguageChoice {
  return {
    read: () => {
      try {
        return storage?.getItem(key) ?? undefined
      } catch {
        return undefined
      }
    },
    keep: (tag) => {
      try {
        storage?.setItem(key, tag)
      } catch {
        // Then it is chosen again at the next start, or the browser's own language fits.
      }
    },
  }
}
