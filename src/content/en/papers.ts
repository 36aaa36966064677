import type { Fault } from '#record/chain.ts'
import type { Limit } from '#machines/steps.ts'
import type { FileFault } from '#record/record-file.ts'

/** Words of the papers and of the command line. */
export const paperWords = {
  actionRecord: 'Action record of a case',
  missingReport: 'Missing child report for the police',
  practice: 'FOR PRACTICE ONLY · not encrypted · not a real case',
  confidential: 'CONFIDENTIAL · procedure not yet reviewed by professionals',
  notReviewed:
    'Structured on the three INTERACT stages; steps compiled from published European and national guidance. Not yet reviewed by professionals.',
  noPromise: 'This tool prepares and records. People decided and acted.',
  pageOf: 'page {page} of {pages}',
  missingGlyphs: 'No embedded font has these characters; they are shown by their code points: {list}',
  footer: '{reference} · code {code} · {count} entries',

  summary: 'Summary',
  reference: 'Reference',
  lastSeen: 'Last seen',
  noticed: 'Absence noticed',
  policeReport: 'Registered by the police',
  policeReference: 'Police reference',
  riskLevel: 'Risk level, neutral scale',
  state: 'State at export',
  stillMissing: 'Child still missing',
  atAGlance: 'At a glance',
  figures:
    '{late} done late · {overdue} open and overdue · {undone} recorded as not possible · {open} open duties · {corrections} corrections',
  writers: 'Written by',
  program: 'Program',
  chart: '{procedure} chart {version} (SHA-256)',
  procedures: { prevention: 'Prevention', response: 'Response', aftercare: 'Aftercare' },
  states: {
    prevention: 'In care, prevention goes on',
    response: 'Child missing, response open',
    aftercare: 'Child no longer missing, aftercare open',
    none: 'Every stage has ended',
  },
  episodes: 'Times missing',
  noEpisode: 'None recorded',
  episodesSince: '{count}, noticed {dates}',
  episode: 'Episode {number}',
  episodeEnded: 'How it ended',
  stagesHead: ['Stage', 'Opened', 'Ended', 'How'],
  noStage: 'No stage has been opened.',
  runs: 'Runs',
  nothingToMirror: 'Nothing to take back: {list}.',
  notKnown: 'Not known',
  notYet: 'Not yet',
  unnamed: 'Not named',
  after: '{when}, {span} after the absence was noticed',
  afterSpan: '{span} after the absence was noticed',

  integrity: 'Is this record whole?',
  head: 'Head of the record (SHA-256)',
  headCode: 'Code to read over the phone',
  count: 'Number of entries',
  whatItProves:
    'The complete record is attached to this file as record.json. A changed, dropped or swapped entry is found inside the file. A record that was rebuilt from the start or cut at the end is found only by comparing the code above with one noted elsewhere.',
  howToVerify: 'To check: guide verify FILE. The format is described in docs/record-format.md.',

  told: 'Who was told',
  toldHead: ['Whom', 'When', 'Person, channel, reference', 'Result'],
  lapsed: 'Said in a step that a correction set aside; they were told all the same.',
  nobodyTold: 'Nobody has been recorded as told.',
  decisions: 'Decisions and their reasons',
  decisionsHead: ['Decision', 'When, by whom', 'Decided', 'Proposed by the tool; reasons'],
  proposed: 'Proposed: {outcome}.',
  differs: 'Decided otherwise because: {reason}',
  noDecisions: 'No decision has been recorded.',
  deadlines: 'Deadlines met and missed',
  noDeadlines: 'No duty with a limit has been answered, and none is overdue.',
  deadlinesHead: ['Duty', 'Limit and its ground', 'Due', 'Answered'],
  atOnce: 'At once',
  inTime: '{when}, in time',
  inTimeBare: 'In time',
  lateBy: '{when}, late by {span}. Reason: {reason}',
  doneAfter: '{when}, {span} after it arose',
  openOverdue: 'Open, overdue by {span}',
  open: 'Open',
  parked: 'Parked since {when}: {reason}',
  parkedBare: 'Parked, with a reason',
  noReason: 'no reason given',
  notDone: 'What was not done, and why',
  notDoneHead: ['Duty', 'When, by whom', 'Why', 'Who was told'],
  doneLater: 'Answered later, {when}: {outcome}.',
  nothingUndone: 'No duty has been recorded as not possible.',
  stillOpen: 'Still open',
  stillOpenAtEnd: 'Open when the response or the aftercare ended: still open in this episode',
  stillOpenHead: ['Duty', 'Open since', 'Due', 'State'],
  nothingOpen: 'Nothing is open.',
  corrections: 'Corrections',
  correctionsHead: ['Entry', 'When, by whom', 'Before and after', 'Reason'],
  noCorrections: 'Nothing has been corrected.',
  before: 'Before: {text}',
  afterwards: 'Now: {text}',
  withdrawn: 'Withdrawn.',
  alsoAside: 'Also set aside: entries {list}.',
  timeline: 'Timeline',
  timelineHead: ['No.', 'Happened', 'Entered', 'Who', 'What'],
  stopped: 'Entry {number} cannot be applied to the procedure. What follows it is shown but not counted.',

  partOne: 'Part 1: the child',
  partOneMore: 'Part 1, continued: background',
  partTwo: 'Part 2: this disappearance',
  reportAsk:
    'Please register this person as a missing child. Please give us a reference number, the name of the officer in charge, the risk level, whether an alert is entered in SIS, and the time of the next contact.',
  notKnownYet: 'Not known yet: {list}',
  numbered: '{id} {label}',

  opened: 'Case opened, reference {reference}',
  stageOpened: '{stage} opened',
  answered: '{step}: {outcome}',
  lateBecause: 'Late because: {reason}',
  sharedFrom: 'Same answer as in the linked case',
  item: '{label}: {value}',
  photo: 'Photo of the child: {alt}',
  photoTaken: 'Taken on {date}',
  photoAgreed: 'Agreed by {who}',
  contact: 'Number noted for {contact}: {name} {number}',
  note: 'Note: {text}',
  callOut: 'Call to {whom} {number}: {result}. {what}',
  callIn: 'Call from {whom} {number}: {result}. {what}',
  callReference: 'Reference: {reference}',
  corrected: 'Correction of entry {number}. {reason}',
  correctedBare: 'Correction of entry {number}',
  lateBySpan: 'Late by {span}',
  handOver: 'Handed over from {from} to {to}. {told}',
  worker: '{to} writes from here on (before: {from})',
  clockForward: 'The device clock jumped forward by {span}. Times around here need care.',
  clockBack: 'The device clock was set back by {span}. Times around here need care.',
  linked: 'Linked with case {reference}: gone together',
  exported: 'Paper made: {paper}',
  recovered: {
    interrupted: 'Opened again after the program was cut off. Entries found: {entries}.',
    fromMirror: 'One of the two stores had lost entries; they were taken from the second one. Entries: {entries}.',
    fromDatabase: 'The second store had lost entries; they were taken from the first one. Entries: {entries}.',
  },
  recoveredLost: 'Entries that were saved once and are in neither store any more: {lost}.',
  windowTakenOver: 'Another window of this device writes from here on',
  transferred: {
    passphrase: 'Sealed file of this case made for {to}, under a passphrase',
    recipient: 'Sealed file of this case made for {to}, for the key of a recipient',
  },
  imported: 'File of this case accepted. New entries: {entries}. Code of the file: {code}',
  fork: 'Two devices went on separately. Until a person decides, these entries of the other device do not count: {list}.',
  forkNone: 'Two devices went on separately. Nothing of the other device has to be decided.',
  forkResolved: 'Decided how two devices fit together. {reason}',
  forkAside: 'These entries do not count: {list}.',
  setAside: 'Set aside by entry {number}; no longer counts.',
  wasCorrected: 'Corrected by entry {number}.',
  results: { reached: 'reached', noAnswer: 'no answer', message: 'message left', refused: 'refused' },
  papers: {
    record: 'action record',
    policeReport: 'missing child report',
    worryingStatement: 'statement on the criteria of concern',
    notificationLog: 'log of who was told',
    alertTable: 'table of alerts',
    foreignPacket: 'short packet for another country',
    handOverSheet: 'hand-over sheet',
    safetyPlan: 'safety and absence plan',
    returnInterview: 'record of the return interview',
    learningReview: 'learning review',
    sharingLog: 'log of what was shared',
    referral: 'referral to child protection and guardianship',
    riskRecord: 'risk record',
    traffickingReferral: 'referral on a suspicion of trafficking',
    publicityDecision: 'decision on publicity',
    minutes: 'minutes of meetings',
    foundRecord: 'record of how the child was found',
    bestInterests: 'note on best interests and placement',
  },
  ends: { none: 'open' },

  unnamedContact: '{id}',
} as const

/** What a limit rests on, in words. */
export const limitGround = (limit: Limit): string => {
  const { ground, strength } = limit
  if (strength === 'agreed') return 'time agreed'
  if (ground.certainty === 'INFERRED') return 'practice default of this tool, no published source'
  const scope = ground.scope ? ` (${ground.scope} only)` : ''
  const verify = ground.certainty === 'KNOWN' ? ', verify' : ''
  const sources = ground.sources.length > 0 ? `, sources ${ground.sources.join(', ')}` : ''
  return `${strength}${scope}${sources}${verify}`
}

/** What is wrong with a file, what is safe and what to do, by fault. `{n}` is the number of the entry, counted from 1. */
export const verdictWords = {
  ok: 'The record is consistent in itself: {count} entries, head {head}, code {code}. Compare the code with one noted elsewhere; without that, a rebuilt record or a cut end cannot be ruled out.',
  notAnEntry:
    'Broken at entry {n}: it is not in the form of an entry. The {before} entries before it are consistent. Ask for the original file again.',
  otherVersion: 'Made by a version this program does not know. Nothing was changed. Open it with a newer version.',
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
  missing:
    'Broken at entry {n}: the file says there are more entries than it holds. The {before} entries it holds are consistent. Ask for the original file again.',
  notText:
    'This file is damaged or of another kind: it cannot be read as text. Nothing was changed. Ask for the file again.',
  notARecord:
    'This file is not a record of the Missing Child Guide. Nothing was changed. Choose the PDF or JSON that the guide exported.',
  notCanonical:
    'The file was written by another program: its text is not in the exact form of a record. Its entries are consistent. Ask for the original file.',
  empty: 'This record holds no entry. Ask for the file again.',
  countDiffers:
    'The number of entries in the file is not the number it names. Its entries are consistent. Ask for the original file again.',
  headDiffers:
    'The head named in the file is not the head of its entries. Its entries are consistent. Ask for the original file again.',
  noAttachment:
    'This PDF carries no record: it is a printed, converted or redacted copy, or a paper of another kind. Nothing was changed. Ask for the PDF as it was exported.',
  damagedPdf: 'This PDF is damaged and its record cannot be read. Nothing was changed. Ask for the file again.',
  unreadable: 'The file cannot be opened: {why}. Check the name and try again.',
} as const satisfies Record<Fault | FileFault | 'ok' | 'missing' | 'noAttachment' | 'damagedPdf' | 'unreadable', string>

/** What a comparison of the pages of a record with the record inside it found. */
export const pageVerdictWords = {
  identical: 'The pages are byte for byte what this program makes of the record.',
  savedAgain: 'Another program saved the file again; its pages say what the record says.',
  differ:
    'Page {list}: not what the record says. Trust the record inside, not these pages, and ask for the original file.',
  spokenDiffers:
    'The pages look like the record, but what is read aloud differs. Trust the record inside and ask for the original file.',
  otherVersion:
    'The pages were made by another version ({creator}) and were not compared. The record inside was checked.',
  unreadable: 'The pages cannot be read to the end. The record inside was checked; ask for the original file.',
  unknown: 'not named',
} as const
