/** Words of the pages that a review adds behind an action record. */
export const reviewPageWords = {
  title: 'Review {number} of this record',
  added:
    'These pages were added behind the record when it was reviewed. The pages and the record before them were not changed by that.',
  reviewed: 'What was reviewed',
  exported: 'Code of the record before this review',
  withReview: 'Code of the record with this review',
  codeAndCount: '{code} ({count} entries)',
  result: 'Result',
  covers: 'It covers',
  coversAll: 'The whole record: code {code}, {count} entries',
  coversEarlier: 'The record with code {code}: {count} entries. It says nothing of {later} later ones.',
  coversOther: 'A record with code {code}. This record never had that code.',
  noSignOff: 'This review holds comments and no sign-off.',
  comments: 'Comments',
  commentsHead: ['About', 'Comment', 'By whom and when'],
  noComments: 'There are no comments.',
  aboutWhole: 'The whole record',
  aboutEntry: 'Entry {number}',
  attached: 'Entries of review {number}',
  pageOf: 'review {number}, page {page} of {pages}',
  fieldDescription: 'Signature of whoever reviewed the record, review {number}',
  proves:
    'A sign-off says that whoever gave this name has reviewed the entries under the code it covers. It does not prove who held the device, nor that what was written is true. The entries of the review are attached and rest on those of the record: a change to either is found when the file is checked in the guide.',
} as const
