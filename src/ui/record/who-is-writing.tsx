import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Entry, Person } from '#record/entry.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { Held } from '../kit/held.tsx'
import { useBusy, useCaseFile, useSend, useWorker } from '../session-context.ts'
import { personNamed, recentPeople, roleOptions } from './people.ts'
import { Screen } from './screen.tsx'
import { SelectField, TextField, written } from './text-field.tsx'

const nameId = 'who-name'

/** Changes the person who writes: one tap on a name used before, or a new name. It becomes an entry. */
export function WhoIsWriting({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.recordScreens.who
  const worker = useWorker()
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <p>{phrase(recordScreens.people.now, { person: personNamed(dictionary, worker) })}</p>
      <ChoosePerson onChosen={onDone} />
    </Screen>
  )
}

interface ChoosePersonProps {
  readonly onChosen: () => void
  /** Entries whose people are offered at one tap, where not everybody of the record may be meant. */
  readonly among?: readonly Entry[]
  /** The role that is chosen until another one is. */
  readonly firstRole?: string
}

export function ChoosePerson({ onChosen, among, firstRole }: ChoosePersonProps) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.recordScreens.who
  const { entries } = useCaseFile()
  const worker = useWorker()
  const send = useSend()
  const busy = useBusy()
  const [name, setName] = useState('')
  const [role, setRole] = useState(firstRole ?? worker.role)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const recent = recentPeople(among ?? entries, worker)
  const choose = (person: Person) => {
    if (busy) return
    if (person.name !== worker.name || person.role !== worker.role) send({ type: 'worker.name', person })
    onChosen()
  }
  const save = () => {
    const found = written(name) === '' ? [{ id: nameId, text: recordScreens.people.nameNeeded }] : []
    setErrors(found)
    if (found.length === 0) choose({ name: written(name), role: role || 'anyone' })
  }
  return (
    <Held>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <ErrorSummary errors={errors} />
        {recent.length > 0 && (
          <>
            <h2>{words.recent}</h2>
            <ul className="plain">
              {recent.slice(0, 6).map((person) => (
                <li key={`${person.role} ${person.name}`}>
                  <button type="button" className="card rec-person" aria-disabled={busy} onClick={() => choose(person)}>
                    {personNamed(dictionary, person)}
                  </button>
                </li>
              ))}
            </ul>
            <h2>{words.other}</h2>
          </>
        )}
        <TextField id={nameId} label={recordScreens.people.name} value={name} onChange={setName} needed />
        <SelectField
          id="who-role"
          label={recordScreens.people.role}
          options={roleOptions(dictionary)}
          value={role}
          onChange={setRole}
        />
        <p className="actions">
          <button type="submit" className="button" aria-disabled={busy}>
            {words.save}
          </button>
        </p>
      </form>
    </Held>
  )
}
