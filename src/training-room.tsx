import type { ComponentType } from 'react'
import { App } from '#ui/app.tsx'
import { TrainerWindow, TrainingPage } from '#ui/training/training-page.tsx'
import { createAppPorts } from './app-ports.ts'
import { deviceClock } from './device-clock.ts'
import { trainingRoom } from './room.ts'
import { lobbyPorts, openRoom, runPortsIn, sharedTime } from './training-ports.ts'
import { followRoom, showRoom } from './training-windows.ts'

interface Parts {
  readonly script: string
  readonly after: Promise<unknown>
  /** Begins this page anew. */
  readonly anew: () => void
}

/** The window in which an exercise is worked on. */
export async function traineeWindow({ script, after, anew }: Parts): Promise<ComponentType> {
  const { ports } = createAppPorts({ room: trainingRoom, clock: deviceClock, script, after })
  const room = await openRoom(ports, deviceClock)
  const { wiped } = showRoom(trainingRoom.prefix, room, anew)
  const lobby = lobbyPorts({ ports, place: trainingRoom, room, wiped })
  const portsOf = runPortsIn(ports, room)
  return function Trainee() {
    return <TrainingPage App={App} room={room} portsOf={portsOf} lobby={lobby} />
  }
}

/** The window that steers it: it opens no store. */
export function trainerWindow({ anew }: Parts): ComponentType {
  const link = followRoom(trainingRoom.prefix, { real: sharedTime, device: deviceClock.read, anew })
  return function Trainer() {
    return <TrainerWindow link={link} />
  }
}
