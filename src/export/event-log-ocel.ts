import type { LoggedCase } from './event-log-xes.ts'

type Logged = LoggedCase & { readonly country: string }

/**
 * The same events as an object-centric log (OCEL 2.0, JSON), in parts, one a case and list: each event is about a record and about one
 * of its stages. Codes, times and roles alone, as in `xesOf`.
 */
export function* ocelParts(cases: readonly Logged[]): Generator<string> {
  const steps = new Set(cases.flatMap(({ traces }) => traces.flatMap(({ events }) => events.map(({ step }) => step))))
  const string = (attribute: string) => ({ name: attribute, type: 'string' })
  const objectTypes = [
    { name: 'record', attributes: [string('country')] },
    { name: 'stage', attributes: [string('procedure'), string('procedureVersion')] },
  ]
  const eventTypes = [...steps]
    .toSorted()
    .map((step) => ({ name: step, attributes: [string('transition'), string('outcome'), string('role')] }))
  yield `{"objectTypes":${JSON.stringify(objectTypes)},\n"eventTypes":${JSON.stringify(eventTypes)},\n"objects":[`
  yield* inOneList(cases, objectsOf)
  yield '],\n"events":['
  yield* inOneList(cases, eventsOf)
  yield ']}\n'
}

function* inOneList(cases: readonly Logged[], of: (one: Logged) => readonly object[]): Generator<string> {
  let first = true
  for (const one of cases) {
    const items = of(one).map((item) => `\n${JSON.stringify(item)}`)
    if (items.length === 0) continue
    yield `${first ? '' : ','}${items.join(',')}`
    first = false
  }
}

function objectsOf({ name, country, traces }: Logged): object[] {
  const time = new Date(0).toISOString()
  return [
    {
      id: name,
      type: 'record',
      attributes: [{ name: 'country', time, value: country }],
      relationships: traces.map(({ stage }) => ({ objectId: `${name} ${stage}`, qualifier: 'stage' })),
    },
    ...traces.map(({ stage, procedure, version }) => ({
      id: `${name} ${stage}`,
      type: 'stage',
      attributes: [
        { name: 'procedure', time, value: procedure },
        { name: 'procedureVersion', time, value: version },
      ],
      relationships: [],
    })),
  ]
}

const eventsOf = ({ name, traces }: Logged): object[] =>
  traces.flatMap(({ stage, events }) =>
    events.map(({ at, step, role, transition, outcome }, index) => ({
      id: `${name} ${stage} ${index + 1}`,
      type: step,
      time: new Date(at).toISOString(),
      attributes: [
        { name: 'transition', value: transition },
        { name: 'outcome', value: outcome ?? '' },
        { name: 'role', value: role },
      ],
      relationships: [
        { objectId: name, qualifier: 'record' },
        { objectId: `${name} ${stage}`, qualifier: 'stage' },
      ],
    })),
  )
