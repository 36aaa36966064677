/** How comments, sign-offs and decisions on call stand in the timeline and on papers. */
export const reviewEntryWords = {
  kinds: { comment: 'Comment', signOff: 'Sign-off', onCallDecision: 'Decision on call' },
  comment: 'Comment: {text}',
  onEntry: 'About entry {number}',
  onStep: 'About the step: {step}',
  lesson: 'A lesson for whoever maintains the procedure',
  results: {
    accepted: 'Reviewed and accepted',
    acceptedWithRemarks: 'Reviewed and accepted with remarks',
    returned: 'Reviewed and returned to be worked on',
  },
  reviewed: 'Code of the record that was reviewed: {code}',
  onCall: 'Decided on call by {person}: {decision}',
  codeRead: 'Code that was read out: {code}',
  statusRead: 'Status that was read out: {told}',
} as const
