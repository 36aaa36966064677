import { memo, type RefObject, useEffect } from 'react'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import { useDictionary } from '#ui/dictionary-context.ts'
import type { EntryView } from '#ui/record/entry-view.ts'

interface ReplayControlsProps {
  readonly views: readonly EntryView[]
  readonly at: number
  readonly onAt: (place: number) => void
  /** The replay: keys count where the focus is in it. */
  readonly within: RefObject<HTMLElement | null>
}

const writesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, input:not([type="range"], [type="radio"])')

/** Through the record: one entry back or on, along a slider, or to one that is chosen by its name. */
export function ReplayControls({ views, at, onAt, within }: ReplayControlsProps) {
  const { replayScreens: words } = useDictionary()
  const last = views.length
  const shown = views[at - 1]
  const go = (place: number) => {
    if (place >= 1 && place <= last && place !== at) onAt(place)
  }

  useEffect(() => {
    const { current } = within
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || writesText(event.target)) return
      if (event.key === '[') go(at - 1)
      if (event.key === ']') go(at + 1)
    }
    current?.addEventListener('keydown', pressed)
    return () => current?.removeEventListener('keydown', pressed)
  })

  return (
    <div className="replay-controls">
      <div className="replay-slide">
        <button type="button" className="small" aria-disabled={at <= 1} onClick={() => go(at - 1)}>
          <span aria-hidden="true">◀</span>
          <span className="replay-word">{words.earlier}</span>
        </button>
        <input
          type="range"
          autoComplete="off"
          min={1}
          max={last}
          step={1}
          value={at}
          aria-label={words.slider}
          aria-valuetext={
            shown &&
            phrase(words.value, {
              number: at,
              count: last,
              time: dateTime(shown.entry.entered, shown.entry.offset),
              what: shown.name,
            })
          }
          onChange={(event) => go(Number(event.target.value))}
        />
        <button type="button" className="small" aria-disabled={at >= last} onClick={() => go(at + 1)}>
          <span className="replay-word">{words.later}</span>
          <span aria-hidden="true">▶</span>
        </button>
      </div>
      <label className="replay-jump">
        <span>{words.jump}</span>{' '}
        <select autoComplete="off" value={at} onChange={(event) => go(Number(event.target.value))}>
          <Options views={views} />
        </select>
      </label>
      <p className="hint replay-keys">{words.keys}</p>
    </div>
  )
}

/** Drawn once for a record: there may be thousands. */
const Options = memo(function Options({ views }: { views: readonly EntryView[] }) {
  const { replayScreens: words } = useDictionary()
  return views.map(({ number, entry, name }) => (
    <option key={entry.hash} value={number}>
      {phrase(words.option, { number, time: dateTime(entry.entered, entry.offset), what: name.slice(0, 120) })}
    </option>
  ))
})
