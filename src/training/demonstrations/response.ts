import type { BeatsOf } from './beat.ts'

/** A girl is missing in the first hours; the police use another label at first; she is seen face to face in the end. */
export const responseDemonstration: BeatsOf<'response'> = [
  { step: 'absenceNoticed', outcome: 'unknown', seconds: 9 },
  { step: 'dangerScreen', outcome: 'red', seconds: 9 },
  { step: 'reportToPolice', outcome: 'otherLabel', seconds: 10 },
  { step: 'escalateSupervisor', outcome: 'accepted', seconds: 9 },
  { step: 'askSis', outcome: 'asked', seconds: 8 },
  { step: 'confirmSis', outcome: 'confirmed', seconds: 7 },
  { step: 'notifyChildProtection', outcome: 'done', seconds: 9 },
  { step: 'notifyGuardian', outcome: 'done', seconds: 6 },
  { step: 'notifyHotline', outcome: 'done', seconds: 6 },
  { step: 'worryingCriteria', outcome: 'highConcern', seconds: 10 },
  { step: 'policeRiskLevel', outcome: 'agreed', seconds: 9 },
  { step: 'nameCoordinator', outcome: 'named', seconds: 9 },
  { step: 'searchFirst', outcome: 'done', seconds: 8 },
  { step: 'foreignHint', outcome: 'yes', seconds: 6 },
  { step: 'contactAbroad', outcome: 'done', seconds: 9 },
  { step: 'planMeeting', outcome: 'planned', seconds: 7 },
  { step: 'childMakesContact', outcome: 'received', seconds: 8 },
  { step: 'answerContact', outcome: 'done', seconds: 9 },
  { step: 'childFound', outcome: 'notSeen', seconds: 8 },
  { step: 'seeFaceToFace', outcome: 'seenFaceToFace', seconds: 8 },
]
