import { followsOf, writtenWith } from './causes.ts'
import { type ContentOf, contentSchema, type Entry, isEntryOf } from './entry.ts'
import { followUps, tryEntries } from './follow-ups.ts'
import { type Answer, type Refusal, type Replay, replay, replayTolerantly } from './replay.ts'
import { type Charts, stageName } from './stages.ts'
import { toldAnswers } from './told.ts'
import type { Draft } from './write.ts'

/** What a person asks to correct. Without `instead` the entry no longer counts at all. */
export interface CorrectionWish {
  readonly corrects: string
  readonly instead?: ContentOf<'correction'>['instead']
  readonly reason: string
}

export type CorrectionRefusal =
  | Refusal
  | { readonly reason: 'notCorrectable' }
  /** People were told in a response that would vanish: it has to be ended as opened in error, so that they hear of it. */
  | { readonly reason: 'toldInside' }

/** What the correction will do, shown before it is confirmed. */
export type CorrectionPreview =
  | {
      readonly ok: true
      readonly content: ContentOf<'correction'>
      /** Later answers that no longer fit and are set aside; their steps are asked again if they still arise. */
      readonly alsoSetAside: readonly Entry[]
      /** What the corrected answer brings about in other stages: written together with the correction. */
      readonly brings: readonly Draft[]
      readonly stepsThatAppear: readonly string[]
      readonly stepsThatVanish: readonly string[]
    }
  | { readonly ok: false; readonly refusal: CorrectionRefusal }

/**
 * Tries a correction on the record without writing it: answers that can no longer be applied are set aside, what they had
 * brought about goes with them, and what the corrected answer brings about comes.
 * @param before the record as it is, replayed
 */
export function previewCorrection(
  entries: readonly Entry[],
  charts: Charts,
  wish: CorrectionWish,
  before: Replay = replay(entries, charts),
): CorrectionPreview {
  const target = entries.find((entry) => entry.hash === wish.corrects)
  if (!target || !correctable(target)) return { ok: false, refusal: { reason: 'notCorrectable' } }
  if (wish.instead && !isEntryOf(target, 'answer')) return { ok: false, refusal: { reason: 'notCorrectable' } }

  const contentWith = (setsAside: readonly string[]): ContentOf<'correction'> => ({
    type: 'correction',
    corrects: target.hash,
    reason: wish.reason,
    ...(wish.instead ? { instead: wish.instead } : {}),
    setsAside: [...setsAside],
  })
  // Words no entry can hold are refused before anything is tried with them.
  if (!contentSchema.safeParse(contentWith([])).success)
    return { ok: false, refusal: { reason: 'fieldsBroken', fields: [] } }

  const now = before.answers.find(({ entry }) => entry.hash === target.hash)
  const stands = wish.instead !== undefined && now?.outcome === wish.instead.outcome
  const first = [...(wish.instead ? [] : [target.hash]), ...(stands || !now ? [] : broughtAbout(entries, now, before))]
  const withTrial = (setsAside: readonly string[]) => [
    ...entries,
    ...tryEntries(entries, [{ content: contentWith(setsAside), at: target.at }], charts),
  ]
  const { aside, failed } = replayTolerantly(withTrial(first), charts, ({ hash }) => {
    const answer = before.answers.find(({ entry }) => entry.hash === hash)
    return answer ? broughtAbout(entries, answer, before) : []
  })
  if (failed) return { ok: false, refusal: { reason: 'notCorrectable' } }
  if (aside.has(target.hash)) return { ok: false, refusal: refusalAt(withTrial(first), charts, target) }

  const setsAside = [...new Set([...first, ...aside])]
  if (vanishingWithPeopleTold(entries, setsAside, before)) return { ok: false, refusal: { reason: 'toldInside' } }
  const tried = withTrial(setsAside)
  const after = replay(tried, charts)
  if (after.stopped) return { ok: false, refusal: { reason: 'notCorrectable' } }
  const cause = after.answers.find(({ entry }) => entry.hash === target.hash)
  const brings = cause && !stands ? followUps(after, tried, [cause], cause.at, charts) : []
  const come = brings.length === 0 ? after : replay([...tried, ...tryEntries(tried, brings, charts)], charts)
  const was = activeIds(before)
  const is = activeIds(come)
  return {
    ok: true,
    content: contentWith(setsAside),
    alsoSetAside: entries.filter((entry) => setsAside.includes(entry.hash) && entry !== target),
    brings,
    stepsThatAppear: [...is].filter((id) => !was.has(id)),
    stepsThatVanish: [...was].filter((id) => !is.has(id)),
  }
}

const activeIds = (replayed: Replay): Set<string> =>
  new Set(replayed.stages.flatMap(({ active }) => active.map(({ step }) => step.id)))

/** Why the corrected words themselves are refused. */
function refusalAt(tried: readonly Entry[], charts: Charts, target: Entry): CorrectionRefusal {
  const { stopped } = replay(tried, charts)
  if (stopped?.entry.hash !== target.hash || stopped.refusal.reason === 'otherChart')
    return { reason: 'notCorrectable' }
  return stopped.refusal
}

/** Hashes of what an answer brought about in other stages, written together with it: a stage opened, a step answered there. */
function broughtAbout(entries: readonly Entry[], answer: Answer, before: Replay): string[] {
  const rules = followsOf(answer, before.stages)
  return entries
    .filter((entry) => !before.setAside.has(entry.hash) && writtenWith(entry, answer))
    .filter((entry) => {
      if (isEntryOf(entry, 'stageOpened'))
        return rules.some(({ open }) => open?.procedure === stageName(entry.content.stage)?.procedure)
      if (!isEntryOf(entry, 'answer')) return false
      const { step, outcome } = entry.content
      return rules.some((rule) => rule.answer?.step === step && rule.answer.outcome === outcome)
    })
    .map(({ hash }) => hash)
}

function vanishingWithPeopleTold(entries: readonly Entry[], setsAside: readonly string[], before: Replay): boolean {
  const vanishing = entries
    .filter((entry) => isEntryOf(entry, 'stageOpened'))
    .filter(({ hash }) => setsAside.includes(hash))
    .map(({ content }) => content.stage)
    .filter((stage) => stageName(stage)?.procedure === 'response')
  return toldAnswers(before).some(({ stage }) => vanishing.includes(stage))
}

const kinds: readonly Entry['content']['type'][] = [
  'answer',
  'note',
  'call',
  'onCallDecision',
  'item',
  'contact',
  'photo',
]
const correctable = (entry: Entry): boolean => kinds.includes(entry.content.type)
