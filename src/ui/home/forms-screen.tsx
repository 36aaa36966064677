import { useActor } from '@xstate/react'
import { phrase } from '#content/phrase.ts'
import { formIds, procedureIds } from '#export/forms.ts'
import { nowhere } from '#profiles/places.ts'
import { formMachine } from '#session/form.machine.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ScreenHeading } from '../kit/heading.tsx'
import { OuterPage } from '../page-parts.tsx'
import { paperProblem } from '../paper-problem.ts'
import { SaveFlowchart } from '../flowchart/save-flowchart.tsx'
import { Making } from '../record/making.tsx'
import { SessionContext, usePorts } from '../session-context.ts'

/** Checklists, pocket cards and review sheets: made from no case, so nothing is noted anywhere. */
export function FormsScreen({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const { language } = dictionary
  const words = dictionary.formsWords
  const ports = usePorts()
  const place = SessionContext.useSelector((state) => state.context.desk.place) ?? nowhere
  const [state, send] = useActor(formMachine, { input: ports })
  const { asked, progress, delivered, problem } = state.context
  const busy = state.matches('making')
  return (
    <OuterPage>
      <ScreenHeading>{words.title}</ScreenHeading>
      <p>{words.intro}</p>
      {procedureIds.map((procedure) => (
        <section key={procedure}>
          <h2>{words.procedures[procedure]}</h2>
          <ul className="plain compact">
            {formIds.map((form) => {
              const isThis = asked?.form === form && asked.procedure === procedure
              return (
                <li key={form} tabIndex={-1}>
                  <button
                    type="button"
                    className="card"
                    aria-disabled={busy}
                    aria-label={phrase(words.make, {
                      form: words.names[form],
                      procedure: words.procedures[procedure],
                    })}
                    onClick={() => busy || send({ type: 'form.ask', form, procedure, language, place })}
                  >
                    {words.names[form]}
                  </button>
                  <output>
                    {isThis && busy && words.making}
                    {isThis && delivered && phrase(words.delivered[delivered.how], { name: delivered.name })}
                  </output>
                  {isThis && busy && <Making progress={progress} onStop={() => send({ type: 'form.stop' })} />}
                  {isThis && problem !== undefined && (
                    <p className="alert">{phrase(words.failed, { reason: paperProblem(dictionary, problem) })}</p>
                  )}
                </li>
              )
            })}
          </ul>
          <SaveFlowchart procedure={procedure} />
        </section>
      ))}
      <p>
        <button type="button" className="button" onClick={onDone}>
          {words.back}
        </button>
      </p>
    </OuterPage>
  )
}
