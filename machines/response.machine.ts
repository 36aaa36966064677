import { setup } from 'xstate'
import { again, park, stepState } from './chart.ts'
import type { ResponseOutcome, ResponseStepId } from './response/index.ts'

/** Named for the compiler: a step must have exactly the arrows of its declared outcomes. */
const step = <const Id extends ResponseStepId>(id: Id, arrows: Readonly<Record<ResponseOutcome<Id>, string>>) =>
  stepState(id, arrows)

const settled = {}

/**
 * RESPONSE: a child is missing (procedures.md 3.3, R0 to R13). One state per step, one line per arrow.
 * Danger, police, whereabouts, signals and ending are always on; the course leads to work that runs in parallel.
 */
export const responseMachine = setup({ types: { meta: {} as { step?: string; parked?: string } } }).createMachine({
  id: 'response',
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      states: {
        danger: {
          initial: 'immediateDanger',
          states: {
            immediateDanger: step('immediateDanger', { yes: 'callEmergency', unknown: 'callEmergency', no: again }),
            callEmergency: step('callEmergency', { done: 'immediateDanger', notPossible: park }),
          },
        },

        course: {
          initial: 'absenceNoticed',
          states: {
            absenceNoticed: step('absenceNoticed', {
              unknown: 'dangerScreen',
              knownSafe: 'collectChild',
              knownUnsafe: 'policeToKnownPlace',
              alreadyMissingLonger: 'underWay',
            }),
            collectChild: step('collectChild', {
              seenFaceToFace: '#response.turnedUp',
              notThere: 'dangerScreen',
              notPossible: park,
            }),
            policeToKnownPlace: step('policeToKnownPlace', {
              seenFaceToFace: '#response.seenAndSafe',
              notThere: 'underWay',
              notPossible: park,
            }),
            dangerScreen: step('dangerScreen', { red: 'underWay', clear: 'firstChecks' }),
            firstChecks: step('firstChecks', {
              found: '#response.turnedUp',
              notFound: 'underWay',
              timeOver: 'underWay',
              notPossible: 'underWay',
            }),
            underWay: {
              type: 'parallel',
              states: {
                childProtection: {
                  initial: 'notifyChildProtection',
                  states: {
                    notifyChildProtection: step('notifyChildProtection', { done: 'told', notPossible: park }),
                    told: settled,
                  },
                },
                guardian: {
                  initial: 'notifyGuardian',
                  states: {
                    notifyGuardian: step('notifyGuardian', {
                      done: 'told',
                      noGuardian: 'requestGuardian',
                      notPossible: park,
                    }),
                    requestGuardian: step('requestGuardian', { done: 'guardianNamed', notPossible: park }),
                    told: settled,
                    guardianNamed: step('guardianNamed', { yes: 'notifyGuardian' }),
                  },
                },
                hotline: {
                  initial: 'notifyHotline',
                  states: { notifyHotline: step('notifyHotline', { done: 'told', notPossible: park }), told: settled },
                },
                traffickingCentre: {
                  initial: 'notifyTraffickingCentre',
                  states: {
                    notifyTraffickingCentre: step('notifyTraffickingCentre', {
                      done: 'told',
                      noIndicator: 'traffickingSignLater',
                      notPossible: park,
                    }),
                    told: settled,
                    traffickingSignLater: step('traffickingSignLater', { yes: 'notifyTraffickingCentre' }),
                  },
                },
                asylumAuthority: {
                  initial: 'notifyAsylumAuthority',
                  states: {
                    notifyAsylumAuthority: step('notifyAsylumAuthority', {
                      done: 'told',
                      noProcedure: 'asylumProcedureLater',
                      notPossible: park,
                    }),
                    told: settled,
                    asylumProcedureLater: step('asylumProcedureLater', { yes: 'notifyAsylumAuthority' }),
                  },
                },
                lawyer: {
                  initial: 'notifyLawyer',
                  states: {
                    notifyLawyer: step('notifyLawyer', { done: 'told', noLawyer: 'lawyerLater', notPossible: park }),
                    told: settled,
                    lawyerLater: step('lawyerLater', { yes: 'notifyLawyer' }),
                  },
                },
                manager: {
                  initial: 'notifyManager',
                  states: { notifyManager: step('notifyManager', { done: 'told', notPossible: park }), told: settled },
                },
                transferCountry: {
                  initial: 'notifyTransferCountry',
                  states: {
                    notifyTransferCountry: step('notifyTransferCountry', {
                      done: 'told',
                      noTransfer: 'transferLater',
                      unknown: park,
                      notPossible: park,
                    }),
                    told: settled,
                    transferLater: step('transferLater', { yes: 'notifyTransferCountry' }),
                  },
                },
                family: {
                  initial: 'notifyFamily',
                  states: {
                    notifyFamily: step('notifyFamily', {
                      told: 'told',
                      notSafe: 'familyLater',
                      unknown: park,
                      notPossible: park,
                    }),
                    told: settled,
                    familyLater: step('familyLater', { yes: 'notifyFamily' }),
                  },
                },
                others: {
                  initial: 'notifyOthers',
                  states: { notifyOthers: step('notifyOthers', { done: 'told', notPossible: park }), told: settled },
                },

                risk: {
                  initial: 'worryingCriteria',
                  states: {
                    worryingCriteria: step('worryingCriteria', {
                      immediateDanger: 'policeRiskLevel',
                      highConcern: 'policeRiskLevel',
                      concern: 'policeRiskLevel',
                    }),
                    policeRiskLevel: step('policeRiskLevel', {
                      agreed: 'riskReview',
                      notAgreed: 'challengeRisk',
                      unknown: park,
                      notPossible: park,
                    }),
                    challengeRisk: step('challengeRisk', {
                      raised: 'riskReview',
                      refused: 'riskReview',
                      notPossible: park,
                    }),
                    riskReview: step('riskReview', {
                      unchanged: again,
                      raised: again,
                      loweredWithReason: again,
                      challenge: 'challengeRisk',
                      notPossible: park,
                    }),
                  },
                },

                lead: {
                  initial: 'nameCoordinator',
                  states: {
                    nameCoordinator: step('nameCoordinator', { named: 'agreeRoles', notPossible: park }),
                    agreeRoles: step('agreeRoles', { done: 'coordinationInPlace', notPossible: park }),
                    coordinationInPlace: step('coordinationInPlace', { changed: 'nameCoordinator' }),
                  },
                },

                search: {
                  initial: 'searchFirst',
                  states: {
                    searchFirst: step('searchFirst', { done: 'searchWider', notPossible: park }),
                    searchWider: step('searchWider', { done: 'searchOn', notPossible: park }),
                    searchOn: step('searchOn', { newLead: 'searchWider' }),
                  },
                },

                crossBorder: {
                  initial: 'foreignHint',
                  states: {
                    foreignHint: step('foreignHint', {
                      yes: 'contactAbroad',
                      no: 'noForeignHint',
                      unknown: 'askHintAgain',
                    }),
                    noForeignHint: step('noForeignHint', { newHint: 'contactAbroad' }),
                    askHintAgain: step('askHintAgain', { yes: 'contactAbroad', no: 'noForeignHint', unknown: again }),
                    contactAbroad: step('contactAbroad', { done: 'confirmAbroad', notPossible: park }),
                    confirmAbroad: step('confirmAbroad', {
                      confirmed: 'abroadInformed',
                      noAnswer: 'contactAbroad',
                      newHint: 'contactAbroad',
                      notPossible: park,
                    }),
                    abroadInformed: step('abroadInformed', { newHint: 'contactAbroad' }),
                  },
                },

                meetings: {
                  initial: 'planMeeting',
                  states: {
                    planMeeting: step('planMeeting', { planned: 'holdMeeting', notPossible: park }),
                    holdMeeting: step('holdMeeting', {
                      held: 'planMeeting',
                      postponed: 'planMeeting',
                      notPossible: park,
                    }),
                  },
                },

                publicity: {
                  initial: 'publicityDecision',
                  states: {
                    publicityDecision: step('publicityDecision', {
                      none: 'publicityNotUsed',
                      professionalOnly: 'takeDownPublicity',
                      local: 'takeDownPublicity',
                      national: 'takeDownPublicity',
                      crossBorder: 'takeDownPublicity',
                      unknown: park,
                      notPossible: park,
                    }),
                    publicityNotUsed: step('publicityNotUsed', { reconsider: 'publicityDecision' }),
                    takeDownPublicity: step('takeDownPublicity', {
                      takenDown: 'publicityNotUsed',
                      stillNeeded: again,
                      notPossible: park,
                    }),
                  },
                },

                longTerm: {
                  initial: 'longTermReview',
                  states: { longTermReview: step('longTermReview', { reviewed: again, notPossible: park }) },
                },

                eighteen: {
                  initial: 'eighteenthBirthday',
                  states: {
                    eighteenthBirthday: step('eighteenthBirthday', {
                      withinFourMonths: 'prepareEighteen',
                      reached: 'afterEighteen',
                      no: 'eighteenSettled',
                      unknown: again,
                    }),
                    prepareEighteen: step('prepareEighteen', { done: 'eighteenSettled', notPossible: park }),
                    afterEighteen: step('afterEighteen', { done: 'eighteenSettled', notPossible: park }),
                    eighteenSettled: step('eighteenSettled', { near: 'prepareEighteen', reached: 'afterEighteen' }),
                  },
                },
              },
            },
          },
        },

        police: {
          initial: 'reportToPolice',
          states: {
            reportToPolice: step('reportToPolice', {
              accepted: 'registered',
              refused: 'escalateSupervisor',
              otherLabel: 'escalateSupervisor',
              toldToWait: 'escalateSupervisor',
              notPossible: park,
            }),
            escalateSupervisor: step('escalateSupervisor', {
              accepted: 'registered',
              done: 'escalateMissingPersonsUnit',
              notPossible: 'escalateMissingPersonsUnit',
            }),
            escalateMissingPersonsUnit: step('escalateMissingPersonsUnit', {
              accepted: 'registered',
              refused: 'escalateProsecutor',
              notPossible: 'escalateProsecutor',
            }),
            escalateProsecutor: step('escalateProsecutor', {
              accepted: 'registered',
              refused: 'escalateHotline',
              notPossible: 'escalateHotline',
            }),
            escalateHotline: step('escalateHotline', {
              accepted: 'registered',
              done: 'reportAgain',
              notPossible: 'reportAgain',
            }),
            reportAgain: step('reportAgain', {
              accepted: 'registered',
              refused: 'escalateSupervisor',
              notPossible: park,
            }),
            registered: {
              type: 'parallel',
              states: {
                followUp: {
                  initial: 'policeFollowUp',
                  states: {
                    policeFollowUp: step('policeFollowUp', {
                      answered: again,
                      noAnswer: again,
                      dropped: 'challengeDropped',
                      notPossible: park,
                    }),
                    challengeDropped: step('challengeDropped', {
                      takenUpAgain: 'policeFollowUp',
                      refused: again,
                      notPossible: park,
                    }),
                  },
                },
                nationalRegister: {
                  initial: 'askNationalRegister',
                  states: {
                    askNationalRegister: step('askNationalRegister', {
                      asked: 'confirmNationalRegister',
                      notPossible: park,
                    }),
                    confirmNationalRegister: step('confirmNationalRegister', {
                      confirmed: 'entered',
                      notEntered: 'askNationalRegister',
                      notPossible: park,
                    }),
                    entered: settled,
                  },
                },
                sis: {
                  initial: 'askSis',
                  states: {
                    askSis: step('askSis', { asked: 'confirmSis', notInThisCountry: 'outsideSis', notPossible: park }),
                    confirmSis: step('confirmSis', { confirmed: 'entered', notEntered: 'askSis', notPossible: park }),
                    entered: settled,
                    outsideSis: settled,
                  },
                },
                yellowNotice: {
                  initial: 'considerYellowNotice',
                  states: {
                    considerYellowNotice: step('considerYellowNotice', {
                      asked: 'confirmYellowNotice',
                      notNow: 'yellowNoticeLater',
                      notPossible: park,
                    }),
                    confirmYellowNotice: step('confirmYellowNotice', {
                      confirmed: 'entered',
                      notEntered: 'considerYellowNotice',
                      notPossible: park,
                    }),
                    yellowNoticeLater: step('yellowNoticeLater', { reconsider: 'considerYellowNotice' }),
                    entered: settled,
                  },
                },
                otherAlerts: {
                  initial: 'askOtherAlerts',
                  states: {
                    askOtherAlerts: step('askOtherAlerts', { done: 'asked', notPossible: park }),
                    asked: settled,
                  },
                },
              },
            },
          },
        },

        signals: {
          type: 'parallel',
          states: {
            contact: {
              initial: 'childMakesContact',
              states: {
                childMakesContact: step('childMakesContact', { received: 'answerContact' }),
                answerContact: step('answerContact', { done: 'childMakesContact', another: again, notPossible: park }),
              },
            },
            report: {
              initial: 'othersReport',
              states: {
                othersReport: step('othersReport', { received: 'verifyReport' }),
                verifyReport: step('verifyReport', { done: 'othersReport', another: again, notPossible: park }),
              },
            },
            sighting: {
              initial: 'sightingReported',
              states: {
                sightingReported: step('sightingReported', { received: 'passSighting' }),
                passSighting: step('passSighting', { done: 'sightingReported', another: again, notPossible: park }),
              },
            },
            hit: {
              initial: 'hitReported',
              states: {
                hitReported: step('hitReported', { received: 'answerHit' }),
                answerHit: step('answerHit', { done: 'hitReported', another: again, notPossible: park }),
              },
            },
            death: {
              initial: 'deathReported',
              states: {
                deathReported: step('deathReported', { received: 'confirmDeath' }),
                confirmDeath: step('confirmDeath', {
                  confirmed: '#response.deathRecorded',
                  notConfirmed: 'deathReported',
                  unknown: park,
                }),
              },
            },
          },
        },

        whereabouts: {
          initial: 'childFound',
          states: {
            childFound: step('childFound', { seenFaceToFace: '#response.seenAndSafe', notSeen: 'seeFaceToFace' }),
            seeFaceToFace: step('seeFaceToFace', {
              seenFaceToFace: '#response.seenAndSafe',
              notFound: 'childFound',
              notPossible: park,
            }),
          },
        },

        ending: {
          initial: 'endOtherwise',
          states: {
            endOtherwise: step('endOtherwise', { takenOver: 'takeOver', openedInError: 'openedInErrorCheck' }),
            takeOver: step('takeOver', { confirmed: '#response.takenOver', withdrawn: 'endOtherwise' }),
            openedInErrorCheck: step('openedInErrorCheck', {
              confirmed: '#response.openedInError',
              withdrawn: 'endOtherwise',
            }),
          },
        },
      },
    },

    turnedUp: { type: 'final', meta: { step: 'turnedUp' } },
    seenAndSafe: { type: 'final', meta: { step: 'seenAndSafe' } },
    takenOver: { type: 'final', meta: { step: 'takenOver' } },
    deathRecorded: { type: 'final', meta: { step: 'deathRecorded' } },
    openedInError: { type: 'final', meta: { step: 'openedInError' } },
  },
})
