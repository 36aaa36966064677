import { declare, inferred, needing, parks, plain, seen, type Limit } from '#machines/steps.ts'
import { reasonsForLeaving } from './interview.ts'

/** A8: the four headings of article 26(2), in its order. */
export const bestInterestsHeadings = ['familyReunification', 'wellbeingAndStability', 'safety', 'childsViews'] as const

const sameDay: Limit = {
  id: 'T26',
  from: 'opened',
  rule: { kind: 'sameDay' },
  strength: 'practice',
  ground: inferred(),
}

/** A8: where the child sleeps tonight, and what is best from now on. The default is to ask, never to return. */
export const bestInterestsSteps = [
  declare({
    id: 'samePlaceAgain',
    ref: 'A8',
    kind: 'question',
    strand: 'bestInterests',
    actor: 'childProtection',
    urgency: 'today',
    outcomes: {
      safeAndWanted: needing('decidedBy', 'childsView'),
      changesNeeded: needing('childsView'),
      no: plain,
      unknown: plain,
    },
    fields: [
      { id: 'childsView', type: 'longText' },
      { id: 'reasonsForLeaving', type: 'checklist', items: reasonsForLeaving, scale: 'signs' },
      { id: 'decidedBy', type: 'person' },
    ],
    limit: sameDay,
    ground: inferred(),
    carries: ['A8', 'Q34', 'Q10', 'G20', 'G29'],
    recalls: ['childSays', 'childsWish', 'protectedPlace', 'a23'],
  }),
  declare({
    id: 'changePlace',
    ref: 'A8',
    kind: 'action',
    strand: 'bestInterests',
    actor: 'childProtection',
    urgency: 'today',
    outcomes: { done: needing('whatChanges'), notEnough: needing('reason'), notPossible: parks },
    fields: [
      { id: 'whatChanges', type: 'longText' },
      { id: 'reason', type: 'longText' },
    ],
    limit: sameDay,
    ground: inferred(),
    carries: ['A8', 'Q34'],
    recalls: ['childsView'],
  }),
  declare({
    id: 'findOtherPlace',
    ref: 'A8',
    kind: 'action',
    strand: 'bestInterests',
    actor: 'childProtection',
    urgency: 'today',
    outcomes: { found: needing('placeKind', 'decidedBy'), notPossible: parks },
    fields: [
      {
        id: 'placeKind',
        type: 'choice',
        options: ['otherPlace', 'protectedReception', 'family', 'otherRegion'],
      },
      { id: 'decidedBy', type: 'person' },
      { id: 'childsView', type: 'longText' },
      { id: 'whoKnowsAddress', type: 'longText' },
    ],
    limit: sameDay,
    ground: inferred(),
    contact: 'childProtection',
    carries: ['A8', 'Q34', 'G20'],
    recalls: ['childsView', 'protectedPlace'],
  }),
  declare({
    id: 'assessBestInterests',
    ref: 'A8',
    kind: 'checklist',
    strand: 'bestInterests',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: {
      decided: needing('decidedBy', 'childsView', 'reason'),
      formalNeeded: needing('reason'),
      notPossible: parks,
    },
    fields: [
      { id: 'bestInterestsHeadings', type: 'checklist', items: bestInterestsHeadings, scale: 'tasks' },
      { id: 'reasonsForLeaving', type: 'checklist', items: reasonsForLeaving, scale: 'signs' },
      { id: 'familyAssessed', type: 'longText' },
      { id: 'childsView', type: 'longText' },
      { id: 'decidedBy', type: 'person' },
      { id: 'reason', type: 'longText' },
    ],
    limit: {
      id: 'T26',
      from: 'noticed',
      rule: { kind: 'minutes', minutes: 7 * 24 * 60 },
      strength: 'practice',
      ground: inferred(),
    },
    ground: seen('S79', 'S53'),
    carries: ['A8', 'D16', 'G29', 'G19'],
    recalls: ['reasonsForLeaving', 'childsView', 'a14', 'a24', 'a25', 'a26'],
  }),
  declare({
    id: 'formalDetermination',
    ref: 'A8',
    kind: 'action',
    strand: 'bestInterests',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: { decided: needing('decidedBy', 'childsView', 'reason'), notPossible: parks },
    fields: [
      { id: 'childsView', type: 'longText' },
      { id: 'decidedBy', type: 'person' },
      { id: 'reason', type: 'longText' },
    ],
    ground: inferred(),
    carries: ['A8', 'D16'],
    recalls: ['childsView', 'bestInterestsHeadings'],
  }),
] as const
