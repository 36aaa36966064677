import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { ui } from '#content/en/ui.ts'
import { ofKind } from '#crypto/slots.ts'
import { confirmProtection, readyToProtect } from '../../tests/e2e/protect.ts'
import { asksForPassphrase, startOn, unlock } from './device.ts'
import { openCase } from './operations.ts'
import { storedRecords, type StoredRecord } from './stored-record.ts'
import { emptyTally, isRightStep, judgeRound, type Tally } from './tally.ts'
import { writeTemplate } from './template.ts'

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Milliseconds after the new keys have been written within which everything is sealed again. */
const sealing = 400
const notes = 8

export interface Protections {
  readonly tally: Tally
  /** Starts that found the sealing half done and went on with it. */
  readonly goneOnWith: number
}

/**
 * Kills the browser while the first passphrase of a device with a case is being set, in every third round once more while
 * the next start goes on with it, and looks what is there and whether an old key still opens anything.
 */
export async function protectionRounds(
  url: string,
  rounds: number,
  say: (line: string) => void = () => undefined,
): Promise<Protections> {
  const folder = mkdtempSync(path.join(tmpdir(), 'protect-test-'))
  const tally = emptyTally()
  let goneOnWith = 0
  try {
    const template = path.join(folder, 'template')
    const attempts = await writeTemplate(template, url, notes)
    for (let round = 0; round < rounds; round++) {
      const profile = path.join(folder, 'profile')
      cpSync(template, profile, { recursive: true })
      const { passphrase, ticked } = await killedWhileProtecting(profile, url)
      if (round % 3 === 0 && (await killedWhileGoingOn(profile, url, passphrase))) goneOnWith += 1
      const { page, kill } = await startOn(profile, url)
      try {
        const locked = await asksForPassphrase(page)
        if (locked && (await page.getByText(ui.lock.unfinished).isVisible())) goneOnWith += 1
        if (locked) await unlock(page, passphrase)
        const step = await openCase(page)
        await sleep(300)
        const stored = await storedRecords(page, locked ? passphrase : undefined)
        judgeRound(tally, attempts, stored)
        if (!isRightStep(stored.database.entries, step)) tally.wrongStep += 1
        const clean = !locked || (isProtected(stored.database) && isProtected(stored.mirror))
        if (!clean || (ticked && !locked)) {
          tally.unprotected += 1
          say(`round ${round}: ${ticked ? 'ticked' : 'cut off'}, ${locked ? 'an old key is left' : 'not locked'}`)
        }
      } finally {
        await kill()
        rmSync(profile, { recursive: true, force: true })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { tally, goneOnWith }
}

/** One tree without an open slot, and one key for each case under it. */
function isProtected({ keys, entries }: StoredRecord): boolean {
  if (!keys) return false
  const { tree, next, oldKeysLeft } = keys.document
  const cases = [...new Set(entries.map((entry) => entry.case))]
  return (
    ofKind(tree.slots, 'open').length === 0 &&
    next === undefined &&
    !oldKeysLeft &&
    cases.every((id) => keys.generationsOf(id).join() === tree.generation)
  )
}

async function killedWhileProtecting(profile: string, url: string): Promise<{ passphrase: string; ticked: boolean }> {
  const { page, kill } = await startOn(profile, url)
  try {
    await page.getByRole('button', { name: ui.protection.protect }).click()
    const passphrase = await readyToProtect(page)
    let ticked = false
    const done = confirmProtection(page).then(
      () => (ticked = true),
      () => undefined,
    )
    await Promise.race([done, waitForNewKeys(page).then(() => sleep(Math.random() * sealing))])
    return { passphrase, ticked }
  } finally {
    await kill()
  }
}

/** @returns whether the start found the sealing half done */
async function killedWhileGoingOn(profile: string, url: string, passphrase: string): Promise<boolean> {
  const { page, kill } = await startOn(profile, url)
  try {
    if (!(await asksForPassphrase(page)) || !(await page.getByText(ui.lock.unfinished).isVisible())) return false
    const done = unlock(page, passphrase).catch(() => undefined)
    await Promise.race([done, sleep(500 + Math.random() * 2000)])
    return true
  } finally {
    await kill()
  }
}

/** Until the database says that new keys wait: from here on everything is sealed again. */
const waitForNewKeys = (page: Page): Promise<void> =>
  page
    .evaluate(async () => {
      const request = indexedDB.open('missing-child-guide')
      await new Promise((resolve, reject) => {
        request.onsuccess = resolve
        request.onerror = reject
      })
      for (;;) {
        const all = request.result
          .transaction('frames')
          .objectStore('frames')
          .getAll(IDBKeyRange.bound(['settings', 1], ['settings', 10_000]))
        await new Promise((resolve) => {
          all.onsuccess = resolve
        })
        const texts = (all.result as Uint8Array[]).map((bytes) => new TextDecoder().decode(bytes))
        if (texts.some((text) => text.includes('["vault"') && (text.includes('"next"') || !text.includes('"open"'))))
          break
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      request.result.close()
    })
    .catch(() => undefined)
