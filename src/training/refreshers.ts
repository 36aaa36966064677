import type { Dictionary } from '#content/dictionary.ts'
import { sources } from '#machines/sources.ts'

type Cards = Dictionary['refresherWords']['cards']

/** A gap of procedures.md section 10: `G01` to `G30`. */
export type GapId = keyof Cards

/** A gap in practice as a card: the step that answers it, and what it was read in. What is proposed instead is this tool's own. */
export interface Refresher {
  readonly id: GapId
  readonly step: string
  /** Place of the right answer, the first being 0; undefined for a card that is only read. */
  readonly right: number | undefined
  /** Ids of the sources the gap was read in. */
  readonly sources: readonly string[]
}

type AskedCard = { readonly [Id in GapId]: Cards[Id] extends { readonly answers: unknown } ? Id : never }[GapId]

const asked = (id: AskedCard, step: string, right: 0 | 1 | 2, ...from: string[]): Refresher => ({
  id,
  step,
  right,
  sources: from,
})
const read = (id: Exclude<GapId, AskedCard>, step: string, ...from: string[]): Refresher => ({
  id,
  step,
  right: undefined,
  sources: from,
})

/** One card for each gap, in the order of the table. */
export const refreshers: readonly Refresher[] = [
  asked('G01', 'absenceNoticed', 1, 'S05', 'S35', 'S64'),
  asked('G02', 'firstChecks', 2, 'S15', 'S17'),
  asked('G03', 'policeFollowUp', 1, 'S18'),
  asked('G04', 'worryingCriteria', 2, 'S34', 'S36', 'S58'),
  asked('G05', 'minimumSheet', 0, 'S05', 'S08'),
  asked('G06', 'nameCoordinator', 2, 'S39'),
  asked('G07', 'childOnTheWay', 0, 'S39'),
  asked('G08', 'planMeeting', 1, 'S43'),
  asked('G09', 'foreignHint', 0, 'S18', 'S43'),
  asked('G10', 'confirmSis', 1, 'S31'),
  asked('G11', 'notifyHotline', 2, 'S15', 'S17'),
  asked('G12', 'tellPolice', 1, 'S63', 'S64'),
  read('G13', 'learningReview', 'S36', 'S18', 'S61'),
  asked('G14', 'afterEighteen', 0, 'S38', 'S63'),
  asked('G15', 'likelihoodAgain', 2, 'S61', 'S53'),
  asked('G16', 'firstTalk', 0, 'S70', 'S36'),
  read('G17', 'absenceNoticed', 'S08', 'S18'),
  asked('G18', 'shortPlan', 0, 'S40'),
  asked('G19', 'nextTalk', 1, 'S06', 'S17', 'S68'),
  asked('G20', 'placeSafeTonight', 2, 'S62', 'S36', 'S17'),
  asked('G21', 'verifyReport', 1, 'S31'),
  asked('G22', 'ageQuestion', 2, 'S34'),
  read('G23', 'learningReview', 'S08', 'S65'),
  asked('G24', 'sharingCheck', 2, 'S59'),
  asked('G25', 'absenceNoticed', 0, 'S64'),
  asked('G26', 'notifyLawyer', 1, 'S58'),
  asked('G27', 'raiseMissing', 0, 'S38'),
  asked('G28', 'arrangeInterview', 1, 'S53'),
  asked('G29', 'returnInterview', 2, 'S63', 'S36'),
  asked('G30', 'keepEvidence', 1, 'S44'),
]

interface Source {
  readonly title: string
  readonly address: string
}

/** Sources that name a gap and on which no step rests. */
const further: Readonly<Record<string, Source>> = {
  S05: { title: 'Missing Children Europe: INTERACT', address: 'missingchildreneurope.eu/interact' },
  S08: { title: 'Missing Children Europe: statement of 5 December 2019', address: 'infomie.net/spip.php?article5389' },
  S40: {
    title: 'Stockholm: cooperation plan, revised 2019',
    address: 'storsthlm.se/social-valfard-och-halsa/nyheter/2019',
  },
}

/** @throws Error for an id that is no source. */
export function gapSource(id: string): Source {
  const known: Readonly<Record<string, Source>> = { ...sources, ...further }
  const found = known[id]
  if (!found) throw new Error(`no such source: ${id}`)
  return found
}
