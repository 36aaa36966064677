import type { Page } from 'playwright-core'
import { bareHost } from '../../tests/e2e/bare-host.ts'
import { type BuiltRelease, differing, releaseOf } from '../../tests/e2e/releases.ts'

/** A host that hands out one of two releases of the built app. */
export interface Site {
  readonly url: string
  /** From now on the other release is the newest one. */
  readonly publishOther: () => void
  /** Whether every file a window gets is of one and the same release. */
  readonly isOneRelease: (page: Page) => Promise<boolean>
  readonly close: () => Promise<void>
}

export async function openSite(): Promise<Site> {
  const releases: readonly [BuiltRelease, BuiltRelease] = [await releaseOf(), await releaseOf('the other release')]
  let [published, other] = releases
  const host = await bareHost(published.folder)
  return {
    url: host.url,
    publishOther: () => {
      ;[published, other] = [other, published]
      host.serve(published.folder)
    },
    isOneRelease: async (page) => {
      for (const release of releases) if ((await differing(page, release)).length === 0) return true
      return false
    },
    close: async () => {
      await host.close()
      for (const release of releases) release.remove()
    },
  }
}
