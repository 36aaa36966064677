import { dateTime, offsetInWords } from '#content/time-words.ts'
import { headCode } from '#record/chain.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { type SignedOff, signOffsOf } from '#record/sign-offs.ts'
import { type Finding, finding } from './finding.ts'

/**
 * What the sign-offs of a record say and cover.
 *
 * @param entries the whole record with its reviews, verified, in canonical order
 */
export function judgeSignOffs(entries: readonly Entry[]): Finding[] {
  const signOffs = signOffsOf(entries)
  const last = signOffs.at(-1)
  if (last === undefined) return commentsFound(entries)
  const again =
    signOffs.length > 1 ? [finding('signedOffAgain', { count: signOffs.length, who: writerOf(last.entry) })] : []
  return [...signOffs.map((one) => signOffFound(one)), ...again]
}

function commentsFound(entries: readonly Entry[]): Finding[] {
  const comments = entries.filter((entry) => isEntryOf(entry, 'comment'))
  const who = [...new Set(comments.map((entry) => writerOf(entry)))].join('; ')
  return comments.length > 0 ? [finding('reviewComments', { count: comments.length, who })] : []
}

function signOffFound({ entry, covered, wentOn }: SignedOff): Finding {
  const who = writerOf(entry)
  const code = headCode(entry.content.head)
  const time = `${dateTime(entry.at, entry.offset)} (UTC${offsetInWords(entry.offset)})`
  if (covered === undefined) return finding('signOffOtherHead', { who, code })
  if (wentOn.length > 0)
    return finding('signOffEarlier', { who, time, code, count: covered.length, later: wentOn.length })
  const values = { who, time, code, count: covered.length }
  switch (entry.content.result) {
    case 'accepted':
      return finding('signedOffAccepted', values)
    case 'acceptedWithRemarks':
      return finding('signedOffRemarks', values)
    case 'returned':
      return finding('signedOffReturned', values)
  }
}

/** Who wrote an entry, as typed; nobody has checked it. */
const writerOf = ({ actor: { name, role } }: Entry): string =>
  [name, role].filter((part) => part.trim() !== '').join(', ')
