/** Words of the report of a review, and of the button that makes it. */
export const reviewReportWords = {
  title: 'Report of the review',
  rests:
    'Made from the record under this code, with what was remarked and signed off in it. The same record gives the same report again in the same language. The record itself is not in this file.',
  times: 'How long things took',
  hint: 'Findings, times, timeline, comments and sign-off on paper. It holds names and what was written: treat it like the record.',
  make: 'Save the report of the review (PDF)',
} as const
