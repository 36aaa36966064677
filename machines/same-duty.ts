/**
 * Answers (`<step>.<outcome>`) after which a step starts anew although its duty has not been met: its clock goes on. Every
 * other step that starts anew is the next one of its kind, e.g. the next review, with a clock of its own.
 */
export const sameDuty: ReadonlySet<string> = new Set([
  'firstTalk.partly',
  'eventTalk.partly',
  'buildUpSheet.partly',
  'saferPlace.another',
  'talkAboutPlace.stillNo',
  'challengeDropped.refused',
  'safeAndWellCheck.notYet',
  'urgentCare.childRefused',
  'medicalCheck.childRefused',
  'mentalHealth.childRefused',
  'offerInterviewAgain.refusedAgain',
  'agreeResponsibility.notAgreed',
  'releaseFromDetention.stillHeld',
  'protectUntilConfirmed.stillUnknown',
  'protectUntilHitConfirmed.stillUnknown',
  'askForTheirFile.noAnswer',
  'hearChildHere.notYet',
  'childHeardThere.notYet',
  'agreeNewPlan.notAgreed',
])
