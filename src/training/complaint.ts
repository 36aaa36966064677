import type { JsonPath, TextPlace } from './json-places.ts'

/** What can be wrong with a scenario. Every sentence says what, and what to do. */
const sentences = {
  tooLarge: 'The file is larger than {most} MiB, more than any exercise. It was not read; choose another.',
  notJson: 'This is no JSON here: expected {expected}.',
  twice: '“{name}” stands twice here and only the later one would count. Remove one of them.',
  shape: 'The shape does not fit here: {problem}. Compare with docs/scenario.schema.json.',
  languageMissing: 'This text is missing in: {languages}. Add it, or nobody who works in that language can follow.',
  hardWord: '“{word}” is never said of a child. Say what happened: missing, left, not back, without papers.',
  realNumber: '“{number}” could be somebody’s number. Use an invented one that contains 555-01, or 112 or 116 000.',
  realAddress: '“{address}” could be somebody’s address. Use one that ends in .example.',
  unknownStep: 'No procedure has a step “{step}”. Did you mean {nearest}? The steps stand in docs/procedures/*.txt.',
  unknownOutcome: '“{step}” does not end in “{outcome}”. It ends in: {known}.',
  unknownField: '“{step}” has no field “{field}”. It has: {known}.',
  wrongField: 'The field “{field}” of “{step}” does not take this. Give {wanted}.',
  unknownItem: 'The list “{field}” of “{step}” does not take “{item}”. Items: {known}. Answers: {answers}.',
  neededField: '“{step}” cannot end in “{outcome}” without: {fields}. Fill them in.',
  unknownStage: '“{stage}” is no stage that has “{step}”. Write {wanted}-1, {wanted}-2 and so on.',
  unknownPart: '“{part}” is no part of {country}. Parts: {known}.',
  notADay: '“{day}” is no day of the calendar.',
  notAChild: 'The child is {age} years old at the start. It has to be under 18 then.',
  offsetDiffers: 'The first scene is {scene} minutes east of UTC and the start says {start}. Make both say the same.',
  firstScene: 'The first scene has to begin with the exercise: after 0 minutes.',
  scenesOutOfOrder: 'This scene begins before the one above it. Put the scenes in the order of their times.',
  sameId: '“{id}” is already the id of another {what}. Give this one a name of its own.',
  afterTheEnd:
    'This is after {after} minutes, and the exercise ends after {length}. Make it earlier or the exercise longer.',
  neverLate:
    '“{step}” can never be late: its limit has no number, or it has none. Wait for it to be reached or answered.',
  neverTrue:
    'In this exercise this never comes true, neither on the model path nor on a trap. Choose another condition.',
  moveRefused:
    'When this comes, the case does not take it: {reason}. Look where the case stands then, or change the time.',
  usualRefused: 'The usual hand cannot do “{step}” in {stage}: {reason}. Say under “usual” how it is done.',
  modelPathFinding: 'The model path itself is found fault with: {kind}, “{step}” in {stage}. Mend the path.',
  deviationNeverComes: 'The step “{step}” never comes up, so that nobody can fall into this trap. Choose another step.',
  trapWithoutFinding:
    'Played this way the record shows no “{kind}” of “{step}”. It shows: {found}. Say that, or set the trap otherwise.',
} as const satisfies Readonly<Record<string, string>>

export type ComplaintId = keyof typeof sentences

/** Something that is wrong with a scenario, and where. */
export interface Complaint extends TextPlace {
  readonly id: ComplaintId
  /** What it is about, e.g. `injects/2/text`. */
  readonly path: string
  readonly sentence: string
}

/** How a complaint is made, before its line is known. */
export interface Found {
  readonly id: ComplaintId
  readonly path: JsonPath
  readonly values: Readonly<Record<string, string | number>>
}

export const found = (id: ComplaintId, path: JsonPath, values: Found['values'] = {}): Found => ({ id, path, values })

/** A complaint in one sentence, with its place. */
export function complaint({ id, path, values }: Found, place: TextPlace): Complaint {
  const sentence = sentences[id].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return { id, ...place, path: path.join('/'), sentence }
}
