import type { PreventionWords } from '#content/words.ts'
import { arrivalWords } from './arrival.ts'
import { childsVoiceWords } from './childs-voice.ts'
import { endWords } from './ends.ts'
import { guardianshipWords } from './guardianship.ts'
import { handOverWords } from './hand-over.ts'
import { identityWords } from './identity.ts'
import { legalRouteWords } from './legal-route.ts'
import { placementWords } from './placement.ts'
import { planWords } from './plan.ts'
import { riskWords } from './risk.ts'
import { sharingWords } from './sharing.ts'
import { traffickingWords } from './trafficking.ts'
import { watchWords } from './watch.ts'

/** The Greek words of prevention. */
export const preventionWords: PreventionWords = {
  ...arrivalWords,
  ...identityWords,
  ...guardianshipWords,
  ...placementWords,
  ...childsVoiceWords,
  ...riskWords,
  ...traffickingWords,
  ...planWords,
  ...legalRouteWords,
  ...watchWords,
  ...handOverWords,
  ...sharingWords,
  ...endWords,
}
