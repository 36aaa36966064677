/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom = {
  refusal: {
    emptyText: 'Write something first.',
    headMovedOn: 'The record has gone on since you looked at it. Look at what is new, then sign off.',
    unknownEntry: 'This entry is not in the record any more. Go back and choose it again.',
    nobodyNamed: 'Enter a name first: it has to be clear who says so.',
    forReview: 'This record is open for its review: only comments and a sign-off can be added.',
  },
} as const
