import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { ui } from '#content/en/ui.ts'
import { startOn } from './device.ts'
import { openCase, type Operation, operations } from './operations.ts'
import { storedRecords } from './stored-record.ts'
import { type Attempt, emptyTally, isRightStep, judgeRound, type Tally } from './tally.ts'

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Milliseconds from the press within which most writes happen. */
const writing = 250
/** Milliseconds in which a person prepares what is then written. */
const preparing = 1000

/** Kills the browser at random instants of what a person does, and looks at each next start what the stores hold. */
export async function killRounds(
  url: string,
  rounds: number,
  say: (line: string) => void = () => undefined,
  flags: readonly string[] = [],
): Promise<Tally> {
  const profile = mkdtempSync(path.join(tmpdir(), 'kill-test-'))
  const tally = emptyTally()
  const attempts: Attempt[] = []
  const look = async (page: Page, round: number) => {
    const stored = await storedRecords(page)
    if (round > 0) {
      const { lost, duplicated } = tally
      judgeRound(tally, attempts, stored)
      if (tally.lost > lost || tally.duplicated > duplicated) say(`round ${round}: ${JSON.stringify(tally)}`)
    }
    const step = await openCase(page)
    if (isRightStep(stored.database.entries, step)) return
    tally.wrongStep += 1
    say(`round ${round}: the step on screen is ${step}`)
  }
  try {
    await begin(profile, url, flags)
    for (let round = 0; round < rounds; round++) {
      const { page, kill } = await startOn(profile, url, flags)
      try {
        await look(page, round)
        const operation = chosen(attempts)
        const token = `round ${round} ${operation.name}`
        attempts.push({ operation, token, ticked: await cutOff(page, operation, token, round) })
      } finally {
        await kill()
      }
    }
    const { page, kill } = await startOn(profile, url, flags)
    try {
      await look(page, rounds)
    } finally {
      await kill()
    }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
  return tally
}

/** One of the operations; a correction only while there is a note it can withdraw. */
function chosen(attempts: readonly Attempt[]): Operation {
  const done = (name: string) => attempts.filter(({ operation, ticked }) => operation.name === name && ticked).length
  const begun = attempts.filter(({ operation }) => operation.name === 'correction').length
  const possible = operations.filter(({ name }) => name !== 'correction' || done('append') > begun)
  return possible[Math.floor(Math.random() * possible.length)] as Operation
}

/**
 * Does something until a random instant: in every fourth round right after the tick, in every fourth at any moment, else
 * while it is being written.
 * @returns whether it had been ticked by then
 */
async function cutOff(page: Page, operation: Operation, token: string, round: number): Promise<boolean> {
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
    const doing = operation.prepare(page, token).then(press, () => undefined)
    await Promise.race([sleep(Math.random() * preparing), doing])
    return ticked
  }
  await operation.prepare(page, token)
  await (round % 4 === 0 ? press() : Promise.race([sleep(Math.random() * writing), press()]))
  return ticked
}

async function begin(profile: string, url: string, flags: readonly string[]): Promise<void> {
  const { page, quit } = await startOn(profile, url, flags)
  await page.getByRole('button', { name: ui.home.start }).click()
  await page
    .getByText(/^Saved (once )?\d\d:\d\d/)
    .first()
    .waitFor()
  await quit()
}
