import type { CaseCheck, CaseRule } from '#machines/safety-rules/case-types.ts'
import type { CaseModel } from './case-model.ts'
import {
  type CaseArrow,
  type CaseGraph,
  type CaseMoment,
  CaseSearch,
  nameOfMoment,
  procedureIds,
} from './case-search.ts'
import { nameOf } from './chart-model.ts'
import { outcomeOf, stepOf } from './chart.ts'
import type { BrokenRule } from './judge.ts'
import { regionsOfMirror, searchMirror } from './mirror-search.ts'
import { same } from './same.ts'
import { episodesDelayTheMeeting, episodesLowerTheRisk, unknownLowers } from './policy-checks.ts'

/** Episodes a case is searched with: the third still opens, runs and closes like the first. */
export const episodesSearched = 3

interface Found {
  readonly what: string
  readonly way?: readonly string[] | undefined
}

/** A case under examination: searched once, only when a check asks for it. */
export class Case {
  readonly model: CaseModel
  #graph: CaseGraph | undefined

  constructor(model: CaseModel) {
    this.model = model
  }

  get graph(): CaseGraph {
    return (this.#graph ??= new CaseSearch(this.model).search(episodesSearched))
  }

  /** The first moment, nearest first, for which something is wrong. */
  moment(wrong: (moment: CaseMoment, arrows: readonly CaseArrow[]) => string | undefined): Found | undefined {
    for (const [name, moment] of this.graph.moments) {
      const what = wrong(moment, this.graph.arrows.get(name) ?? [])
      if (what !== undefined) return { what, way: this.graph.ways.get(name) }
    }
    return undefined
  }

  arrow(wrong: (from: CaseMoment, arrow: CaseArrow) => string | undefined): Found | undefined {
    for (const [name, from] of this.graph.moments)
      for (const arrow of this.graph.arrows.get(name) ?? []) {
        const what = wrong(from, arrow)
        if (what !== undefined) return { what, way: [...(this.graph.ways.get(name) ?? []), arrow.event] }
      }
    return undefined
  }
}

type Of<K extends CaseCheck['check']> = Extract<CaseCheck, { check: K }>

function checkMirrored({ model }: Case, { check: _check, ...mirror }: Of<'mirrored'>): Found | undefined {
  const own = model.mirrors.filter(({ step }) => step === mirror.step)
  const [first] = own
  if (!first || own.length > 1) return { what: `${mirror.step} mirrors nothing, or twice` }
  const plain = ({ step, none, asked, undone = [], calls }: typeof mirror) => ({
    step,
    none,
    calls,
    asked: asked.toSorted(),
    undone: undone.toSorted(),
  })
  if (!same(plain(first), plain(mirror))) return { what: `${mirror.step} does not mirror what it should` }
  const { response, aftercare } = model.charts
  for (const region of regionsOfMirror(response, first)) {
    const { breach } = searchMirror(response, aftercare, first, region)
    if (breach) return breach
  }
  return undefined
}

function checkEverythingTold({ model }: Case): Found | undefined {
  const asked = new Set(model.mirrors.flatMap((mirror) => mirror.asked))
  for (const step of model.charts.response.model.steps.values())
    for (const [outcome, { tells }] of Object.entries(step.outcomes))
      if (tells && !asked.has(`${step.id}.${outcome}`)) return { what: `${step.id}.${outcome} is mirrored nowhere` }
  return undefined
}

function checkNames({ model }: Case): Found | undefined {
  const charts = procedureIds.map((id) => model.charts[id])
  const answers = (event: string) =>
    charts.some((chart) => chart.model.steps.get(stepOf(event))?.outcomes[outcomeOf(event)])
  const ends = new Set([
    ...charts.flatMap((chart) => chart.regions.ends.map((end) => `ends in ${end}`)),
    ...procedureIds.map((id) => `opens ${id}`),
  ])
  const openings = [
    ...Object.values(model.waysIn),
    ...Object.values(model.follows).flatMap((list) => list.flatMap(({ open }) => (open ? [open] : []))),
  ]
  for (const { procedure, begins } of openings) {
    const entry = model.entrySteps[procedure]
    const known = entry === undefined ? begins === undefined : begins !== undefined && answers(`${entry}.${begins}`)
    if (!known) return { what: `${procedure} cannot begin with ${begins ?? 'nothing'}` }
  }
  const events = [
    ...Object.keys(model.follows).filter((cause) => !ends.has(cause)),
    ...Object.values(model.follows).flatMap((list) =>
      list.flatMap(({ answer }) => (answer ? [`${answer.step}.${answer.outcome}`] : [])),
    ),
    ...model.mirrors.flatMap(({ step, none, asked, undone = [] }) => [
      ...asked,
      ...undone,
      ...(none === undefined ? [] : [`${step}.${none}`]),
    ]),
  ]
  const unknown = events.find((event) => !answers(event))
  return unknown === undefined ? undefined : { what: `no chart knows ${unknown}` }
}

function checkComesAgain(subject: Case): Found | undefined {
  const { moments, arrows, ways } = subject.graph
  for (const procedure of procedureIds) {
    const names = [...moments]
    const leads = new Set(names.filter(([, { running }]) => running[procedure]).map(([name]) => name))
    for (let grown = true; grown;) {
      grown = false
      for (const [name] of names) {
        if (leads.has(name)) continue
        const own = arrows.get(name) ?? []
        if (!own.some(({ to }) => to.running[procedure] || leads.has(nameOfMoment(to)))) continue
        leads.add(name)
        grown = true
      }
    }
    const never = names.find(([name, { episodes }]) => episodes < episodesSearched && !leads.has(name))
    if (never) return { what: `${procedure} can never be opened again`, way: ways.get(never[0]) }
  }
  return undefined
}

const presence = ({ running }: CaseMoment): readonly string[] => Object.values(running.prevention?.places ?? {})
const saysPresent = (moment: CaseMoment) => presence(moment).some((place) => nameOf(place) === 'childPresent')
const saysAway = (moment: CaseMoment) => presence(moment).some((place) => nameOf(place) === 'childAway')

const runs = ({ running }: CaseMoment) => procedureIds.filter((id) => running[id]).length

function examine(subject: Case, check: CaseCheck): Found | undefined {
  switch (check.check) {
    case 'wayIn': {
      const opening = subject.model.waysIn[check.way]
      if (!same(opening, check.opens)) return { what: `“${check.way}” does not open what it should` }
      const first = [...subject.graph.arrows.values()][0] ?? []
      return first.some(({ event, to }) => event === check.way && to.running[check.opens.procedure])
        ? undefined
        : { what: `“${check.way}” cannot be chosen` }
    }
    case 'brings': {
      const { cause, follow } = check
      return (subject.model.follows[cause] ?? []).some((each) => same(each, follow))
        ? undefined
        : { what: `“${cause}” does not bring about what it should` }
    }
    case 'mirrored':
      return checkMirrored(subject, check)
    case 'everythingToldIsMirrored':
      return checkEverythingTold(subject)
    case 'namesExist':
      return checkNames(subject)
    case 'absenceCanAlwaysBeOpened':
      return subject.moment(({ running }, arrows) =>
        running.response || arrows.some(({ to }) => to.running.response) ? undefined : 'no absence can be opened',
      )
    case 'caseNeverCloses':
      return subject.moment((_, arrows) =>
        arrows.length > 0 ? undefined : 'nothing can be done in this case any more',
      )
    case 'preventionGoesOn':
      return subject.arrow((from, { to }) =>
        from.running.prevention && to.running.response && !to.running.prevention
          ? 'prevention ends while a response runs'
          : undefined,
      )
    case 'openEpisodeGoesOn':
      return subject.arrow((from, { event, to }) =>
        from.open && from.running.aftercare && to.open && !to.running.aftercare && !to.running.response
          ? `nothing goes on with the open episode after ${event}`
          : undefined,
      )
    case 'backOnlyByBeingFound':
      return subject.arrow((from, { event, to }) =>
        from.running.response && to.running.response && stepOf(event) === 'childAway'
          ? `${event} can be answered while a response runs`
          : undefined,
      )
    case 'oneStageEach':
      return subject.moment((moment) =>
        runs(moment) > 2 || (moment.running.response && moment.running.aftercare)
          ? 'missing and back at once'
          : undefined,
      )
    case 'responseLeadsToAftercare':
      return subject.arrow((from, { event, to }) =>
        from.running.response && !to.running.response && to.running.aftercare?.begins === undefined
          ? `no aftercare runs after the response ${event}`
          : undefined,
      )
    case 'absenceIsKnownInPrevention':
      return subject.moment((moment) =>
        moment.running.response && saysPresent(moment)
          ? 'a response runs and prevention says that the child is present'
          : undefined,
      )
    case 'absenceOpensResponse':
      return subject.arrow((from, { to }) =>
        saysPresent(from) && saysAway(to) && !to.running.response
          ? 'the child is reported absent in prevention and no response runs'
          : undefined,
      )
    case 'endsPrevention':
      return subject.arrow((_, { event, to }) =>
        check.ends.some((end) => event === `ends in ${end}`) && to.running.prevention
          ? `prevention still runs after the response ${event}`
          : undefined,
      )
    case 'openEpisodeCanBeTakenUp':
      return subject.moment(({ running, open }, arrows) =>
        !open || running.response || running.aftercare || arrows.some(({ to }) => to.running.aftercare)
          ? undefined
          : 'an episode is open and aftercare cannot be taken up',
      )
    case 'everyStageComesAgain':
      return checkComesAgain(subject)
    case 'episodesNeverLowerTheRisk':
      return asFound(episodesLowerTheRisk())
    case 'episodesNeverDelayTheMeeting':
      return asFound(episodesDelayTheMeeting())
    case 'unknownNeverLowers':
      return asFound(unknownLowers())
  }
}

const asFound = (what: string | undefined): Found | undefined => (what === undefined ? undefined : { what })

/** Every rule of the joined case that is broken. */
export function brokenCaseRules(subject: Case, rules: readonly CaseRule[]): BrokenRule[] {
  return rules.flatMap(({ id, says, checks }) => {
    for (const check of checks) {
      const found = examine(subject, check)
      if (found) return [{ rule: id, says, what: found.what, way: found.way ?? [] }]
    }
    return []
  })
}

/** Checks that read policies, which no fault in a chart or a join can change. */
const readsPolicies = new Set<CaseCheck['check']>([
  'episodesNeverLowerTheRisk',
  'episodesNeverDelayTheMeeting',
  'unknownNeverLowers',
])

/** Checks that need no search of the whole case. */
const readsJoins = new Set<CaseCheck['check']>(['brings', 'mirrored', 'everythingToldIsMirrored', 'namesExist'])

/** The checks of charts and joins that hold of a case: what a fault can break, the quick ones first. */
export function holdingChecks(subject: Case, rules: readonly CaseRule[]): CaseCheck[] {
  const checks = rules.flatMap((rule) => rule.checks).filter(({ check }) => !readsPolicies.has(check))
  const holding = checks.filter((check) => examine(subject, check) === undefined)
  const quick = (check: CaseCheck) => (readsJoins.has(check.check) ? 0 : 1)
  return holding.toSorted((a, b) => quick(a) - quick(b))
}

/** Whether the case breaks any of the checks; stops at the first. */
export const breaksAnyOfCase = (subject: Case, checks: readonly CaseCheck[]): boolean =>
  checks.some((check) => examine(subject, check) !== undefined)
