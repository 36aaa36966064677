import { paperWords } from '#content/en/papers.ts'
import { casePaperWords as words } from '#content/en/papers/case-papers.ts'
import type { PacketItemId } from '#machines/packet.ts'
import { referenceOf } from '#record/facts.ts'
import { runningStages } from '#record/stages.ts'
import { itemLabel } from './case-names.ts'
import { knownItemLines } from './known-items.ts'
import type { CaseView } from './paper-parts.ts'
import { fact, facts, heading, line, type Part, type SourcedFact } from './sourced-paper.ts'

/** Items of the packet as they are known; a line to write on where nothing is. */
export function itemFacts({ entries, replayed }: CaseView, ids: readonly PacketItemId[]): SourcedFact[] {
  const known = knownItemLines(entries, replayed)
  return ids.map((id) => ({ label: itemLabel(id), value: known.get(id) ?? [], about: [`item:${id}` as const] }))
}

/** Who the paper is about: reference, state, and the items asked for. */
export const childParts = (view: CaseView, ids: readonly PacketItemId[] = ['a01', 'a02', 'a03', 'a08']): Part[] => [
  heading(words.child),
  facts([
    fact(words.reference, line(referenceOf(view.entries), 'reference')),
    fact(words.state, line(stateInWords(view), 'stage')),
    ...itemFacts(view, ids),
  ]),
]

/** Whether the child is missing, back or in care. */
export function stateInWords({ replayed }: CaseView): string {
  const running = runningStages(replayed).map(({ procedure }) => procedure.id)
  if (running.includes('response')) return paperWords.states.response
  if (running.includes('aftercare')) return paperWords.states.aftercare
  return running.includes('prevention') ? paperWords.states.prevention : paperWords.states.none
}
