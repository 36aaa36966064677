import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { isEntryOf } from '#record/entry.ts'
import { backUp, readBackupState } from '#session/backup.ts'
import type { SealingKey } from '#session/files-port.ts'
import { type SessionEvent, sessionMachine } from '#session/session.machine.ts'
import { readFile } from '#session/take-in.ts'
import { fakePorts } from '../ui/fake-ports.ts'

const longer = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A device with one case, backed up once by hand into a file that was chosen, and on its first screen again. */
async function backedUp(key?: SealingKey) {
  const ports = fakePorts()
  const identity = await generateX25519Identity()
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  const say = async (event: SessionEvent, until: string | object) => {
    actor.send(event)
    await waitFor(actor, (state) => state.matches(until as never))
  }
  await waitFor(actor, (state) => state.matches('home'))
  await say({ type: 'case.start' }, { case: 'ready' })
  const id = actor.getSnapshot().context.file?.id ?? ''
  ports.files.keep()
  const made = await backUp(ports, key ?? { recipient: await identityToRecipient(identity) })
  if (!made.ok) throw new Error(made.fault)
  ports.clock.pass(5)
  const note = async (text: string) => {
    const content = { type: 'note', text } as const
    actor.send({ type: 'wish.made', wish: { kind: 'plain', content, at: ports.clock.read().wall } })
    await waitFor(actor, ({ context }) => context.file?.entries.at(-1)?.content.type === 'note')
    await waitFor(actor, (state) => state.matches({ case: 'ready' }))
  }
  const notesIn = async (bytes: Uint8Array | undefined) => {
    const read = await readFile(ports, bytes ?? new Uint8Array(), { identity })
    const entries = read.kind === 'records' ? read.records.flat() : []
    return entries.flatMap((entry) => (isEntryOf(entry, 'note') ? [entry.content.text] : []))
  }
  return { ports, actor, say, note, notesIn, id }
}

describe('the chosen backup file', () => {
  it('is written anew by itself when a case has been left, and the first screen knows', async () => {
    const { ports, actor, say, note, notesIn, id } = await backedUp()
    await note('the uncle rang')
    await say({ type: 'case.leave' }, 'home')
    await waitFor(actor, ({ context }) => context.backedUp !== undefined, { timeout: 10_000 })
    expect(ports.files.kept).toHaveLength(2)
    expect(await notesIn(ports.files.kept[1])).toEqual(['the uncle rang'])
    expect(await readBackupState(ports)).toEqual(actor.getSnapshot().context.backedUp)
    expect(actor.getSnapshot().context.backedUp).toMatchObject({ at: ports.clock.read().wall, counts: { [id]: 3 } })
  })

  it('is not written where nothing is new, and nobody finds a download that was not asked for', async () => {
    const { ports, say } = await backedUp()
    await say({ type: 'case.leave' }, 'home')
    await longer(1500)
    expect(ports.files.kept).toHaveLength(1)
    expect(ports.files.saved.size).toBe(0)
  })

  it('is not written where the browser would ask the person first, or only a passphrase seals it', async () => {
    const asked = await backedUp()
    await asked.note('the uncle rang')
    asked.ports.files.shut()
    await asked.say({ type: 'case.leave' }, 'home')
    const typed = await backedUp({ passphrase: 'six words nobody would ever guess' })
    await typed.note('the uncle rang')
    await typed.say({ type: 'case.leave' }, 'home')
    await longer(1500)
    for (const { ports } of [asked, typed]) expect([ports.files.kept.length, ports.files.saved.size]).toEqual([1, 0])
    expect(JSON.stringify([...typed.ports.store.settings])).not.toContain('nobody would ever guess')
  })

  it('gives way to whoever starts a case at once, also in the middle of it', async () => {
    const { ports, actor, say, note } = await backedUp()
    await note('the uncle rang')
    await say({ type: 'case.leave' }, 'home')
    await say({ type: 'case.start' }, { case: 'ready' })
    await longer(1500)
    expect(ports.files.kept).toHaveLength(1)

    const { seal } = ports.files
    let release = () => {}
    const asked = new Promise<void>((begun) => {
      Object.assign(ports.files, {
        seal: async (...words: Parameters<typeof seal>) => {
          begun()
          await new Promise<void>((resolve) => {
            release = resolve
          })
          return seal(...words)
        },
      })
    })
    await say({ type: 'case.leave' }, 'home')
    await asked
    await say({ type: 'case.start' }, { case: 'ready' })
    release()
    await longer(300)
    expect(ports.files.kept).toHaveLength(1)
    expect(actor.getSnapshot().context.backedUp).toBeUndefined()
  })
})
