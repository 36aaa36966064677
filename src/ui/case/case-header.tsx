import { phrase } from '#content/phrase.ts'
import { referenceOf } from '#record/facts.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ExitButton } from '../exit/exit-button.tsx'
import { ProtectionRow } from '../page-parts.tsx'
import { useProtection } from '../protection.ts'
import { useCaseFile } from '../session-context.ts'
import { SavedStatus } from './saved-status.tsx'

/** Which case this is, and when something was last saved. */
export function CaseHeader() {
  const { ui } = useDictionary()
  const file = useCaseFile()
  const { leaveCase } = useProtection()
  return (
    <header>
      <div className="top case-top">
        <div className="inner">
          <button type="button" className="on-dark leave" onClick={leaveCase}>
            {ui.frame.leave}
          </button>
          <div className="which-case">
            <p className="product">{phrase(ui.frame.caseLabel, { reference: referenceOf(file.entries) })}</p>
            <SavedStatus />
          </div>
          <ExitButton />
        </div>
      </div>
      <ProtectionRow />
    </header>
  )
}
