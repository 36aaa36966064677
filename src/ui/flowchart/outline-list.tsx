import { phrase } from '#content/phrase.ts'
import type { Sequence } from '#flowchart/graph.ts'
import { outlineOf, type OutlineItem, type OutlineSequence } from '#flowchart/outline.ts'
import type { Standing } from '#flowchart/standing.ts'
import { useDictionary } from '../dictionary-context.ts'
import { stateMarks } from './state-mark.ts'
import type { Chart } from './use-chart.ts'

interface OutlineListProps {
  readonly chart: Chart
  readonly sequence: Sequence
  readonly standing: Standing | undefined
  readonly onChoose: (box: string) => void
}

/** A sequence as a list: the same boxes and arrows as its picture, for whoever reads or hears it. */
export function OutlineList({ chart, sequence, standing, onChoose }: OutlineListProps) {
  const found = find(outlineOf(chart.chart, chart.labels), sequence.id)
  if (!found) return null
  return (
    <ol className="outline">
      {found.items
        .filter(({ box }) => box.kind !== 'elsewhere')
        .map((item) => (
          <Item
            key={item.box.id}
            item={item}
            first={item.box.id === sequence.first}
            standing={standing}
            onChoose={onChoose}
          />
        ))}
    </ol>
  )
}

interface ItemProps {
  readonly item: OutlineItem
  readonly first: boolean
  readonly standing: Standing | undefined
  readonly onChoose: (box: string) => void
}

function Item({ item, first, standing, onChoose }: ItemProps) {
  const { flowchartScreens: words, ui } = useDictionary()
  const state = standing?.of(item.box.id)?.state
  return (
    <li aria-current={state === 'here' && item.box.kind === 'step' ? 'step' : undefined}>
      {state && (
        <span className="mark-of">
          <span aria-hidden="true">{stateMarks[state]}</span>{' '}
          <span className="hidden">{phrase(ui.labelled, { label: words.states[state], value: '' })}</span>
        </span>
      )}
      <button type="button" className="link" onClick={() => onChoose(item.box.id)}>
        {item.label}
      </button>
      {first && <span className="quiet"> {words.beginsHere}</span>}
      {item.outcomes.length > 0 && (
        <ul>
          {item.outcomes.map(({ line, label, to }) => (
            <li key={line.id}>
              {to ? phrase(words.goesTo, { label, to: to.label }) : label}
              {standing?.taken.has(line.id) && (
                <span className="quiet">
                  {' '}
                  {stateMarks.done} <span className="hidden">{words.states.done}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

const find = (outline: OutlineSequence, id: string): OutlineSequence | undefined =>
  outline.sequence.id === id
    ? outline
    : outline.items
        .flatMap(({ parts }) => parts)
        .map((part) => find(part, id))
        .find((part) => part !== undefined)
