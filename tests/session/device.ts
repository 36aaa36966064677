import { commit, type Desk, newCase, openCase } from '#session/case-file.ts'
import { gatherAll, sealRecords } from '#session/give.ts'
import { startDrafts } from '#session/new-case.ts'
import { acceptTakeIn, previewTakeIn, readFile } from '#session/take-in.ts'
import { grant, type Wish } from '#session/wishes.ts'
import { fakePorts } from '../ui/fake-ports.ts'

/** With what files are sealed in these tests. */
export const key = { passphrase: 'six words nobody would ever guess' }
/** A device with a store of its own, and whoever writes at it. */
export function device(letter: string, name: string) {
  const ports = fakePorts()
  let salts = letter.charCodeAt(0) * 1_000_000
  Object.assign(ports, {
    random: {
      hex: (bytes: number) =>
        (++salts)
          .toString(16)
          .padStart(bytes * 2, '0')
          .slice(-bytes * 2),
    },
  })
  const desk: Desk = { device: letter.repeat(32), worker: { name, role: 'carer' }, readings: new Map() }
  const read = async (id: string) => {
    const opened = await openCase(ports, id)
    if (!opened.ok) throw new Error(opened.fault)
    return opened.file
  }
  return {
    ports,
    desk,
    read,
    start: async () => {
      const id = ports.random.hex(16)
      const { random, clock, training } = ports
      const opening = startDrafts(random, clock.read().wall, 'notWhereExpected', { training })
      const made = await commit(ports, desk, newCase(id), opening)
      if (!made.ok) throw new Error(made.fault)
      return id
    },
    wish: async (id: string, wish: Wish) => {
      const file = await read(id)
      const granted = grant(file, wish, ports.clock.read().wall, 120, desk.worker)
      if (!granted.ok) return granted.refusal.reason
      const made = await commit(ports, desk, file, granted.drafts)
      return made.ok ? 'written' : made.fault
    },
    give: async () => {
      const all = await gatherAll(ports, { desk, to: 'The night shift', sealedFor: 'passphrase' })
      if (!all.ok) throw new Error(all.fault)
      const sealed = await sealRecords(ports, all.gathered.records, key)
      if (!sealed.ok) throw new Error(sealed.fault)
      return sealed.bytes
    },
    /** What a file that is not sealed is. */
    looksAt: (bytes: Uint8Array) => readFile(ports, bytes),
    look: async (bytes: Uint8Array) => {
      const file = await readFile(ports, bytes, key)
      if (file.kind !== 'records') throw new Error(JSON.stringify(file))
      const previewed = await previewTakeIn(ports, file.records)
      if (!previewed.ok) throw new Error(previewed.fault)
      return previewed.cases
    },
    take: async (bytes: Uint8Array) => {
      const file = await readFile(ports, bytes, key)
      if (file.kind !== 'records') throw new Error(JSON.stringify(file))
      return acceptTakeIn(ports, desk, file.records)
    },
  }
}
