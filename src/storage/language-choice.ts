/** The language a person chose on this device. Kept in the open: it says nothing of any case and is needed while locked. */
export interface LanguageChoice {
  /** Its BCP 47 tag as it was kept; undefined where none was, or where the browser keeps nothing. */
  readonly read: () => string | undefined
  readonly keep: (tag: string) => void
}

/** @param prefix what the names of this room's stores begin with */
export function createLanguageChoice(
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
  prefix = 'missing-child-guide',
): LanguageChoice {
  const key = `${prefix}-language`
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
