import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useProtection } from '../protection.ts'
import { HealthRow } from './health-rows.tsx'

/** What is known of copies outside this browser. */
export interface BackupFacts {
  readonly due: boolean
  /** Entries that no backup holds. */
  readonly entries: number
  /** Epoch milliseconds of the last backup; undefined where there was none. */
  readonly lastAt: number | undefined
}

/** When all cases were last saved outside the browser, and how much of them is only here. */
export function BackupRow({ backup, now }: { backup: BackupFacts; now: { wall: number; offset: number } }) {
  const dictionary = useDictionary()
  const { language } = dictionary
  const words = dictionary.deviceScreens.device
  const { open } = useProtection()
  const { due, entries, lastAt } = backup
  const when = lastAt === undefined ? undefined : whenInWords(lastAt, now.wall, now.offset, language)
  return (
    <HealthRow
      title={words.backup}
      judgement={due || (lastAt === undefined && entries > 0) ? 'attention' : 'good'}
      todo={due || entries > 0 ? words.backupTodo : undefined}
    >
      <p>{when === undefined ? words.backupNever : phrase(words.backupLast, { when })}</p>
      <p>{entries === 0 ? words.backupWhole : phrase(words.backupOnlyHere, { count: entries })}</p>
      <p>
        <button type="button" className="small" onClick={() => open('backup')}>
          {words.backupOpen}
        </button>
      </p>
    </HealthRow>
  )
}

/** How the copy of the program on this device stands. */
export interface ProgramCopy {
  readonly stands: 'checking' | 'ready' | 'incomplete' | 'impossible'
  /** The code of the release in use, for comparing; undefined until it is known. */
  readonly code: string | undefined
}

/** Whether the guide works without network, and the code of the release a person can compare. */
export function ProgramRow({ copy }: { copy: ProgramCopy }) {
  const words = useDictionary().deviceScreens.device
  const { stands, code } = copy
  const judgement = { checking: 'unknown', ready: 'good', incomplete: 'attention', impossible: 'attention' } as const
  const todo = { incomplete: words.offlineTodo, impossible: words.offlineImpossibleTodo } as const
  return (
    <HealthRow
      title={words.offline}
      judgement={judgement[stands]}
      todo={stands === 'incomplete' || stands === 'impossible' ? todo[stands] : undefined}
    >
      <p>{words.offlineStands[stands]}</p>
      <p className="quiet">
        {code === undefined ? words.releaseUnknown : <code>{phrase(words.release, { hash: code })}</code>}
      </p>
      {code !== undefined && <p className="quiet">{words.releaseTodo}</p>}
    </HealthRow>
  )
}
