import type { LoggedCase } from './event-log-xes.ts'

/**
 * The same events as an object-centric log (OCEL 2.0, JSON): each is about a record and about one of its stages. Codes, times and
 * roles alone, as in `xesOf`.
 */
export function ocelOf(cases: readonly (LoggedCase & { readonly country: string })[]): string {
  const steps = new Set(cases.flatMap(({ traces }) => traces.flatMap(({ events }) => events.map(({ step }) => step))))
  const string = (attribute: string) => ({ name: attribute, type: 'string' })
  const epoch = new Date(0).toISOString()
  return `${JSON.stringify(
    {
      objectTypes: [
        { name: 'record', attributes: [string('country')] },
        { name: 'stage', attributes: [string('procedure'), string('procedureVersion')] },
      ],
      eventTypes: [...steps]
        .toSorted()
        .map((step) => ({ name: step, attributes: [string('transition'), string('outcome'), string('role')] })),
      objects: cases.flatMap(({ name, country, traces }) => [
        {
          id: name,
          type: 'record',
          attributes: [{ name: 'country', time: epoch, value: country }],
          relationships: traces.map(({ stage }) => ({ objectId: `${name} ${stage}`, qualifier: 'stage' })),
        },
        ...traces.map(({ stage, procedure, version }) => ({
          id: `${name} ${stage}`,
          type: 'stage',
          attributes: [
            { name: 'procedure', time: epoch, value: procedure },
            { name: 'procedureVersion', time: epoch, value: version },
          ],
          relationships: [],
        })),
      ]),
      events: cases.flatMap(({ name, traces }) =>
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
        ),
      ),
    },
    undefined,
    1,
  )}\n`
}
