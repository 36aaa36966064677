import { assign, fromPromise, setup } from 'xstate'
import { fileName } from './file-name.ts'
import type { FormAsked, PaperNotMade, Ports } from './ports.ts'
import type { Delivered, PaperProgress } from './session.ts'

type FormEvent =
  ({ type: 'form.ask' } & FormAsked) | { type: 'form.stop' } | ({ type: 'form.progress' } & PaperProgress)

type FormPorts = Pick<Ports, 'papers' | 'training'>

interface FormContext {
  readonly ports: FormPorts
  readonly asked: FormAsked | undefined
  readonly progress: PaperProgress | undefined
  readonly delivered: Delivered | undefined
  readonly problem: PaperNotMade | undefined
}

type Made = { readonly ok: true; readonly delivered: Delivered } | ({ readonly ok: false } & PaperNotMade)

interface MakeInput {
  readonly ports: FormPorts
  readonly asked: FormAsked | undefined
  readonly report: (progress: PaperProgress) => void
}

const make = fromPromise<Made, MakeInput>(async ({ input, signal }) => {
  const { ports, asked, report } = input
  const { papers, training } = ports
  if (!asked) throw new Error('a form is made only when one was asked for')
  const onPages = (pages: number, done: number) => report({ pages, done })
  const made = await papers.makeForm(asked, { signal, onPages })
  if (!made.ok) return made
  if (signal.aborted) return { ok: false, fault: 'stopped' }
  const { bytes, mime, ending } = made
  const name = fileName(training, `${fileStems[asked.form] ?? 'form'}-${asked.procedure}.${ending}`)
  return { ok: true, delivered: { name, how: await papers.deliver({ name, mime, bytes }) } }
})

/** Forms are of no case, so their names may say what they are. */
const fileStems: Readonly<Record<string, string>> = {
  blankForm: 'checklist',
  pocketCard: 'pocket-card',
  reviewSheet: 'review-sheet',
  flowchart: 'flowchart',
  flowchartPoster: 'flowchart-poster',
  flowchartCards: 'flowchart-cards',
  svg: 'flowchart',
  bpmn: 'flowchart',
  scxml: 'flowchart',
  json: 'flowchart',
  txt: 'flowchart',
}

/** Makes a form of a procedure and hands it over. No case is open and no entry is written. */
export const formMachine = setup({
  types: { context: {} as FormContext, events: {} as FormEvent, input: {} as FormPorts },
  actors: { make },
}).createMachine({
  id: 'form',
  context: ({ input }) => ({
    ports: input,
    asked: undefined,
    progress: undefined,
    delivered: undefined,
    problem: undefined,
  }),
  initial: 'idle',
  states: {
    idle: {
      on: {
        'form.ask': {
          target: 'making',
          actions: assign(({ event: { form, procedure, language, place } }) => ({
            asked: { form, procedure, language, place },
            delivered: undefined,
            problem: undefined,
          })),
        },
      },
    },
    making: {
      exit: assign({ progress: undefined }),
      on: {
        'form.progress': { actions: assign(({ event: { pages, done } }) => ({ progress: { pages, done } })) },
        'form.stop': { target: 'idle', actions: assign({ delivered: { name: '', how: 'stopped' } }) },
      },
      invoke: {
        src: 'make',
        input: ({ context: { ports, asked }, self }) => ({
          ports,
          asked,
          report: (progress: PaperProgress) => self.send({ type: 'form.progress', ...progress }),
        }),
        onDone: {
          target: 'idle',
          actions: assign(({ event: { output } }) =>
            output.ok ? { delivered: output.delivered } : { problem: output },
          ),
        },
      },
    },
  },
})
