import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordScreens } from '#content/en/record-screens.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { ui } from '#content/en/ui.ts'
import { procedures } from '#machines/registry.ts'
import { replay } from '#record/replay.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp } from './browser.ts'
import { Caseworker } from './caseworker.ts'
import { judgeRecord } from './judge-pdf.ts'
import { pageTexts } from '../pdf/pdf-tools.ts'

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

const minute = 60_000
const phone = { viewport: { width: 390, height: 844 }, acceptDownloads: true }
const laptop = { viewport: { width: 1366, height: 768 }, acceptDownloads: true }

/** Training scenario written for this tool, inspired by the published outline of the INTERACT exercise; details invented. */
describe('scenario B, “Qiro”, as a caseworker would play it', () => {
  it('B4, Greece: the shelter does not wait until Monday', async () => {
    const saturdayNight = Date.UTC(2026, 0, 10, 21, 40)
    const { page, troubles } = await newPage(browser, app, phone)
    const carer = new Caseworker(page, saturdayNight, { zone: 'Europe/Athens', offset: 120 })
    await carer.open(app.url)

    await carer.startCase()
    await carer.answer('absenceNoticed', 'unknown', {
      lastSeenAt: saturdayNight - 6 * 60 * minute,
      lastSeenWhere: 'Athens, Omonia',
      lastSeenBy: 'Νίκος Γεωργίου',
    })
    await carer.wait(2)
    await carer.answer('dangerScreen', 'red', { redItems: { groupMissing: 'yes', under13: 'no' } })
    await carer.wait(6)
    await carer.answer('reportToPolice', 'toldToWait', {
      whatPoliceSaid: 'Come back on Monday, he is fifteen',
      officer: 'Officer on duty',
    })
    await carer.wait(5)
    await carer.answer('escalateSupervisor', 'done', { whoWasReached: 'Ελένη Παπαδοπούλου, shelter manager' })

    // The phone dies here; half a sentence was typed.
    await carer.goTo('escalateMissingPersonsUnit')
    await page.locator('.answer').first().click()
    await page.locator('#field-policeReference').fill('10-')
    await page.waitForTimeout(900)
    await carer.reload()
    await page.getByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }).click()
    await page.getByText(procedureWords.steps.escalateSupervisor.name).first().waitFor()
    await carer.button(ui.resume.continue).click()
    await carer.heading(procedureWords.steps.escalateMissingPersonsUnit.title).waitFor()
    expect(await page.locator('#field-policeReference').inputValue()).toBe('10-')

    await carer.wait(9)
    await carer.answer('escalateMissingPersonsUnit', 'accepted', {
      policeReference: '10-4471/26',
      officer: 'Lieutenant on duty',
      nextContactAt: carer.now + 8 * 60 * minute,
    })
    await carer.answer('notifyChildProtection', 'done', { whoWasReached: 'Duty social worker' })
    await carer.answer('notifyGuardian', 'notPossible', {
      reason: 'No answer at night, message left',
      whoWasTold: 'Shelter manager',
    })
    await carer.answer('notifyHotline', 'done', { recipientReference: 'GR-116-088' })

    await carer.more('police')
    await page.getByRole('textbox', { name: /^a01 / }).fill('Qiro, Κίρο, قێرۆ')
    await page.getByRole('textbox', { name: /^a09 / }).fill('Asylum card, copy held by the shelter')
    const sheetSaved = await carer.savedCount()
    const sheet = await carer.download(() => carer.button(recordScreens.sheet.export).click())
    expect(await carer.savedCount()).toBe(sheetSaved + 3)
    const sheetText = pageTexts(sheet).join('\n')
    for (const text of ['Κίρο', '10-4471/26', 'Asylum card', 'Athens, Omonia']) expect(sheetText).toContain(text)

    const pdf = await carer.exportRecord()
    const { entries, text } = judgeRecord(pdf)
    for (const words of [
      'Come back on Monday',
      'Νίκος Γεωργίου',
      'No answer at night',
      'GR-116-088',
      '22 minutes after',
    ])
      expect(text).toContain(words)
    expect(entries.every((entry) => entry.zone === 'Europe/Athens')).toBe(true)
    const state = replay(entries, procedures)
    expect(state.stopped).toBeUndefined()
    expect(state.stages[0]?.ended).toBeUndefined()
    expect(state.stages[0]?.active.filter(({ state: own }) => own === 'parked').map(({ step }) => step.id)).toEqual([
      'notifyGuardian',
    ])
    expect(await page.title()).not.toContain('Qiro')
    expect(page.url()).toBe(app.url)
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })

  it('B6 to B8 and B11, Belgium: nobody reported, “not worrying”, told late, and he turns 18', async () => {
    const thursdayNoon = Date.UTC(2026, 1, 12, 11, 30)
    const { page, troubles } = await newPage(browser, app, laptop)
    const worker = new Caseworker(page, thursdayNoon, { zone: 'Europe/Brussels', offset: 60 })
    await worker.open(app.url)

    // B6: absent at an interview; each service thinks that the other reports. Whoever notices reports.
    await worker.startCase()
    await worker.answer('absenceNoticed', 'unknown', {
      lastSeenAt: thursdayNoon - 150 * minute,
      lastSeenWhere: 'Observation centre, Brussels',
    })
    await worker.answer('dangerScreen', 'red', { redItems: { traffickingSign: 'suspected' } })
    await worker.answer('reportToPolice', 'accepted', { policeReference: 'BR.35.LB.1188/26', officer: 'Inspector' })
    await worker.answer('nameCoordinator', 'named', { coordinator: 'Guardianship desk, on call' })

    // B7: “not worrying, fifteen, wants the UK”.
    await worker.answer('worryingCriteria', 'highConcern', {
      criteria: { dangerousCompany: 'yes', lifeThreat: 'suspected', under13: 'no' },
    })
    await worker.answer('policeRiskLevel', 'notAgreed', { policeLevel: 'not worrying' })
    await worker.wait(45)
    await worker.answer('challengeRisk', 'raised', {
      reasons: 'In the company of smugglers, debt, danger at the crossing',
      policeLevel: 'worrying',
    })

    // B8: 116 000 is told ten days late, and the reason is asked.
    await worker.wait(10 * 24 * 60)
    await worker.answer(
      'notifyHotline',
      'done',
      { recipientReference: 'CF-2026-0231' },
      { late: 'Each service thought the other had called' },
    )

    // B11: he turns 18 while missing. Nothing closes.
    await worker.wait(60 * 24 * 60)
    await worker.answer('eighteenthBirthday', 'reached', { dateOfBirth: '2008-04-20' })
    await worker.answer('afterEighteen', 'done', {
      atEighteen: { policeKnowMissingAsChild: 'done', episodeStaysOpen: 'done' },
    })

    const { entries, text } = judgeRecord(await worker.exportRecord())
    for (const words of [
      'not worrying',
      'company of smugglers',
      'Each service thought the other had called',
      'late by',
    ])
      expect(text).toContain(words)
    expect(text).toContain('Child missing, response open')
    const state = replay(entries, procedures)
    expect(state.stages[0]?.ended).toBeUndefined()
    expect(entries.some((entry) => entry.content.type === 'clock')).toBe(false)
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })
})
