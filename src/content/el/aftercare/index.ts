import type { AftercareWords } from '#content/words.ts'
import { alertsOutWords } from './alerts-out.ts'
import { crossBorderWords } from './cross-border.ts'
import { endWords } from './ends.ts'
import { futureWords } from './future.ts'
import { healthWords } from './health.ts'
import { hearingWords } from './hearing.ts'
import { returnWords } from './return.ts'
import { tellingWords } from './telling.ts'
import { whereFoundWords } from './where-found.ts'

/** The words of aftercare: for people who welcome a child back, and for those who work on when the night is over. */
export const aftercareWords: AftercareWords = {
  ...returnWords,
  ...whereFoundWords,
  ...healthWords,
  ...tellingWords,
  ...alertsOutWords,
  ...crossBorderWords,
  ...hearingWords,
  ...futureWords,
  ...endWords,
}
