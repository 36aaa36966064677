import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import { factsOf } from '#record/facts.ts'
import { runningStage } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { DeadlineVoice } from './deadline-voice.tsx'
import { nextDue, pressing, useDuties } from './duties.ts'

/** Elapsed times and the next deadline, in words, always in view. */
export function TimesBar() {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const { replayed } = useCaseFile()
  const { duties, now } = useDuties()
  const missing = runningStage(replayed, 'response')
  const { lastSeenAt, noticedAt } = factsOf(replayed, missing?.stage ?? '')
  const last = replayed.stages.findLast((stage) => stage.ended !== undefined)
  const due = nextDue(duties, now.wall)
  const overdue = pressing(duties).filter((duty) => duty.overdue).length
  const ago = (at: number) => phrase(ui.times.ago, { span: spanInWords(now.wall - at, dictionary.time) })

  return (
    <section className="times" aria-label={ui.times.title}>
      <dl>
        {missing && (
          <div>
            <dt>{ui.times.lastSeen}</dt>
            <dd>
              {lastSeenAt === undefined ? (
                ui.times.lastSeenUnknown
              ) : (
                <span role="timer" aria-live="off">
                  {ago(lastSeenAt)}
                </span>
              )}
            </dd>
          </div>
        )}
        {!missing && last?.endedAt !== undefined && (
          <div>
            <dt>{stepWords(dictionary, last.ended ?? '').name}</dt>
            <dd>
              <span role="timer" aria-live="off">
                {ago(last.endedAt)}
              </span>
            </dd>
          </div>
        )}
        {missing && noticedAt !== undefined && (
          <div>
            <dt>{ui.times.noticed}</dt>
            <dd>
              <span role="timer" aria-live="off">
                {ago(noticedAt)}
              </span>
            </dd>
          </div>
        )}
        <div>
          <dt>{ui.times.next}</dt>
          <dd>
            {due === undefined ? (
              ui.times.none
            ) : (
              <span role="timer" aria-live="off">
                {phrase(ui.times.nextValue, {
                  time: whenInWords(due, now.wall, now.offset, language),
                  span: spanInWords(due - now.wall, dictionary.time),
                })}
              </span>
            )}
            {overdue > 0 && (
              <span className="overdue">
                {' '}
                <Mark shape="overdue" />
                {phrase(ui.times.overdue, { count: overdue })}
              </span>
            )}
          </dd>
        </div>
      </dl>
      <DeadlineVoice />
    </section>
  )
}
