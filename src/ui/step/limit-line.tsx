import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import type { Ground } from '#machines/steps.ts'
import { deadlineOf } from '#record/deadlines.ts'
import { factsOf } from '#record/facts.ts'
import type { ActiveStep } from '#record/replay.ts'
import { useNow } from '../clock.ts'
import { useDictionary } from '../dictionary-context.ts'
import { sourceCountry } from '../in-words.ts'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'

/** How far a limit can be trusted, beside the limit itself: nobody unfolds a list at night. */
function certaintyOf(dictionary: Dictionary, { certainty, scope }: Ground): string {
  if (certainty === 'INFERRED') return dictionary.ui.step.sourceInferred
  return [
    scope ? phrase(dictionary.ui.step.limitScope, { country: sourceCountry(dictionary, scope) }) : '',
    certainty === 'KNOWN' ? dictionary.ui.step.limitVerify : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** The deadline of a step that can be answered now; nothing where none is counted. */
export function LimitLine({ active }: { active: ActiveStep }) {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const { replayed } = useCaseFile()
  const now = useNow()
  const deadline = deadlineOf(active, factsOf(replayed, active.stage), now.offset)
  if (!deadline) return null
  if (deadline.dueAt === undefined) return <span className="limit">{ui.step.limitAtOnce}</span>
  const over = deadline.dueAt < now.wall
  const time = whenInWords(deadline.dueAt, now.wall, now.offset, language)
  const span = spanInWords(Math.abs(deadline.dueAt - now.wall), dictionary.time)
  return (
    <span className={over ? 'limit overdue' : 'limit'}>
      {over && <Mark shape="overdue" />}
      {phrase(over ? ui.step.limitOver : ui.step.limitBy, { time, span })}
      {deadline.limit.strength !== 'agreed' && (
        <span className="quiet default"> {certaintyOf(dictionary, deadline.limit.ground)}</span>
      )}
    </span>
  )
}
