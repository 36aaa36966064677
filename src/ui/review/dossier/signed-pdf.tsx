import { useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { trainingOf } from '#record/facts.ts'
import { fileName } from '#session/file-name.ts'
import { headOf } from '#record/chain.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { paperProblem } from '../../paper-problem.ts'
import { Fingerprint, notSigned, SignOption } from '../../record/sign-option.tsx'
import { useCaseFile, usePorts } from '../../session-context.ts'
import { fileAtHand } from '../file-at-hand.ts'

/** A record on its own has no pages that a review could come behind. */
const pdfOf = (file: Blob | undefined): Blob | undefined =>
  file && (file.type === 'application/pdf' || (file instanceof File && /\.pdf$/i.test(file.name))) ? file : undefined

type State =
  | { readonly is: 'asking'; readonly problem?: string }
  | { readonly is: 'making' }
  | { readonly is: 'done'; readonly said: string; readonly fingerprint?: string | undefined }

/** Puts the review behind the PDF of the record: the one that was opened, or one that is chosen. */
export function SignedPdf() {
  const dictionary = useDictionary()
  const words = dictionary.dossierWords
  const { id, entries } = useCaseFile()
  const { papers, training } = usePorts()
  const [chosen, setChosen] = useState(() => pdfOf(fileAtHand.of(id)?.file))
  const [signing, setSigning] = useState(notSigned)
  const [state, setState] = useState<State>({ is: 'asking' })
  const said = useRef<HTMLOutputElement>(null)

  async function make() {
    if (!chosen) return setState({ is: 'asking', problem: words.pdfNeeded })
    setState({ is: 'making' })
    const pdf = new Uint8Array(await chosen.arrayBuffer().catch(() => new ArrayBuffer(0)))
    const signed = signing.wanted ? { name: signing.name } : undefined
    const made = await papers.makeReviewed({ pdf, entries, signed })
    if (!made.ok) {
      const problem = made.fault === 'unfit' ? words.unfit[made.why] : paperProblem(dictionary, made)
      return setState({ is: 'asking', problem })
    }
    const plain = `action-record-reviewed-${headOf(entries).slice(0, 8)}.${made.ending}`
    const name = fileName(training ?? trainingOf(entries), plain)
    const how = await papers.deliver({ name, mime: made.mime, bytes: made.bytes })
    setState({ is: 'done', said: phrase(words[how], { name }), fingerprint: made.fingerprint })
    said.current?.focus()
  }

  const isNamed = chosen instanceof File
  return (
    <section aria-labelledby="dos-pdf">
      <h3 id="dos-pdf">{words.signedPdf}</h3>
      <p>{words.signedPdfHint}</p>
      {isNamed && <p>{phrase(words.pdfAtHand, { name: chosen.name })}</p>}
      <label className="field">
        <span>{words.choosePdf}</span>
        <input
          type="file"
          autoComplete="off"
          accept=".pdf,application/pdf"
          onChange={({ target }) => setChosen(target.files?.[0])}
        />
      </label>
      <SignOption signing={signing} onChange={setSigning} />
      {state.is === 'asking' && state.problem && (
        <p className="alert" role="alert">
          {state.problem}
        </p>
      )}
      <p className="actions">
        <button type="button" className="button" aria-disabled={state.is === 'making'} onClick={() => void make()}>
          {words.makePdf}
        </button>
      </p>
      <output ref={said} tabIndex={-1}>
        {state.is === 'making' && words.making}
        {state.is === 'done' && state.said}
      </output>
      {state.is === 'done' && state.fingerprint !== undefined && <Fingerprint digits={state.fingerprint} />}
    </section>
  )
}
