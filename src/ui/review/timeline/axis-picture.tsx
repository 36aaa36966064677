import { dateTime, spanInWords, timeOfDay } from '#content/time-words.ts'
import { type Axis, foldsOf, type Scale, ticksOf } from '#review/timeline/axis.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import { axisHeight, edge } from './measures.ts'

interface AxisPictureProps {
  readonly axis: Axis
  readonly scale: Scale
  readonly offset: number
  readonly width: number
}

/** The times above the lanes, and how long each folded stretch is. Each mark says its own time. */
export function AxisPicture({ axis, scale, offset, width }: AxisPictureProps) {
  const { time } = useDictionary()
  return (
    <svg className="tl-axis" width={width} height={axisHeight} aria-hidden="true">
      {ticksOf(axis, scale, offset, 64).map(({ at, place, day }) => (
        <g key={at} transform={`translate(${edge + place} 0)`}>
          <path className="tl-tick" d={`M0 ${axisHeight - 8}V${axisHeight}`} />
          {day && (
            <text className="tl-day" x={0} y={14} textAnchor="middle">
              {dateTime(at, offset).slice(0, 10)}
            </text>
          )}
          <text x={0} y={30} textAnchor="middle">
            {timeOfDay(at, offset)}
          </text>
        </g>
      ))}
      {foldsOf(axis, scale).map(({ place, width: wide, span }) => (
        <g key={place} transform={`translate(${edge + place} 0)`}>
          <path
            className="tl-zigzag"
            d={`M0 ${axisHeight - 4}${Array.from({ length: 6 }, (_, index) => `L${((index + 0.5) * wide) / 6} ${axisHeight - (index % 2 === 0 ? 10 : 0)}`).join('')}L${wide} ${axisHeight - 4}`}
          />
          <text className="tl-fold" x={wide / 2} y={30} textAnchor="middle">
            {`+ ${spanInWords(Math.floor(span / 86_400_000) * 86_400_000 || span, time)}`}
          </text>
        </g>
      ))}
    </svg>
  )
}
