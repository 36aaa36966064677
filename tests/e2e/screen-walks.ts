import { readFileSync } from 'node:fs'
import path from 'node:path'
import { countryScreens } from '#content/en/country-screens.ts'
import { deviceScreens } from '#content/en/device-screens.ts'
import { homeMore } from '#content/en/home-more.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { paperTitle } from '#export/papers.ts'
import type { Caseworker } from './caseworker.ts'
import { locked, protectDevice, unlock } from './protect.ts'

/** A record that was cut off at its end and still names the old number of entries. */
const cutRecord = readFileSync(path.resolve(import.meta.dirname, '../fixtures/records/v1/forged-cut.json'))

/** Looks at the screen that is open; `name` says which it is. */
export type Look = (name: string) => Promise<void>

/** Goes through every screen of a case and of checking a file, on a fresh device. */
export async function walkCase(carer: Caseworker, address: string, look: Look): Promise<void> {
  const { page } = carer
  const {
    book,
    deviceScreens: device,
    recordScreens: record,
    reviewScreens: review,
    aboutWords: about,
    formsWords: forms,
    homeMore: more,
    ui: words,
  } = carer.words
  await carer.open(address)
  await look('home')
  await carer.button(more.forms).click()
  await page.getByRole('heading', { name: forms.title }).waitFor()
  await look('forms')
  await carer.button(forms.back).click()
  await carer.startCase()
  await look('absence')
  await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Omonia' })
  await look('danger screen')
  await carer.answer('dangerScreen', 'red', { redItems: { groupMissing: 'yes' } })
  await look('police')
  await carer.button(words.step.continue).click()
  await look('police with an error')
  await carer.answer('notifyGuardian', 'notPossible', { reason: 'No answer' })
  await carer.tab(words.frame.doNow)
  await look('do now')
  await carer.tab(words.frame.record)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await look('record')
  const menu = ['note', 'call', 'done', 'police', 'contacts', 'handOver', 'who', 'child', 'stages', 'finish'] as const
  for (const item of menu) {
    await carer.more(item)
    await look(item)
  }
  await carer.tab(words.frame.more)
  await carer.button(carer.words.reviewRoom.onCall.title).click()
  await look('asking whoever is on call')
  await carer.more('flowchart')
  const drawing = page.locator('svg.chart')
  await drawing.getByRole('button').first().press('Enter')
  await look('flowchart')
  await carer.more('papers')
  await look('papers')
  await page.getByRole('button', { name: paperTitle(book, 'notificationLog') }).click()
  await page
    .getByRole('radio', {
      name: phrase(record.papers.redactedFor, { reader: book.redaction.profiles.family }),
    })
    .check()
  await look('what leaves with a paper')
  await carer.more('papers')
  await carer.button(record.otherFiles.names.eventLogXes).click()
  await look('another file')
  await carer.answer('notifyHotline', 'done')
  await carer.answer('childFound', 'seenFaceToFace', { seenBy: 'Officer' })
  await look('who it is')
  await carer.answer('confirmChild', 'samePerson', { confirmedBy: 'Officer' })
  await carer.goTo('tellHotline')
  await look('told before')
  await carer.tab(words.frame.doNow)
  await look('do now in aftercare')
  await carer.answer('childMissingAgain', 'yes')
  await look('missing before')
  await carer.reload()
  await look('home with a case')
  await carer.startBy('newlyMet')
  await look('newly met')
  await carer.answer('ageQuestion', 'doubted')
  await carer.answer('languageQuestion', 'no')
  await carer.answer('situationQuestion', 'alone')
  await carer.goTo('likelihoodFirst')
  await look('likelihood')
  await carer.answer('endPrevention', 'openedByMistake')
  await carer.answer('mistakeCheck', 'confirmed', { reason: 'A test', secondPerson: 'Manager' })
  await look('at rest')
  await carer.button(words.frame.leave).click()
  await carer.heading(device.protect.title).waitFor()
  await look('leaving what is not protected')
  await carer.button(device.protect.skipLeave).click()
  await look('home with two cases')
  await carer.button(more.about).click()
  await carer.heading(about.title).waitFor()
  await page.getByRole('listitem').filter({ hasText: 'English' }).first().waitFor()
  await look('about')
  await carer.button(about.back).click()
  await carer.button(more.review).click()
  await carer.heading(review.title).waitFor()
  await look('check a file')
  await page.getByLabel(review.choose).setInputFiles({
    name: 'cut.json',
    mimeType: 'application/json',
    buffer: Buffer.from(cutRecord),
  })
  await page.getByRole('region', { name: new RegExp(review.verdict) }).waitFor()
  await page.locator('details:not([open]) > summary').evaluateAll((all) => {
    for (const one of all as HTMLElement[]) one.click()
  })
  await look('a checked file')
}

/** Goes through every screen about the device: protection, keys, lock, deleting, the clock. */
export async function walkDevice(carer: Caseworker, address: string, look: Look): Promise<void> {
  const { page } = carer
  const { device, keys, protect, recovery } = deviceScreens
  const { sheet } = countryScreens
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  await carer.open(address)
  await press(homeMore.device)
  await carer.heading(device.title).waitFor()
  await page.getByRole('heading', { name: new RegExp(`^${device.room}`) }).waitFor()
  await look('this device')
  await press(sheet.open)
  await carer.heading(sheet.title).waitFor()
  await page.getByLabel(new RegExp(`^${sheet.name}`)).fill('House by the harbour')
  await press(sheet.begin)
  await page.getByRole('button', { name: `${sheet.add}: ${sheet.limits}` }).click()
  await press(sheet.keep)
  await look('sheet of the organisation with an error')
  await press(deviceScreens.back)
  await carer.heading(device.title).waitFor()
  await press(device.safety)
  await carer.heading(deviceScreens.security.title).waitFor()
  await look('what is protected')
  await press(deviceScreens.back)
  await carer.heading(device.title).waitFor()
  await press(deviceScreens.back)
  await press(ui.protection.protect)
  await carer.heading(protect.title).waitFor()
  await press(deviceScreens.continue)
  await look('passphrase with an error')
  await press(protect.take)
  await page.getByLabel(protect.again, { exact: true }).fill(await page.locator('.suggestion').innerText())
  await press(deviceScreens.continue)
  await page.getByRole('list', { name: recovery.key }).waitFor()
  await look('recovery key')
  await press(recovery.have)
  await look('check of the paper')
  await press(recovery.seeAgain)
  await press(deviceScreens.back)
  const passphrase = await protectDevice(page)
  await look('home, protected')
  await press(homeMore.device)
  await press(device.openKeys)
  await carer.heading(keys.title).waitFor()
  await look('keys')
  await press(keys.change)
  await look('another passphrase')
  await press(deviceScreens.back)
  await press(keys.addRecovery)
  await look('another recovery key')
  await press(ui.protection.lock)
  await locked(page)
  await look('locked')
  await press(ui.lock.useRecovery)
  await page.getByLabel(ui.lock.recovery, { exact: true }).fill('AAAAA')
  await press(ui.lock.unlock)
  await page
    .locator('#unlock-fault')
    .getByText(/recovery key/)
    .waitFor()
  await look('locked, mistyped')
  await press(ui.lock.usePassphrase)
  await unlock(page, passphrase)
  await carer.startBy('newlyMet')
  await carer.answer('endPrevention', 'openedByMistake')
  await carer.answer('mistakeCheck', 'confirmed', { reason: 'A test', secondPerson: 'Manager' })
  await look('at rest')
  await press(ui.atRest.erase)
  await carer.heading(deviceScreens.erase.title).waitFor()
  await look('deleting')
  await page.getByRole('button', { name: ui.exit.label }).first().click()
  await look('clock')
}
