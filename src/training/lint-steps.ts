import type { FieldType, StepDeclaration } from '#machines/steps.ts'
import { fieldsOf, fieldsSchema, missingFields, scaleAnswers } from '#machines/policy/fields.ts'
import { procedures, stepById } from '#machines/registry.ts'
import { chartOf } from '#record/stages.ts'
import { type Found, found } from './complaint.ts'
import { canBeLate } from './due-injects.ts'
import { foreignItems, givenFields } from './given-fields.ts'
import type { JsonPath } from './json-places.ts'
import type { Condition, Scenario, ScenarioFields } from './scenario.ts'

const wantedOf: Readonly<Record<FieldType, string>> = {
  text: 'a text',
  longText: 'a text',
  person: 'a name as text',
  phone: 'a number as text',
  instant: 'a moment, e.g. { "after": 90 }',
  date: 'a day, e.g. "2016-05-01"',
  minutes: 'a number of minutes',
  choice: 'one of its options',
  checklist: 'items with answers, e.g. { "c15": "yes" }',
}

/** How many letters have to be changed, added or left out at least. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of one.split('').entries()) {
    const row = [index + 1]
    for (let place = 0; place < other.length; place++)
      row.push(
        Math.min(
          (row[place] ?? 0) + 1,
          (before[place + 1] ?? 0) + 1,
          (before[place] ?? 0) + (letter === other[place] ? 0 : 1),
        ),
      )
    before = row
  }
  return before.at(-1) ?? 0
}

const nearestTo = (id: string): string =>
  [...stepById.keys()].sort((a, b) => distance(id, a) - distance(id, b))[0] ?? ''

/** A step named in a scenario: whether there is one, also in the stage that is named with it. */
function lintStep(step: string, stage: string | undefined, path: JsonPath, name = 'step'): Found[] {
  const declared = stepById.get(step)
  if (!declared) return [found('unknownStep', [...path, name], { step, nearest: nearestTo(step) })]
  if (stage === undefined || chartOf(procedures, stage)?.steps.has(step)) return []
  const wanted = Object.values(procedures).find(({ steps }) => steps.has(step))?.id ?? ''
  return [found('unknownStage', [...path, 'stage'], { stage, step, wanted })]
}

function lintFields(
  step: StepDeclaration,
  given: ScenarioFields | undefined,
  scenario: Scenario,
  path: JsonPath,
): Found[] {
  const declared = fieldsOf(step)
  const known = declared.map(({ id }) => id).join(', ') || 'none'
  return Object.entries(given ?? {}).flatMap(([id, value]) => {
    const at = [...path, 'fields', id]
    const field = declared.find((one) => one.id === id)
    if (!field) return [found('unknownField', at, { step: step.id, field: id, known })]
    if (field.type === 'checklist' && typeof value === 'object') {
      const items = foreignItems(field, value as Readonly<Record<string, string>>)
      const answers = scaleAnswers(field.scale ?? 'signs').join(', ')
      return items.map((item) =>
        found('unknownItem', at, { step: step.id, field: id, item, known: field.items?.join(', ') ?? '', answers }),
      )
    }
    const told = givenFields(step, { [id]: value }, { scenario, language: 'en' })
    if (fieldsSchema(step).safeParse(told).success) return []
    const wanted = field.options ? `one of: ${field.options.join(', ')}` : wantedOf[field.type]
    return [found('wrongField', at, { step: step.id, field: id, wanted })]
  })
}

interface Answered {
  readonly step: string
  readonly stage?: string | undefined
  readonly outcome: string
  readonly fields?: ScenarioFields | undefined
}

function lintAnswer(answer: Answered, scenario: Scenario, path: JsonPath): Found[] {
  const { step: id, stage, outcome, fields } = answer
  const step = stepById.get(id)
  if (!step) return lintStep(id, stage, path)
  const known = Object.keys(step.outcomes).join(', ')
  if (!Object.hasOwn(step.outcomes, outcome))
    return [found('unknownOutcome', [...path, 'outcome'], { step: id, outcome, known })]
  const needed = missingFields(step, outcome, givenFields(step, fields, { scenario, language: 'en' }))
  return [
    ...lintStep(id, stage, path),
    ...lintFields(step, fields, scenario, path),
    ...(needed.length > 0 ? [found('neededField', path, { step: id, outcome, fields: needed.join(', ') })] : []),
  ]
}

function lintCondition(condition: Condition, path: JsonPath): Found[] {
  const { stage } = condition
  if ('reached' in condition) return lintStep(condition.reached, stage, path, 'reached')
  if ('answered' in condition) {
    const { answered, outcome } = condition
    const step = stepById.get(answered)
    const foreign = step && outcome !== undefined && !Object.hasOwn(step.outcomes, outcome)
    const known = Object.keys(step?.outcomes ?? {}).join(', ')
    return [
      ...lintStep(answered, stage, path, 'answered'),
      ...(foreign ? [found('unknownOutcome', [...path, 'outcome'], { step: answered, outcome, known })] : []),
    ]
  }
  const unknown = lintStep(condition.late, stage, path, 'late')
  if (unknown.length > 0) return unknown
  return canBeLate(condition.late, stage) ? [] : [found('neverLate', [...path, 'late'], { step: condition.late })]
}

/** Everything a scenario says of steps that the procedures do not know. */
export function lintSteps(scenario: Scenario): Found[] {
  return [
    ...scenario.injects.flatMap(({ due }, index) =>
      'on' in due ? lintCondition(due.on, ['injects', index, 'due', 'on']) : [],
    ),
    ...scenario.modelPath.flatMap((move, index) =>
      'outcome' in move ? lintAnswer(move, scenario, ['modelPath', index]) : [],
    ),
    ...scenario.usual.flatMap((one, index) => lintAnswer(one, scenario, ['usual', index])),
    ...scenario.traps.flatMap(({ deviation, finding }, index) => [
      ...(deviation.how === 'otherwise'
        ? lintAnswer(deviation, scenario, ['traps', index, 'deviation'])
        : lintStep(deviation.step, deviation.stage, ['traps', index, 'deviation'])),
      ...lintStep(finding.step, finding.stage, ['traps', index, 'finding']),
    ]),
    ...scenario.delays.flatMap(({ step, stage }, index) => lintStep(step, stage, ['delays', index])),
  ]
}
