import { useEffect, useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { fieldsInWords } from '../in-words.ts'
import { Held } from '../kit/held.tsx'
import { useBusy, useCaseFile, useSend } from '../session-context.ts'
import { answerName } from './entry-view.ts'
import { Screen } from './screen.tsx'

/** Opens a second, linked case; what both children share is given once. */
export function AnotherChild({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.recordScreens.child
  const { id, replayed } = useCaseFile()
  const send = useSend()
  const busy = useBusy()
  const [startedFrom, setStartedFrom] = useState<string>()
  useEffect(() => {
    if (startedFrom !== undefined && startedFrom !== id) onDone()
  }, [startedFrom, id, onDone])
  const shared = replayed.answers.filter(({ step }) => step === 'absenceNoticed')
  return (
    <Screen title={words.title} intro={words.text} onBack={onDone}>
      {shared.length === 0 ? (
        <p>{words.noneShared}</p>
      ) : (
        <>
          <p>{words.shared}</p>
          <ul>
            {shared.map(({ entry, step, outcome, fields }) => (
              <li key={entry.hash}>
                {[answerName(dictionary, step, outcome), ...fieldsInWords(dictionary, fields, entry.offset)].join('. ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.apart}</p>
      <Held>
        <p className="actions">
          <button
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => {
              if (busy) return
              setStartedFrom(id)
              send({ type: 'sibling.start' })
            }}
          >
            {busy ? recordScreens.working : words.start}
          </button>
        </p>
      </Held>
    </Screen>
  )
}
