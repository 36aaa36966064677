import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { stageInWords } from '#export/entry-words.ts'
import { episodesOf, recentEpisodes } from '#record/episodes.ts'
import { runningStage, runningStages } from '#record/stages.ts'
import { whenInWords } from '#content/time-words.ts'
import { useNow } from '../clock.ts'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'
import { language } from '../words.ts'
import { usePlaces } from './places.ts'

/** Which stages run, and how often the child has been missing before: shown above every step where it matters. */
export function StageLine() {
  const { replayed } = useCaseFile()
  const now = useNow(60_000)
  const { go } = usePlaces()
  const running = runningStages(replayed)
  const episodes = episodesOf(replayed)
  const response = runningStage(replayed, 'response')
  const earlier = episodes.filter(({ stages }) => !response || !stages.includes(response.stage))
  if (running.length < 2 && replayed.stages.length < 2) return null
  const recent = response ? recentEpisodes(replayed, response.openedAt, response.stage).length : 0
  const dates = earlier.map(({ noticedAt }) => whenInWords(noticedAt, now.wall, now.offset, language)).join('; ')
  return (
    <section className="stage-line" aria-label={ui.stages.title}>
      <p>
        {running.map(({ stage }) => stageInWords(stage)).join(' · ') || ui.stages.noneRuns}{' '}
        <button type="button" className="link" onClick={() => go({ tab: 'more', screen: 'stages' })}>
          {ui.stages.show}
        </button>
      </p>
      {response && earlier.length > 0 && (
        <p>
          <strong>{phrase(ui.stages.before, { count: earlier.length })}</strong> {dates}. {ui.stages.neverLowers}
        </p>
      )}
      {recent >= 3 && (
        <p>
          <Mark shape="now" /> <strong>{phrase(ui.stages.threeInThirty, { count: recent })}</strong>
        </p>
      )}
    </section>
  )
}
