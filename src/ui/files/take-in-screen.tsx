import { useState } from 'react'
import { useMachine } from '@xstate/react'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import type { Person } from '#record/entry.ts'
import { takeInMachine } from '#session/take-in.machine.ts'
import type { AdditionsPreview, CasePreview, TakenCase } from '#session/take-in.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { personInWords } from '../in-words.ts'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { Mark } from '../kit/mark.tsx'
import { OuterPage } from '../page-parts.tsx'
import { roleOptions } from '../record/people.ts'
import { Screen } from '../record/screen.tsx'
import { SelectField, TextField, written } from '../record/text-field.tsx'
import { SessionContext, usePorts, useSend } from '../session-context.ts'
import { faultInWords } from './fault-in.ts'
import { AskKey } from './ask-key.tsx'
import { PreviewedAdditions } from './additions-preview.tsx'
import { PartHeading } from './part-heading.tsx'

const chooseId = 'take-in-file'
const nameId = 'take-in-name'

/** Takes in a file: what is in it is shown first, and nothing changes before a person has accepted it. */
export function TakeIn({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.files.takeIn
  const ports = usePorts()
  const say = useSend()
  const desk = SessionContext.useSelector((state) => state.context.desk)
  const [state, send] = useMachine(takeInMachine, { input: { ports, desk } })
  const { fault, sealedFor, cases, additions, taken } = state.context
  const choose = (file: File | undefined) => {
    if (!file) return
    const load = async () => new Uint8Array(await file.arrayBuffer())
    send({ type: 'file.chosen', size: file.size, load })
  }
  return (
    <OuterPage>
      <Screen title={words.title} intro={words.intro} onBack={onDone}>
        <div aria-live="polite">
          {state.matches('looking') && <p className="rec-said">{words.looking}</p>}
          {state.matches('accepting') && <p className="rec-said">{words.taking}</p>}
        </div>
        {state.matches('choosing') && (
          <ChooseFile fault={fault === undefined ? undefined : faultInWords(dictionary, fault)} onChoose={choose} />
        )}
        {state.matches('askingKey') && (
          <AskKey
            sealedFor={sealedFor ?? 'passphrase'}
            fault={fault === undefined ? undefined : faultInWords(dictionary, fault)}
            onKey={(key) => send({ type: 'key.given', key })}
            onLeave={() => send({ type: 'file.refused' })}
          />
        )}
        {state.matches('preview') && (
          <Preview
            cases={cases}
            additions={additions?.preview}
            worker={desk.worker}
            onAccept={(person) => {
              // Whoever takes it in goes on writing at this device.
              say({ type: 'worker.name', person })
              send({ type: 'file.accepted', person })
            }}
            onLeave={() => send({ type: 'file.refused' })}
          />
        )}
        {state.matches('taken') && <Taken taken={taken} onChoose={choose} />}
      </Screen>
    </OuterPage>
  )
}

function ChooseFile({ fault, onChoose }: { fault?: string | undefined; onChoose: (file: File | undefined) => void }) {
  const words = useDictionary().files.takeIn
  return (
    <>
      <ErrorSummary errors={fault === undefined ? [] : [{ id: chooseId, text: fault }]} />
      <FileField label={words.choose} onChoose={onChoose} />
    </>
  )
}

function FileField({ label, onChoose }: { label: string; onChoose: (file: File | undefined) => void }) {
  return (
    <div className="field">
      <label htmlFor={chooseId}>{label}</label>
      <input
        id={chooseId}
        type="file"
        onChange={(event) => {
          onChoose(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </div>
  )
}

interface PreviewProps {
  readonly cases: readonly CasePreview[]
  /** The file is the way back of a review: it holds no case. */
  readonly additions: AdditionsPreview | undefined
  readonly worker: Person
  readonly onAccept: (person: Person) => void
  readonly onLeave: () => void
}

const canBeTaken = ({ outcome }: CasePreview): boolean =>
  outcome === 'newHere' || outcome === 'continues' || outcome === 'fork'

function Preview({ cases, additions, worker, onAccept, onLeave }: PreviewProps) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.files.takeIn
  const [name, setName] = useState(worker.name)
  const [role, setRole] = useState(worker.role)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const accept = () => {
    const found = written(name) === '' ? [{ id: nameId, text: recordScreens.people.nameNeeded }] : []
    setErrors(found)
    if (found.length === 0) onAccept({ name: written(name), role: role || 'anyone' })
  }
  return (
    <>
      <PartHeading>{words.preview}</PartHeading>
      <p>{words.previewHint}</p>
      {additions && <PreviewedAdditions one={additions} />}
      <ul className="plain">
        {cases.map((one) => (
          <Previewed key={one.id} one={one} />
        ))}
      </ul>
      {additions?.outcome === 'adds' || cases.some(canBeTaken) ? (
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            accept()
          }}
        >
          <ErrorSummary errors={errors} />
          <h2>{words.acceptTitle}</h2>
          <p>{words.acceptHint}</p>
          <TextField id={nameId} label={recordScreens.people.name} value={name} onChange={setName} needed />
          <SelectField
            id="take-in-role"
            label={recordScreens.people.role}
            options={roleOptions(dictionary)}
            value={role}
            onChange={setRole}
          />
          <p className="actions">
            <button type="submit" className="button">
              {words.accept}
            </button>
          </p>
        </form>
      ) : (
        <p>{words.nothingToTake}</p>
      )}
      <p>
        <button type="button" className="link" onClick={onLeave}>
          {words.refuse}
        </button>
      </p>
    </>
  )
}

function Previewed({ one }: { one: CasePreview }) {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const words = dictionary.files.takeIn
  const now = useNow(60_000)
  const isPlain = one.outcome === 'newHere' || one.outcome === 'continues' || one.outcome === 'nothingNew'
  return (
    <li className="inset">
      <h3>{phrase(words.reference, { reference: one.reference })}</h3>
      <p>{phrase(words.entries, { entries: one.entries, fresh: one.fresh })}</p>
      <p>
        {one.running.length === 0
          ? words.noneRunning
          : phrase(words.running, { stages: one.running.map((id) => ui.home.running[id]).join(', ') })}
      </p>
      <p>
        {phrase(words.last, {
          when: whenInWords(one.lastAt, now.wall, now.offset, language),
          person: personInWords(dictionary, one.lastBy),
        })}
      </p>
      <p className={isPlain ? '' : 'overdue'}>
        {!isPlain && <Mark shape="overdue" />} {words.outcomes[one.outcome]}
      </p>
    </li>
  )
}

interface TakenProps {
  readonly taken: readonly TakenCase[]
  readonly onChoose: (file: File | undefined) => void
}

function Taken({ taken, onChoose }: TakenProps) {
  const words = useDictionary().files.takeIn
  const send = useSend()
  return (
    <>
      <PartHeading>{words.done}</PartHeading>
      <ul className="plain">
        {taken.map(({ id, reference, outcome }) => (
          <li key={id}>
            <p className={outcome === 'notTaken' ? 'overdue' : ''}>
              {outcome === 'notTaken' && <Mark shape="overdue" />} {phrase(words.results[outcome], { reference })}
            </p>
            {outcome !== 'notTaken' && (
              <p>
                <button type="button" className="button" onClick={() => send({ type: 'case.open', id })}>
                  {phrase(words.openCase, { reference })}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <FileField label={words.another} onChoose={onChoose} />
    </>
  )
}
