import { procedures } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import type { Answer } from '#record/replay.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { countFindings } from '#review/findings/headline.ts'
import type { FindingKind } from '#review/findings/record-finding.ts'
import { replayWhole } from '#review/findings/whole-replay.ts'

const minute = 60_000

/** What is timed from the beginning of the first response: the first answer that says it is done. */
const measured = {
  dangerScreen: ['dangerScreen.red', 'dangerScreen.clear'],
  policeCalled: [
    'reportToPolice.accepted',
    'reportToPolice.refused',
    'reportToPolice.otherLabel',
    'reportToPolice.toldToWait',
  ],
  policeRegistered: [
    'reportToPolice.accepted',
    'escalateSupervisor.accepted',
    'escalateMissingPersonsUnit.accepted',
    'escalateProsecutor.accepted',
    'escalateHotline.accepted',
    'reportAgain.accepted',
  ],
  childProtection: ['notifyChildProtection.done'],
  guardian: ['notifyGuardian.done'],
  hotline: ['notifyHotline.done'],
  sisConfirmed: ['confirmSis.confirmed'],
  coordinator: ['nameCoordinator.named'],
  abroad: ['contactAbroad.done'],
  seen: [
    'childFound.seenFaceToFace',
    'seeFaceToFace.seenFaceToFace',
    'collectChild.seenFaceToFace',
    'firstChecks.found',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Measure = keyof typeof measured

export const measures = Object.keys(measured) as Measure[]

/** The steps and outcomes that a measure reads. */
export const eventsOf = (measure: Measure): readonly string[] => measured[measure]

/** What one record says in a comparison. Nobody is named: no word that anybody typed is read. */
export interface Compared {
  /** Minutes from the beginning of the first response; undefined where it was not done in it. */
  readonly minutes: { readonly [M in Measure]: number | undefined }
  readonly steps: number
  readonly kept: number
  readonly kinds: ReadonlyMap<FindingKind, number>
}

/** @param entries verified, in canonical order */
export function comparedBy(entries: readonly Entry[]): Compared {
  const { replayed } = replayWhole(entries, procedures)
  const response = replayed.stages.find(({ procedure }) => procedure.id === 'response')
  const answers = replayed.answers.filter(({ stage }) => stage === response?.stage)
  const { steps, kept, kinds } = countFindings(findingsOf(entries, procedures))
  const firstOf = (events: readonly string[]): Answer | undefined =>
    answers
      .filter(({ step, outcome }) => events.includes(`${step}.${outcome}`))
      .toSorted((a, b) => a.at - b.at)
      .at(0)
  const minutes = Object.fromEntries(
    measures.map((measure) => {
      const first = firstOf(measured[measure])
      return [measure, first && response ? Math.round((first.at - response.openedAt) / minute) : undefined]
    }),
  ) as Compared['minutes']
  return { minutes, steps, kept, kinds: new Map(kinds.map(({ kind, count }) => [kind, count])) }
}
