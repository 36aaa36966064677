import type { PacketItemId } from '#machines/packet.ts'
import { referenceOf } from '#record/facts.ts'
import { runningStages } from '#record/stages.ts'
import { itemLabel } from './case-names.ts'
import { knownItemLines } from './known-items.ts'
import type { CaseView } from './paper-parts.ts'
import { fact, facts, heading, line, type Part, type SourcedFact } from './sourced-paper.ts'

/** Items of the packet as they are known; a line to write on where nothing is. */
export function itemFacts(view: CaseView, ids: readonly PacketItemId[]): SourcedFact[] {
  const known = knownItemLines(view)
  return ids.map((id) => ({
    label: itemLabel(view.book, id),
    value: known.get(id) ?? [],
    about: [`item:${id}` as const],
  }))
}

/** Who the paper is about: reference, state, and the items asked for. */
export const childParts = (view: CaseView, ids: readonly PacketItemId[] = ['a01', 'a02', 'a03', 'a08']): Part[] => [
  heading(view.book.casePapers.child),
  facts([
    fact(view.book.casePapers.reference, line(referenceOf(view.entries), 'reference')),
    fact(view.book.casePapers.state, line(stateInWords(view), 'stage')),
    ...itemFacts(view, ids),
  ]),
]

/** Whether the child is missing, back or in care. */
export function stateInWords({ book, replayed }: CaseView): string {
  const running = runningStages(replayed).map(({ procedure }) => procedure.id)
  if (running.includes('response')) return book.papers.states.response
  if (running.includes('aftercare')) return book.papers.states.aftercare
  return running.includes('prevention') ? book.papers.states.prevention : book.papers.states.none
}
