import { ui } from '#content/en/ui.ts'
import { startOn } from './device.ts'
import { leaveAndOpen, operations } from './operations.ts'
import { storedRecords } from './stored-record.ts'
import type { Attempt } from './tally.ts'

/** Makes a profile with one case of some notes, all of them ticked and in both stores, and closes the browser in order. */
export async function writeTemplate(profile: string, url: string, notes: number): Promise<readonly Attempt[]> {
  const operation = operations.find(({ name }) => name === 'append')
  if (!operation) throw new Error('there is an operation that appends')
  const attempts: Attempt[] = []
  const { page, quit } = await startOn(profile, url)
  try {
    await page.getByRole('button', { name: ui.home.start }).click()
    for (let note = 0; note < notes; note++) {
      const token = `note ${note}`
      await operation.prepare(page, token, {})
      await operation.press(page)
      const stored = async () => {
        const { database, mirror } = await storedRecords(page)
        return operation.found(database.entries, token) + operation.found(mirror.entries, token) === 2
      }
      for (let tries = 0; !(await stored()); tries++) {
        if (tries > 50) throw new Error('a note did not come into both stores')
        await page.waitForTimeout(100)
      }
      attempts.push({ operation, token, ticked: true })
      // Left and opened again, so that the next tick is the first one.
      await leaveAndOpen(page)
    }
  } finally {
    await quit()
  }
  return attempts
}
