import { assign } from 'xstate'
import { nothingOpen } from './nothing-open.ts'
import { type Begun, unnamed } from './start.ts'
import type { Session } from './session.ts'
import { type Changed, problemOf } from './vault-acts.ts'
import { sessionSetup } from './session-setup.ts'

/** Nothing of a case or of a person stays in the context. */
const nothingOfCases = { ...nothingOpen, cases: [], unreadable: [], lockAsked: undefined } satisfies Partial<Session>

/**
 * The step a person was at. A case that was started while locked and left is not come back to by itself.
 */
const returnTo = ({ file, room, lockAsked, vault, returnTo: before }: Session): Session['returnTo'] => {
  if (lockAsked?.left) return undefined
  const startedLocked = vault?.standing === 'locked'
  return file
    ? {
        caseId: file.id,
        step: lockAsked?.step,
        ...(room === 'review' && { review: true }),
        ...(startedLocked && { startedLocked }),
      }
    : before
}

/** What was half typed is sealed, then the keys go. Screens hide as soon as a lock is asked for. */
const locking = sessionSetup.createStateConfig({
  invoke: {
    src: 'keepAndLock',
    input: ({ context }) => context,
    onDone: [
      {
        // Another window rang and then set no passphrase after all: there is nothing to unlock.
        guard: ({ event }) => event.output.vault?.standing === 'unprotected',
        target: 'starting',
        actions: assign(({ context }) => ({ ...nothingOfCases, returnTo: returnTo(context) })),
      },
      {
        target: 'locked',
        actions: assign(({ context, event }) => ({
          ...nothingOfCases,
          desk: { ...context.desk, worker: unnamed, sheet: undefined },
          vault: event.output.vault ?? context.vault,
          vaultDone: undefined,
          vaultProblem: undefined,
          returnTo: returnTo(context),
          due: event.output.due,
        })),
      },
    ],
  },
})

/** No key is in memory. A child can be reported missing all the same: `case.start` is in the machine itself. */
const unlocking = sessionSetup.createStateConfig({
  entry: assign({ vaultProblem: undefined }),
  invoke: {
    src: 'unlock',
    input: ({ context, event }) => ({
      ports: context.ports,
      secret: event.type === 'vault.unlock' ? event.secret : { kind: 'passphrase' as const, passphrase: '' },
    }),
    onDone: [
      {
        guard: ({ context, event }) =>
          event.output.ok &&
          (context.returnTo?.review === true || event.output.cases.some(({ id }) => id === context.returnTo?.caseId)),
        target: 'opening',
        actions: assign(({ context, event }) => (event.output.ok ? unlocked(context, event.output) : {})),
      },
      {
        guard: ({ event }) => event.output.ok,
        target: 'home',
        actions: assign(({ context, event }) => (event.output.ok ? unlocked(context, event.output) : {})),
      },
      {
        target: 'locked',
        actions: assign(({ event }) =>
          event.output.ok
            ? {}
            : { vaultProblem: 'problem' in event.output ? event.output.problem : { fault: event.output.fault } },
        ),
      },
    ],
  },
})

const unlocked = (
  context: Session,
  { found, cases, unreadable, desk }: Extract<Begun, { ok: true }>,
): Partial<Session> => ({
  ...found,
  cases,
  unreadable,
  desk: { ...desk, readings: context.desk.readings },
  due: [],
})

/** New key slots in place of lost ones; then the start looks at everything again. */
const startingAnew = sessionSetup.createStateConfig({
  invoke: {
    src: 'startAnew',
    input: ({ context }) => context.ports,
    onDone: [
      {
        guard: ({ event }) => event.output.ok,
        target: 'starting',
        actions: assign({ vaultProblem: undefined, problem: undefined }),
      },
      {
        target: 'noStorage',
        actions: assign(({ event }) => (event.output.ok ? {} : { vaultProblem: problemOf(event.output) })),
      },
    ],
  },
})

/** Key slots are changed or a case is destroyed; afterwards the person is where they were. */
const changingVault = sessionSetup.createStateConfig({
  entry: assign({
    vaultProblem: undefined,
    vaultDone: undefined,
    leaving: ({ event }) => event.type === 'vault.protect' && event.leave === true,
  }),
  invoke: {
    src: 'changeVault',
    input: ({ context, event }) => {
      if (!event.type.startsWith('vault.') && event.type !== 'case.shred') throw new Error('nothing was asked for')
      return { ports: context.ports, change: event as never }
    },
    onDone: [
      {
        // Cases have been sealed again, perhaps not all: the open one is read anew.
        guard: ({ context, event }) => context.file !== undefined && !leaves(context, event.output),
        target: 'opening',
        actions: assign(({ context, event }) => ({ ...outcome(event.output), returnTo: returnTo(context) })),
      },
      { target: 'home', actions: assign(({ event }) => outcome(event.output)) },
    ],
  },
})

const leaves = ({ leaving }: Session, result: Changed): boolean => result.ok && (leaving || result.done === 'shredded')

const outcome = (result: Changed): Partial<Session> =>
  result.ok
    ? { vault: result.vault, vaultDone: result.done }
    : { vaultProblem: result.problem, ...(result.vault ? { vault: result.vault } : {}) }

export const vaultStates = { locking, unlocking, startingAnew, changingVault }
