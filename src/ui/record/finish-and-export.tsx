import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { spanInWords, whenInWords } from '#content/time-words.ts'
import { type SettledDeadline, settledDeadlines } from '#record/deadlines.ts'
import type { Duty } from '#record/do-now.ts'
import { runningStages, unclosedStages } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { stageInWords } from '../in-words.ts'
import { useNow } from '../clock.ts'
import { deadlineInWords, useDuties } from '../case/duties.ts'
import { Mark } from '../kit/mark.tsx'
import { Held } from '../kit/held.tsx'
import { useBusy, useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { CopyCode, HeadCode } from './head-code.tsx'
import { PaperLanguage } from './paper-language.tsx'
import { PaperState } from './paper-state.tsx'
import { Screen } from './screen.tsx'
import { notSigned, SignOption, type Signing } from './sign-option.tsx'
import { usePaper } from './use-paper.ts'

/** What is open, what was late, and the record as a paper that can be checked. */
export function FinishAndExport({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.recordScreens.finish
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
          : phrase(words.running, { stages: running.map(({ stage }) => stageInWords(dictionary, stage)).join(', ') })}
      </p>
      <p>{words.exportHint}</p>
      <p>
        <strong>{words.unprotected}</strong>
      </p>
      <PaperLanguage paper={paper} />
      <SignOption signing={signing} onChange={setSigning} />
      <Held>
        <p className="actions">
          <button type="button" className="button" aria-disabled={busy} onClick={() => busy || paper.ask()}>
            {words.export}
          </button>
        </p>
      </Held>
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
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.finish
  const { replayed } = useCaseFile()
  const { duties, now } = useDuties()
  const openAtEnd = unclosedStages(replayed).flatMap((stage) => stage.openAtEnd)
  const state = (duty: Duty) => (duty.reason === 'parked' ? words.parked : deadlineInWords(dictionary, duty, now))
  const none = duties.length === 0 && openAtEnd.length === 0
  return (
    <>
      <h2>{words.open}</h2>
      {none && <p>{words.noneOpen}</p>}
      <ul>
        {duties.map((duty) => (
          <li key={duty.active.step.id}>
            {stepWords(dictionary, duty.active.step.id).name}{' '}
            <span className={duty.overdue ? 'overdue' : 'quiet'}>
              {duty.overdue && <Mark shape="overdue" />} {state(duty)}
            </span>
          </li>
        ))}
        {openAtEnd.map(({ stage, step }) => (
          <li key={`${stage} ${step.id}`}>
            {phrase(words.openAtEnd, {
              stage: stageInWords(dictionary, stage),
              step: stepWords(dictionary, step.id).name,
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function DoneLate() {
  const dictionary = useDictionary()
  const { language } = dictionary
  const words = dictionary.recordScreens.finish
  const { replayed } = useCaseFile()
  const now = useNow(60_000)
  const late = settledDeadlines(replayed).filter(
    ({ late: by, settled: { active, answer } }) =>
      by !== undefined && by > 0 && active.step.outcomes[answer.outcome]?.asksWhy !== true,
  )
  const lateInWords = ({ settled: { answer }, late: by = 0 }: SettledDeadline) => {
    const reason = answer.lateBecause ?? words.noReason
    return phrase(words.lateBy, { span: spanInWords(by, dictionary.time), reason })
  }
  return (
    <>
      <h2>{words.late}</h2>
      {late.length === 0 && <p>{words.noneLate}</p>}
      <ul>
        {late.map((one) => (
          <li key={one.settled.answer.entry.hash}>
            {stepWords(dictionary, one.settled.active.step.id).name},{' '}
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
