import { type ComponentType, useMemo, useState } from 'react'
import type { Room } from '#training/room.ts'
import type { Run } from '#training/run.ts'
import type { Scenario } from '#training/scenario.ts'
import type { AppPorts, AppProps } from '../app.tsx'
import { useDictionary } from '../dictionary-context.ts'
import { useExit } from '../exit/exit-context.ts'
import { Band } from './band.tsx'
import { Lobby } from './lobby.tsx'
import { type LobbyPorts, RoomContext, type RoomLink, useRoomView } from './room-context.ts'
import { RunBar } from './run-bar.tsx'
import { TrainerDesk } from './trainer-desk.tsx'

interface TrainingPageProps {
  readonly App: ComponentType<AppProps>
  readonly room: Room
  readonly portsOf: (run: Run) => AppPorts
  readonly lobby: LobbyPorts
}

/** The trainee's window: the guide itself, under the mark of training, in the exercise that runs. */
export function TrainingPage({ App, room, portsOf, lobby }: TrainingPageProps) {
  const link = useMemo((): RoomLink => ({ ...room, order: (order) => void room.order(order) }), [room])
  return (
    <RoomContext value={link}>
      <Band />
      <Screens App={App} room={room} portsOf={portsOf} lobby={lobby} />
    </RoomContext>
  )
}

function Screens({ App, room, portsOf, lobby }: TrainingPageProps) {
  const { run } = useRoomView()
  const { away } = useExit()
  // What was opened from a file, or goes on after a reload, is still known when its exercise is over: the debrief asks for it.
  const [opened, setOpened] = useState<readonly Scenario[]>([])
  const played = run?.scenario
  if (played && !opened.includes(played)) setOpened([...opened, played])
  if (!run)
    return away ? null : (
      <Lobby ports={lobby} opened={opened} onOpened={(scenario) => setOpened((before) => [...before, scenario])} />
    )
  return <Exercise key={run.id} App={App} room={room} portsOf={portsOf} lobby={lobby} run={run} />
}

/** The guide for one run: with another run everything is made anew. */
function Exercise({ App, room, portsOf, lobby, run }: TrainingPageProps & { run: Run }) {
  const [ports] = useState(() => portsOf(run))
  return <App ports={ports} above={<RunBar tell={room.tell} openTrainer={lobby.openTrainer} />} />
}

/** The trainer's window: it steers the trainee's window and writes nothing itself. */
export function TrainerWindow({ link }: { link: RoomLink }) {
  const { roomWords: words } = useDictionary()
  if (useExit().away) return null
  return (
    <RoomContext value={link}>
      <Band />
      <main className="main training-wide">
        <h1>{words.desk}</h1>
        <TrainerDesk />
      </main>
    </RoomContext>
  )
}
