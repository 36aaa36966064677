import { traffickingSigns } from '#machines/checklists/trafficking-signs.ts'
import { declare, inferred, known, needing, parks, plain, seenIn, telling } from '#machines/steps.ts'

/** A7: rights of a victim, told whatever the child decides about a report of the crime. */
export const victimRights = ['recoveryAndReflection', 'residence', 'nonPunishment', 'legalAid', 'compensation'] as const

const sameDay = {
  id: 'T08',
  from: 'opened',
  rule: { kind: 'sameDay' },
  strength: 'practice',
  ground: inferred(),
} as const

const referral = [
  { id: 'whoWasReached', type: 'person' },
  { id: 'recipientReference', type: 'text' },
  { id: 'facts', type: 'longText' },
  { id: 'childSays', type: 'longText' },
] as const

/** A7: the trafficking centre is asked, wherever signs come to light. */
export const consulting = {
  ref: 'A7',
  kind: 'action',
  actor: 'childProtection',
  urgency: 'today',
  outcomes: { refer: telling('whoWasReached'), noReferral: telling('whoWasReached', 'reason'), notPossible: parks },
  fields: [
    { id: 'whoWasReached', type: 'person' },
    { id: 'reason', type: 'longText' },
  ],
  limit: sameDay,
  ground: inferred('S32'),
  contact: 'traffickingCentre',
} as const

/** A7: the referral, made once and brought up to date from then on. */
export const referring = {
  ref: 'A7',
  kind: 'action',
  actor: 'childProtection',
  urgency: 'today',
  outcomes: {
    referred: telling('whoWasReached'),
    openReferralUpdated: telling('whoWasReached', 'recipientReference'),
    notPossible: parks,
  },
  limit: sameDay,
  ground: seenIn('UK', 'S50'),
  contact: 'traffickingCentre',
  recalls: ['b12', 'recipientReference'],
} as const

/** A referral outside the strand of A7 itself: the rights are explained with it. */
export const referralWithRights = [
  ...referral,
  { id: 'victimRights', type: 'checklist', items: victimRights, scale: 'tasks' },
] as const

/** A7: identification as a possible victim, anew after each episode. */
export const traffickingSteps = [
  declare({
    id: 'newIndicators',
    ref: 'A7',
    kind: 'checklist',
    strand: 'trafficking',
    actor: 'childProtection',
    urgency: 'today',
    outcomes: { yes: plain, no: plain, unknown: plain },
    fields: [{ id: 'traffickingSigns', type: 'checklist', items: traffickingSigns, scale: 'signs' }],
    ground: seenIn('UK', 'S50', 'S51'),
    carries: ['A7', 'Q33', 'Q14', ...traffickingSigns],
    recalls: ['a17', 'a26', 'b12'],
  }),
  declare({ id: 'consultAfterReturn', strand: 'trafficking', ...consulting, carries: ['A7', 'Q33'] }),
  declare({
    id: 'referAfterReturn',
    strand: 'trafficking',
    ...referring,
    fields: referral,
    carries: ['A7', 'D4'],
  }),
  declare({
    id: 'tellVictimRights',
    ref: 'A7',
    kind: 'checklist',
    strand: 'trafficking',
    actor: 'lawyer',
    urgency: 'planned',
    outcomes: { done: plain, notPossible: parks },
    fields: [
      { id: 'victimRights', type: 'checklist', items: victimRights, scale: 'tasks' },
      { id: 'interpreter', type: 'person' },
    ],
    ground: known(),
    contact: 'lawyer',
    carries: ['A7'],
    recalls: ['a08'],
  }),
  declare({
    id: 'decideCrimeReport',
    ref: 'A7',
    kind: 'question',
    strand: 'trafficking',
    actor: 'guardian',
    urgency: 'planned',
    outcomes: { reported: needing('policeReference'), notNow: needing('reason', 'decidedBy'), unknown: parks },
    fields: [
      { id: 'childsView', type: 'longText' },
      { id: 'policeReference', type: 'text' },
      { id: 'decidedBy', type: 'person' },
      { id: 'reason', type: 'longText' },
    ],
    ground: known(),
    carries: ['A7'],
  }),
] as const
