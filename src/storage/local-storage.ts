/** Local storage; undefined where the browser refuses it. */
export function localStorageOrNone(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
