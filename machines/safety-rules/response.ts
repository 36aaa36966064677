import { rulesOfEveryChart } from './every-chart.ts'
import { duty, left, on, passed, type SafetyRule, told } from './types.ts'

const registered = told('registered', 'policeReference')
const refused = (to: string) => told(to, 'whatPoliceSaid')
const atOnce = 'T11 at once from noticed, guidance'
const sameDay = 'T13 same day from opened, practice'

/** Every way in which the police can take the report. */
const accepted = [
  'reportToPolice.accepted',
  'escalateSupervisor.accepted',
  'escalateMissingPersonsUnit.accepted',
  'escalateProsecutor.accepted',
  'escalateHotline.accepted',
  'reportAgain.accepted',
]

const later = (step: string, to: string) => duty(step, ['anyone', 'standing'], { yes: on(to) })
const signal = (step: string, to: string) => duty(step, ['anyone', 'standing'], { received: on(to) })

/** What must hold on every path of the RESPONSE chart (procedures.md 3.3, 3.6 and 10). */
export const responseRules: readonly SafetyRule[] = [
  {
    id: 'danger-at-hand',
    says: 'In every moment someone can say that the child is in immediate danger, or the emergency call is the next thing to do.',
    from: 'Q02',
    checks: [
      { check: 'inEveryMoment', oneOf: ['immediateDanger.yes', 'callEmergency.done'] },
      { check: 'dueWhen', entered: 'start', steps: ['immediateDanger'] },
      duty('immediateDanger', ['anyone', 'standing'], {
        yes: on('callEmergency'),
        unknown: on('callEmergency'),
        no: on('again'),
      }),
      duty('callEmergency', ['anyone', 'now', 'T11 at once from opened, guidance'], {
        done: told('immediateDanger'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'unknown-danger-is-danger',
    says: 'Not knowing whether the child is in danger is treated like knowing that it is.',
    from: 'Q02',
    checks: [{ check: 'sameBranch', step: 'immediateDanger', outcome: 'unknown', as: 'yes' }],
  },
  {
    id: 'police-in-one-action',
    says: 'From every moment the police are one action away: the report can be registered, or the registered report followed up.',
    from: 'invariant 7',
    checks: [
      { check: 'inEveryMoment', oneOf: [...accepted, 'policeFollowUp.answered', 'challengeDropped.takenUpAgain'] },
      { check: 'dueWhen', entered: 'start', steps: ['reportToPolice'] },
    ],
  },
  {
    id: 'police-at-any-hour',
    says: 'The report to the police is due at once and nothing but a reference number registers it.',
    from: 'R3, G1, G2',
    checks: [
      duty('reportToPolice', ['carer', 'now', atOnce], {
        accepted: registered,
        refused: refused('escalateSupervisor'),
        otherLabel: refused('escalateSupervisor'),
        toldToWait: refused('escalateSupervisor'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'other-label-is-refusal',
    says: 'A report taken under another label, or put off, is a refused report.',
    from: 'R3, G4',
    checks: [
      { check: 'sameBranch', step: 'reportToPolice', outcome: 'otherLabel', as: 'refused' },
      { check: 'sameBranch', step: 'reportToPolice', outcome: 'toldToWait', as: 'refused' },
    ],
  },
  {
    id: 'refusal-goes-up',
    says: 'Every refusal of the police leads one rung up and never out: supervisor, missing persons unit, prosecutor, hotline, and the report again.',
    from: 'R3e',
    checks: [
      duty('escalateSupervisor', ['carer', 'now'], {
        accepted: registered,
        done: told('escalateMissingPersonsUnit', 'whoWasReached'),
        notPossible: passed('escalateMissingPersonsUnit'),
      }),
      duty('escalateMissingPersonsUnit', ['carer', 'now'], {
        accepted: registered,
        refused: refused('escalateProsecutor'),
        notPossible: passed('escalateProsecutor'),
      }),
      duty('escalateProsecutor', ['manager', 'now'], {
        accepted: registered,
        refused: refused('escalateHotline'),
        notPossible: passed('escalateHotline'),
      }),
      duty('escalateHotline', ['carer', 'now'], {
        accepted: registered,
        done: told('reportAgain'),
        notPossible: passed('reportAgain'),
      }),
      duty('reportAgain', ['carer', 'now'], {
        accepted: registered,
        refused: refused('escalateSupervisor'),
        notPossible: left,
      }),
      { check: 'canAlwaysCome', step: 'reportToPolice', to: ['registered'] },
    ],
  },
  {
    id: 'police-keep-looking',
    says: 'A registered report is followed up for as long as the child is missing, and a case the police drop is challenged.',
    from: 'G3, G14',
    checks: [
      { check: 'dueWhen', entered: 'registered', steps: ['policeFollowUp'] },
      duty('policeFollowUp', ['coordinator', 'planned', 'agreed as agreed in nextContactAt from opened, agreed'], {
        answered: told('again', 'whatPoliceSaid'),
        noAnswer: on('again'),
        dropped: refused('challengeDropped'),
        notPossible: left,
      }),
      duty('challengeDropped', ['coordinator', 'now'], {
        takenUpAgain: told('policeFollowUp', 'whatPoliceSaid'),
        refused: refused('again'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'alerts-after-registration',
    says: 'Alerts are asked for as soon as the police have registered the child, and never before.',
    from: 'R7',
    checks: [
      {
        check: 'onlyAfter',
        reach: ['askNationalRegister', 'askSis', 'considerYellowNotice', 'askOtherAlerts'],
        oneOf: accepted,
      },
      {
        check: 'dueWhen',
        entered: 'registered',
        steps: ['askNationalRegister', 'askSis', 'considerYellowNotice', 'askOtherAlerts'],
      },
    ],
  },
  {
    id: 'register-confirmed',
    says: 'The entry in the national register, once asked for, stays on the list until it is confirmed with its reference.',
    from: 'R7, G10',
    checks: [
      duty('askNationalRegister', ['carer', 'today', 'T16 same day from opened, practice'], {
        asked: told('confirmNationalRegister'),
        notPossible: left,
      }),
      duty('confirmNationalRegister', ['coordinator', 'today', 'T16 24 h from opened, practice'], {
        confirmed: on('entered', 'alertReference'),
        notEntered: on('askNationalRegister'),
        notPossible: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'askNationalRegister.asked',
        rests: ['entered'],
        answers: ['confirmNationalRegister.confirmed'],
      },
      { check: 'canAlwaysCome', step: 'askNationalRegister', to: ['entered'] },
    ],
  },
  {
    id: 'sis-confirmed',
    says: 'The SIS alert, once asked for, stays on the list until it is confirmed with its date; only a country outside SIS goes without.',
    from: 'Q23, G10',
    checks: [
      duty('askSis', ['carer', 'today', 'T16 same day from opened, practice'], {
        asked: told('confirmSis'),
        notInThisCountry: on('outsideSis'),
        notPossible: left,
      }),
      duty('confirmSis', ['coordinator', 'today', 'T16 24 h from opened, practice'], {
        confirmed: on('entered', 'enteredAt'),
        notEntered: on('askSis'),
        notPossible: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'askSis.asked',
        rests: ['entered', 'outsideSis'],
        answers: ['confirmSis.confirmed', 'askSis.notInThisCountry'],
      },
      { check: 'canAlwaysCome', step: 'askSis', to: ['entered', 'outsideSis'] },
    ],
  },
  {
    id: 'yellow-notice-considered',
    says: 'A yellow notice is considered within three days; put off with a reason it can be taken up again, asked for it must be confirmed.',
    from: 'R7, Q07',
    checks: [
      duty('considerYellowNotice', ['coordinator', 'planned', 'T17 72 h from opened, practice'], {
        asked: told('confirmYellowNotice'),
        notNow: on('yellowNoticeLater', 'reason'),
        notPossible: left,
      }),
      duty('confirmYellowNotice', ['coordinator', 'today'], {
        confirmed: on('entered', 'alertReference'),
        notEntered: on('considerYellowNotice'),
        notPossible: left,
      }),
      duty('yellowNoticeLater', ['coordinator', 'standing'], { reconsider: on('considerYellowNotice') }),
      {
        check: 'settledOnlyBy',
        asked: 'considerYellowNotice.asked',
        rests: ['entered', 'yellowNoticeLater'],
        answers: ['confirmYellowNotice.confirmed', 'considerYellowNotice.notNow'],
      },
    ],
  },
  {
    id: 'other-alerts-asked',
    says: 'Border, Europol and public child alerts are asked for or left open with a reason.',
    from: 'R7',
    checks: [duty('askOtherAlerts', ['carer', 'today'], { done: told('asked'), notPossible: left })],
  },
  {
    id: 'five-ends',
    says: 'A response ends because the child was seen, taken over by a named authority, or is dead, or because it was opened in error; nothing else ends it.',
    from: 'invariant 1, Ends',
    checks: [
      { check: 'ends', are: ['turnedUp', 'seenAndSafe', 'takenOver', 'deathRecorded', 'openedInError'] },
      {
        check: 'onlyAfter',
        reach: ['turnedUp', 'seenAndSafe'],
        oneOf: [
          'collectChild.seenFaceToFace',
          'firstChecks.found',
          'policeToKnownPlace.seenFaceToFace',
          'childFound.seenFaceToFace',
          'seeFaceToFace.seenFaceToFace',
        ],
      },
    ],
  },
  {
    id: 'seen-face-to-face',
    says: 'It ends as seen and safe only when a named person has seen the child face to face.',
    from: 'invariant 1, Q28',
    checks: [
      {
        check: 'endedBy',
        end: 'seenAndSafe',
        answers: ['policeToKnownPlace.seenFaceToFace', 'childFound.seenFaceToFace', 'seeFaceToFace.seenFaceToFace'],
      },
      duty('childFound', ['anyone', 'standing'], {
        seenFaceToFace: on('seenAndSafe', 'seenBy'),
        notSeen: on('seeFaceToFace'),
      }),
      duty('seeFaceToFace', ['police', 'now'], {
        seenFaceToFace: on('seenAndSafe', 'seenBy'),
        notFound: on('childFound'),
        notPossible: left,
      }),
      duty('policeToKnownPlace', ['carer', 'now', 'T11 at once from opened, guidance'], {
        seenFaceToFace: told('seenAndSafe', 'seenBy'),
        notThere: told('underWay'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'found-in-one-action',
    says: 'In every moment the child can be entered as seen face to face.',
    from: 'design, Charts',
    checks: [
      { check: 'inEveryMoment', oneOf: ['childFound.seenFaceToFace', 'seeFaceToFace.seenFaceToFace'] },
      { check: 'dueWhen', entered: 'start', steps: ['childFound'] },
    ],
  },
  {
    id: 'light-ending-early',
    says: 'The light ending exists only where the child turns up at absence noticed or during first checks, seen by a named person.',
    from: 'Ends',
    checks: [
      { check: 'endedBy', end: 'turnedUp', answers: ['collectChild.seenFaceToFace', 'firstChecks.found'] },
      duty('collectChild', ['carer', 'now'], {
        seenFaceToFace: on('turnedUp', 'seenBy'),
        notThere: on('dangerScreen'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'named-take-over',
    says: 'Another authority has taken over only when its name, its reference and a person there are known.',
    from: 'invariant 1, X8',
    checks: [
      { check: 'endedBy', end: 'takenOver', answers: ['takeOver.confirmed'] },
      { check: 'dueWhen', entered: 'start', steps: ['endOtherwise'] },
      duty('endOtherwise', ['coordinator', 'standing'], {
        takenOver: on('takeOver'),
        openedInError: on('openedInErrorCheck'),
      }),
      duty('takeOver', ['childProtection', 'planned'], {
        confirmed: on('takenOver', 'authority', 'authorityReference', 'authorityPerson'),
        withdrawn: on('endOtherwise'),
      }),
    ],
  },
  {
    id: 'confirmed-death',
    says: 'A death ends a response only when the police have confirmed it and the person who confirmed it is named.',
    from: 'invariant 1, R13',
    checks: [
      { check: 'endedBy', end: 'deathRecorded', answers: ['confirmDeath.confirmed'] },
      signal('deathReported', 'confirmDeath'),
      duty('confirmDeath', ['police', 'now'], {
        confirmed: on('deathRecorded', 'confirmedBy'),
        notConfirmed: on('deathReported'),
        unknown: left,
      }),
    ],
  },
  {
    id: 'error-needs-two',
    says: 'A response was opened in error only when a reason is given and a second person agrees.',
    from: 'Ends',
    checks: [
      { check: 'endedBy', end: 'openedInError', answers: ['openedInErrorCheck.confirmed'] },
      duty('openedInErrorCheck', ['manager', 'planned'], {
        confirmed: on('openedInError', 'reason', 'secondPerson'),
        withdrawn: on('endOtherwise'),
      }),
    ],
  },
  {
    id: 'signal-is-not-the-child',
    says: 'A call, a report, a sighting or a hit is taken at any time, passed on, and ends nothing.',
    from: 'R13, Q27',
    checks: [
      {
        check: 'dueWhen',
        entered: 'start',
        steps: ['childMakesContact', 'othersReport', 'sightingReported', 'hitReported', 'deathReported'],
      },
      signal('childMakesContact', 'answerContact'),
      signal('othersReport', 'verifyReport'),
      signal('sightingReported', 'passSighting'),
      signal('hitReported', 'answerHit'),
      duty('answerContact', ['carer', 'now'], {
        done: told('childMakesContact'),
        another: on('again'),
        notPossible: left,
      }),
      duty('verifyReport', ['childProtection', 'today'], {
        done: told('othersReport', 'whoWasReached'),
        another: on('again'),
        notPossible: left,
      }),
      duty('passSighting', ['anyone', 'now'], {
        done: told('sightingReported', 'whoWasReached'),
        another: on('again'),
        notPossible: left,
      }),
      duty('answerHit', ['coordinator', 'now'], {
        done: told('hitReported', 'whoWasReached'),
        another: on('again'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'no-end-by-time',
    says: 'No birthday, review, meeting, level of risk, alert or notification ends a response.',
    from: 'invariant 2, G14',
    checks: [
      {
        check: 'neverEndedBy',
        strands: [
          'danger',
          'police',
          'alerts',
          'notifications',
          'risk',
          'lead',
          'search',
          'publicity',
          'crossBorder',
          'meetings',
          'longTerm',
          'eighteen',
        ],
      },
      duty('longTermReview', ['coordinator', 'planned', 'R12 by longTermReview from opened, practice'], {
        reviewed: on('again'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'eighteen-opens-tasks',
    says: 'An eighteenth birthday opens tasks and closes nothing, however often it is asked about.',
    from: 'Q37, R12',
    checks: [
      duty('eighteenthBirthday', ['coordinator', 'planned'], {
        withinFourMonths: on('prepareEighteen'),
        reached: on('afterEighteen'),
        no: on('eighteenSettled'),
        unknown: on('again'),
      }),
      duty('prepareEighteen', ['coordinator', 'today', 'T28 at once from opened, guidance'], {
        done: on('eighteenSettled'),
        notPossible: left,
      }),
      duty('afterEighteen', ['coordinator', 'today'], { done: on('eighteenSettled'), notPossible: left }),
      duty('eighteenSettled', ['coordinator', 'standing'], {
        near: on('prepareEighteen'),
        reached: on('afterEighteen'),
      }),
    ],
  },
  {
    id: 'red-goes-to-work',
    says: 'Whereabouts unknown lead to the danger screen, a red screen straight to work; first checks never become a waiting period.',
    from: 'invariant 6, Q17 to Q19',
    checks: [
      { check: 'dueWhen', entered: 'start', steps: ['absenceNoticed'] },
      duty('absenceNoticed', ['anyone', 'now', atOnce], {
        unknown: on('dangerScreen'),
        knownSafe: on('collectChild'),
        knownUnsafe: on('policeToKnownPlace'),
        alreadyMissingLonger: on('underWay'),
      }),
      duty('dangerScreen', ['carer', 'now'], { red: on('underWay'), clear: on('firstChecks') }),
      duty('firstChecks', ['carer', 'now', 'T10 by firstChecks from noticed, practice'], {
        found: on('turnedUp', 'seenBy'),
        notFound: on('underWay'),
        timeOver: on('underWay'),
        notPossible: passed('underWay'),
      }),
      { check: 'sameBranch', step: 'firstChecks', outcome: 'timeOver', as: 'notFound' },
    ],
  },
  {
    id: 'everyone-who-must-know',
    says: 'When the work is under way every recipient of the procedure is due to be told.',
    from: 'R4, invariant 5',
    checks: [
      {
        check: 'dueWhen',
        entered: 'underWay',
        steps: [
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
        ],
      },
    ],
  },
  {
    id: 'child-protection-told',
    says: 'The child protection authority is told at once, by name, or it stays open why not.',
    from: 'R4',
    checks: [
      duty('notifyChildProtection', ['carer', 'now', 'T12 at once from opened, guidance'], {
        done: told('told', 'whoWasReached'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'guardian-told-or-asked-for',
    says: 'The guardian is told at once; where there is none one is asked for at once, and told when named.',
    from: 'R4, Q09',
    checks: [
      duty('notifyGuardian', ['carer', 'now', 'T12 at once from opened, guidance'], {
        done: told('told', 'whoWasReached'),
        noGuardian: on('requestGuardian'),
        notPossible: left,
      }),
      duty('requestGuardian', ['carer', 'soon', 'T04 at once from opened, guidance'], {
        done: told('guardianNamed', 'whoWasReached'),
        notPossible: left,
      }),
      duty('guardianNamed', ['anyone', 'standing'], { yes: on('notifyGuardian') }),
      {
        check: 'settledOnlyBy',
        asked: 'notifyGuardian.noGuardian',
        rests: ['told'],
        answers: ['notifyGuardian.done'],
      },
      { check: 'canAlwaysCome', step: 'notifyGuardian', to: ['told'] },
    ],
  },
  {
    id: 'hotline-told',
    says: 'The 116 000 hotline is told the same day, or it stays open why not.',
    from: 'R4, G11',
    checks: [
      duty('notifyHotline', ['carer', 'soon', 'T13 same day from opened, practice'], {
        done: told('told'),
        notPossible: left,
      }),
    ],
  },
  {
    id: 'others-told',
    says: 'Trafficking centre, asylum authority, lawyer, manager, the country of a running transfer and others are told in their time, or it stays open why not.',
    from: 'R4',
    checks: [
      duty('notifyTraffickingCentre', ['carer', 'today', 'T08 same day from opened, practice'], {
        done: told('told', 'whoWasReached'),
        noIndicator: on('traffickingSignLater'),
        notPossible: left,
      }),
      duty('notifyAsylumAuthority', ['carer', 'today', sameDay], {
        done: told('told'),
        noProcedure: on('asylumProcedureLater'),
        notPossible: left,
      }),
      duty('notifyLawyer', ['carer', 'today', sameDay], {
        done: told('told'),
        noLawyer: on('lawyerLater'),
        notPossible: left,
      }),
      duty('notifyManager', ['carer', 'today', 'T14 24 h from noticed, practice'], {
        done: told('told', 'whoWasReached'),
        notPossible: left,
      }),
      duty('notifyTransferCountry', ['asylumAuthority', 'today', sameDay], {
        done: told('told'),
        noTransfer: on('transferLater'),
        unknown: left,
        notPossible: left,
      }),
      duty('notifyOthers', ['carer', 'planned'], { done: told('told'), notPossible: left }),
    ],
  },
  {
    id: 'family-told-when-safe',
    says: 'The family is told only after a safety check; not telling it needs a reason and can be taken up again.',
    from: 'R4',
    checks: [
      duty('notifyFamily', ['guardian', 'today'], {
        told: told('told', 'whoWasReached'),
        notSafe: on('familyLater', 'reason'),
        unknown: left,
        notPossible: left,
      }),
    ],
  },
  {
    id: 'later-fact-reopens',
    says: 'Whoever did not have to be told at first is told when a later fact makes it necessary.',
    from: 'R4, decision 0002',
    checks: [
      later('traffickingSignLater', 'notifyTraffickingCentre'),
      later('asylumProcedureLater', 'notifyAsylumAuthority'),
      later('lawyerLater', 'notifyLawyer'),
      later('transferLater', 'notifyTransferCountry'),
      later('familyLater', 'notifyFamily'),
    ],
  },
  {
    id: 'take-down-with-publicity',
    says: 'Police or prosecutor decide on publicity; with the decision a take-down is due and only taking down settles it.',
    from: 'R9, Q25',
    checks: [
      { check: 'dueWhen', entered: 'underWay', steps: ['publicityDecision'] },
      duty('publicityDecision', ['police', 'planned'], {
        none: on('publicityNotUsed', 'reason'),
        professionalOnly: on('takeDownPublicity', 'decidedBy'),
        local: on('takeDownPublicity', 'decidedBy'),
        national: on('takeDownPublicity', 'decidedBy'),
        crossBorder: on('takeDownPublicity', 'decidedBy'),
        unknown: left,
        notPossible: left,
      }),
      duty('publicityNotUsed', ['police', 'standing'], { reconsider: on('publicityDecision') }),
      duty('takeDownPublicity', ['police', 'planned', 'agreed as agreed in nextReviewAt from opened, agreed'], {
        takenDown: on('publicityNotUsed', 'whoWasReached'),
        stillNeeded: on('again'),
        notPossible: left,
      }),
      {
        check: 'settledOnlyBy',
        asked: 'publicityDecision.local',
        rests: ['publicityNotUsed'],
        answers: ['takeDownPublicity.takenDown'],
      },
      { check: 'canAlwaysCome', step: 'publicityDecision', to: ['publicityNotUsed'] },
    ],
  },
  {
    id: 'abroad-asked-and-confirmed',
    says: 'A hint of another country leads to a contact there the same day, and contact without an answer is made again.',
    from: 'Q24, R10, G9',
    checks: [
      { check: 'dueWhen', entered: 'underWay', steps: ['foreignHint'] },
      duty('foreignHint', ['carer', 'today'], {
        yes: on('contactAbroad', 'country'),
        no: on('noForeignHint'),
        unknown: on('askHintAgain'),
      }),
      duty('noForeignHint', ['coordinator', 'standing'], { newHint: on('contactAbroad', 'country') }),
      duty('askHintAgain', ['coordinator', 'planned', 'T19 by riskReview from opened, practice'], {
        yes: on('contactAbroad', 'country'),
        no: on('noForeignHint'),
        unknown: on('again'),
      }),
      duty('contactAbroad', ['coordinator', 'today', 'T18 same day from opened, practice'], {
        done: told('confirmAbroad'),
        notPossible: left,
      }),
      duty('confirmAbroad', ['coordinator', 'planned'], {
        confirmed: told('abroadInformed', 'whoWasReached'),
        noAnswer: on('contactAbroad'),
        newHint: on('contactAbroad', 'country'),
        notPossible: left,
      }),
      duty('abroadInformed', ['coordinator', 'standing'], { newHint: on('contactAbroad', 'country') }),
      {
        check: 'settledOnlyBy',
        asked: 'foreignHint.yes',
        rests: ['abroadInformed', 'noForeignHint'],
        answers: ['confirmAbroad.confirmed'],
      },
    ],
  },
  {
    id: 'age-never-decides',
    says: 'Doubt about age is never an answer and so never changes a branch.',
    from: 'invariant 4, G22',
    checks: [{ check: 'noOutcomeCalled', words: ['ageDisputed', 'doubted', 'adult', 'overEighteen'] }],
  },
  ...rulesOfEveryChart,
]
