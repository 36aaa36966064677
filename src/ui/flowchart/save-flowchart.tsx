import { useActor } from '@xstate/react'
import { phrase } from '#content/phrase.ts'
import { flowchartFormats } from '#flowchart/files.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { nowhere } from '#profiles/places.ts'
import { formMachine } from '#session/form.machine.ts'
import { useDictionary } from '../dictionary-context.ts'
import { paperProblem } from '../paper-problem.ts'
import { usePorts } from '../session-context.ts'

/** The flowchart of a procedure in the formats of other programs. It is the same for everybody and holds nothing of a case. */
export function SaveFlowchart({ procedure }: { procedure: ProcedureId }) {
  const dictionary = useDictionary()
  const { flowchartScreens: words, formsWords, language } = dictionary
  const ports = usePorts()
  const [state, send] = useActor(formMachine, { input: ports })
  const { delivered, problem } = state.context
  const busy = state.matches('making')
  return (
    <details>
      <summary>{words.save}</summary>
      <div className="details-body">
        <ul className="plain compact">
          {flowchartFormats.map((form) => (
            <li key={form}>
              <button
                type="button"
                className="small"
                aria-disabled={busy}
                onClick={() => busy || send({ type: 'form.ask', form, procedure, language, place: nowhere })}
              >
                {words.formats[form]}
              </button>
            </li>
          ))}
        </ul>
        <output>
          {busy && formsWords.making}
          {delivered && phrase(formsWords.delivered[delivered.how], { name: delivered.name })}
        </output>
        {problem !== undefined && (
          <p className="alert">{phrase(formsWords.failed, { reason: paperProblem(dictionary, problem) })}</p>
        )}
      </div>
    </details>
  )
}
