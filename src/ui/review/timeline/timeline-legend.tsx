import { useDictionary } from '#ui/dictionary-context.ts'

/** What the shapes mean, in words. */
export function TimelineLegend() {
  const { timelineWords: words } = useDictionary()
  return (
    <details>
      <summary>{words.legend}</summary>
      <ul className="details-body">
        {Object.values(words.legendOf).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
