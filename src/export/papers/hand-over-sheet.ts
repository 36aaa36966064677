import { isEntryOf } from '#record/entry.ts'
import { personInWords } from '#export/case-names.ts'
import { childParts, itemFacts } from '#export/child-facts.ts'
import { openRows } from '#export/duty-rows.ts'
import { atLine } from '#export/entry-rows.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import {
  fact,
  facts,
  heading,
  line,
  paragraph,
  type Part,
  row,
  type SourcedPaper,
  tableOr,
} from '#export/sourced-paper.ts'
import { answeredParts, latestFact, stepParts } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.handOver

/** D6: what goes along with the child, who is responsible from which minute, and that the arrival was confirmed. */
export const handOverSheet = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.handOverSheet, [
    ...standing(view),
    paragraph(words(view).intro, 'strong'),
    ...childParts(view),
    heading(words(view).agreed),
    ...stepParts(view, ['prepareHandOver']),
    heading(words(view).way),
    ...stepParts(view, ['sendChild', 'childOnTheWay']),
    ...answeredParts(view, ['raiseMissing', 'handOverInterrupted']),
    heading(words(view).child),
    facts(itemFacts(view, ['a10', 'a11', 'a12', 'a20', 'a23'])),
    heading(words(view).plan),
    facts([
      latestFact(view, 'reportingThresholdMinutes'),
      latestFact(view, 'whoMustBeTold'),
      latestFact(view, 'trustedAdult'),
    ]),
    heading(view.book.casePapers.stillOpen),
    tableOr(view.book.casePapers.nothingOpen, view.book.casePapers.openHead, [4, 2.6, 2.6, 3], openRows(view)),
    ...afterwards(view),
    heading(words(view).shifts),
    shiftTable(view),
    facts([fact(words(view).received)]),
  ])

function afterwards(view: CaseView): Part[] {
  const after = answeredParts(view, ['afterHandOver', 'handOverCare'])
  const abroad = answeredParts(view, [
    'planTransfer',
    'confirmArrivalThere',
    'callFirstDay',
    'callSeventhDay',
    'planReturnTransfer',
    'confirmReturnArrival',
  ])
  return [
    ...(after.length > 0 ? [heading(words(view).after), ...after] : []),
    ...(abroad.length > 0 ? [heading(words(view).abroad), ...abroad] : []),
  ]
}

/** Hand-overs of the case from one worker to the next. */
const shiftTable = (view: CaseView): Part =>
  tableOr(
    words(view).noShifts,
    words(view).shiftsHead,
    [2.4, 3, 3, 4],
    view.entries
      .filter((entry) => isEntryOf(entry, 'handOver'))
      .map(({ at, offset, content }) =>
        row(
          ['entry:handOver'],
          [atLine(at, offset)],
          [line(personInWords(view.book, content.from), 'who')],
          [line(personInWords(view.book, content.to), 'who')],
          [line(content.told, 'entry:handOver')],
        ),
      ),
  )
