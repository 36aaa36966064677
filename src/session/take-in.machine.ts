import { assign, fromPromise, setup } from 'xstate'
import type { Entry, Person } from '#record/entry.ts'
import type { CaseFault, Desk } from './case-file.ts'
import type { FileFault, OpeningKey, SealedFor } from './files-port.ts'
import type { Ports } from './ports.ts'
import {
  acceptAdditions,
  acceptTakeIn,
  type AdditionsPreview,
  type CasePreview,
  previewAdditions,
  previewTakeIn,
  readFile,
  type TakenCase,
} from './take-in.ts'

type TakeInEvent =
  /** `size` is known before a file is loaded, and judged first. */
  | { type: 'file.chosen'; size: number; load: () => Promise<Uint8Array> }
  | { type: 'key.given'; key: OpeningKey }
  | { type: 'file.accepted'; person: Person }
  | { type: 'file.refused' }

interface TakeIn {
  readonly ports: Ports
  readonly desk: Desk
  readonly size: number
  readonly load: () => Promise<Uint8Array>
  readonly sealedFor: SealedFor | undefined
  readonly key: OpeningKey | undefined
  readonly records: readonly (readonly Entry[])[]
  readonly cases: readonly CasePreview[]
  /** Set where the file is the way back of a review. */
  readonly additions: { readonly entries: readonly Entry[]; readonly preview: AdditionsPreview } | undefined
  readonly person: Person
  readonly taken: readonly TakenCase[]
  readonly fault: FileFault | CaseFault | 'notLoaded' | undefined
}

type Looked =
  | { readonly kind: 'needsKey'; readonly sealedFor: SealedFor }
  | { readonly kind: 'refused'; readonly fault: FileFault | CaseFault | 'notLoaded' }
  | {
      readonly kind: 'previewed'
      readonly records: readonly (readonly Entry[])[]
      readonly cases: readonly CasePreview[]
    }
  | { readonly kind: 'additions'; readonly additions: NonNullable<TakeIn['additions']> }

async function look({ ports, size, load, key }: TakeIn): Promise<Looked> {
  if (size > ports.files.largest) return { kind: 'refused', fault: 'tooLarge' }
  const bytes = await load().catch(() => undefined)
  if (!bytes) return { kind: 'refused', fault: 'notLoaded' }
  const read = await readFile(ports, bytes, key)
  if (read.kind === 'additions') {
    const looked = await previewAdditions(ports, read.additions)
    return looked.ok
      ? { kind: 'additions', additions: { entries: read.additions, preview: looked.preview } }
      : { kind: 'refused', fault: looked.fault }
  }
  if (read.kind !== 'records') return read
  const previewed = await previewTakeIn(ports, read.records)
  return previewed.ok
    ? { kind: 'previewed', records: read.records, cases: previewed.cases }
    : { kind: 'refused', fault: previewed.fault }
}

/** Taking in a file: choose, open, look at what it holds, accept by name and role. Nothing changes before it is accepted. */
export const takeInMachine = setup({
  types: { context: {} as TakeIn, events: {} as TakeInEvent, input: {} as { ports: Ports; desk: Desk } },
  actors: {
    look: fromPromise(({ input }: { input: TakeIn }) => look(input)),
    accept: fromPromise(async ({ input: { ports, desk, person, records, additions } }: { input: TakeIn }) => {
      const there = { ...desk, worker: person }
      return additions ? [await acceptAdditions(ports, there, additions.entries)] : acceptTakeIn(ports, there, records)
    }),
  },
}).createMachine({
  id: 'takeIn',
  context: ({ input }) => ({
    ...input,
    size: 0,
    load: () => Promise.resolve(new Uint8Array()),
    sealedFor: undefined,
    key: undefined,
    records: [],
    cases: [],
    additions: undefined,
    person: input.desk.worker,
    taken: [],
    fault: undefined,
  }),
  initial: 'choosing',
  on: {
    'file.chosen': {
      target: '.looking',
      actions: assign(({ event: { size, load } }) => ({
        size,
        load,
        key: undefined,
        sealedFor: undefined,
        fault: undefined,
      })),
    },
  },
  states: {
    choosing: {},
    looking: {
      invoke: {
        src: 'look',
        input: ({ context }) => context,
        onDone: [
          {
            guard: ({ event }) => event.output.kind === 'needsKey',
            target: 'askingKey',
            actions: assign(({ event }) =>
              event.output.kind === 'needsKey' ? { sealedFor: event.output.sealedFor } : {},
            ),
          },
          {
            // The person can type again; nothing else is said about the file.
            guard: ({ event }) => event.output.kind === 'refused' && event.output.fault === 'wrongKey',
            target: 'askingKey',
            actions: assign({ fault: 'wrongKey' as const, key: undefined }),
          },
          {
            guard: ({ event }) => event.output.kind === 'refused',
            target: 'choosing',
            actions: assign(({ event }) =>
              event.output.kind === 'refused' ? { fault: event.output.fault, key: undefined } : {},
            ),
          },
          {
            target: 'preview',
            actions: assign(({ event }) => {
              const looked = event.output
              const opened = { fault: undefined, key: undefined }
              if (looked.kind === 'additions') return { ...opened, records: [], cases: [], additions: looked.additions }
              if (looked.kind !== 'previewed') return {}
              return { ...opened, records: looked.records, cases: looked.cases, additions: undefined }
            }),
          },
        ],
      },
    },
    askingKey: {
      on: {
        'key.given': { target: 'looking', actions: assign(({ event }) => ({ key: event.key, fault: undefined })) },
        'file.refused': { target: 'choosing', actions: assign({ fault: undefined }) },
      },
    },
    preview: {
      on: {
        'file.accepted': { target: 'accepting', actions: assign(({ event }) => ({ person: event.person })) },
        'file.refused': { target: 'choosing', actions: assign({ records: [], cases: [], additions: undefined }) },
      },
    },
    accepting: {
      invoke: {
        src: 'accept',
        input: ({ context }) => context,
        onDone: {
          target: 'taken',
          actions: assign(({ event }) => ({ taken: event.output, records: [], cases: [], additions: undefined })),
        },
      },
    },
    taken: {},
  },
})
