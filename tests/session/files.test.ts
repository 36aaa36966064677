import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { nowhere } from '#profiles/places.ts'
import { headOf } from '#record/chain.ts'
import { backUp, backupDue, readBackupState } from '#session/backup.ts'
import { formMachine } from '#session/form.machine.ts'
import { fileNameOf, gatherAll, judgeKey } from '#session/give.ts'
import { giveMachine } from '#session/give.machine.ts'
import { takeInMachine } from '#session/take-in.machine.ts'
import { readFile } from '#session/take-in.ts'
import type { Wish } from '#session/wishes.ts'
import type { FakePorts } from '../ui/fake-ports.ts'
import { device, key } from './device.ts'

const eleni = { name: 'Eleni Markou', role: 'carer' }

const answer = (step: string, outcome: string, at: number, fields = {}): Wish => ({
  kind: 'answers',
  answers: [{ step, outcome, fields, at }],
})
const note = (text: string, at: number): Wish => ({ kind: 'plain', content: { type: 'note', text }, at })

const storeOf = (ports: FakePorts) =>
  [...ports.store.frames].map(([id, frames]) => [id, frames.map((one) => one.length)])

describe('a case between two devices', { timeout: 120_000 }, () => {
  it('is handed on, gone on with, handed back, and both hold the same', async () => {
    const here = device('b', 'Eleni Markou')
    const there = device('a', 'Nikos Dimou')
    const id = await here.start()
    const now = here.ports.clock.read().wall
    const sealed = await here.give()
    expect(await there.look(sealed)).toMatchObject([{ id, outcome: 'newHere', entries: 3, fresh: 3, lastBy: eleni }])
    expect(storeOf(there.ports)).toEqual([])
    expect(await there.take(sealed)).toMatchObject([{ id, outcome: 'taken' }])
    expect((await there.read(id)).entries.map(({ content, actor }) => [content.type, actor.name])).toEqual([
      ['caseOpened', 'Eleni Markou'],
      ['stageOpened', 'Eleni Markou'],
      ['transferred', 'Eleni Markou'],
      ['imported', 'Nikos Dimou'],
    ])
    expect(await there.wish(id, answer('absenceNoticed', 'unknown', now))).toBe('written')
    const back = await there.give()
    expect(await here.look(back)).toMatchObject([{ outcome: 'continues', fresh: 3 }])
    expect(await here.take(back)).toMatchObject([{ outcome: 'taken' }])
    expect((await here.read(id)).replayed.answers.map(({ step }) => step)).toEqual(['absenceNoticed'])
    expect(await there.take(await here.give())).toMatchObject([{ outcome: 'taken' }])
    expect(headOf((await here.read(id)).entries)).toBe(headOf((await there.read(id)).entries))
    expect(await there.take(await here.give())).toMatchObject([{ outcome: 'taken' }])
  })

  it('waits for a decision where both went on apart: notes, calls and “found” are taken, other answers are not', async () => {
    const here = device('b', 'Eleni Markou')
    const there = device('a', 'Nikos Dimou')
    const id = await here.start()
    await there.take(await here.give())
    const now = here.ports.clock.read().wall
    await here.wish(id, answer('absenceNoticed', 'unknown', now, { lastSeenWhere: 'School' }))
    await there.wish(id, answer('absenceNoticed', 'unknown', now, { lastSeenWhere: 'Station' }))
    await there.wish(id, note('The driver remembers her', now))
    const theirs = await there.give()
    expect(await here.look(theirs)).toMatchObject([{ outcome: 'fork' }])
    expect(await here.take(theirs)).toMatchObject([{ outcome: 'takenWithFork' }])
    const forked = await here.read(id)
    expect(forked.replayed.answers.map(({ fields }) => fields['lastSeenWhere'])).toEqual(['School'])
    expect(forked.entries.some(({ content }) => content.type === 'note')).toBe(true)
    expect(await here.wish(id, answer('dangerScreen', 'unknown', now))).toBe('forkOpen')
    expect(await here.wish(id, { kind: 'correction', wish: { corrects: '', reason: '' }, at: now })).toBe('forkOpen')
    expect(await here.wish(id, note('Both decide tomorrow', now))).toBe('written')
    expect(await here.wish(id, answer('immediateDanger', 'yes', now))).not.toBe('forkOpen')
    expect(await here.wish(id, { kind: 'decideFork', unwanted: [], reason: ' ', at: now })).toBe(
      'decisionWithoutReason',
    )
    const { entries } = await here.read(id)
    const ours = entries.find(({ content, device: by }) => content.type === 'answer' && by.startsWith('b'))!
    const decision: Wish = { kind: 'decideFork', unwanted: [ours.hash], reason: 'The driver saw her', at: now }
    expect(await here.wish(id, decision)).toBe('written')
    expect((await here.read(id)).replayed.answers[0]?.fields['lastSeenWhere']).toBe('Station')
    expect(await here.wish(id, decision)).toBe('noFork')
    await there.take(await here.give())
    const [a, b] = [await here.read(id), await there.read(id)]
    expect(b.replayed.openForks).toEqual([])
    expect(b.replayed.answers.map(({ entry }) => entry.hash)).toEqual(a.replayed.answers.map(({ entry }) => entry.hash))
  })

  it.each([
    ['b', 'a', 'Station'],
    ['a', 'b', 'Harbour'],
  ])(
    'counts no correction of the other device before somebody has decided, then one of two (%s takes in %s)',
    async (taker, giver, holds) => {
      const here = device(taker, 'Eleni Markou')
      const there = device(giver, 'Nikos Dimou')
      const id = await here.start()
      const now = here.ports.clock.read().wall
      await here.wish(id, answer('absenceNoticed', 'unknown', now, { lastSeenWhere: 'School' }))
      await there.take(await here.give())
      const corrects = (await here.read(id)).replayed.answers[0]!.entry.hash
      const correct = (lastSeenWhere: string): Wish => ({
        kind: 'correction',
        wish: { corrects, reason: 'Asked again', instead: { outcome: 'unknown', fields: { lastSeenWhere }, at: now } },
        at: now,
      })
      expect(await there.wish(id, correct('Station'))).toBe('written')
      expect(await here.wish(id, correct('Harbour'))).toBe('written')
      expect(await here.take(await there.give())).toMatchObject([{ outcome: 'takenWithFork' }])
      const where = async () => (await here.read(id)).replayed.answers[0]?.fields['lastSeenWhere']
      expect(await where()).toBe('Harbour')
      const corrections = (await here.read(id)).entries.filter(({ content }) => content.type === 'correction')
      expect(corrections.map(({ device: by }) => by[0])).toEqual(['a', 'b'])
      expect(await here.wish(id, { kind: 'decideFork', unwanted: [], reason: 'Seen there', at: now })).toBe('written')
      expect(await where()).toBe(holds)
      expect((await here.read(id)).replayed.setAside.has(corrections[1]!.hash)).toBe(true)
    },
  )

  it('shows again as a fork that two devices decided the same fork differently', async () => {
    const here = device('b', 'Eleni Markou')
    const there = device('a', 'Nikos Dimou')
    const id = await here.start()
    await there.take(await here.give())
    const now = here.ports.clock.read().wall
    await here.wish(id, answer('absenceNoticed', 'unknown', now, { lastSeenWhere: 'School' }))
    await there.wish(id, answer('absenceNoticed', 'unknown', now, { lastSeenWhere: 'Station' }))
    await here.take(await there.give())
    await there.take(await here.give())
    const answers = (await here.read(id)).entries.filter(({ content }) => content.type === 'answer')
    const decide = (hash: string): Wish => ({ kind: 'decideFork', unwanted: [hash], reason: 'Decided', at: now })
    expect(await here.wish(id, decide(answers[0]!.hash))).toBe('written')
    expect(await there.wish(id, decide(answers[1]!.hash))).toBe('written')
    expect(await here.take(await there.give())).toMatchObject([{ outcome: 'takenWithFork' }])
    const forked = await here.read(id)
    expect(forked.replayed.openForks).toHaveLength(1)
    expect(forked.replayed.stopped).toBeUndefined()
    expect(await here.wish(id, { kind: 'decideFork', unwanted: [], reason: 'Asked both', at: now })).toBe('written')
    expect((await here.read(id)).replayed).toMatchObject({ openForks: [], stopped: undefined })
    expect((await here.read(id)).replayed.answers).toHaveLength(1)
  })

  it.each([
    ['b', 'a'],
    ['a', 'b'],
  ])(
    'is decided once where both took in each other’s file before: the other takes a new file in and confirms it (%s)',
    async (first, second) => {
      const here = device(first, 'Eleni Markou')
      const there = device(second, 'Nikos Dimou')
      const id = await here.start()
      await there.take(await here.give())
      const now = here.ports.clock.read().wall
      await here.wish(id, answer('absenceNoticed', 'unknown', now, { lastSeenWhere: 'School' }))
      await there.wish(id, answer('absenceNoticed', 'unknown', now, { lastSeenWhere: 'Station' }))
      const [ours, theirs] = [await here.give(), await there.give()]
      expect(await here.take(theirs)).toMatchObject([{ outcome: 'takenWithFork' }])
      expect(await there.take(ours)).toMatchObject([{ outcome: 'takenWithFork' }])
      const school = (await here.read(id)).replayed.answers[0]!.entry.hash
      const decide = (unwanted: readonly string[]): Wish => ({ kind: 'decideFork', unwanted, reason: 'Seen', at: now })
      expect(await here.wish(id, decide([school]))).toBe('written')
      expect(await there.take(await here.give())).toMatchObject([{ outcome: 'taken' }])
      expect((await there.read(id)).replayed.openForks).toHaveLength(1)
      expect(await there.wish(id, decide([]))).toBe('written')
      expect(await here.take(await there.give())).toMatchObject([{ outcome: 'taken' }])
      for (const one of [here, there]) {
        const { replayed } = await one.read(id)
        expect(replayed).toMatchObject({ openForks: [], stopped: undefined })
        expect(replayed.answers.map(({ fields }) => fields['lastSeenWhere'])).toEqual(['Station'])
      }
    },
  )

  it('is refused and unchanged where one device wrote two histories, or where the file is of no use', async () => {
    const here = device('b', 'Eleni Markou')
    const id = await here.start()
    const copy = device('b', 'Somebody else')
    const sealed = await here.give()
    await copy.take(sealed)
    const now = here.ports.clock.read().wall
    await here.wish(id, note('here', now))
    await copy.wish(id, note('at the copied device', now))
    const before = storeOf(here.ports)
    const theirs = await copy.give()
    expect(await here.look(theirs)).toMatchObject([{ outcome: 'twoHistories', fresh: 0 }])
    expect(await here.take(theirs)).toMatchObject([{ outcome: 'notTaken' }])
    expect(await readFile(here.ports, theirs, { passphrase: 'another one' })).toEqual({
      kind: 'refused',
      fault: 'wrongKey',
    })
    expect(await readFile(here.ports, theirs.subarray(0, 300), key)).toEqual({ kind: 'refused', fault: 'damaged' })
    expect(await readFile(here.ports, theirs)).toEqual({ kind: 'needsKey', sealedFor: 'passphrase' })
    expect(storeOf(here.ports)).toEqual(before)
  })

  it('is not taken in, and said so, where the store refuses; taken once where another window wrote meanwhile', async () => {
    const here = device('b', 'Eleni Markou')
    const there = device('a', 'Nikos Dimou')
    const id = await here.start()
    await there.take(await here.give())
    await there.wish(id, note('more', there.ports.clock.read().wall))
    const sealed = await there.give()
    here.ports.store.failWith('full')
    expect(await here.take(sealed)).toMatchObject([{ outcome: 'notTaken', fault: 'full' }])
    here.ports.store.failWith(undefined)
    const { append } = here.ports.store
    let first = true
    Object.assign(here.ports.store, {
      append: async (...words: Parameters<typeof append>) => {
        if (!first) return append(...words)
        first = false
        Object.assign(here.ports.store, { append })
        await here.wish(id, note('from another window', here.ports.clock.read().wall))
        return append(...words)
      },
    })
    const heard = here.ports.windows.done.length
    expect(await here.take(sealed)).toMatchObject([{ outcome: 'taken' }])
    expect(here.ports.windows.done.slice(heard)).toEqual(['wrote', 'wrote'])
    const { entries, damage } = await here.read(id)
    expect(damage).toBeUndefined()
    expect(entries.filter(({ content }) => content.type === 'note')).toHaveLength(2)
  })
})

describe('giving and taking on screen', { timeout: 120_000 }, () => {
  it('judges the key before anything is written, and makes no file the record does not speak of', async () => {
    const here = device('b', 'Eleni Markou')
    const id = await here.start()
    expect(await judgeKey(here.ports, { passphrase: 'short' })).toBe('tooShort')
    expect(await judgeKey(here.ports, { recipient: 'age1nonsense' })).toBe('notARecipient')
    const actor = createActor(giveMachine, { input: { ports: here.ports, desk: here.desk, scope: 'all' } }).start()
    const rest = () => waitFor(actor, (state) => state.matches('asking') || state.matches('made'))
    actor.send({ type: 'give', to: 'x', key: { recipient: 'age1nonsense' } })
    expect((await rest()).context.fault).toBe('notARecipient')
    expect((await here.read(id)).entries).toHaveLength(2)
    here.ports.store.failWith('full')
    actor.send({ type: 'give', to: 'x', key })
    expect((await rest()).context).toMatchObject({ fault: 'full', made: undefined })
    here.ports.store.failWith(undefined)
    const identity = await generateX25519Identity()
    actor.send({ type: 'give', to: 'The unit', key: { recipient: await identityToRecipient(identity) } })
    const { made, key: held } = (await rest()).context
    expect(held).toBeUndefined()
    expect(made?.name).toMatch(/^sealed-[0-9a-f]{8}\.age$/)
    const read = await readFile(here.ports, made!.bytes, { identity })
    expect(read).toMatchObject({ kind: 'records' })
    expect((await here.read(id)).entries.at(-1)?.content).toEqual({
      type: 'transferred',
      to: 'The unit',
      sealedFor: 'recipient',
    })
  })

  it('shows what is in a file and changes nothing until a named person accepts it', async () => {
    const here = device('b', 'Eleni Markou')
    const there = device('a', '')
    const id = await here.start()
    const bytes = await here.give()
    const actor = createActor(takeInMachine, { input: { ports: there.ports, desk: there.desk } }).start()
    const rest = () => waitFor(actor, (state) => !state.matches('looking') && !state.matches('accepting'))
    const choose = (load: () => Promise<Uint8Array>, size = 10) => actor.send({ type: 'file.chosen', size, load })
    choose(() => Promise.resolve(bytes), there.ports.files.largest + 1)
    expect((await rest()).context.fault).toBe('tooLarge')
    choose(() => Promise.reject(new Error('gone')))
    expect((await rest()).context.fault).toBe('notLoaded')
    choose(() => Promise.resolve(bytes))
    expect((await rest()).value).toBe('askingKey')
    actor.send({ type: 'key.given', key: { passphrase: 'wrong' } })
    expect(await rest()).toMatchObject({ value: 'askingKey', context: { fault: 'wrongKey' } })
    actor.send({ type: 'key.given', key })
    expect(await rest()).toMatchObject({ value: 'preview', context: { cases: [{ id, outcome: 'newHere' }] } })
    expect(storeOf(there.ports)).toEqual([])
    actor.send({ type: 'file.accepted', person: { name: 'Nikos Dimou', role: 'guardian' } })
    expect(await rest()).toMatchObject({ value: 'taken', context: { taken: [{ outcome: 'taken' }] } })
    expect((await there.read(id)).entries.at(-1)?.actor).toEqual({ name: 'Nikos Dimou', role: 'guardian' })
  })
})

describe('a backup', { timeout: 120_000 }, () => {
  it('is due after twenty entries or a day, not before, and never without anything new', () => {
    const hour = 60 * 60_000
    const one = (entryCount: number) => [{ id: 'x', entryCount, openedAt: 0 }]
    expect(backupDue(undefined, [], 99 * hour)).toEqual({ due: false, entries: 0, lastAt: undefined })
    expect(backupDue(undefined, one(2), hour).due).toBe(false)
    expect(backupDue(undefined, one(2), 24 * hour).due).toBe(true)
    expect(backupDue(undefined, one(20), hour).due).toBe(true)
    const state = { at: 100 * hour, counts: { x: 20 } }
    expect(backupDue(state, one(20), 999 * hour)).toEqual({ due: false, entries: 0, lastAt: 100 * hour })
    expect(backupDue(state, one(39), 101 * hour).due).toBe(false)
    expect(backupDue(state, one(40), 101 * hour).due).toBe(true)
    expect(backupDue(state, one(21), 124 * hour).due).toBe(true)
    expect(backupDue(state, [...one(20), { id: 'y', entryCount: 20, openedAt: 0 }], 101 * hour).due).toBe(true)
  })

  it('holds all cases, writes nothing into them, brings them back elsewhere, and says no word about them in its state', async () => {
    const here = device('b', 'Eleni Markou')
    const id = await here.start()
    await here.start()
    const before = storeOf(here.ports)
    expect(await backUp(here.ports, key)).toMatchObject({ ok: true, how: 'saved' })
    expect(storeOf(here.ports)).toEqual(before)
    expect(await readBackupState(here.ports)).toMatchObject({ counts: { [id]: 2 } })
    const there = device('a', 'Nikos Dimou')
    expect(await there.take(here.ports.files.saved.get('backup.age')!)).toHaveLength(2)
    const state = await readBackupState(here.ports)
    here.ports.files.handWith('declined')
    expect(await backUp(here.ports, key)).toEqual({ ok: false, fault: 'declined' })
    expect(await readBackupState(here.ports)).toEqual(state)
    here.ports.files.keep()
    expect(await backUp(here.ports, key)).toMatchObject({ ok: true, how: 'written' })
    expect(here.ports.files.kept).toHaveLength(1)
  })
})

describe('the trainer’s room', () => {
  const training = { scenario: 'a-first-lesson', run: '5'.repeat(32) }

  it('takes in no real case, and the guide no training one: nothing is written', async () => {
    const real = device('a', 'Eleni')
    const room = device('b', 'Trainee')
    Object.assign(room.ports, { training })
    for (const [from, to, outcome] of [
      [real, room, 'real'],
      [room, real, 'training'],
    ] as const) {
      const id = await from.start()
      const bytes = await from.give()
      const [seen] = await to.look(bytes)
      expect(seen?.outcome).toBe(outcome)
      expect(await to.take(bytes)).toMatchObject([{ id, outcome: 'notTaken' }])
    }
    expect((await gatherAll(real.ports)).ok && (await gatherAll(room.ports)).ok).toBe(true)
    expect([...real.ports.store.frames.keys()]).toHaveLength(1)
    expect([...room.ports.store.frames.keys()]).toHaveLength(1)
  })

  it('takes in training records of other devices', async () => {
    const trainee = device('a', 'Trainee')
    const trainer = device('b', 'Trainer')
    Object.assign(trainee.ports, { training })
    Object.assign(trainer.ports, { training: { ...training, run: '6'.repeat(32) } })
    await trainee.start()
    const bytes = await trainee.give()
    expect(await trainer.take(bytes)).toMatchObject([{ outcome: 'taken' }])
  })

  it('names every file so that it cannot be taken for a real one', async () => {
    const room = device('a', 'Trainee')
    Object.assign(room.ports, { training })
    await room.start()
    await backUp(room.ports, key)
    expect([...room.ports.files.saved.keys()]).toEqual(['TRAINING-backup.age'])
    expect(fileNameOf(room.ports)).toMatch(/^TRAINING-sealed-/)
    const form = createActor(formMachine, { input: room.ports }).start()
    form.send({ type: 'form.ask', form: 'blankForm', procedure: 'response', language: 'en', place: nowhere })
    const { context } = await waitFor(form, (state) => state.context.delivered !== undefined)
    expect(context.delivered?.name).toBe('TRAINING-checklist-response.pdf')
  })
})
