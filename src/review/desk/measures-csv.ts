import { dateTime } from '#content/time-words.ts'
import { csvOf } from '#export/csv.ts'
import { measureIds } from '#review/measures/durations.ts'
import type { DeskRecord } from './desk-record.ts'

const minute = 60_000

/**
 * One row for each episode, or for a record that has none, for a spreadsheet: codes and whole minutes, the same in every language.
 * A record is named by the code of its head; no name, no reference and nothing that anybody typed stands in it. What was not done is
 * said as such in the column beside its time, which is then empty.
 */
export function measuresCsv(records: readonly DeskRecord[]): string {
  const head = [
    'record',
    'country',
    'entries',
    'signed_off',
    'episode',
    'noticed_utc',
    'ended',
    'risk',
    ...measureIds.flatMap((id) => [`${id}_minutes`, id]),
    'findings_grave',
    'findings_to_look_into',
    'findings_noted',
    'answers_kept',
  ]
  const rows = records.flatMap(({ code, country, entries, signedOff, findings, episodes }) => {
    const about = [code, country, String(entries), signedOff?.result ?? '']
    const found = [findings.grave, findings.look, findings.note, findings.kept].map(String)
    if (episodes.length === 0) return [[...about, ...head.slice(4, -4).map(() => ''), ...found]]
    return episodes.map(({ number, noticedAt, ended, risk, measures }) => [
      ...about,
      String(number),
      dateTime(noticedAt, 0),
      ended ?? '',
      risk ?? '',
      ...measureIds.flatMap((id) => {
        const measured = measures[id]
        return [measured.is === 'done' ? String(Math.round(measured.ms / minute)) : '', measured.is]
      }),
      ...found,
    ])
  })
  return csvOf([head, ...rows])
}
