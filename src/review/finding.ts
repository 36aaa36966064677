import type { ReviewWords } from '#content/dictionary.ts'
import type { Values } from '#content/phrase.ts'

type Sentences = ReviewWords['findingSentences']

export type FindingId = keyof Sentences

/**
 * How a finding stands: something is wrong; something could not be checked; what was checked fits; or it is only worth
 * knowing.
 */
export type Grade = 'bad' | 'open' | 'good' | 'aside'

/** What a finding is about. */
export type Subject = 'file' | 'record' | 'code' | 'pages' | 'review' | 'signature'

/** One thing that was found of a file: `values` are what its sentence names. */
export interface Finding {
  readonly id: FindingId
  readonly grade: Grade
  readonly about: Subject
  readonly values: Readonly<Record<string, string | number>>
}

type Kind = readonly [grade: Grade, about: Subject]

/** Every finding there is, gravest first: the first that holds is the verdict on the file. */
const kinds = {
  tooLarge: ['bad', 'file'],
  emptyFile: ['bad', 'file'],
  unreadable: ['bad', 'file'],
  damagedPdf: ['bad', 'file'],
  failed: ['bad', 'file'],
  severalRecords: ['bad', 'record'],
  notText: ['bad', 'file'],
  notARecord: ['bad', 'file'],
  notAnEntry: ['bad', 'record'],
  altered: ['bad', 'record'],
  brokenLink: ['bad', 'record'],
  outOfOrder: ['bad', 'record'],
  unseen: ['bad', 'record'],
  otherCase: ['bad', 'record'],
  cutOff: ['bad', 'record'],
  noEntry: ['bad', 'record'],
  countDiffers: ['bad', 'record'],
  headDiffers: ['bad', 'record'],
  notCanonical: ['bad', 'record'],
  reviewAltered: ['bad', 'review'],
  reviewOtherRecord: ['bad', 'review'],
  reviewMissing: ['bad', 'review'],
  reviewMore: ['bad', 'review'],
  signOffOtherHead: ['bad', 'review'],
  codeDiffers: ['bad', 'code'],
  pagesDiffer: ['bad', 'pages'],
  reviewPagesDiffer: ['bad', 'pages'],
  spokenDiffers: ['bad', 'pages'],
  pagesUnreadable: ['bad', 'pages'],
  volumeUnfit: ['bad', 'pages'],
  partsOtherRecord: ['bad', 'record'],
  partsDiffer: ['bad', 'pages'],
  signatureAltered: ['bad', 'signature'],
  signatureForeign: ['bad', 'signature'],
  active: ['bad', 'file'],
  sealed: ['open', 'file'],
  lockedPdf: ['open', 'file'],
  noLogForeign: ['open', 'record'],
  noLogPaper: ['open', 'record'],
  otherFormat: ['open', 'record'],
  stopped: ['open', 'record'],
  codeNotCode: ['open', 'code'],
  codeEarlier: ['open', 'code'],
  signOffEarlier: ['open', 'review'],
  pagesOtherVersion: ['open', 'pages'],
  pagesOtherLanguage: ['open', 'pages'],
  pagesNotCompared: ['open', 'pages'],
  tooManyParts: ['open', 'pages'],
  signaturePart: ['open', 'signature'],
  signatureUnreadable: ['open', 'signature'],
  signatureNotChecked: ['open', 'signature'],
  codeMatches: ['good', 'code'],
  signatureWhole: ['good', 'signature'],
  signatureSelf: ['good', 'signature'],
  codeOfRecord: ['good', 'code'],
  pagesIdentical: ['good', 'pages'],
  pagesContinued: ['good', 'pages'],
  pagesSavedAgain: ['good', 'pages'],
  signedOffAccepted: ['good', 'review'],
  signedOffRemarks: ['good', 'review'],
  signedOffReturned: ['good', 'review'],
  reviewPagesFit: ['good', 'pages'],
  signatureBeforeReview: ['good', 'signature'],
  consistent: ['good', 'record'],
  training: ['aside', 'record'],
  signedOffAgain: ['aside', 'review'],
  reviewComments: ['aside', 'review'],
  volume: ['aside', 'file'],
  pagesLater: ['aside', 'pages'],
  noSignature: ['aside', 'signature'],
  noSignOff: ['aside', 'review'],
} as const satisfies { readonly [Id in FindingId]: Kind }

/** The ids of all findings, gravest first. */
export const findingIds = Object.keys(kinds) as FindingId[]

/** A finding with the values its sentence needs; the compiler knows which. */
export function finding<Id extends FindingId>(id: Id, ...values: Values<Sentences[Id]>): Finding {
  const [grade, about]: Kind = kinds[id]
  return { id, grade, about, values: plain(values[0] ?? {}) }
}

const longestValue = 160

/** Words that come from a file: short, and without characters that could steer a terminal or turn the sentence around. */
const plain = (values: Finding['values']): Finding['values'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? value.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD').slice(0, longestValue)
        : value,
    ]),
  )

/** Findings in the order of their gravity. */
export const gravestFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((one, other) => findingIds.indexOf(one.id) - findingIds.indexOf(other.id))

/** Names in a sentence that a file may leave empty, and what stands there then. */
const blanks = { creator: 'creator', what: 'failure' } as const

/** A finding in one sentence of the language of the words. */
export function findingInWords(words: Pick<ReviewWords, 'findingSentences' | 'findingBlanks'>, found: Finding): string {
  const { id, values } = found
  const sentence: string = words.findingSentences[id]
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    if (!Object.hasOwn(values, name)) return whole
    const blank = name === 'creator' || name === 'what' ? words.findingBlanks[blanks[name]] : ''
    return String(values[name]) || blank
  })
}
