import { procedures, stepById } from '#machines/registry.ts'
import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { type Answer, replay } from '#record/replay.ts'
import { runningStages } from '#record/stages.ts'
import { isParking } from './duty-rows.ts'

interface Event {
  readonly at: number
  readonly step: string
  readonly stage: string
  readonly transition: 'schedule' | 'complete' | 'suspend'
  readonly outcome?: string
}

/**
 * An event log for process mining (XES, IEEE 1849): one trace a stage, each duty scheduled, put off or completed, with the code
 * of its outcome and the role that acts. Codes, times and roles alone: nothing that anybody typed. The case is named by a hash
 * of chance, never by its reference. A training record says so of the whole log.
 */
export function eventLogXes(entries: readonly Entry[]): string {
  const replayed = replay(entries, procedures)
  const events: Event[] = [
    ...replayed.settled.flatMap(({ active, answer }): Event[] => [
      ...(active.state === 'due' ? [{ ...named(answer), at: active.since, transition: 'schedule' as const }] : []),
      {
        ...named(answer),
        at: answer.at,
        transition: isParking(answer) ? 'suspend' : 'complete',
        outcome: answer.outcome,
      },
    ]),
    ...runningStages(replayed).flatMap(({ active }) =>
      active
        .filter(({ state, step }) => state === 'due' && step.urgency !== 'standing')
        .map(({ step, stage, since }): Event => ({ at: since, step: step.id, stage, transition: 'schedule' })),
    ),
  ]
  const training = trainingOf(entries)
  const name = entries[0]?.case ?? ''
  return [
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
    ...replayed.stages.flatMap(({ stage, procedure }) => [
      '  <trace>',
      `    ${text('concept:name', `${name} ${stage}`)}`,
      `    ${text('procedure', procedure.id)}`,
      `    ${text('procedure:version', procedure.version)}`,
      ...events
        .filter((event) => event.stage === stage)
        .map((event, index) => ({ event, index }))
        .sort((a, b) => a.event.at - b.event.at || a.index - b.index)
        .flatMap(({ event }) => eventLines(event)),
      '  </trace>',
    ]),
    '</log>',
    '',
  ].join('\n')
}

const named = ({ step, stage }: Answer): Pick<Event, 'step' | 'stage'> => ({ step, stage })

function eventLines({ at, step, transition, outcome }: Event): string[] {
  return [
    '    <event>',
    `      ${text('concept:name', step)}`,
    `      ${text('lifecycle:transition', transition)}`,
    `      ${date('time:timestamp', at)}`,
    `      ${text('org:role', stepById.get(step)?.actor ?? '')}`,
    ...(outcome === undefined ? [] : [`      ${text('outcome', outcome)}`]),
    '    </event>',
  ]
}

const text = (key: string, value: string): string => `<string key="${escaped(key)}" value="${escaped(value)}"/>`
const date = (key: string, at: number): string => `<date key="${escaped(key)}" value="${new Date(at).toISOString()}"/>`

const escaped = (value: string): string =>
  value.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`)
