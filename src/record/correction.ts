import { follows } from '#machines/case/joins.ts'
import type { ContentOf, Entry, EntryOf } from './entry.ts'
import { isEntryOf } from './entry.ts'
import { type Refusal, type Replay, replay } from './replay.ts'
import { type Charts, stageName } from './stages.ts'

/** What a person asks to correct. Without `instead` the entry no longer counts at all. */
export interface CorrectionWish {
  readonly corrects: string
  readonly instead?: ContentOf<'correction'>['instead']
  readonly reason: string
}

/** What the correction will do, shown before it is confirmed. */
export type CorrectionPreview =
  | {
      readonly ok: true
      readonly content: ContentOf<'correction'>
      /** Later answers that no longer fit and are set aside; their steps are asked again if they still arise. */
      readonly alsoSetAside: readonly Entry[]
      readonly stepsThatAppear: readonly string[]
      readonly stepsThatVanish: readonly string[]
    }
  | { readonly ok: false; readonly refusal: Refusal | { readonly reason: 'notCorrectable' } }

/**
 * Tries a correction on the record without writing it: answers that can no longer be applied are collected one after
 * the other until the rest replays.
 */
export function previewCorrection(entries: readonly Entry[], charts: Charts, wish: CorrectionWish): CorrectionPreview {
  const target = entries.find((entry) => entry.hash === wish.corrects)
  if (!target || !correctable(target)) return { ok: false, refusal: { reason: 'notCorrectable' } }
  if (wish.instead && !isEntryOf(target, 'answer')) return { ok: false, refusal: { reason: 'notCorrectable' } }

  const before = replay(entries, charts)
  const stands = wish.instead && isEntryOf(target, 'answer') && target.content.outcome === wish.instead.outcome
  const setsAside: string[] = [
    ...(wish.instead ? [] : [target.hash]),
    ...(stands ? [] : broughtAbout(entries, target, before).filter((hash) => !before.setAside.has(hash))),
  ]
  for (;;) {
    const content: ContentOf<'correction'> = {
      type: 'correction',
      corrects: target.hash,
      reason: wish.reason,
      ...(wish.instead ? { instead: wish.instead } : {}),
      setsAside: [...setsAside],
    }
    const after = replay([...entries, trial(target, content)], charts)
    if (!after.stopped) {
      const was = activeIds(before)
      const is = activeIds(after)
      return {
        ok: true,
        content,
        alsoSetAside: entries.filter((entry) => setsAside.includes(entry.hash) && entry !== target),
        stepsThatAppear: [...is].filter((id) => !was.has(id)),
        stepsThatVanish: [...was].filter((id) => !is.has(id)),
      }
    }
    const { entry, refusal } = after.stopped
    if (refusal.reason === 'otherChart' || setsAside.includes(entry.hash))
      return { ok: false, refusal: { reason: 'notCorrectable' } }
    if (entry.hash === target.hash) return { ok: false, refusal }
    setsAside.push(entry.hash, ...broughtAbout(entries, entry, before).filter((hash) => !setsAside.includes(hash)))
  }
}

const activeIds = (replayed: Replay): Set<string> =>
  new Set(replayed.stages.flatMap(({ active }) => active.map(({ step }) => step.id)))

/** Hashes of what an answer brought about in other stages, written together with it: a stage opened, a step answered there. */
function broughtAbout(entries: readonly Entry[], target: Entry, before: Replay): string[] {
  if (!isEntryOf(target, 'answer')) return []
  const { stage, step, outcome } = target.content
  const ended = before.stages.find((one) => one.stage === stage)?.ended
  const rules = [...(follows[`${step}.${outcome}`] ?? []), ...(follows[`ends in ${ended ?? ''}`] ?? [])]
  return entries
    .filter((entry) => entry.device === target.device && entry.seq > target.seq && entry.entered === target.entered)
    .filter((entry) => {
      if (isEntryOf(entry, 'stageOpened'))
        return rules.some(({ open }) => open?.procedure === stageName(entry.content.stage)?.procedure)
      if (!isEntryOf(entry, 'answer')) return false
      return rules.some(({ answer }) => answer?.step === entry.content.step && answer.outcome === entry.content.outcome)
    })
    .map(({ hash }) => hash)
}

const kinds: readonly Entry['content']['type'][] = ['answer', 'note', 'call', 'item', 'contact']
const correctable = (entry: Entry): boolean => kinds.includes(entry.content.type)

/** A correction that is only tried: it never gets a place in the chain. */
const trial = (target: Entry, content: ContentOf<'correction'>): EntryOf<'correction'> => ({
  ...target,
  hash: `${target.hash.slice(1)}-`,
  content,
})
