import { fromCallback, fromPromise, setup } from 'xstate'
import type { Place } from '#profiles/places.ts'
import type { Person } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import type { Draft } from '#record/write.ts'
import { backUpQuietly } from './backup.ts'
import { type CaseFile, commit, type Committed, type Desk, openCase } from './case-file.ts'
import { listCases } from './case-list.ts'
import type { Handed, PaperAsked, PaperNotMade, Ports, VaultSecret } from './ports.ts'
import { markLeft, markOpen } from './recovery.ts'
import { fileName } from './file-name.ts'
import { fileOf } from './saving.ts'
import type { Delivered, PaperProgress, Session, SessionEvent } from './session.ts'
import { startSibling } from './sibling.ts'
import { begin } from './start.ts'
import { seatAtCase } from './windows.ts'
import { changeVault, dropKeptWish, keepAndLock, openWithKept, unlockAndBegin, type VaultChange } from './vault-acts.ts'

/** How long nothing is asked for before cases are backed up by themselves, in milliseconds. */
const peace = 1000

type Made = { readonly ok: true; readonly delivered: Delivered } | ({ readonly ok: false } & PaperNotMade)

/** The life of cases on screen: the one machine with effects, all of them through ports. Actors answer with values, never reject. */
export const sessionSetup = setup({
  types: { context: {} as Session, events: {} as SessionEvent, input: {} as { ports: Ports } },
  actors: {
    seat: seatAtCase,
    /** Calls back when another window has written: the list of cases is read anew. */
    watch: fromCallback<{ type: 'never' }, Ports>(({ input, sendBack }) =>
      input.windows.watch(() => sendBack({ type: 'cases.changed' })),
    ),
    /** All cases have been left: they are backed up in peace, and not at all once somebody starts or opens one. */
    quietBackup: fromCallback<{ type: 'never' }, Ports>(({ input, sendBack }) => {
      const given = new AbortController()
      const write = async () => {
        const state = await backUpQuietly(input, given.signal)
        if (state && !given.signal.aborted) sendBack({ type: 'backup.made', state })
      }
      const timer = setTimeout(() => void write(), peace)
      return () => {
        clearTimeout(timer)
        given.abort()
      }
    }),
    start: fromPromise(({ input }: { input: Ports }) => begin(input)),
    list: fromPromise(({ input: { ports, desk } }: { input: Pick<Session, 'ports' | 'desk'> }) =>
      listCases(ports, desk.device),
    ),
    open: fromPromise(({ input }: { input: { ports: Ports; desk: Desk; id: string; review: boolean } }) =>
      openWithKept(input.ports, input.desk, input.id, input.review),
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
        input: {
          ports: Ports
          file: CaseFile
          paper: NonNullable<Session['paper']>
          report: (progress: PaperProgress) => void
        }
        signal: AbortSignal
      }): Promise<Made> => {
        const { ports, file, paper, report } = input
        const onPages = everyHundredth(report)
        const made = await ports.papers.make(paper, file.entries, { signal, onPages })
        if (!made.ok) return made
        const { bytes, before = [], mime, ending, fingerprint } = made
        const plain = `${fileStem(paper)}-${file.entries.at(-1)?.hash.slice(0, 8) ?? ''}`
        const stem = fileName(ports.training ?? trainingOf(file.entries), plain)
        const files = [...before, bytes].map((content, index, all) => ({
          name: all.length === 1 ? `${stem}.${ending}` : `${stem}-${index + 1}-of-${all.length}.${ending}`,
          mime,
          bytes: content,
        }))
        // After a lock or a stop nothing is handed over any more.
        if (signal.aborted) return { ok: false, fault: 'stopped' }
        let how: Handed = 'saved'
        for (const one of files) how = await ports.papers.deliver(one)
        return { ok: true, delivered: { name: files.map(({ name }) => name).join(', '), how, fingerprint } }
      },
    ),
    unlock: fromPromise(({ input }: { input: { ports: Ports; secret: VaultSecret } }) =>
      unlockAndBegin(input.ports, input.secret),
    ),
    startAnew: fromPromise(({ input }: { input: Ports }) => input.vault.startAnew()),
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
    rememberPlace: ({ context }, place: Place) => void context.ports.store.writeSetting('place', place),
    rememberWorker: ({ context }, person: Person) => void context.ports.store.writeSetting('worker', person),
  },
})

/** Names of files say nothing of the case: whoever looks into the downloads does not see what a paper is about. */
const fileStem = ({ paper, profile }: PaperAsked): string => {
  if (profile !== undefined) return 'paper'
  return Object.hasOwn(stems, paper) ? (stems[paper] ?? 'paper') : 'paper'
}

const stems: Readonly<Record<string, string>> = {
  record: 'action-record',
  policeReport: 'missing-report',
  recordJson: 'record',
  timelineCsv: 'timeline',
  deadlinesIcs: 'dates',
  eventLogXes: 'events',
}

/** A long paper tells of every page; a screen needs no more than a hundred of them. */
function everyHundredth(report: (progress: PaperProgress) => void): (pages: number, done: number) => void {
  let told = 0
  return (pages, done) => {
    if (done < told + 0.01) return
    told = done
    report({ pages, done })
  }
}
