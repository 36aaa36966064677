import { follows } from '#machines/case/joins.ts'
import { inTheSameWrite } from './causes.ts'
import { type Entry, type EntryOf, isEntryOf } from './entry.ts'
import { tryEntries } from './follow-ups.ts'
import { isDeciding } from './forks.ts'
import { knew, pastsOf } from './order.ts'
import { type Replay, replay, replayTolerantly } from './replay.ts'
import { type Charts, stageName } from './stages.ts'
import type { Draft } from './write.ts'

/** What was decided apart from each other in the forks that are open: of this side, and of the other. Canonical order. */
export interface ForkSides {
  /** Deciding entries whose writer did not know something of the other side, nor the other side them. */
  readonly ours: readonly Entry[]
  /** Entries that the open forks name: they do not count yet. */
  readonly theirs: readonly Entry[]
}

export function sidesOf(entries: readonly Entry[], forks: readonly EntryOf<'fork'>[]): ForkSides {
  const named = new Set(forks.flatMap(({ content }) => content.aside))
  const theirs = entries.filter(({ hash }) => named.has(hash))
  const pasts = pastsOf(entries)
  const apart = (a: Entry, b: Entry) => !knew(pasts.get(a.hash), b) && !knew(pasts.get(b.hash), a)
  const ours = entries.filter(
    (entry) => isDeciding(entry) && !named.has(entry.hash) && theirs.some((other) => apart(entry, other)),
  )
  return { ours, theirs }
}

/** What both sides speak of, as a key: a step of a stage, the beginning of a stage, a correction, an earlier decision. */
export function subjectOf({ content }: Entry): string {
  switch (content.type) {
    case 'answer':
      return `${content.stage} ${content.step}`
    case 'stageOpened':
      return `opened ${content.stage}`
    case 'correction':
      return `corrected ${content.corrects}`
    case 'forkResolved':
      return `decided ${content.fork}`
    default:
      return content.type
  }
}

export type DecisionRefusal =
  | { readonly reason: 'noFork' }
  /** With these entries left out the record would not replay, or an earlier fork would open again. */
  | { readonly reason: 'doesNotFit' }

/** What a decision will do, shown before it is confirmed. */
export type DecisionPreview =
  | {
      readonly ok: true
      /** Entries that will not count: what the person left out and what does not fit without it. */
      readonly setsAside: readonly string[]
      readonly counts: readonly Entry[]
      readonly doesNotCount: readonly Entry[]
      readonly stepsThatAppear: readonly string[]
      readonly stepsThatVanish: readonly string[]
      readonly drafts: readonly Draft[]
    }
  | { readonly ok: false; readonly refusal: DecisionRefusal }

/**
 * Tries a decision on all open forks without writing it. With nothing unwanted it is the proposal: everything of both sides
 * that the charts take in canonical order.
 * @param unwanted hashes of entries of either side that the person leaves out
 */
export function previewDecision(
  entries: readonly Entry[],
  charts: Charts,
  unwanted: readonly string[],
  decision: { readonly reason: string; readonly at: number },
  before: Replay = replay(entries, charts),
): DecisionPreview {
  const forks = before.openForks
  if (forks.length === 0) return { ok: false, refusal: { reason: 'noFork' } }
  const sides = sidesOf(entries, forks)
  const region = entries.filter((entry) => sides.ours.includes(entry) || sides.theirs.includes(entry))
  const draftsWith = (setsAside: readonly string[]): Draft[] =>
    forks.map(({ hash }) => ({
      content: { type: 'forkResolved', fork: hash, setsAside: [...setsAside], reason: decision.reason },
      at: decision.at,
    }))
  const tried = (setsAside: readonly string[]) => [...entries, ...tryEntries(entries, draftsWith(setsAside), charts)]

  const left = region.filter(({ hash }) => unwanted.includes(hash))
  const first = [
    ...new Set([...unwanted, ...left.flatMap((entry) => broughtAbout(region, entry)), ...doubled(region, unwanted)]),
  ]
  const { aside, failed } = replayTolerantly(tried(first), charts, (entry) => broughtAbout(region, entry))
  const setsAside = [...new Set([...first, ...aside])]
  const after = replay(tried(setsAside), charts)
  if (failed || after.stopped || after.openForks.length > 0) return { ok: false, refusal: { reason: 'doesNotFit' } }
  const was = activeIds(before)
  const is = activeIds(after)
  const isLeft = new Set(setsAside)
  return {
    ok: true,
    setsAside,
    counts: region.filter(({ hash }) => !isLeft.has(hash)),
    doesNotCount: entries.filter(({ hash }) => isLeft.has(hash)),
    stepsThatAppear: [...is].filter((id) => !was.has(id)),
    stepsThatVanish: [...was].filter((id) => !is.has(id)),
    drafts: draftsWith(setsAside),
  }
}

const activeIds = (replayed: Replay): Set<string> =>
  new Set(replayed.stages.flatMap(({ active }) => active.map(({ step }) => step.id)))

/** What an answer that does not count brought about in other stages: it goes with it. */
function broughtAbout(region: readonly Entry[], cause: Entry): string[] {
  if (!isEntryOf(cause, 'answer')) return []
  const { step, outcome } = cause.content
  const ends = Object.entries(follows).flatMap(([event, rules]) => (event.startsWith('ends in ') ? rules : []))
  const rules = [...(follows[`${step}.${outcome}`] ?? []), ...ends]
  return region
    .filter((entry) => inTheSameWrite(entry, cause))
    .filter((entry) => {
      if (isEntryOf(entry, 'stageOpened'))
        return rules.some(({ open }) => open?.procedure === stageName(entry.content.stage)?.procedure)
      if (!isEntryOf(entry, 'answer')) return false
      const { content } = entry
      return rules.some(({ answer }) => answer?.step === content.step && answer.outcome === content.outcome)
    })
    .map(({ hash }) => hash)
}

/**
 * Corrections of one entry, and decisions about one fork, that were written apart: only the first of them can hold, although
 * the charts would take both. The same decision twice is none too many.
 */
function doubled(region: readonly Entry[], unwanted: readonly string[]): string[] {
  const first = new Map<string, Entry>()
  return region.flatMap((entry) => {
    if (unwanted.includes(entry.hash) || !(isEntryOf(entry, 'correction') || isEntryOf(entry, 'forkResolved')))
      return []
    const held = first.get(subjectOf(entry))
    if (held === undefined) first.set(subjectOf(entry), entry)
    return held === undefined || held.device === entry.device || saysTheSame(held, entry) ? [] : [entry.hash]
  })
}

const saysTheSame = (a: Entry, b: Entry): boolean =>
  isEntryOf(a, 'forkResolved') &&
  isEntryOf(b, 'forkResolved') &&
  a.content.setsAside.toSorted().join() === b.content.setsAside.toSorted().join()
