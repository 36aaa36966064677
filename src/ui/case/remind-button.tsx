import { useDictionary } from '../dictionary-context.ts'
import { useReminderOffer } from '../device/reminder.ts'
import { nextDue, useDuties } from './duties.ts'

/** Offered once there is a deadline to be reminded of. */
export function RemindButton() {
  const { ui } = useDictionary()
  const { duties, now } = useDuties()
  const { state, ask } = useReminderOffer()
  if (state === 'granted') return <p className="quiet">{ui.times.reminding}</p>
  if (state !== 'default' || nextDue(duties, now.wall) === undefined) return null
  return (
    <div>
      <button type="button" className="small" onClick={ask}>
        {ui.times.remind}
      </button>
      <p className="hint">{ui.times.remindHint}</p>
    </div>
  )
}
