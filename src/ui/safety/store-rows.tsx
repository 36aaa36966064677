import { useState } from 'react'
import { deviceScreens } from '#content/en/device-screens.ts'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import type { StoreHealth } from '#session/ports.ts'
import { useNow } from '../clock.ts'
import { language } from '../words.ts'
import { HealthRow } from './health-rows.tsx'

const words = deviceScreens.device

/** Bytes as a person reads them: `512 KB`, `3.4 MB`, `12 GB`. */
export function sizeInWords(bytes: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(2, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3) - 1))
  const value = bytes / 1000 ** (power + 1)
  return new Intl.NumberFormat(language, {
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

const stores: { readonly [S in StoresState]: { readonly text: string; readonly todo?: string } } = {
  two: { text: words.storesTwo },
  mirrorMissing: { text: words.storesMirrorMissing, todo: words.storesOnceTodo },
  mirrorFailing: { text: words.storesMirrorFailing, todo: words.storesFailingTodo },
  databaseFailing: { text: words.storesDatabaseFailing, todo: words.storesFailingTodo },
  none: { text: words.storesNone, todo: words.storesNoneTodo },
}

/** Whether both stores work, when they were last compared, and whether something is missing from both. */
export function StoresRow({ health }: { health: StoreHealth }) {
  const now = useNow(60_000)
  const { text, todo } = stores[storesState(health)]
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

const rooms = {
  enough: words.roomEnough,
  low: words.roomLow,
  tooLow: words.roomTooLow,
  unknown: words.roomUnknown,
} as const

/** How much is stored and how much room is left. */
export function RoomRow({ health }: { health: StoreHealth }) {
  const { used, free, room } = health
  const short = room === 'low' || room === 'tooLow'
  return (
    <HealthRow
      title={words.room}
      judgement={room === 'unknown' ? 'unknown' : short ? 'attention' : 'good'}
      todo={short ? words.roomTodo : undefined}
    >
      <p>{rooms[room]}</p>
      {used !== undefined && free !== undefined && (
        <p className="quiet">{phrase(words.roomSize, { used: sizeInWords(used), free: sizeInWords(free) })}</p>
      )}
    </HealthRow>
  )
}
