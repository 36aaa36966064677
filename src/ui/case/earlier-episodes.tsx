import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { episodesOf, recentEpisodes } from '#record/episodes.ts'
import { runningStage } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { Mark } from '../kit/mark.tsx'
import { useCaseFile } from '../session-context.ts'

/** Of a child who was missing before: how often and when, and that it is never less serious for that. */
export function EarlierEpisodes() {
  const { ui, language, book } = useDictionary()
  const { replayed } = useCaseFile()
  const now = useNow(60_000)
  const response = runningStage(replayed, 'response')
  if (!response && !runningStage(replayed, 'aftercare')) return null
  const all = episodesOf(replayed)
  const earlier = response ? all.filter(({ stages }) => !stages.includes(response.stage)) : all
  if (all.length < 2) return null
  const recent = recentEpisodes(replayed, response?.openedAt ?? now.wall, response?.stage).length
  const dates = earlier
    .map(({ noticedAt }) => whenInWords(noticedAt, now.wall, now.offset, language))
    .join(book.papers.listJoin)
  return (
    <section className="earlier" aria-label={ui.stages.missing}>
      <p>
        <strong>{phrase(ui.stages.before, { count: earlier.length })}</strong> {dates}
      </p>
      <p>{ui.stages.neverLowers}</p>
      {recent >= 3 && (
        <p>
          <Mark shape="now" /> <strong>{phrase(ui.stages.threeInThirty, { count: recent })}</strong>
        </p>
      )}
    </section>
  )
}
