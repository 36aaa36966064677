import { procedures } from '#machines/registry.ts'
import { headCode } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { trainingOf } from '#record/facts.ts'
import { type RecordVerdict, readRecordFile } from '#record/record-file.ts'
import { replay } from '#record/replay.ts'
import { type Finding, finding } from './finding.ts'

/** A record as far as it can be read. */
export interface JudgedRecord {
  /** The entries that are consistent, in the order of the file. */
  readonly entries: readonly Entry[]
  /** Whether these are all of them, in exactly the form in which they were written. */
  readonly whole: boolean
  readonly findings: readonly Finding[]
}

/** Reads a record and says what is wrong with it. Never throws. */
export function judgeRecord(bytes: Uint8Array): JudgedRecord {
  const verdict = readRecordFile(bytes)
  if (!verdict.ok)
    return {
      entries: verdict.readable,
      whole: false,
      findings: [faultFound(verdict, bytes), ...trainingFound(verdict.readable)],
    }
  const { entries, head } = verdict
  return {
    entries,
    whole: true,
    findings: [
      finding('consistent', { count: entries.length, head, code: headCode(head) }),
      ...stopFound(entries),
      ...trainingFound(entries),
    ],
  }
}

function faultFound(verdict: Extract<RecordVerdict, { ok: false }>, bytes: Uint8Array): Finding {
  const before = verdict.readable.length
  switch (verdict.fault) {
    case 'notText':
      return finding('notText')
    case 'notARecord':
      return finding('notARecord')
    case 'empty':
      return finding('noEntry')
    case 'otherVersion':
      return finding('otherFormat')
    case 'countDiffers':
    case 'headDiffers':
    case 'notCanonical':
      return finding(verdict.fault, { before })
    case 'missing':
      return finding('cutOff', { before, count: namedCount(bytes) })
    default:
      return finding(verdict.fault, { n: before + 1, before })
  }
}

/** The number of entries a record names that was found to hold fewer. */
const namedCount = (bytes: Uint8Array): number => {
  const { count } = JSON.parse(new TextDecoder().decode(bytes)) as { count: number }
  return count
}

function trainingFound(entries: readonly Entry[]): Finding[] {
  const training = trainingOf(entries)
  return training ? [finding('training', { scenario: training.scenario })] : []
}

function stopFound(entries: readonly Entry[]): Finding[] {
  const { stopped } = replay(entries, procedures)
  return stopped ? [finding('stopped', { n: entries.indexOf(stopped.entry) + 1 })] : []
}
