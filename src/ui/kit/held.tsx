import { type ReactNode, useId } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { useHeld } from '../session-context.ts'

/** Controls that write: shown, and held with the reason while another window writes this case. */
export function Held({ children }: { children: ReactNode }) {
  const { windowWords } = useDictionary()
  const held = useHeld()
  const reason = useId()
  // The same element either way: what is half typed in it stays.
  return (
    <fieldset
      className="held"
      disabled={held}
      role={held ? undefined : 'presentation'}
      aria-describedby={held ? reason : undefined}
    >
      {held && (
        <p className="inset" id={reason}>
          <strong>{windowWords.heldTitle}</strong> {windowWords.held}
        </p>
      )}
      {children}
    </fieldset>
  )
}
