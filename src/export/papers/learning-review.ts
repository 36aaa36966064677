import { phrase } from '#content/phrase.ts'
import { packetItems } from '#machines/packet.ts'
import { stepById } from '#machines/registry.ts'
import { isEntryOf } from '#record/entry.ts'
import { type Episode, episodesOf } from '#record/episodes.ts'
import type { Answer } from '#record/replay.ts'
import { toldAnswers } from '#record/told.ts'
import { itemLabel, stepName } from '#export/case-names.ts'
import { answeredDeadlines, openRows, overdueNow, undoneRows } from '#export/duty-rows.ts'
import { knownItemLines } from '#export/known-items.ts'
import { type CaseView, paperOf, span, standing } from '#export/paper-parts.ts'
import { signOff } from '#export/sign-off.ts'
import {
  type Cell,
  fact,
  facts,
  heading,
  line,
  type Line,
  paragraph,
  type Part,
  row,
  say,
  type SourcedPaper,
  type SourcedRow,
  tableOr,
} from '#export/sourced-paper.ts'
import { stepParts } from '#export/step-parts.ts'
import { unreachableRows } from '#export/unreachable.ts'

const words = ({ book }: CaseView) => book.casePapers.learning

/** D17: what the record shows of late steps, people not reached and facts that were missing, and what was written of it. */
export const learningReview = (view: CaseView): SourcedPaper => ({
  ...paperOf(view, view.book.casePapers.titles.learningReview, [
    ...standing(view),
    paragraph(words(view).intro),
    heading(words(view).figures),
    figureFacts(view),
    heading(words(view).course),
    courseTable(view),
    heading(words(view).lateSteps),
    tableOr(words(view).noLate, words(view).lateHead, [4, 3, 5], lateRows(view)),
    heading(words(view).openOverdue),
    tableOr(view.book.casePapers.nothingOpen, view.book.casePapers.openHead, [4, 2.6, 2.6, 3], openRows(view)),
    heading(words(view).unreachable),
    tableOr(words(view).allReached, words(view).unreachableHead, [3, 2.4, 6], unreachableRows(view)),
    heading(words(view).missing),
    missingItems(view),
    heading(words(view).written),
    ...stepParts(view, ['learningReview']),
  ]),
  closing: signOff(view),
})

const counted = (label: string, count: number) => fact(label, line(String(count), 'count'))

function figureFacts(view: CaseView): Part {
  const { entries, replayed } = view
  const differs = replayed.answers.filter(({ proposed, outcome }) => proposed !== undefined && proposed !== outcome)
  return facts([
    counted(words(view).episodes, episodesOf(replayed).length),
    counted(words(view).late, lateAnswers(view).length),
    counted(words(view).overdue, overdueNow(view).length),
    counted(words(view).undone, undoneRows(view).length),
    counted(words(view).decided, differs.length),
    counted(words(view).told, toldAnswers(replayed).length),
    counted(words(view).corrections, entries.filter((entry) => isEntryOf(entry, 'correction')).length),
  ])
}

const lateAnswers = ({ replayed }: CaseView) =>
  answeredDeadlines(replayed).filter(({ late }) => late !== undefined && late > 0)

const lateRows = (view: CaseView): SourcedRow[] =>
  lateAnswers(view).map(({ settled: { active, answer }, late }) =>
    row(
      [`step:${active.step.id}`],
      [line(stepName(view.book, active.step.id), `step:${active.step.id}`)],
      [line(span(view.book, late ?? 0), 'span')],
      [answer.lateBecause ? line(answer.lateBecause, 'why') : say(view.book.papers.noReason)],
    ),
  )

/** How long each episode took to be reported, registered and ended, from when the absence was noticed. */
function courseTable(view: CaseView): Part {
  const rows = episodesOf(view.replayed).map((episode) => {
    const { first, registered } = reports(view, episode)
    return row(
      [],
      [line(phrase(view.book.papers.episode, { number: episode.number }), 'count')],
      [since(view, episode, first?.at)],
      [since(view, episode, registered?.at)],
      [since(view, episode, episode.endedAt)],
    )
  })
  return tableOr(words(view).noEpisode, words(view).courseHead, [2, 3.4, 3.4, 3.4], rows)
}

function reports({ replayed }: CaseView, episode: Episode) {
  const police = replayed.answers.filter(
    ({ stage, step }) => episode.stages.includes(stage) && stepById.get(step)?.strand === 'police',
  )
  const told = ({ step, outcome }: Answer) => stepById.get(step)?.outcomes[outcome]?.tells === true
  return { first: police.find(told), registered: police.find(({ outcome }) => outcome === 'accepted') }
}

const since = (view: CaseView, { noticedAt }: Episode, at: number | undefined): Line =>
  at === undefined ? say(words(view).notYet) : line(span(view.book, at - noticedAt), 'span')

/** Items of the packet of which nothing is known, neither from the sheet nor from an answer. */
function missingItems(view: CaseView): Part {
  const known = knownItemLines(view)
  const missing: Cell = packetItems
    .filter((id) => !known.has(id))
    .map((id) => line(phrase(view.book.papers.numbered, { id, label: itemLabel(view.book, id) }), 'count'))
  return missing.length === 0
    ? paragraph(words(view).noneMissing)
    : {
        kind: 'paragraph',
        lines: [line(missing.map(({ text }) => text).join(view.book.papers.listJoin), 'count')],
        tone: 'plain',
      }
}
