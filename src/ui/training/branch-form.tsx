import { useId, useState } from 'react'
import { timeOfDay } from '#content/time-words.ts'
import { useDictionary } from '../dictionary-context.ts'
import { entryInWords } from '../in-words.ts'
import { useRoom, useRoomView } from './room-context.ts'

/** Back to any entry of the record, as the beginning of another run. */
export function BranchForm() {
  const dictionary = useDictionary()
  const { roomWords: words } = dictionary
  const { order } = useRoom()
  const { entries } = useRoomView()
  const id = useId()
  const [chosen, choose] = useState<number>()
  if (entries.length === 0) return null
  const numberOf = (hash: string) => entries.findIndex((entry) => entry.hash === hash) + 1
  const count = Math.min(chosen ?? entries.length, entries.length)
  return (
    <details>
      <summary>{words.branch}</summary>
      <div className="details-body">
        <p>{words.branchHint}</p>
        <div className="field">
          <label htmlFor={id}>{words.branchFrom}</label>
          <select id={id} autoComplete="off" value={count} onChange={(event) => choose(Number(event.target.value))}>
            {entries.map((entry, index) => (
              <option key={entry.hash} value={index + 1}>
                {`${index + 1} · ${timeOfDay(entry.entered, entry.offset)} · ${entryInWords(dictionary, entry, numberOf)[0] ?? ''}`}
              </option>
            ))}
          </select>
        </div>
        <p>
          <button type="button" className="small" onClick={() => order({ type: 'branch', entries: count })}>
            {words.branchNow}
          </button>
        </p>
      </div>
    </details>
  )
}
