import { encode } from 'uqr'
import { trainingPrefix } from '#session/file-name.ts'
import type { Clock, FileToHand } from '#session/ports.ts'
import { wipeStores } from '#storage/wipe.ts'
import { localStorageOrNone } from '#storage/local-storage.ts'
import { bundledIds, bundledScenario } from '#training/bundled.ts'
import { type KeptRun, keptRuns } from '#training/kept-run.ts'
import { createRoom, type Room } from '#training/room.ts'
import { markOf, type Run } from '#training/run.ts'
import { clockOfRun } from '#training/run-clock.ts'
import { portsOfRun } from '#training/run-ports.ts'
import type { Scenario } from '#training/scenario.ts'
import type { AppPorts } from '#ui/app.tsx'
import type { LobbyPorts } from '#ui/training/room-context.ts'
import type { Room as Place } from './room.ts'
import { writeBranch } from './training-branch.ts'

const runSetting = 'trainingRun'
const shelfSetting = 'trainingRuns'
const notesSetting = 'trainerNotes'

/** The running time all windows of this device share, in milliseconds. */
export const sharedTime = (): number => performance.timeOrigin + performance.now()

/** How often the clock tells that it has moved while an hour passes in a minute, in milliseconds. */
const tellEvery = 1000

async function shelfOf({ store }: Pick<AppPorts, 'store'>): Promise<readonly KeptRun[]> {
  const shelf = await store.readSetting(shelfSetting)
  return keptRuns(shelf.ok ? shelf.value : undefined)
}

/** The room of this device as it was left, on the ports that all its runs share. */
export async function openRoom(ports: AppPorts, device: Clock): Promise<Room> {
  // The vault is found first: what is kept sealed can be read afterwards.
  await ports.vault.find()
  const [run, notes] = await Promise.all([ports.store.readSetting(runSetting), ports.store.readSetting(notesSetting)])
  const noted = notes.ok ? (notes.value ?? '') : undefined
  const room: Room = createRoom(
    {
      real: sharedTime,
      device: device.read,
      newId: () => ports.random.hex(16),
      keep: (kept) => void ports.store.writeSetting(runSetting, kept),
      shelve: async (left) => {
        const others = (await shelfOf(ports)).filter(({ id }) => id !== left.id)
        return ports.store.writeSetting(shelfSetting, [...others, left])
      },
      keepNotes: (text) => void ports.store.writeSetting(notesSetting, text),
      writeBranch: (next, caseId, entries) => writeBranch(ports, next, caseId, entries, sharedTime()),
      prepare: ({ scenario }) => {
        const [scene] = scenario?.scenes ?? []
        const { country = 'EU', part } = scene ?? {}
        return scenario
          ? ports.store.writeSetting('place', { country, ...(part === undefined ? {} : { part }) })
          : Promise.resolve()
      },
    },
    { run: run.ok ? run.value : undefined, notes: typeof noted === 'string' ? noted : undefined },
  )
  setInterval(room.look, tellEvery)
  return room
}

/** Calls each second while something listens; returns how to stop. */
const eachSecond = (tick: () => void): (() => void) => {
  const timer = setInterval(tick, tellEvery)
  return () => clearInterval(timer)
}

/** No file leaves the room under a name that could be a real one's. */
const marked =
  <Answer>(deliver: (file: FileToHand) => Promise<Answer>) =>
  (file: FileToHand): Promise<Answer> =>
    deliver(file.name.startsWith(trainingPrefix) ? file : { ...file, name: trainingPrefix + file.name })

/** The ports of one run. */
export function runPortsIn(ports: AppPorts, room: Room): (run: Run) => AppPorts {
  const { papers, files: desk } = ports
  const own = {
    ...ports,
    // Whoever leaves a device alone does so in real time, however fast an exercise goes.
    lockClock: ports.clock,
    papers: { ...papers, deliver: marked(papers.deliver) },
    files: { ...desk, deliver: marked(desk.deliver) },
  }
  return (run) =>
    portsOfRun(own, {
      mark: markOf(run),
      begun: run.begun,
      clock: clockOfRun(room, run.id, eachSecond),
      cases: () => room.view().run?.cases ?? [],
      onCase: room.addCase,
    })
}

interface LobbyParts {
  readonly ports: AppPorts
  readonly place: Place
  readonly room: Room
  readonly wiped: () => void
}

export function lobbyPorts({ ports, place: { prefix }, room, wiped }: LobbyParts): LobbyPorts {
  return {
    bundled: async () => {
      const read = await Promise.all(bundledIds.map((id) => bundledScenario(id).catch(() => undefined)))
      return read.filter((one) => one !== undefined)
    },
    earlier: () => shelfOf(ports),
    openTrainer: () => window.open('training.html?trainer', `${prefix}-trainer`, 'popup') !== null,
    saveScenario: async (scenario: Scenario) => {
      const name = `${trainingPrefix}exercise-${scenario.id}.json`
      const bytes = new TextEncoder().encode(`${JSON.stringify(scenario, null, 2)}\n`)
      const how = await ports.papers.deliver({ name, mime: 'application/json', bytes })
      return how === 'declined' ? undefined : name
    },
    check: ports.check,
    print: async (paper, name) => {
      const made = await ports.papers.print(paper)
      if (!made.ok) return undefined
      const named = trainingPrefix + name
      return { how: await ports.papers.deliver({ name: named, mime: made.mime, bytes: made.bytes }), name: named }
    },
    qr: async (text) => {
      try {
        return encode(text, { ecc: 'L', border: 0 }).data
      } catch {
        return undefined
      }
    },
    wipe: async () => {
      await room.order({ type: 'end' })
      const gone = await wipeStores(prefix, {
        factory: globalThis.indexedDB,
        root: navigator.storage?.getDirectory ? () => navigator.storage.getDirectory() : undefined,
        storage: localStorageOrNone(),
        locks: (navigator as { readonly locks?: LockManager }).locks,
      })
      if (gone) {
        wiped()
        location.reload()
      }
      return gone
    },
  }
}
