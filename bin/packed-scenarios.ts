import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** A scenario as `inflated` of src/content takes it: without blanks and deflated. */
export const packedScenario = (json: string): string =>
  deflateRawSync(JSON.stringify(JSON.parse(json)), { level: 9 }).toString('base64')

/** Packs the scenarios that come with the program, so that all their languages fit into the copy on the device. */
export function packedScenarios(): Plugin {
  return {
    name: 'packed-scenarios',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /src[\\/]training[\\/]scenarios[\\/][\w-]+\.json$/ },
      handler: (json) => ({
        code: `import { inflated } from '#content/packed.ts'\nexport default await inflated('${packedScenario(json)}')`,
        moduleType: 'js',
      }),
    },
  }
}
