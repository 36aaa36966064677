import { useFirstDictionary } from '../dictionary-context.ts'
import { useExit } from './exit-context.ts'

/** Leaves the screen at once, after GOV.UK's “Exit this page”. Shift pressed three times does the same. */
export function ExitButton() {
  const { ui } = useFirstDictionary()
  const { leave, presses } = useExit()
  return (
    <button type="button" className="on-dark exit" aria-describedby="exit-how" onClick={leave}>
      {ui.exit.label}
      <span className="hidden">{ui.exit.labelMore}</span>
      {presses > 0 && (
        <span className="lights" aria-hidden="true">
          {'●'.repeat(presses)}
          {'○'.repeat(3 - presses)}
        </span>
      )}
    </button>
  )
}
