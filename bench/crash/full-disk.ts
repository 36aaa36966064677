import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import { startOn } from './device.ts'
import { openCase, operations } from './operations.ts'
import { smallDisk } from './small-disk.ts'
import { storedRecords } from './stored-record.ts'
import { type Attempt, emptyTally, judgeRound, type Tally } from './tally.ts'
import { writeTemplate } from './template.ts'

export interface FullDisk {
  readonly tally: Tally
  /** Rounds in which the screen said within its time that something was not saved, or saved once only. */
  readonly said: number
}

const diskSize = 300
const longestRow = 40

/** Fills the disk under the profile, writes until the app says so, frees the disk and looks what is left after two starts. */
export async function fullDisks(
  url: string,
  rounds: number,
  say: (line: string) => void = () => undefined,
): Promise<FullDisk> {
  const disk = smallDisk(diskSize)
  const profile = path.join(disk.folder, 'profile')
  const tally = emptyTally()
  let said = 0
  try {
    const attempts: Attempt[] = [...(await writeTemplate(profile, url, 2))]
    const append = attempts[0]?.operation ?? operations[0]
    if (!append) throw new Error('there is an operation that appends')
    for (let round = 0; round < rounds; round++) {
      const first = await startOn(profile, url)
      try {
        await openCase(first.page)
        fill(disk.folder)
        for (let note = 0; note < longestRow; note++) {
          const token = `full ${round} ${note}`
          await first.page.getByRole('button', { name: ui.frame.note, exact: true }).click()
          await first.page.getByLabel(recordScreens.note.text, { exact: true }).fill(`${token} ${'x'.repeat(6000)}`)
          await first.page.getByRole('button', { name: recordScreens.note.save, exact: true }).click()
          // The note is saved when its form is gone and the band “not saved” has not come.
          const notSaved = first.page.getByRole('heading', { name: ui.notSaved.title })
          const form = first.page.getByLabel(recordScreens.note.text, { exact: true })
          const ticked = await Promise.race([
            form.waitFor({ state: 'detached' }).then(() => true),
            notSaved.waitFor().then(() => false),
          ])
          attempts.push({ operation: { ...append, found: startsWith }, token, ticked })
          if (!ticked || (await first.page.getByText(/^Saved once/).count()) > 0) {
            said += 1
            break
          }
        }
      } finally {
        await first.kill()
      }
      rmSync(path.join(disk.folder, 'ballast'), { force: true })
      for (const _ of ['first start', 'second start']) {
        const { page, kill } = await startOn(profile, url)
        try {
          await openCase(page)
          await page.waitForTimeout(300)
          judgeRound(tally, attempts, await storedRecords(page))
        } finally {
          await kill()
        }
      }
      say(`round ${round}: ${JSON.stringify(tally)}`)
    }
  } finally {
    disk.remove()
  }
  return { tally, said }
}

const startsWith: (typeof operations)[number]['found'] = (entries, token) =>
  entries.filter(({ content }) => content.type === 'note' && content.text.startsWith(`${token} `)).length

/** Leaves some tens of kilobytes. */
function fill(folder: string): void {
  const ballast = path.join(folder, 'ballast')
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(ballast, '')
  if (readdirSync(folder).length > 0)
    execFileSync('fallocate', ['-l', String(Math.max(bsize, (bavail - 16) * bsize)), ballast])
}
