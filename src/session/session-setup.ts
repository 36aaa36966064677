import { fromCallback, fromPromise, setup } from 'xstate'
import type { Person } from '#record/entry.ts'
import type { Draft } from '#record/write.ts'
import { type CaseFile, commit, type Committed, type Desk, openCase } from './case-file.ts'
import { listCases } from './case-list.ts'
import type { PaperAsked, Ports, VaultSecret } from './ports.ts'
import { markLeft, markOpen } from './recovery.ts'
import { fileOf } from './saving.ts'
import type { Session, SessionEvent } from './session.ts'
import { startSibling } from './sibling.ts'
import { begin } from './start.ts'
import { changeVault, dropKeptWish, keepAndLock, openWithKept, unlockAndBegin, type VaultChange } from './vault-acts.ts'

type Made = { readonly ok: true; readonly name: string } | { readonly ok: false; readonly message: string }

/** The life of cases on screen: the one machine with effects, all of them through ports. Actors answer with values, never reject. */
export const sessionSetup = setup({
  types: { context: {} as Session, events: {} as SessionEvent, input: {} as { ports: Ports } },
  actors: {
    start: fromPromise(({ input }: { input: Ports }) => begin(input)),
    list: fromPromise(({ input }: { input: Ports }) => listCases(input)),
    open: fromPromise(({ input }: { input: { ports: Ports; desk: Desk; id: string } }) =>
      openWithKept(input.ports, input.desk, input.id),
    ),
    reopen: fromPromise(({ input }: { input: { ports: Ports; id: string } }) => openCase(input.ports, input.id)),
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
        signal,
      }: {
        input: { ports: Ports; file: CaseFile; paper: NonNullable<Session['paper']> }
        signal: AbortSignal
      }): Promise<Made> => {
        const { ports, file, paper } = input
        const bytes = await ports.papers.make(paper, file.entries)
        if (!bytes.ok) return bytes
        const name = `${fileStem(paper)}-${file.entries.at(-1)?.hash.slice(0, 8) ?? ''}.pdf`
        // After a lock nothing is handed over any more.
        if (signal.aborted) return { ok: false, message: '' }
        ports.papers.deliver(name, bytes.bytes)
        return { ok: true, name }
      },
    ),
    unlock: fromPromise(({ input }: { input: { ports: Ports; secret: VaultSecret } }) =>
      unlockAndBegin(input.ports, input.secret),
    ),
    keepAndLock: fromPromise(({ input }: { input: Session }) => keepAndLock(input.ports, input)),
    changeVault: fromPromise(({ input }: { input: { ports: Ports; change: VaultChange } }) =>
      changeVault(input.ports, input.change),
    ),
    /** Another window has locked: so does this one. */
    lockBell: fromCallback<{ type: 'never' }, Ports>(({ sendBack, input }) =>
      input.lockBell.onRing(() => sendBack({ type: 'vault.lock', heard: true })),
    ),
  },
  actions: {
    markOpen: ({ context }) => {
      if (context.opening !== undefined) markOpen(context.ports, fileOf(context).id, context.opening)
    },
    markLeft: ({ context }) => {
      if (context.opening !== undefined) markLeft(context.ports, fileOf(context).id, context.opening)
    },
    dropKept: ({ context }) => {
      if (context.keptDraft && context.file) dropKeptWish(context.ports, context.file.id)
    },
    rememberWorker: ({ context }, person: Person) => void context.ports.store.writeSetting('worker', person),
  },
})

/** Names of files say nothing of the case: whoever looks into the downloads does not see what a paper is about. */
const fileStem = ({ paper, profile }: PaperAsked): string => {
  if (profile !== undefined) return 'paper'
  return paper === 'record' ? 'action-record' : paper === 'policeReport' ? 'missing-report' : 'paper'
}
