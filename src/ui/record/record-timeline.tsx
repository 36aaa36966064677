import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Strand } from '#machines/steps.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { useCaseFile } from '../session-context.ts'
import { CorrectionForm } from './correction-form.tsx'
import { type EntryView, viewsOf } from './entry-view.ts'
import { CopyCode, HeadCode } from './head-code.tsx'
import { Screen } from './screen.tsx'
import { TimelineEntry } from './timeline-entry.tsx'

/** The whole record of the case: every entry with both times, corrections kept visibly, and the code that sums it up. */
export function RecordTimeline({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.recordScreens.timeline
  const file = useCaseFile()
  const [correcting, setCorrecting] = useState<string>()
  const views = viewsOf(dictionary, file)
  const target = views.find(({ entry }) => entry.hash === correcting)
  if (target) return <CorrectionForm key={correcting} view={target} onDone={() => setCorrecting(undefined)} />
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <HeadCode />
      <details>
        <summary>{recordScreens.head.title}</summary>
        <div className="details-body">
          <p>{recordScreens.head.proves}</p>
          <CopyCode />
        </div>
      </details>
      <Troubles />
      <Entries views={views} onCorrect={file.damage ? undefined : (view) => setCorrecting(view.entry.hash)} />
    </Screen>
  )
}

/** An entry that cannot be read or applied is said before anything else. */
function Troubles() {
  const words = useDictionary().recordScreens.timeline
  const { damage, replayed, entries } = useCaseFile()
  const { stopped } = replayed
  return (
    <>
      {damage && <p className="alert">{phrase(words.damaged, { count: entries.length })}</p>}
      {stopped && <p className="alert">{phrase(words.stopped, { number: entries.indexOf(stopped.entry) + 1 })}</p>}
    </>
  )
}

interface EntriesProps {
  readonly views: readonly EntryView[]
  readonly onCorrect: ((view: EntryView) => void) | undefined
}

function Entries({ views, onCorrect }: EntriesProps) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.timeline
  const now = useNow(60_000)
  const [newest, setNewest] = useState(true)
  const [strand, setStrand] = useState<Strand | ''>('')
  const strands = [...new Set(views.flatMap((view) => view.strand ?? []))]
  const chosen = views.filter((view) => strand === '' || view.strand === strand)
  const shown = newest ? chosen.toReversed() : chosen
  return (
    <>
      <div className="rec-tools">
        <fieldset className="rec-order">
          <legend>{words.order}</legend>
          {[true, false].map((value) => (
            <label key={String(value)} className="option">
              <input type="radio" name="order" checked={newest === value} onChange={() => setNewest(value)} />
              <span>{value ? words.newest : words.oldest}</span>
            </label>
          ))}
        </fieldset>
        <label className="field">
          <span>{words.strand}</span>
          <select autoComplete="off" value={strand} onChange={(event) => setStrand(event.target.value as Strand | '')}>
            <option value="">{words.allStrands}</option>
            {strands.map((one) => (
              <option key={one} value={one}>
                {dictionary.book.procedures.strands[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 && <p>{words.empty}</p>}
      <ol className="plain rec-timeline">
        {shown.map((view) => (
          <TimelineEntry key={view.entry.hash} view={view} now={now} onCorrect={onCorrect} />
        ))}
      </ol>
    </>
  )
}
