import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { reviewReport } from '#review/review-report.ts'
import { fileName } from '#session/file-name.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { paperProblem } from '../../paper-problem.ts'
import { usePorts } from '../../session-context.ts'

type State =
  | { readonly is: 'asking' | 'making' }
  | { readonly is: 'done'; readonly said: string }
  | { readonly is: 'failed'; readonly problem: string }

/** Makes the report of the review of a record. @param entries verified, in canonical order */
export function ReviewReportPdf({ entries }: { entries: readonly Entry[] }) {
  const dictionary = useDictionary()
  const { dossierWords, reviewReportWords: words } = dictionary
  const { papers, training } = usePorts()
  const [state, setState] = useState<State>({ is: 'asking' })

  async function make() {
    const report = reviewReport(dictionary, entries)
    setState({ is: 'making' })
    const made = await papers.print(report)
    if (!made.ok) return setState({ is: 'failed', problem: paperProblem(dictionary, made) })
    const plain = `review-report-${headOf(entries).slice(0, 8)}.${made.ending}`
    const name = fileName(training ?? trainingOf(entries), plain)
    const how = await papers.deliver({ name, mime: made.mime, bytes: made.bytes })
    setState({ is: 'done', said: phrase(dossierWords[how], { name }) })
  }

  return (
    <section aria-labelledby="dos-report">
      <h2 id="dos-report">{words.title}</h2>
      <p>{words.hint}</p>
      {state.is === 'failed' && (
        <p className="alert" role="alert">
          {state.problem}
        </p>
      )}
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-disabled={state.is === 'making'}
          onClick={() => {
            if (state.is !== 'making') void make()
          }}
        >
          {words.make}
        </button>
      </p>
      <output>
        {state.is === 'making' && dossierWords.making}
        {state.is === 'done' && state.said}
      </output>
    </section>
  )
}
