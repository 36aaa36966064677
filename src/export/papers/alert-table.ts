import type { Answer } from '#record/replay.ts'
import { atLine } from '#export/entry-rows.ts'
import { fieldLines } from '#export/field-lines.ts'
import { childParts } from '#export/child-facts.ts'
import { type WholeEpisode, wholeEpisodes } from '#export/mirrored.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import {
  type Cell,
  fact,
  facts,
  heading,
  paragraph,
  type Part,
  row,
  say,
  type SourcedPaper,
  tableOr,
} from '#export/sourced-paper.ts'

const words = ({ book }: CaseView) => book.casePapers.alerts

type AlertId = keyof ReturnType<typeof words>['names']
type AlertState = keyof ReturnType<typeof words>['states']

/** The answers in which an alert is asked for, confirmed, taken back and confirmed out: `<step>.<outcome>`. */
interface AlertSteps {
  readonly id: AlertId
  readonly asked: readonly string[]
  readonly confirmed: readonly string[]
  readonly takenBack: readonly string[]
  readonly out: readonly string[]
}

const missingAlerts: readonly AlertSteps[] = [
  {
    id: 'national',
    asked: ['askNationalRegister.asked'],
    confirmed: ['confirmNationalRegister.confirmed'],
    takenBack: ['closeNationalRegister.asked'],
    out: ['confirmNationalRegisterOut.confirmed'],
  },
  {
    id: 'sis',
    asked: ['askSis.asked'],
    confirmed: ['confirmSis.confirmed'],
    takenBack: ['closeSis.asked'],
    out: ['confirmSisOut.confirmed'],
  },
  {
    id: 'yellow',
    asked: ['considerYellowNotice.asked'],
    confirmed: ['confirmYellowNotice.confirmed'],
    takenBack: ['closeYellowNotice.asked'],
    out: ['confirmYellowNoticeOut.confirmed'],
  },
  {
    id: 'other',
    asked: ['askOtherAlerts.done'],
    confirmed: [],
    takenBack: ['closeOtherAlerts.asked'],
    out: ['confirmOtherAlertsOut.confirmed'],
  },
  {
    id: 'publicity',
    asked: [
      'publicityDecision.professionalOnly',
      'publicityDecision.local',
      'publicityDecision.national',
      'publicityDecision.crossBorder',
    ],
    confirmed: ['takeDownPublicity.stillNeeded'],
    takenBack: ['takeDownAfterReturn.asked'],
    out: ['takeDownPublicity.takenDown', 'confirmTakeDownOut.confirmed'],
  },
]

const preventive: AlertSteps = {
  id: 'preventive',
  asked: ['askPreventiveAlert.asked'],
  confirmed: ['confirmPreventiveAlert.confirmed'],
  takenBack: [],
  out: ['withdrawPreventiveAlert.withdrawn'],
}

interface AlertLine {
  readonly steps: AlertSteps
  readonly asked: readonly Answer[]
  readonly confirmed: readonly Answer[]
  readonly takenBack: readonly Answer[]
  readonly out: readonly Answer[]
  readonly state: AlertState
}

/** D10: every alert, asked of whom and when, confirmed when and with which reference, taken back, confirmed out. */
export function alertTable(view: CaseView): SourcedPaper {
  const { replayed } = view
  const prevention = replayed.stages.filter(({ procedure }) => procedure.id === 'prevention').map(({ stage }) => stage)
  const groups = [
    ...wholeEpisodes(view).map((episode) => ({
      title: episode.title,
      lines: missingAlerts.map((steps) => alertLine(view, steps, stagesOf(episode))),
    })),
    { title: words(view).beforehand, lines: [alertLine(view, preventive, prevention)] },
  ]
  const open = groups.flatMap(({ lines }) => lines.filter(({ state }) => state !== 'none' && state !== 'out'))
  return paperOf(view, view.book.casePapers.titles.alertTable, [
    ...standing(view),
    paragraph(words(view).intro),
    ...childParts(view, ['a01']),
    heading(words(view).open),
    ...(open.length > 0 ? [openFacts(view, open)] : [paragraph(words(view).noneOpen)]),
    ...groups.flatMap(({ title, lines }) => [
      heading(title),
      tableOr(
        '',
        words(view).head,
        [2, 2.6, 2.6, 2.6, 2.6, 1.8],
        lines.map((one) => alertRow(view, one)),
      ),
    ]),
  ])
}

const stagesOf = ({ stages, aftercare }: WholeEpisode): readonly string[] => [
  ...stages,
  ...aftercare.map(({ stage }) => stage),
]

function alertLine({ replayed }: CaseView, steps: AlertSteps, stages: readonly string[]): AlertLine {
  const own = replayed.answers.filter(({ stage }) => stages.includes(stage))
  const given = (events: readonly string[]) => own.filter(({ step, outcome }) => events.includes(`${step}.${outcome}`))
  const found = {
    asked: given(steps.asked),
    confirmed: given(steps.confirmed),
    takenBack: given(steps.takenBack),
    out: given(steps.out),
  }
  return { steps, ...found, state: stateOf(steps, own) }
}

/** Where an alert stands after the last thing said of it: what is asked for again after it went out is open again. */
function stateOf(steps: AlertSteps, own: readonly Answer[]): AlertState {
  let state: AlertState = 'none'
  for (const { step, outcome } of own) {
    const event = `${step}.${outcome}`
    if (steps.out.includes(event)) state = 'out'
    else if (steps.takenBack.includes(event)) state = 'takenBack'
    else if (steps.confirmed.includes(event)) state = 'live'
    else if (steps.asked.includes(event)) state = steps.id === 'publicity' ? 'live' : 'asked'
  }
  return state
}

const stepsNamed = ({ asked, confirmed, takenBack, out }: AlertSteps): string[] => [
  ...new Set([...asked, ...confirmed, ...takenBack, ...out].map((event) => event.slice(0, event.indexOf('.')))),
]

const aboutAlert = (steps: AlertSteps) => stepsNamed(steps).map((step) => `step:${step}` as const)

const openFacts = (view: CaseView, open: readonly AlertLine[]): Part =>
  facts(
    open.map(({ steps, state }) => ({
      ...fact(words(view).names[steps.id], { text: words(view).states[state], of: aboutAlert(steps) }),
      about: aboutAlert(steps),
    })),
  )

const alertRow = (view: CaseView, { steps, asked, confirmed, takenBack, out, state }: AlertLine) =>
  row(
    aboutAlert(steps),
    [say(words(view).names[steps.id])],
    all(view, asked),
    all(view, confirmed),
    all(view, takenBack),
    all(view, out),
    [state === 'none' ? say(words(view).states.none) : { text: words(view).states[state], of: aboutAlert(steps) }],
  )

/** What an alert is asked for, confirmed and closed with. */
const noted = [
  'askedOf',
  'alertReference',
  'preventiveAlertReference',
  'enteredAt',
  'preventiveAlertAt',
  'confirmedBy',
  'outAt',
]

/** When, and what was noted of it; none of it leaves without the step. */
const all = ({ book }: CaseView, answers: readonly Answer[]): Cell =>
  answers.flatMap(({ at, entry, fields, step }) =>
    [atLine(at, entry.offset), ...noted.flatMap((id) => fieldLines(book, id, fields[id], entry.offset))].map(
      (said) => ({
        ...said,
        of: [...said.of, `step:${step}` as const],
      }),
    ),
  )
