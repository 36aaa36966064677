import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { offlineWords } from '#content/en/offline.ts'
import { ui } from '#content/en/ui.ts'
import { protectDevice } from '../../tests/e2e/protect.ts'
import { startOn, unlock } from './device.ts'
import { leaveAndOpen, openCase, type Operation, operations, quickOnes, type Surroundings } from './operations.ts'
import type { Site } from './site.ts'
import { storedRecords } from './stored-record.ts'
import { type Attempt, emptyTally, isRightStep, judgeRound, type Tally } from './tally.ts'

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Milliseconds from the press within which most writes happen. */
const writing = 250
/** Milliseconds in which a person prepares what is then written. */
const preparing = 1000
/** So many things at most are done and ticked before the one that is cut off. */
const mostBefore = 3

export interface Kills {
  readonly tally: Tally
  /** Kills before which something had been ticked since that start of the browser. */
  readonly afterTick: number
  /** How often each operation was cut off. */
  readonly operations: Readonly<Record<string, number>>
}

/**
 * Kills the browser at random instants of what a person does, and looks at each next start what the stores hold. The device
 * has a passphrase from the beginning: each start unlocks it.
 */
export async function killRounds(
  site: Site,
  rounds: number,
  say: (line: string) => void = () => undefined,
  flags: readonly string[] = [],
): Promise<Kills> {
  const profile = mkdtempSync(path.join(tmpdir(), 'kill-test-'))
  const tally = emptyTally()
  const attempts: Attempt[] = []
  const cutShort: string[] = []
  let afterTick = 0
  const look = async (page: Page, round: number, around: Surroundings) => {
    // Opened first: both stores are compared then, and what had happened is written.
    const step = await openCase(page)
    await sleep(300)
    const stored = await storedRecords(page, around.passphrase)
    if (round > 0) {
      const before = badness(tally)
      judgeRound(tally, attempts, stored)
      if (attempts.at(-1)?.operation.name === 'update' && !(await site.isOneRelease(page))) tally.mixedReleases += 1
      if (badness(tally) > before) say(`round ${round}, ${attempts.at(-1)?.token}: ${JSON.stringify(tally)}`)
    }
    if (isRightStep(stored.database.entries, step)) return
    tally.wrongStep += 1
    say(`round ${round}: the step on screen is ${step}`)
  }
  try {
    const passphrase = await begin(profile, site.url, flags)
    const around = { passphrase, site }
    for (let round = 0; round <= rounds; round++) {
      const { page, kill } = await startOn(profile, site.url, flags)
      try {
        await unlock(page, passphrase)
        await look(page, round, around)
        if (round === rounds) break
        const before = await doSome(page, { attempts, round, around })
        const operation = chosen(attempts)
        const token = `round ${round} ${operation.name}`
        const ticked = await cutOff(page, { operation, token, round, around })
        attempts.push({ operation, token, ticked })
        cutShort.push(operation.name)
        if (before > 0 || (ticked && !operation.traceless)) afterTick += 1
        if (round % 25 === 24) say(`${round + 1} rounds: ${JSON.stringify(tally)}`)
      } finally {
        await kill()
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  const names = [...new Set(cutShort)].sort()
  const count = (name: string) => cutShort.filter((one) => one === name).length
  return { tally, afterTick, operations: Object.fromEntries(names.map((name) => [name, count(name)])) }
}

const badness = ({ rounds: _rounds, acknowledged: _acknowledged, recovered: _recovered, ...bad }: Tally): number =>
  Object.values(bad).reduce((sum, count) => sum + count, 0)

/** One of the operations; a correction only while there is a note it can withdraw. */
function chosen(attempts: readonly Attempt[], among: readonly Operation[] = operations): Operation {
  const done = (name: string) => attempts.filter(({ operation, ticked }) => operation.name === name && ticked).length
  const begun = attempts.filter(({ operation }) => operation.name === 'correction').length
  const possible = among.filter(({ name }) => name !== 'correction' || done('append') > begun)
  return possible[Math.floor(Math.random() * possible.length)] as Operation
}

/** Works for a while, each time until the tick, so that the kill finds something that had been acknowledged. @returns how much */
async function doSome(
  page: Page,
  { attempts, round, around }: { attempts: Attempt[]; round: number; around: Surroundings },
): Promise<number> {
  const many = Math.floor(Math.random() * (mostBefore + 1))
  for (let nth = 1; nth <= many; nth++) {
    const operation = chosen(attempts, quickOnes)
    const token = `round ${round} first ${nth} ${operation.name}`
    await operation.prepare(page, token, around)
    await operation.press(page)
    attempts.push({ operation, token, ticked: true })
    await leaveAndOpen(page)
  }
  return many
}

interface Doing {
  readonly operation: Operation
  readonly token: string
  readonly round: number
  readonly around: Surroundings
}

/**
 * Does something until a random instant: in every fourth round right after the tick, in every fourth at any moment, else
 * while it is being written.
 * @returns whether it had been ticked by then
 */
async function cutOff(page: Page, { operation, token, round, around }: Doing): Promise<boolean> {
  let ticked = false
  const press = async () => {
    try {
      await operation.press(page)
      ticked = true
    } catch {
      // It was cut off.
    }
  }
  if (round % 4 === 1) {
    const doing = operation.prepare(page, token, around).then(press, () => undefined)
    await Promise.race([sleep(Math.random() * preparing), doing])
    return ticked
  }
  await operation.prepare(page, token, around)
  await (round % 4 === 0 ? press() : Promise.race([sleep(Math.random() * (operation.lasts ?? writing)), press()]))
  return ticked
}

/** A device that is protected, whole without network, and has one case. @returns the passphrase */
async function begin(profile: string, url: string, flags: readonly string[]): Promise<string> {
  const { page, quit } = await startOn(profile, url, flags)
  await page.getByText(offlineWords.ready).waitFor()
  await page.getByRole('button', { name: ui.protection.protect }).click()
  const passphrase = await protectDevice(page)
  await page.getByRole('button', { name: ui.home.start }).click()
  await page
    .getByText(/^Saved (once )?\d\d:\d\d/)
    .first()
    .waitFor()
  await quit()
  return passphrase
}
