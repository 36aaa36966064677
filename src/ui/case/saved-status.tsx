import { phrase } from '#content/phrase.ts'
import { timeOfDay } from '#content/time-words.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Mark } from '../kit/mark.tsx'
import { SessionContext } from '../session-context.ts'

/**
 * The tick, only after the store has said that it is durable; told politely to screen readers. What lies in one store
 * only has another shape and another word.
 */
export function SavedStatus() {
  const { ui } = useDictionary()
  const saving = SessionContext.useSelector(
    (state) => state.matches({ case: 'saving' }) || state.matches({ case: 'reopening' }),
  )
  const making = SessionContext.useSelector((state) => state.matches({ case: 'makingPaper' }))
  const last = SessionContext.useSelector((state) => state.context.saved.at(-1))
  const kept = SessionContext.useSelector((state) => state.context.kept)
  const shows = saving || making ? 'busy' : last ? 'saved' : 'nothing'
  return (
    <output className="saved">
      {shows === 'busy' && (making ? ui.frame.paperMaking : ui.frame.saving)}
      {shows === 'saved' && last && (
        <>
          <Mark shape={kept === 'twice' ? 'done' : 'overdue'} />
          {phrase(kept === 'twice' ? ui.frame.saved : ui.frame.savedOnce, {
            time: timeOfDay(last.entered, last.offset),
          })}
        </>
      )}
    </output>
  )
}
