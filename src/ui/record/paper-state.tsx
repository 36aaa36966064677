import { useState } from 'react'
import { recordScreens } from '#content/en/record-screens.ts'
import { phrase } from '#content/phrase.ts'
import { SessionContext, useBusy, useSend } from '../session-context.ts'
import { language } from '../words.ts'
import { HeadCode } from './head-code.tsx'

const words = recordScreens.paper

interface Paper {
  readonly ask: () => void
  readonly asked: boolean
}

/** Asks for a paper. What became of earlier papers is not shown as if it were of this one. */
export function usePaper(kind: string, profile?: string): Paper {
  const send = useSend()
  const [asked, setAsked] = useState(false)
  return {
    ask: () => {
      setAsked(true)
      send({ type: 'paper.ask', paper: kind, language, profile })
    },
    asked,
  }
}

/** What becomes of the paper asked for: in the making, saved under which name, or why not. */
export function PaperState({ paper }: { paper: Paper }) {
  const busy = useBusy()
  const making = SessionContext.useSelector(
    (state) => state.context.paper !== undefined && !state.matches({ case: 'notSaved' }),
  )
  const delivered = SessionContext.useSelector((state) => state.context.delivered)
  const problem = SessionContext.useSelector((state) => state.context.problem)
  if (!paper.asked) return null
  const failed = !busy && problem?.kind === 'paper' ? problem.message : undefined
  const name = busy ? undefined : delivered
  return (
    <>
      <output className="rec-said">
        {making && words.making}
        {name !== undefined && phrase(words.delivered, { name })}
        {failed !== undefined && words.failed}
      </output>
      {name !== undefined && (
        <div className="inset">
          <p>{words.next}</p>
          <p>{words.readCode}</p>
          <HeadCode />
        </div>
      )}
      {failed !== undefined && (
        <div className="alert">
          <p>{phrase(words.detail, { message: failed })}</p>
          <p>
            <button type="button" className="small" onClick={paper.ask}>
              {words.retry}
            </button>
          </p>
        </div>
      )}
    </>
  )
}
