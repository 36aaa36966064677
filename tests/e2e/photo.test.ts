import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordScreens } from '#content/en/record-screens.ts'
import { signingWords } from '#content/en/signing.ts'
import { verifySignatures } from '#pdf/verify-signatures.ts'
import { asFile, freshPath, run } from '../pdf/pdf-tools.ts'
import { isEntryOf } from '#record/entry.ts'
import { fromBase64 } from '#record/base64.ts'
import { judgeJpeg } from '#record/jpeg.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { judgeRecord } from './judge-pdf.ts'

let browser: Browser
let app: ServedFolder

beforeAll(async () => {
  app = await servedApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await app.close()
})

const exif = 'exiftool'
const hasExiftool = spawnSync(exif, ['-ver']).error === undefined
if (!hasExiftool) console.warn('SKIPPED: no exiftool here; pictures in papers are only searched for planted words.')

/** The JPEGs inside a paper, as they are embedded. */
function picturesIn(pdf: Uint8Array): Buffer[] {
  const stem = freshPath()
  run('pdfimages', '-all', asFile(pdf), stem)
  const folder = path.dirname(stem)
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${path.basename(stem)}-`))
    .sort()
    .map((name) => readFileSync(path.join(folder, name)))
}

const exifOf = (jpeg: Uint8Array): string =>
  spawnSync(exif, ['-a', '-G1', '-s', asFile(jpeg)], { encoding: 'utf8' }).stdout

/** A large picture as a camera writes it: with a part that tells the place. */
async function cameraPicture(carer: Caseworker): Promise<Buffer> {
  const plain = await carer.page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 3000
    canvas.height = 2000
    const pen = canvas.getContext('2d')!
    for (let i = 0; i < 400; i++) {
      pen.fillStyle = `hsl(${i * 7} 80% ${(i * 13) % 100}%)`
      pen.fillRect((i * 97) % 3000, (i * 61) % 2000, 300, 200)
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95))
    return [...new Uint8Array(await blob!.arrayBuffer())]
  })
  const place = Buffer.from('Exif\0\0GPS-PLANTED-37.5,15.1', 'latin1')
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, place.length + 2]), place])
  return Buffer.concat([Buffer.from(plain.slice(0, 2)), segment, Buffer.from(plain.slice(2))])
}

it('keeps of a photo the picture alone, small, described, and says so in the record', async () => {
  const { page, troubles } = await newPage(browser, app, {
    viewport: { width: 390, height: 844 },
    acceptDownloads: true,
  })
  const carer = new Caseworker(page, Date.UTC(2026, 2, 3, 13, 0), { zone: 'Europe/Rome', offset: 60 })
  await carer.open(app.url)
  await carer.startCase()
  const words = recordScreens.photo
  const buffer = await cameraPicture(carer)
  await carer.more('police')
  await page
    .getByLabel(words.choose)
    .setInputFiles({ name: 'not-a-picture.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no') })
  await page.getByText(words.notAPicture).waitFor()
  await page.getByLabel(words.choose).setInputFiles({ name: 'DCIM-0001.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByRole('img', { name: words.preview }).waitFor()
  await carer.button(words.save).click()
  await page.getByText(words.altNeeded).waitFor()
  await page.getByLabel(words.alt).fill('Face from the front, short hair')
  await page.getByLabel(words.agreedBy).fill('The child herself')
  const before = await carer.savedCount()
  await carer.button(words.save).click()
  await carer.saved(before)
  await page.getByRole('img', { name: 'Face from the front, short hair' }).waitFor()

  const pdf = await carer.exportRecord()
  const { entries, text } = judgeRecord(pdf)
  expect(text).toContain('Face from the front, short hair')
  const photo = entries.find((entry) => isEntryOf(entry, 'photo'))
  const bytes = fromBase64(photo && isEntryOf(photo, 'photo') ? photo.content.jpeg : '') ?? new Uint8Array()
  expect(judgeJpeg(bytes)).toMatchObject({ ok: true, components: 3 })
  expect(Buffer.from(bytes).includes('GPS-PLANTED')).toBe(false)
  expect(JSON.stringify(entries)).not.toContain('DCIM')

  // The picture inside the paper is the one that is kept, byte for byte, and an independent reader finds no place in it.
  const [picture, ...others] = picturesIn(pdf)
  expect(others).toEqual([])
  expect(picture?.equals(bytes)).toBe(true)
  if (hasExiftool) expect(exifOf(bytes)).not.toMatch(/GPS|Make|Model|Serial|Thumbnail|PLANTED/i)

  // The same record, signed by this device under the policy of the page.
  await carer.more('finish')
  await page.getByLabel(signingWords.sign).check()
  const signed = await carer.download(() => carer.button(recordScreens.finish.export).click())
  await page.getByText(signingWords.readFingerprint).waitFor()
  const read = await verifySignatures(signed)
  expect(read).toMatchObject({
    ok: true,
    signatures: [{ field: 'supervisor', integrity: 'valid', coversWholeFile: true, claimedName: '' }],
  })
  const shown = (read.ok ? (read.signatures[0]?.certificate?.fingerprint ?? '') : '').toUpperCase()
  await page.getByText((shown.match(/.{4}/g) ?? []).join(' ')).waitFor()
  const judged = run('pdfsig', asFile(signed))
  expect(judged).toContain('Signature is Valid')
  expect(judged).toContain('Total document signed')
  judgeRecord(signed)
  expect(troubles).toEqual(NO_TROUBLES)
  await page.context().close()
})
