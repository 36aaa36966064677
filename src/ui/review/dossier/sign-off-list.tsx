import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import { headCode } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { type SignedOff, signOffsOf } from '#record/sign-offs.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { personInWords } from '../../in-words.ts'

/** Every sign-off of a record, with what it covers; nothing where there is none. */
export function SignOffList({ entries }: { entries: readonly Entry[] }) {
  const { dossierWords: words } = useDictionary()
  const signOffs = signOffsOf(entries)
  if (signOffs.length === 0) return null
  return (
    <section aria-labelledby="dos-sign-offs">
      <h2 id="dos-sign-offs">{words.signOffs}</h2>
      <ul className="plain">
        {signOffs.map((signedOff) => (
          <li key={signedOff.entry.hash}>
            <OneSignOff signedOff={signedOff} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneSignOff({ signedOff: { entry, covered, wentOn } }: { signedOff: SignedOff }) {
  const dictionary = useDictionary()
  const { dossierWords: words, book } = dictionary
  const { result, head, text } = entry.content
  const said = {
    result: book.reviewEntries.results[result],
    person: personInWords(dictionary, entry.actor),
    time: dateTime(entry.at, entry.offset),
  }
  return (
    <div className="dos-comment">
      <p>
        <strong>{phrase(words.signOffBy, said)}</strong>
      </p>
      {text && <p>{text}</p>}
      <p className="quiet">{phrase(words.signOffCovers, { code: headCode(head) })}</p>
      {covered === undefined && <p className="overdue">{words.signOffOther}</p>}
      {covered && wentOn.length > 0 && <p>{phrase(words.signOffWentOn, { count: wentOn.length })}</p>}
    </div>
  )
}
