/** Words of redacted papers and of the preview of what leaves. */
export const redactionWords = {
  profiles: {
    police: 'the police',
    partnerAgency: 'a partner agency',
    family: 'the family',
    statistics: 'statistics',
  },
  /** What each profile is for and what it leaves out, in one sentence. */
  about: {
    police: 'What helps to find and protect the child. The asylum procedure and internal reasons stay back.',
    partnerAgency: 'What the next service needs to look after the child. Interviews, findings and reviews stay back.',
    family: 'What was done, without places, other people or signs of exploitation.',
    statistics: 'Counts, spans and codes. No name, no text, no date.',
  },
  redacted: 'Redacted for {profile}.',
  notWhole:
    'This is not the whole paper: {count} entries on it are not shared. The whole paper stays with those who wrote it.',
  nothingLeft: 'Nothing on this paper had to stay back. It carries no record.',
  withheld: 'Not shared',
  rowsWithheld: '{count} lines are not shared.',
  rowWithheld: '1 line is not shared.',
  identity: 'This redacted paper',
  head: 'Head of the record it was made from (SHA-256)',
  content: 'SHA-256 of what this paper says',
  footer: 'redacted · code {code} · content {content}',
} as const

/** Labels of what a line of a paper is, for the preview. */
export const originWords = {
  reference: 'Reference of the case',
  when: 'Dates and times',
  span: 'How long things took',
  count: 'Counts',
  who: 'Who wrote the record',
  why: 'Reasons for delays, departures and corrections',
  stage: 'Stages of the case and how they began and ended',
  step: 'Step: {name}',
  notes: '{label}: remarks',
  entries: {
    caseOpened: 'Opening of the case',
    stageOpened: 'Opening of stages',
    answer: 'Answers',
    item: 'Items of the packet',
    photo: 'Photo of the child',
    contact: 'Numbers noted by hand',
    note: 'Notes',
    call: 'Calls',
    correction: 'Corrections',
    handOver: 'Hand-over of the shift',
    worker: 'Change of the person who writes',
    clock: 'Jumps of the device clock',
    linked: 'Linked cases',
    exported: 'Papers asked for',
    recovered: 'Recovery after a fault',
    country: 'Choices of the country',
    windowTakenOver: 'Changes of the window that writes',
    transferred: 'Sealed files made',
    imported: 'Files accepted',
    fork: 'Two devices that went on separately',
    forkResolved: 'Decisions how two devices fit together',
  },
} as const
