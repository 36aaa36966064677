import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { PaperNotMade } from '#session/ports.ts'

/** Why a paper could not be made. */
export const paperProblem = ({ recordScreens }: Dictionary, { fault, what = '' }: PaperNotMade): string =>
  phrase(recordScreens.paper.faults[fault], { what })
