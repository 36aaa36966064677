import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { beginning } from '#record/chain.ts'
import { enclose, packEnvelope } from '#record/envelope.ts'
import type { CaseStore } from '#session/ports.ts'
import { type SessionEvent, sessionMachine } from '#session/session.machine.ts'
import { Scribe } from '../record/scribe.ts'
import { type FakePorts, fakePorts } from '../ui/fake-ports.ts'
import { fakeBells, fakeVault } from '../ui/fake-vault.ts'

const words = 'tabo reki mofu lide saro nevi'
const beside = [{ kind: 'recovery', key: 'on paper' }] as const
const unlockWith = (passphrase: string): SessionEvent => ({
  type: 'vault.unlock',
  secret: { kind: 'passphrase', passphrase },
})

/** A session on fake ports that has come to rest after each thing said. */
async function session(ports: FakePorts = fakePorts()) {
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  const rest = () =>
    waitFor(actor, (state) =>
      ['home', 'locked', 'noStorage', { case: 'ready' }, { case: 'notSaved' }].some(
        (at) => state.matches(at as never) && (state.matches('locked') || state.context.lockAsked === undefined),
      ),
    )
  await rest()
  const say = async (event: SessionEvent) => {
    actor.send(event)
    await rest()
  }
  const note = (text: string) =>
    say({ type: 'wish.made', wish: { kind: 'plain', content: { type: 'note', text }, at: ports.clock.read().wall } })
  const context = () => actor.getSnapshot().context
  return { actor, ports, say, note, rest, context, state: () => actor.getSnapshot().value }
}

/** A device with a passphrase and an open case with one note, opened at the start of the night. */
async function protectedCase(ports?: FakePorts) {
  const one = await session(ports)
  await one.say({ type: 'case.start' })
  await one.say({ type: 'vault.protect', passphrase: words, beside })
  await one.note('the uncle rang')
  return { ...one, id: one.context().file?.id ?? '' }
}

describe('the first passphrase', () => {
  it('is set from within a case, which is then open as before', async () => {
    const { state, context } = await protectedCase()
    expect(state()).toEqual({ case: 'ready' })
    expect(context().vault).toMatchObject({ standing: 'unlocked' })
    expect(context().file?.entries.map(({ content }) => content.type)).toEqual(['caseOpened', 'stageOpened', 'note'])
  })

  it('can be set while the case is left, and then leads home', async () => {
    const { say, state, context } = await session()
    await say({ type: 'case.start' })
    await say({ type: 'vault.protect', passphrase: words, beside, leave: true })
    expect(state()).toBe('home')
    expect(context()).toMatchObject({ file: undefined, vaultDone: 'protected' })
  })

  it('that was refused says why and leaves everything as it was', async () => {
    const { say, state, context, ports } = await session()
    await say({ type: 'case.start' })
    ports.vault.failWith({ ok: false, fault: 'tooWeak' })
    await say({ type: 'vault.protect', passphrase: 'weak', beside, leave: true })
    expect(state()).toEqual({ case: 'ready' })
    expect(context()).toMatchObject({ vaultProblem: { fault: 'tooWeak' }, vault: { standing: 'unprotected' } })
    await say({ type: 'refusal.read' })
    expect(context().vaultProblem).toBeUndefined()
  })
})

describe('a lock', () => {
  it('leaves nothing of the case or the person, only where to go on and bare instants', async () => {
    const { say, context, state, id } = await protectedCase()
    await say({ type: 'worker.name', person: { name: 'Nikos Planted', role: 'guardian' } })
    await say({ type: 'vault.lock', step: 'dangerScreen' })
    expect(state()).toBe('locked')
    const { ports: _ports, due, returnTo, ...rest } = context()
    expect(returnTo).toEqual({ caseId: id, step: 'dangerScreen' })
    expect(due.every(Number.isSafeInteger)).toBe(true)
    expect(rest).toMatchObject({ file: undefined, cases: [], pending: [], wish: undefined, saved: [] })
    expect(JSON.stringify(rest)).not.toMatch(/uncle|Nikos|reki/)
  })

  it('keeps the instants at which duties fall due, so that they can be announced', async () => {
    const { say, context, ports } = await protectedCase()
    await say({
      type: 'wish.made',
      wish: {
        kind: 'answers',
        answers: ['absenceNoticed.unknown', 'dangerScreen.clear'].map((event) => {
          const [step = '', outcome = ''] = event.split('.')
          return { step, outcome, fields: {}, at: ports.clock.read().wall, differsBecause: 'seen on camera' }
        }),
      },
    })
    await say({ type: 'vault.lock' })
    expect(context().due.length).toBeGreaterThan(0)
  })

  it('is undone only by the passphrase, and leads back to the same case and step', async () => {
    const { say, context, state, id } = await protectedCase()
    await say({ type: 'vault.lock', step: 'dangerScreen' })
    await say(unlockWith('something else entirely'))
    expect(state()).toBe('locked')
    expect(context().vaultProblem).toEqual({ fault: 'wrongSecret' })
    await say(unlockWith(words))
    expect(state()).toEqual({ case: 'ready' })
    expect(context()).toMatchObject({
      file: { id },
      returnTo: { step: 'dangerScreen' },
      due: [],
      vaultProblem: undefined,
    })
    await say({ type: 'case.leave' })
    expect(context()).toMatchObject({ returnTo: undefined, vault: { standing: 'unlocked' } })
  })

  it('from the list of cases leads back to it', async () => {
    const { say, state } = await protectedCase()
    await say({ type: 'case.leave' })
    await say({ type: 'vault.lock' })
    expect(state()).toBe('locked')
    await say(unlockWith(words))
    expect(state()).toBe('home')
  })

  it('waits for what is half typed to be stored before the keys go', async () => {
    const { say, ports } = await protectedCase()
    let kept: boolean | undefined
    ports.keepers.add(async () => {
      await Promise.resolve()
      kept = (await ports.store.writeDraft('x/draft', new Uint8Array([1]))).ok
    })
    await say({ type: 'vault.lock' })
    expect(kept).toBe(true)
    expect((await ports.store.writeDraft('x/draft', new Uint8Array([1]))).ok).toBe(false)
  })

  it('keeps what could not be saved, sealed, and offers it again after unlocking', async () => {
    const { say, note, state, context, ports } = await protectedCase()
    ports.store.failWith('full')
    await note('said while the disk was full')
    expect(state()).toEqual({ case: 'notSaved' })
    await say({ type: 'vault.lock' })
    expect(JSON.stringify({ ...context(), ports: undefined })).not.toContain('disk was full')
    ports.store.failWith(undefined)
    await say(unlockWith(words))
    expect(state()).toEqual({ case: 'notSaved' })
    await say({ type: 'save.retry' })
    expect(state()).toEqual({ case: 'ready' })
    expect(context().file?.entries.at(-1)?.content).toEqual({ type: 'note', text: 'said while the disk was full' })
    expect([...ports.store.drafts.keys()].filter((key) => key.endsWith('/pending'))).toEqual([])
  })

  it('keeps what was half typed where the disk is full, sealed and in memory, until there is room', async () => {
    const { say, ports, id } = await protectedCase()
    const name = `${id}/response-1/dangerScreen`
    const typed = new TextEncoder().encode('half typed')
    ports.store.failWith('full')
    expect((await ports.store.writeDraft(name, typed)).ok).toBe(false)
    await say({ type: 'vault.lock' })
    expect(await ports.store.readDraft(name)).toEqual({ ok: true, value: undefined })
    await say(unlockWith(words))
    expect(await ports.store.readDraft(name)).toEqual({ ok: true, value: typed })
    ports.store.failWith(undefined)
    await ports.store.writeDraft(name, new TextEncoder().encode('and more'))
    expect(await ports.store.readDraft(name)).toEqual({ ok: true, value: new TextEncoder().encode('and more') })
    await ports.store.dropDraft(name)
    expect(await ports.store.readDraft(name)).toEqual({ ok: true, value: undefined })
  })

  it('that is asked for while something is being written comes after it', async () => {
    const { actor, rest, state, say, context } = await protectedCase()
    actor.send({
      type: 'wish.made',
      wish: { kind: 'plain', content: { type: 'note', text: 'just in time' }, at: 0 },
    })
    actor.send({ type: 'vault.lock' })
    expect(context().lockAsked).toBeDefined()
    await rest()
    expect(state()).toBe('locked')
    await say(unlockWith(words))
    expect(context().file?.entries.at(-1)?.content).toEqual({ type: 'note', text: 'just in time' })
  })

  it('hands over no paper that was being made', async () => {
    const { actor, rest, ports } = await protectedCase()
    let finish = () => undefined as void
    Object.assign(ports.papers, {
      make: () =>
        new Promise((resolve) => {
          finish = () => resolve({ ok: true, bytes: new Uint8Array() })
        }),
    })
    actor.send({ type: 'paper.ask', paper: 'record', language: 'en' })
    await waitFor(actor, (snapshot) => snapshot.matches({ case: 'makingPaper' }))
    actor.send({ type: 'vault.lock' })
    await rest()
    finish()
    await Promise.resolve()
    expect(ports.printed.delivered).toEqual([])
  })

  it('is not there without a passphrase', async () => {
    const { say, state } = await session()
    await say({ type: 'case.start' })
    await say({ type: 'vault.lock' })
    expect(state()).toEqual({ case: 'ready' })
  })

  it('in one window locks all windows of the device', async () => {
    const bell = fakeBells()
    const here = await protectedCase(fakePorts(bell()))
    const there = await session(Object.assign(fakePorts(bell()), { store: here.ports.store, vault: here.ports.vault }))
    await there.say({ type: 'case.open', id: here.id })
    await here.say({ type: 'vault.lock' })
    await there.rest()
    expect([here.state(), there.state()]).toEqual(['locked', 'locked'])
    expect(there.context().file).toBeUndefined()
  })

  it('heard while a first passphrase is being set elsewhere, and not set after all, leads back', async () => {
    const bell = fakeBells()
    const own = bell()
    const one = await session(fakePorts(bell()))
    await one.say({ type: 'case.start' })
    await own.ring()
    await one.rest()
    expect(one.state()).toEqual({ case: 'ready' })
  })
})

describe('while locked', () => {
  async function locked() {
    const one = await protectedCase()
    await one.say({ type: 'vault.lock' })
    return one
  }

  it('a child can be reported missing at once, and written about', async () => {
    const { say, note, state, context, id } = await locked()
    await say({ type: 'case.start' })
    expect(state()).toEqual({ case: 'ready' })
    expect(context().vault?.standing).toBe('locked')
    expect(context().file?.id).not.toBe(id)
    await note('gone since supper')
    expect(context().file?.entries).toHaveLength(3)
  })

  it('no other case can be reached from the one that was started', async () => {
    const { say, state, context, id } = await locked()
    await say({ type: 'case.start' })
    const started = context().file?.id
    await say({ type: 'case.open', id })
    expect(context().file?.id).toBe(started)
    await say({ type: 'case.leave' })
    expect(state()).toBe('locked')
    expect(context()).toMatchObject({ file: undefined, cases: [], returnTo: undefined })
    await say(unlockWith(words))
    expect(new Set(context().cases.map((one) => one.id))).toEqual(new Set([id, started]))
  })

  it('the case that was started is kept when the device locks by itself, and gone on with after unlocking', async () => {
    const { say, state, context, note } = await locked()
    await say({ type: 'case.start' })
    const started = context().file?.id
    await note('gone since supper')
    await say({ type: 'vault.lock' })
    expect(state()).toBe('locked')
    expect(context()).toMatchObject({ file: undefined, returnTo: { caseId: started, startedLocked: true } })
    await say(unlockWith(words))
    expect(state()).toEqual({ case: 'ready' })
    expect(context().file?.id).toBe(started)
    await say({ type: 'vault.lock' })
    expect(context().returnTo).not.toHaveProperty('startedLocked')
  })

  it('a second child gone at the same time can be started too', async () => {
    const { say, context } = await locked()
    await say({ type: 'case.start' })
    const first = context().file?.id
    await say({ type: 'sibling.start' })
    expect(context().file?.id).not.toBe(first)
    expect(context().problem).toBeUndefined()
  })

  it('nothing is read at the start of the program', async () => {
    const ports = fakePorts()
    await protectedCase(ports)
    ports.vault.lock()
    const read: string[] = []
    const { read: readCase } = ports.store
    Object.assign(ports.store, {
      read: (...asked: Parameters<CaseStore['read']>) => {
        read.push(asked[0])
        return readCase(...asked)
      },
    })
    const later = await session(ports)
    expect(later.state()).toBe('locked')
    expect(later.context()).toMatchObject({ cases: [], desk: { worker: { name: '' } } })
    expect(read).toEqual([])
  })
})

describe('key slots and cases', () => {
  it('are changed where the person is, and say what was done', async () => {
    const { say, context, state } = await protectedCase()
    await say({ type: 'vault.changePassphrase', secret: { kind: 'passphrase', passphrase: words }, passphrase: 'next' })
    expect([context().vaultDone, state()]).toEqual(['passphraseChanged', { case: 'ready' }])
    await say({ type: 'vault.addSlot', secret: { kind: 'passphrase', passphrase: 'next' }, slot: beside[0] })
    expect(context().vault?.slots).toHaveLength(3)
  })

  it('a case is destroyed only when it is closed and its reference was typed', async () => {
    const { say, context, id, ports, state } = await protectedCase()
    await say({ type: 'case.shred', id, typed: 'anything' })
    expect(context().vaultProblem).toEqual({ fault: 'notClosed' })
    expect(ports.store.frames.has(id)).toBe(true)
    expect(state()).toEqual({ case: 'ready' })
    const closed = 'f'.repeat(32)
    const scribe = new Scribe({ case: closed })
    const entry = scribe.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: false })
    await ports.store.append(closed, 1, [packEnvelope({ ...enclose(entry, beginning), sig: null })])
    await say({ type: 'case.leave' })
    await say({ type: 'case.shred', id: closed, typed: 'another reference' })
    expect(context().vaultProblem).toEqual({ fault: 'otherReference' })
    await say({ type: 'case.shred', id: closed, typed: ' k7-rmpq ' })
    expect([state(), context().vaultDone]).toEqual(['home', 'shredded'])
    expect([...ports.store.frames.keys()]).toEqual([id])
  })

  it('says that the keys cannot be read, instead of making new ones over them', async () => {
    const ports = fakePorts()
    Object.assign(ports.vault, {
      ...fakeVault(ports.store),
      find: () => Promise.resolve({ ok: false, fault: 'damaged' }),
    })
    const { state, context } = await session(ports)
    expect(state()).toBe('noStorage')
    expect(context().vaultProblem).toEqual({ fault: 'damaged' })
  })

  it('start anew where they are lost, and not where they only belong to a newer version', async () => {
    const ports = fakePorts()
    ports.vault.failWith({ ok: false, fault: 'damaged' })
    const lost = await session(ports)
    expect(lost.state()).toBe('noStorage')
    await lost.say({ type: 'vault.startAnew' })
    await waitFor(lost.actor, (state) => state.matches('home'))
    expect(lost.context()).toMatchObject({ vaultProblem: undefined, problem: undefined })
    await lost.say({ type: 'case.start' })
    expect(lost.state()).toEqual({ case: 'ready' })

    const newer = fakePorts()
    Object.assign(newer.vault, {
      find: () => Promise.resolve({ ok: false, fault: 'otherVersion' }),
      startAnew: () => Promise.reject(new Error('nobody may ask for that')),
    })
    const other = await session(newer)
    await other.say({ type: 'vault.startAnew' })
    expect(other.state()).toBe('noStorage')
  })
})
