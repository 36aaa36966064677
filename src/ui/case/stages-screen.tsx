import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { episodesOf } from '#record/episodes.ts'
import { useDictionary } from '../dictionary-context.ts'
import { stageInWords } from '../in-words.ts'
import { useNow } from '../clock.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { WaysIn } from './ways-in.tsx'

/** The case as a whole: its stages in order, how often the child was missing, and what can be begun now. */
export function StagesScreen() {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const { replayed } = useCaseFile()
  const now = useNow(60_000)
  const when = (at: number) => whenInWords(at, now.wall, now.offset, language)
  const episodes = episodesOf(replayed)
  return (
    <>
      <ScreenHeading>{ui.stages.title}</ScreenHeading>
      <ol className="plain">
        {replayed.stages.map((stage) => (
          <li key={stage.stage} className="stage-line">
            <strong>{stageInWords(dictionary, stage.stage)}</strong>{' '}
            <span className="quiet">{phrase(ui.stages.opened, { time: when(stage.openedAt) })}</span>
            <br />
            {stage.ended === undefined ? (
              ui.stages.runs
            ) : (
              <>
                <Mark shape="done" />{' '}
                {phrase(ui.stages.ended, {
                  end: stepWords(dictionary, stage.ended).name,
                  time: when(stage.endedAt ?? stage.openedAt),
                })}
              </>
            )}
          </li>
        ))}
      </ol>
      <h2>{ui.stages.missing}</h2>
      {episodes.length === 0 && <p>{ui.stages.never}</p>}
      <ol>
        {episodes.map((episode) => (
          <li key={episode.number}>
            {phrase(ui.stages.noticed, { time: when(episode.noticedAt) })}{' '}
            {episode.ended === undefined ? ui.stages.still : stepWords(dictionary, episode.ended).name}
          </li>
        ))}
      </ol>
      <h2>{ui.ways.title}</h2>
      <WaysIn />
    </>
  )
}
