import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import { unclosedStages } from '#record/stages.ts'
import { useDictionary } from '../dictionary-context.ts'
import { stageInWords } from '../in-words.ts'
import { useNow } from '../clock.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { useProtection } from '../protection.ts'
import { useCaseFile } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { usePlaces } from './places.ts'
import { WaysIn } from './ways-in.tsx'

/** No stage runs: how the last one ended, what is still open of the episode, and every way to go on. A case never closes. */
export function AtRestScreen() {
  const dictionary = useDictionary()
  const { ui, language } = dictionary
  const { replayed } = useCaseFile()
  const { go } = usePlaces()
  const { open: openPanel } = useProtection()
  const now = useNow(60_000)
  const last = replayed.stages.findLast(({ ended }) => ended !== undefined)
  const own = stepWords(dictionary, last?.ended ?? '')
  const open = unclosedStages(replayed).flatMap(({ openAtEnd }) => openAtEnd)
  const died = replayed.stages.some(({ ended }) => ended === 'deathRecorded')
  return (
    <article className="step">
      {last && <p className="strand">{phrase(ui.atRest.label, { stage: stageInWords(dictionary, last.stage) })}</p>}
      <ScreenHeading>{last ? own.title : ui.atRest.nothingOpened}</ScreenHeading>
      {last?.endedAt !== undefined && (
        <p>{phrase(ui.atRest.at, { time: whenInWords(last.endedAt, now.wall, now.offset, language) })}</p>
      )}
      <p>{own.why}</p>
      {own.steps && (
        <ul className="acts">
          {own.steps.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <>
          <h2>{ui.atRest.leftOpen}</h2>
          <ul className="acts">
            {open.map(({ stage, step }) => (
              <li key={`${stage} ${step.id}`}>{stepWords(dictionary, step.id).name}</li>
            ))}
          </ul>
        </>
      )}
      {!died && (
        <>
          <h2>{ui.atRest.goOn}</h2>
          <p>{ui.atRest.goOnText}</p>
          <WaysIn />
        </>
      )}
      <p>
        <button type="button" className="button" onClick={() => go({ tab: 'more', screen: 'finish' })}>
          {ui.atRest.export}
        </button>
      </p>
      <h2>{ui.atRest.keep}</h2>
      <p>{ui.atRest.keepText}</p>
      <p>
        <button type="button" className="link" onClick={() => openPanel('erase')}>
          {ui.atRest.erase}
        </button>
      </p>
    </article>
  )
}
