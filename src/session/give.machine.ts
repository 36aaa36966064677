import { assign, fromPromise, setup } from 'xstate'
import { writeAdditions } from '#record/additions.ts'
import type { Entry } from '#record/entry.ts'
import type { CaseFault, Desk } from './case-file.ts'
import type { SealingKey } from './files-port.ts'
import { fileNameOf, gatherAll, type GatheredOrNot, judgeKey, type KeyFault, sealedForOf, sealRecords } from './give.ts'
import type { Ports } from './ports.ts'

type GiveEvent =
  | { type: 'give'; to: string; key: SealingKey }
  /** The open case now says for whom the file is made: its entries. */
  | { type: 'recorded'; entries: readonly Entry[] }
  | { type: 'notRecorded' }
  | { type: 'again' }

/**
 * One case: whoever holds it open writes the entry. All cases: written here. `review`: the way back of a review, of which nothing
 * is written into the record; it only adds to a case that is with its worker already.
 */
export type Scope = 'one' | 'all' | 'review'

interface Give {
  readonly ports: Ports
  readonly desk: Desk
  readonly scope: Scope
  readonly to: string
  readonly key: SealingKey | undefined
  readonly additions?: readonly Entry[]
  readonly records: readonly (readonly Entry[])[]
  readonly leftOut: number
  readonly made: { readonly name: string; readonly bytes: Uint8Array } | undefined
  readonly fault: KeyFault | CaseFault | 'damaged' | 'empty' | undefined
}

const keyOf = ({ key }: Give): SealingKey => {
  if (!key) throw new Error('a key was given in this state')
  return key
}

/** Making a file for another device: the key is judged, the entry written, and only then the file made. */
export const giveMachine = setup({
  types: {
    context: {} as Give,
    events: {} as GiveEvent,
    /** `additions`: for the scope `review`. */
    input: {} as { ports: Ports; desk: Desk; scope: Scope; additions?: readonly Entry[] },
  },
  actors: {
    judge: fromPromise(({ input }: { input: Give }) => judgeKey(input.ports, keyOf(input))),
    gather: fromPromise(({ input }: { input: Give }): Promise<GatheredOrNot> => {
      const { ports, desk, to } = input
      return gatherAll(ports, { desk, to, sealedFor: sealedForOf(keyOf(input)) })
    }),
    seal: fromPromise(({ input }: { input: Give }) =>
      input.scope === 'review'
        ? input.ports.files.seal(writeAdditions(input.additions ?? []), keyOf(input))
        : sealRecords(input.ports, input.records, keyOf(input)),
    ),
  },
}).createMachine({
  id: 'give',
  context: ({ input }) => ({
    ...input,
    to: '',
    key: undefined,
    records: [],
    leftOut: 0,
    made: undefined,
    fault: undefined,
  }),
  initial: 'asking',
  states: {
    asking: {
      on: {
        give: { target: 'judging', actions: assign(({ event: { to, key } }) => ({ to, key, fault: undefined })) },
      },
    },
    judging: {
      invoke: {
        src: 'judge',
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ event }) => event.output !== undefined,
            target: 'asking',
            actions: assign(({ event }) => ({ fault: event.output, key: undefined })),
          },
          { guard: ({ context }) => context.scope === 'review', target: 'sealing' },
          { guard: ({ context }) => context.scope === 'one', target: 'recording' },
          { target: 'gathering' },
        ],
      },
    },
    recording: {
      on: {
        recorded: { target: 'sealing', actions: assign(({ event }) => ({ records: [event.entries] })) },
        notRecorded: { target: 'asking', actions: assign({ key: undefined }) },
      },
    },
    gathering: {
      invoke: {
        src: 'gather',
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'sealing',
            actions: assign(({ event }) => (event.output.ok ? event.output.gathered : {})),
          },
          {
            target: 'asking',
            actions: assign(({ event }) => ({
              fault: event.output.ok ? undefined : event.output.fault,
              key: undefined,
            })),
          },
        ],
      },
    },
    sealing: {
      invoke: {
        src: 'seal',
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'made',
            actions: assign(({ context, event }) => ({
              made: event.output.ok ? { name: fileNameOf(context.ports), bytes: event.output.bytes } : undefined,
              key: undefined,
              records: [],
            })),
          },
          { target: 'asking', actions: assign({ fault: 'failed' as const, key: undefined, records: [] }) },
        ],
      },
    },
    made: { on: { again: { target: 'asking', actions: assign({ made: undefined }) } } },
  },
})
