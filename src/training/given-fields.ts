import {
  type ChecklistAnswer,
  type FieldValue,
  type FieldValues,
  fieldsOf,
  scaleAnswers,
} from '#machines/policy/fields.ts'
import type { Field, StepDeclaration } from '#machines/steps.ts'
import { said, type Scenario, type ScenarioFields } from './scenario.ts'
import { instantOf } from './start-of.ts'

/** In which scenario and in which language fields are filled. */
export interface Telling {
  readonly scenario: Scenario
  readonly language: string
}

/** Lists whose items keep a child safe: a yes is the calm answer. */
const reassuring: ReadonlySet<string> = new Set(['protectiveFactors'])

/** What an item of a checklist is answered with where nothing else is said: a sign is not there, a task is done. */
const calmAnswer = ({ id, scale }: Field): string => (reassuring.has(id) ? 'yes' : scale === 'tasks' ? 'done' : 'no')

/** A checklist with every item answered: as the scenario names them, the others calmly. */
function wholeList(field: Field, named: Readonly<Record<string, string>>): Record<string, ChecklistAnswer> {
  const items = [...new Set([...(field.items ?? []), ...Object.keys(named)])]
  return Object.fromEntries(items.map((item) => [item, { answer: named[item] ?? calmAnswer(field) }]))
}

const isMoment = (value: object): value is { readonly after: number } => 'after' in value

function valueOf(field: Field | undefined, value: ScenarioFields[string], telling: Telling): FieldValue {
  if (typeof value !== 'object') return value
  if (field?.type === 'checklist') return wholeList(field, value as Readonly<Record<string, string>>)
  if (isMoment(value)) return instantOf(telling.scenario, value.after)
  return said(value, telling.language)
}

/** The fields of an answer as the record holds them, from the short form of a scenario. */
export function givenFields(step: StepDeclaration, given: ScenarioFields | undefined, telling: Telling): FieldValues {
  const declared = fieldsOf(step)
  const lists = declared.filter(({ type, id }) => type === 'checklist' && given?.[id] === undefined)
  return {
    ...Object.fromEntries(lists.map((field) => [field.id, wholeList(field, {})])),
    ...Object.fromEntries(
      Object.entries(given ?? {}).map(([id, value]) => [
        id,
        valueOf(
          declared.find((field) => field.id === id),
          value,
          telling,
        ),
      ]),
    ),
  }
}

/** Items of a checklist that a scenario names and the step does not have, or answers that are not on its scale. */
export function foreignItems(field: Field, value: Readonly<Record<string, string>>): string[] {
  const answers = scaleAnswers(field.scale ?? 'signs')
  return Object.entries(value).flatMap(([item, answer]) =>
    field.items?.includes(item) && answers.includes(answer) ? [] : [`${item}: ${answer}`],
  )
}
