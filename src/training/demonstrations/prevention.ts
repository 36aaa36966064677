import type { BeatsOf } from './beat.ts'

/** A boy is met alone, with a man nobody knows; he is placed safely, a plan is made, and his care is handed over. */
export const preventionDemonstration: BeatsOf<'prevention'> = [
  { step: 'preventionBegins', outcome: 'newlyMet', seconds: 7 },
  { step: 'ageQuestion', outcome: 'doubted', seconds: 8 },
  { step: 'languageQuestion', outcome: 'no', seconds: 8 },
  { step: 'situationQuestion', outcome: 'unverifiedAdult', seconds: 7 },
  { step: 'adultClaimsChild', outcome: 'notVerified', seconds: 10 },
  { step: 'referToChildProtection', outcome: 'done', seconds: 7 },
  { step: 'minimumSheet', outcome: 'partly', seconds: 10 },
  { step: 'photoQuestion', outcome: 'none', seconds: 7 },
  { step: 'guardianQuestion', outcome: 'none', seconds: 8 },
  { step: 'askForGuardian', outcome: 'asked', seconds: 7 },
  { step: 'placeSafeTonight', outcome: 'no', seconds: 8 },
  { step: 'saferPlace', outcome: 'moved', seconds: 8 },
  { step: 'firstTalk', outcome: 'understood', seconds: 9 },
  { step: 'plansToGoOn', outcome: 'someoneElse', seconds: 9 },
  { step: 'likelihoodFirst', outcome: 'high', seconds: 9 },
  { step: 'signAtFirstSight', outcome: 'suspected', seconds: 9 },
  { step: 'shortPlan', outcome: 'done', seconds: 10 },
  { step: 'preparePacket', outcome: 'ready', seconds: 8 },
  { step: 'handOverAhead', outcome: 'planned', seconds: 8 },
  { step: 'prepareHandOver', outcome: 'prepared', seconds: 9 },
  { step: 'sendChild', outcome: 'sent', seconds: 6 },
  { step: 'childOnTheWay', outcome: 'arrivalConfirmed', seconds: 9 },
  { step: 'afterHandOver', outcome: 'careTakenOver', seconds: 6 },
  { step: 'handOverCare', outcome: 'confirmed', seconds: 7 },
]
