import { useState } from 'react'
import { recordScreens } from '#content/en/record-screens.ts'
import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import { stageInWords } from '#export/entry-words.ts'
import { type SettledDeadline, settledDeadlines } from '#record/deadlines.ts'
import type { Duty } from '#record/do-now.ts'
import { runningStages, unclosedStages } from '#record/stages.ts'
import { useNow } from '../clock.ts'
import { deadlineInWords, useDuties } from '../case/duties.ts'
import { Mark } from '../kit/mark.tsx'
import { useBusy, useCaseFile } from '../session-context.ts'
import { language, stepWords, timeWords } from '../words.ts'
import { CopyCode, HeadCode } from './head-code.tsx'
import { PaperState, usePaper } from './paper-state.tsx'
import { Screen } from './screen.tsx'
import { notSigned, SignOption, type Signing } from './sign-option.tsx'

const words = recordScreens.finish

/** What is open, what was late, and the record as a paper that can be checked. */
export function FinishAndExport({ onDone }: { onDone: () => void }) {
  const { replayed } = useCaseFile()
  const busy = useBusy()
  const [signing, setSigning] = useState<Signing>(notSigned)
  const paper = usePaper('record', undefined, signing.wanted ? { name: signing.name.trim() } : undefined)
  const running = runningStages(replayed)
  return (
    <Screen title={words.title} onBack={onDone}>
      <p>
        {running.length === 0
          ? words.ended
          : phrase(words.running, { stages: running.map(({ stage }) => stageInWords(stage)).join(', ') })}
      </p>
      <p>{words.exportHint}</p>
      <p>
        <strong>{words.unprotected}</strong>
      </p>
      <SignOption signing={signing} onChange={setSigning} />
      <p className="actions">
        <button type="button" className="button" aria-disabled={busy} onClick={() => busy || paper.ask()}>
          {words.export}
        </button>
      </p>
      <PaperState paper={paper} />
      <h2>{recordScreens.head.title}</h2>
      <HeadCode />
      <p>{recordScreens.head.proves}</p>
      <CopyCode />
      <OpenNow />
      <DoneLate />
    </Screen>
  )
}

function OpenNow() {
  const { replayed } = useCaseFile()
  const { duties, now } = useDuties()
  const openAtEnd = unclosedStages(replayed).flatMap((stage) => stage.openAtEnd)
  const state = (duty: Duty) => (duty.reason === 'parked' ? words.parked : deadlineInWords(duty, now))
  const none = duties.length === 0 && openAtEnd.length === 0
  return (
    <>
      <h2>{words.open}</h2>
      {none && <p>{words.noneOpen}</p>}
      <ul>
        {duties.map((duty) => (
          <li key={duty.active.step.id}>
            {stepWords(duty.active.step.id).name}{' '}
            <span className={duty.overdue ? 'overdue' : 'quiet'}>
              {duty.overdue && <Mark shape="overdue" />} {state(duty)}
            </span>
          </li>
        ))}
        {openAtEnd.map(({ stage, step }) => (
          <li key={`${stage} ${step.id}`}>
            {phrase(words.openAtEnd, { stage: stageInWords(stage), step: stepWords(step.id).name })}
          </li>
        ))}
      </ul>
    </>
  )
}

function DoneLate() {
  const { replayed } = useCaseFile()
  const now = useNow(60_000)
  const late = settledDeadlines(replayed).filter(
    ({ late: by, settled: { active, answer } }) =>
      by !== undefined && by > 0 && active.step.outcomes[answer.outcome]?.asksWhy !== true,
  )
  const lateInWords = ({ settled: { answer }, late: by = 0 }: SettledDeadline) => {
    const reason = answer.lateBecause ?? words.noReason
    return phrase(words.lateBy, { span: spanInWords(by, timeWords), reason })
  }
  return (
    <>
      <h2>{words.late}</h2>
      {late.length === 0 && <p>{words.noneLate}</p>}
      <ul>
        {late.map((one) => (
          <li key={one.settled.answer.entry.hash}>
            {stepWords(one.settled.active.step.id).name},{' '}
            {whenInWords(one.settled.answer.at, now.wall, now.offset, language)}.{' '}
            <span className="overdue">
              <Mark shape="overdue" /> {lateInWords(one)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
