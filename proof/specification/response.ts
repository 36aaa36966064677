import type { Specification } from './specification.ts'

const taken = 'registered, tells, needs policeReference'

/** RESPONSE, R0 to R13, as procedures.md 3.3, 3.6 and 9 have it. */
export const responseSpecification: Specification = {
  starts: [
    'immediateDanger',
    'absenceNoticed',
    'reportToPolice',
    'childMakesContact',
    'othersReport',
    'sightingReported',
    'hitReported',
    'deathReported',
    'childFound',
    'endOtherwise',
  ],
  opens: {
    underWay: [
      'notifyChildProtection',
      'notifyGuardian',
      'notifyHotline',
      'notifyTraffickingCentre',
      'notifyAsylumAuthority',
      'notifyLawyer',
      'notifyManager',
      'notifyTransferCountry',
      'notifyFamily',
      'notifyOthers',
      'worryingCriteria',
      'nameCoordinator',
      'searchFirst',
      'foreignHint',
      'planMeeting',
      'publicityDecision',
      'longTermReview',
      'eighteenthBirthday',
    ],
    registered: ['policeFollowUp', 'askNationalRegister', 'askSis', 'considerYellowNotice', 'askOtherAlerts'],
  },
  waits: {},
  ends: ['turnedUp', 'seenAndSafe', 'takenOver', 'deathRecorded', 'openedInError'],
  steps: {
    // Q02
    immediateDanger: ['anyone standing', '', { yes: 'callEmergency', no: 'again', unknown: 'callEmergency' }],
    callEmergency: [
      'anyone now',
      'T11 at once from opened, guidance',
      { done: 'immediateDanger, tells', notPossible: 'parked, why' },
    ],
    // R0, Q17
    absenceNoticed: [
      'anyone now',
      'T11 at once from noticed, guidance',
      {
        unknown: 'dangerScreen',
        knownSafe: 'collectChild',
        knownUnsafe: 'policeToKnownPlace',
        alreadyMissingLonger: 'underWay',
      },
    ],
    collectChild: [
      'carer now',
      '',
      { seenFaceToFace: 'turnedUp, needs seenBy', notThere: 'dangerScreen', notPossible: 'parked, why' },
    ],
    policeToKnownPlace: [
      'carer now',
      'T11 at once from opened, guidance',
      { seenFaceToFace: 'seenAndSafe, tells, needs seenBy', notThere: 'underWay, tells', notPossible: 'parked, why' },
    ],
    // R1, Q18
    dangerScreen: ['carer now', '', { red: 'underWay', clear: 'firstChecks' }],
    // R2, Q19
    firstChecks: [
      'carer now',
      'T10 by firstChecks from noticed, practice',
      {
        found: 'turnedUp, needs seenBy',
        notFound: 'underWay',
        timeOver: 'underWay',
        notPossible: 'underWay, why',
      },
    ],
    // R3, Q20
    reportToPolice: [
      'carer now',
      'T11 at once from noticed, guidance',
      {
        accepted: taken,
        refused: 'escalateSupervisor, tells, needs whatPoliceSaid',
        otherLabel: 'escalateSupervisor, tells, needs whatPoliceSaid',
        toldToWait: 'escalateSupervisor, tells, needs whatPoliceSaid',
        notPossible: 'parked, why',
      },
    ],
    // R3e: supervisor, missing persons unit, prosecutor, 116 000
    escalateSupervisor: [
      'carer now',
      '',
      {
        accepted: taken,
        done: 'escalateMissingPersonsUnit, tells, needs whoWasReached',
        notPossible: 'escalateMissingPersonsUnit, why',
      },
    ],
    escalateMissingPersonsUnit: [
      'carer now',
      '',
      {
        accepted: taken,
        refused: 'escalateProsecutor, tells, needs whatPoliceSaid',
        notPossible: 'escalateProsecutor, why',
      },
    ],
    escalateProsecutor: [
      'manager now',
      '',
      {
        accepted: taken,
        refused: 'escalateHotline, tells, needs whatPoliceSaid',
        notPossible: 'escalateHotline, why',
      },
    ],
    escalateHotline: [
      'carer now',
      '',
      { accepted: taken, done: 'reportAgain, tells', notPossible: 'reportAgain, why' },
    ],
    reportAgain: [
      'carer now',
      '',
      { accepted: taken, refused: 'escalateSupervisor, tells, needs whatPoliceSaid', notPossible: 'parked, why' },
    ],
    // G3
    policeFollowUp: [
      'coordinator planned',
      'agreed as agreed in nextContactAt from opened, agreed',
      {
        answered: 'again, tells, needs whatPoliceSaid',
        noAnswer: 'again',
        dropped: 'challengeDropped, tells, needs whatPoliceSaid',
        notPossible: 'parked, why',
      },
    ],
    challengeDropped: [
      'coordinator now',
      '',
      {
        takenUpAgain: 'policeFollowUp, tells, needs whatPoliceSaid',
        refused: 'again, tells, needs whatPoliceSaid',
        notPossible: 'parked, why',
      },
    ],
    // R4
    notifyChildProtection: [
      'carer now',
      'T12 at once from opened, guidance',
      { done: 'told, tells, needs whoWasReached', notPossible: 'parked, why' },
    ],
    notifyGuardian: [
      'carer now',
      'T12 at once from opened, guidance',
      { done: 'told, tells, needs whoWasReached', noGuardian: 'requestGuardian', notPossible: 'parked, why' },
    ],
    requestGuardian: [
      'carer soon',
      'T04 at once from opened, guidance',
      { done: 'guardianNamed, tells, needs whoWasReached', notPossible: 'parked, why' },
    ],
    guardianNamed: ['anyone standing', '', { yes: 'notifyGuardian' }],
    notifyHotline: [
      'carer soon',
      'T13 same day from opened, practice',
      { done: 'told, tells', notPossible: 'parked, why' },
    ],
    notifyTraffickingCentre: [
      'carer today',
      'T08 same day from opened, practice',
      {
        done: 'told, tells, needs whoWasReached',
        noIndicator: 'traffickingSignLater',
        notPossible: 'parked, why',
      },
    ],
    traffickingSignLater: ['anyone standing', '', { yes: 'notifyTraffickingCentre' }],
    notifyAsylumAuthority: [
      'carer today',
      'T13 same day from opened, practice',
      { done: 'told, tells', noProcedure: 'asylumProcedureLater', notPossible: 'parked, why' },
    ],
    asylumProcedureLater: ['anyone standing', '', { yes: 'notifyAsylumAuthority' }],
    notifyLawyer: [
      'carer today',
      'T13 same day from opened, practice',
      { done: 'told, tells', noLawyer: 'lawyerLater', notPossible: 'parked, why' },
    ],
    lawyerLater: ['anyone standing', '', { yes: 'notifyLawyer' }],
    notifyManager: [
      'carer today',
      'T14 24 h from noticed, practice',
      { done: 'told, tells, needs whoWasReached', notPossible: 'parked, why' },
    ],
    notifyTransferCountry: [
      'asylumAuthority today',
      'T13 same day from opened, practice',
      { done: 'told, tells', noTransfer: 'transferLater', unknown: 'parked, why', notPossible: 'parked, why' },
    ],
    transferLater: ['anyone standing', '', { yes: 'notifyTransferCountry' }],
    notifyFamily: [
      'guardian today',
      '',
      {
        told: 'told, tells, needs whoWasReached',
        notSafe: 'familyLater, needs reason',
        unknown: 'parked, why',
        notPossible: 'parked, why',
      },
    ],
    familyLater: ['anyone standing', '', { yes: 'notifyFamily' }],
    notifyOthers: ['carer planned', '', { done: 'told, tells', notPossible: 'parked, why' }],
    // R5, R5e, Q21
    worryingCriteria: [
      'carer soon',
      '',
      {
        immediateDanger: 'policeRiskLevel',
        highConcern: 'policeRiskLevel',
        concern: 'policeRiskLevel, needs decidedBy reason',
      },
    ],
    policeRiskLevel: [
      'police today',
      '',
      {
        agreed: 'riskReview, needs policeLevel',
        notAgreed: 'challengeRisk, needs policeLevel',
        unknown: 'parked, why',
        notPossible: 'parked, why',
      },
    ],
    challengeRisk: [
      'coordinator today',
      '',
      {
        raised: 'riskReview, tells, needs policeLevel',
        refused: 'riskReview, tells, needs whatPoliceSaid',
        notPossible: 'parked, why',
      },
    ],
    riskReview: [
      'coordinator planned',
      'T19 by riskReview from opened, practice',
      {
        unchanged: 'again',
        raised: 'again, needs reason',
        loweredWithReason: 'again, needs reason decidedBy',
        challenge: 'challengeRisk',
        notPossible: 'parked, why',
      },
    ],
    // R6, Q22
    nameCoordinator: [
      'childProtection today',
      '',
      { named: 'agreeRoles, needs coordinator', notPossible: 'parked, why' },
    ],
    agreeRoles: ['coordinator today', '', { done: 'coordinationInPlace', notPossible: 'parked, why' }],
    coordinationInPlace: ['coordinator standing', '', { changed: 'nameCoordinator' }],
    // R7, Q23
    askNationalRegister: [
      'carer today',
      'T16 same day from opened, practice',
      { asked: 'confirmNationalRegister, tells', notPossible: 'parked, why' },
    ],
    confirmNationalRegister: [
      'coordinator today',
      'T16 24 h from opened, practice',
      { confirmed: 'entered, needs alertReference', notEntered: 'askNationalRegister', notPossible: 'parked, why' },
    ],
    askSis: [
      'carer today',
      'T16 same day from opened, practice',
      { asked: 'confirmSis, tells', notInThisCountry: 'outsideSis', notPossible: 'parked, why' },
    ],
    confirmSis: [
      'coordinator today',
      'T16 24 h from opened, practice',
      { confirmed: 'entered, needs enteredAt', notEntered: 'askSis', notPossible: 'parked, why' },
    ],
    considerYellowNotice: [
      'coordinator planned',
      'T17 72 h from opened, practice',
      {
        asked: 'confirmYellowNotice, tells',
        notNow: 'yellowNoticeLater, needs reason',
        notPossible: 'parked, why',
      },
    ],
    confirmYellowNotice: [
      'coordinator today',
      '',
      { confirmed: 'entered, needs alertReference', notEntered: 'considerYellowNotice', notPossible: 'parked, why' },
    ],
    yellowNoticeLater: ['coordinator standing', '', { reconsider: 'considerYellowNotice' }],
    askOtherAlerts: ['carer today', '', { done: 'asked, tells', notPossible: 'parked, why' }],
    // R8: the first four within 2 h, the rest within 24 h
    searchFirst: ['carer soon', 'R8a 2 h from opened, practice', { done: 'searchWider', notPossible: 'parked, why' }],
    searchWider: [
      'coordinator today',
      'R8b 24 h from opened, practice',
      { done: 'searchOn', notPossible: 'parked, why' },
    ],
    searchOn: ['coordinator standing', '', { newLead: 'searchWider' }],
    // R9, Q25
    publicityDecision: [
      'police planned',
      '',
      {
        none: 'publicityNotUsed, needs reason',
        professionalOnly: 'takeDownPublicity, needs decidedBy',
        local: 'takeDownPublicity, needs decidedBy',
        national: 'takeDownPublicity, needs decidedBy',
        crossBorder: 'takeDownPublicity, needs decidedBy',
        unknown: 'parked, why',
        notPossible: 'parked, why',
      },
    ],
    publicityNotUsed: ['police standing', '', { reconsider: 'publicityDecision' }],
    takeDownPublicity: [
      'police planned',
      'agreed as agreed in nextReviewAt from opened, agreed',
      { takenDown: 'publicityNotUsed, needs whoWasReached', stillNeeded: 'again', notPossible: 'parked, why' },
    ],
    // R10, Q24
    foreignHint: [
      'carer today',
      '',
      { yes: 'contactAbroad, needs country', no: 'noForeignHint', unknown: 'askHintAgain' },
    ],
    noForeignHint: ['coordinator standing', '', { newHint: 'contactAbroad, needs country' }],
    askHintAgain: [
      'coordinator planned',
      'T19 by riskReview from opened, practice',
      { yes: 'contactAbroad, needs country', no: 'noForeignHint', unknown: 'again' },
    ],
    contactAbroad: [
      'coordinator today',
      'T18 same day from opened, practice',
      { done: 'confirmAbroad, tells', notPossible: 'parked, why' },
    ],
    confirmAbroad: [
      'coordinator planned',
      '',
      {
        confirmed: 'abroadInformed, tells, needs whoWasReached',
        noAnswer: 'contactAbroad',
        newHint: 'contactAbroad, needs country',
        notPossible: 'parked, why',
      },
    ],
    abroadInformed: ['coordinator standing', '', { newHint: 'contactAbroad, needs country' }],
    // R11, Q26
    planMeeting: [
      'childProtection today',
      'T15 by meeting from opened, practice',
      { planned: 'holdMeeting, needs meetingAt', notPossible: 'parked, why' },
    ],
    holdMeeting: [
      'childProtection planned',
      'agreed as agreed in meetingAt from opened, agreed',
      { held: 'planMeeting, needs minutes', postponed: 'planMeeting, needs reason', notPossible: 'parked, why' },
    ],
    // R12, Q37
    longTermReview: [
      'coordinator planned',
      'R12 by longTermReview from opened, practice',
      { reviewed: 'again', notPossible: 'parked, why' },
    ],
    eighteenthBirthday: [
      'coordinator planned',
      '',
      { withinFourMonths: 'prepareEighteen', reached: 'afterEighteen', no: 'eighteenSettled', unknown: 'again' },
    ],
    prepareEighteen: [
      'coordinator today',
      'T28 at once from opened, guidance',
      { done: 'eighteenSettled', notPossible: 'parked, why' },
    ],
    afterEighteen: ['coordinator today', '', { done: 'eighteenSettled', notPossible: 'parked, why' }],
    eighteenSettled: ['coordinator standing', '', { near: 'prepareEighteen', reached: 'afterEighteen' }],
    // R13, Q27
    childMakesContact: ['anyone standing', '', { received: 'answerContact' }],
    answerContact: [
      'carer now',
      '',
      { done: 'childMakesContact, tells', another: 'again', notPossible: 'parked, why' },
    ],
    othersReport: ['anyone standing', '', { received: 'verifyReport' }],
    verifyReport: [
      'childProtection today',
      '',
      { done: 'othersReport, tells, needs whoWasReached', another: 'again', notPossible: 'parked, why' },
    ],
    sightingReported: ['anyone standing', '', { received: 'passSighting' }],
    passSighting: [
      'anyone now',
      '',
      { done: 'sightingReported, tells, needs whoWasReached', another: 'again', notPossible: 'parked, why' },
    ],
    hitReported: ['anyone standing', '', { received: 'answerHit' }],
    answerHit: [
      'coordinator now',
      '',
      { done: 'hitReported, tells, needs whoWasReached', another: 'again', notPossible: 'parked, why' },
    ],
    deathReported: ['anyone standing', '', { received: 'confirmDeath' }],
    confirmDeath: [
      'police now',
      '',
      { confirmed: 'deathRecorded, needs confirmedBy', notConfirmed: 'deathReported', unknown: 'parked, why' },
    ],
    // Q28
    childFound: ['anyone standing', '', { seenFaceToFace: 'seenAndSafe, needs seenBy', notSeen: 'seeFaceToFace' }],
    seeFaceToFace: [
      'police now',
      '',
      { seenFaceToFace: 'seenAndSafe, needs seenBy', notFound: 'childFound', notPossible: 'parked, why' },
    ],
    // Invariant 1, X8
    endOtherwise: ['coordinator standing', '', { takenOver: 'takeOver', openedInError: 'openedInErrorCheck' }],
    takeOver: [
      'childProtection planned',
      '',
      {
        confirmed: 'takenOver, needs authority authorityReference authorityPerson',
        withdrawn: 'endOtherwise',
      },
    ],
    openedInErrorCheck: [
      'manager planned',
      '',
      { confirmed: 'openedInError, needs reason secondPerson', withdrawn: 'endOtherwise' },
    ],
  },
}
