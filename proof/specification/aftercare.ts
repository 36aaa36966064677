import type { Specification, StepSays } from './specification.ts'

const why = 'parked, why'

/** A4: a recipient of R4 hears of the end; `neverTold` where nobody had told them. */
const hears = (who: string, told = 'settled, tells, needs whoWasReached'): StepSays => [
  who,
  'T23 same day from opened, practice',
  { told, neverTold: 'settled', notPossible: why },
]

/** A4: an alert is asked to be taken out the same day, and confirmed out within 24 h. */
const out = (confirm: string): StepSays => [
  'coordinator today',
  'T23 same day from opened, practice',
  { asked: `${confirm}, tells, needs askedOf`, neverAsked: 'settled', notPossible: why },
]
const isOut = (ask: string): StepSays => [
  'coordinator today',
  'T23 24 h from opened, practice',
  { confirmed: 'settled, needs confirmedBy', stillLive: ask, notPossible: why },
]

/** A7, P7: ask the centre, or refer, the same day; then it goes on. */
const consult = (referral: string, next: string): StepSays => [
  'childProtection today',
  'T08 same day from opened, practice',
  {
    refer: `${referral}, tells, needs whoWasReached`,
    noReferral: `${next}, tells, needs whoWasReached reason`,
    notPossible: why,
  },
]
const refer = (next: string): StepSays => [
  'childProtection today',
  'T08 same day from opened, practice',
  {
    referred: `${next}, tells, needs whoWasReached`,
    openReferralUpdated: `${next}, tells, needs whoWasReached recipientReference`,
    notPossible: why,
  },
]

/** AFTERCARE, A0 to A10 and X1 to X10, as procedures.md 3.4, 3.5, 3.6 and 9 have it. */
export const aftercareSpecification: Specification = {
  starts: ['dangerAfterReturn', 'childMissingAgain', 'aftercareBegins', 'endAftercareOtherwise'],
  opens: {
    work: [
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
    returned: [
      'welcomeChild',
      'afraidOrControlled',
      'foundExploited',
      'keepEvidence',
      'askSafeAndWell',
      'healthNow',
      'mentalHealth',
      'settled',
      'arrangeInterview',
      'newIndicators',
      'samePlaceAgain',
      'likelihoodAfterReturn',
      'planningMeetingNeeded',
    ],
    abroad: ['askProtectionThere', 'confirmHitFromThem', 'sendOurFile', 'childHeardThere', 'traffickedToThere'],
    fromElsewhere: ['protectUnderOurLaw', 'confirmHitToThem', 'askForTheirFile', 'hearChildHere', 'traffickedOnTheWay'],
  },
  waits: {
    work: { to: 'episodeClosed', done: ['settled'] },
    returned: { to: 'learningReview', done: ['settled'] },
    abroad: { to: 'decideSolutionThere', done: ['settled'] },
    fromElsewhere: { to: 'decideSolutionHere', done: ['settled'] },
  },
  ends: ['episodeClosed', 'missingAgain', 'stillMissing', 'noHit', 'aftercareOpenedByMistake'],
  steps: {
    // Q02
    dangerAfterReturn: [
      'anyone standing',
      '',
      { yes: 'callEmergencyAfterReturn', no: 'again', unknown: 'callEmergencyAfterReturn' },
    ],
    callEmergencyAfterReturn: [
      'anyone now',
      'T11 at once from opened, guidance',
      { done: 'dangerAfterReturn, tells', notPossible: why },
    ],
    // X9: missing again, whenever it happens
    childMissingAgain: ['anyone standing', '', { yes: 'missingAgain' }],
    aftercareBegins: [
      'anyone standing',
      '',
      {
        seenAndSafe: 'confirmChild',
        turnedUp: 'welcomeBack',
        takenOver: 'learningReview',
        deathRecorded: 'learningReview',
        openedInError: 'settled',
        foundHere: 'seenByWhom',
        fromAnotherCountry: 'confirmHitIsThisChild',
      },
    ],
    // A0, Q28: no stays missing
    seenByWhom: [
      'anyone now',
      '',
      { seenFaceToFace: 'confirmChild, needs seenBy', notSeen: 'stillMissing', unknown: 'stillMissing' },
    ],
    confirmChild: [
      'police now',
      '',
      {
        samePerson: 'whereFound, needs confirmedBy',
        anotherPerson: 'stillMissing, needs confirmedBy reason',
        unknown: 'protectUntilConfirmed, why',
      },
    ],
    protectUntilConfirmed: [
      'carer now',
      '',
      {
        samePerson: 'whereFound, needs confirmedBy',
        anotherPerson: 'stillMissing, needs confirmedBy reason',
        stillUnknown: 'again',
        notPossible: why,
      },
    ],
    // X1, Q06: whether the hit is right; a wrong one opens nothing
    confirmHitIsThisChild: [
      'police now',
      '',
      {
        yes: 'fromElsewhere, needs confirmedBy',
        no: 'noHit, needs confirmedBy reason',
        unknown: 'protectUntilHitConfirmed, why',
      },
    ],
    protectUntilHitConfirmed: [
      'childProtection now',
      '',
      {
        yes: 'fromElsewhere, needs confirmedBy',
        no: 'noHit, needs confirmedBy reason',
        stillUnknown: 'again',
        notPossible: why,
      },
    ],
    // A0-light
    welcomeBack: [
      'carer now',
      '',
      { nothingWorrying: 'reviewRiskAfterAbsence', concern: 'returned', unknown: 'returned' },
    ],
    reviewRiskAfterAbsence: [
      'carer today',
      '',
      {
        low: 'reviewExploitationAfterAbsence, needs decidedBy reasons',
        raised: 'reviewExploitationAfterAbsence, needs reasons',
        high: 'measuresAfterAbsence',
        imminent: 'measuresAfterAbsence',
        notPossible: why,
      },
    ],
    // P6: two judgements; high and imminent go to P7 and P8 today
    reviewExploitationAfterAbsence: [
      'carer today',
      '',
      {
        noSign: 'settled, needs decidedBy reasons',
        signs: 'returned',
        strong: 'returned',
        identified: 'returned',
        unknown: 'returned',
      },
    ],
    measuresAfterAbsence: [
      'carer now',
      '',
      { done: 'returned, tells, needs whoWasReached', notPossible: 'returned, why' },
    ],
    // A1, Q30
    welcomeChild: ['carer now', '', { done: 'settled', notPossible: why }],
    afraidOrControlled: ['carer now', '', { yes: 'protectChild', unknown: 'protectChild', no: 'settled' }],
    protectChild: [
      'carer now',
      '',
      { done: 'reviewProtection, tells, needs protectedPlace whoWasReached', notPossible: why },
    ],
    reviewProtection: [
      'childProtection planned',
      '',
      {
        holds: 'settled, needs decidedBy',
        notSafe: 'protectChild',
        noLongerNeeded: 'settled, needs decidedBy reason',
        unknown: why,
      },
    ],
    foundExploited: ['anyone now', '', { yes: 'victimFirst', unknown: 'victimFirst', no: 'settled' }],
    victimFirst: ['police now', '', { done: 'settled, tells, needs whoWasReached', notPossible: why }],
    // G30
    keepEvidence: [
      'carer now',
      '',
      {
        kept: 'settled, needs whoHoldsIt',
        childSaidNo: 'settled',
        nothingToKeep: 'settled, needs reason',
        tooLate: 'settled, needs reason',
        notPossible: why,
      },
    ],
    // A5, Q29
    whereFound: [
      'coordinator now',
      '',
      {
        sameArea: 'returned',
        otherAuthority: 'agreeResponsibility',
        otherCountry: 'abroad',
        missingElsewhere: 'fromElsewhere',
        detention: 'releaseFromDetention',
        unknown: 'whereIsChildNow',
      },
    ],
    whereIsChildNow: [
      'coordinator today',
      '',
      {
        sameArea: 'settled',
        otherAuthority: 'agreeResponsibility',
        missingElsewhere: 'fromElsewhere',
        detention: 'releaseFromDetention',
        unknown: why,
      },
    ],
    agreeResponsibility: [
      'childProtection today',
      '',
      {
        agreed: 'settled, tells, needs authority authorityPerson whatWasAgreed',
        notAgreed: 'again, needs reason',
        notPossible: why,
      },
    ],
    releaseFromDetention: [
      'lawyer now',
      '',
      {
        released: 'whereIsChildNow, tells, needs whoWasReached',
        stillHeld: 'again, needs reason',
        notPossible: why,
      },
    ],
    // A3
    healthNow: ['carer now', '', { urgent: 'urgentCare', notUrgent: 'medicalCheck' }],
    urgentCare: [
      'health now',
      'T22 at once from opened, guidance',
      {
        done: 'medicalCheck, needs whoExamined',
        childRefused: 'again',
        offerStands: 'medicalCheck, needs reason decidedBy',
        notPossible: why,
      },
    ],
    medicalCheck: [
      'health planned',
      'T22 48 h from opened, practice',
      {
        done: 'settled, needs whoExamined',
        childRefused: 'again',
        offerStands: 'settled, needs reason decidedBy',
        notPossible: why,
      },
    ],
    mentalHealth: [
      'health planned',
      'T22 72 h from opened, practice',
      {
        done: 'settled, needs whoExamined',
        childRefused: 'again',
        offerStands: 'settled, needs reason decidedBy',
        notPossible: why,
      },
    ],
    // A2
    askSafeAndWell: [
      'carer today',
      'T21 24 h from opened, practice',
      { asked: 'safeAndWellCheck, tells, needs officer', notPossible: why },
    ],
    safeAndWellCheck: [
      'police today',
      'T21 24 h from opened, practice',
      {
        safe: 'settled, needs officer',
        notSafe: 'protectAfterCheck',
        unknown: 'protectAfterCheck',
        crime: 'victimAfterCheck',
        notYet: 'again',
        notPossible: why,
      },
    ],
    // Safe? Further harm? The check is held again once the child is protected
    protectAfterCheck: [
      'carer now',
      '',
      { done: 'safeAndWellCheck, tells, needs protectedPlace whoWasReached', notPossible: why },
    ],
    // Victim or witness: lawyer and referral
    victimAfterCheck: ['childProtection today', '', { done: 'settled, tells, needs whoWasReached', notPossible: why }],
    // A4, Q31
    tellPolice: hears('coordinator today'),
    tellProsecutor: hears('manager today'),
    tellChildProtection: [
      'coordinator today',
      'T23 same day from opened, practice',
      { told: 'settled, tells, needs whoWasReached', notPossible: why },
    ],
    tellGuardian: [
      'coordinator today',
      'T23 same day from opened, practice',
      { told: 'settled, tells, needs whoWasReached', noGuardian: 'settled, needs reason', notPossible: why },
    ],
    tellHotline: hears('coordinator today', 'settled, tells'),
    tellTraffickingCentre: hears('coordinator today'),
    tellAsylumAuthority: hears('coordinator today', 'settled, tells'),
    tellLawyer: hears('coordinator today', 'settled, tells'),
    tellManager: hears('carer today'),
    tellTransferCountry: hears('asylumAuthority today', 'settled, tells'),
    tellFamily: [
      'guardian today',
      'T23 same day from opened, practice',
      {
        told: 'settled, tells, needs whoWasReached',
        neverTold: 'settled',
        notSafe: 'settled, needs decidedBy reason',
        unknown: why,
        notPossible: why,
      },
    ],
    tellOthers: hears('carer today', 'settled, tells'),
    tellAbroad: hears('coordinator today'),
    closeNationalRegister: out('confirmNationalRegisterOut'),
    confirmNationalRegisterOut: isOut('closeNationalRegister'),
    closeSis: out('confirmSisOut'),
    confirmSisOut: isOut('closeSis'),
    closeYellowNotice: out('confirmYellowNoticeOut'),
    confirmYellowNoticeOut: isOut('closeYellowNotice'),
    closeOtherAlerts: out('confirmOtherAlertsOut'),
    confirmOtherAlertsOut: isOut('closeOtherAlerts'),
    takeDownAfterReturn: out('confirmTakeDownOut'),
    confirmTakeDownOut: isOut('takeDownAfterReturn'),
    // X1 to X8, a child of another country's file found here
    protectUnderOurLaw: [
      'childProtection now',
      '',
      { done: 'settled, tells, needs whoWasReached interimGuardian', notPossible: why },
    ],
    confirmHitToThem: [
      'police today',
      'T18 same day from opened, practice',
      { done: 'settled, tells, needs country whoWasReached', notPossible: why },
    ],
    askForTheirFile: [
      'childProtection soon',
      'X3 48 h from opened, practice',
      {
        received: 'settled, tells, needs whoWasReached',
        noAnswer: 'again',
        goesOnWithout: 'settled, needs reason',
        notPossible: why,
      },
    ],
    hearChildHere: [
      'guardian soon',
      'X4 72 h from opened, practice',
      {
        heard: 'settled, needs childsWish',
        notYet: 'again',
        goesOnWithout: 'settled, needs reason decidedBy',
        notPossible: why,
      },
    ],
    traffickedOnTheWay: [
      'childProtection soon',
      'X5 72 h from opened, practice',
      { yes: 'agreeReferralCountry', no: 'settled, needs reason', unknown: 'agreeReferralCountry' },
    ],
    agreeReferralCountry: [
      'traffickingCentre soon',
      'X5 72 h from opened, practice',
      { done: 'settled, tells, needs identificationCountry whoWasReached', notPossible: why },
    ],
    // X6, Q35: undecided sets a review date
    decideSolutionHere: [
      'childProtection planned',
      'agreed as agreed in decideAgainAt from opened, agreed',
      {
        stay: 'confirmWeTakeOver, needs decidedBy childsView reason',
        family: 'planTransfer, needs decidedBy childsView reason',
        firstCountry: 'planTransfer, needs decidedBy childsView reason',
        other: 'planTransfer, needs decidedBy childsView reason',
        undecided: 'again, needs decideAgainAt reason',
        notPossible: why,
      },
    ],
    confirmWeTakeOver: [
      'childProtection planned',
      'X8 168 h from opened, practice',
      { done: 'settled, tells, needs authority authorityReference whoWasReached', notPossible: why },
    ],
    // X7: receiving guardian named before travel, arrival confirmed, calls on day 1 and day 7
    planTransfer: [
      'childProtection planned',
      '',
      {
        ready: 'confirmArrivalThere, needs receivingGuardian escort travelAt',
        decideAnew: 'decideSolutionHere, needs reason',
        notPossible: why,
      },
    ],
    confirmArrivalThere: [
      'foreignChildProtection now',
      'agreed as agreed in travelAt from opened, agreed',
      {
        arrived: 'callFirstDay, tells, needs whoWasReached arrivedAt',
        notTravelled: 'planTransfer, needs reason',
        notPossible: why,
      },
    ],
    callFirstDay: [
      'guardian planned',
      'X7 24 h from opened, practice',
      { spoke: 'callSeventhDay', notReached: 'again', notPossible: why },
    ],
    callSeventhDay: [
      'guardian planned',
      'X7 168 h from opened, practice',
      { spoke: 'settled', notReached: 'again', notPossible: why },
    ],
    // The same seen from the other side: our child found abroad
    askProtectionThere: ['coordinator now', '', { done: 'settled, tells, needs whoWasReached', notPossible: why }],
    confirmHitFromThem: [
      'police today',
      'T18 same day from opened, practice',
      { done: 'settled, tells, needs whoWasReached', notPossible: why },
    ],
    sendOurFile: [
      'childProtection soon',
      'X3 48 h from opened, practice',
      { sent: 'settled, tells, needs whoWasReached', notPossible: why },
    ],
    childHeardThere: [
      'guardian soon',
      'X4 72 h from opened, practice',
      {
        heard: 'settled, needs childsWish',
        notYet: 'again',
        goesOnWithout: 'settled, needs reason decidedBy',
        notPossible: why,
      },
    ],
    traffickedToThere: [
      'childProtection soon',
      'X5 72 h from opened, practice',
      { yes: 'agreeReferralThere', no: 'settled, needs reason', unknown: 'agreeReferralThere' },
    ],
    agreeReferralThere: [
      'traffickingCentre soon',
      'X5 72 h from opened, practice',
      { done: 'settled, tells, needs identificationCountry whoWasReached', notPossible: why },
    ],
    decideSolutionThere: [
      'foreignChildProtection planned',
      'agreed as agreed in decideAgainAt from opened, agreed',
      {
        stay: 'agreeTakeOver, needs decidedBy childsView reason',
        family: 'planOnwardTransfer, needs decidedBy childsView reason',
        firstCountry: 'planReturnTransfer, needs decidedBy childsView reason',
        other: 'planOnwardTransfer, needs decidedBy childsView reason',
        undecided: 'again, needs decideAgainAt reason',
        notPossible: why,
      },
    ],
    // Q35: family and other go by X7, and only then is taken over
    planOnwardTransfer: [
      'childProtection planned',
      '',
      {
        ready: 'confirmOnwardArrival, needs receivingGuardian escort travelAt',
        decideAnew: 'decideSolutionThere, needs reason',
        notPossible: why,
      },
    ],
    confirmOnwardArrival: [
      'foreignChildProtection now',
      'agreed as agreed in travelAt from opened, agreed',
      {
        arrived: 'callOnwardFirstDay, tells, needs whoWasReached arrivedAt',
        notTravelled: 'planOnwardTransfer, needs reason',
        notPossible: why,
      },
    ],
    callOnwardFirstDay: [
      'guardian planned',
      'X7 24 h from opened, practice',
      { spoke: 'callOnwardSeventhDay', notReached: 'again', notPossible: why },
    ],
    callOnwardSeventhDay: [
      'guardian planned',
      'X7 168 h from opened, practice',
      { spoke: 'agreeTakeOver', notReached: 'again', notPossible: why },
    ],
    // X8: closed as taken over, with name and reference
    agreeTakeOver: [
      'childProtection planned',
      'X8 168 h from opened, practice',
      {
        confirmed: 'learningReview, tells, needs authority authorityReference authorityPerson',
        decideAnew: 'decideSolutionThere, needs reason',
        notPossible: why,
      },
    ],
    planReturnTransfer: [
      'childProtection planned',
      '',
      {
        ready: 'confirmReturnArrival, needs receivingGuardian escort travelAt',
        decideAnew: 'decideSolutionThere, needs reason',
        notPossible: why,
      },
    ],
    confirmReturnArrival: [
      'guardian now',
      'agreed as agreed in travelAt from opened, agreed',
      {
        arrived: 'callReturnFirstDay, needs seenBy arrivedAt',
        notTravelled: 'planReturnTransfer, needs reason',
        notPossible: why,
      },
    ],
    callReturnFirstDay: [
      'guardian planned',
      'X7 24 h from opened, practice',
      { spoke: 'callReturnSeventhDay', notReached: 'again', notPossible: why },
    ],
    callReturnSeventhDay: [
      'guardian planned',
      'X7 168 h from opened, practice',
      { spoke: 'settled', notReached: 'again', notPossible: why },
    ],
    // A8, Q34: the default is to ask, not to return
    samePlaceAgain: [
      'childProtection today',
      'T26 same day from opened, practice',
      {
        safeAndWanted: 'assessBestInterests, needs decidedBy childsView',
        changesNeeded: 'changePlace, needs childsView',
        no: 'findOtherPlace',
        unknown: 'findOtherPlace',
      },
    ],
    changePlace: [
      'childProtection today',
      'T26 same day from opened, practice',
      {
        done: 'assessBestInterests, needs whatChanges',
        notEnough: 'findOtherPlace, needs reason',
        notPossible: why,
      },
    ],
    findOtherPlace: [
      'childProtection today',
      'T26 same day from opened, practice',
      { found: 'assessBestInterests, needs placeKind decidedBy', notPossible: why },
    ],
    // BIA after return: seven days
    assessBestInterests: [
      'childProtection planned',
      'T26 168 h from noticed, practice',
      {
        decided: 'settled, needs decidedBy childsView reason',
        formalNeeded: 'formalDetermination, needs reason',
        notPossible: why,
      },
    ],
    formalDetermination: [
      'childProtection planned',
      '',
      { decided: 'settled, needs decidedBy childsView reason', notPossible: why },
    ],
    // A7, Q33
    newIndicators: [
      'childProtection today',
      '',
      { yes: 'referAfterReturn', unknown: 'consultAfterReturn', no: 'settled' },
    ],
    consultAfterReturn: [
      'childProtection today',
      'T08 same day from opened, practice',
      {
        refer: 'referAfterReturn, tells, needs whoWasReached',
        noReferral: 'settled, tells, needs whoWasReached reason',
        notPossible: why,
      },
    ],
    referAfterReturn: [
      'childProtection today',
      'T08 same day from opened, practice',
      {
        referred: 'tellVictimRights, tells, needs whoWasReached',
        openReferralUpdated: 'tellVictimRights, tells, needs whoWasReached recipientReference',
        notPossible: why,
      },
    ],
    tellVictimRights: ['lawyer planned', '', { done: 'decideCrimeReport', notPossible: why }],
    decideCrimeReport: [
      'guardian planned',
      '',
      { reported: 'settled, needs policeReference', notNow: 'settled, needs reason decidedBy', unknown: why },
    ],
    // A6, Q32: within 72 h, after every episode; refused is offered again
    arrangeInterview: [
      'childProtection soon',
      'T24 72 h from noticed, practice',
      {
        arranged: 'returnInterview, needs interviewer interviewAt',
        refused: 'offerInterviewAgain, needs reason',
        notPossible: why,
      },
    ],
    returnInterview: [
      'interviewer soon',
      'T24 72 h from noticed, practice',
      {
        done: 'signsInInterview, needs interviewer toldBefore',
        refused: 'offerInterviewAgain, needs reason',
        postponed: 'arrangeInterview, needs reason',
        notPossible: why,
      },
    ],
    offerInterviewAgain: [
      'guardian planned',
      '',
      {
        accepted: 'arrangeInterview',
        refusedAgain: 'again, needs reason',
        offerStands: 'settled, needs reason decidedBy carerObservations',
        notPossible: why,
      },
    ],
    // Q33 once more: what the child told
    signsInInterview: [
      'interviewer today',
      '',
      { yes: 'referAfterInterview', unknown: 'consultAfterInterview', no: 'useInterview' },
    ],
    consultAfterInterview: consult('referAfterInterview', 'useInterview'),
    referAfterInterview: refer('useInterview'),
    useInterview: [
      'interviewer today',
      '',
      {
        done: 'settled, tells, needs whoWasReached',
        nothingToPass: 'settled, needs reason',
        notPossible: why,
      },
    ],
    // A9, Q13, Q14, Q36
    likelihoodAfterReturn: [
      'childProtection soon',
      'T25 72 h from noticed, practice',
      {
        low: 'exploitationAfterReturn, needs decidedBy reason',
        raised: 'exploitationAfterReturn',
        high: 'measuresAfterReturn',
        imminent: 'measuresAfterReturn',
        notPossible: why,
      },
    ],
    measuresAfterReturn: [
      'carer now',
      '',
      { done: 'exploitationAfterReturn, tells, needs whoWasReached', notPossible: why },
    ],
    exploitationAfterReturn: [
      'childProtection soon',
      'T25 72 h from noticed, practice',
      {
        noSign: 'agreeNewPlan, needs decidedBy reason',
        signs: 'consultBeforePlan',
        strong: 'referBeforePlan',
        identified: 'protectBeforePlan',
        unknown: 'consultBeforePlan',
      },
    ],
    // Q14: consult, refer, protect
    protectBeforePlan: [
      'childProtection now',
      '',
      { done: 'referBeforePlan, tells, needs protectedPlace whoWasReached', notPossible: why },
    ],
    consultBeforePlan: consult('referBeforePlan', 'agreeNewPlan'),
    referBeforePlan: refer('agreeNewPlan'),
    agreeNewPlan: [
      'childProtection soon',
      'T25 72 h from noticed, practice',
      {
        agreed: 'settled, needs agreedWith changesSinceLastPlan',
        notAgreed: 'again, needs reason',
        notPossible: why,
      },
    ],
    // Three in thirty days
    planningMeetingNeeded: [
      'childProtection planned',
      '',
      { needed: 'holdPlanningMeeting', notNeeded: 'settled', unknown: 'holdPlanningMeeting' },
    ],
    holdPlanningMeeting: [
      'childProtection planned',
      'agreed as agreed in meetingAt from opened, agreed',
      { held: 'settled, needs minutes', postponed: 'again, needs reason meetingAt', notPossible: why },
    ],
    // A10
    learningReview: [
      'manager planned',
      'T27 720 h from opened, practice',
      { done: 'settled, needs whatWorked whatWasLate whatWouldHavePrevented', notPossible: why },
    ],
    // How aftercare ends otherwise
    endAftercareOtherwise: ['coordinator standing', '', { openedByMistake: 'aftercareMistakeCheck' }],
    aftercareMistakeCheck: [
      'manager planned',
      '',
      {
        confirmed: 'aftercareOpenedByMistake, needs reason secondPerson',
        withdrawn: 'endAftercareOtherwise',
      },
    ],
  },
}
