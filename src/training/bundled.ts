import { type Scenario, scenarioSchema } from './scenario.ts'

/** The scenarios that come with the program, first lessons first; each is fetched when it is asked for. */
const files = {
  'next-door': () => import('./scenarios/next-door.json'),
  hesitation: () => import('./scenarios/hesitation.json'),
  abena: () => import('./scenarios/abena.json'),
  qiro: () => import('./scenarios/qiro.json'),
} as const

export type BundledId = keyof typeof files

export const bundledIds = Object.keys(files) as readonly BundledId[]

/** A scenario that comes with the program. Rejects where it cannot be fetched; that each is one is tested. */
export async function bundledScenario(id: BundledId): Promise<Scenario> {
  const file: { readonly default: unknown } = await files[id]()
  return scenarioSchema.parse(file.default)
}
