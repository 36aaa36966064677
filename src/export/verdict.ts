import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { headCode } from '#record/chain.ts'
import type { RecordVerdict } from '#record/record-file.ts'

/** What verification found, in one sentence: what is wrong, what is safe, what to do. */
export function verdictInWords(book: Book, verdict: RecordVerdict): string {
  if (verdict.ok) {
    const { entries, head } = verdict
    return phrase(book.verdicts.ok, { count: entries.length, head, code: headCode(head) })
  }
  const sentence: string = book.verdicts[verdict.fault]
  if (!('index' in verdict)) return sentence
  return sentence.replace('{n}', String(verdict.index + 1)).replace('{before}', String(verdict.readable.length))
}
