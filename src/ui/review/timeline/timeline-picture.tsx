import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { axisLength, axisOf, instantsOf, type Scale } from '#review/timeline/axis.ts'
import type { TimelineSpeaker } from '#review/timeline/in-words.ts'
import type { Lane } from '#review/timeline/lanes.ts'
import { layOut, type PlacedLane } from '#review/timeline/layout.ts'
import { isPast, type Timeline, type TimelineDuty } from '#review/timeline/timeline.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import { AxisPicture } from './axis-picture.tsx'
import { LanePicture } from './lane-picture.tsx'
import { charWidth, edge, markWidth } from './measures.ts'
import { TimelineLegend } from './timeline-legend.tsx'

interface TimelinePictureProps {
  readonly timeline: Timeline
  readonly lanes: readonly Lane[]
  readonly speaker: TimelineSpeaker
  /** Minutes east of UTC of the clock whose times stand on the axis. */
  readonly offset: number
  readonly onEntry: (place: number) => void
}

/** Pixels an hour may be wide. */
const hours = [3, 6, 12, 24, 48, 96, 192, 384, 768] as const
/** At first an hour is as wide as a picture of this width allows, and no wider than the middle one. */
const widest = 9000
const usual = 96
const fold = 72

/** The time axis with its lanes, in a frame that scrolls: every mark can be reached with finger, mouse and keyboard. */
export function TimelinePicture({ timeline, lanes, speaker, offset, onEntry }: TimelinePictureProps) {
  const { timelineWords: words } = useDictionary()
  const axis = useMemo(() => axisOf(instantsOf(timeline)), [timeline])
  const [hour, setHour] = useState<number>(
    () => hours.findLast((each) => each <= usual && axisLength(axis, { hour: each, fold }) <= widest) ?? hours[0],
  )
  const scale: Scale = useMemo(() => ({ hour, fold }), [hour])
  const placed = useMemo(
    () =>
      lanes.map((lane) =>
        layOut(lane, axis, scale, {
          window: [0, axisLength(axis, scale)],
          mark: markWidth,
          words: (duty) => wordsWidth(speaker, duty),
        }),
      ),
    [lanes, axis, scale, speaker],
  )
  const width = useMemo(() => widthOf(placed, axisLength(axis, scale), speaker), [placed, axis, scale, speaker])
  const [current, setCurrent] = useState<string>()
  const [said, setSaid] = useState('')
  const picture = useRef<HTMLDivElement>(null)

  const ids = placed.map(({ placed: marks }) => marks.map(({ item }) => item.id))
  const first = ids.flat()[0]
  const standing = ids.flat().includes(current ?? '') ? current : first
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(placed, standing, event.key)
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    picture.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(next)}"]`)?.focus()
  }

  return (
    <>
      <p className="row">
        <button
          type="button"
          className="small"
          aria-disabled={hour === hours[0]}
          onClick={() => setHour(hours.findLast((each) => each < hour) ?? hour)}
        >
          {words.smaller}
        </button>
        <button
          type="button"
          className="small"
          aria-disabled={hour === hours.at(-1)}
          onClick={() => setHour(hours.find((each) => each > hour) ?? hour)}
        >
          {words.larger}
        </button>
        <output className="quiet">{phrase(words.scale, { width: hour })}</output>
      </p>
      <p className="hint">{words.keys}</p>
      <section className="tl-frame" aria-label={words.scrolls}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys go from mark to mark, which are buttons */}
        <div className="tl-width" ref={picture} onKeyDown={onKeyDown}>
          <AxisPicture axis={axis} scale={scale} offset={offset} width={width} />
          {placed.map((lane) => (
            <LanePicture
              key={lane.lane.id}
              placed={lane}
              axis={axis}
              scale={scale}
              width={width}
              speaker={speaker}
              current={lane.placed.some(({ item }) => item.id === standing) ? standing : undefined}
              onEntry={onEntry}
              onCurrent={setCurrent}
              onSay={setSaid}
            />
          ))}
        </div>
      </section>
      <p className="tl-said" aria-hidden="true">
        {said}
      </p>
      <TimelineLegend />
    </>
  )
}

/** The words of a duty, with the sign before them where it is past its limit. */
const wordsWidth = (speaker: TimelineSpeaker, duty: TimelineDuty): number =>
  (speaker.beside(duty).length + (isPast(duty) ? 2 : 0)) * charWidth

function widthOf(placed: readonly PlacedLane[], axisWidth: number, speaker: TimelineSpeaker): number {
  const ends = placed.flatMap((lane) =>
    lane.placed.map((one) =>
      one.kind === 'entry' ? Math.max(one.x, one.entered ?? 0) + one.width : one.words + wordsWidth(speaker, one.item),
    ),
  )
  return Math.ceil(ends.reduce((most, end) => Math.max(most, end), axisWidth)) + 2 * edge
}

/** The item that a key leads to: along the lane by time, or the nearest one of the lane above or below. */
function neighbour(placed: readonly PlacedLane[], from: string | undefined, key: string): string | undefined {
  const row = placed.findIndex((lane) => lane.placed.some(({ item }) => item.id === from))
  const own = placed[row]?.placed ?? []
  const at = own.findIndex(({ item }) => item.id === from)
  if (key === 'ArrowRight') return own[at + 1]?.item.id
  if (key === 'ArrowLeft') return own[at - 1]?.item.id
  if (key === 'Home') return own[0]?.item.id
  if (key === 'End') return own.at(-1)?.item.id
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined
  const other = placed[row + (key === 'ArrowUp' ? -1 : 1)]?.placed ?? []
  const x = own[at]?.x ?? 0
  return [...other].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]?.item.id
}
