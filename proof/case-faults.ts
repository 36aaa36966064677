import type { Follow, Mirror, Opening } from '#machines/case/joins.ts'
import type { CaseModel } from './case-model.ts'
import { procedureIds } from './case-search.ts'

/** One mistake planted in what joins the stages. */
export interface CaseFault {
  readonly id: string
  readonly make: () => CaseModel
}

/** Another procedure to open instead, and another beginning of the same one. */
function otherOpenings(model: CaseModel, opening: Opening): Opening[] {
  const { procedure, begins } = opening
  const next = procedureIds[(procedureIds.indexOf(procedure) + 1) % procedureIds.length] ?? procedure
  const entry = (id: Opening['procedure']) =>
    Object.keys(model.charts[id].model.steps.get(model.entrySteps[id] ?? '')?.outcomes ?? {})
  const elsewhere = entry(next)[0]
  const otherwise = entry(procedure).find((outcome) => outcome !== begins)
  return [
    { procedure: next, ...(elsewhere !== undefined && { begins: elsewhere }) },
    ...(otherwise === undefined ? [] : [{ procedure, begins: otherwise }]),
  ]
}

const nameOf = ({ procedure, begins }: Opening) => `${procedure}${begins === undefined ? '' : ` by ${begins}`}`

function waysInFaults(model: CaseModel): CaseFault[] {
  return Object.entries(model.waysIn).flatMap(([way, opening]) => {
    const { [way]: _gone, ...rest } = model.waysIn
    return [
      { id: `leave out the way in ${way}`, make: () => ({ ...model, waysIn: rest }) },
      ...otherOpenings(model, opening).map((other) => ({
        id: `let ${way} open ${nameOf(other)}`,
        make: () => ({ ...model, waysIn: { ...model.waysIn, [way]: other } }),
      })),
    ]
  })
}

function followFaults(model: CaseModel): CaseFault[] {
  const withFollows = (cause: string, list: readonly Follow[]): CaseModel => ({
    ...model,
    follows: { ...model.follows, [cause]: list },
  })
  return Object.entries(model.follows).flatMap(([cause, list]) =>
    list.flatMap((follow, index) => {
      const replaced = (other: Follow) =>
        withFollows(
          cause,
          list.map((each, at) => (at === index ? other : each)),
        )
      const { answer, open } = follow
      const outcomes = answer
        ? procedureIds.flatMap((id) => Object.keys(model.charts[id].model.steps.get(answer.step)?.outcomes ?? {}))
        : []
      const other = outcomes.find((outcome) => outcome !== answer?.outcome)
      return [
        {
          id: `let “${cause}” bring nothing about (${index + 1})`,
          make: () =>
            withFollows(
              cause,
              list.filter((each) => each !== follow),
            ),
        },
        ...(answer && open
          ? [
              { id: `“${cause}” only answers ${answer.step}`, make: () => replaced({ answer }) },
              { id: `“${cause}” only opens ${nameOf(open)}`, make: () => replaced({ open }) },
            ]
          : []),
        ...(answer && other !== undefined
          ? [
              {
                id: `“${cause}” answers ${answer.step}.${other}`,
                make: () => replaced({ ...follow, answer: { step: answer.step, outcome: other } }),
              },
            ]
          : []),
        ...(open
          ? otherOpenings(model, open).map((opening) => ({
              id: `“${cause}” opens ${nameOf(opening)}`,
              make: () => replaced({ ...follow, open: opening }),
            }))
          : []),
      ]
    }),
  )
}

function mirrorFaults(model: CaseModel): CaseFault[] {
  return model.mirrors.flatMap((mirror, index) => {
    const replaced = (other: Mirror): CaseModel => ({
      ...model,
      mirrors: model.mirrors.map((each, at) => (at === index ? other : each)),
    })
    const { step, none, undone, ...rest } = mirror
    const next = model.mirrors[(index + 1) % model.mirrors.length] ?? mirror
    return [
      {
        id: `leave out the mirror ${step}`,
        make: () => ({ ...model, mirrors: model.mirrors.filter((each) => each !== mirror) }),
      },
      ...mirror.asked.map((event) => ({
        id: `let ${step} forget ${event}`,
        make: () => replaced({ ...mirror, asked: mirror.asked.filter((each) => each !== event) }),
      })),
      { id: `let ${step} mirror what ${next.step} does`, make: () => replaced({ ...mirror, asked: next.asked }) },
      ...(none === undefined
        ? [{ id: `let ${step} be left out by “told”`, make: () => replaced({ ...mirror, none: 'told' }) }]
        : [{ id: `take “${none}” from ${step}`, make: () => replaced({ step, ...rest, ...(undone && { undone }) }) }]),
      ...(undone
        ? [
            {
              id: `never take back what ${step} mirrors`,
              make: () => replaced({ step, ...rest, ...(none !== undefined && { none }) }),
            },
          ]
        : [
            {
              id: `count ${mirror.asked[0] ?? ''} as taken back at ${step}`,
              make: () => replaced({ ...mirror, undone: mirror.asked.slice(0, 1) }),
            },
          ]),
    ]
  })
}

function refusalFaults(model: CaseModel): CaseFault[] {
  const inOpenEpisode = model.refusedInOpenEpisode.map((event) => ({
    id: `accept ${event} in an open episode`,
    make: () => ({ ...model, refusedInOpenEpisode: model.refusedInOpenEpisode.filter((each) => each !== event) }),
  }))
  const whileRunning = Object.keys(model.refusedWhile).map((event) => {
    const { [event]: _gone, ...rest } = model.refusedWhile
    return { id: `accept ${event} at any time`, make: () => ({ ...model, refusedWhile: rest }) }
  })
  return [...whileRunning, ...inOpenEpisode]
}

/** Every fault that is planted in the joins, always the same ones in the same order. */
export const caseFaultsOf = (model: CaseModel): CaseFault[] => [
  ...waysInFaults(model),
  ...followFaults(model),
  ...mirrorFaults(model),
  ...refusalFaults(model),
]
