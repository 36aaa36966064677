import { createActor } from 'xstate'
import { expect, it } from 'vitest'
import { procedures } from '#machines/registry.ts'
import { replay } from '#record/replay.ts'
import type { Ports } from '#session/ports.ts'
import type { SessionEvent } from '#session/session.ts'
import { stillSession } from '#session/still.ts'
import { Scribe } from '../record/scribe.ts'

const scribe = Scribe.opened()
scribe.answer('absenceNoticed.unknown')
const { entries } = scribe
const clock = { wall: 1, mono: 2, zone: 'Europe/Athens', offset: 120 }
const view = { entries, replayed: replay(entries, procedures), clock }
const standing = () => createActor(stillSession(view), { input: undefined as never })

/** Whatever a screen could say, and what a seat or another window could. */
const said: readonly SessionEvent[] = [
  { type: 'case.start' },
  { type: 'case.open', id: 'other' },
  { type: 'case.leave' },
  { type: 'wish.made', wish: { kind: 'plain', content: { type: 'note', text: 'now' }, at: 5 } },
  { type: 'worker.name', person: { name: 'Somebody', role: 'carer' } },
  { type: 'paper.ask', paper: 'record', language: 'en' },
  { type: 'sibling.start' },
  { type: 'save.retry' },
  { type: 'place.choose', place: { country: 'GR' } },
  { type: 'sheet.kept', sheet: {} },
  { type: 'window.take' },
  { type: 'window.writes', file: undefined, taken: true },
  { type: 'window.asked' },
  { type: 'vault.lock' },
  { type: 'case.shred' } as SessionEvent,
  { type: 'recovery.read' },
  { type: 'refusal.read' },
]

it('shows the case as one that is written elsewhere, with the clock of the moment', () => {
  const actor = standing().start()
  const { context } = actor.getSnapshot()
  expect(actor.getSnapshot().matches({ case: 'ready' })).toBe(true)
  expect(context.writer).toBe('elsewhere')
  expect(context.file).toMatchObject({ id: entries[0]!.case, entries, replayed: view.replayed, damage: undefined })
  expect(context.ports.clock.read()).toBe(clock)
  // Read again at each look, so that nobody takes it for another clock.
  expect(context.ports.clock).toBe(context.ports.clock)
})

it('takes no event and starts nothing', () => {
  const actor = standing().start()
  const before = actor.getSnapshot()
  for (const event of said) actor.send(event)
  expect(actor.getSnapshot()).toBe(before)
  expect(Object.keys(before.children)).toEqual([])
  actor.stop()
})

it('has no port that answers', () => {
  const { ports } = standing().getSnapshot().context
  const asked: readonly ((ports: Ports) => unknown)[] = [
    ({ store }) => store.append('case', 1, []),
    ({ store }) => store.writeDraft('case/step', new Uint8Array()),
    ({ store }) => store.readDraft('case/step'),
    ({ vault }) => vault.lock(),
    ({ windows }) => windows.sitDown('case', () => undefined),
    ({ papers }) => papers.deliver({ name: 'a', mime: 'b', bytes: new Uint8Array() }),
    ({ random }) => random.hex(1),
    ({ signer }) => signer.sign('id'),
    ({ keepers }) => keepers.add(() => Promise.resolve()),
    ({ openings }) => openings.begin('opening'),
    ({ offline }) => (offline as unknown as { used: () => void }).used(),
  ]
  for (const ask of asked) expect(() => ask(ports)).toThrow('stands still')
})
