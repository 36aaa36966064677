import { useEffect, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { type BackedUp, backUp, backupName } from '#session/backup.ts'
import type { Organisation } from '#session/files-port.ts'
import { judgeKey } from '#session/give.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { ErrorSummary, type FormError } from '../kit/error-summary.tsx'
import { OuterPage } from '../page-parts.tsx'
import { Screen } from '../record/screen.tsx'
import { usePorts } from '../session-context.ts'
import { BackupLine } from './backup-line.tsx'
import { isFaultIn } from './fault-in.ts'
import { keyError, KeyFields, keyTyped, noKey, type TypedKey } from './key-fields.tsx'

function faultError(dictionary: Dictionary, result: Extract<BackedUp, { ok: false }>): FormError {
  const { fault } = result
  if (fault === 'notARecipient') return keyError(dictionary, fault)
  const { faults } = dictionary.files.backup
  return { id: 'backup-make', text: isFaultIn(faults, fault) ? faults[fault] : faults.storage }
}

/** Whom this deployment names; undefined until that is known, and where it names nobody. */
function useOrganisation(): Organisation | undefined {
  const { files: desk } = usePorts()
  const [named, setNamed] = useState<Organisation>()
  useEffect(() => void desk.organisation().then(setNamed), [desk])
  return named
}

/** Sealed for the organisation, where there is one and nothing else has been chosen: nobody has to keep one more secret. */
const orOrganisation = (key: TypedKey, organisation: Organisation | undefined): TypedKey =>
  key.how === '' && organisation ? { ...key, how: 'organisation' } : key

/** All cases in one sealed file outside the browser. */
export function Backup({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { files, language } = dictionary
  const words = dictionary.files.backup
  const ports = usePorts()
  const now = useNow(60_000)
  const [key, setKey] = useState(noKey)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Extract<BackedUp, { ok: true }>>()
  const organisation = useOrganisation()
  const make = async () => {
    const typed = keyTyped(dictionary, orOrganisation(key, organisation), organisation)
    if (!typed.ok) return setErrors([typed.error])
    setBusy(true)
    const wrong = await judgeKey(ports, typed.key)
    const result = wrong === undefined ? await backUp(ports, typed.key) : undefined
    setBusy(false)
    setErrors(
      wrong === undefined
        ? result && !result.ok
          ? [faultError(dictionary, result)]
          : []
        : [keyError(dictionary, wrong)],
    )
    if (result?.ok) setDone(result)
  }
  return (
    <OuterPage>
      <Screen title={words.title} intro={words.intro} onBack={onDone}>
        <BackupLine made={done?.state} />
        <ChosenFile />
        <form
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void make()
          }}
        >
          <ErrorSummary errors={errors} />
          <KeyFields
            value={orOrganisation(key, organisation)}
            onChange={setKey}
            passphraseHint={words.passphraseHint}
            organisation={organisation}
          />
          <p className="actions">
            <button id="backup-make" type="submit" className="button" aria-disabled={busy}>
              {busy ? words.making : words.make}
            </button>
          </p>
        </form>
        <output className="rec-said">
          {done &&
            phrase(words[done.how], {
              name: backupName(ports),
              when: whenInWords(done.state.at, now.wall, now.offset, language),
            })}
        </output>
        {done && done.leftOut > 0 && <p className="alert">{phrase(files.give.leftOut, { count: done.leftOut })}</p>}
      </Screen>
    </OuterPage>
  )
}

/** Where the browser can remember a file, one is chosen once and written anew each time. */
function ChosenFile() {
  const words = useDictionary().files.backup
  const ports = usePorts()
  const { backup } = ports.files
  const [isKept, setIsKept] = useState(false)
  useEffect(() => {
    void backup.isKept().then(setIsKept)
  }, [backup])
  if (!backup.canKeep) return <p>{words.cannotKeep}</p>
  return (
    <>
      {isKept && <p>{`${words.chosen} ${words.byItself}`}</p>}
      <p>
        <button
          type="button"
          className="small"
          onClick={() => void backup.choose(backupName(ports)).then((chosen) => setIsKept((kept) => kept || chosen))}
        >
          {words.choose}
        </button>
      </p>
    </>
  )
}
