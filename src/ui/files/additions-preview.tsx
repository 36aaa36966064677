import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import type { AdditionsPreview } from '#session/take-in.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { personInWords } from '../in-words.ts'
import { Mark } from '../kit/mark.tsx'

/** What the way back of a review would add to a case of this device, or why it adds nothing. */
export function PreviewedAdditions({ one }: { one: AdditionsPreview }) {
  const dictionary = useDictionary()
  const { language, files } = dictionary
  const words = dictionary.reviewRoom.back
  const now = useNow(60_000)
  const isPlain = one.outcome === 'adds' || one.outcome === 'nothingNew'
  return (
    <div className="inset">
      <h3>{phrase(files.takeIn.reference, { reference: one.reference })}</h3>
      <p>
        {phrase(words.by, {
          when: whenInWords(one.lastAt, now.wall, now.offset, language),
          person: personInWords(dictionary, one.lastBy),
        })}
      </p>
      {one.outcome === 'adds' && (
        <p>{phrase(words.adds, { comments: one.comments, signOffs: one.signOffs, others: one.others })}</p>
      )}
      <p className={isPlain ? '' : 'overdue'}>
        {!isPlain && <Mark shape="overdue" />}{' '}
        {phrase(words.outcomes[one.outcome], { reference: one.reference, count: one.missing })}
      </p>
    </div>
  )
}
