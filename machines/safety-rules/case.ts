import type { Opening } from '#machines/case/joins.ts'
import type { CaseCheck, CaseRule } from './case-types.ts'

const answers = (step: string, ...outcomes: readonly string[]): string[] =>
  outcomes.map((outcome) => `${step}.${outcome}`)

const accepted = [
  ...answers('reportToPolice', 'accepted'),
  ...answers('escalateSupervisor', 'accepted'),
  ...answers('escalateMissingPersonsUnit', 'accepted'),
  ...answers('escalateProsecutor', 'accepted'),
  ...answers('escalateHotline', 'accepted'),
  ...answers('reportAgain', 'accepted'),
]

const mirrored = (step: string, none: string | undefined, ...asked: readonly string[]): CaseCheck => ({
  check: 'mirrored',
  step,
  asked,
  ...(none !== undefined && { none }),
})

const opens = (cause: string, open: Opening): CaseCheck => ({ check: 'brings', cause, follow: { open } })

const answered = (cause: string, step: string, outcome: string): CaseCheck => ({
  check: 'brings',
  cause,
  follow: { answer: { step, outcome } },
})

const afterwards = (end: string): CaseCheck => opens(`ends in ${end}`, { procedure: 'aftercare', begins: end })

const goesOn = (cause: string): CaseCheck => ({
  check: 'brings',
  cause,
  follow: {
    answer: { step: 'childAway', outcome: 'returned' },
    open: { procedure: 'prevention', begins: 'afterReturn' },
  },
})

/** What must hold of the case that joins the stages (procedures.md 3.1, 3.6 and 10). */
export const caseRules: readonly CaseRule[] = [
  {
    id: 'enter-anywhere',
    says: 'A worker can begin with a child newly met, worrying, absent, long missing, back, or found from another country.',
    from: 'Q01',
    checks: [
      { check: 'wayIn', way: 'newlyMet', opens: { procedure: 'prevention', begins: 'newlyMet' } },
      { check: 'wayIn', way: 'inCareWorried', opens: { procedure: 'prevention', begins: 'inCareWorried' } },
      { check: 'wayIn', way: 'notWhereExpected', opens: { procedure: 'response' } },
      { check: 'wayIn', way: 'missingForAWhile', opens: { procedure: 'response' } },
      { check: 'wayIn', way: 'foundOrBack', opens: { procedure: 'aftercare', begins: 'foundHere' } },
      {
        check: 'wayIn',
        way: 'foundFromAnotherCountry',
        opens: { procedure: 'aftercare', begins: 'fromAnotherCountry' },
      },
    ],
  },
  {
    id: 'joins-name-what-exists',
    says: 'Every step, answer, end and stage that joins name exists in its chart.',
    from: 'design, Charts',
    checks: [{ check: 'namesExist' }],
  },
  {
    id: 'absence-opens-a-response',
    says: 'A child reported absent opens a response, from prevention as from aftercare, and prevention knows.',
    from: 'R0, X9, 3.1',
    checks: [
      {
        check: 'brings',
        cause: 'childPresent.absent',
        follow: { answer: { step: 'childMissingAgain', outcome: 'yes' }, open: { procedure: 'response' } },
      },
      opens('ends in missingAgain', { procedure: 'response' }),
      opens('ends in stillMissing', { procedure: 'response' }),
      answered('opens response', 'childPresent', 'absent'),
      { check: 'absenceOpensResponse' },
    ],
  },
  {
    id: 'not-arrived-opens-a-response',
    says: 'A child who did not arrive has an open response, whichever stages run, and prevention knows of the absence.',
    from: 'P11 hand-over, G27, R0',
    checks: [
      answered('raiseMissing.raised', 'childPresent', 'absent'),
      {
        check: 'brings',
        cause: 'raiseMissing.raised',
        follow: { answer: { step: 'childMissingAgain', outcome: 'yes' }, open: { procedure: 'response' } },
      },
      { check: 'absenceOpensResponse' },
    ],
  },
  {
    id: 'prevention-knows-of-the-absence',
    says: 'While a response runs, prevention never says that the child is present.',
    from: '3.1, P11 exit',
    checks: [{ check: 'absenceIsKnownInPrevention' }],
  },
  {
    id: 'every-end-has-its-aftercare',
    says: 'However a response ends, aftercare follows: whoever was told must hear of it.',
    from: '3.1, Ends',
    checks: [
      { check: 'responseLeadsToAftercare' },
      afterwards('turnedUp'),
      afterwards('seenAndSafe'),
      afterwards('takenOver'),
      afterwards('deathRecorded'),
      afterwards('openedInError'),
    ],
  },
  {
    id: 'hit-elsewhere-goes-to-x',
    says: 'A child who turns out to be missing elsewhere goes the way of a child found from another country.',
    from: 'Q06, X1',
    checks: [opens('knownElsewhere.hit', { procedure: 'aftercare', begins: 'fromAnotherCountry' })],
  },
  {
    id: 'aftercare-returns-to-prevention',
    says: 'After a return prevention goes on, or begins, with a new assessment and a new plan.',
    from: 'A9, 3.1',
    checks: [
      goesOn('agreeNewPlan.agreed'),
      goesOn('reviewExploitationAfterAbsence.noSign'),
      answered('ends in openedInError', 'childAway', 'returned'),
    ],
  },
  {
    id: 'gone-ends-prevention',
    says: 'A child taken over or dead is no longer in prevention.',
    from: 'X8, Ends',
    checks: [
      answered('ends in takenOver', 'childAway', 'gone'),
      answered('ends in deathRecorded', 'childAway', 'gone'),
      answered('agreeTakeOver.confirmed', 'childAway', 'gone'),
      { check: 'endsPrevention', ends: ['takenOver', 'deathRecorded'] },
    ],
  },
  {
    id: 'case-never-closes',
    says: 'Closing an episode never closes the case: there is always a stage to go on with or one to open.',
    from: '3.1, invariant 2',
    checks: [{ check: 'caseNeverCloses' }, { check: 'everyStageComesAgain' }],
  },
  {
    id: 'absence-at-any-time',
    says: 'In every moment of the case, after any number of episodes, an absence can be opened in one action.',
    from: '3.1, G15',
    checks: [{ check: 'absenceCanAlwaysBeOpened' }],
  },
  {
    id: 'back-only-by-being-found',
    says: 'While a response runs, no answer elsewhere says that the child is back or gone.',
    from: 'invariant 1, Q28',
    checks: [{ check: 'backOnlyByBeingFound' }],
  },
  {
    id: 'prevention-goes-on',
    says: 'Prevention keeps running while a response is open.',
    from: 'issue, 3.1',
    checks: [{ check: 'preventionGoesOn' }],
  },
  {
    id: 'open-episode-goes-on',
    says: 'An episode that is not closed never ends with nobody left to close it.',
    from: 'A4, Ends',
    checks: [{ check: 'openEpisodeGoesOn' }],
  },
  {
    id: 'one-stage-each',
    says: 'A procedure runs once at a time, and a child is never missing and back at once.',
    from: 'decision 0007',
    checks: [{ check: 'oneStageEach' }],
  },
  {
    id: 'open-episode-is-never-lost',
    says: 'An episode that is not closed can always be taken up again, in aftercare or in a new response.',
    from: '“Closing an episode”',
    checks: [{ check: 'openEpisodeCanBeTakenUp' }],
  },
  {
    id: 'everything-told-is-mirrored',
    says: 'Every answer by which somebody was told in a response is taken back after it.',
    from: 'invariant 5',
    checks: [{ check: 'everythingToldIsMirrored' }],
  },
  {
    id: 'police-mirrored',
    says: 'Police and prosecutor who were told, or refused, hear of the end; “never told” is refused then.',
    from: 'invariant 5, G12',
    checks: [
      mirrored(
        'tellPolice',
        'neverTold',
        ...answers('callEmergency', 'done'),
        ...accepted,
        ...answers('reportToPolice', 'refused', 'otherLabel', 'toldToWait'),
        ...answers('escalateMissingPersonsUnit', 'refused'),
        ...answers('reportAgain', 'refused'),
        ...answers('policeFollowUp', 'answered', 'dropped'),
        ...answers('challengeDropped', 'takenUpAgain', 'refused'),
        ...answers('challengeRisk', 'raised', 'refused'),
        ...answers('passSighting', 'done'),
        ...answers('answerContact', 'done'),
        ...answers('policeToKnownPlace', 'seenFaceToFace', 'notThere'),
      ),
      mirrored('tellProsecutor', 'neverTold', ...answers('escalateProsecutor', 'accepted', 'refused')),
    ],
  },
  {
    id: 'guardian-mirrored',
    says: 'Guardian and child protection always hear of the end.',
    from: 'invariant 5',
    checks: [
      mirrored(
        'tellChildProtection',
        undefined,
        ...answers('notifyChildProtection', 'done'),
        ...answers('verifyReport', 'done'),
      ),
      mirrored('tellGuardian', undefined, ...answers('notifyGuardian', 'done'), ...answers('requestGuardian', 'done')),
    ],
  },
  {
    id: 'recipients-mirrored',
    says: 'Each recipient of the notification list who was told hears of the end; “never told” is refused then.',
    from: 'invariant 5, G12',
    checks: [
      mirrored(
        'tellHotline',
        'neverTold',
        ...answers('notifyHotline', 'done'),
        ...answers('escalateHotline', 'accepted', 'done'),
      ),
      mirrored('tellTraffickingCentre', 'neverTold', ...answers('notifyTraffickingCentre', 'done')),
      mirrored('tellAsylumAuthority', 'neverTold', ...answers('notifyAsylumAuthority', 'done')),
      mirrored('tellLawyer', 'neverTold', ...answers('notifyLawyer', 'done')),
      mirrored(
        'tellManager',
        'neverTold',
        ...answers('notifyManager', 'done'),
        ...answers('escalateSupervisor', 'done'),
      ),
      mirrored('tellTransferCountry', 'neverTold', ...answers('notifyTransferCountry', 'done')),
      mirrored('tellFamily', 'neverTold', ...answers('notifyFamily', 'told')),
      {
        check: 'mirrored',
        step: 'tellOthers',
        none: 'neverTold',
        asked: answers('notifyOthers', 'done'),
        calls: true,
      },
      mirrored(
        'tellAbroad',
        'neverTold',
        ...answers('contactAbroad', 'done'),
        ...answers('confirmAbroad', 'confirmed'),
        ...answers('answerHit', 'done'),
      ),
    ],
  },
  {
    id: 'alerts-mirrored',
    says: 'Each alert that was asked for, or may have been entered, is asked out; “never asked” is refused then.',
    from: 'A4, G12',
    checks: [
      mirrored(
        'closeNationalRegister',
        'neverAsked',
        ...accepted,
        ...answers('askNationalRegister', 'asked'),
        ...answers('confirmNationalRegister', 'confirmed'),
      ),
      mirrored(
        'closeSis',
        'neverAsked',
        ...accepted,
        ...answers('askSis', 'asked'),
        ...answers('confirmSis', 'confirmed'),
      ),
      mirrored(
        'closeYellowNotice',
        'neverAsked',
        ...answers('considerYellowNotice', 'asked'),
        ...answers('confirmYellowNotice', 'confirmed'),
      ),
      mirrored('closeOtherAlerts', 'neverAsked', ...answers('askOtherAlerts', 'done')),
    ],
  },
  {
    id: 'take-down-met-before-the-end',
    says: 'Every take-down that was created is met before the episode closes.',
    from: 'Q25, issue',
    checks: [
      {
        check: 'mirrored',
        step: 'takeDownAfterReturn',
        none: 'neverAsked',
        asked: [
          ...answers('publicityDecision', 'professionalOnly', 'local', 'national', 'crossBorder'),
          ...answers('takeDownPublicity', 'stillNeeded'),
        ],
        undone: answers('takeDownPublicity', 'takenDown'),
      },
    ],
  },
  {
    id: 'episodes-never-lower-risk',
    says: 'More episodes never lower the likelihood that is proposed, and never move the case meeting later.',
    from: 'invariant 3, G15',
    checks: [{ check: 'episodesNeverLowerTheRisk' }, { check: 'episodesNeverDelayTheMeeting' }],
  },
  {
    id: 'unknown-is-a-concern',
    says: 'Unknown, and an item nobody answered, never lowers what a policy proposes below what “yes” or “suspected” would, nor counts as “no”.',
    from: 'invariant 6, Q18',
    checks: [{ check: 'unknownNeverLowers' }],
  },
]
