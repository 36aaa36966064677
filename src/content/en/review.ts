import { reviewedSentences } from './reviewed.ts'

/**
 * What is said of a file that was opened to be checked, one sentence for each verdict: what was found, and where something is
 * wrong what still stands and what to do. `unaltered` is said nowhere: a file can only fit itself, a code or a signature.
 */
export const findingSentences = {
  tooLarge:
    'The file is too large to be a record: {size} MB; {most} MB is the most this program opens. Nothing was read. Check that it is the right file.',
  emptyFile: 'The file is empty. Ask for it again.',
  unreadable:
    'The file could not be read from where it lies. Nothing was changed. Check that it is still there and choose it again.',
  damagedPdf:
    'This PDF is damaged and cannot be read to the end. Nothing can be said of its record. Ask for the file again.',
  sealed: 'This file is sealed. Nothing can be said of it before it is opened with its passphrase or key.',
  lockedPdf:
    'This PDF is locked with a password; papers of the guide never are. Nothing can be said of its record. Ask for the PDF as it was exported.',
  failed:
    'This program could not go through this file to the end ({what}). Nothing can be said of it. Check it with the command line, and keep the file.',
  severalRecords:
    'This PDF carries {count} records, so two programs may show two different ones. Papers of the guide carry one. Ask for the original file.',

  noLogForeign:
    'This PDF carries no record: it was printed, converted or made by another program ({creator}). It cannot be checked. Ask for the PDF as it was exported.',
  noLogPaper:
    'This is a paper of the guide that carries no record: a redacted copy, a sheet or a form. It cannot be checked by itself. Compare the code in its footer with the code of the action record it was made from.',

  notText:
    'This file is damaged or of another kind: it cannot be read as text. It was not changed. Ask for the file again.',
  notARecord:
    'This file is not a record of the Missing Child Guide. It was not changed. Choose the PDF or JSON that the guide exported.',
  otherFormat:
    'The record was made by a version this program does not know, so nothing can be said of it. Open it with a newer version.',
  notAnEntry:
    'Broken at entry {n}: it is not in the form of an entry. The {before} entries before it are consistent. Ask for the original file again.',
  altered:
    'Broken at entry {n}: its words were changed after it was written. The {before} entries before it are consistent. Ask for the original file again.',
  brokenLink:
    'Broken at entry {n}: it does not follow from the entry before it. The {before} entries before it are consistent. Ask for the original file again.',
  outOfOrder:
    'Broken at entry {n}: an entry is missing, doubled or in another place. The {before} entries before it are consistent. Ask for the original file again.',
  unseen:
    'Broken at entry {n}: it names an entry of another device that does not stand before it. The {before} entries before it are consistent. Ask for the original file again.',
  otherCase:
    'Broken at entry {n}: it belongs to another case. The {before} entries before it are consistent. Ask for the original file again.',
  cutOff:
    'Cut off at the end: the file says that it holds {count} entries and holds {before}. Those {before} are consistent. Ask for the original file again.',
  noEntry: 'This record holds no entry. Ask for the file again.',
  countDiffers:
    'The file holds {before} entries and names another number. The entries are consistent. Ask for the original file again.',
  headDiffers:
    'The head named in the file is not the head of its {before} entries. The entries are consistent. Ask for the original file again.',
  notCanonical:
    'The record was written by another program: its text is not in the exact form. Its {before} entries are consistent. Ask for the original file.',

  codeDiffers:
    'The code you typed belongs to no state of this record. Either the record was rebuilt or cut off at the end, or the code was noted wrongly or is of another record. Ask whoever noted it to read it out again.',
  codeNotCode: 'A code has 16 digits, 0 to 9 and A to F, in four groups. Check what you typed.',
  codeEarlier:
    'The code you typed is of an earlier state: entry {n} of {count}. Up to there nothing was changed, dropped or cut off since the code was noted. It says nothing about the {later} entries after it.',
  codeMatches:
    'The code you typed is the code of this record: nothing was changed, dropped or cut off since it was noted.',

  pagesDiffer:
    'Pages that do not say what the record says: {list}. Trust the record inside, not these pages, and ask for the original file.',
  spokenDiffers:
    'The pages look like the record, but what a screen reader is told differs. Trust the record inside and ask for the original file.',
  pagesUnreadable: 'The pages cannot be read to the end. The record inside was checked; ask for the original file.',
  volumeUnfit:
    'The file says that it is a volume of a record, and that does not fit the record inside. Its pages were not compared. Ask for the original file.',
  training: 'This record was written in the trainer’s room, scenario {scenario}: it is no real case.',
  volume:
    'This is volume {number} of {of}: its pages tell entries {first} to {last}, and it carries the record up to there. The last volume carries all of it.',
  partsDiffer:
    'The file was continued after it was made, and in part {list} of {count} the pages or the record are not what the record of that part gives. Ask what was appended, and by whom.',
  partsOtherRecord:
    'The file was continued after it was made, and part {list} of {count} does not carry the beginning of the record that the file carries now. Ask for the original file.',
  tooManyParts:
    'The file was continued {count} times. Only the last {most} parts were compared. Ask for the original file.',
  active:
    'Something happens by itself when another program opens this PDF. Papers of the guide never do that. Do not open it in other programs; ask for the original file.',
  pagesOtherVersion:
    'The pages were made by another version or program ({creator}) and were not compared. The record inside was checked.',
  pagesOtherLanguage:
    'The pages were made in a language this version does not make ({language}) and were not compared. The record inside was checked.',
  pagesNotCompared: 'The pages could not be made again here ({what}), so they were not compared with the record.',
  pagesLater: 'The pages have not been compared: that is done when this file is opened by itself.',
  pagesIdentical:
    'The pages say what the record inside says: made again from it, the file comes out byte for byte the same.',
  pagesContinued:
    'The first part of the file is byte for byte what this record gives. What was appended later leaves the pages as they are.',
  pagesSavedAgain:
    'Saved again by another program, with the same content: the pages and what a screen reader is told are what this record gives. What the file says of itself, such as its title, was not compared.',

  signatureAltered:
    'The signature of {who} does not fit: what it signed was changed afterwards. Ask for the original file.',
  signatureForeign:
    'The signature of {who} was not made with the certificate that stands beside it. Ask for the original file.',
  signatureUnreadable: 'The signature in field {field} cannot be read. Nothing can be said of it.',
  signaturePart:
    'The signature of {who} is valid but does not cover the whole file: something was appended after it. It says nothing about that.',
  signatureSelf:
    'The signature of {who} is valid and covers the whole file: nothing was changed since. It proves that one key signed, not who holds it; the name is as it was typed. Compare its fingerprint with one noted elsewhere: {fingerprint}',
  signatureWhole:
    'The signature of {who} is valid and covers the whole file: nothing was changed since. Who issued its certificate was not checked. Compare its fingerprint with one noted elsewhere: {fingerprint}',
  signatureNotChecked: 'The file is signed, and signatures cannot be checked here. Check it where they can.',
  noSignature: 'The file is not signed.',

  stopped:
    'Entry {n} does not fit the procedure as this version knows it. It and what follows are shown and do not count.',
  consistent:
    'The record is consistent in itself: {count} entries, code {code}. Compare the code with one noted elsewhere; without that, a rebuilt record or a cut end cannot be ruled out. The whole head is {head}.',

  ...reviewedSentences,
} as const

/** What stands in a sentence where the file names nothing. */
export const findingBlanks = { creator: 'not named', failure: 'no reason given' } as const

/** The word that goes with the shape and the colour of a verdict. */
export const gradeWords = {
  bad: 'Something is wrong',
  open: 'Not everything could be checked',
  good: 'Nothing wrong was found',
} as const

/** Words of the screen on which a file is checked. */
export const reviewScreens = {
  title: 'Review records',
  intro:
    'Open the PDF, JSON or sealed files that the guide exported: one, many or a whole folder. They are read here and nowhere else: nothing is stored, changed or sent.',
  choose: 'Files to open',
  drop: 'You can also drop files or a folder here.',
  reading: 'Reading the file…',
  comparing: 'Making the pages again to compare them: {percent} %',
  stop: 'Stop',
  another: 'Back to the files',
  back: 'Back to the start',

  verdict: 'What was found',
  alone:
    'It fits itself. Whether it was rebuilt or cut off at the end is not proved by that: compare its code with one noted elsewhere.',
  rest: 'In detail',
  proves: 'What this proves, and what not',
  provesText: [
    'A changed, dropped or swapped entry is found inside the file.',
    'A record that was rebuilt from the start, or cut off at the end, is found only by a code or a signature from elsewhere.',
    'Nothing here proves that what was written is true, nor who held the device.',
  ],
  noPages: 'Pages are made again and compared page by page. A file from another version of the guide is not compared.',

  codeTitle: 'Compare with a code noted elsewhere',
  codeLabel: 'Code, 16 digits',
  codeHint: 'As it was read over the phone or printed in a footer, for example 3F2A 90C1 77BE 04D2.',
  codeCompare: 'Compare',
  codeOfFile: 'Code of this record',
  entries: '{count} entries',
  signatures: 'Signatures',
  signedAt: 'Signed {time} UTC, as the device that signed claimed; nobody else confirmed it.',
  fingerprint: 'Fingerprint of the certificate (SHA-256): {fingerprint}',

  record: 'What the record says',
  recordHint: 'Made from the record inside the file, not from its pages. Nothing here can be changed.',
  recordPart: 'Only the {count} entries that are consistent. What follows them in the file is not shown.',
} as const

/** Words of the single-file viewer. */
export const viewerWords = {
  product: 'Missing Child Guide: record viewer',
  note: 'Reads and checks. Keeps nothing, stores nothing, sends nothing.',
  noScript: 'This page needs JavaScript to read a record.',
} as const

/** Words of the command line. */
export const commandWords = {
  unreadable: 'The file cannot be opened: {why}. Check the name and try again.',
} as const
