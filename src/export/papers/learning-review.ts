import { casePaperWords } from '#content/en/papers/case-papers.ts'
import { paperWords } from '#content/en/papers.ts'
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

const words = casePaperWords.learning

/** D17: what the record shows of late steps, people not reached and facts that were missing, and what was written of it. */
export const learningReview = (view: CaseView): SourcedPaper => ({
  ...paperOf(view, casePaperWords.titles.learningReview, [
    ...standing(),
    paragraph(words.intro),
    heading(words.figures),
    figureFacts(view),
    heading(words.course),
    courseTable(view),
    heading(words.lateSteps),
    tableOr(words.noLate, words.lateHead, [4, 3, 5], lateRows(view)),
    heading(words.openOverdue),
    tableOr(casePaperWords.nothingOpen, casePaperWords.openHead, [4, 2.6, 2.6, 3], openRows(view)),
    heading(words.unreachable),
    tableOr(words.allReached, words.unreachableHead, [3, 2.4, 6], unreachableRows(view)),
    heading(words.missing),
    missingItems(view),
    heading(words.written),
    ...stepParts(view, ['learningReview']),
  ]),
  closing: signOff(view.entries),
})

const counted = (label: string, count: number) => fact(label, line(String(count), 'count'))

function figureFacts(view: CaseView): Part {
  const { entries, replayed } = view
  const differs = replayed.answers.filter(({ proposed, outcome }) => proposed !== undefined && proposed !== outcome)
  return facts([
    counted(words.episodes, episodesOf(replayed).length),
    counted(words.late, lateAnswers(view).length),
    counted(words.overdue, overdueNow(view).length),
    counted(words.undone, undoneRows(replayed).length),
    counted(words.decided, differs.length),
    counted(words.told, toldAnswers(replayed).length),
    counted(words.corrections, entries.filter((entry) => isEntryOf(entry, 'correction')).length),
  ])
}

const lateAnswers = ({ replayed }: CaseView) =>
  answeredDeadlines(replayed).filter(({ late }) => late !== undefined && late > 0)

const lateRows = (view: CaseView): SourcedRow[] =>
  lateAnswers(view).map(({ settled: { active, answer }, late }) =>
    row(
      [`step:${active.step.id}`],
      [line(stepName(active.step.id), `step:${active.step.id}`)],
      [line(span(late ?? 0), 'span')],
      [answer.lateBecause ? line(answer.lateBecause, 'why') : say(paperWords.noReason)],
    ),
  )

/** How long each episode took to be reported, registered and ended, from when the absence was noticed. */
function courseTable(view: CaseView): Part {
  const rows = episodesOf(view.replayed).map((episode) => {
    const { first, registered } = reports(view, episode)
    return row(
      [],
      [line(phrase(paperWords.episode, { number: episode.number }), 'count')],
      [since(episode, first?.at)],
      [since(episode, registered?.at)],
      [since(episode, episode.endedAt)],
    )
  })
  return tableOr(words.noEpisode, words.courseHead, [2, 3.4, 3.4, 3.4], rows)
}

function reports({ replayed }: CaseView, episode: Episode) {
  const police = replayed.answers.filter(
    ({ stage, step }) => episode.stages.includes(stage) && stepById.get(step)?.strand === 'police',
  )
  const told = ({ step, outcome }: Answer) => stepById.get(step)?.outcomes[outcome]?.tells === true
  return { first: police.find(told), registered: police.find(({ outcome }) => outcome === 'accepted') }
}

const since = ({ noticedAt }: Episode, at: number | undefined): Line =>
  at === undefined ? say(words.notYet) : line(span(at - noticedAt), 'span')

/** Items of the packet of which nothing is known, neither from the sheet nor from an answer. */
function missingItems({ entries, replayed }: CaseView): Part {
  const known = knownItemLines(entries, replayed)
  const missing: Cell = packetItems
    .filter((id) => !known.has(id))
    .map((id) => line(phrase(paperWords.numbered, { id, label: itemLabel(id) }), 'count'))
  return missing.length === 0
    ? paragraph(words.noneMissing)
    : { kind: 'paragraph', lines: [line(missing.map(({ text }) => text).join('; '), 'count')], tone: 'plain' }
}
