import { setup } from 'xstate'
import { again, park, stepState } from './chart.ts'
import type { PreventionOutcome, PreventionStepId } from './prevention/index.ts'

/** Named for the compiler: a step must have exactly the arrows of its declared outcomes. */
const step = <const Id extends PreventionStepId>(id: Id, arrows: Readonly<Record<PreventionOutcome<Id>, string>>) =>
  stepState(id, arrows)

/**
 * PREVENTION: a child in migration is newly met, in care, or back (procedures.md 3.2, P0 to P11). One state per step,
 * one line per arrow. Danger, presence and ending are always on; a short course leads to work that runs in parallel.
 */
export const preventionMachine = setup({ types: { meta: {} as { step?: string; parked?: string } } }).createMachine({
  id: 'prevention',
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      states: {
        danger: {
          initial: 'dangerInCare',
          states: {
            dangerInCare: step('dangerInCare', {
              yes: 'callEmergencyInCare',
              unknown: 'callEmergencyInCare',
              no: again,
            }),
            callEmergencyInCare: step('callEmergencyInCare', { done: 'dangerInCare', notPossible: park }),
          },
        },

        presence: {
          initial: 'childPresent',
          states: {
            childPresent: step('childPresent', { absent: 'childAway' }),
            childAway: step('childAway', { returned: 'childPresent', gone: '#prevention.childGone' }),
          },
        },

        course: {
          initial: 'preventionBegins',
          states: {
            preventionBegins: step('preventionBegins', {
              newlyMet: 'ageQuestion',
              inCareWorried: 'underWay',
              afterReturn: 'underWay',
            }),
            ageQuestion: step('ageQuestion', {
              yes: 'languageQuestion',
              doubted: 'languageQuestion',
              unknown: 'languageQuestion',
              no: 'adultReferral',
            }),
            adultReferral: step('adultReferral', {
              referred: '#prevention.notAChild',
              doubted: 'languageQuestion',
              notPossible: park,
            }),
            languageQuestion: step('languageQuestion', {
              yes: 'situationQuestion',
              no: 'situationQuestion',
              unknown: 'situationQuestion',
            }),
            situationQuestion: step('situationQuestion', {
              alone: 'underWay',
              withRelative: 'underWay',
              unverifiedAdult: 'underWay',
              withParents: 'underWay',
              unknown: 'underWay',
            }),
            underWay: {
              type: 'parallel',
              states: {
                claim: {
                  initial: 'adultClaimsChild',
                  states: {
                    adultClaimsChild: step('adultClaimsChild', {
                      noOne: 'claimLater',
                      verified: 'claimLater',
                      notVerified: 'checkClaim',
                      unknown: 'checkClaim',
                    }),
                    checkClaim: step('checkClaim', {
                      verified: 'claimLater',
                      refuted: 'claimLater',
                      another: again,
                      notPossible: park,
                    }),
                    claimLater: step('claimLater', { newClaim: 'checkClaim' }),
                  },
                },
                elsewhere: {
                  initial: 'knownElsewhere',
                  states: {
                    knownElsewhere: step('knownElsewhere', {
                      noHit: 'elsewhereLater',
                      hit: 'elsewhereLater',
                      notChecked: 'askElsewhere',
                      unknown: 'askElsewhere',
                    }),
                    askElsewhere: step('askElsewhere', { asked: 'knownElsewhere', notPossible: park }),
                    elsewhereLater: step('elsewhereLater', { newHint: 'knownElsewhere' }),
                  },
                },
                childProtection: {
                  initial: 'referToChildProtection',
                  states: {
                    referToChildProtection: step('referToChildProtection', {
                      done: 'confirmReferral',
                      alreadyInCharge: 'responsibleChanges',
                      notPossible: park,
                    }),
                    confirmReferral: step('confirmReferral', {
                      confirmed: 'responsibleChanges',
                      noAnswer: 'referToChildProtection',
                      notPossible: park,
                    }),
                    responsibleChanges: step('responsibleChanges', { changed: 'confirmReferral' }),
                  },
                },

                sheet: {
                  initial: 'minimumSheet',
                  states: {
                    minimumSheet: step('minimumSheet', {
                      complete: 'buildUpSheet',
                      partly: 'buildUpSheet',
                      notPossible: park,
                    }),
                    buildUpSheet: step('buildUpSheet', { complete: 'sheetCurrent', partly: again, notPossible: park }),
                    sheetCurrent: step('sheetCurrent', { newFacts: 'buildUpSheet' }),
                  },
                },
                notice: {
                  initial: 'noticeReady',
                  states: {
                    noticeReady: step('noticeReady', {
                      complete: 'noticeStaysReady',
                      incomplete: 'fillIdentifiers',
                      unknown: 'fillIdentifiers',
                    }),
                    fillIdentifiers: step('fillIdentifiers', { done: 'noticeReady', notPossible: park }),
                    noticeStaysReady: step('noticeStaysReady', { checkAgain: 'noticeReady' }),
                  },
                },
                photo: {
                  initial: 'photoQuestion',
                  states: {
                    photoQuestion: step('photoQuestion', {
                      recent: 'renewPhoto',
                      none: 'takePhoto',
                      unknown: 'takePhoto',
                      refused: 'describeWithoutPhoto',
                    }),
                    takePhoto: step('takePhoto', {
                      taken: 'renewPhoto',
                      refused: 'describeWithoutPhoto',
                      notPossible: park,
                    }),
                    describeWithoutPhoto: step('describeWithoutPhoto', {
                      described: 'askPhotoAgain',
                      agreedAfterAll: 'renewPhoto',
                      notPossible: park,
                    }),
                    askPhotoAgain: step('askPhotoAgain', { taken: 'renewPhoto', refused: again, notPossible: park }),
                    renewPhoto: step('renewPhoto', {
                      renewed: again,
                      looksChanged: 'takePhoto',
                      refused: 'describeWithoutPhoto',
                      notPossible: park,
                    }),
                  },
                },

                guardian: {
                  initial: 'guardianQuestion',
                  states: {
                    guardianQuestion: step('guardianQuestion', {
                      appointed: 'informGuardian',
                      interim: 'guardianInPlace',
                      none: 'askForGuardian',
                      unknown: 'askForGuardian',
                    }),
                    askForGuardian: step('askForGuardian', { asked: 'guardianInPlace', notPossible: park }),
                    guardianInPlace: step('guardianInPlace', {
                      appointed: 'informGuardian',
                      notYet: 'escalateGuardian',
                      notPossible: park,
                    }),
                    escalateGuardian: step('escalateGuardian', {
                      told: 'guardianAfterAlarm',
                      appointed: 'informGuardian',
                      notPossible: park,
                    }),
                    guardianAfterAlarm: step('guardianAfterAlarm', {
                      appointed: 'informGuardian',
                      notYet: 'escalateGuardian',
                      notPossible: park,
                    }),
                    informGuardian: step('informGuardian', { told: 'guardianContact', notPossible: park }),
                    guardianContact: step('guardianContact', {
                      guardianChanges: 'guardianQuestion',
                      noRegularContact: 'escalateGuardian',
                    }),
                  },
                },

                needs: {
                  initial: 'specialNeeds',
                  states: {
                    specialNeeds: step('specialNeeds', {
                      found: 'meetNeeds',
                      none: 'needsLater',
                      unknown: park,
                      notPossible: park,
                    }),
                    meetNeeds: step('meetNeeds', { done: 'needsLater', another: again, notPossible: park }),
                    needsLater: step('needsLater', { newNeed: 'meetNeeds' }),
                  },
                },
                place: {
                  initial: 'placeSafeTonight',
                  states: {
                    placeSafeTonight: step('placeSafeTonight', {
                      yes: 'childAcceptsPlace',
                      no: 'saferPlace',
                      unknown: 'saferPlace',
                    }),
                    saferPlace: step('saferPlace', {
                      moved: 'placeSafeTonight',
                      madeSafe: 'childAcceptsPlace',
                      another: again,
                      notPossible: park,
                    }),
                    childAcceptsPlace: step('childAcceptsPlace', {
                      yes: 'placeLater',
                      no: 'talkAboutPlace',
                      unknown: 'talkAboutPlace',
                    }),
                    talkAboutPlace: step('talkAboutPlace', {
                      accepts: 'placeLater',
                      stillNo: again,
                      otherPlace: 'placeSafeTonight',
                      notPossible: park,
                    }),
                    placeLater: step('placeLater', {
                      newPlace: 'placeSafeTonight',
                      newDanger: 'placeSafeTonight',
                      childUnhappy: 'talkAboutPlace',
                    }),
                  },
                },

                talks: {
                  initial: 'firstTalk',
                  states: {
                    firstTalk: step('firstTalk', {
                      understood: 'secondTalk',
                      partly: again,
                      no: 'interpreterForFirstTalk',
                      notPossible: park,
                    }),
                    interpreterForFirstTalk: step('interpreterForFirstTalk', { found: 'firstTalk', notPossible: park }),
                    secondTalk: step('secondTalk', {
                      understood: 'nextTalk',
                      partly: 'eventTalk',
                      no: 'interpreterForTalk',
                      notPossible: park,
                    }),
                    nextTalk: step('nextTalk', {
                      decision: 'eventTalk',
                      transfer: 'eventTalk',
                      badNews: 'eventTalk',
                      otherEvent: 'eventTalk',
                    }),
                    eventTalk: step('eventTalk', {
                      understood: 'nextTalk',
                      partly: again,
                      no: 'interpreterForTalk',
                      notPossible: park,
                    }),
                    interpreterForTalk: step('interpreterForTalk', { found: 'eventTalk', notPossible: park }),
                  },
                },
                wish: {
                  initial: 'plansToGoOn',
                  states: {
                    plansToGoOn: step('plansToGoOn', {
                      no: 'plansLater',
                      own: 'openSafeRoute',
                      family: 'openSafeRoute',
                      someoneElse: 'answerPressure',
                      unknown: park,
                    }),
                    openSafeRoute: step('openSafeRoute', {
                      done: 'plansLater',
                      notSafe: 'plansLater',
                      notPossible: park,
                    }),
                    answerPressure: step('answerPressure', { done: 'plansLater', notPossible: park }),
                    plansLater: step('plansLater', { askAgain: 'plansToGoOn' }),
                  },
                },

                risk: {
                  initial: 'likelihoodFirst',
                  states: {
                    likelihoodFirst: step('likelihoodFirst', {
                      low: 'likelihoodFull',
                      raised: 'likelihoodFull',
                      high: 'measuresFirst',
                      imminent: 'measuresFirst',
                      notPossible: park,
                    }),
                    measuresFirst: step('measuresFirst', {
                      done: 'likelihoodFull',
                      judgeAgain: 'likelihoodFull',
                      notPossible: park,
                    }),
                    likelihoodFull: step('likelihoodFull', {
                      low: 'assessAgain',
                      raised: 'assessAgain',
                      high: 'measuresNow',
                      imminent: 'measuresNow',
                      notPossible: park,
                    }),
                    assessAgain: step('assessAgain', {
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
                    }),
                    likelihoodAgain: step('likelihoodAgain', {
                      low: 'assessAgain',
                      raised: 'assessAgain',
                      high: 'measuresNow',
                      imminent: 'measuresNow',
                      notPossible: park,
                    }),
                    measuresNow: step('measuresNow', {
                      done: 'assessAgain',
                      judgeAgain: 'likelihoodAgain',
                      notPossible: park,
                    }),
                  },
                },

                trafficking: {
                  initial: 'signAtFirstSight',
                  states: {
                    signAtFirstSight: step('signAtFirstSight', {
                      none: 'exploitationFirst',
                      suspected: 'actOnFirstSign',
                      clear: 'actOnFirstSign',
                      unknown: 'actOnFirstSign',
                    }),
                    actOnFirstSign: step('actOnFirstSign', {
                      done: 'exploitationFirst',
                      judgeNow: 'exploitationFirst',
                      notPossible: park,
                    }),
                    exploitationFirst: step('exploitationFirst', {
                      noSign: 'exploitationFull',
                      signs: 'consultCentre',
                      strong: 'referTrafficking',
                      identified: 'protectVictim',
                      unknown: 'consultCentre',
                    }),
                    consultCentre: step('consultCentre', {
                      refer: 'referTrafficking',
                      noReferral: 'exploitationAgain',
                      judgeAgain: 'exploitationAgain',
                      notPossible: park,
                    }),
                    referTrafficking: step('referTrafficking', {
                      done: 'protectVictim',
                      notReferred: 'exploitationAgain',
                      judgeAgain: 'exploitationAgain',
                      notPossible: park,
                    }),
                    protectVictim: step('protectVictim', {
                      done: 'exploitationAgain',
                      judgeAgain: 'exploitationAgain',
                      notPossible: park,
                    }),
                    exploitationFull: step('exploitationFull', {
                      noSign: 'exploitationLater',
                      signs: 'consultCentre',
                      strong: 'referTrafficking',
                      identified: 'protectVictim',
                      unknown: 'consultCentre',
                    }),
                    exploitationAgain: step('exploitationAgain', {
                      noSign: 'exploitationLater',
                      alreadyActedOn: 'exploitationLater',
                      signs: 'consultCentre',
                      strong: 'referTrafficking',
                      identified: 'protectVictim',
                      unknown: 'consultCentre',
                    }),
                    exploitationLater: step('exploitationLater', {
                      newSign: 'exploitationAgain',
                      afterAbsence: 'exploitationAgain',
                      otherReason: 'exploitationAgain',
                    }),
                  },
                },

                plan: {
                  initial: 'shortPlan',
                  states: {
                    shortPlan: step('shortPlan', { done: 'fullPlan', notPossible: park }),
                    fullPlan: step('fullPlan', { done: 'agreePlan', notPossible: park }),
                    agreePlan: step('agreePlan', {
                      agreed: 'planInForce',
                      notAgreed: 'settlePlan',
                      unknown: park,
                      notPossible: park,
                    }),
                    settlePlan: step('settlePlan', { done: 'agreePlan', notPossible: park }),
                    planInForce: step('planInForce', {
                      riskChanged: 'revisePlan',
                      placeChanged: 'revisePlan',
                      afterAbsence: 'revisePlan',
                      otherReason: 'revisePlan',
                    }),
                    revisePlan: step('revisePlan', { done: 'agreePlan', notPossible: park }),
                  },
                },
                packet: {
                  initial: 'preparePacket',
                  states: {
                    preparePacket: step('preparePacket', { ready: 'packetReady', notPossible: park }),
                    packetReady: step('packetReady', { childMoves: 'movePacket', renew: 'preparePacket' }),
                    movePacket: step('movePacket', {
                      moved: 'packetReady',
                      notMoving: 'packetReady',
                      notPossible: park,
                    }),
                  },
                },

                family: {
                  initial: 'familyAbroad',
                  states: {
                    familyAbroad: step('familyAbroad', {
                      yes: 'startFamilyRoute',
                      no: 'familyRouteLater',
                      unknown: park,
                    }),
                    startFamilyRoute: step('startFamilyRoute', {
                      started: 'familyRouteLater',
                      notSafe: 'familyRouteLater',
                      notPossible: park,
                    }),
                    familyRouteLater: step('familyRouteLater', { newFact: 'familyAbroad' }),
                  },
                },
                legal: {
                  initial: 'legalSteps',
                  states: {
                    legalSteps: step('legalSteps', { done: 'legalStepsLater', notPossible: park }),
                    legalStepsLater: step('legalStepsLater', { changed: 'legalSteps' }),
                  },
                },
                news: {
                  initial: 'newsExpected',
                  states: {
                    newsExpected: step('newsExpected', { expected: 'talkBeforeNews' }),
                    talkBeforeNews: step('talkBeforeNews', {
                      talked: 'newsExpected',
                      newDate: again,
                      notPossible: park,
                    }),
                  },
                },
                eighteen: {
                  initial: 'eighteenComing',
                  states: {
                    eighteenComing: step('eighteenComing', {
                      no: 'eighteenLater',
                      withinFourMonths: 'transitionTasks',
                      reached: 'afterMajority',
                      unknown: park,
                    }),
                    transitionTasks: step('transitionTasks', {
                      done: 'eighteenLater',
                      reached: 'afterMajority',
                      notPossible: park,
                    }),
                    afterMajority: step('afterMajority', { done: 'eighteenLater', notPossible: park }),
                    eighteenLater: step('eighteenLater', { near: 'transitionTasks', reached: 'afterMajority' }),
                  },
                },

                watch: {
                  initial: 'signToday',
                  states: {
                    signToday: step('signToday', { none: again, sign: 'actOnSign', unknown: 'actOnSign' }),
                    actOnSign: step('actOnSign', { done: 'tellOfSign', another: again, notPossible: park }),
                    tellOfSign: step('tellOfSign', { done: 'signToday', another: 'actOnSign', notPossible: park }),
                  },
                },
                dailyNotes: {
                  initial: 'dailyNoteOff',
                  states: {
                    dailyNoteOff: step('dailyNoteOff', { begin: 'dailyNote' }),
                    dailyNote: step('dailyNote', { written: again, stop: 'dailyNoteOff', notPossible: park }),
                  },
                },
                review: {
                  initial: 'reviewAsSet',
                  states: { reviewAsSet: step('reviewAsSet', { reviewed: again, notPossible: park }) },
                },
                preventiveAlert: {
                  initial: 'considerPreventiveAlert',
                  states: {
                    considerPreventiveAlert: step('considerPreventiveAlert', {
                      ask: 'askPreventiveAlert',
                      notNow: 'preventiveAlertOff',
                      unknown: park,
                    }),
                    askPreventiveAlert: step('askPreventiveAlert', {
                      asked: 'confirmPreventiveAlert',
                      notInThisCountry: 'preventiveAlertOff',
                      notPossible: park,
                    }),
                    confirmPreventiveAlert: step('confirmPreventiveAlert', {
                      confirmed: 'preventiveAlertOn',
                      refused: 'preventiveAlertOff',
                      noAnswer: 'askPreventiveAlert',
                      notPossible: park,
                    }),
                    preventiveAlertOff: step('preventiveAlertOff', { reconsider: 'considerPreventiveAlert' }),
                    preventiveAlertOn: step('preventiveAlertOn', { noLongerNeeded: 'withdrawPreventiveAlert' }),
                    withdrawPreventiveAlert: step('withdrawPreventiveAlert', {
                      withdrawn: 'preventiveAlertOff',
                      stillNeeded: 'preventiveAlertOn',
                      notPossible: park,
                    }),
                  },
                },

                handOver: {
                  initial: 'handOverAhead',
                  states: {
                    handOverAhead: step('handOverAhead', { planned: 'prepareHandOver' }),
                    prepareHandOver: step('prepareHandOver', {
                      prepared: 'sendChild',
                      calledOff: 'handOverAhead',
                      notPossible: park,
                    }),
                    sendChild: step('sendChild', {
                      sent: 'childOnTheWay',
                      calledOff: 'handOverAhead',
                      notPossible: park,
                    }),
                    childOnTheWay: step('childOnTheWay', {
                      arrivalConfirmed: 'afterHandOver',
                      cameBack: 'handOverAhead',
                      notArrived: 'raiseMissing',
                      contactLost: 'raiseMissing',
                      unknown: 'raiseMissing',
                    }),
                    raiseMissing: step('raiseMissing', {
                      raised: 'handOverInterrupted',
                      arrivalConfirmed: 'afterHandOver',
                      cameBack: 'handOverAhead',
                      notPossible: park,
                    }),
                    handOverInterrupted: step('handOverInterrupted', {
                      arrivalConfirmed: 'afterHandOver',
                      cameBack: 'handOverAhead',
                    }),
                    afterHandOver: step('afterHandOver', {
                      done: 'handOverAhead',
                      careTakenOver: 'handOverCare',
                      another: 'prepareHandOver',
                      notPossible: park,
                    }),
                    handOverCare: step('handOverCare', {
                      confirmed: '#prevention.handedOver',
                      withdrawn: 'afterHandOver',
                    }),
                  },
                },
                sharing: {
                  initial: 'sharingCheck',
                  states: {
                    sharingCheck: step('sharingCheck', {
                      share: again,
                      emergency: 'recordSharing',
                      doNotShare: again,
                    }),
                    recordSharing: step('recordSharing', {
                      recorded: 'sharingCheck',
                      another: again,
                      notPossible: park,
                    }),
                  },
                },
              },
            },
          },
        },

        ending: {
          initial: 'endPrevention',
          states: {
            endPrevention: step('endPrevention', {
              takenOverElsewhere: 'careTakenOverElsewhere',
              adult: 'transitionConfirmed',
              ageDecided: 'ageDecision',
              openedByMistake: 'mistakeCheck',
            }),
            careTakenOverElsewhere: step('careTakenOverElsewhere', {
              confirmed: '#prevention.childGone',
              withdrawn: 'endPrevention',
            }),
            transitionConfirmed: step('transitionConfirmed', {
              confirmed: '#prevention.adultServices',
              withdrawn: 'endPrevention',
            }),
            ageDecision: step('ageDecision', { confirmed: '#prevention.notAChild', withdrawn: 'endPrevention' }),
            mistakeCheck: step('mistakeCheck', {
              confirmed: '#prevention.openedByMistake',
              withdrawn: 'endPrevention',
            }),
          },
        },
      },
    },

    notAChild: { type: 'final', meta: { step: 'notAChild' } },
    childGone: { type: 'final', meta: { step: 'childGone' } },
    handedOver: { type: 'final', meta: { step: 'handedOver' } },
    adultServices: { type: 'final', meta: { step: 'adultServices' } },
    openedByMistake: { type: 'final', meta: { step: 'openedByMistake' } },
  },
})
