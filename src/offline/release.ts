/** One file of a built app and what it is sent with. */
export interface ReleaseFile {
  /** Its path inside the built folder, with forward slashes. */
  readonly path: string
  /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string
  /** Which of the release's sets of headers it is answered with. */
  readonly headers: number
}

/** Everything a built app consists of, as the build wrote it down; the service worker itself is not among the files. */
export interface Release {
  readonly version: string
  /** The code a person can compare: SHA-256 of the list of files as `release.txt` holds it. */
  readonly code: string
  /** Tells this release and the worker that brought it from every other; names its cache. */
  readonly build: string
  readonly files: readonly ReleaseFile[]
  readonly headers: readonly Readonly<Record<string, string>>[]
}

/** What a window asks a worker of. `claim`: the first window of all, which was loaded before there was a worker. */
export type Question =
  | { readonly ask: 'state' }
  | { readonly ask: 'fill' }
  | { readonly ask: 'claim'; readonly script: string }
  | { readonly ask: 'use' }

/** How the copy on this device stands. */
export interface CopyState {
  readonly version: string
  readonly code: string
  /** Every file of it is on the device. */
  readonly complete: boolean
  /** Version of a newer release that lies complete beside it and has not been chosen. */
  readonly newer: string | undefined
}

export type Used = 'going' | 'otherWindows' | 'incomplete'
