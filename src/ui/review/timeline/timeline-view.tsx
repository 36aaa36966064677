import { useMemo, useState } from 'react'
import { procedures } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { speakerOf } from '#review/timeline/in-words.ts'
import { type LaneBy, lanesOf } from '#review/timeline/lanes.ts'
import { timelineOf } from '#review/timeline/timeline.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import { TimelinePicture } from './timeline-picture.tsx'
import { TimelineTable } from './timeline-table.tsx'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './timeline.css'

interface TimelineViewProps {
  /** Verified, in canonical order. */
  readonly entries: readonly Entry[]
  /** Goes to an entry in the replay; its place is counted from 1. */
  readonly onEntry: (place: number) => void
}

const ways: readonly LaneBy[] = ['strand', 'actor']

/** A record along the time: entries and duties with their deadlines, as a picture and as a table that says the same. */
export function TimelineView({ entries, onEntry }: TimelineViewProps) {
  const { book, timelineWords: words } = useDictionary()
  const [by, setBy] = useState<LaneBy>('strand')
  const [table, showTable] = useState(false)
  const timeline = useMemo(() => timelineOf(entries, procedures), [entries])
  const speaker = useMemo(() => speakerOf(book, words, entries), [book, words, entries])
  const lanes = useMemo(() => lanesOf(timeline, by), [timeline, by])
  return (
    <section className="tl" aria-labelledby="tl-title">
      <h2 id="tl-title">{words.title}</h2>
      <p className="quiet">{words.intro}</p>
      <fieldset className="tl-by">
        <legend>{words.lanes}</legend>
        {ways.map((way) => (
          <label key={way} className="option">
            <input type="radio" name="tl-by" autoComplete="off" checked={by === way} onChange={() => setBy(way)} />
            <span>{words.by[way]}</span>
          </label>
        ))}
      </fieldset>
      <TimelinePicture
        timeline={timeline}
        lanes={lanes}
        speaker={speaker}
        offset={entries[0]?.offset ?? 0}
        onEntry={onEntry}
      />
      <details onToggle={(event) => showTable(event.currentTarget.open)}>
        <summary>{words.table}</summary>
        {table && <TimelineTable lanes={lanes} speaker={speaker} onEntry={onEntry} />}
      </details>
    </section>
  )
}
