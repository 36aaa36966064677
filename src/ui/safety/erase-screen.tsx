import { type FormEvent, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { referenceOf } from '#record/facts.ts'
import { runningStages } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { stageInWords } from '../in-words.ts'
import { vaultProblemInWords } from '../lock/vault-fault-words.ts'
import { useProtection } from '../protection.ts'
import { SessionContext, useSend } from '../session-context.ts'
import { PanelFrame } from './panel-frame.tsx'
import { useVaultChange } from './use-vault-change.ts'

/** Destroys the key of the open case, after its reference has been typed. Offered only where nothing runs any more. */
export function EraseScreen() {
  const dictionary = useDictionary()
  const { deviceScreens, ui, language } = dictionary
  const words = dictionary.deviceScreens.erase
  const send = useSend()
  const { close, standing } = useProtection()
  const change = useVaultChange()
  const file = SessionContext.useSelector((state) => state.context.file)
  // The case is left before it is deleted; the screen goes on speaking of it.
  const [wanted] = useState(() => ({
    id: file?.id ?? '',
    reference: file ? referenceOf(file.entries) || file.id.slice(0, 6).toUpperCase() : '',
    running: file ? runningStages(file.replayed).map(({ stage }) => stageInWords(dictionary, stage)) : [],
    unreadable: file !== undefined && (file.damage !== undefined || file.replayed.stopped !== undefined),
    rests: file !== undefined && !file.damage && !file.replayed.stopped && runningStages(file.replayed).length === 0,
  }))
  const [typed, setTyped] = useState('')
  const [other, setOther] = useState(false)

  if (change.done === 'shredded')
    return (
      <PanelFrame title={deviceScreens.keys.done.shredded}>
        <p>{words.afterwards}</p>
        <p>
          <button type="button" className="button" onClick={close}>
            {deviceScreens.continue}
          </button>
        </p>
      </PanelFrame>
    )
  if (!wanted.rests)
    return (
      <PanelFrame title={words.title}>
        <p>{words.notYet}</p>
        {wanted.unreadable ? (
          <p>{words.unreadable}</p>
        ) : (
          wanted.running.length > 0 && (
            <p>
              {phrase(words.stillRuns, {
                stages: new Intl.ListFormat(language, { type: 'conjunction' }).format(wanted.running),
              })}
            </p>
          )
        )}
      </PanelFrame>
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (change.busy) return
    const same = typed.trim().toUpperCase() === wanted.reference.trim().toUpperCase()
    setOther(!same)
    if (!same) return
    // Nothing of it stays open while it is deleted.
    if (file) send({ type: 'case.leave' })
    change.ask({ type: 'case.shred', id: wanted.id, typed })
  }
  const fault = other ? ui.vaultFault.otherReference : change.problem && vaultProblemInWords(dictionary, change.problem)
  return (
    <PanelFrame title={words.title}>
      <h2>{words.ruleTitle}</h2>
      <p>{words.rule}</p>
      <h2>{words.whatTitle}</h2>
      <ul className="acts">
        {words.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {standing === 'unprotected' && (
        <p>
          <strong>{words.unprotected}</strong>
        </p>
      )}
      <form autoComplete="off" onSubmit={submit}>
        <p className="fault" role="alert">
          {fault}
        </p>
        <div className="field">
          <label htmlFor="erase-reference">{phrase(words.type, { reference: wanted.reference })}</label>
          <input
            id="erase-reference"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={fault !== undefined || undefined}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <p className="actions">
          <button type="submit" className="button danger" aria-disabled={change.busy}>
            {change.busy ? words.deleting : words.confirm}
          </button>
          <button type="button" className="link" onClick={close}>
            {words.cancel}
          </button>
        </p>
      </form>
    </PanelFrame>
  )
}
