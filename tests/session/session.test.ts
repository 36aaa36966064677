import { createActor, waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { Entry } from '#record/entry.ts'
import { openCase } from '#session/case-file.ts'
import type { Ports } from '#session/ports.ts'
import { sessionMachine } from '#session/session.machine.ts'
import type { GivenAnswer } from '#session/wishes.ts'
import { type FakePorts, fakePorts, startOfNight } from '../ui/fake-ports.ts'

const minute = 60_000

/** A session on fake ports: says things and waits until it rests. */
async function session(ports: FakePorts = fakePorts()) {
  const actor = createActor(sessionMachine, { input: { ports } }).start()
  const rest = () =>
    waitFor(
      actor,
      (state) =>
        state.matches('home') ||
        state.matches('noStorage') ||
        state.matches({ case: 'ready' }) ||
        state.matches({ case: 'notSaved' }),
    )
  await rest()
  const say = async (event: Parameters<typeof actor.send>[0]) => {
    actor.send(event)
    await rest()
  }
  const answer = (...answers: Partial<GivenAnswer>[]) =>
    say({
      type: 'wish.made',
      wish: {
        kind: 'answers',
        answers: answers.map((given) => ({ step: '', outcome: '', fields: {}, at: ports.clock.read().wall, ...given })),
      },
    })
  const note = (text: string) =>
    say({ type: 'wish.made', wish: { kind: 'plain', content: { type: 'note', text }, at: ports.clock.read().wall } })
  const context = () => actor.getSnapshot().context
  const kinds = () => context().file?.entries.map((entry) => entry.content.type)
  return { actor, ports, say, answer, note, context, kinds }
}

async function started(ports?: FakePorts) {
  const one = await session(ports)
  await one.say({ type: 'case.start' })
  return one
}

/** What the store of a case holds, read anew. */
async function stored(ports: Ports, id: string): Promise<readonly Entry[]> {
  const opened = await openCase(ports, id)
  if (!opened.ok) throw new Error(opened.fault)
  return opened.file.entries
}

describe('the country of a device', () => {
  it('is none until one is chosen, then what every new case gets without being asked, also after a restart', async () => {
    const { context, say, kinds, ports } = await session()
    await say({ type: 'place.choose', place: { country: 'UK', part: 'england' } })
    await say({ type: 'case.start' })
    expect(kinds()).toEqual(['caseOpened', 'stageOpened', 'country'])
    expect(context().file?.replayed.place).toEqual({ country: 'UK', part: 'england' })
    await say({ type: 'case.leave' })
    const later = await session(ports)
    expect(later.context().desk.place).toEqual({ country: 'UK', part: 'england' })
    await later.say({ type: 'case.start' })
    expect(later.context().file?.replayed.place).toEqual({ country: 'UK', part: 'england' })
  })

  it('is another thing than the country of an open case, which can be changed and keeps its history', async () => {
    const { context, say, kinds, ports } = await started()
    const at = ports.clock.read().wall
    const chosen = { kind: 'plain', content: { type: 'country', country: 'SE' }, at } as const
    await say({ type: 'wish.made', wish: chosen })
    await say({ type: 'place.choose', place: { country: 'BE' } })
    expect(context().file?.replayed.place).toEqual({ country: 'SE' })
    expect(context().desk.place).toEqual({ country: 'BE' })
    expect(kinds()).toEqual(['caseOpened', 'stageOpened', 'country'])
  })

  it('is read as none where what was kept is no country of this program', async () => {
    const ports = fakePorts()
    await ports.store.writeSetting('place', { country: 'XX', part: 7 })
    expect((await session(ports)).context().desk.place).toEqual({ country: 'EU' })
  })

  it('goes on to the case of a second child who is gone too', async () => {
    const { context, say } = await session()
    await say({ type: 'place.choose', place: { country: 'IT' } })
    await say({ type: 'case.start' })
    await say({ type: 'sibling.start' })
    expect(context().file?.replayed.place).toEqual({ country: 'IT' })
  })
})

describe('a session', () => {
  it('starts a case with two entries in the store before anything carries a tick', async () => {
    const { context, kinds, ports } = await started()
    expect(kinds()).toEqual(['caseOpened', 'stageOpened'])
    expect(await stored(ports, context().file?.id ?? '')).toEqual(context().saved)
  })

  it('writes an answer that the chart takes', async () => {
    const { answer, context } = await started()
    await answer({ step: 'absenceNoticed', outcome: 'unknown' })
    expect(context().file?.replayed.answers.map(({ step }) => step)).toEqual(['absenceNoticed'])
  })

  it('refuses an answer the chart does not expect, and writes nothing', async () => {
    const { answer, context, kinds } = await started()
    await answer({ step: 'firstChecks', outcome: 'notFound' })
    expect(context().refusal).toMatchObject({ reason: 'notExpected', step: 'firstChecks' })
    expect(kinds()).toHaveLength(2)
  })

  it('refuses to differ from the proposal, to be late or to lie in the future without a reason', async () => {
    const { answer, context, ports } = await started()
    await answer({ step: 'absenceNoticed', outcome: 'unknown', at: startOfNight + 10 * minute })
    expect(context().refusal).toMatchObject({ reason: 'inTheFuture' })
    await answer({ step: 'absenceNoticed', outcome: 'unknown' })
    await answer({ step: 'dangerScreen', outcome: 'clear' })
    expect(context().refusal).toMatchObject({ reason: 'differsWithoutReason' })
    await answer({ step: 'dangerScreen', outcome: 'clear', differsBecause: 'seen on camera, well, an hour ago' })
    ports.clock.pass(31)
    await answer({ step: 'firstChecks', outcome: 'notFound' })
    expect(context().refusal).toMatchObject({ reason: 'lateWithoutReason' })
    await answer({ step: 'firstChecks', outcome: 'notFound', lateBecause: 'alone with nine children' })
    expect(context().refusal).toBeUndefined()
  })

  it('writes several answers together or none of them', async () => {
    const { answer, kinds, context } = await started()
    await answer({ step: 'absenceNoticed', outcome: 'unknown' }, { step: 'reportToPolice', outcome: 'accepted' })
    expect(context().refusal).toMatchObject({ reason: 'fieldsMissing', fields: ['policeReference'] })
    expect(kinds()).toHaveLength(2)
    await answer(
      { step: 'absenceNoticed', outcome: 'unknown' },
      { step: 'reportToPolice', outcome: 'accepted', fields: { policeReference: '7' } },
      { step: 'askSis', outcome: 'asked' },
    )
    expect(kinds()).toHaveLength(5)
  })

  it.each(['full', 'refused', 'notConfirmed'] as const)(
    'keeps what was to be written when the store answers “%s”, and writes it once when asked again',
    async (fault) => {
      const { actor, note, say, context, kinds, ports } = await started()
      ports.store.failWith(fault)
      await note('the uncle rang')
      expect(actor.getSnapshot().matches({ case: 'notSaved' })).toBe(true)
      expect(context().problem).toEqual({ kind: 'storage', fault })
      expect(context().pending.map(({ content }) => content)).toEqual([{ type: 'note', text: 'the uncle rang' }])
      expect(kinds()).toHaveLength(2)
      ports.store.failWith(undefined)
      await say({ type: 'save.retry' })
      expect(kinds()).toEqual(['caseOpened', 'stageOpened', 'note'])
      expect(await stored(ports, context().file?.id ?? '')).toHaveLength(3)
    },
  )

  it('does not write twice what had been stored although no answer came', async () => {
    const ports = fakePorts()
    const { note, say, context, kinds } = await started(ports)
    const append = ports.store.append
    let silent = true
    Object.assign(ports.store, {
      append: async (...words: Parameters<typeof append>) => {
        const result = await append(...words)
        return silent ? { ok: false, fault: 'notConfirmed' } : result
      },
    })
    await note('once')
    silent = false
    await say({ type: 'save.retry' })
    expect(kinds()).toEqual(['caseOpened', 'stageOpened', 'note'])
    expect(await stored(ports, context().file?.id ?? '')).toHaveLength(3)
  })

  it('reads what another window wrote and judges the wish anew', async () => {
    const ports = fakePorts()
    const here = await started(ports)
    const id = here.context().file?.id ?? ''
    const there = await session(ports)
    await there.say({ type: 'case.open', id })
    await there.answer({ step: 'absenceNoticed', outcome: 'unknown' })

    await here.note('written here meanwhile')
    expect(here.context().problem).toEqual({ kind: 'storage', fault: 'conflict' })
    await here.say({ type: 'save.retry' })
    expect(here.kinds()).toEqual(['caseOpened', 'stageOpened', 'answer', 'note'])

    await there.answer({ step: 'dangerScreen', outcome: 'red', fields: { redItems: { under13: { answer: 'yes' } } } })
    await there.say({ type: 'save.retry' })
    await here.answer({ step: 'dangerScreen', outcome: 'red' })
    await here.say({ type: 'save.retry' })
    expect(here.context().refusal).toMatchObject({ reason: 'notExpected' })
    expect((await stored(ports, id)).map((entry) => entry.content.type)).toEqual([
      'caseOpened',
      'stageOpened',
      'answer',
      'note',
      'answer',
    ])
  })

  it('starts a linked case for another child with the shared answer given once', async () => {
    const { answer, say, context, ports } = await started()
    await answer({ step: 'absenceNoticed', outcome: 'unknown', fields: { lastSeenWhere: 'Omonia' } })
    await answer({ step: 'dangerScreen', outcome: 'red' })
    const first = context().file
    await say({ type: 'sibling.start' })
    const second = context().file
    expect(second?.id).not.toBe(first?.id)
    expect(second?.replayed.answers.map(({ step, fields }) => [step, fields])).toEqual([
      ['absenceNoticed', { lastSeenWhere: 'Omonia' }],
    ])
    expect(second?.entries.map((entry) => entry.content)).toContainEqual(
      expect.objectContaining({ type: 'linked', case: first?.id }),
    )
    const older = await stored(ports, first?.id ?? '')
    expect(older.at(-1)?.content).toMatchObject({ type: 'linked', case: second?.id })
  })

  it('writes the change of the person as an entry; later entries carry the new name', async () => {
    const { say, note, context } = await started()
    await say({ type: 'worker.name', person: { name: 'Nikos', role: 'guardian' } })
    await note('took over')
    expect(context().file?.entries.at(-1)?.actor).toEqual({ name: 'Nikos', role: 'guardian' })
    expect(context().file?.entries.at(-2)?.content).toMatchObject({ type: 'worker', to: { name: 'Nikos' } })
  })

  it('notes the export before it makes the paper, so that the paper holds it', async () => {
    const { say, context, ports } = await started()
    await say({ type: 'paper.ask', paper: 'record', language: 'en' })
    expect(ports.printed.made[0]?.entries.at(-1)?.content).toEqual({
      type: 'exported',
      paper: 'record',
      language: 'en',
    })
    expect(context().delivered?.name).toMatch(/^action-record-[0-9a-f]{8}\.pdf$/)
  })

  it('says when a paper could not be made; the record is untouched', async () => {
    const { say, context, ports, kinds } = await started()
    ports.printed.failWith('no worker')
    await say({ type: 'paper.ask', paper: 'record', language: 'en' })
    expect(context().problem).toEqual({ kind: 'paper', fault: 'stopped', what: 'no worker' })
    expect(kinds()).toEqual(['caseOpened', 'stageOpened', 'exported'])
  })

  it('marks a clock that was set forward or back, also when the program was closed in between', async () => {
    const { note, kinds, ports, context, say } = await started()
    ports.clock.pass(300)
    await note('five hours later, nothing was moved')
    ports.clock.jump(-90)
    await note('after the clock was set back')
    expect(kinds()).toEqual(['caseOpened', 'stageOpened', 'note', 'clock', 'note'])
    const id = context().file?.id ?? ''
    await say({ type: 'case.leave' })
    ports.clock.jump(-60)
    const later = await session(ports)
    await later.say({ type: 'case.open', id })
    await later.note('again')
    expect(later.kinds()?.slice(-2)).toEqual(['clock', 'note'])
  })

  it('opens a case with a damaged frame up to the damage and writes nothing to it', async () => {
    const ports = fakePorts()
    const { note, context, say } = await started(ports)
    await note('before the damage')
    const id = context().file?.id ?? ''
    await say({ type: 'case.leave' })
    const frames = ports.store.frames.get(id)
    frames?.[2]?.fill(120, 300, 340)
    const later = await session(ports)
    await later.say({ type: 'case.open', id })
    expect(later.context().file?.damage?.index).toBe(2)
    expect(later.kinds()).toEqual(['caseOpened', 'stageOpened'])
    await later.note('this must not be written')
    expect(later.context().problem).toEqual({ kind: 'storage', fault: 'damaged' })
    expect(ports.store.frames.get(id)).toHaveLength(3)
  })

  it('says so when the store cannot be used, and goes on when it can again', async () => {
    const ports = fakePorts()
    const readSetting = ports.store.readSetting
    Object.assign(ports.store, { readSetting: () => Promise.resolve({ ok: false, fault: 'refused' }) })
    const { actor, say, context } = await session(ports)
    expect(actor.getSnapshot().matches('noStorage')).toBe(true)
    expect(context().problem).toEqual({ kind: 'storage', fault: 'refused' })
    Object.assign(ports.store, { readSetting })
    await say({ type: 'start.retry' })
    expect(actor.getSnapshot().matches('home')).toBe(true)
  })
})
