import { assign, sendTo } from 'xstate'
import { newCase } from './case-file.ts'
import { nothingOpen } from './nothing-open.ts'
import { startDrafts, type WayIn } from './new-case.ts'
import {
  asked,
  fileOf,
  found,
  granted,
  judgedAnew,
  opened,
  openedToWork,
  storageProblem,
  storedAfterAll,
  writeInput,
  written,
} from './saving.ts'
import type { PaperProgress, Session, SessionEvent } from './session.ts'
import { sessionSetup } from './session-setup.ts'
import type { Begun } from './start.ts'
import { vaultStates } from './vault-states.ts'
import { longer } from './windows.ts'

export type { Session, SessionEvent } from './session.ts'

const canLock = ({ vault }: Session): boolean => vault?.standing === 'unlocked' || vault?.standing === 'locked'

/** A lock that was asked for comes as soon as nothing is being written. */
const lockNow = {
  guard: ({ context }: { context: Session }) => context.lockAsked !== undefined,
  target: '#session.locking',
}

/** A case that was started while locked is closed when it is left: its key goes. */
const leave = [
  {
    guard: ({ context }: { context: Session }) => context.vault?.standing === 'locked',
    target: '#session.locking',
    actions: [
      'dropKept' as const,
      assign<Session, SessionEvent, undefined, SessionEvent, never>({ lockAsked: { heard: false, left: true } }),
    ],
  },
  { target: '#session.home', actions: 'dropKept' as const },
]

/** The country of this device: a new case gets it without a question. An open case keeps its own. */
const choosePlace = {
  actions: [
    assign<Session, Extract<SessionEvent, { type: 'place.choose' }>, undefined, SessionEvent, never>(
      ({ context, event }) => ({
        desk: { ...context.desk, place: event.place },
      }),
    ),
    {
      type: 'rememberPlace' as const,
      params: ({ event }: { event: Extract<SessionEvent, { type: 'place.choose' }> }) => event.place,
    },
  ],
}

/** What the organisation adds; it has been kept before it is said here. */
const keepSheet = {
  actions: assign<Session, Extract<SessionEvent, { type: 'sheet.kept' }>, undefined, SessionEvent, never>(
    ({ context, event }) => ({ desk: { ...context.desk, sheet: event.sheet } }),
  ),
}

/** Changes of key slots are taken where nothing is being written. */
const vaultChanges = {
  'vault.protect': '#session.changingVault',
  'vault.changePassphrase': '#session.changingVault',
  'vault.addSlot': '#session.changingVault',
  'vault.removeSlot': '#session.changingVault',
  'case.shred': '#session.changingVault',
} as const

const begun = (result: Begun): Partial<Session> =>
  result.ok
    ? { desk: result.desk, cases: result.cases, unreadable: result.unreadable, ...result.found }
    : { ...storageProblem({ ok: false }), vaultProblem: { fault: result.fault } }

const newlyStarted = ({ ports, desk }: Session, way?: WayIn): Partial<Session> => ({
  file: newCase(ports.random.hex(16)),
  room: 'cases',
  pending: startDrafts(ports.random, ports.clock.read().wall, way, { place: desk.place, training: ports.training }),
  problem: undefined,
})

const wantedCase = (context: Session, event: { readonly type: string }): { id: string; review: boolean } => {
  const { id, review } = event as { readonly id?: string; readonly review?: boolean }
  const { caseId, review: before } = context.returnTo ?? {}
  return event.type === 'case.open'
    ? { id: id ?? '', review: review === true }
    : { id: caseId ?? '', review: before === true }
}

/** The life of cases on screen: the one machine with effects, all of them through ports. Actors answer with values, never reject. */
export const sessionMachine = sessionSetup.createMachine({
  id: 'session',
  context: ({ input }) => ({
    ports: input.ports,
    desk: { device: '', worker: { name: '', role: 'carer' }, readings: new Map() },
    cases: [],
    unreadable: [],
    ...nothingOpen,
    kept: 'twice',
    backedUp: undefined,
    vault: undefined,
    vaultProblem: undefined,
    vaultDone: undefined,
    lockAsked: undefined,
    leaving: false,
    returnTo: undefined,
    due: [],
  }),
  invoke: { src: 'lockBell', input: ({ context }) => context.ports },
  on: {
    'vault.lock': {
      guard: ({ context, event }) => context.vault !== undefined && (event.heard === true || canLock(context)),
      actions: assign(({ event }) => ({ lockAsked: { step: event.step, heard: event.heard === true, left: false } })),
    },
  },
  initial: 'starting',
  states: {
    starting: {
      invoke: {
        src: 'start',
        input: ({ context }) => context.ports,
        onDone: [
          {
            guard: ({ event }) => event.output.ok && event.output.found.vault.standing === 'locked',
            target: 'locked',
            actions: assign(({ event }) => begun(event.output)),
          },
          {
            guard: ({ context, event }) => event.output.ok && context.returnTo !== undefined,
            target: 'opening',
            actions: assign(({ event }) => begun(event.output)),
          },
          {
            guard: ({ event }) => event.output.ok,
            target: 'home',
            actions: assign(({ event }) => begun(event.output)),
          },
          { target: 'noStorage', actions: assign(({ event }) => begun(event.output)) },
        ],
      },
    },

    /** No key is in memory. The one thing that needs none is there all the same: a child is missing. */
    locked: {
      // A lock heard while nothing is open changes nothing.
      entry: assign({ lockAsked: undefined }),
      on: {
        'vault.unlock': 'unlocking',
        'vault.lock': {},
        'case.start': {
          target: 'case.saving',
          actions: assign(({ context, event }) => ({ ...newlyStarted(context, event.way), returnTo: undefined })),
        },
      },
    },
    unlocking: vaultStates.unlocking,
    locking: vaultStates.locking,
    startingAnew: vaultStates.startingAnew,
    changingVault: vaultStates.changingVault,

    /** The store cannot be used, e.g. in a private window: said before anything is typed. */
    noStorage: {
      always: lockNow,
      on: {
        'start.retry': 'starting',
        'vault.startAnew': {
          guard: ({ context }) => context.vaultProblem?.fault === 'damaged',
          target: 'startingAnew',
        },
      },
    },

    home: {
      entry: assign({ ...nothingOpen, leaving: false, returnTo: undefined }),
      always: lockNow,
      invoke: [
        {
          src: 'list',
          input: ({ context }) => context,
          onDone: [
            {
              guard: ({ event }) => event.output.ok,
              actions: assign(({ event }) =>
                event.output.ok ? { cases: event.output.cases, unreadable: event.output.unreadable } : {},
              ),
            },
            { target: 'noStorage', actions: assign(({ event }) => storageProblem(event.output)) },
          ],
        },
        { src: 'watch', input: ({ context }) => context.ports },
        { src: 'quietBackup', input: ({ context }) => context.ports },
      ],
      on: {
        'backup.made': { actions: assign(({ event }) => ({ backedUp: event.state })) },
        'cases.changed': { target: 'home', reenter: true },
        'case.start': {
          target: 'case.saving',
          actions: assign(({ context, event }) => newlyStarted(context, event.way)),
        },
        'case.open': 'opening',
        ...vaultChanges,
        'refusal.read': { actions: assign({ vaultProblem: undefined, vaultDone: undefined }) },
        'place.choose': choosePlace,
        'sheet.kept': keepSheet,
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
        input: ({ context, event }) => ({
          ports: context.ports,
          desk: context.desk,
          ...wantedCase(context, event),
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok && event.output.keptWish !== undefined,
            target: 'case.notSaved',
            actions: assign(({ context, event }) => ({
              ...openedToWork(context, event.output),
              ...(event.output.ok ? event.output.keptWish : {}),
              keptDraft: true,
              problem: { kind: 'storage' as const, fault: 'locked' as const },
              saved: [],
              refusal: undefined,
            })),
          },
          {
            guard: ({ event }) => event.output.ok,
            target: 'case',
            actions: assign(({ context, event }) => ({
              ...openedToWork(context, event.output),
              problem: undefined,
              saved: [],
              refusal: undefined,
            })),
          },
          {
            guard: ({ event }) => !event.output.ok && event.output.fault === 'locked',
            target: 'noStorage',
            actions: assign(({ event }) => storageProblem(event.output)),
          },
          // Only this one cannot be opened: all others are in reach from the first screen, which looks again.
          { target: 'home' },
        ],
      },
    },

    case: {
      initial: 'ready',
      entry: [
        assign(({ context }) => ({
          opening: context.ports.random.hex(16),
          writer: 'unknown' as const,
          giveWay: false,
          takenOver: false,
        })),
        'markOpen',
      ],
      exit: 'markLeft',
      invoke: {
        id: 'seat',
        src: 'seat',
        input: ({ context }) => ({ ports: context.ports, id: fileOf(context).id }),
      },
      on: {
        'window.elsewhere': { actions: assign({ writer: 'elsewhere', giveWay: false, takenOver: false }) },
        'window.writes': { actions: assign(({ event }) => ({ writer: 'here' as const, takenOver: event.taken })) },
        'window.asked': { actions: assign({ giveWay: true }) },
        'window.take': { actions: sendTo('seat', { type: 'takeOver' }) },
      },
      states: {
        ready: {
          always: [
            lockNow,
            {
              guard: ({ context }) => context.giveWay,
              actions: [assign({ giveWay: false, takenOver: false }), sendTo('seat', { type: 'giveWay' })],
            },
            {
              guard: ({ context }) => context.takenOver && fileOf(context).damage === undefined,
              target: 'saving',
              actions: assign(({ context }) => ({
                takenOver: false,
                pending: [{ content: { type: 'windowTakenOver' as const }, at: context.ports.clock.read().wall }],
                wish: undefined,
              })),
            },
          ],
          on: {
            'window.read': { actions: assign(({ context, event }) => ({ file: longer(context.file, event.file) })) },
            'window.writes': {
              actions: assign(({ context, event }) => ({
                writer: 'here' as const,
                takenOver: event.taken,
                file: longer(context.file, event.file),
              })),
            },
            ...vaultChanges,
            'wish.made': [
              { guard: ({ context }) => context.writer === 'elsewhere' },
              {
                guard: ({ context, event }) => granted(context, event.wish).ok,
                target: 'saving',
                actions: assign(({ context, event }) => ({ ...asked(context, event.wish), delivered: undefined })),
              },
              { actions: assign(({ context, event }) => asked(context, event.wish)) },
            ],
            'recovery.read': { actions: assign({ recovered: undefined }) },
            'refusal.read': {
              actions: assign({
                refusal: undefined,
                problem: undefined,
                vaultProblem: undefined,
                vaultDone: undefined,
              }),
            },
            'sibling.start': {
              guard: ({ context }) => context.writer !== 'elsewhere' && context.room === 'cases',
              target: 'startingSibling',
              actions: assign(({ context }) => ({
                pending: [],
                wish: undefined,
                sibling: context.ports.random.hex(16),
              })),
            },
            'paper.ask': {
              guard: ({ context }) => context.writer !== 'elsewhere',
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
            'place.choose': choosePlace,
            'sheet.kept': keepSheet,
            'worker.name': {
              guard: ({ context }) => context.writer !== 'elsewhere',
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
            'case.leave': leave,
            'case.open': {
              guard: ({ context }) => context.vault?.standing !== 'locked',
              target: '#session.opening',
              actions: assign({ returnTo: undefined }),
            },
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
                actions: ['dropKept', assign(({ context, event }) => written(context, event.output))],
              },
              {
                guard: ({ event }) => event.output.ok,
                target: 'ready',
                actions: ['dropKept', assign(({ context, event }) => written(context, event.output))],
              },
              { target: 'notSaved', actions: assign(({ event }) => storageProblem(event.output)) },
            ],
          },
        },

        /** Nothing was acknowledged; what was to be written is still here and can be tried again or copied. */
        notSaved: {
          always: lockNow,
          on: {
            'save.retry': [
              { guard: ({ context }) => context.sibling !== undefined, target: 'startingSibling' },
              { target: 'reopening' },
            ],
            'save.giveUp': {
              guard: ({ context }) => context.problem?.kind === 'storage' && context.problem.fault === 'noRoom',
              target: 'ready',
              actions: ['dropKept', assign({ pending: [], wish: undefined, problem: undefined })],
            },
            'case.leave': leave,
          },
        },

        /** Another window may have written meanwhile: the case is read anew and the wish judged again. */
        reopening: {
          invoke: {
            src: 'reopen',
            input: ({ context }) => ({ ports: context.ports, id: fileOf(context).id }),
            onDone: [
              {
                guard: ({ context, event }) =>
                  storedAfterAll(context, event.output) !== undefined && context.paper !== undefined,
                target: 'makingPaper',
                actions: ['dropKept', assign(({ context, event }) => found(context, event.output))],
              },
              {
                guard: ({ context, event }) => storedAfterAll(context, event.output) !== undefined,
                target: 'ready',
                actions: ['dropKept', assign(({ context, event }) => found(context, event.output))],
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
                // Another case is open from here on, with a seat of its own.
                target: '#session.case',
                reenter: true,
                actions: [
                  'dropKept',
                  assign(({ context, event }) => ({ ...written(context, event.output), recovered: undefined })),
                ],
              },
              { target: 'notSaved', actions: assign(({ event }) => storageProblem(event.output)) },
            ],
          },
        },

        makingPaper: {
          always: lockNow,
          exit: assign({ progress: undefined }),
          on: {
            'paper.progress': {
              actions: assign(({ event: { pages, done } }) => ({ progress: { pages, done } })),
            },
            'paper.stop': {
              target: 'ready',
              actions: assign({ paper: undefined, delivered: { name: '', how: 'stopped' } }),
            },
          },
          invoke: {
            src: 'makePaper',
            input: ({ context, self }) => ({
              ports: context.ports,
              file: fileOf(context),
              paper: context.paper ?? { paper: 'record', language: 'en' },
              report: (progress: PaperProgress) => self.send({ type: 'paper.progress', ...progress }),
            }),
            onDone: {
              target: 'ready',
              actions: assign(({ event }) =>
                event.output.ok
                  ? { delivered: event.output.delivered, paper: undefined }
                  : {
                      paper: undefined,
                      problem: { kind: 'paper' as const, fault: event.output.fault, what: event.output.what },
                    },
              ),
            },
          },
        },
      },
    },
  },
})
