import type { ContentOf, Entry } from '#record/entry.ts'
import { dice, type Roll } from '../../record/any-values.ts'
import { day } from '../../record/scribe.ts'
import { ModelWalker, sealAll, type Written } from '../findings/model-walker.ts'
import type { ChartText } from './chart-text.ts'

/** A record in which the order of one stage was changed once; in one that keeps to the procedure, no stage. */
export interface Changed {
  readonly entries: readonly Entry[]
  readonly how: Change | 'kept'
  readonly stage: string | undefined
}

/** What can be done to the order of a stage. */
export const changes = [
  'leftOut',
  'again',
  'swapped',
  'earlier',
  'unknownStep',
  'unknownOutcome',
  'fromElsewhere',
] as const
export type Change = (typeof changes)[number]

/** An answer that was written by itself: it brought nothing about in other stages. */
interface Single {
  readonly index: number
  readonly answer: ContentOf<'answer'>
}

const singles = (written: readonly Written[]): Single[] =>
  written.flatMap(({ drafts: [first, ...more] }, index) =>
    first?.content.type === 'answer' && more.length === 0 ? [{ index, answer: first.content }] : [],
  )

/** A record that keeps to the procedure, a month after its last answer, so that whatever was left is overdue. */
export function keptRecord(
  seed: number,
  moves: number,
): { readonly kept: Changed; readonly written: readonly Written[] } {
  const walker = new ModelWalker(seed)
  for (let move = 0; move < moves && walker.step(); move++);
  const now = walker.now + 30 * day
  walker.put(now, [{ content: { type: 'note', text: 'the record ends' }, at: now }])
  return { kept: { entries: walker.entries, how: 'kept', stage: undefined }, written: walker.written }
}

/** Changes the order of one stage once; undefined where there is nothing to change. */
export function changedRecord(
  written: readonly Written[],
  how: Change,
  seed: number,
  chartOf: (stage: string) => ChartText,
): Changed | undefined {
  const roll = dice(seed)
  const all = singles(written)
  const one = all[roll(all.length)]
  if (!one) return undefined
  const changed = change(written, one, all, how, roll, chartOf)
  return changed && { entries: sealAll(changed), how, stage: one.answer.stage }
}

function change(
  written: readonly Written[],
  { index, answer }: Single,
  all: readonly Single[],
  how: Change,
  roll: Roll,
  chartOf: (stage: string) => ChartText,
): Written[] | undefined {
  const { now, drafts } = written[index]!
  const put = (content: ContentOf<'answer'>) =>
    written.toSpliced(index + 1, 0, { now: now + 1, drafts: [{ content, at: now + 1 }] })
  switch (how) {
    case 'leftOut':
      return written.toSpliced(index, 1)
    case 'again':
      return put(answer)
    case 'unknownStep':
      return put({ ...answer, step: 'askTheNeighbours' })
    case 'unknownOutcome':
      return put({ ...answer, outcome: 'shouted' })
    case 'swapped':
    case 'earlier': {
      const before = all.filter((other) => other.index < index && other.answer.stage === answer.stage)
      const other = how === 'swapped' ? before.at(-1) : before[roll(before.length)]
      if (!other) return undefined
      const moved = written.toSpliced(index, 1).toSpliced(other.index, 0, { now: written[other.index]!.now, drafts })
      return how === 'earlier'
        ? moved
        : written.map((one, at) =>
            at === index
              ? { now, drafts: written[other.index]!.drafts }
              : at === other.index
                ? { ...one, drafts }
                : one,
          )
    }
    case 'fromElsewhere': {
      const { events } = chartOf(answer.stage)
      const [step = '', outcome = ''] = events[roll(events.length)]!.event.split('.')
      // What was told or asked for in an earlier stage says whether these are due: the drawing does not.
      if (/^(tell|close|takeDownAfterReturn)/.test(step)) return undefined
      return put({ type: 'answer', stage: answer.stage, step, outcome, fields: {} })
    }
  }
}
