import { useMemo, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { isOtherFileId, type OtherFileId, otherFileIds } from '#export/other-files.ts'
import { type PaperId, paperIds, paperTitle, previewPaper, type RedactionId, redactionsOf } from '#export/papers.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Held } from '../kit/held.tsx'
import { useBusy, useCaseFile } from '../session-context.ts'
import { OneOtherFile } from './other-file.tsx'
import { PaperLanguage } from './paper-language.tsx'
import { PaperState } from './paper-state.tsx'
import { Screen } from './screen.tsx'
import { usePaper } from './use-paper.ts'

/** Every paper of the case: made from the record, whole or for a reader, with what leaves shown before it does. */
export function PapersScreen({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { book } = dictionary
  const words = dictionary.recordScreens.papers
  const others = dictionary.recordScreens.otherFiles
  const [chosen, setChosen] = useState<PaperId | OtherFileId>()
  const onBack = () => setChosen(undefined)
  if (chosen && isOtherFileId(chosen)) return <OneOtherFile key={chosen} id={chosen} onBack={onBack} />
  if (chosen) return <OnePaper key={chosen} id={chosen} onBack={onBack} />
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <ul className="plain compact">
        {paperIds.map((id) => (
          <li key={id}>
            <button type="button" className="card" onClick={() => setChosen(id)}>
              {paperTitle(book, id)}
            </button>
          </li>
        ))}
      </ul>
      <h2>{others.title}</h2>
      <p>{others.intro}</p>
      <ul className="plain compact">
        {otherFileIds.map((id) => (
          <li key={id}>
            <button type="button" className="card" onClick={() => setChosen(id)}>
              {others.names[id]}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  )
}

function OnePaper({ id, onBack }: { id: PaperId; onBack: () => void }) {
  const dictionary = useDictionary()
  const { book, recordScreens } = dictionary
  const words = recordScreens.papers
  const [reader, setReader] = useState<RedactionId>()
  const busy = useBusy()
  const paper = usePaper(id, reader)
  return (
    <Screen title={paperTitle(book, id)} onBack={onBack}>
      <fieldset className="rec-order">
        <legend>{words.forWhom}</legend>
        <label className="option">
          <input type="radio" name="reader" checked={reader === undefined} onChange={() => setReader(undefined)} />
          <span>{words.whole}</span>
        </label>
        {redactionsOf(id).map((one) => (
          <label key={one} className="option">
            <input type="radio" name="reader" checked={reader === one} onChange={() => setReader(one)} />
            <span>
              {phrase(words.redactedFor, { reader: book.redaction.profiles[one] })}
              <span className="hint"> {book.redaction.about[one]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {reader ? <Preview id={id} reader={reader} /> : <p>{id === 'record' ? words.wholeRecord : words.wholePaper}</p>}
      <p>
        <strong>{recordScreens.finish.unprotected}</strong>
      </p>
      <PaperLanguage paper={paper} />
      <Held>
        <p className="actions">
          <button type="button" className="button" aria-disabled={busy} onClick={() => busy || paper.ask()}>
            {words.export}
          </button>
        </p>
      </Held>
      <PaperState paper={paper} />
    </Screen>
  )
}

/** What leaves with a redacted paper, and what stays back. */
function Preview({ id, reader }: { id: PaperId; reader: RedactionId }) {
  const dictionary = useDictionary()
  const { book } = dictionary
  const words = dictionary.recordScreens.papers
  const { entries } = useCaseFile()
  const { leaves, staysBack } = useMemo(() => previewPaper(book, id, entries, reader), [book, id, entries, reader])
  return (
    <>
      <Labels title={words.leaves} labels={leaves} />
      <Labels title={words.staysBack} labels={staysBack} />
    </>
  )
}

function Labels({ title, labels }: { title: string; labels: readonly string[] }) {
  const words = useDictionary().recordScreens.papers
  return (
    <>
      <h2>{title}</h2>
      {labels.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </>
  )
}
