import type { DeskRecord } from './desk-record.ts'

/**
 * The same events as an object-centric log (OCEL 2.0, JSON): each is about a record and about one of its stages. Codes, times and roles
 * alone; a record is named by the code of its head.
 */
export function eventLogOcel(records: readonly DeskRecord[]): string {
  const steps = new Set(records.flatMap(({ traces }) => traces.flatMap(({ events }) => events.map(({ step }) => step))))
  const string = (name: string) => ({ name, type: 'string' })
  const epoch = new Date(0).toISOString()
  return `${JSON.stringify(
    {
      objectTypes: [
        { name: 'record', attributes: [string('country')] },
        { name: 'stage', attributes: [string('procedure'), string('procedureVersion')] },
      ],
      eventTypes: [...steps]
        .toSorted()
        .map((name) => ({ name, attributes: [string('transition'), string('outcome'), string('role')] })),
      objects: records.flatMap(({ code, country, traces }) => [
        {
          id: code,
          type: 'record',
          attributes: [{ name: 'country', time: epoch, value: country }],
          relationships: traces.map(({ stage }) => ({ objectId: `${code} ${stage}`, qualifier: 'stage' })),
        },
        ...traces.map(({ stage, procedure, version }) => ({
          id: `${code} ${stage}`,
          type: 'stage',
          attributes: [
            { name: 'procedure', time: epoch, value: procedure },
            { name: 'procedureVersion', time: epoch, value: version },
          ],
          relationships: [],
        })),
      ]),
      events: records.flatMap(({ code, traces }) =>
        traces.flatMap(({ stage, events }) =>
          events.map(({ at, step, role, transition, outcome }, index) => ({
            id: `${code} ${stage} ${index + 1}`,
            type: step,
            time: new Date(at).toISOString(),
            attributes: [
              { name: 'transition', value: transition },
              { name: 'outcome', value: outcome ?? '' },
              { name: 'role', value: role },
            ],
            relationships: [
              { objectId: code, qualifier: 'record' },
              { objectId: `${code} ${stage}`, qualifier: 'stage' },
            ],
          })),
        ),
      ),
    },
    undefined,
    1,
  )}\n`
}
