import type { Specification } from './specification.ts'

const why = 'parked, why'

/** PREVENTION, P0 to P11, as procedures.md 3.2, 3.6 and 9 have it. */
export const preventionSpecification: Specification = {
  starts: ['dangerInCare', 'childPresent', 'preventionBegins', 'endPrevention'],
  opens: {
    underWay: [
      'adultClaimsChild',
      'knownElsewhere',
      'referToChildProtection',
      'minimumSheet',
      'noticeReady',
      'photoQuestion',
      'guardianQuestion',
      'specialNeeds',
      'placeSafeTonight',
      'firstTalk',
      'plansToGoOn',
      'likelihoodFirst',
      'signAtFirstSight',
      'shortPlan',
      'preparePacket',
      'familyAbroad',
      'legalSteps',
      'newsExpected',
      'eighteenComing',
      'signToday',
      'dailyNoteOff',
      'reviewAsSet',
      'considerPreventiveAlert',
      'handOverAhead',
      'sharingCheck',
    ],
  },
  waits: {},
  ends: ['notAChild', 'childGone', 'handedOver', 'adultServices', 'openedByMistake'],
  steps: {
    // Q02
    dangerInCare: ['anyone standing', '', { yes: 'callEmergencyInCare', no: 'again', unknown: 'callEmergencyInCare' }],
    callEmergencyInCare: [
      'anyone now',
      'P0 at once from opened, practice',
      { done: 'dangerInCare, tells', notPossible: why },
    ],
    // R0 and the return
    childPresent: ['anyone standing', '', { absent: 'childAway' }],
    childAway: ['anyone standing', '', { returned: 'childPresent', gone: 'childGone' }],
    // Q01
    preventionBegins: [
      'anyone standing',
      '',
      { newlyMet: 'ageQuestion', inCareWorried: 'underWay', afterReturn: 'underWay' },
    ],
    // Q03: doubted is treated as a child
    ageQuestion: [
      'anyone now',
      '',
      {
        yes: 'languageQuestion',
        doubted: 'languageQuestion',
        unknown: 'languageQuestion',
        no: 'adultReferral',
      },
    ],
    adultReferral: [
      'anyone now',
      '',
      {
        referred: 'notAChild, needs reason decidedBy referredTo',
        doubted: 'languageQuestion',
        notPossible: why,
      },
    ],
    languageQuestion: [
      'anyone now',
      '',
      { yes: 'situationQuestion, needs language', no: 'situationQuestion', unknown: 'situationQuestion' },
    ],
    // Q04
    situationQuestion: [
      'anyone now',
      '',
      {
        alone: 'underWay',
        withRelative: 'underWay',
        unverifiedAdult: 'underWay',
        withParents: 'underWay',
        unknown: 'underWay',
      },
    ],
    // P1, Q05: the relation is checked by child protection before any hand-over
    adultClaimsChild: [
      'anyone now',
      '',
      {
        noOne: 'claimLater',
        verified: 'claimLater, needs linkCheckedBy',
        notVerified: 'checkClaim',
        unknown: 'checkClaim',
      },
    ],
    checkClaim: [
      'childProtection now',
      'P1 same day from opened, practice',
      {
        verified: 'claimLater, tells, needs linkCheckedBy',
        refuted: 'claimLater, tells, needs whoWasReached',
        another: 'again',
        notPossible: why,
      },
    ],
    claimLater: ['anyone standing', '', { newClaim: 'checkClaim' }],
    // Q06
    knownElsewhere: [
      'childProtection today',
      'P1 same day from opened, practice',
      {
        noHit: 'elsewhereLater, needs whoChecked',
        hit: 'elsewhereLater, needs whatTheHitSays',
        notChecked: 'askElsewhere',
        unknown: 'askElsewhere',
      },
    ],
    askElsewhere: [
      'childProtection today',
      'P1 same day from opened, practice',
      { asked: 'knownElsewhere, tells, needs whoWasReached', notPossible: why },
    ],
    elsewhereLater: ['anyone standing', '', { newHint: 'knownElsewhere' }],
    // P1: referral to child protection, the same day
    referToChildProtection: [
      'anyone soon',
      'P1 same day from opened, practice',
      {
        done: 'confirmReferral, tells, needs whoWasReached',
        alreadyInCharge: 'responsibleChanges, needs responsiblePerson',
        notPossible: why,
      },
    ],
    confirmReferral: [
      'childProtection today',
      '',
      {
        confirmed: 'responsibleChanges, needs responsiblePerson',
        noAnswer: 'referToChildProtection',
        notPossible: why,
      },
    ],
    responsibleChanges: ['anyone standing', '', { changed: 'confirmReferral' }],
    // P2: minimum set on day 1, complete within 24 h
    minimumSheet: [
      'carer soon',
      'T02 24 h from noticed, practice',
      { complete: 'buildUpSheet', partly: 'buildUpSheet', notPossible: why },
    ],
    buildUpSheet: ['carer planned', '', { complete: 'sheetCurrent', partly: 'again', notPossible: why }],
    sheetCurrent: ['carer standing', '', { newFacts: 'buildUpSheet' }],
    // Q07
    noticeReady: [
      'carer today',
      '',
      {
        complete: 'noticeStaysReady',
        incomplete: 'fillIdentifiers, needs whatIsMissing',
        unknown: 'fillIdentifiers',
      },
    ],
    fillIdentifiers: ['carer today', '', { done: 'noticeReady', notPossible: why }],
    noticeStaysReady: ['carer standing', '', { checkAgain: 'noticeReady' }],
    // Q08, photo at most six months old
    photoQuestion: [
      'carer soon',
      '',
      {
        recent: 'renewPhoto, needs photoDetails',
        none: 'takePhoto',
        unknown: 'takePhoto',
        refused: 'describeWithoutPhoto, needs reason',
      },
    ],
    takePhoto: [
      'carer soon',
      '',
      {
        taken: 'renewPhoto, needs photoDetails',
        refused: 'describeWithoutPhoto, needs reason',
        notPossible: why,
      },
    ],
    describeWithoutPhoto: [
      'carer today',
      '',
      {
        described: 'askPhotoAgain, needs fullDescription',
        agreedAfterAll: 'renewPhoto, needs photoDetails',
        notPossible: why,
      },
    ],
    askPhotoAgain: [
      'carer planned',
      'agreed as agreed in askPhotoAgainAt from opened, agreed',
      { taken: 'renewPhoto, needs photoDetails', refused: 'again', notPossible: why },
    ],
    renewPhoto: [
      'carer planned',
      'T03 6 months from opened, guidance',
      {
        renewed: 'again, needs photoDetails',
        looksChanged: 'takePhoto',
        refused: 'describeWithoutPhoto, needs reason',
        notPossible: why,
      },
    ],
    // P3, Q09: asked for immediately, in place within 15 working days, escalated after that
    guardianQuestion: [
      'carer today',
      '',
      {
        appointed: 'informGuardian, needs guardian',
        interim: 'guardianInPlace, needs guardian interimUntil',
        none: 'askForGuardian',
        unknown: 'askForGuardian',
      },
    ],
    askForGuardian: [
      'anyone now',
      'T04 at once from opened, guidance',
      { asked: 'guardianInPlace, tells, needs whoWasReached', notPossible: why },
    ],
    guardianInPlace: [
      'carer planned',
      'T05 15 working days from opened, guidance',
      { appointed: 'informGuardian, needs guardian', notYet: 'escalateGuardian', notPossible: why },
    ],
    escalateGuardian: [
      'manager today',
      '',
      {
        told: 'guardianAfterAlarm, tells, needs whoWasReached',
        appointed: 'informGuardian, needs guardian',
        notPossible: why,
      },
    ],
    guardianAfterAlarm: [
      'carer today',
      '',
      { appointed: 'informGuardian, needs guardian', notYet: 'escalateGuardian', notPossible: why },
    ],
    informGuardian: ['carer today', '', { told: 'guardianContact, tells, needs whoWasReached', notPossible: why }],
    guardianContact: [
      'guardian standing',
      '',
      { guardianChanges: 'guardianQuestion', noRegularContact: 'escalateGuardian' },
    ],
    // P4
    specialNeeds: [
      'carer today',
      'T01 24 h from noticed, guidance',
      { found: 'meetNeeds, needs needs', none: 'needsLater', unknown: why, notPossible: why },
    ],
    meetNeeds: ['carer today', '', { done: 'needsLater, needs needsOwner', another: 'again', notPossible: why }],
    needsLater: ['carer standing', '', { newNeed: 'meetNeeds, needs needs' }],
    // Q10
    placeSafeTonight: [
      'carer now',
      'P4 same day from opened, guidance',
      { yes: 'childAcceptsPlace', no: 'saferPlace', unknown: 'saferPlace' },
    ],
    saferPlace: [
      'manager now',
      'P4 same day from opened, guidance',
      {
        moved: 'placeSafeTonight, needs placeName',
        madeSafe: 'childAcceptsPlace, needs decidedBy measures',
        another: 'again',
        notPossible: why,
      },
    ],
    childAcceptsPlace: [
      'carer today',
      '',
      { yes: 'placeLater', no: 'talkAboutPlace, needs childSays', unknown: 'talkAboutPlace' },
    ],
    talkAboutPlace: [
      'carer today',
      '',
      {
        accepts: 'placeLater',
        stillNo: 'again, needs childSays',
        otherPlace: 'placeSafeTonight',
        notPossible: why,
      },
    ],
    placeLater: [
      'anyone standing',
      '',
      { newPlace: 'placeSafeTonight', newDanger: 'placeSafeTonight', childUnhappy: 'talkAboutPlace' },
    ],
    // P5, Q11: first talk 24 h, second 72 h, then at each event
    firstTalk: [
      'carer soon',
      'T06 24 h from noticed, practice',
      {
        understood: 'secondTalk, needs childSays',
        partly: 'again',
        no: 'interpreterForFirstTalk',
        notPossible: why,
      },
    ],
    interpreterForFirstTalk: ['carer soon', '', { found: 'firstTalk, needs interpreter', notPossible: why }],
    secondTalk: [
      'guardian planned',
      'P5 72 h from noticed, practice',
      {
        understood: 'nextTalk, needs childSays',
        partly: 'eventTalk',
        no: 'interpreterForTalk',
        notPossible: why,
      },
    ],
    nextTalk: [
      'anyone standing',
      '',
      { decision: 'eventTalk', transfer: 'eventTalk', badNews: 'eventTalk', otherEvent: 'eventTalk' },
    ],
    eventTalk: [
      'guardian today',
      '',
      {
        understood: 'nextTalk, needs childSays',
        partly: 'again',
        no: 'interpreterForTalk',
        notPossible: why,
      },
    ],
    interpreterForTalk: ['carer today', '', { found: 'eventTalk, needs interpreter', notPossible: why }],
    // Q12: whose idea is it to go on
    plansToGoOn: [
      'carer today',
      '',
      {
        no: 'plansLater',
        own: 'openSafeRoute',
        family: 'openSafeRoute',
        someoneElse: 'answerPressure',
        unknown: why,
      },
    ],
    openSafeRoute: [
      'guardian today',
      '',
      { done: 'plansLater, tells, needs whoWasReached', notSafe: 'plansLater, needs reason', notPossible: why },
    ],
    answerPressure: [
      'carer now',
      'T08 same day from opened, practice',
      { done: 'plansLater, tells, needs whoWasReached', notPossible: why },
    ],
    plansLater: ['anyone standing', '', { askAgain: 'plansToGoOn' }],
    // P6 (a), Q13: first 24 h, full 72 h; high and imminent are acted on at once
    likelihoodFirst: [
      'carer soon',
      'T07 24 h from noticed, practice',
      {
        low: 'likelihoodFull, needs decidedBy reason',
        raised: 'likelihoodFull',
        high: 'measuresFirst',
        imminent: 'measuresFirst',
        notPossible: why,
      },
    ],
    measuresFirst: ['carer now', '', { done: 'likelihoodFull', judgeAgain: 'likelihoodFull', notPossible: why }],
    likelihoodFull: [
      'childProtection planned',
      'T07 72 h from noticed, practice',
      {
        low: 'assessAgain, needs decidedBy reason',
        raised: 'assessAgain',
        high: 'measuresNow',
        imminent: 'measuresNow',
        notPossible: why,
      },
    ],
    assessAgain: [
      'anyone standing',
      '',
      {
        afterAbsence: 'likelihoodAgain',
        transfer: 'likelihoodAgain',
        workerChanges: 'likelihoodAgain',
        negativeDecision: 'likelihoodAgain',
        returnNotice: 'likelihoodAgain',
        ageAssessment: 'likelihoodAgain',
        newContact: 'likelihoodAgain',
        conflict: 'likelihoodAgain',
        friendMissing: 'likelihoodAgain',
        nearEighteen: 'likelihoodAgain',
        otherReason: 'likelihoodAgain',
      },
    ],
    likelihoodAgain: [
      'childProtection today',
      'T07 72 h from opened, practice',
      {
        low: 'assessAgain, needs decidedBy reason',
        raised: 'assessAgain',
        high: 'measuresNow',
        imminent: 'measuresNow',
        notPossible: why,
      },
    ],
    measuresNow: ['carer now', '', { done: 'assessAgain', judgeAgain: 'likelihoodAgain', notPossible: why }],
    // P6 (b), P7, Q14: no sign / consult / refer / protect
    signAtFirstSight: [
      'anyone now',
      'P1 same day from opened, practice',
      {
        none: 'exploitationFirst',
        suspected: 'actOnFirstSign',
        clear: 'actOnFirstSign',
        unknown: 'actOnFirstSign',
      },
    ],
    actOnFirstSign: [
      'anyone now',
      'P1 same day from opened, practice',
      {
        done: 'exploitationFirst, tells, needs whoWasReached',
        judgeNow: 'exploitationFirst',
        notPossible: why,
      },
    ],
    exploitationFirst: [
      'carer soon',
      'T07 24 h from noticed, practice',
      {
        noSign: 'exploitationFull, needs decidedBy reason',
        signs: 'consultCentre',
        strong: 'referTrafficking',
        identified: 'protectVictim',
        unknown: 'consultCentre',
      },
    ],
    consultCentre: [
      'carer today',
      'T08 same day from opened, practice',
      {
        refer: 'referTrafficking, tells, needs whoWasReached',
        noReferral: 'exploitationAgain, tells, needs whoWasReached reason',
        judgeAgain: 'exploitationAgain',
        notPossible: why,
      },
    ],
    referTrafficking: [
      'childProtection now',
      'T08 same day from opened, practice',
      {
        done: 'protectVictim, tells, needs whoWasReached',
        notReferred: 'exploitationAgain, needs reason decidedBy',
        judgeAgain: 'exploitationAgain',
        notPossible: why,
      },
    ],
    protectVictim: [
      'childProtection now',
      '',
      { done: 'exploitationAgain', judgeAgain: 'exploitationAgain', notPossible: why },
    ],
    exploitationFull: [
      'childProtection planned',
      'T07 72 h from noticed, practice',
      {
        noSign: 'exploitationLater, needs decidedBy reason',
        signs: 'consultCentre',
        strong: 'referTrafficking',
        identified: 'protectVictim',
        unknown: 'consultCentre',
      },
    ],
    exploitationAgain: [
      'childProtection planned',
      'T07 72 h from opened, practice',
      {
        noSign: 'exploitationLater, needs decidedBy reason',
        alreadyActedOn: 'exploitationLater, needs reason decidedBy',
        signs: 'consultCentre',
        strong: 'referTrafficking',
        identified: 'protectVictim',
        unknown: 'consultCentre',
      },
    ],
    exploitationLater: [
      'anyone standing',
      '',
      { newSign: 'exploitationAgain', afterAbsence: 'exploitationAgain', otherReason: 'exploitationAgain' },
    ],
    // P8, Q15, Q16: short form on the day of placement, full within 72 h
    shortPlan: [
      'carer today',
      'T09 same day from opened, practice',
      { done: 'fullPlan, needs reportingThresholdMinutes whoMustBeTold', notPossible: why },
    ],
    fullPlan: [
      'childProtection planned',
      'P8 72 h from noticed, practice',
      { done: 'agreePlan, needs planElements', notPossible: why },
    ],
    agreePlan: [
      'childProtection today',
      '',
      {
        agreed: 'planInForce, tells, needs agreedWith',
        notAgreed: 'settlePlan, needs reason',
        unknown: why,
        notPossible: why,
      },
    ],
    settlePlan: ['manager today', '', { done: 'agreePlan', notPossible: why }],
    planInForce: [
      'anyone standing',
      '',
      {
        riskChanged: 'revisePlan',
        placeChanged: 'revisePlan',
        afterAbsence: 'revisePlan',
        otherReason: 'revisePlan',
      },
    ],
    revisePlan: ['childProtection today', '', { done: 'agreePlan, needs planElements', notPossible: why }],
    // P9
    preparePacket: ['carer today', '', { ready: 'packetReady, needs packetOwner packetPlace', notPossible: why }],
    packetReady: ['carer standing', '', { childMoves: 'movePacket', renew: 'preparePacket' }],
    movePacket: [
      'carer now',
      '',
      {
        moved: 'packetReady, tells, needs whoWasReached packetOwner packetPlace',
        notMoving: 'packetReady',
        notPossible: why,
      },
    ],
    // P10
    familyAbroad: [
      'guardian planned',
      '',
      { yes: 'startFamilyRoute, needs familyCountry', no: 'familyRouteLater', unknown: why },
    ],
    startFamilyRoute: [
      'guardian planned',
      '',
      {
        started: 'familyRouteLater, tells, needs whoWasReached',
        notSafe: 'familyRouteLater, needs reason decidedBy',
        notPossible: why,
      },
    ],
    familyRouteLater: ['anyone standing', '', { newFact: 'familyAbroad' }],
    legalSteps: ['guardian planned', '', { done: 'legalStepsLater, needs carePlanDates', notPossible: why }],
    legalStepsLater: ['guardian standing', '', { changed: 'legalSteps' }],
    newsExpected: ['anyone standing', '', { expected: 'talkBeforeNews, needs newsAt' }],
    talkBeforeNews: [
      'guardian today',
      'agreed as agreed in newsAt from opened, agreed',
      { talked: 'newsExpected, needs childSays', newDate: 'again, needs newsAt', notPossible: why },
    ],
    // Q37
    eighteenComing: [
      'carer planned',
      '',
      {
        no: 'eighteenLater',
        withinFourMonths: 'transitionTasks',
        reached: 'afterMajority',
        unknown: why,
      },
    ],
    transitionTasks: [
      'childProtection today',
      'T28 at once from opened, guidance',
      { done: 'eighteenLater', reached: 'afterMajority', notPossible: why },
    ],
    afterMajority: ['childProtection today', '', { done: 'eighteenLater', notPossible: why }],
    eighteenLater: ['anyone standing', '', { near: 'transitionTasks', reached: 'afterMajority' }],
    // P11: signs of imminent departure
    signToday: [
      'carer planned',
      'agreed as agreed in nextLookAt from opened, agreed',
      { none: 'again, needs nextLookAt', sign: 'actOnSign', unknown: 'actOnSign' },
    ],
    actOnSign: ['carer now', '', { done: 'tellOfSign', another: 'again', notPossible: why }],
    tellOfSign: [
      'carer now',
      '',
      {
        done: 'signToday, tells, needs policeReached guardianReached',
        another: 'actOnSign',
        notPossible: why,
      },
    ],
    dailyNoteOff: ['anyone standing', '', { begin: 'dailyNote' }],
    dailyNote: [
      'carer today',
      'P11 24 h from opened, practice',
      { written: 'again, needs contactNote', stop: 'dailyNoteOff, needs reason decidedBy', notPossible: why },
    ],
    reviewAsSet: [
      'childProtection planned',
      'agreed as agreed in nextReviewOfPlanAt from opened, agreed',
      { reviewed: 'again, needs nextReviewOfPlanAt', notPossible: why },
    ],
    considerPreventiveAlert: [
      'childProtection planned',
      '',
      { ask: 'askPreventiveAlert', notNow: 'preventiveAlertOff, needs reason decidedBy', unknown: why },
    ],
    askPreventiveAlert: [
      'childProtection today',
      '',
      {
        asked: 'confirmPreventiveAlert, tells, needs askedOf',
        notInThisCountry: 'preventiveAlertOff, needs reason',
        notPossible: why,
      },
    ],
    confirmPreventiveAlert: [
      'childProtection today',
      '',
      {
        confirmed: 'preventiveAlertOn, needs preventiveAlertAt',
        refused: 'preventiveAlertOff, needs reason',
        noAnswer: 'askPreventiveAlert',
        notPossible: why,
      },
    ],
    preventiveAlertOff: ['anyone standing', '', { reconsider: 'considerPreventiveAlert' }],
    preventiveAlertOn: ['childProtection standing', '', { noLongerNeeded: 'withdrawPreventiveAlert' }],
    withdrawPreventiveAlert: [
      'childProtection today',
      '',
      {
        withdrawn: 'preventiveAlertOff, tells, needs askedOf',
        stillNeeded: 'preventiveAlertOn',
        notPossible: why,
      },
    ],
    // P11 hand-over, G7: it ends only when the receiver confirms arrival
    handOverAhead: ['anyone standing', '', { planned: 'prepareHandOver' }],
    prepareHandOver: [
      'carer today',
      '',
      {
        prepared: 'sendChild, needs receiver responsibleFrom',
        calledOff: 'handOverAhead, needs reason',
        notPossible: why,
      },
    ],
    sendChild: [
      'carer planned',
      '',
      {
        sent: 'childOnTheWay, tells, needs leftAt expectedAt',
        calledOff: 'handOverAhead, needs reason',
        notPossible: why,
      },
    ],
    childOnTheWay: [
      'carer now',
      'agreed as agreed in expectedAt from opened, agreed',
      {
        arrivalConfirmed: 'afterHandOver, tells, needs receivedBy arrivedAt',
        cameBack: 'handOverAhead, needs seenBy',
        notArrived: 'raiseMissing',
        contactLost: 'raiseMissing',
        unknown: 'raiseMissing',
      },
    ],
    raiseMissing: [
      'anyone now',
      '',
      {
        raised: 'handOverInterrupted',
        arrivalConfirmed: 'afterHandOver, tells, needs receivedBy arrivedAt',
        cameBack: 'handOverAhead, needs seenBy',
        notPossible: why,
      },
    ],
    handOverInterrupted: [
      'anyone standing',
      '',
      {
        arrivalConfirmed: 'afterHandOver, tells, needs receivedBy arrivedAt',
        cameBack: 'handOverAhead, needs seenBy',
      },
    ],
    afterHandOver: [
      'carer today',
      '',
      { done: 'handOverAhead', careTakenOver: 'handOverCare', another: 'prepareHandOver', notPossible: why },
    ],
    // Care for good: only after the receiver has confirmed arrival
    handOverCare: [
      'childProtection planned',
      '',
      {
        confirmed: 'handedOver, needs authority authorityReference authorityPerson responsibleFrom',
        withdrawn: 'afterHandOver',
      },
    ],
    // Checklist 4.8
    sharingCheck: [
      'anyone standing',
      '',
      {
        share: 'again, tells, needs sharedWith whatWasShared reason',
        emergency: 'recordSharing, tells, needs sharedWith',
        doNotShare: 'again, needs reason',
      },
    ],
    recordSharing: [
      'anyone today',
      '',
      {
        recorded: 'sharingCheck, needs sharedWith whatWasShared reason',
        another: 'again',
        notPossible: why,
      },
    ],
    // How prevention may end
    endPrevention: [
      'childProtection standing',
      '',
      {
        takenOverElsewhere: 'careTakenOverElsewhere',
        adult: 'transitionConfirmed',
        ageDecided: 'ageDecision',
        openedByMistake: 'mistakeCheck',
      },
    ],
    // Invariant 1: a take-over has the name of the responsible authority
    careTakenOverElsewhere: [
      'childProtection planned',
      '',
      {
        confirmed: 'childGone, needs authority authorityReference authorityPerson reason',
        withdrawn: 'endPrevention',
      },
    ],
    transitionConfirmed: [
      'childProtection planned',
      '',
      {
        confirmed: 'adultServices, needs adultService authorityPerson transitionPlan decidedBy',
        withdrawn: 'endPrevention',
      },
    ],
    ageDecision: [
      'childProtection planned',
      '',
      { confirmed: 'notAChild, needs reason decidedBy referredTo', withdrawn: 'endPrevention' },
    ],
    mistakeCheck: [
      'manager planned',
      '',
      { confirmed: 'openedByMistake, needs reason secondPerson', withdrawn: 'endPrevention' },
    ],
  },
}
