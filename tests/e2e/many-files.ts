import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { writeRecordFile } from '#record/record-file.ts'
import { reviewScreens } from '#content/en/review.ts'
import { deskWords } from '#content/en/review-desk.ts'
import { manyRecords } from '../review/desk/many-records.ts'

/** Writes records as files into a folder of their own. @returns their paths */
export function recordFiles(folder: string, count: number, walks: number, moves: number): string[] {
  mkdirSync(folder, { recursive: true })
  return manyRecords(count, walks, moves).map((entries, number) => {
    const place = path.join(folder, `record-${String(number + 1).padStart(4, '0')}.json`)
    writeFileSync(place, writeRecordFile(entries))
    return place
  })
}

/** Notes from now on how long the page was not free to draw: the longest gap between two frames, in milliseconds. */
export const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const state = {
      longest: 0,
      last: performance.now(),
      frame(this: void, now: number) {
        state.longest = Math.max(state.longest, now - state.last)
        state.last = now
        requestAnimationFrame(state.frame)
      },
    }
    Object.assign(globalThis, { __frames: state })
    requestAnimationFrame(state.frame)
  })

/** The longest gap since the last call, or since `watchFrames`. */
export const longestFrame = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const state = (globalThis as unknown as { __frames: { longest: number } }).__frames
    const { longest } = state
    state.longest = 0
    return Math.round(longest)
  })

/** Chooses files on the desk and waits until all of them have been read. */
export async function openMany(page: Page, files: readonly string[], timeout: number): Promise<void> {
  await page.getByLabel(reviewScreens.choose).setInputFiles([...files])
  await page.getByRole('button', { name: reviewScreens.stop }).waitFor()
  await page.getByRole('button', { name: reviewScreens.stop }).waitFor({ state: 'detached', timeout })
  await page.getByRole('heading', { name: deskWords.statistics }).waitFor()
}
