import path from 'node:path'
import type { Page } from 'playwright-core'
import { startOn } from './device.ts'
import { openCase, operations } from './operations.ts'
import { smallDisk } from './small-disk.ts'
import { storedRecords } from './stored-record.ts'
import { type Attempt, emptyTally, isRightStep, judgeRound, type Tally } from './tally.ts'
import { writeTemplate } from './template.ts'

export interface PowerCuts {
  readonly tally: Tally
  /** The same cuts to a database without strict durability: rows it had acknowledged, and how many of them were gone. */
  readonly control: { readonly acknowledged: number; readonly lost: number }
}

/** Megabytes: a profile and its caches. */
const diskSize = 300
const controlRows = 20

/**
 * Cuts the power of the disk a profile lies on, at random instants after a tick. Only what was ticked before the cut was
 * ordered counts. If the control loses nothing, the cuts cut nothing, and the result says nothing.
 */
export async function powerCuts(
  url: string,
  rounds: number,
  say: (line: string) => void = () => undefined,
): Promise<PowerCuts> {
  const disk = smallDisk(diskSize)
  const profile = path.join(disk.folder, 'profile')
  const tally = emptyTally()
  const control = { acknowledged: 0, lost: 0 }
  try {
    const attempts: Attempt[] = [...(await writeTemplate(profile, url, 2))]
    const append = attempts[0]?.operation ?? operations[0]
    if (!append) throw new Error('there is an operation that appends')
    let controlled = 0
    for (let round = 0; round <= rounds; round++) {
      disk.remount()
      const { page, kill } = await startOn(profile, url)
      try {
        const step = await openCase(page)
        await page.waitForTimeout(300)
        const stored = await storedRecords(page)
        if (round > 0) {
          const { lost } = tally
          judgeRound(tally, attempts, stored)
          if (tally.lost > lost) say(`round ${round}: ${JSON.stringify(tally)}`)
          if (controlled > 0) control.lost += controlled - (await controlCount(page))
        }
        if (!isRightStep(stored.database.entries, step)) tally.wrongStep += 1
        if (round === rounds) break
        const token = `cut ${round}`
        await append.prepare(page, token, {})
        let ticked = false
        const press = append.press(page).then(
          () => {
            ticked = true
            return ticked
          },
          () => false,
        )
        await Promise.race([press, page.waitForTimeout(Math.random() * 400)])
        controlled = 0
        if (round % 2 === 0) {
          await press
          // After the tick: one strict write flushes everything its origin wrote before it.
          controlled = await writeControl(page)
          control.acknowledged += controlled
        }
        attempts.push({ operation: append, token, ticked })
        disk.cutPower()
      } finally {
        await kill()
      }
    }
  } finally {
    disk.remove()
  }
  return { tally, control }
}

const controlName = 'control'

/** Rows written and acknowledged by a database of the same origin, with the durability browsers give by default. */
function writeControl(page: Page): Promise<number> {
  // No function inside may have a name: what compiles this file would call a helper that the page does not have.
  return page.evaluate(
    async ([name, rows]) => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve
      })
      const request = indexedDB.open(name, 1)
      request.onupgradeneeded = () => request.result.createObjectStore('rows')
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve
        request.onerror = reject
      })
      for (let row = 0; row < rows; row++)
        await new Promise((resolve, reject) => {
          const transaction = request.result.transaction('rows', 'readwrite', { durability: 'relaxed' })
          transaction.objectStore('rows').put(row, row)
          transaction.oncomplete = resolve
          transaction.onabort = reject
        })
      request.result.close()
      return rows
    },
    [controlName, controlRows] as const,
  )
}

function controlCount(page: Page): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open(name)
        request.onerror = () => resolve(0)
        request.onsuccess = () => {
          const database = request.result
          if (!database.objectStoreNames.contains('rows')) {
            database.close()
            return resolve(0)
          }
          const count = database.transaction('rows').objectStore('rows').count()
          count.onsuccess = () => {
            database.close()
            resolve(count.result)
          }
        }
      }),
    controlName,
  )
}
