import type { Procedure } from '#machines/chart.ts'
import { chartHash } from './chart-hash.ts'
import type { ContentOf, Entry, EntryOf } from './entry.ts'
import { isEntryOf } from './entry.ts'
import { type Refusal, replay } from './replay.ts'

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
export function previewCorrection(
  entries: readonly Entry[],
  procedure: Procedure,
  wish: CorrectionWish,
): CorrectionPreview {
  const target = entries.find((entry) => entry.hash === wish.corrects)
  if (!target || !correctable(target)) return { ok: false, refusal: { reason: 'notCorrectable' } }
  if (wish.instead && !isEntryOf(target, 'answer')) return { ok: false, refusal: { reason: 'notCorrectable' } }

  const before = replay(entries, procedure)
  const setsAside: string[] = wish.instead ? [] : [target.hash]
  for (;;) {
    const content: ContentOf<'correction'> = {
      type: 'correction',
      corrects: target.hash,
      reason: wish.reason,
      ...(wish.instead ? { instead: wish.instead } : {}),
      setsAside: [...setsAside],
    }
    const after = replay([...entries, trial(target, content, procedure)], procedure)
    if (!after.stopped) {
      const was = new Set(before.stage?.active.map((active) => active.step.id))
      const is = new Set(after.stage?.active.map((active) => active.step.id))
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
    setsAside.push(entry.hash)
  }
}

const kinds: readonly Entry['content']['type'][] = ['answer', 'note', 'call', 'item', 'contact']
const correctable = (entry: Entry): boolean => kinds.includes(entry.content.type)

/** A correction that is only tried: it never gets a place in the chain. */
function trial(target: Entry, content: ContentOf<'correction'>, procedure: Procedure): EntryOf<'correction'> {
  const { id, version } = procedure
  return {
    ...target,
    hash: `${target.hash.slice(1)}-`,
    content,
    procedure: { id, version, chart: chartHash(procedure) },
  }
}
