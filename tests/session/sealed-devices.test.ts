import { describe, expect, it } from 'vitest'
import { beginning } from '#record/chain.ts'
import { readEnvelope } from '#record/envelope.ts'
import { type CaseFile, commit, type Desk, newCase, openCase } from '#session/case-file.ts'
import { startDrafts } from '#session/new-case.ts'
import { sealedStore } from '#session/sealed-store.ts'
import { acceptTakeIn } from '#session/take-in.ts'
import type { Vault } from '#session/ports.ts'
import { bench, valueOf, words } from '../crypto/vault-bench.ts'
import { fakePorts } from '../ui/fake-ports.ts'

const planted = ['blue rucksack', 'grey van']

/** A device that seals what it stores, on a store in memory. */
async function device(letter: string) {
  const on = bench()
  const vault: Vault = on.another()
  await valueOf(vault.find())
  const plain = fakePorts()
  const ports = Object.assign(plain, { store: { ...on.store, ...sealedStore(on.store, vault) }, vault })
  Object.assign(ports, { random: { hex: (bytes: number) => letter.repeat(bytes * 2) } })
  const desk: Desk = { device: letter.repeat(32), worker: { name: 'Eleni', role: 'carer' }, readings: new Map() }
  const read = async (id: string): Promise<CaseFile> => {
    const opened = await openCase(ports, id)
    if (!opened.ok) throw new Error(opened.fault)
    return opened.file
  }
  return {
    ports,
    vault,
    read,
    start: async () => {
      const id = letter.repeat(32)
      await commit(ports, desk, newCase(id), startDrafts(ports.random, ports.clock.read().wall))
      return id
    },
    note: async (id: string, text: string) =>
      commit(ports, desk, await read(id), [{ content: { type: 'note', text }, at: ports.clock.read().wall }]),
    take: (file: CaseFile) => acceptTakeIn(ports, desk, [file.entries]),
    frames: (id: string): readonly Uint8Array[] => on.store.frames.get(id) ?? [],
  }
}

const text = (frames: readonly Uint8Array[]): string => frames.map((frame) => new TextDecoder().decode(frame)).join('')

/** Whether each frame is sealed, and the frames of each device are a chain of their own. */
function chainsOf(frames: readonly Uint8Array[]): Record<string, number> {
  const last = new Map<string, string>()
  const counts: Record<string, number> = {}
  for (const frame of frames) {
    const read = readEnvelope(frame)
    if (!read.ok) throw new Error(read.fault)
    const { header, id } = read.envelope
    if (header.alg === 'none') throw new Error('a frame lies open')
    expect(header.prev).toBe(last.get(header.device) ?? beginning)
    last.set(header.device, id)
    counts[header.device[0] ?? ''] = (counts[header.device[0] ?? ''] ?? 0) + 1
  }
  return counts
}

/** A case both devices wrote, on the first of them. */
async function between() {
  const here = await device('b')
  const there = await device('a')
  const id = await here.start()
  await here.note(id, 'blue rucksack')
  expect(await there.take(await here.read(id))).toMatchObject([{ outcome: 'taken' }])
  await there.note(id, 'grey van')
  expect(await here.take(await there.read(id))).toMatchObject([{ outcome: 'taken' }])
  return { here, there, id }
}

describe('a case of two devices that is sealed', () => {
  it('lies sealed on each of them under a key of its own, also where it was only taken in', async () => {
    const { here, there, id } = await between()
    for (const one of [here, there]) for (const word of planted) expect(text(one.frames(id))).not.toContain(word)
    expect(chainsOf(here.frames(id))).toEqual({ a: 2, b: 4 })
    expect(chainsOf(there.frames(id))).toEqual({ a: 2, b: 3 })
    const kid = (frames: readonly Uint8Array[]) => {
      const read = readEnvelope(frames[0]!)
      return read.ok ? read.envelope.header.kid : undefined
    }
    expect(kid(here.frames(id))).not.toBe(kid(there.frames(id)))
  })

  it('keeps every entry through the first passphrase, a lock and unlocking, and is written on after each', async () => {
    const { here, there, id } = await between()
    const before = await here.read(id)
    const old = here.frames(id)
    await valueOf(here.vault.protect(words, [{ kind: 'recovery', key: here.vault.drawRecoveryKey() }]))
    const after = await here.read(id)
    expect(after.damage).toBeUndefined()
    expect(after.entries).toEqual(before.entries)
    expect(here.frames(id)).toHaveLength(old.length)
    for (const frame of here.frames(id)) expect(old).not.toContainEqual(frame)
    expect(chainsOf(here.frames(id))).toEqual({ a: 2, b: 4 })
    expect(await here.note(id, 'after the passphrase')).toMatchObject({ ok: true })

    here.vault.lock()
    expect(await openCase(here.ports, id)).toEqual({ ok: false, fault: 'locked' })
    const locked = here.frames(id)
    await there.note(id, 'written meanwhile')
    const theirs = await there.read(id)
    expect(await here.take(theirs)).toMatchObject([{ outcome: 'notTaken', fault: 'locked' }])
    expect(here.frames(id)).toEqual(locked)

    await valueOf(here.vault.unlock({ kind: 'passphrase', passphrase: words }))
    expect(await here.take(theirs)).toMatchObject([{ outcome: 'taken' }])
    const last = await here.read(id)
    expect(last.damage).toBeUndefined()
    const notes = last.entries.flatMap(({ content }) => (content.type === 'note' ? [content.text] : []))
    expect(notes.toSorted()).toEqual(['after the passphrase', 'blue rucksack', 'grey van', 'written meanwhile'])
    chainsOf(here.frames(id))
  })
})
