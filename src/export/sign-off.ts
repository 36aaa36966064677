import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { headCode, headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { encode } from 'uqr'
import { own } from './case-names.ts'
import type { CaseView } from './paper-parts.ts'
import { fact, facts, heading, paragraph, type Part, say } from './sourced-paper.ts'

/** Name of the field that a signature fills. */
export const supervisorField = 'supervisor'

/**
 * What the QR code holds: `MCG1`, the head in upper case and the number of entries, with one space between them. Nothing of
 * the case can be learned from it.
 */
export const headText = (entries: readonly Entry[]): string => `MCG1 ${headOf(entries).toUpperCase()} ${entries.length}`

/** The code as it is said over the phone, e.g. `three Foxtrot two Alfa, nine zero Charlie one`. */
export const codeInWords = ({ signOff: words }: Book, code: string): string =>
  code
    .split(' ')
    .map((group) => Array.from(group, (digit) => own<string>(words.spoken, digit) ?? digit).join(' '))
    .join(', ')

/** The page on which a supervisor signs, by hand or in the file. It is never part of a redacted paper. */
export function signOff({ book, entries }: CaseView): Part[] {
  const words = book.signOff
  const code = headCode(headOf(entries))
  const text = headText(entries)
  return [
    { kind: 'pageBreak' },
    heading(words.title),
    paragraph(words.intro),
    facts([
      fact(words.code, say(code)),
      fact(words.inWords, say(codeInWords(book, code))),
      fact(words.count, say(String(entries.length))),
    ]),
    qrPart(book, text),
    heading(words.who, 3),
    facts([words.name, words.role, words.place, words.date, words.remarks, words.ink].map((label) => fact(label))),
    { kind: 'signatureField', name: supervisorField, label: words.field, description: words.fieldDescription },
    paragraph(words.proves, 'quiet'),
  ]
}

/** A text as a QR code, with what it holds beside it. */
export const qrPart = ({ signOff: words }: Book, text: string): Part => ({
  kind: 'modules',
  rows: squaresOf(text),
  alt: phrase(words.qrAlt, { text }),
  caption: phrase(words.qrCaption, { text }),
})

/** Level M: a crease or a stain of a seventh of the code can be read through. */
const squaresOf = (text: string): string[] =>
  encode(text, { ecc: 'M', border: 0, boostEcc: false }).data.map((row) =>
    row.map((dark) => (dark ? '1' : '0')).join(''),
  )
