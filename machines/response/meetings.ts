import { declare, inferred, needing, parks, seenIn } from '#machines/steps.ts'

/** R11: meetings, planned and held, again and again while the child is missing. */
export const meetingSteps = [
  declare({
    id: 'planMeeting',
    ref: 'R11',
    kind: 'action',
    strand: 'meetings',
    actor: 'childProtection',
    urgency: 'today',
    outcomes: { planned: needing('meetingAt'), notPossible: parks },
    fields: [
      { id: 'meetingAt', type: 'instant' },
      { id: 'chair', type: 'person' },
      { id: 'invited', type: 'longText' },
    ],
    limit: {
      id: 'T15',
      from: 'opened',
      rule: { kind: 'policy', policy: 'meeting' },
      strength: 'practice',
      ground: inferred('S55', 'S56'),
    },
    ground: seenIn('UK', 'S55', 'S56', 'S62'),
    carries: ['Q26', 'T20', 'G8', 'G15'],
  }),
  declare({
    id: 'holdMeeting',
    ref: 'R11',
    kind: 'checklist',
    strand: 'meetings',
    actor: 'childProtection',
    urgency: 'planned',
    outcomes: { held: needing('minutes'), postponed: needing('reason'), notPossible: parks },
    fields: [
      {
        id: 'agenda',
        type: 'checklist',
        items: [
          'facts',
          'riskLevel',
          'tasks',
          'alerts',
          'foreignContacts',
          'publicity',
          'placementKept',
          'whoTellsFamily',
        ],
        scale: 'tasks',
      },
      { id: 'minutes', type: 'longText' },
      { id: 'reason', type: 'longText' },
      { id: 'chair', type: 'person' },
    ],
    limit: {
      id: 'agreed',
      from: 'opened',
      rule: { kind: 'agreed', field: 'meetingAt' },
      strength: 'agreed',
      ground: seenIn('UK', 'S55'),
    },
    ground: seenIn('UK', 'S62'),
    carries: ['Q26', 'D13'],
  }),
] as const
