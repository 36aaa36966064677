import { returnTopics } from '#machines/checklists/return-topics.ts'
import { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'
import { declare, inferred, needing, parks, plain, seenIn, telling, type Limit } from '#machines/steps.ts'
import { consulting, referralWithRights, referring } from './trafficking.ts'

/** A6: counted from the return, not from when it was arranged. */
const after72Hours: Limit = {
  id: 'T24',
  from: 'noticed',
  rule: { kind: 'minutes', minutes: 72 * 60 },
  strength: 'practice',
  ground: seenIn('UK', 'S53'),
}

/** A8: why the child left, in three kinds: push, pull, taken. */
export const reasonsForLeaving = [
  'pushPlace',
  'pushDecision',
  'pushConflict',
  'pushWaiting',
  'pullFamily',
  'pullDebt',
  'pullWork',
  'pullPartner',
  'taken',
] as const

/** A6: the return interview, by someone independent of carer and placement; a refusal is followed by another offer. */
export const interviewSteps = [
  declare({
    id: 'arrangeInterview',
    ref: 'A6',
    kind: 'action',
    strand: 'interview',
    actor: 'childProtection',
    urgency: 'soon',
    outcomes: { arranged: needing('interviewer', 'interviewAt'), refused: needing('reason'), notPossible: parks },
    fields: [
      { id: 'interviewer', type: 'person' },
      { id: 'childsChoice', type: 'longText' },
      { id: 'interpreter', type: 'person' },
      { id: 'interviewPlace', type: 'text' },
      { id: 'interviewAt', type: 'instant' },
      { id: 'reason', type: 'longText' },
    ],
    limit: after72Hours,
    ground: seenIn('UK', 'S53'),
    carries: ['A6', 'Q32', 'G28'],
    recalls: ['a08', 'a24'],
  }),
  declare({
    id: 'returnInterview',
    ref: 'A6',
    kind: 'checklist',
    strand: 'interview',
    actor: 'interviewer',
    urgency: 'soon',
    outcomes: {
      done: needing('interviewer', 'toldBefore'),
      refused: needing('reason'),
      postponed: needing('reason'),
      notPossible: parks,
    },
    fields: [
      { id: 'toldBefore', type: 'longText' },
      { id: 'returnTopics', type: 'checklist', items: returnTopics, scale: 'tasks' },
      { id: 'reasonsForLeaving', type: 'checklist', items: reasonsForLeaving, scale: 'signs' },
      { id: 'childSays', type: 'longText' },
      { id: 'analysis', type: 'longText' },
      { id: 'interviewer', type: 'person' },
      { id: 'reason', type: 'longText' },
    ],
    limit: after72Hours,
    ground: seenIn('UK', 'S53'),
    carries: ['A6', 'Q32', 'D15', 'G28', 'G29', ...returnTopics],
    recalls: ['interviewer', 'interpreter', 'childsChoice', 'a22', 'a24'],
  }),
  declare({
    id: 'offerInterviewAgain',
    ref: 'A6',
    kind: 'question',
    strand: 'interview',
    actor: 'guardian',
    urgency: 'planned',
    outcomes: {
      accepted: plain,
      refusedAgain: needing('reason'),
      offerStands: needing('reason', 'decidedBy', 'carerObservations'),
      notPossible: parks,
    },
    fields: [
      { id: 'carerObservations', type: 'longText' },
      { id: 'reason', type: 'longText' },
      { id: 'decidedBy', type: 'person' },
    ],
    ground: seenIn('UK', 'S53'),
    carries: ['A6', 'Q32', 'f17'],
    recalls: ['childsChoice'],
  }),
  declare({
    id: 'signsInInterview',
    ref: 'A6',
    kind: 'checklist',
    strand: 'interview',
    actor: 'interviewer',
    urgency: 'today',
    outcomes: { yes: plain, no: plain, unknown: plain },
    fields: [{ id: 'traffickingSigns', type: 'checklist', items: traffickingSigns, scale: 'signs' }],
    ground: inferred(),
    carries: ['A6', 'A7', 'Q33'],
    recalls: ['traffickingSigns', 'analysis', 'recipientReference'],
  }),
  declare({ id: 'consultAfterInterview', strand: 'interview', ...consulting, carries: ['A7', 'Q33'] }),
  declare({
    id: 'referAfterInterview',
    strand: 'interview',
    ...referring,
    fields: referralWithRights,
    carries: ['A7', 'Q33', 'D4'],
  }),
  declare({
    id: 'useInterview',
    ref: 'A6',
    kind: 'action',
    strand: 'interview',
    actor: 'interviewer',
    urgency: 'today',
    outcomes: { done: telling('whoWasReached'), nothingToPass: needing('reason'), notPossible: parks },
    fields: [
      { id: 'passedOn', type: 'longText' },
      { id: 'whoWasReached', type: 'person' },
      { id: 'reason', type: 'longText' },
    ],
    ground: seenIn('UK', 'S53'),
    contact: 'police',
    carries: ['A6', 'D15', 'f16', 'h09', 'h13'],
    recalls: ['toldBefore', 'analysis'],
  }),
] as const
