import type { Follow, Opening } from '#machines/case/joins.ts'

/** What a rule demands of the joined case, interpreted by proof/case-checks.ts. */
export type CaseCheck =
  /** This reason to come opens this stage, and in a case in which nothing runs it can be chosen. */
  | { readonly check: 'wayIn'; readonly way: string; readonly opens: Opening }
  /** An answer or an end brings this about in another stage. */
  | { readonly check: 'brings'; readonly cause: string; readonly follow: Follow }
  /** What was told or asked for by these answers is taken back at this step; `none` is refused where one of them was given. */
  | {
      readonly check: 'mirrored'
      readonly step: string
      readonly none?: string
      readonly asked: readonly string[]
      readonly undone?: readonly string[]
      readonly calls?: true
    }
  /** Every answer of the response that tells somebody is taken back at some step. */
  | { readonly check: 'everythingToldIsMirrored' }
  /** Every step, answer, end and stage that joins name exists. */
  | { readonly check: 'namesExist' }
  /** In every moment of the case a response runs, or an absence can be opened in one action. */
  | { readonly check: 'absenceCanAlwaysBeOpened' }
  /** In every moment of the case there is a stage to go on with, or one that can be opened. */
  | { readonly check: 'caseNeverCloses' }
  /** Opening a response never ends a prevention that runs. */
  | { readonly check: 'preventionGoesOn' }
  /** Aftercare of an episode that is not closed ends only in a response. */
  | { readonly check: 'openEpisodeGoesOn' }
  /** While a response runs, nobody is back or gone but by what ends the response. */
  | { readonly check: 'backOnlyByBeingFound' }
  /** A procedure never runs twice at once, and a child is never both missing and back. */
  | { readonly check: 'oneStageEach' }
  /** Every end of a response lets aftercare run. */
  | { readonly check: 'responseLeadsToAftercare' }
  /** While a response runs, a prevention that runs does not say that the child is present. */
  | { readonly check: 'absenceIsKnownInPrevention' }
  /** Whenever prevention learns that the child is absent, a response runs. */
  | { readonly check: 'absenceOpensResponse' }
  /** After these ends of a response no prevention runs. */
  | { readonly check: 'endsPrevention'; readonly ends: readonly string[] }
  /** An ended response whose episode is not closed can always be taken up in aftercare or in another response. */
  | { readonly check: 'openEpisodeCanBeTakenUp' }
  /** Every stage can be opened again after it ended, in every number of episodes searched. */
  | { readonly check: 'everyStageComesAgain' }
  /** More episodes never lower the likelihood that the policy proposes, whatever else is known. */
  | { readonly check: 'episodesNeverLowerTheRisk' }
  /** More episodes, and a third in thirty days, never move the case meeting later. */
  | { readonly check: 'episodesNeverDelayTheMeeting' }
  /** An unknown answer proposes at least as much as “no” in every policy that reads a list of signs. */
  | { readonly check: 'unknownNeverLowers' }

export interface CaseRule {
  readonly id: string
  readonly says: string
  readonly from: string
  readonly checks: readonly CaseCheck[]
}
