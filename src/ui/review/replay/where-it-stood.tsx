import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { DoNowList } from '#ui/case/do-now-list.tsx'
import { TimesBar } from '#ui/case/times-bar.tsx'
import { useNow } from '#ui/clock.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import { stageInWords } from '#ui/in-words.ts'
import { Mark } from '#ui/kit/mark.tsx'
import { useCaseFile } from '#ui/session-context.ts'
import { stepWords } from '#ui/words.ts'

interface WhereItStoodProps {
  /** The step on screen beside the list, if there is one. */
  readonly current: string | undefined
  /** Looks at another step of the list as it stood. */
  readonly onStep: (step: string) => void
}

/** Where the case stood at the moment: its times, its stages, and what there was to do, as the screens showed it. */
export function WhereItStood({ current, onStep }: WhereItStoodProps) {
  const dictionary = useDictionary()
  const { ui, language, replayScreens: words } = dictionary
  const { entries, replayed } = useCaseFile()
  const now = useNow()
  const when = (at: number) => whenInWords(at, now.wall, now.offset, language)
  const { stopped } = replayed
  return (
    <>
      {stopped && <p className="alert">{phrase(words.stopped, { number: entries.indexOf(stopped.entry) + 1 })}</p>}
      <TimesBar />
      <h3>{words.stages}</h3>
      {replayed.stages.length === 0 && <p className="quiet">{words.noStage}</p>}
      <ul className="plain compact">
        {replayed.stages.map(({ stage, openedAt, ended, endedAt }) => (
          <li key={stage}>
            <strong>{stageInWords(dictionary, stage)}</strong>{' '}
            <span className="quiet">{phrase(ui.stages.opened, { time: when(openedAt) })}</span>{' '}
            {ended === undefined ? (
              ui.stages.runs
            ) : (
              <>
                <Mark shape="done" />
                {phrase(ui.stages.ended, { end: stepWords(dictionary, ended).name, time: when(endedAt ?? openedAt) })}
              </>
            )}
          </li>
        ))}
      </ul>
      <h3>{ui.doNow.title}</h3>
      <DoNowList current={current} onOpen={onStep} />
    </>
  )
}
