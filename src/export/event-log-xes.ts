import { procedures } from '#machines/registry.ts'
import type { Entry, TrainingMark } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { replay } from '#record/replay.ts'
import { type EventTrace, eventTraces, type TraceEvent } from './event-traces.ts'

/**
 * An event log for process mining (XES, IEEE 1849): one trace a stage, each duty scheduled, put off or completed, with the code
 * of its outcome and the role that acts. Codes, times and roles alone: nothing that anybody typed. The case is named by a hash
 * of chance, never by its reference.
 */
export const eventLogXes = (entries: readonly Entry[]): string =>
  xesOf([{ name: entries[0]?.case ?? '', traces: eventTraces(replay(entries, procedures)) }], trainingOf(entries))

/** A case in an event log: the name it goes by there, and its stages. */
export interface LoggedCase {
  readonly name: string
  readonly traces: readonly EventTrace[]
}

/** One event log of many cases, in their order. @param training marks a log of the trainer's room */
export const xesOf = (cases: readonly LoggedCase[], training?: TrainingMark): string =>
  [...xesParts(cases, training)].join('')

/** The same in parts, one a case: whoever makes a long one can do other things between them. */
export function* xesParts(cases: readonly LoggedCase[], training?: TrainingMark): Generator<string> {
  yield joined([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849.2016" xes.features="">',
    '  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>',
    '  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>',
    '  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>',
    '  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>',
    '  <global scope="trace">',
    `    ${text('concept:name', 'case')}`,
    '  </global>',
    '  <global scope="event">',
    `    ${text('concept:name', 'step')}`,
    `    ${text('lifecycle:transition', 'complete')}`,
    `    ${date('time:timestamp', 0)}`,
    '  </global>',
    '  <classifier name="StepAndTransition" keys="concept:name lifecycle:transition"/>',
    `  ${text('lifecycle:model', 'standard')}`,
    ...(training
      ? [`  ${text('training:scenario', training.scenario)}`, `  ${text('training:run', training.run)}`]
      : []),
  ])
  for (const { name, traces } of cases)
    yield joined(
      traces.flatMap(({ stage, procedure, version, events }) => [
        '  <trace>',
        `    ${text('concept:name', `${name} ${stage}`)}`,
        `    ${text('procedure', procedure)}`,
        `    ${text('procedure:version', version)}`,
        ...events.flatMap((event) => eventLines(event)),
        '  </trace>',
      ]),
    )
  yield '</log>\n'
}

const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

function eventLines({ at, step, role, transition, outcome }: TraceEvent): string[] {
  return [
    '    <event>',
    `      ${text('concept:name', step)}`,
    `      ${text('lifecycle:transition', transition)}`,
    `      ${date('time:timestamp', at)}`,
    `      ${text('org:role', role)}`,
    ...(outcome === undefined ? [] : [`      ${text('outcome', outcome)}`]),
    '    </event>',
  ]
}

const text = (key: string, value: string): string => `<string key="${escaped(key)}" value="${escaped(value)}"/>`
const date = (key: string, at: number): string => `<date key="${escaped(key)}" value="${new Date(at).toISOString()}"/>`

const escaped = (value: string): string =>
  value.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)
