import { assign, fromPromise, setup } from 'xstate'
import { canonicalJson } from '#record/canonical-json.ts'
import type { Entry, Person } from '#record/entry.ts'
import type { Draft } from '#record/write.ts'
import { type CaseFile, commit, type Committed, type Desk, newCase, openCase, type Opened } from './case-file.ts'
import { startSibling } from './sibling.ts'
import { type CaseSummary, listCases } from './case-list.ts'
import { startDrafts, type WayIn } from './new-case.ts'
import type { PaperAsked, Ports, StoreFault } from './ports.ts'
import { begin } from './start.ts'
import { grant, type Wish, type WishRefusal } from './wishes.ts'

/** What a person can do, as the screen says it. */
export type SessionEvent =
  | { type: 'case.start'; way?: WayIn }
  | { type: 'case.open'; id: string }
  | { type: 'case.leave' }
  | { type: 'wish.made'; wish: Wish }
  | { type: 'refusal.read' }
  | { type: 'save.retry' }
  | { type: 'sibling.start' }
  | ({ type: 'paper.ask' } & PaperAsked)
  | { type: 'worker.name'; person: Person }
  | { type: 'start.retry' }

/** Something that went wrong; the screen finds the sentence that says what is safe and what to do. */
export type Problem =
  | { readonly kind: 'storage'; readonly fault: StoreFault | 'damaged' }
  | { readonly kind: 'paper'; readonly message: string }

interface Session {
  readonly ports: Ports
  readonly desk: Desk
  readonly cases: readonly CaseSummary[]
  readonly file: CaseFile | undefined
  /** What is being written, kept until it is durable, with the wish it came from, if it must be judged again. */
  readonly pending: readonly Draft[]
  readonly wish: Wish | undefined
  /** Entries of the last durable write: they carry the tick. */
  readonly saved: readonly Entry[]
  readonly refusal: WishRefusal | undefined
  readonly problem: Problem | undefined
  readonly paper: PaperAsked | undefined
  /** Id of a second child's case that was asked for and is not written and linked yet. */
  readonly sibling: string | undefined
  /** Name of the last file handed over. */
  readonly delivered: string | undefined
  /** Fingerprint of the certificate that file was signed with, if it was. */
  readonly fingerprint: string | undefined
}

type Made =
  | { readonly ok: true; readonly name: string; readonly fingerprint: string | undefined }
  | { readonly ok: false; readonly message: string }

const storageProblem = (result: { ok: boolean; fault?: StoreFault | 'damaged' }): { problem: Problem } => ({
  problem: { kind: 'storage', fault: result.fault ?? 'refused' },
})

/** A successful write: the new state of the file, and the tick. */
function written(context: Session, result: Committed): Partial<Session> {
  if (!result.ok) return storageProblem(result)
  const readings = new Map(context.desk.readings).set(result.file.id, result.reading)
  return {
    file: result.file,
    saved: result.written,
    pending: [],
    wish: undefined,
    problem: undefined,
    sibling: undefined,
    desk: { ...context.desk, readings },
  }
}

const opened = (result: Opened): Partial<Session> => (result.ok ? { file: result.file } : storageProblem(result))

/** The stored entries carry the tick after all. */
const found = (context: Session, result: Opened): Partial<Session> => ({
  ...opened(result),
  saved: storedAfterAll(context, result) ?? [],
  pending: [],
  wish: undefined,
  problem: undefined,
  desk: {
    ...context.desk,
    readings: new Map(context.desk.readings).set(fileOf(context).id, context.ports.clock.read()),
  },
})

/** The entries of this device that say what was to be written, if they were stored although no answer came in time. */
function storedAfterAll(context: Session, result: Opened): readonly Entry[] | undefined {
  const { pending, file, desk } = context
  if (!result.ok || pending.length === 0) return undefined
  const added = result.file.entries.slice(file?.entries.length ?? 0).filter(({ device }) => device === desk.device)
  const wanted = canonicalJson(pending.map((draft) => [draft.at, draft.content]))
  const runs = added.map((_, from) => added.slice(from, from + pending.length))
  return runs.find((run) => canonicalJson(run.map((entry) => [entry.at, entry.content])) === wanted)
}

/** The life of cases on screen: the one machine with effects, all of them through ports. Actors answer with values, never reject. */
export const sessionMachine = setup({
  types: { context: {} as Session, events: {} as SessionEvent, input: {} as { ports: Ports } },
  actors: {
    start: fromPromise(({ input }: { input: Ports }) => begin(input)),
    list: fromPromise(({ input }: { input: Ports }) => listCases(input)),
    open: fromPromise(({ input }: { input: { ports: Ports; id: string } }) => openCase(input.ports, input.id)),
    write: fromPromise(({ input }: { input: { ports: Ports; desk: Desk; file: CaseFile; drafts: readonly Draft[] } }) =>
      commit(input.ports, input.desk, input.file, input.drafts),
    ),
    /** A second child gone at the same time: a case of its own, linked both ways; what is shared is given once. */
    startSibling: fromPromise(
      ({ input }: { input: { ports: Ports; desk: Desk; file: CaseFile; sibling: string } }): Promise<Committed> =>
        startSibling(input.ports, input.desk, input.file.id, input.sibling),
    ),
    makePaper: fromPromise(
      async ({
        input,
      }: {
        input: { ports: Ports; file: CaseFile; paper: NonNullable<Session['paper']> }
      }): Promise<Made> => {
        const { ports, file, paper } = input
        const bytes = await ports.papers.make(paper, file.entries)
        if (!bytes.ok) return bytes
        const stem = `${fileStem(paper)}-${file.entries.at(-1)?.hash.slice(0, 8) ?? ''}`
        const files = [...(bytes.before ?? []), bytes.bytes]
        const nameOf = (index: number) =>
          files.length === 1 ? `${stem}.pdf` : `${stem}-${index + 1}-of-${files.length}.pdf`
        for (const [index, content] of files.entries()) ports.papers.deliver(nameOf(index), content)
        return { ok: true, name: files.map((_, index) => nameOf(index)).join(', '), fingerprint: bytes.fingerprint }
      },
    ),
  },
  actions: {
    rememberWorker: ({ context }, person: Person) => void context.ports.store.writeSetting('worker', person),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({
    ports: input.ports,
    desk: { device: '', worker: { name: '', role: 'carer' }, readings: new Map() },
    cases: [],
    file: undefined,
    pending: [],
    wish: undefined,
    saved: [],
    refusal: undefined,
    problem: undefined,
    paper: undefined,
    fingerprint: undefined,
    sibling: undefined,
    delivered: undefined,
  }),
  initial: 'starting',
  states: {
    starting: {
      invoke: {
        src: 'start',
        input: ({ context }) => context.ports,
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'home',
            actions: assign(({ event }) =>
              event.output.ok ? { desk: event.output.desk, cases: event.output.cases } : {},
            ),
          },
          { target: 'noStorage', actions: assign(({ event }) => storageProblem(event.output)) },
        ],
      },
    },

    /** The store cannot be used, e.g. in a private window: said before anything is typed. */
    noStorage: { on: { 'start.retry': 'starting' } },

    home: {
      entry: assign({
        file: undefined,
        pending: [],
        wish: undefined,
        saved: [],
        refusal: undefined,
        problem: undefined,
        paper: undefined,
        sibling: undefined,
        delivered: undefined,
      }),
      invoke: {
        src: 'list',
        input: ({ context }) => context.ports,
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            actions: assign(({ event }) => (event.output.ok ? { cases: event.output.cases } : {})),
          },
          { target: 'noStorage', actions: assign(({ event }) => storageProblem(event.output)) },
        ],
      },
      on: {
        'case.start': {
          target: 'case.saving',
          actions: assign(({ context, event }) => ({
            file: newCase(context.ports.random.hex(16)),
            pending: startDrafts(context.ports.random, context.ports.clock.read().wall, event.way),
            problem: undefined,
          })),
        },
        'case.open': 'opening',
        'worker.name': {
          actions: [
            assign(({ context, event }) => ({ desk: { ...context.desk, worker: event.person } })),
            { type: 'rememberWorker', params: ({ event }) => event.person },
          ],
        },
      },
    },

    opening: {
      invoke: {
        src: 'open',
        input: ({ context, event }) => ({ ports: context.ports, id: event.type === 'case.open' ? event.id : '' }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'case',
            actions: assign(({ event }) => ({
              ...opened(event.output),
              problem: undefined,
              saved: [],
              refusal: undefined,
            })),
          },
          { target: 'noStorage', actions: assign(({ event }) => storageProblem(event.output)) },
        ],
      },
    },

    case: {
      initial: 'ready',
      states: {
        ready: {
          on: {
            'wish.made': [
              {
                guard: ({ context, event }) => granted(context, event.wish).ok,
                target: 'saving',
                actions: assign(({ context, event }) => ({ ...asked(context, event.wish), delivered: undefined })),
              },
              { actions: assign(({ context, event }) => asked(context, event.wish)) },
            ],
            'refusal.read': { actions: assign({ refusal: undefined, problem: undefined }) },
            'sibling.start': {
              target: 'startingSibling',
              actions: assign(({ context }) => ({
                pending: [],
                wish: undefined,
                sibling: context.ports.random.hex(16),
              })),
            },
            'paper.ask': {
              target: 'saving',
              actions: assign(({ context, event }) => {
                const { paper, language, profile, signed } = event
                const order = { paper, language, ...(profile === undefined ? {} : { profile }) }
                const content = { type: 'exported' as const, ...order }
                return {
                  paper: { ...order, signed },
                  wish: undefined,
                  pending: [{ content, at: context.ports.clock.read().wall }],
                  delivered: undefined,
                  problem: undefined,
                }
              }),
            },
            'worker.name': {
              target: 'saving',
              actions: [
                assign(({ context, event }) => {
                  const content = { type: 'worker' as const, from: context.desk.worker, to: event.person }
                  return {
                    pending: [{ content, at: context.ports.clock.read().wall }],
                    wish: undefined,
                    desk: { ...context.desk, worker: event.person },
                  }
                }),
                { type: 'rememberWorker', params: ({ event }) => event.person },
              ],
            },
            'case.leave': '#session.home',
            'case.open': '#session.opening',
          },
        },

        saving: {
          invoke: {
            src: 'write',
            input: ({ context }) => writeInput(context),
            onDone: [
              {
                guard: ({ context, event }) => event.output.ok && context.paper !== undefined,
                target: 'makingPaper',
                actions: assign(({ context, event }) => written(context, event.output)),
              },
              {
                guard: ({ event }) => event.output.ok,
                target: 'ready',
                actions: assign(({ context, event }) => written(context, event.output)),
              },
              { target: 'notSaved', actions: assign(({ event }) => storageProblem(event.output)) },
            ],
          },
        },

        /** Nothing was acknowledged; what was to be written is still here and can be tried again or copied. */
        notSaved: {
          on: {
            'save.retry': [
              { guard: ({ context }) => context.sibling !== undefined, target: 'startingSibling' },
              { target: 'reopening' },
            ],
            'case.leave': '#session.home',
          },
        },

        /** Another window may have written meanwhile: the case is read anew and the wish judged again. */
        reopening: {
          invoke: {
            src: 'open',
            input: ({ context }) => ({ ports: context.ports, id: fileOf(context).id }),
            onDone: [
              {
                guard: ({ context, event }) =>
                  storedAfterAll(context, event.output) !== undefined && context.paper !== undefined,
                target: 'makingPaper',
                actions: assign(({ context, event }) => found(context, event.output)),
              },
              {
                guard: ({ context, event }) => storedAfterAll(context, event.output) !== undefined,
                target: 'ready',
                actions: assign(({ context, event }) => found(context, event.output)),
              },
              {
                guard: ({ context, event }) =>
                  event.output.ok && judgedAnew(context, event.output.file).refusal === undefined,
                target: 'saving',
                actions: assign(({ context, event }) => ({
                  ...opened(event.output),
                  ...(event.output.ok ? judgedAnew(context, event.output.file) : {}),
                })),
              },
              {
                guard: ({ event }) => event.output.ok,
                target: 'ready',
                actions: assign(({ context, event }) => ({
                  ...opened(event.output),
                  ...(event.output.ok ? judgedAnew(context, event.output.file) : {}),
                  wish: undefined,
                  problem: undefined,
                })),
              },
              { target: 'notSaved', actions: assign(({ event }) => storageProblem(event.output)) },
            ],
          },
        },

        startingSibling: {
          invoke: {
            src: 'startSibling',
            input: ({ context }) => ({
              ports: context.ports,
              desk: context.desk,
              file: fileOf(context),
              sibling: context.sibling ?? '',
            }),
            onDone: [
              {
                guard: ({ event }) => event.output.ok,
                target: 'ready',
                actions: assign(({ context, event }) => written(context, event.output)),
              },
              { target: 'notSaved', actions: assign(({ event }) => storageProblem(event.output)) },
            ],
          },
        },

        makingPaper: {
          invoke: {
            src: 'makePaper',
            input: ({ context }) => ({
              ports: context.ports,
              file: fileOf(context),
              paper: context.paper ?? { paper: 'record', language: 'en' },
            }),
            onDone: {
              target: 'ready',
              actions: assign(({ event }) =>
                event.output.ok
                  ? { delivered: event.output.name, fingerprint: event.output.fingerprint, paper: undefined }
                  : { paper: undefined, problem: { kind: 'paper' as const, message: event.output.message } },
              ),
            },
          },
        },
      },
    },
  },
})

/** Names of files say nothing of the case: whoever looks into the downloads does not see what a paper is about. */
const fileStem = ({ paper, profile }: PaperAsked): string => {
  if (profile !== undefined) return 'paper'
  return paper === 'record' ? 'action-record' : paper === 'policeReport' ? 'missing-report' : 'paper'
}

function fileOf(context: Session): CaseFile {
  if (!context.file) throw new Error('a case is open in this state')
  return context.file
}

const writeInput = (context: Session) => ({
  ports: context.ports,
  desk: context.desk,
  file: fileOf(context),
  drafts: context.pending,
})

function granted(context: Session, wish: Wish, file = fileOf(context)) {
  const { wall, offset } = context.ports.clock.read()
  return grant(file, wish, wall, offset)
}

function asked(context: Session, wish: Wish): Partial<Session> {
  const result = granted(context, wish)
  return result.ok ? { pending: result.drafts, wish, refusal: undefined } : { refusal: result.refusal }
}

/** The same wish on what another window has written meanwhile: other drafts, or a refusal. */
function judgedAnew(context: Session, file: CaseFile): { pending: readonly Draft[]; refusal: WishRefusal | undefined } {
  if (context.wish === undefined) return { pending: context.pending, refusal: undefined }
  const result = granted(context, context.wish, file)
  return result.ok ? { pending: result.drafts, refusal: undefined } : { pending: [], refusal: result.refusal }
}
