import { setup } from 'xstate'
import type { AftercareOutcome, AftercareStepId } from './aftercare/index.ts'
import { again, park, stepState } from './chart.ts'

/** Named for the compiler: a step must have exactly the arrows of its declared outcomes. */
const step = <const Id extends AftercareStepId>(id: Id, arrows: Readonly<Record<AftercareOutcome<Id>, string>>) =>
  stepState(id, arrows)

/** Where a strand is done. A parallel state with `onDone` goes on when all its strands are. */
const settled = { type: 'final' } as const

/**
 * AFTERCARE: a child who was missing is found (procedures.md 3.4 and 3.5, A0 to A10 and X1 to X10). One state per step, one
 * line per arrow. Danger, missing again and ending are always on; the course leads to work that runs in parallel, once it
 * is certain who the child is: nobody hears that the search is over before that. The episode closes by itself when everyone
 * is told, every alert is out and the care is settled; while one of them is open, it cannot.
 */
export const aftercareMachine = setup({ types: { meta: {} as { step?: string; parked?: string } } }).createMachine({
  id: 'aftercare',
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      states: {
        danger: {
          initial: 'dangerAfterReturn',
          states: {
            dangerAfterReturn: step('dangerAfterReturn', {
              yes: 'callEmergencyAfterReturn',
              unknown: 'callEmergencyAfterReturn',
              no: again,
            }),
            callEmergencyAfterReturn: step('callEmergencyAfterReturn', {
              done: 'dangerAfterReturn',
              notPossible: park,
            }),
          },
        },

        missingAgain: {
          initial: 'childMissingAgain',
          states: { childMissingAgain: step('childMissingAgain', { yes: '#aftercare.missingAgain' }) },
        },

        course: {
          initial: 'aftercareBegins',
          states: {
            aftercareBegins: step('aftercareBegins', {
              seenAndSafe: 'confirmChild',
              turnedUp: 'work.care.welcomeBack',
              takenOver: 'work.care.learningReview',
              deathRecorded: 'work.care.learningReview',
              openedInError: 'work.care.settled',
              foundHere: 'seenByWhom',
              fromAnotherCountry: 'confirmHitIsThisChild',
            }),
            seenByWhom: step('seenByWhom', {
              seenFaceToFace: 'confirmChild',
              notSeen: '#aftercare.stillMissing',
              unknown: '#aftercare.stillMissing',
            }),
            confirmChild: step('confirmChild', {
              samePerson: 'work.care.whereFound',
              anotherPerson: '#aftercare.stillMissing',
              unknown: 'protectUntilConfirmed',
            }),
            protectUntilConfirmed: step('protectUntilConfirmed', {
              samePerson: 'work.care.whereFound',
              anotherPerson: '#aftercare.stillMissing',
              stillUnknown: again,
              notPossible: park,
            }),
            confirmHitIsThisChild: step('confirmHitIsThisChild', {
              yes: 'work.care.returned.place.fromElsewhere',
              no: '#aftercare.noHit',
              unknown: 'protectUntilHitConfirmed',
            }),
            protectUntilHitConfirmed: step('protectUntilHitConfirmed', {
              yes: 'work.care.returned.place.fromElsewhere',
              no: '#aftercare.noHit',
              stillUnknown: again,
              notPossible: park,
            }),

            work: {
              type: 'parallel',
              onDone: '#aftercare.episodeClosed',
              states: {
                telling: {
                  type: 'parallel',
                  states: {
                    police: {
                      initial: 'tellPolice',
                      states: {
                        tellPolice: step('tellPolice', { told: 'settled', neverTold: 'settled', notPossible: park }),
                        settled,
                      },
                    },
                    prosecutor: {
                      initial: 'tellProsecutor',
                      states: {
                        tellProsecutor: step('tellProsecutor', {
                          told: 'settled',
                          neverTold: 'settled',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    childProtection: {
                      initial: 'tellChildProtection',
                      states: {
                        tellChildProtection: step('tellChildProtection', { told: 'settled', notPossible: park }),
                        settled,
                      },
                    },
                    guardian: {
                      initial: 'tellGuardian',
                      states: {
                        tellGuardian: step('tellGuardian', {
                          told: 'settled',
                          noGuardian: 'settled',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    hotline: {
                      initial: 'tellHotline',
                      states: {
                        tellHotline: step('tellHotline', { told: 'settled', neverTold: 'settled', notPossible: park }),
                        settled,
                      },
                    },
                    traffickingCentre: {
                      initial: 'tellTraffickingCentre',
                      states: {
                        tellTraffickingCentre: step('tellTraffickingCentre', {
                          told: 'settled',
                          neverTold: 'settled',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    asylumAuthority: {
                      initial: 'tellAsylumAuthority',
                      states: {
                        tellAsylumAuthority: step('tellAsylumAuthority', {
                          told: 'settled',
                          neverTold: 'settled',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    lawyer: {
                      initial: 'tellLawyer',
                      states: {
                        tellLawyer: step('tellLawyer', { told: 'settled', neverTold: 'settled', notPossible: park }),
                        settled,
                      },
                    },
                    manager: {
                      initial: 'tellManager',
                      states: {
                        tellManager: step('tellManager', { told: 'settled', neverTold: 'settled', notPossible: park }),
                        settled,
                      },
                    },
                    transferCountry: {
                      initial: 'tellTransferCountry',
                      states: {
                        tellTransferCountry: step('tellTransferCountry', {
                          told: 'settled',
                          neverTold: 'settled',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    family: {
                      initial: 'tellFamily',
                      states: {
                        tellFamily: step('tellFamily', {
                          told: 'settled',
                          neverTold: 'settled',
                          notSafe: 'settled',
                          unknown: park,
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    others: {
                      initial: 'tellOthers',
                      states: {
                        tellOthers: step('tellOthers', { told: 'settled', neverTold: 'settled', notPossible: park }),
                        settled,
                      },
                    },
                    abroad: {
                      initial: 'tellAbroad',
                      states: {
                        tellAbroad: step('tellAbroad', { told: 'settled', neverTold: 'settled', notPossible: park }),
                        settled,
                      },
                    },
                  },
                },

                alertsOut: {
                  type: 'parallel',
                  states: {
                    nationalRegister: {
                      initial: 'closeNationalRegister',
                      states: {
                        closeNationalRegister: step('closeNationalRegister', {
                          asked: 'confirmNationalRegisterOut',
                          neverAsked: 'settled',
                          notPossible: park,
                        }),
                        confirmNationalRegisterOut: step('confirmNationalRegisterOut', {
                          confirmed: 'settled',
                          stillLive: 'closeNationalRegister',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    sis: {
                      initial: 'closeSis',
                      states: {
                        closeSis: step('closeSis', {
                          asked: 'confirmSisOut',
                          neverAsked: 'settled',
                          notPossible: park,
                        }),
                        confirmSisOut: step('confirmSisOut', {
                          confirmed: 'settled',
                          stillLive: 'closeSis',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    yellowNotice: {
                      initial: 'closeYellowNotice',
                      states: {
                        closeYellowNotice: step('closeYellowNotice', {
                          asked: 'confirmYellowNoticeOut',
                          neverAsked: 'settled',
                          notPossible: park,
                        }),
                        confirmYellowNoticeOut: step('confirmYellowNoticeOut', {
                          confirmed: 'settled',
                          stillLive: 'closeYellowNotice',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    otherAlerts: {
                      initial: 'closeOtherAlerts',
                      states: {
                        closeOtherAlerts: step('closeOtherAlerts', {
                          asked: 'confirmOtherAlertsOut',
                          neverAsked: 'settled',
                          notPossible: park,
                        }),
                        confirmOtherAlertsOut: step('confirmOtherAlertsOut', {
                          confirmed: 'settled',
                          stillLive: 'closeOtherAlerts',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                    publicity: {
                      initial: 'takeDownAfterReturn',
                      states: {
                        takeDownAfterReturn: step('takeDownAfterReturn', {
                          asked: 'confirmTakeDownOut',
                          neverAsked: 'settled',
                          notPossible: park,
                        }),
                        confirmTakeDownOut: step('confirmTakeDownOut', {
                          confirmed: 'settled',
                          stillLive: 'takeDownAfterReturn',
                          notPossible: park,
                        }),
                        settled,
                      },
                    },
                  },
                },

                care: {
                  initial: 'whereFound',
                  states: {
                    welcomeBack: step('welcomeBack', {
                      nothingWorrying: 'reviewRiskAfterAbsence',
                      concern: 'returned',
                      unknown: 'returned',
                    }),
                    reviewRiskAfterAbsence: step('reviewRiskAfterAbsence', {
                      low: 'reviewExploitationAfterAbsence',
                      raised: 'reviewExploitationAfterAbsence',
                      high: 'measuresAfterAbsence',
                      imminent: 'measuresAfterAbsence',
                      notPossible: park,
                    }),
                    reviewExploitationAfterAbsence: step('reviewExploitationAfterAbsence', {
                      noSign: 'settled',
                      signs: 'returned',
                      strong: 'returned',
                      identified: 'returned',
                      unknown: 'returned',
                    }),
                    measuresAfterAbsence: step('measuresAfterAbsence', { done: 'returned', notPossible: 'returned' }),
                    whereFound: step('whereFound', {
                      sameArea: 'returned',
                      otherAuthority: 'returned.place.agreeResponsibility',
                      otherCountry: 'abroad',
                      missingElsewhere: 'returned.place.fromElsewhere',
                      detention: 'returned.place.releaseFromDetention',
                      unknown: 'returned.place.whereIsChildNow',
                    }),

                    abroad: {
                      type: 'parallel',
                      onDone: 'decideSolutionThere',
                      states: {
                        protection: {
                          initial: 'askProtectionThere',
                          states: {
                            askProtectionThere: step('askProtectionThere', { done: 'settled', notPossible: park }),
                            settled,
                          },
                        },
                        hit: {
                          initial: 'confirmHitFromThem',
                          states: {
                            confirmHitFromThem: step('confirmHitFromThem', { done: 'settled', notPossible: park }),
                            settled,
                          },
                        },
                        file: {
                          initial: 'sendOurFile',
                          states: {
                            sendOurFile: step('sendOurFile', { sent: 'settled', notPossible: park }),
                            settled,
                          },
                        },
                        voice: {
                          initial: 'childHeardThere',
                          states: {
                            childHeardThere: step('childHeardThere', {
                              heard: 'settled',
                              notYet: again,
                              goesOnWithout: 'settled',
                              notPossible: park,
                            }),
                            settled,
                          },
                        },
                        trafficked: {
                          initial: 'traffickedToThere',
                          states: {
                            traffickedToThere: step('traffickedToThere', {
                              yes: 'agreeReferralThere',
                              unknown: 'agreeReferralThere',
                              no: 'settled',
                            }),
                            agreeReferralThere: step('agreeReferralThere', { done: 'settled', notPossible: park }),
                            settled,
                          },
                        },
                      },
                    },
                    decideSolutionThere: step('decideSolutionThere', {
                      stay: 'agreeTakeOver',
                      family: 'planOnwardTransfer',
                      other: 'planOnwardTransfer',
                      firstCountry: 'planReturnTransfer',
                      undecided: again,
                      notPossible: park,
                    }),
                    planOnwardTransfer: step('planOnwardTransfer', {
                      ready: 'confirmOnwardArrival',
                      decideAnew: 'decideSolutionThere',
                      notPossible: park,
                    }),
                    confirmOnwardArrival: step('confirmOnwardArrival', {
                      arrived: 'callOnwardFirstDay',
                      notTravelled: 'planOnwardTransfer',
                      notPossible: park,
                    }),
                    callOnwardFirstDay: step('callOnwardFirstDay', {
                      spoke: 'callOnwardSeventhDay',
                      notReached: again,
                      notPossible: park,
                    }),
                    callOnwardSeventhDay: step('callOnwardSeventhDay', {
                      spoke: 'agreeTakeOver',
                      notReached: again,
                      notPossible: park,
                    }),
                    agreeTakeOver: step('agreeTakeOver', {
                      confirmed: 'learningReview',
                      decideAnew: 'decideSolutionThere',
                      notPossible: park,
                    }),
                    planReturnTransfer: step('planReturnTransfer', {
                      ready: 'confirmReturnArrival',
                      decideAnew: 'decideSolutionThere',
                      notPossible: park,
                    }),
                    confirmReturnArrival: step('confirmReturnArrival', {
                      arrived: 'returned.place.callReturnFirstDay',
                      notTravelled: 'planReturnTransfer',
                      notPossible: park,
                    }),

                    returned: {
                      type: 'parallel',
                      onDone: 'learningReview',
                      states: {
                        safety: {
                          type: 'parallel',
                          states: {
                            welcome: {
                              initial: 'welcomeChild',
                              states: {
                                welcomeChild: step('welcomeChild', { done: 'settled', notPossible: park }),
                                settled,
                              },
                            },
                            fear: {
                              initial: 'afraidOrControlled',
                              states: {
                                afraidOrControlled: step('afraidOrControlled', {
                                  yes: 'protectChild',
                                  unknown: 'protectChild',
                                  no: 'settled',
                                }),
                                protectChild: step('protectChild', { done: 'reviewProtection', notPossible: park }),
                                reviewProtection: step('reviewProtection', {
                                  holds: 'settled',
                                  notSafe: 'protectChild',
                                  noLongerNeeded: 'settled',
                                  unknown: park,
                                }),
                                settled,
                              },
                            },
                            exploitation: {
                              initial: 'foundExploited',
                              states: {
                                foundExploited: step('foundExploited', {
                                  yes: 'victimFirst',
                                  unknown: 'victimFirst',
                                  no: 'settled',
                                }),
                                victimFirst: step('victimFirst', { done: 'settled', notPossible: park }),
                                settled,
                              },
                            },
                            evidence: {
                              initial: 'keepEvidence',
                              states: {
                                keepEvidence: step('keepEvidence', {
                                  kept: 'settled',
                                  childSaidNo: 'settled',
                                  nothingToKeep: 'settled',
                                  tooLate: 'settled',
                                  notPossible: park,
                                }),
                                settled,
                              },
                            },
                          },
                        },

                        safeAndWell: {
                          initial: 'askSafeAndWell',
                          states: {
                            askSafeAndWell: step('askSafeAndWell', { asked: 'safeAndWellCheck', notPossible: park }),
                            safeAndWellCheck: step('safeAndWellCheck', {
                              safe: 'settled',
                              notSafe: 'protectAfterCheck',
                              unknown: 'protectAfterCheck',
                              crime: 'victimAfterCheck',
                              notYet: again,
                              notPossible: park,
                            }),
                            protectAfterCheck: step('protectAfterCheck', {
                              done: 'safeAndWellCheck',
                              notPossible: park,
                            }),
                            victimAfterCheck: step('victimAfterCheck', { done: 'settled', notPossible: park }),
                            settled,
                          },
                        },

                        medical: {
                          type: 'parallel',
                          states: {
                            body: {
                              initial: 'healthNow',
                              states: {
                                healthNow: step('healthNow', { urgent: 'urgentCare', notUrgent: 'medicalCheck' }),
                                urgentCare: step('urgentCare', {
                                  done: 'medicalCheck',
                                  childRefused: again,
                                  offerStands: 'medicalCheck',
                                  notPossible: park,
                                }),
                                medicalCheck: step('medicalCheck', {
                                  done: 'settled',
                                  childRefused: again,
                                  offerStands: 'settled',
                                  notPossible: park,
                                }),
                                settled,
                              },
                            },
                            mind: {
                              initial: 'mentalHealth',
                              states: {
                                mentalHealth: step('mentalHealth', {
                                  done: 'settled',
                                  childRefused: again,
                                  offerStands: 'settled',
                                  notPossible: park,
                                }),
                                settled,
                              },
                            },
                          },
                        },

                        place: {
                          initial: 'settled',
                          states: {
                            settled,
                            whereIsChildNow: step('whereIsChildNow', {
                              sameArea: 'settled',
                              otherAuthority: 'agreeResponsibility',
                              missingElsewhere: 'fromElsewhere',
                              detention: 'releaseFromDetention',
                              unknown: park,
                            }),
                            agreeResponsibility: step('agreeResponsibility', {
                              agreed: 'settled',
                              notAgreed: again,
                              notPossible: park,
                            }),
                            releaseFromDetention: step('releaseFromDetention', {
                              released: 'whereIsChildNow',
                              stillHeld: again,
                              notPossible: park,
                            }),
                            fromElsewhere: {
                              type: 'parallel',
                              onDone: 'decideSolutionHere',
                              states: {
                                protection: {
                                  initial: 'protectUnderOurLaw',
                                  states: {
                                    protectUnderOurLaw: step('protectUnderOurLaw', {
                                      done: 'settled',
                                      notPossible: park,
                                    }),
                                    settled,
                                  },
                                },
                                hit: {
                                  initial: 'confirmHitToThem',
                                  states: {
                                    confirmHitToThem: step('confirmHitToThem', { done: 'settled', notPossible: park }),
                                    settled,
                                  },
                                },
                                file: {
                                  initial: 'askForTheirFile',
                                  states: {
                                    askForTheirFile: step('askForTheirFile', {
                                      received: 'settled',
                                      noAnswer: again,
                                      goesOnWithout: 'settled',
                                      notPossible: park,
                                    }),
                                    settled,
                                  },
                                },
                                voice: {
                                  initial: 'hearChildHere',
                                  states: {
                                    hearChildHere: step('hearChildHere', {
                                      heard: 'settled',
                                      notYet: again,
                                      goesOnWithout: 'settled',
                                      notPossible: park,
                                    }),
                                    settled,
                                  },
                                },
                                trafficked: {
                                  initial: 'traffickedOnTheWay',
                                  states: {
                                    traffickedOnTheWay: step('traffickedOnTheWay', {
                                      yes: 'agreeReferralCountry',
                                      unknown: 'agreeReferralCountry',
                                      no: 'settled',
                                    }),
                                    agreeReferralCountry: step('agreeReferralCountry', {
                                      done: 'settled',
                                      notPossible: park,
                                    }),
                                    settled,
                                  },
                                },
                              },
                            },
                            decideSolutionHere: step('decideSolutionHere', {
                              stay: 'confirmWeTakeOver',
                              family: 'planTransfer',
                              firstCountry: 'planTransfer',
                              other: 'planTransfer',
                              undecided: again,
                              notPossible: park,
                            }),
                            confirmWeTakeOver: step('confirmWeTakeOver', { done: 'settled', notPossible: park }),
                            planTransfer: step('planTransfer', {
                              ready: 'confirmArrivalThere',
                              decideAnew: 'decideSolutionHere',
                              notPossible: park,
                            }),
                            confirmArrivalThere: step('confirmArrivalThere', {
                              arrived: 'callFirstDay',
                              notTravelled: 'planTransfer',
                              notPossible: park,
                            }),
                            callFirstDay: step('callFirstDay', {
                              spoke: 'callSeventhDay',
                              notReached: again,
                              notPossible: park,
                            }),
                            callSeventhDay: step('callSeventhDay', {
                              spoke: 'settled',
                              notReached: again,
                              notPossible: park,
                            }),
                            callReturnFirstDay: step('callReturnFirstDay', {
                              spoke: 'callReturnSeventhDay',
                              notReached: again,
                              notPossible: park,
                            }),
                            callReturnSeventhDay: step('callReturnSeventhDay', {
                              spoke: 'settled',
                              notReached: again,
                              notPossible: park,
                            }),
                          },
                        },

                        interview: {
                          initial: 'arrangeInterview',
                          states: {
                            arrangeInterview: step('arrangeInterview', {
                              arranged: 'returnInterview',
                              refused: 'offerInterviewAgain',
                              notPossible: park,
                            }),
                            returnInterview: step('returnInterview', {
                              done: 'signsInInterview',
                              refused: 'offerInterviewAgain',
                              postponed: 'arrangeInterview',
                              notPossible: park,
                            }),
                            offerInterviewAgain: step('offerInterviewAgain', {
                              accepted: 'arrangeInterview',
                              refusedAgain: again,
                              offerStands: 'settled',
                              notPossible: park,
                            }),
                            signsInInterview: step('signsInInterview', {
                              yes: 'referAfterInterview',
                              unknown: 'consultAfterInterview',
                              no: 'useInterview',
                            }),
                            consultAfterInterview: step('consultAfterInterview', {
                              refer: 'referAfterInterview',
                              noReferral: 'useInterview',
                              notPossible: park,
                            }),
                            referAfterInterview: step('referAfterInterview', {
                              referred: 'useInterview',
                              openReferralUpdated: 'useInterview',
                              notPossible: park,
                            }),
                            useInterview: step('useInterview', {
                              done: 'settled',
                              nothingToPass: 'settled',
                              notPossible: park,
                            }),
                            settled,
                          },
                        },

                        trafficking: {
                          initial: 'newIndicators',
                          states: {
                            newIndicators: step('newIndicators', {
                              yes: 'referAfterReturn',
                              unknown: 'consultAfterReturn',
                              no: 'settled',
                            }),
                            consultAfterReturn: step('consultAfterReturn', {
                              refer: 'referAfterReturn',
                              noReferral: 'settled',
                              notPossible: park,
                            }),
                            referAfterReturn: step('referAfterReturn', {
                              referred: 'tellVictimRights',
                              openReferralUpdated: 'tellVictimRights',
                              notPossible: park,
                            }),
                            tellVictimRights: step('tellVictimRights', {
                              done: 'decideCrimeReport',
                              notPossible: park,
                            }),
                            decideCrimeReport: step('decideCrimeReport', {
                              reported: 'settled',
                              notNow: 'settled',
                              unknown: park,
                            }),
                            settled,
                          },
                        },

                        bestInterests: {
                          initial: 'samePlaceAgain',
                          states: {
                            samePlaceAgain: step('samePlaceAgain', {
                              safeAndWanted: 'assessBestInterests',
                              changesNeeded: 'changePlace',
                              no: 'findOtherPlace',
                              unknown: 'findOtherPlace',
                            }),
                            changePlace: step('changePlace', {
                              done: 'assessBestInterests',
                              notEnough: 'findOtherPlace',
                              notPossible: park,
                            }),
                            findOtherPlace: step('findOtherPlace', { found: 'assessBestInterests', notPossible: park }),
                            assessBestInterests: step('assessBestInterests', {
                              decided: 'settled',
                              formalNeeded: 'formalDetermination',
                              notPossible: park,
                            }),
                            formalDetermination: step('formalDetermination', { decided: 'settled', notPossible: park }),
                            settled,
                          },
                        },

                        plan: {
                          initial: 'likelihoodAfterReturn',
                          states: {
                            likelihoodAfterReturn: step('likelihoodAfterReturn', {
                              low: 'exploitationAfterReturn',
                              raised: 'exploitationAfterReturn',
                              high: 'measuresAfterReturn',
                              imminent: 'measuresAfterReturn',
                              notPossible: park,
                            }),
                            measuresAfterReturn: step('measuresAfterReturn', {
                              done: 'exploitationAfterReturn',
                              notPossible: park,
                            }),
                            exploitationAfterReturn: step('exploitationAfterReturn', {
                              noSign: 'agreeNewPlan',
                              signs: 'consultBeforePlan',
                              unknown: 'consultBeforePlan',
                              strong: 'referBeforePlan',
                              identified: 'protectBeforePlan',
                            }),
                            protectBeforePlan: step('protectBeforePlan', {
                              done: 'referBeforePlan',
                              notPossible: park,
                            }),
                            consultBeforePlan: step('consultBeforePlan', {
                              refer: 'referBeforePlan',
                              noReferral: 'agreeNewPlan',
                              notPossible: park,
                            }),
                            referBeforePlan: step('referBeforePlan', {
                              referred: 'agreeNewPlan',
                              openReferralUpdated: 'agreeNewPlan',
                              notPossible: park,
                            }),
                            agreeNewPlan: step('agreeNewPlan', {
                              agreed: 'settled',
                              notAgreed: again,
                              notPossible: park,
                            }),
                            settled,
                          },
                        },

                        repeats: {
                          initial: 'planningMeetingNeeded',
                          states: {
                            planningMeetingNeeded: step('planningMeetingNeeded', {
                              needed: 'holdPlanningMeeting',
                              unknown: 'holdPlanningMeeting',
                              notNeeded: 'settled',
                            }),
                            holdPlanningMeeting: step('holdPlanningMeeting', {
                              held: 'settled',
                              postponed: again,
                              notPossible: park,
                            }),
                            settled,
                          },
                        },
                      },
                    },

                    learningReview: step('learningReview', { done: 'settled', notPossible: park }),
                    settled,
                  },
                },
              },
            },
          },
        },

        ending: {
          initial: 'endAftercareOtherwise',
          states: {
            endAftercareOtherwise: step('endAftercareOtherwise', { openedByMistake: 'aftercareMistakeCheck' }),
            aftercareMistakeCheck: step('aftercareMistakeCheck', {
              confirmed: '#aftercare.aftercareOpenedByMistake',
              withdrawn: 'endAftercareOtherwise',
            }),
          },
        },
      },
    },

    episodeClosed: { type: 'final', meta: { step: 'episodeClosed' } },
    missingAgain: { type: 'final', meta: { step: 'missingAgain' } },
    stillMissing: { type: 'final', meta: { step: 'stillMissing' } },
    noHit: { type: 'final', meta: { step: 'noHit' } },
    aftercareOpenedByMistake: { type: 'final', meta: { step: 'aftercareOpenedByMistake' } },
  },
})
