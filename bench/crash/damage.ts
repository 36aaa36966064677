import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { isEntryOf } from '#record/entry.ts'
import { startOn } from './device.ts'
import { openCase } from './operations.ts'
import { storedRecords } from './stored-record.ts'
import { writeTemplate } from './template.ts'
import { type Attempt, emptyTally, isRightStep, judgeRound, type Tally } from './tally.ts'

/** What is done to the files of a profile while the browser is closed. */
interface Damage {
  readonly name: string
  readonly harm: (profile: string) => void
  /** Acknowledged notes it may cost, when both stores are harmed; each must be told. */
  readonly costs?: number
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

const databaseOf = (profile: string) => path.join(profile, 'Default', 'IndexedDB')
const mirrorOf = (profile: string) => path.join(profile, 'Default', 'File System')

/** The log of the database of the app: what is written last stands there. */
function logOf(profile: string): string {
  const logs = filesUnder(databaseOf(profile)).filter((file) => file.endsWith('.log'))
  const log = logs.sort((a, b) => statSync(b).size - statSync(a).size)[0]
  if (log === undefined) throw new Error('the database has no log')
  return log
}

/** The file of the mirror that holds the case. */
function caseFileOf(profile: string): string {
  const file = filesUnder(mirrorOf(profile)).find((one) =>
    readFileSync(one).subarray(0, 1024).toString('latin1').includes('"list":"case/'),
  )
  if (file === undefined) throw new Error('the mirror has no file of a case')
  return file
}

/** Head of a record of 500 bytes in the log of LevelDB: sum, length, kind. */
const recordHead = Buffer.from([1, 2, 3, 4, 0xf4, 0x01, 1])
/** Head of a frame of 500 bytes in the mirror. */
const frameHead = Buffer.from([0x4d, 0x43, 0x47, 0x66, 0, 0, 1, 0xf4, 0, 0, 0, 99])

const appended = (file: string, bytes: Buffer) => writeFileSync(file, bytes, { flag: 'a' })
const shortened = (file: string, by: number) => truncateSync(file, statSync(file).size - by)
function flipped(file: string, part: number): void {
  const bytes = readFileSync(file)
  const at = Math.floor(bytes.length * part)
  bytes[at] = (bytes[at] ?? 0) ^ 0x10
  writeFileSync(file, bytes)
}

const tornTails = (store: string, fileOf: (profile: string) => string, head: Buffer): Damage[] => [
  { name: `${store}: tail torn after a head`, harm: (profile) => appended(fileOf(profile), head) },
  {
    name: `${store}: tail torn in the middle of a record`,
    harm: (profile) => appended(fileOf(profile), Buffer.concat([head, randomBytes(250)])),
  },
  { name: `${store}: tail of zeros`, harm: (profile) => appended(fileOf(profile), Buffer.alloc(300)) },
  { name: `${store}: last 100 bytes gone`, harm: (profile) => shortened(fileOf(profile), 100) },
]

export const damages: readonly Damage[] = [
  ...tornTails('database', logOf, recordHead),
  ...tornTails('mirror', caseFileOf, frameHead),
  { name: 'database: a flipped bit', harm: (profile) => flipped(logOf(profile), 0.6) },
  { name: 'mirror: a flipped bit', harm: (profile) => flipped(caseFileOf(profile), 0.6) },
  { name: 'mirror: a flipped bit in the head of the file', harm: (profile) => flipped(caseFileOf(profile), 0.004) },
  { name: 'database: deleted', harm: (profile) => rmSync(databaseOf(profile), { recursive: true }) },
  { name: 'mirror: deleted', harm: (profile) => rmSync(mirrorOf(profile), { recursive: true }) },
  {
    name: 'both: database deleted, mirror without its last note',
    harm: (profile) => {
      rmSync(databaseOf(profile), { recursive: true })
      shortened(caseFileOf(profile), 100)
    },
    costs: 1,
  },
]

export interface DamageResult {
  readonly name: string
  readonly tally: Tally
  /** Acknowledged frames the record itself says are in neither store any more. */
  readonly told: number
  /** Nothing was lost, or exactly what could not be saved and it was told. */
  readonly ok: boolean
}

const notes = 4

/** Does each damage `times` times to a copy of one profile, starts twice and looks what is left. */
export async function damageRounds(
  url: string,
  times: number,
  say: (line: string) => void = () => undefined,
  kinds: readonly Damage[] = damages,
): Promise<readonly DamageResult[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'damage-test-'))
  try {
    const template = path.join(folder, 'template')
    const attempts = await writeTemplate(template, url, notes)
    const results: DamageResult[] = []
    for (const damage of kinds) {
      const tally = emptyTally()
      let told = 0
      for (let time = 0; time < times; time++) {
        const profile = path.join(folder, 'harmed')
        cpSync(template, profile, { recursive: true })
        damage.harm(profile)
        // What LevelDB does with a torn tail shows at the second start.
        await startAndLook(profile, url, attempts, tally)
        told += await startAndLook(profile, url, attempts, tally)
        rmSync(profile, { recursive: true, force: true })
      }
      const { lost, acknowledged: _, recovered: __, ...rest } = tally
      const costs = (damage.costs ?? 0) * times
      const clean = Object.entries(rest).every(([name, count]) => name === 'rounds' || count === 0)
      // Each start counts what is missing.
      const ok = clean && lost === costs * 2 && told === costs
      results.push({ name: damage.name, tally, told, ok })
      say(`${ok ? 'ok' : 'BROKEN'}  ${damage.name}: ${JSON.stringify({ ...tally, told })}`)
    }
    return results
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns how many frames the record says were lost */
async function startAndLook(profile: string, url: string, attempts: readonly Attempt[], tally: Tally): Promise<number> {
  const { page, quit } = await startOn(profile, url)
  try {
    const step = await openCase(page)
    const stored = await settledRecords(page)
    judgeRound(tally, attempts, stored)
    const { entries } = stored.database
    if (!isRightStep(entries, step)) tally.wrongStep += 1
    return entries.reduce((sum, entry) => sum + (isEntryOf(entry, 'recovered') ? entry.content.lost : 0), 0)
  } finally {
    await quit()
  }
}

/** Both stores, once what is written on opening has come into both. */
async function settledRecords(page: Page): ReturnType<typeof storedRecords> {
  await page.waitForTimeout(300)
  return storedRecords(page)
}
