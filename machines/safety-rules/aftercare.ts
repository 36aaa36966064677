import type { Actor, Urgency } from '#machines/steps.ts'
import { rulesOfEveryChart } from './every-chart.ts'
import { type Check, duty, left, on, passed, type SafetyRule, told } from './types.ts'

const sameDay = 'T23 same day from opened, practice'

/** A recipient of R4 who may never have been told. */
const hears = (step: string, who: readonly [Actor, Urgency], ...needs: readonly string[]): readonly Check[] => [
  duty(step, [...who, sameDay], { told: told('settled', ...needs), neverTold: on('settled'), notPossible: left }),
  { check: 'onlyAfter', reach: ['episodeClosed'], oneOf: [`${step}.told`, `${step}.neverTold`] },
]

/** An alert that may never have been asked for: asked out, confirmed out, asked again while it is live. */
const takenOut = (ask: string, confirm: string): readonly Check[] => [
  duty(ask, ['coordinator', 'today', sameDay], {
    asked: told(confirm, 'askedOf'),
    neverAsked: on('settled'),
    notPossible: left,
  }),
  duty(confirm, ['coordinator', 'today', 'T23 24 h from opened, practice'], {
    confirmed: on('settled', 'confirmedBy'),
    stillLive: on(ask),
    notPossible: left,
  }),
  { check: 'onlyAfter', reach: ['episodeClosed'], oneOf: [`${confirm}.confirmed`, `${ask}.neverAsked`] },
  {
    check: 'settledOnlyBy',
    asked: `${ask}.asked`,
    rests: ['settled'],
    answers: [`${confirm}.confirmed`, `${ask}.neverAsked`],
  },
]

const today = 'T08 same day from opened, practice'

/** A7: the centre is asked, or the child referred, the same day. */
const centreAsked = (ask: string, refer: string, next: string, without = next): readonly Check[] => [
  duty(ask, ['childProtection', 'today', today], {
    refer: told(refer, 'whoWasReached'),
    noReferral: told(without, 'whoWasReached', 'reason'),
    notPossible: left,
  }),
  duty(refer, ['childProtection', 'today', today], {
    referred: told(next, 'whoWasReached'),
    openReferralUpdated: told(next, 'whoWasReached', 'recipientReference'),
    notPossible: left,
  }),
]

/** X7: the calls on the first and the seventh day after an arrival. */
const calls = (first: string, seventh: string, next: string): readonly Check[] => [
  duty(first, ['guardian', 'planned', 'X7 24 h from opened, practice'], {
    spoke: on(seventh),
    notReached: on('again'),
    notPossible: left,
  }),
  duty(seventh, ['guardian', 'planned', 'X7 168 h from opened, practice'], {
    spoke: on(next),
    notReached: on('again'),
    notPossible: left,
  }),
]

/** What must hold on every path of the AFTERCARE chart (procedures.md 3.4, 3.5, 3.6 and 10). */
export const aftercareRules: readonly SafetyRule[] = [
  {
    id: 'danger-at-hand',
    says: 'In every moment someone can say that the child is in immediate danger, or the emergency call is the next thing to do.',
    from: 'Q02',
    checks: [
      { check: 'inEveryMoment', oneOf: ['dangerAfterReturn.yes', 'callEmergencyAfterReturn.done'] },
      { check: 'dueWhen', entered: 'start', steps: ['dangerAfterReturn'] },
      { check: 'sameBranch', step: 'dangerAfterReturn', outcome: 'unknown', as: 'yes' },
      duty('dangerAfterReturn', ['anyone', 'standing'], {
        yes: on('callEmergencyAfterReturn'),
        unknown: on('callEmergencyAfterReturn'),
        no: on('again'),
      }),
      duty('callEmergencyAfterReturn', ['anyone', 'now', 'T11 at once from opened, guidance'], {
        done: told('dangerAfterReturn'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'missing-again-in-one-action',
    says: 'In every moment of aftercare the child can be reported missing again, and that ends aftercare.',
    from: 'X9, R0',
    checks: [
      { check: 'inEveryMoment', oneOf: ['childMissingAgain.yes'] },
      { check: 'endedBy', end: 'missingAgain', answers: ['childMissingAgain.yes'] },
      { check: 'dueWhen', entered: 'start', steps: ['childMissingAgain'] },
      duty('childMissingAgain', ['anyone', 'standing'], { yes: on('missingAgain') }),
    ],
  },
  {
    id: 'five-ends',
    says: 'Aftercare ends because the episode is closed, the child is missing again or still missing, a hit was wrong, or it was opened by mistake.',
    from: 'Ends',
    checks: [
      { check: 'ends', are: ['episodeClosed', 'missingAgain', 'stillMissing', 'noHit', 'aftercareOpenedByMistake'] },
      { check: 'dueWhen', entered: 'start', steps: ['aftercareBegins'] },
      duty('aftercareBegins', ['anyone', 'standing'], {
        seenAndSafe: on('confirmChild'),
        turnedUp: on('welcomeBack'),
        takenOver: on('learningReview'),
        deathRecorded: on('learningReview'),
        openedInError: on('settled'),
        foundHere: on('seenByWhom'),
        fromAnotherCountry: on('confirmHitIsThisChild'),
      }),
    ],
  },
  {
    id: 'closes-only-when-all-is-done',
    says: 'No answer closes an episode: it closes when everyone has been told, every alert is out and the care is settled, and not before.',
    from: 'invariants 1 and 5, Q31, “episode cannot close while a duty is parked”',
    checks: [
      { check: 'endedBy', end: 'episodeClosed', answers: [] },
      {
        check: 'waitsFor',
        state: 'work',
        to: 'episodeClosed',
        steps: [
          'tellPolice',
          'tellProsecutor',
          'tellChildProtection',
          'tellGuardian',
          'tellHotline',
          'tellTraffickingCentre',
          'tellAsylumAuthority',
          'tellLawyer',
          'tellManager',
          'tellTransferCountry',
          'tellFamily',
          'tellOthers',
          'tellAbroad',
          'closeNationalRegister',
          'closeSis',
          'closeYellowNotice',
          'closeOtherAlerts',
          'takeDownAfterReturn',
          'whereFound',
        ],
      },
    ],
  },
  {
    id: 'guardian-hears-of-the-end',
    says: 'No episode closes unless the guardian was told how it ended, or it is recorded why there is none.',
    from: 'invariant 5, issue',
    checks: [
      { check: 'onlyAfter', reach: ['episodeClosed'], oneOf: ['tellGuardian.told', 'tellGuardian.noGuardian'] },
      duty('tellGuardian', ['coordinator', 'today', sameDay], {
        told: told('settled', 'whoWasReached'),
        noGuardian: on('settled', 'reason'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'child-protection-hears-of-the-end',
    says: 'No episode closes unless the child protection authority was told how it ended.',
    from: 'invariant 5, A4',
    checks: [
      { check: 'onlyAfter', reach: ['episodeClosed'], oneOf: ['tellChildProtection.told'] },
      duty('tellChildProtection', ['coordinator', 'today', sameDay], {
        told: told('settled', 'whoWasReached'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'police-hear-of-the-end',
    says: 'No episode closes unless the police, and a prosecutor who was asked, heard how it ended.',
    from: 'invariant 5, G12',
    checks: [
      ...hears('tellPolice', ['coordinator', 'today'], 'whoWasReached'),
      ...hears('tellProsecutor', ['manager', 'today'], 'whoWasReached'),
    ],
  },
  {
    id: 'everyone-told-hears-of-the-end',
    says: 'No episode closes unless each recipient of the notification list heard how it ended, or was never told.',
    from: 'invariant 5, G12',
    checks: [
      ...hears('tellHotline', ['coordinator', 'today']),
      ...hears('tellTraffickingCentre', ['coordinator', 'today'], 'whoWasReached'),
      ...hears('tellAsylumAuthority', ['coordinator', 'today']),
      ...hears('tellLawyer', ['coordinator', 'today']),
      ...hears('tellManager', ['carer', 'today'], 'whoWasReached'),
      ...hears('tellTransferCountry', ['asylumAuthority', 'today']),
      ...hears('tellOthers', ['carer', 'today']),
      ...hears('tellAbroad', ['coordinator', 'today'], 'whoWasReached'),
    ],
  },
  {
    id: 'family-hears-when-safe',
    says: 'A family that was told hears how it ended, unless a named person records why that is not safe.',
    from: 'R4, A4',
    checks: [
      duty('tellFamily', ['guardian', 'today', sameDay], {
        told: told('settled', 'whoWasReached'),
        neverTold: on('settled'),
        notSafe: on('settled', 'decidedBy', 'reason'),
        unknown: left,
        notPossible: left,
      }),
      {
        check: 'onlyAfter',
        reach: ['episodeClosed'],
        oneOf: ['tellFamily.told', 'tellFamily.neverTold', 'tellFamily.notSafe'],
      },
    ],
  },
  {
    id: 'register-and-sis-out',
    says: 'No episode closes unless the national register and SIS are confirmed out, or were never asked for.',
    from: 'A4, G12',
    checks: [
      ...takenOut('closeNationalRegister', 'confirmNationalRegisterOut'),
      ...takenOut('closeSis', 'confirmSisOut'),
    ],
  },
  {
    id: 'other-alerts-out',
    says: 'No episode closes unless yellow notice and other alerts are confirmed out, or were never asked for.',
    from: 'A4, G12',
    checks: [
      ...takenOut('closeYellowNotice', 'confirmYellowNoticeOut'),
      ...takenOut('closeOtherAlerts', 'confirmOtherAlertsOut'),
    ],
  },
  {
    id: 'publicity-taken-down',
    says: 'No episode closes unless publicity is confirmed to be down, or there was none.',
    from: 'Q25, issue',
    checks: [...takenOut('takeDownAfterReturn', 'confirmTakeDownOut')],
  },
  {
    id: 'due-from-the-first-moment',
    says: 'Everyone who has to hear and every alert are due as soon as aftercare is at work.',
    from: 'A4',
    checks: [
      {
        check: 'dueWhen',
        entered: 'work',
        steps: [
          'tellPolice',
          'tellProsecutor',
          'tellChildProtection',
          'tellGuardian',
          'tellHotline',
          'tellTraffickingCentre',
          'tellAsylumAuthority',
          'tellLawyer',
          'tellManager',
          'tellTransferCountry',
          'tellFamily',
          'tellOthers',
          'tellAbroad',
          'closeNationalRegister',
          'closeSis',
          'closeYellowNotice',
          'closeOtherAlerts',
          'takeDownAfterReturn',
          'whereFound',
        ],
      },
    ],
  },
  {
    id: 'not-seen-is-still-missing',
    says: 'A child nobody has seen face to face, or who is someone else, is still missing; while nobody knows, it is protected as this child.',
    from: 'invariant 1, Q28',
    checks: [
      { check: 'sameBranch', step: 'seenByWhom', outcome: 'unknown', as: 'notSeen' },
      {
        check: 'endedBy',
        end: 'stillMissing',
        answers: [
          'seenByWhom.notSeen',
          'seenByWhom.unknown',
          'confirmChild.anotherPerson',
          'protectUntilConfirmed.anotherPerson',
        ],
      },
      duty('seenByWhom', ['anyone', 'now'], {
        seenFaceToFace: on('confirmChild', 'seenBy'),
        notSeen: on('stillMissing'),
        unknown: on('stillMissing'),
      }),
      {
        check: 'onlyAfter',
        reach: ['stillMissing'],
        oneOf: ['aftercareBegins.seenAndSafe', 'aftercareBegins.foundHere'],
      },
      duty('confirmChild', ['police', 'now'], {
        samePerson: on('whereFound', 'confirmedBy'),
        anotherPerson: on('stillMissing', 'confirmedBy', 'reason'),
        unknown: { to: 'protectUntilConfirmed', needs: ['reason'], asksWhy: true },
      }),
      duty('protectUntilConfirmed', ['carer', 'now'], {
        samePerson: on('whereFound', 'confirmedBy'),
        anotherPerson: on('stillMissing', 'confirmedBy', 'reason'),
        stillUnknown: on('again'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'nobody-hears-before-it-is-certain',
    says: 'Nobody hears that the search is over, and no alert is taken out, before it is certain who the child is or how the search ended.',
    from: 'A0, A4, G12',
    checks: [
      {
        check: 'onlyAfter',
        reach: ['tellPolice', 'tellFamily', 'tellOthers', 'closeNationalRegister', 'closeSis', 'takeDownAfterReturn'],
        oneOf: [
          'confirmChild.samePerson',
          'protectUntilConfirmed.samePerson',
          'confirmHitIsThisChild.yes',
          'protectUntilHitConfirmed.yes',
          'aftercareBegins.turnedUp',
          'aftercareBegins.takenOver',
          'aftercareBegins.deathRecorded',
          'aftercareBegins.openedInError',
        ],
      },
      {
        check: 'onlyAfter',
        reach: ['whereFound'],
        oneOf: ['confirmChild.samePerson', 'protectUntilConfirmed.samePerson'],
      },
    ],
  },
  {
    id: 'wrong-hit-opens-nothing',
    says: 'A hit of another country that proves wrong ends there: nobody here is declared missing, and until it is known the child is protected.',
    from: 'X1, X2, Q06',
    checks: [
      { check: 'endedBy', end: 'noHit', answers: ['confirmHitIsThisChild.no', 'protectUntilHitConfirmed.no'] },
      {
        check: 'onlyAfter',
        reach: ['confirmHitIsThisChild', 'noHit'],
        oneOf: ['aftercareBegins.fromAnotherCountry'],
      },
      duty('confirmHitIsThisChild', ['police', 'now'], {
        yes: on('fromElsewhere', 'confirmedBy'),
        no: on('noHit', 'confirmedBy', 'reason'),
        unknown: { to: 'protectUntilHitConfirmed', needs: ['reason'], asksWhy: true },
      }),
      duty('protectUntilHitConfirmed', ['childProtection', 'now'], {
        yes: on('fromElsewhere', 'confirmedBy'),
        no: on('noHit', 'confirmedBy', 'reason'),
        stillUnknown: on('again'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'care-is-whole',
    says: 'Nobody is done with a child who is back before welcome, safety, police check, health, interview, trafficking, best interests, plan and repeats are settled.',
    from: 'A1 to A9, Q36',
    checks: [
      {
        check: 'waitsFor',
        state: 'returned',
        to: 'learningReview',
        steps: [
          'welcomeChild',
          'afraidOrControlled',
          'foundExploited',
          'keepEvidence',
          'askSafeAndWell',
          'healthNow',
          'mentalHealth',
          'arrangeInterview',
          'newIndicators',
          'samePlaceAgain',
          'likelihoodAfterReturn',
          'planningMeetingNeeded',
        ],
        doneAtFirst: ['whereIsChildNow', 'callReturnFirstDay'],
      },
      {
        check: 'dueWhen',
        entered: 'returned',
        steps: [
          'welcomeChild',
          'afraidOrControlled',
          'foundExploited',
          'keepEvidence',
          'askSafeAndWell',
          'healthNow',
          'mentalHealth',
          'arrangeInterview',
          'newIndicators',
          'samePlaceAgain',
          'likelihoodAfterReturn',
          'planningMeetingNeeded',
        ],
      },
      duty('welcomeChild', ['carer', 'now'], { done: on('settled'), notPossible: left }),
      duty('learningReview', ['manager', 'planned', 'T27 720 h from opened, practice'], {
        done: on('settled', 'whatWorked', 'whatWasLate', 'whatWouldHavePrevented'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'fear-is-protected',
    says: 'A child who is afraid or controlled, or may be, is brought to a protected place, and protection ends only by a named decision.',
    from: 'Q30',
    checks: [
      { check: 'sameBranch', step: 'afraidOrControlled', outcome: 'unknown', as: 'yes' },
      duty('afraidOrControlled', ['carer', 'now'], {
        yes: on('protectChild'),
        unknown: on('protectChild'),
        no: on('settled'),
      }),
      duty('protectChild', ['carer', 'now'], {
        done: told('reviewProtection', 'protectedPlace', 'whoWasReached'),
        notPossible: left,
      }),
      duty('reviewProtection', ['childProtection', 'planned'], {
        holds: on('settled', 'decidedBy'),
        notSafe: on('protectChild'),
        noLongerNeeded: on('settled', 'decidedBy', 'reason'),
        unknown: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'afraidOrControlled.yes',
        rests: ['settled'],
        answers: ['reviewProtection.holds', 'reviewProtection.noLongerNeeded'],
      },
    ],
  },
  {
    id: 'victim-first',
    says: 'A child found in exploitation, or who may have been, is a victim first; evidence is kept with the child’s agreement or it is said why not.',
    from: 'A1, G26, G30',
    checks: [
      { check: 'sameBranch', step: 'foundExploited', outcome: 'unknown', as: 'yes' },
      duty('foundExploited', ['anyone', 'now'], {
        yes: on('victimFirst'),
        unknown: on('victimFirst'),
        no: on('settled'),
      }),
      duty('victimFirst', ['police', 'now'], { done: told('settled', 'whoWasReached'), notPossible: left }),
      duty('keepEvidence', ['carer', 'now'], {
        kept: on('settled', 'whoHoldsIt'),
        childSaidNo: on('settled'),
        nothingToKeep: on('settled', 'reason'),
        tooLate: on('settled', 'reason'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'safe-and-well-by-police',
    says: 'The police check within a day that the child is safe and well; a child who is not safe, or may not be, is protected and checked again, and a victim or witness gets a lawyer and a referral.',
    from: 'A2',
    checks: [
      duty('askSafeAndWell', ['carer', 'today', 'T21 24 h from opened, practice'], {
        asked: told('safeAndWellCheck', 'officer'),
        notPossible: left,
      }),
      duty('safeAndWellCheck', ['police', 'today', 'T21 24 h from opened, practice'], {
        safe: on('settled', 'officer'),
        notSafe: on('protectAfterCheck'),
        unknown: on('protectAfterCheck'),
        crime: on('victimAfterCheck'),
        notYet: on('again'),
        notPossible: left,
      }),
      duty('protectAfterCheck', ['carer', 'now'], {
        done: told('safeAndWellCheck', 'protectedPlace', 'whoWasReached'),
        notPossible: left,
      }),
      duty('victimAfterCheck', ['childProtection', 'today'], {
        done: told('settled', 'whoWasReached'),
        notPossible: left,
      }),
      { check: 'sameBranch', step: 'safeAndWellCheck', outcome: 'unknown', as: 'notSafe' },
      {
        check: 'settledOnlyBy',
        asked: 'askSafeAndWell.asked',
        rests: ['settled'],
        answers: ['safeAndWellCheck.safe', 'victimAfterCheck.done'],
      },
      {
        check: 'settledOnlyBy',
        asked: 'safeAndWellCheck.notSafe',
        rests: ['settled'],
        answers: ['protectAfterCheck.done'],
      },
      {
        check: 'settledOnlyBy',
        asked: 'protectAfterCheck.done',
        rests: ['settled'],
        answers: ['safeAndWellCheck.safe', 'safeAndWellCheck.crime'],
      },
      {
        check: 'settledOnlyBy',
        asked: 'safeAndWellCheck.crime',
        rests: ['settled'],
        answers: ['victimAfterCheck.done'],
      },
    ],
  },
  {
    id: 'health-in-time',
    says: 'Urgent care is given at once, every child is seen by health professionals, and a refusal leaves the offer standing with a name.',
    from: 'A3',
    checks: [
      duty('healthNow', ['carer', 'now'], { urgent: on('urgentCare'), notUrgent: on('medicalCheck') }),
      duty('urgentCare', ['health', 'now', 'T22 at once from opened, guidance'], {
        done: on('medicalCheck', 'whoExamined'),
        childRefused: on('again'),
        offerStands: on('medicalCheck', 'reason', 'decidedBy'),
        notPossible: left,
      }),
      duty('medicalCheck', ['health', 'planned', 'T22 48 h from opened, practice'], {
        done: on('settled', 'whoExamined'),
        childRefused: on('again'),
        offerStands: on('settled', 'reason', 'decidedBy'),
        notPossible: left,
      }),
      duty('mentalHealth', ['health', 'planned', 'T22 72 h from opened, practice'], {
        done: on('settled', 'whoExamined'),
        childRefused: on('again'),
        offerStands: on('settled', 'reason', 'decidedBy'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'interview-offered',
    says: 'A return interview by someone independent is offered within three days; refused it is offered again, and given it is used.',
    from: 'Q32, G28',
    checks: [
      duty('arrangeInterview', ['childProtection', 'soon', 'T24 72 h from noticed, practice'], {
        arranged: on('returnInterview', 'interviewer', 'interviewAt'),
        refused: on('offerInterviewAgain', 'reason'),
        notPossible: left,
      }),
      duty('returnInterview', ['interviewer', 'soon', 'T24 72 h from noticed, practice'], {
        done: on('signsInInterview', 'interviewer', 'toldBefore'),
        refused: on('offerInterviewAgain', 'reason'),
        postponed: on('arrangeInterview', 'reason'),
        notPossible: left,
      }),
      duty('offerInterviewAgain', ['guardian', 'planned'], {
        accepted: on('arrangeInterview'),
        refusedAgain: on('again', 'reason'),
        offerStands: on('settled', 'reason', 'decidedBy', 'carerObservations'),
        notPossible: left,
      }),
      duty('useInterview', ['interviewer', 'today'], {
        done: told('settled', 'whoWasReached'),
        nothingToPass: on('settled', 'reason'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'interview-judges-trafficking-again',
    says: 'What the child tells in the interview is judged for trafficking, whatever was answered before: signs are referred the same day, unknown ones discussed with the centre.',
    from: 'Q33, A6, A7',
    checks: [
      duty('signsInInterview', ['interviewer', 'today'], {
        yes: on('referAfterInterview'),
        unknown: on('consultAfterInterview'),
        no: on('useInterview'),
      }),
      ...centreAsked('consultAfterInterview', 'referAfterInterview', 'useInterview'),
      {
        check: 'settledOnlyBy',
        asked: 'returnInterview.done',
        rests: ['settled'],
        answers: ['signsInInterview.yes', 'signsInInterview.unknown', 'signsInInterview.no'],
      },
      {
        check: 'settledOnlyBy',
        asked: 'signsInInterview.yes',
        rests: ['settled'],
        answers: ['referAfterInterview.referred', 'referAfterInterview.openReferralUpdated'],
      },
      {
        check: 'settledOnlyBy',
        asked: 'signsInInterview.unknown',
        rests: ['settled'],
        answers: ['consultAfterInterview.refer', 'consultAfterInterview.noReferral'],
      },
    ],
  },
  {
    id: 'new-signs-referred',
    says: 'New signs of trafficking are referred the same day, unknown ones discussed with the centre, and the child learns its rights.',
    from: 'Q33, A7',
    checks: [
      duty('newIndicators', ['childProtection', 'today'], {
        yes: on('referAfterReturn'),
        unknown: on('consultAfterReturn'),
        no: on('settled'),
      }),
      ...centreAsked('consultAfterReturn', 'referAfterReturn', 'tellVictimRights', 'settled'),
      duty('tellVictimRights', ['lawyer', 'planned'], { done: on('decideCrimeReport'), notPossible: left }),
      duty('decideCrimeReport', ['guardian', 'planned'], {
        reported: on('settled', 'policeReference'),
        notNow: on('settled', 'reason', 'decidedBy'),
        unknown: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'newIndicators.yes',
        rests: ['settled'],
        answers: ['decideCrimeReport.reported', 'decideCrimeReport.notNow'],
      },
    ],
  },
  {
    id: 'never-back-unasked',
    says: 'No child goes back to the same placement unasked: unknown counts as no, and a named person decides with the child’s view.',
    from: 'Q34, A8',
    checks: [
      { check: 'sameBranch', step: 'samePlaceAgain', outcome: 'unknown', as: 'no' },
      duty('samePlaceAgain', ['childProtection', 'today', 'T26 same day from opened, practice'], {
        safeAndWanted: on('assessBestInterests', 'decidedBy', 'childsView'),
        changesNeeded: on('changePlace', 'childsView'),
        no: on('findOtherPlace'),
        unknown: on('findOtherPlace'),
      }),
      duty('changePlace', ['childProtection', 'today', 'T26 same day from opened, practice'], {
        done: on('assessBestInterests', 'whatChanges'),
        notEnough: on('findOtherPlace', 'reason'),
        notPossible: left,
      }),
      duty('findOtherPlace', ['childProtection', 'today', 'T26 same day from opened, practice'], {
        found: on('assessBestInterests', 'placeKind', 'decidedBy'),
        notPossible: left,
      }),
      duty('assessBestInterests', ['childProtection', 'planned', 'T26 168 h from noticed, practice'], {
        decided: on('settled', 'decidedBy', 'childsView', 'reason'),
        formalNeeded: on('formalDetermination', 'reason'),
        notPossible: left,
      }),
      duty('formalDetermination', ['childProtection', 'planned'], {
        decided: on('settled', 'decidedBy', 'childsView', 'reason'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'plan-renewed',
    says: 'Risk is judged anew and the plan agreed anew within three days; without an agreed plan the care is not settled.',
    from: 'Q36, A9',
    checks: [
      duty('likelihoodAfterReturn', ['childProtection', 'soon', 'T25 72 h from noticed, practice'], {
        low: on('exploitationAfterReturn', 'decidedBy', 'reason'),
        raised: on('exploitationAfterReturn'),
        high: on('measuresAfterReturn'),
        imminent: on('measuresAfterReturn'),
        notPossible: left,
      }),
      duty('exploitationAfterReturn', ['childProtection', 'soon', 'T25 72 h from noticed, practice'], {
        noSign: on('agreeNewPlan', 'decidedBy', 'reason'),
        signs: on('consultBeforePlan'),
        strong: on('referBeforePlan'),
        identified: on('protectBeforePlan'),
        unknown: on('consultBeforePlan'),
      }),
      duty('agreeNewPlan', ['childProtection', 'soon', 'T25 72 h from noticed, practice'], {
        agreed: on('settled', 'agreedWith', 'changesSinceLastPlan'),
        notAgreed: on('again', 'reason'),
        notPossible: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'likelihoodAfterReturn.high',
        rests: ['settled'],
        answers: ['agreeNewPlan.agreed'],
      },
      duty('planningMeetingNeeded', ['childProtection', 'planned'], {
        needed: on('holdPlanningMeeting'),
        notNeeded: on('settled'),
        unknown: on('holdPlanningMeeting'),
      }),
    ],
  },
  {
    id: 'danger-judged-is-acted-on',
    says: 'A high or imminent likelihood brings measures before anything else; signs of exploitation are discussed with the centre, strong ones referred, and a victim is protected, before a plan is agreed.',
    from: 'P6, P7, Q13, Q14',
    checks: [
      duty('measuresAfterReturn', ['carer', 'now'], {
        done: told('exploitationAfterReturn', 'whoWasReached'),
        notPossible: left,
      }),
      duty('protectBeforePlan', ['childProtection', 'now'], {
        done: told('referBeforePlan', 'protectedPlace', 'whoWasReached'),
        notPossible: left,
      }),
      ...centreAsked('consultBeforePlan', 'referBeforePlan', 'agreeNewPlan'),
      { check: 'sameBranch', step: 'exploitationAfterReturn', outcome: 'unknown', as: 'signs' },
      ...['likelihoodAfterReturn.high', 'likelihoodAfterReturn.imminent'].map((asked): Check => ({
        check: 'settledOnlyBy',
        asked,
        rests: ['settled'],
        answers: ['measuresAfterReturn.done'],
      })),
      ...['exploitationAfterReturn.strong', 'exploitationAfterReturn.identified'].map((asked): Check => ({
        check: 'settledOnlyBy',
        asked,
        rests: ['settled'],
        answers: ['referBeforePlan.referred', 'referBeforePlan.openReferralUpdated'],
      })),
      {
        check: 'settledOnlyBy',
        asked: 'exploitationAfterReturn.identified',
        rests: ['settled'],
        answers: ['protectBeforePlan.done'],
      },
      {
        check: 'settledOnlyBy',
        asked: 'exploitationAfterReturn.signs',
        rests: ['settled'],
        answers: ['consultBeforePlan.refer', 'consultBeforePlan.noReferral'],
      },
    ],
  },
  {
    id: 'light-return-is-looked-at',
    says: 'A child who turned up early is welcomed and both risks are judged; any worry, or not knowing, leads to the whole of aftercare, a high likelihood by way of measures.',
    from: 'A0-light, P6',
    checks: [
      { check: 'sameBranch', step: 'welcomeBack', outcome: 'unknown', as: 'concern' },
      duty('welcomeBack', ['carer', 'now'], {
        nothingWorrying: on('reviewRiskAfterAbsence'),
        concern: on('returned'),
        unknown: on('returned'),
      }),
      duty('reviewRiskAfterAbsence', ['carer', 'today'], {
        low: on('reviewExploitationAfterAbsence', 'decidedBy', 'reasons'),
        raised: on('reviewExploitationAfterAbsence', 'reasons'),
        high: on('measuresAfterAbsence'),
        imminent: on('measuresAfterAbsence'),
        notPossible: left,
      }),
      duty('reviewExploitationAfterAbsence', ['carer', 'today'], {
        noSign: on('settled', 'decidedBy', 'reasons'),
        signs: on('returned'),
        strong: on('returned'),
        identified: on('returned'),
        unknown: on('returned'),
      }),
      duty('measuresAfterAbsence', ['carer', 'now'], {
        done: told('returned', 'whoWasReached'),
        notPossible: passed('returned'),
      }),
      { check: 'sameBranch', step: 'reviewExploitationAfterAbsence', outcome: 'unknown', as: 'signs' },
      ...['reviewRiskAfterAbsence.high', 'reviewRiskAfterAbsence.imminent'].map((asked): Check => ({
        check: 'settledOnlyBy',
        asked,
        rests: ['settled', 'abroad', 'returned'],
        answers: ['measuresAfterAbsence.done', 'measuresAfterAbsence.notPossible'],
      })),
      {
        check: 'onlyAfter',
        reach: ['reviewExploitationAfterAbsence'],
        oneOf: ['reviewRiskAfterAbsence.low', 'reviewRiskAfterAbsence.raised'],
      },
    ],
  },
  {
    id: 'where-found-decides',
    says: 'Where the child was found decides who acts: another authority agrees in writing, a lawyer gets a detained child released, and not knowing is found out.',
    from: 'Q29, A5',
    checks: [
      duty('whereFound', ['coordinator', 'now'], {
        sameArea: on('returned'),
        otherAuthority: on('agreeResponsibility'),
        otherCountry: on('abroad'),
        missingElsewhere: on('fromElsewhere'),
        detention: on('releaseFromDetention'),
        unknown: on('whereIsChildNow'),
      }),
      duty('whereIsChildNow', ['coordinator', 'today'], {
        sameArea: on('settled'),
        otherAuthority: on('agreeResponsibility'),
        missingElsewhere: on('fromElsewhere'),
        detention: on('releaseFromDetention'),
        unknown: left,
      }),
      duty('agreeResponsibility', ['childProtection', 'today'], {
        agreed: told('settled', 'authority', 'authorityPerson', 'whatWasAgreed'),
        notAgreed: on('again', 'reason'),
        notPossible: left,
      }),
      duty('releaseFromDetention', ['lawyer', 'now'], {
        released: told('whereIsChildNow', 'whoWasReached'),
        stillHeld: on('again', 'reason'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'protected-here-first',
    says: 'A child missing elsewhere is protected under our law first; the other country is told, its file asked for, the child heard, trafficking judged, before anything is decided.',
    from: 'X1 to X5',
    checks: [
      {
        check: 'waitsFor',
        state: 'fromElsewhere',
        to: 'decideSolutionHere',
        steps: ['protectUnderOurLaw', 'confirmHitToThem', 'askForTheirFile', 'hearChildHere', 'traffickedOnTheWay'],
      },
      { check: 'sameBranch', step: 'traffickedOnTheWay', outcome: 'unknown', as: 'yes' },
      duty('protectUnderOurLaw', ['childProtection', 'now'], {
        done: told('settled', 'whoWasReached', 'interimGuardian'),
        notPossible: left,
      }),
      duty('confirmHitToThem', ['police', 'today', 'T18 same day from opened, practice'], {
        done: told('settled', 'country', 'whoWasReached'),
        notPossible: left,
      }),
      duty('askForTheirFile', ['childProtection', 'soon', 'X3 48 h from opened, practice'], {
        received: told('settled', 'whoWasReached'),
        noAnswer: on('again'),
        goesOnWithout: on('settled', 'reason'),
        notPossible: left,
      }),
      duty('hearChildHere', ['guardian', 'soon', 'X4 72 h from opened, practice'], {
        heard: on('settled', 'childsWish'),
        notYet: on('again'),
        goesOnWithout: on('settled', 'reason', 'decidedBy'),
        notPossible: left,
      }),
      duty('traffickedOnTheWay', ['childProtection', 'soon', 'X5 72 h from opened, practice'], {
        yes: on('agreeReferralCountry'),
        no: on('settled', 'reason'),
        unknown: on('agreeReferralCountry'),
      }),
    ],
  },
  {
    id: 'protected-there-first',
    says: 'Our child found abroad is protected there first; hit, file, the child’s voice and trafficking are settled with the other country before anything is decided.',
    from: 'X1 to X5',
    checks: [
      {
        check: 'waitsFor',
        state: 'abroad',
        to: 'decideSolutionThere',
        steps: ['askProtectionThere', 'confirmHitFromThem', 'sendOurFile', 'childHeardThere', 'traffickedToThere'],
      },
      { check: 'sameBranch', step: 'traffickedToThere', outcome: 'unknown', as: 'yes' },
      duty('askProtectionThere', ['coordinator', 'now'], { done: told('settled', 'whoWasReached'), notPossible: left }),
      duty('confirmHitFromThem', ['police', 'today', 'T18 same day from opened, practice'], {
        done: told('settled', 'whoWasReached'),
        notPossible: left,
      }),
      duty('sendOurFile', ['childProtection', 'soon', 'X3 48 h from opened, practice'], {
        sent: told('settled', 'whoWasReached'),
        notPossible: left,
      }),
      duty('childHeardThere', ['guardian', 'soon', 'X4 72 h from opened, practice'], {
        heard: on('settled', 'childsWish'),
        notYet: on('again'),
        goesOnWithout: on('settled', 'reason', 'decidedBy'),
        notPossible: left,
      }),
      duty('traffickedToThere', ['childProtection', 'soon', 'X5 72 h from opened, practice'], {
        yes: on('agreeReferralThere'),
        no: on('settled', 'reason'),
        unknown: on('agreeReferralThere'),
      }),
    ],
  },
  {
    id: 'no-return-by-default',
    says: 'No child travels before a named person has decided in its best interests with its view; undecided sets a date.',
    from: 'Q35, X6',
    checks: [
      {
        check: 'onlyAfter',
        reach: ['planTransfer'],
        oneOf: ['decideSolutionHere.family', 'decideSolutionHere.firstCountry', 'decideSolutionHere.other'],
      },
      { check: 'onlyAfter', reach: ['planReturnTransfer'], oneOf: ['decideSolutionThere.firstCountry'] },
      {
        check: 'onlyAfter',
        reach: ['planOnwardTransfer'],
        oneOf: ['decideSolutionThere.family', 'decideSolutionThere.other'],
      },
      duty(
        'decideSolutionHere',
        ['childProtection', 'planned', 'agreed as agreed in decideAgainAt from opened, agreed'],
        {
          stay: on('confirmWeTakeOver', 'decidedBy', 'childsView', 'reason'),
          family: on('planTransfer', 'decidedBy', 'childsView', 'reason'),
          firstCountry: on('planTransfer', 'decidedBy', 'childsView', 'reason'),
          other: on('planTransfer', 'decidedBy', 'childsView', 'reason'),
          undecided: on('again', 'decideAgainAt', 'reason'),
          notPossible: left,
        },
      ),
      duty(
        'decideSolutionThere',
        ['foreignChildProtection', 'planned', 'agreed as agreed in decideAgainAt from opened, agreed'],
        {
          stay: on('agreeTakeOver', 'decidedBy', 'childsView', 'reason'),
          family: on('planOnwardTransfer', 'decidedBy', 'childsView', 'reason'),
          firstCountry: on('planReturnTransfer', 'decidedBy', 'childsView', 'reason'),
          other: on('planOnwardTransfer', 'decidedBy', 'childsView', 'reason'),
          undecided: on('again', 'decideAgainAt', 'reason'),
          notPossible: left,
        },
      ),
    ],
  },
  {
    id: 'transfer-is-guarded',
    says: 'Before a transfer, wherever it goes, the receiving guardian and the escort are named; it is over when arrival is confirmed and the child was spoken to on the first and the seventh day, and nobody takes over before that.',
    from: 'X7, G7',
    checks: [
      duty('planTransfer', ['childProtection', 'planned'], {
        ready: on('confirmArrivalThere', 'receivingGuardian', 'escort', 'travelAt'),
        decideAnew: on('decideSolutionHere', 'reason'),
        notPossible: left,
      }),
      duty(
        'confirmArrivalThere',
        ['foreignChildProtection', 'now', 'agreed as agreed in travelAt from opened, agreed'],
        {
          arrived: told('callFirstDay', 'whoWasReached', 'arrivedAt'),
          notTravelled: on('planTransfer', 'reason'),
          notPossible: left,
        },
      ),
      ...calls('callFirstDay', 'callSeventhDay', 'settled'),
      ...calls('callReturnFirstDay', 'callReturnSeventhDay', 'settled'),
      ...calls('callOnwardFirstDay', 'callOnwardSeventhDay', 'agreeTakeOver'),
      { check: 'onlyAfter', reach: ['confirmOnwardArrival'], oneOf: ['planOnwardTransfer.ready'] },
      { check: 'onlyAfter', reach: ['callReturnFirstDay'], oneOf: ['confirmReturnArrival.arrived'] },
      {
        check: 'settledOnlyBy',
        asked: 'callReturnFirstDay.notReached',
        rests: ['settled', 'fromElsewhere'],
        answers: ['callReturnSeventhDay.spoke'],
      },
      {
        check: 'onlyAfter',
        reach: ['agreeTakeOver'],
        oneOf: ['decideSolutionThere.stay', 'callOnwardSeventhDay.spoke'],
      },
      duty('planOnwardTransfer', ['childProtection', 'planned'], {
        ready: on('confirmOnwardArrival', 'receivingGuardian', 'escort', 'travelAt'),
        decideAnew: on('decideSolutionThere', 'reason'),
        notPossible: left,
      }),
      duty(
        'confirmOnwardArrival',
        ['foreignChildProtection', 'now', 'agreed as agreed in travelAt from opened, agreed'],
        {
          arrived: told('callOnwardFirstDay', 'whoWasReached', 'arrivedAt'),
          notTravelled: on('planOnwardTransfer', 'reason'),
          notPossible: left,
        },
      ),
      duty('planReturnTransfer', ['childProtection', 'planned'], {
        ready: on('confirmReturnArrival', 'receivingGuardian', 'escort', 'travelAt'),
        decideAnew: on('decideSolutionThere', 'reason'),
        notPossible: left,
      }),
      duty('confirmReturnArrival', ['guardian', 'now', 'agreed as agreed in travelAt from opened, agreed'], {
        arrived: on('callReturnFirstDay', 'seenBy', 'arrivedAt'),
        notTravelled: on('planReturnTransfer', 'reason'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'named-take-over',
    says: 'Responsibility passes only to an authority whose name and reference are known.',
    from: 'invariant 1, X8',
    checks: [
      duty('agreeTakeOver', ['childProtection', 'planned', 'X8 168 h from opened, practice'], {
        confirmed: told('learningReview', 'authority', 'authorityReference', 'authorityPerson'),
        decideAnew: on('decideSolutionThere', 'reason'),
        notPossible: left,
      }),
      duty('confirmWeTakeOver', ['childProtection', 'planned', 'X8 168 h from opened, practice'], {
        done: told('settled', 'authority', 'authorityReference', 'whoWasReached'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'mistake-needs-two',
    says: 'Aftercare was opened by mistake only when a reason is given and a second person agrees.',
    from: 'Ends',
    checks: [
      { check: 'endedBy', end: 'aftercareOpenedByMistake', answers: ['aftercareMistakeCheck.confirmed'] },
      { check: 'dueWhen', entered: 'start', steps: ['endAftercareOtherwise'] },
      duty('endAftercareOtherwise', ['coordinator', 'standing'], { openedByMistake: on('aftercareMistakeCheck') }),
      duty('aftercareMistakeCheck', ['manager', 'planned'], {
        confirmed: on('aftercareOpenedByMistake', 'reason', 'secondPerson'),
        withdrawn: on('endAftercareOtherwise'),
      }),
    ],
  },
  {
    id: 'no-end-by-time',
    says: 'No review, notification, alert, level of risk or plan ends aftercare.',
    from: 'invariant 2',
    checks: [
      {
        check: 'neverEndedBy',
        strands: [
          'danger',
          'telling',
          'alertsOut',
          'safeAndWell',
          'medical',
          'interview',
          'trafficking',
          'bestInterests',
          'plan',
          'learning',
          'crossBorder',
        ],
      },
    ],
  },
  ...rulesOfEveryChart,
]
