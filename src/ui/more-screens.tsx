import { type ComponentType, lazy, Suspense } from 'react'
import { ui } from '#content/en/ui.ts'
import type { MenuScreen } from './case/places.ts'

interface ScreenProps {
  readonly onDone: () => void
}

const load = () => import('./record/index.tsx')

type RecordScreens = Awaited<ReturnType<typeof load>>

/** Screens around the record are fetched when first opened: none of them is needed for the first steps. */
const later = (pick: (screens: RecordScreens) => ComponentType<ScreenProps>) =>
  lazy(async () => ({ default: pick(await load()) }))

const screens: { readonly [S in MenuScreen]: ComponentType<ScreenProps> } = {
  note: later((from) => from.NoteForm),
  call: later((from) => from.CallForm),
  done: later((from) => from.AlreadyDone),
  police: later((from) => from.PoliceSheet),
  contacts: later((from) => from.ContactsForm),
  handOver: later((from) => from.HandOverForm),
  who: later((from) => from.WhoIsWriting),
  child: later((from) => from.AnotherChild),
  finish: later((from) => from.FinishAndExport),
}
const Timeline = later((from) => from.RecordTimeline)
const Check = later((from) => from.PersonCheck)

const waiting = <p role="status">{ui.loading}</p>

export function MenuScreenView({ screen, onDone }: { screen: MenuScreen; onDone: () => void }) {
  const Screen = screens[screen]
  return (
    <Suspense fallback={waiting}>
      <Screen onDone={onDone} />
    </Suspense>
  )
}

export function TimelineView({ onDone }: ScreenProps) {
  return (
    <Suspense fallback={waiting}>
      <Timeline onDone={onDone} />
    </Suspense>
  )
}

/** Asks who is writing after a long pause; shows nothing otherwise. */
export function PersonCheckView() {
  return (
    <Suspense fallback={null}>
      <Check onDone={() => undefined} />
    </Suspense>
  )
}

/** Fetches these screens ahead of their first use, so that they open at once and without network. */
export const fetchMoreScreens = (): void => void load().catch(() => undefined)
