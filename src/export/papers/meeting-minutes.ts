import { deadlineOf } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import { runningStages } from '#record/stages.ts'
import { stepName } from '#export/case-names.ts'
import { childParts } from '#export/child-facts.ts'
import { dueLine, stateLine } from '#export/duty-rows.ts'
import { atExport, type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import { heading, line, type Part, row, say, type SourcedPaper, tableOr } from '#export/sourced-paper.ts'
import { eitherParts, stepParts } from '#export/step-parts.ts'

const words = ({ book }: CaseView) => book.casePapers.minutes

/** D13: meetings planned and held, and every open duty as a task with its owner and date. */
export const meetingMinutes = (view: CaseView): SourcedPaper =>
  paperOf(view, view.book.casePapers.titles.minutes, [
    ...standing(view),
    ...childParts(view, ['a01']),
    heading(words(view).held),
    ...eitherParts(view, ['holdMeeting', 'holdPlanningMeeting']),
    heading(words(view).planned),
    ...stepParts(view, ['planMeeting']),
    heading(words(view).tasks),
    taskTable(view),
  ])

function taskTable(view: CaseView): Part {
  const { offset, now } = atExport(view)
  const rows = runningStages(view.replayed)
    .flatMap(({ active }) => active)
    .filter(({ step }) => step.urgency !== 'standing')
    .map((active) => {
      const { step } = active
      const deadline = deadlineOf(active, factsOf(view.replayed, active.stage), offset)
      return row(
        [`step:${step.id}`],
        [line(stepName(view.book, step.id), `step:${step.id}`)],
        [say(view.book.procedures.actors[step.actor])],
        deadline ? [dueLine(view.book, deadline.dueAt, offset)] : [],
        [stateLine(view, active, now, deadline?.dueAt)],
      )
    })
  return tableOr(words(view).noTasks, words(view).tasksHead, [4, 3, 2.4, 3.4], rows)
}
