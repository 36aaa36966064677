import { type ReactNode, useEffect, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { isEntryOf } from '#record/entry.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { personInWords } from '../../in-words.ts'
import { GiveReview } from '../../files/give-review.tsx'
import { ChoosePerson } from '../../record/who-is-writing.tsx'
import { useCaseFile, useWorker } from '../../session-context.ts'
import { CommentForm } from './comment-form.tsx'
import { CommentList } from './comment-list.tsx'
import { ReviewReportPdf } from './review-report-pdf.tsx'
import { SignOffForm } from './sign-off-form.tsx'
import { SignOffList } from './sign-off-list.tsx'
import { SignedPdf } from './signed-pdf.tsx'

/** Comments and sign-off of a record that is kept on this device, and what is given back of them. */
export function ReviewPart() {
  const { dossierWords: words } = useDictionary()
  const { entries } = useCaseFile()
  const [giving, setGiving] = useState(false)
  if (giving) return <GiveReview onDone={() => setGiving(false)} />
  const reviewed = entries.some((entry) => isEntryOf(entry, 'comment') || isEntryOf(entry, 'signOff'))
  return (
    <>
      <SignOffList entries={entries} />
      <CommentList entries={entries} />
      <Writer>
        <CommentForm />
        <SignOffForm />
      </Writer>
      <ReviewReportPdf entries={entries} />
      {reviewed && (
        <section aria-labelledby="dos-give">
          <h2 id="dos-give">{words.giveBack}</h2>
          <p>{words.giveHint}</p>
          <p className="actions">
            <button type="button" className="button" onClick={() => setGiving(true)}>
              {words.wayBack}
            </button>
          </p>
          <SignedPdf />
        </section>
      )}
    </>
  )
}

/** Who writes, asked for before anything is written: comments and a sign-off carry a name. */
function Writer({ children }: { children: ReactNode }) {
  const dictionary = useDictionary()
  const words = dictionary.dossierWords
  const worker = useWorker()
  const { entries } = useCaseFile()
  // Nobody signs off at one tap under the name of whoever is reviewed.
  const ofReviewers = entries.filter((entry) => isEntryOf(entry, 'comment') || isEntryOf(entry, 'signOff'))
  const [changing, setChanging] = useState(false)
  const chosen = useRef(false)
  const line = useRef<HTMLParagraphElement>(null)
  // The form that had the focus is gone once the name is written.
  useEffect(() => {
    if (!chosen.current || !line.current) return
    chosen.current = false
    line.current.focus()
  })
  if (changing || worker.name.trim() === '')
    return (
      <section className="dos-form">
        {worker.name.trim() === '' && <p>{words.writingNobody}</p>}
        <ChoosePerson
          among={ofReviewers}
          {...(worker.name.trim() === '' ? { firstRole: 'manager' } : {})}
          onChosen={() => {
            chosen.current = true
            setChanging(false)
          }}
        />
      </section>
    )
  return (
    <>
      <p ref={line} tabIndex={-1}>
        {phrase(words.writing, { person: personInWords(dictionary, worker) })}{' '}
        <button type="button" className="small" onClick={() => setChanging(true)}>
          {words.changeWriter}
        </button>
      </p>
      {children}
    </>
  )
}
