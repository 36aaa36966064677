import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import type { Scenario } from '#training/scenario.ts'
import type { CheckFile } from '../../review/check-file.ts'

/** A record of an exercise, with the scenario it was played by. */
export interface TrainedRecord {
  readonly entries: readonly Entry[]
  readonly scenario: Scenario
}

/** A file that holds no such record, by its name. */
export interface NotOpened {
  readonly file: string
  readonly why: 'notTraining' | 'unread'
}

/** A record as one of a class: undefined where it is of no scenario of this program. */
export function trained(
  entries: readonly Entry[],
  scenarioOf: (id: string) => Scenario | undefined,
): TrainedRecord | undefined {
  const mark = trainingOf(entries)
  const scenario = mark && scenarioOf(mark.scenario)
  return scenario && { entries, scenario }
}

/** Opens files one after the other, in the order in which they were chosen. */
export async function openRecords(
  files: readonly File[],
  check: CheckFile,
  scenarioOf: (id: string) => Scenario | undefined,
): Promise<{ readonly records: readonly TrainedRecord[]; readonly not: readonly NotOpened[] }> {
  const records: TrainedRecord[] = []
  const not: NotOpened[] = []
  for (const file of files) {
    const opened = await check(file, {}).catch(() => undefined)
    if (!opened || opened.entries.length === 0) {
      not.push({ file: file.name, why: 'unread' })
      continue
    }
    const record = trained(opened.entries, scenarioOf)
    if (record) records.push(record)
    else not.push({ file: file.name, why: 'notTraining' })
  }
  return { records, not }
}
