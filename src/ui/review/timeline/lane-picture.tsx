import { type KeyboardEvent, memo } from 'react'
import { phrase } from '#content/phrase.ts'
import { type Axis, foldsOf, type Scale } from '#review/timeline/axis.ts'
import type { TimelineSpeaker } from '#review/timeline/in-words.ts'
import type { PlacedDuty, PlacedEntry, PlacedLane } from '#review/timeline/layout.ts'
import { isPast } from '#review/timeline/timeline.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import { edge, rowHeight } from './measures.ts'

interface LanePictureProps {
  readonly placed: PlacedLane
  readonly axis: Axis
  readonly scale: Scale
  readonly width: number
  readonly speaker: TimelineSpeaker
  /** The item the keyboard comes to first, if it lies in this lane. */
  readonly current: string | undefined
  readonly onEntry: (place: number) => void
  readonly onCurrent: (id: string) => void
  /** Says under the picture what is pointed at. */
  readonly onSay: (label: string) => void
}

/** A lane: its name, which stays in view, and its marks and bars. */
export const LanePicture = memo(function LanePicture(props: LanePictureProps) {
  const { placed, axis, scale, width, speaker } = props
  const { timelineWords: words } = useDictionary()
  const name = speaker.laneName(placed.lane)
  const height = placed.rows * rowHeight + 4
  return (
    <div className="tl-lane">
      <p className="tl-name">{name}</p>
      <svg
        width={width}
        height={height}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no fieldset
        role="group"
        aria-label={phrase(words.picture, { lane: name })}
      >
        <g transform={`translate(${edge} 0)`}>
          {foldsOf(axis, scale).map((fold) => (
            <rect key={fold.place} className="tl-folded" x={fold.place} y={0} width={fold.width} height={height} />
          ))}
          {placed.placed.map((one) => (
            <Mark key={one.item.id} {...props} placed={one} />
          ))}
        </g>
      </svg>
    </div>
  )
})

interface MarkProps extends Omit<LanePictureProps, 'placed'> {
  readonly placed: PlacedEntry | PlacedDuty
}

function Mark({ placed, speaker, current, onEntry, onCurrent, onSay }: MarkProps) {
  const row = speaker.rowOf(placed.item)
  const open = () => onEntry(row.place)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open()
  }
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button cannot stand in a drawing
      role="button"
      tabIndex={current === row.id ? 0 : -1}
      aria-label={row.label}
      data-item={row.id}
      className="tl-mark"
      transform={`translate(0 ${placed.row * rowHeight + 2})`}
      onClick={open}
      onKeyDown={onKeyDown}
      onFocus={() => {
        onCurrent(row.id)
        onSay(row.label)
      }}
      onMouseEnter={() => onSay(row.label)}
    >
      {placed.kind === 'entry' ? (
        <EntryMark {...placed} />
      ) : (
        <DutyBar {...placed} words={speaker.beside(placed.item)} at={placed.words} />
      )}
    </g>
  )
}

const middle = rowHeight / 2

function EntryMark({ item, x, entered, width }: PlacedEntry) {
  const left = x - width / 2
  return (
    <>
      {entered !== undefined && (
        <>
          <path className="tl-later" d={`M${x} ${middle}H${entered}`} />
          <rect className="tl-entered" x={entered - 5} y={middle - 5} width={10} height={10} />
        </>
      )}
      <rect className={`tl-entry ${item.standing}`} x={left} y={middle - 11} width={width} height={22} rx={11} />
      <text className="tl-number" x={x} y={middle + 4.5} textAnchor="middle">
        {item.place}
      </text>
      {item.standing === 'aside' && (
        <path className="tl-cross" d={`M${left + 3} ${middle + 8}L${left + width - 3} ${middle - 8}`} />
      )}
    </>
  )
}

/** What is past the limit is striped and higher; its words say it too. */
function DutyBar({ item, x, end, limit, words, at }: Omit<PlacedDuty, 'words'> & { words: string; at: number }) {
  const past = isPast(item)
  const turn = past ? Math.min(Math.max(limit ?? x, x), end) : end
  const over = Math.max(3, end - turn)
  return (
    <>
      {/* Between bar, limit and words too a finger finds it. */}
      <rect
        className="tl-hit"
        x={Math.min(x, at)}
        y={0}
        width={Math.max(end, limit ?? 0) - Math.min(x, at) + 6}
        height={rowHeight - 2}
      />
      <rect className={`tl-bar ${item.state}`} x={x} y={21} width={Math.max(2, turn - x)} height={10} />
      {past && (
        <>
          <rect className="tl-over" x={turn} y={18} width={over} height={16} />
          <path className="tl-stripes" d={stripes(turn, over)} />
        </>
      )}
      {limit !== undefined && limit > end && <path className="tl-left" d={`M${end} 26H${limit}`} />}
      {limit !== undefined && <path className="tl-limit" d={`M${limit} 15V36`} />}
      <text className={past ? 'tl-words past' : 'tl-words'} x={at} y={14}>
        {past && '▲ '}
        {words}
      </text>
    </>
  )
}

function stripes(from: number, width: number): string {
  const count = Math.min(400, Math.floor(width / 6))
  return Array.from({ length: count }, (_, index) => `M${from + index * 6} 34l6 -16`).join('')
}
