import { useFirstDictionary } from '../dictionary-context.ts'
import { useExit } from '../exit/exit-context.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './training.css'

/** The mark of training above every screen. Whoever has left at once sees no screen, and no mark of one either. */
export function Band({ mark }: { mark: string }) {
  const { language } = useFirstDictionary()
  if (useExit().away) return null
  return (
    <p className="training-band" lang={language}>
      <strong>{mark}</strong>
    </p>
  )
}
