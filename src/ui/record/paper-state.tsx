import { phrase } from '#content/phrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { paperProblem } from '../paper-problem.ts'
import { SessionContext, useBusy } from '../session-context.ts'
import { HeadCode } from './head-code.tsx'
import { Making } from './making.tsx'
import { Fingerprint } from './sign-option.tsx'
import type { Paper } from './use-paper.ts'

/** What becomes of the paper asked for: in the making, saved under which name, stopped, or why not. */
export function PaperState({ paper }: { paper: Paper }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.paper
  const busy = useBusy()
  const wanted = SessionContext.useSelector(
    (state) => state.context.paper !== undefined && !state.matches({ case: 'notSaved' }),
  )
  const making = SessionContext.useSelector((state) => state.matches({ case: 'makingPaper' }))
  const progress = SessionContext.useSelector((state) => state.context.progress)
  const delivered = SessionContext.useSelector((state) => state.context.delivered)
  const problem = SessionContext.useSelector((state) => state.context.problem)
  if (!paper.asked) return null
  const failed = !busy && problem?.kind === 'paper' ? problem : undefined
  const end = busy ? undefined : delivered
  const left = end?.how === 'saved' || end?.how === 'shared'
  return (
    <div tabIndex={-1}>
      <output className="rec-said">
        {wanted && words.making}
        {end && phrase(words.delivered[end.how], { name: end.name })}
        {failed !== undefined && words.failed}
      </output>
      {making && <Making progress={progress} onStop={paper.stop} />}
      {left && (
        <div className="inset">
          <p>{words.next}</p>
          <p>{words.readCode}</p>
          <HeadCode />
          {end.fingerprint !== undefined && <Fingerprint digits={end.fingerprint} />}
        </div>
      )}
      {failed !== undefined && (
        <div className="alert">
          <p>{paperProblem(dictionary, failed)}</p>
          <p>
            <button type="button" className="small" onClick={paper.ask}>
              {words.retry}
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
