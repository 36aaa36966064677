/** What is said of the reviews a file carries: one sentence for each thing that can be found. */
export const reviewedSentences = {
  reviewAltered:
    'Review {n} in this file was changed after it was written, or cannot be read. The record that was reviewed was checked by itself. Nothing can be said of the review; ask for the original file again.',
  reviewOtherRecord:
    'Review {n} in this file belongs to another case. It says nothing of this record. Ask for the original file again.',
  reviewMissing:
    'Review {n} in this file goes on from entries that the file does not carry: an earlier review was taken out, or it is of another state of this record. Ask for the original file again.',
  reviewMore:
    'Review {n} in this file holds entries that are no part of a review. They do not count. Ask for the original file again.',
  signOffOtherHead:
    'The sign-off of {who} covers code {code}. This record never had that code: another record was signed off. Ask whoever signed off.',
  reviewPagesDiffer:
    'Pages of the review that do not say what the review inside says: {list}. Trust the review inside, not these pages, and ask for the original file.',
  codeOfRecord:
    'The code you typed is the code of this record before it was reviewed: up to there nothing was changed, dropped or cut off since it was noted. It says nothing about the {later} entries of the review.',
  signOffEarlier:
    'Signed off by {who}, {time}, up to code {code} ({count} entries). The record went on after that: the sign-off says nothing of {later} entries.',
  signedOffAccepted:
    'Reviewed and accepted by {who}, {time}, as the file says; nobody has checked the name. It covers the whole record up to the review: code {code}, {count} entries.',
  signedOffRemarks:
    'Reviewed and accepted with remarks by {who}, {time}, as the file says; nobody has checked the name. It covers the whole record up to the review: code {code}, {count} entries.',
  signedOffReturned:
    'Reviewed and returned to be worked on by {who}, {time}, as the file says; nobody has checked the name. It covers the whole record up to the review: code {code}, {count} entries.',
  signedOffAgain: 'The record was signed off {count} times. The last time was by {who}.',
  reviewPagesFit: 'The pages of the review say what the review inside says.',
  reviewComments: 'There are comments on this record ({count}, by {who}) and no sign-off.',
  noSignOff:
    'Nobody has signed this record off in this file. If you know of a sign-off, this is not the file it was given back in.',
  signatureBeforeReview:
    'The signature of {who} is valid and covers the file as it was before the review was added behind it. It says nothing of the review. It proves that one key signed, not who holds it. Compare its fingerprint with one noted elsewhere: {fingerprint}',
} as const
