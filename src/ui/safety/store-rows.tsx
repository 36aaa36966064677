import { useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import type { StoreHealth } from '#session/ports.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { HealthRow } from './health-rows.tsx'

/** Bytes as a person reads them: `512 KB`, `3.4 MB`, `12 GB`. */
export function sizeInWords(dictionary: Dictionary, bytes: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1))
  const value = bytes / 1000 ** (power + 1)
  return new Intl.NumberFormat(dictionary.language, {
    style: 'unit',
    unit: units[power] ?? 'kilobyte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value)
}

type StoresState = 'two' | 'mirrorMissing' | 'mirrorFailing' | 'databaseFailing' | 'none'

export function storesState({ database, mirror }: Pick<StoreHealth, 'database' | 'mirror'>): StoresState {
  if (database === 'working' && mirror === 'working') return 'two'
  if (database === 'working') return mirror === 'missing' ? 'mirrorMissing' : 'mirrorFailing'
  return mirror === 'working' ? 'databaseFailing' : 'none'
}

const stores = (
  dictionary: Dictionary,
): { readonly [S in StoresState]: { readonly text: string; readonly todo?: string } } => ({
  two: { text: dictionary.deviceScreens.device.storesTwo },
  mirrorMissing: {
    text: dictionary.deviceScreens.device.storesMirrorMissing,
    todo: dictionary.deviceScreens.device.storesOnceTodo,
  },
  mirrorFailing: {
    text: dictionary.deviceScreens.device.storesMirrorFailing,
    todo: dictionary.deviceScreens.device.storesFailingTodo,
  },
  databaseFailing: {
    text: dictionary.deviceScreens.device.storesDatabaseFailing,
    todo: dictionary.deviceScreens.device.storesFailingTodo,
  },
  none: { text: dictionary.deviceScreens.device.storesNone, todo: dictionary.deviceScreens.device.storesNoneTodo },
})

/** Whether both stores work, when they were last compared, and whether something is missing from both. */
export function StoresRow({ health }: { health: StoreHealth }) {
  const dictionary = useDictionary()
  const { language } = dictionary
  const words = dictionary.deviceScreens.device
  const now = useNow(60_000)
  const { text, todo } = stores(dictionary)[storesState(health)]
  const lost = health.lost > 0
  const checked =
    health.comparedAt === undefined
      ? words.notChecked
      : phrase(words.checked, { when: whenInWords(health.comparedAt, now.wall, now.offset, language) })
  return (
    <HealthRow
      title={words.stores}
      judgement={todo === undefined && !lost ? 'good' : 'attention'}
      todo={lost ? words.storesLostTodo : todo}
    >
      <p>{text}</p>
      {lost && (
        <p>
          <strong>{phrase(words.storesLost, { count: health.lost })}</strong>
        </p>
      )}
      <p className="quiet">{checked}</p>
    </HealthRow>
  )
}

/** Whether the browser may clear the data by itself. The question is asked on a button and its answer is never waited for. */
export function PersistenceRow({ health, onAsk }: { health: StoreHealth; onAsk: () => void }) {
  const words = useDictionary().deviceScreens.device
  const [asked, setAsked] = useState(false)
  const { persisted } = health
  const text = persisted === 'unknown' ? words.persistenceUnknown : persisted ? words.persistent : words.notPersistent
  return (
    <HealthRow
      title={words.persistence}
      judgement={persisted === 'unknown' ? 'unknown' : persisted ? 'good' : 'attention'}
      todo={persisted === true ? undefined : words.notPersistentTodo}
    >
      <p>{text}</p>
      {persisted !== true && (
        <p>
          <button
            type="button"
            className="small"
            onClick={() => {
              setAsked(true)
              onAsk()
            }}
          >
            {words.ask}
          </button>
        </p>
      )}
      <output className="said">{asked && persisted !== true && words.asked}</output>
    </HealthRow>
  )
}

const rooms = (dictionary: Dictionary) => ({
  enough: dictionary.deviceScreens.device.roomEnough,
  low: dictionary.deviceScreens.device.roomLow,
  tooLow: dictionary.deviceScreens.device.roomTooLow,
  unknown: dictionary.deviceScreens.device.roomUnknown,
})

/** How much is stored and how much room is left. */
export function RoomRow({ health }: { health: StoreHealth }) {
  const dictionary = useDictionary()
  const words = dictionary.deviceScreens.device
  const { used, free, room } = health
  const short = room === 'low' || room === 'tooLow'
  return (
    <HealthRow
      title={words.room}
      judgement={room === 'unknown' ? 'unknown' : short ? 'attention' : 'good'}
      todo={short ? words.roomTodo : undefined}
    >
      <p>{rooms(dictionary)[room]}</p>
      {used !== undefined && free !== undefined && (
        <p className="quiet">
          {phrase(words.roomSize, { used: sizeInWords(dictionary, used), free: sizeInWords(dictionary, free) })}
        </p>
      )}
    </HealthRow>
  )
}
