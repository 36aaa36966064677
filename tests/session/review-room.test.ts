import { createActor, waitFor } from 'xstate'
import { beforeAll, describe, expect, it } from 'vitest'
import { additionsOf, writeAdditions } from '#record/additions.ts'
import { headOf } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { signOffsOf } from '#record/sign-offs.ts'
import { backUp } from '#session/backup.ts'
import { listCases } from '#session/case-list.ts'
import { giveMachine } from '#session/give.machine.ts'
import type { CaseStore } from '#session/ports.ts'
import { isForReview } from '#session/review-flag.ts'
import { keepForReview, keepUntil, listKept, proposedUntil } from '#session/review-room.ts'
import { sessionMachine } from '#session/session.machine.ts'
import { takeInMachine } from '#session/take-in.machine.ts'
import { acceptAdditions, acceptTakeIn, previewAdditions, previewTakeIn } from '#session/take-in.ts'
import type { Wish } from '#session/wishes.ts'
import { fakePorts } from '../ui/fake-ports.ts'
import { device, key } from './device.ts'

const minute = 60_000
const day = 24 * 60 * minute

const note = (text: string): Wish => ({ kind: 'plain', content: { type: 'note', text }, at: 0 })
const comment = (text: string): Wish => ({ kind: 'comment', text, lesson: false, at: 0 })
const typesOf = (entries: readonly Entry[]) => entries.map(({ content }) => content.type)

/** A worker with a case, and a supervisor who was handed the record of it. */
async function handed() {
  const worker = device('b', 'Eleni Markou')
  const desk = device('a', 'Ruth Alafouzou')
  const id = await worker.start()
  await worker.wish(id, {
    kind: 'answers',
    answers: [{ step: 'absenceNoticed', outcome: 'unknown', fields: {}, at: 0 }],
  })
  const record = (await worker.read(id)).entries
  const now = desk.ports.clock.read().wall
  const keep = (entries = record, until = proposedUntil(now)) => keepForReview(desk.ports, desk.desk, entries, until)
  const room = async () => {
    const listed = await listKept(desk.ports)
    if (!listed.ok) throw new Error(listed.fault)
    return listed.records
  }
  const home = async (ports = desk.ports) => {
    const listed = await listCases(ports, desk.desk.device)
    if (!listed.ok) throw new Error(listed.fault)
    return listed.cases.map((one) => one.id)
  }
  return { worker, desk, id, record, now, keep, room, home }
}

/** The session of a device, as it stands at home. */
async function session(ports: ReturnType<typeof fakePorts>) {
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  await waitFor(actor, (state) => state.matches('home') || state.matches('locked'))
  return {
    actor,
    context: () => actor.getSnapshot().context,
    does: async (event: Parameters<typeof actor.send>[0]) => {
      actor.send(event)
      await waitFor(actor, (state) => state.matches({ case: 'ready' }) || state.matches('home'))
      return actor.getSnapshot()
    },
  }
}

describe('a record that is kept for review', () => {
  it('lies in the store as it was given, nothing added, in the room and not among the cases', async () => {
    const { desk, id, record, now, keep, room, home } = await handed()
    expect(await keep()).toEqual({ ok: true, id, where: 'review', added: record.length })
    expect((await desk.read(id)).entries).toEqual(record)
    expect(await home()).toEqual([])
    expect(await room()).toMatchObject([
      { id, entries: record.length, until: now + 30 * day, past: false, signedOff: undefined, damaged: false },
    ])
  })

  it('is of the same kind as the device: no training among real records, no real one in the trainer’s room', async () => {
    const training = { scenario: 'a-first-lesson', run: '5'.repeat(32) }
    const [real, trainer] = [device('a', 'Ruth'), device('b', 'Trainer')]
    Object.assign(trainer.ports, { training })
    for (const [from, to, fault] of [
      [trainer, real, 'training'],
      [real, trainer, 'real'],
    ] as const) {
      const { entries } = await from.read(await from.start())
      expect(await keepForReview(to.ports, to.desk, entries, 0)).toEqual({ ok: false, fault })
    }
    expect([...real.ports.store.settings.keys()].some((name) => name.startsWith('review/'))).toBe(false)
  })

  it('is in no file of all cases and in no backup', async () => {
    const { desk, keep } = await handed()
    await keep()
    expect(await backUp(desk.ports, key)).toEqual({ ok: false, fault: 'empty' })
  })

  it('is never erased by itself: once its time has passed it comes first and says so; it can be kept longer', async () => {
    const { desk, id, keep, room, now } = await handed()
    const other = device('c', 'Ama')
    const second = await other.start()
    await keep()
    await keep((await other.read(second)).entries, now + day)
    desk.ports.clock.pass((2 * day) / minute)
    expect((await room()).map((one) => [one.id, one.past])).toEqual([
      [second, true],
      [id, false],
    ])
    expect((await desk.read(second)).entries.length).toBeGreaterThan(0)
    await keepUntil(desk.ports, second, now + 90 * day)
    expect((await room()).map((one) => [one.id, one.past])).toEqual([
      [id, false],
      [second, false],
    ])
  })

  it('is the very case where that lies on this device already: nothing is written, nothing hidden', async () => {
    const { worker, id, record } = await handed()
    const until = proposedUntil(0)
    expect(await keepForReview(worker.ports, worker.desk, record, until)).toMatchObject({ where: 'cases', added: 0 })
    expect(await isForReview(worker.ports, id)).toBe(false)
    expect((await listCases(worker.ports, worker.desk.device)).ok && (await listKept(worker.ports))).toMatchObject({
      records: [],
    })
  })

  it('is continued by a later record of it, with the comments written meanwhile, and by no record that went apart', async () => {
    const { worker, desk, id, keep } = await handed()
    await keep()
    await desk.wish(id, comment('Call the hotline sooner'))
    await worker.wish(id, note('She rang'))
    const later = (await worker.read(id)).entries
    expect(await keep(later)).toMatchObject({ ok: true, where: 'review', added: 1 })
    expect([...typesOf((await desk.read(id)).entries)].sort()).toEqual(
      ['answer', 'caseOpened', 'comment', 'note', 'stageOpened'].sort(),
    )
    expect(await keep(later)).toMatchObject({ ok: true, added: 0 })
    const elsewhere = device('d', 'Nikos')
    await acceptTakeIn(elsewhere.ports, elsewhere.desk, [later.slice(0, 3)])
    await elsewhere.wish(id, note('Another evening'))
    expect(await keep((await elsewhere.read(id)).entries)).toEqual({ ok: false, fault: 'wentApart' })
  })

  it('hides no case and loses no entry wherever it is cut off while it is kept', async () => {
    for (const cut of ['flag', 'frames', 'never'] as const) {
      const { desk, id, record, keep, room, home } = await handed()
      const { writeSetting, append } = desk.ports.store
      const order: string[] = []
      const store: Partial<CaseStore> = {
        writeSetting: (name, value) => {
          order.push('flag')
          return cut === 'flag' ? Promise.resolve({ ok: false, fault: 'refused' }) : writeSetting(name, value)
        },
        append: (...frames) => {
          order.push('frames')
          return cut === 'frames' ? Promise.resolve({ ok: false, fault: 'notConfirmed' }) : append(...frames)
        },
      }
      Object.assign(desk.ports.store, store)
      expect((await keep()).ok).toBe(cut === 'never')
      expect(order).toEqual(cut === 'flag' ? ['flag'] : ['flag', 'frames'])
      Object.assign(desk.ports.store, { writeSetting, append })
      // What is left of the attempt hides nothing from whoever takes the case over as their own.
      await acceptTakeIn(desk.ports, desk.desk, [record])
      expect(await home()).toEqual([id])
      expect(await room()).toEqual([])
      expect((await desk.read(id)).entries.slice(0, record.length)).toEqual(record)
    }
  })

  it('becomes a case of this device when somebody takes it in: the preview says so, the record too', async () => {
    const { desk, id, record, keep, room, home } = await handed()
    await keep()
    await desk.wish(id, comment('Read it'))
    const previewed = await previewTakeIn(desk.ports, [record])
    expect(previewed.ok && previewed.cases).toMatchObject([{ outcome: 'newHere', fresh: record.length }])
    expect(await acceptTakeIn(desk.ports, desk.desk, [record])).toMatchObject([{ outcome: 'taken' }])
    expect(await home()).toEqual([id])
    expect(await room()).toEqual([])
    expect(typesOf((await desk.read(id)).entries).slice(-2)).toEqual(['comment', 'imported'])
  })
})

describe('a review in the session', () => {
  it('takes comments and a sign-off in the name of whoever reviews, and nothing that goes on with the case', async () => {
    const { desk, id, record, keep } = await handed()
    await keep()
    const { context, does } = await session(desk.ports)
    expect(context().cases).toEqual([])
    await does({ type: 'case.open', id })
    expect(context()).toMatchObject({ room: 'review', file: { id } })
    await does({ type: 'wish.made', wish: comment('Call sooner') })
    expect(context().refusal).toEqual({ reason: 'nobodyNamed' })
    await does({ type: 'worker.name', person: { name: 'Ruth', role: 'supervisor' } })
    await does({ type: 'wish.made', wish: note('Not mine to write') })
    expect(context().refusal).toEqual({ reason: 'forReview' })
    await does({ type: 'wish.made', wish: { ...comment('Call sooner'), on: record[0]!.hash, lesson: true } as Wish })
    const shown = context().file!.entries
    const signed = { kind: 'signOff', result: 'accepted', text: '', at: 0 } as const
    await does({ type: 'wish.made', wish: { ...signed, reviewed: headOf(record) } })
    expect(context().refusal).toEqual({ reason: 'headMovedOn' })
    await does({ type: 'wish.made', wish: { ...signed, reviewed: headOf(shown), result: 'returned' } })
    expect(context().refusal).toEqual({ reason: 'emptyText' })
    await does({ type: 'wish.made', wish: { ...signed, reviewed: headOf(shown) } })
    const { entries } = context().file!
    expect(typesOf(entries.slice(record.length))).toEqual(['worker', 'comment', 'signOff'])
    expect(entries.at(-1)?.content).toMatchObject({ head: headOf(shown) })
    await does({ type: 'case.leave' })
    expect(context()).toMatchObject({ room: 'cases', cases: [] })
  })

  it('refuses remarks about what is not there', async () => {
    const { desk, id, keep } = await handed()
    await keep()
    expect(await desk.wish(id, { ...comment('x'), on: 'f'.repeat(64) } as Wish)).toBe('unknownEntry')
    expect(await desk.wish(id, { ...comment('x'), step: 'noSuchStep' } as Wish)).toBe('unknownStep')
    expect(await desk.wish(id, comment('  '))).toBe('emptyText')
  })

  it('opens a case of this device for its review where that is asked for, and comes back to it after a lock', async () => {
    const { worker, id } = await handed()
    const { actor, context, does } = await session(worker.ports)
    await does({ type: 'case.open', id, review: true })
    expect(context().room).toBe('review')
    await does({ type: 'case.open', id })
    expect(context().room).toBe('cases')
    await does({ type: 'case.open', id, review: true })
    await does({ type: 'case.leave' })
    actor.send({
      type: 'vault.protect',
      passphrase: 'six words nobody would guess',
      beside: [{ kind: 'recovery', key: 'x' }],
    })
    await waitFor(actor, (state) => state.context.vaultDone === 'protected')
    await does({ type: 'case.open', id, review: true })
    actor.send({ type: 'vault.lock' })
    const locked = await waitFor(actor, (state) => state.matches('locked'))
    expect(locked.context.returnTo).toMatchObject({ caseId: id, review: true })
    actor.send({ type: 'vault.unlock', secret: { kind: 'passphrase', passphrase: 'six words nobody would guess' } })
    const back = await waitFor(actor, (state) => state.matches({ case: 'ready' }))
    expect(back.context.room).toBe('review')
  })

  it('erases a kept record whose child is still missing, once its reference is typed, and nothing is left of it', async () => {
    const { desk, id, keep, room } = await handed()
    await keep()
    const reference = (await room())[0]?.reference ?? ''
    const { actor, context } = await session(desk.ports)
    const shred = async (typed: string) => {
      actor.send({ type: 'case.shred', id, typed })
      await waitFor(
        actor,
        (state) => state.matches('home') && (state.context.vaultDone ?? state.context.vaultProblem) !== undefined,
      )
    }
    await shred('K0-WRNG')
    expect(context().vaultProblem).toEqual({ fault: 'otherReference' })
    await shred(reference)
    expect(context().vaultDone).toBe('shredded')
    expect(await room()).toEqual([])
    expect([...desk.ports.store.frames.keys()]).toEqual([])
    expect([...desk.ports.store.settings.keys()].filter((name) => name.startsWith('review/'))).toEqual([])
  })
})

describe('the way back of a review', { timeout: 60_000 }, () => {
  let sealed: Uint8Array
  let given: Awaited<ReturnType<typeof handed>>
  beforeAll(async () => {
    given = await handed()
    const { desk, id, keep } = given
    await keep()
    await desk.wish(id, comment('Call the hotline sooner'))
    const reviewed = headOf((await desk.read(id)).entries)
    await desk.wish(id, { kind: 'signOff', reviewed, result: 'acceptedWithRemarks', text: 'See above', at: 0 })
    const additions = additionsOf((await desk.read(id)).entries, desk.desk.device)
    const actor = createActor(giveMachine, {
      input: { ports: desk.ports, desk: desk.desk, scope: 'review', additions },
    }).start()
    actor.send({ type: 'give', to: 'Eleni', key })
    const { context } = await waitFor(actor, (state) => state.matches('made'))
    sealed = context.made!.bytes
  })

  it('adds exactly these entries to the live case, which went on meanwhile, and makes no fork', async () => {
    const { worker, id, record } = given
    await worker.wish(id, note('She rang'))
    const before = await worker.read(id)
    const actor = createActor(takeInMachine, { input: { ports: worker.ports, desk: worker.desk } }).start()
    actor.send({ type: 'file.chosen', size: sealed.length, load: () => Promise.resolve(sealed) })
    await waitFor(actor, (state) => state.matches('askingKey'))
    actor.send({ type: 'key.given', key })
    const { context } = await waitFor(actor, (state) => state.matches('preview'))
    expect(context.additions?.preview).toMatchObject({
      id,
      comments: 1,
      signOffs: 1,
      others: 0,
      lastBy: { name: 'Ruth Alafouzou' },
      outcome: 'adds',
    })
    expect((await worker.read(id)).entries).toEqual(before.entries)
    actor.send({ type: 'file.accepted', person: { name: 'Eleni Markou', role: 'carer' } })
    const { context: done } = await waitFor(actor, (state) => state.matches('taken'))
    expect(done.taken).toMatchObject([{ id, outcome: 'taken' }])
    const after = await worker.read(id)
    expect(after.entries.length).toBe(before.entries.length + 3)
    expect(typesOf(after.entries).filter((type) => ['comment', 'signOff', 'imported', 'fork'].includes(type))).toEqual([
      'comment',
      'signOff',
      'imported',
    ])
    expect(after.replayed.openForks).toEqual([])
    expect(after.replayed.answers.map(({ entry }) => entry.hash)).toEqual(
      before.replayed.answers.map(({ entry }) => entry.hash),
    )
    const [signed] = signOffsOf(after.entries)
    expect(typesOf(signed?.covered ?? [])).toEqual([...typesOf(record), 'comment'])
    expect(typesOf(signed?.wentOn ?? [])).toEqual(['note'])
    expect(await acceptAdditions(worker.ports, worker.desk, context.additions!.entries)).toMatchObject({
      outcome: 'nothingNew',
    })
  })

  it('says which case is missing, or how many entries, and changes nothing', async () => {
    const { desk, id, record } = given
    const additions = additionsOf((await desk.read(id)).entries, desk.desk.device)
    const stranger = device('e', 'Ama')
    expect(await previewAdditions(stranger.ports, additions)).toMatchObject({
      preview: { id, reference: id.slice(0, 6).toUpperCase(), outcome: 'notHere' },
    })
    await acceptTakeIn(stranger.ports, stranger.desk, [record.slice(0, 1)])
    const before = (await stranger.read(id)).entries
    expect(await previewAdditions(stranger.ports, additions)).toMatchObject({
      preview: { outcome: 'missing', missing: record.length - 1, comments: 0 },
    })
    expect(await acceptAdditions(stranger.ports, stranger.desk, additions)).toMatchObject({ outcome: 'notTaken' })
    expect((await stranger.read(id)).entries).toEqual(before)
  })

  it('takes no entry that goes on with the case, and no altered or shortened file', async () => {
    const { worker, desk, id } = given
    const additions = additionsOf((await desk.read(id)).entries, desk.desk.device)
    const text = new TextDecoder().decode(writeAdditions(additions))
    const fault = async (changed: string) => {
      const file = await worker.looksAt(new TextEncoder().encode(changed))
      return file.kind === 'refused' ? file.fault : file.kind
    }
    expect(await fault(text)).toBe('additions')
    expect(await fault(text.replace('Call the hotline sooner', 'All was well'))).toBe('damaged')
    expect(await fault(text.replace('"v":1}\n', '"v":2}\n'))).toBe('otherVersion')
    expect(await fault(text.slice(0, -2))).toBe('notText')
    const answers = (await worker.read(id)).entries.slice(0, 3)
    expect(await fault(new TextDecoder().decode(writeAdditions(answers)))).toBe('damaged')
    expect(await fault(new TextDecoder().decode(writeAdditions(additions.toReversed())))).toBe('damaged')
    expect(await fault(text.replace('"count":2', '"count":-0'))).toBe('damaged')
  })
})
