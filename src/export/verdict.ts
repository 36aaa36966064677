import { verdictWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import { headCode } from '#record/chain.ts'
import type { RecordVerdict } from '#record/record-file.ts'

/** What verification found, in one sentence: what is wrong, what is safe, what to do. */
export function verdictInWords(verdict: RecordVerdict): string {
  if (verdict.ok) {
    const { entries, head } = verdict
    return phrase(verdictWords.ok, { count: entries.length, head, code: headCode(head) })
  }
  const sentence: string = verdictWords[verdict.fault]
  if (!('index' in verdict)) return sentence
  return sentence.replace('{n}', String(verdict.index + 1)).replace('{before}', String(verdict.readable.length))
}
