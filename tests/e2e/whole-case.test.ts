import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { ui } from '#content/en/ui.ts'
import { procedures } from '#machines/registry.ts'
import { redItems } from '#machines/response/start.ts'
import { replay } from '#record/replay.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { pageTexts } from '../pdf/pdf-tools.ts'
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

const minute = 60_000
const day = 24 * 60
const phone = { viewport: { width: 390, height: 844 }, acceptDownloads: true }

/** Invented for this test; no real person. */
describe('one child, the whole way', () => {
  it('is met, goes missing, is found abroad, comes back, is missing again and found, in one case and one paper', async () => {
    const afternoon = Date.UTC(2026, 2, 3, 13, 0)
    const { page, troubles } = await newPage(browser, app, phone)
    const carer = new Caseworker(page, afternoon, { zone: 'Europe/Rome', offset: 60 })
    await carer.open(app.url)

    // Prevention: whatever is known is written down once.
    await carer.startBy('newlyMet')
    await carer.answer('ageQuestion', 'doubted', { whatWasStated: 'Fourteen, she says' })
    await carer.answer('languageQuestion', 'yes', { language: 'Tigrinya' })
    await carer.answer('situationQuestion', 'unverifiedAdult')
    await carer.answer('adultClaimsChild', 'notVerified')
    await carer.answer('minimumSheet', 'complete', { names: 'Abena, አቤና', sex: 'Girl', birth: '2012, stated' })
    await carer.answer('firstTalk', 'understood', {
      childSays: 'My brother is in Sweden',
      childOnPublicity: 'Not my photo, please',
    })
    await carer.answer('likelihoodFirst', 'high', { goingMissingSigns: { c15: 'yes' } })
    await carer.answer('shortPlan', 'done', { reportingThresholdMinutes: '15', whoMustBeTold: 'Guardian, police' })

    // Missing: one tap and one answer from prevention, which goes on.
    await carer.wait(7 * 60)
    await carer.answer('childPresent', 'absent')
    await carer.heading(procedureWords.steps.absenceNoticed.title).waitFor()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'Catania, bus station' })
    await carer.answer('dangerScreen', 'red', { redItems: { arrivedUnder72h: 'yes' } })
    await carer.answer('reportToPolice', 'accepted', { policeReference: 'CT-552/26', officer: 'Agente Neri' })
    await carer.answer('notifyGuardian', 'done', { whoWasReached: 'Avv. Serra' })
    await carer.answer('askSis', 'asked', { askedOf: 'Agente Neri' })
    await carer.answer('foreignHint', 'yes', { country: 'France', hint: 'A ticket to Paris' })
    await carer.goTo('publicityDecision')
    await page.getByText('Not my photo, please').waitFor()
    await carer.more('police')
    const sheet = pageTexts(await carer.download(() => carer.button(recordScreens.sheet.export).click())).join('\n')
    for (const known of ['Abena', 'አቤና', '2012, stated', 'Catania, bus station']) expect(sheet).toContain(known)

    // Found abroad: seen there, decided with her, brought back with an escort.
    await carer.wait(2 * day - 8 * 60)
    await carer.answer('childFound', 'seenFaceToFace', { seenBy: 'Police nationale, Paris', seenWhere: 'Paris' })
    await carer.answer('confirmChild', 'samePerson', { confirmedBy: 'Police nationale' })
    await carer.answer('whereFound', 'otherCountry')
    await carer.answer('askProtectionThere', 'done', { whoWasReached: 'ASE Paris', interimGuardian: 'Mme Roux' })
    await carer.answer('confirmHitFromThem', 'done', { whoWasReached: 'SIRENE France' })
    await carer.answer('sendOurFile', 'sent', { whoWasReached: 'ASE Paris' })
    await carer.answer('childHeardThere', 'heard', { childsWish: 'To my brother, not back to that place' })
    await carer.answer('traffickedToThere', 'no', { reason: 'Asked by a specialist, no sign' })
    await carer.answer('decideSolutionThere', 'firstCountry', {
      decidedBy: 'ASE Paris and child protection Catania',
      childsView: 'Agrees, if the place is another one',
      reason: 'The reunification with the brother runs here',
    })
    await carer.answer('planReturnTransfer', 'ready', {
      receivingGuardian: 'Avv. Serra',
      escort: 'Mme Roux',
      travelAt: carer.now + 6 * 60 * minute,
    })
    await carer.wait(5 * 60)
    await carer.answer('confirmReturnArrival', 'arrived', { seenBy: 'Avv. Serra', arrivedAt: carer.now })

    // The list of who was told comes back item by item.
    await carer.goTo('tellPolice')
    await page.getByText('CT-552/26').first().waitFor()
    await carer.answer('tellPolice', 'told', { whoWasReached: 'Agente Neri' })
    await carer.answer('closeSis', 'asked', { askedOf: 'Agente Neri' })
    await carer.tab(ui.frame.doNow)
    expect(await page.getByText(procedureWords.steps.tellLawyer.title).count()).toBe(0)

    // Missing again: the number of earlier times is shown, and nothing is less serious for it.
    await carer.wait(2 * day)
    await carer.answer('childMissingAgain', 'yes')
    await page.getByText(/^Missing before: 1\./).waitFor()
    await carer.answer('absenceNoticed', 'unknown', { lastSeenWhere: 'School' })
    await carer.answer('dangerScreen', 'clear', {
      redItems: Object.fromEntries(redItems.map((item) => [item, 'no'])),
    })
    await carer.goTo('firstChecks')
    await page
      .getByText(/15 minutes/)
      .first()
      .waitFor()
    await carer.answer('firstChecks', 'found', { seenBy: 'Teacher' })
    await carer.answer('welcomeBack', 'unknown')

    const { entries, text } = judgeRecord(await carer.exportRecord())
    for (const words of [
      'Child no longer missing, aftercare open',
      'Prevention 1',
      'Response 2',
      'Aftercare 2',
      'Episode 1',
      'Episode 2',
      'CT-552/26',
      'To my brother, not back to that place',
      'Nothing to take back',
    ])
      expect(text).toContain(words)
    const { stages, stopped } = replay(entries, procedures)
    expect(stopped).toBeUndefined()
    expect(stages.map(({ stage, ended }) => `${stage} ${ended ?? 'runs'}`)).toEqual([
      'prevention-1 runs',
      'response-1 seenAndSafe',
      'aftercare-1 missingAgain',
      'response-2 turnedUp',
      'aftercare-2 runs',
    ])
    expect(troubles).toEqual(NO_TROUBLES)
    await page.context().close()
  })

  it.each(Object.keys(ui.ways.labels).filter((way) => way !== 'notWhereExpected') as (keyof typeof ui.ways.labels)[])(
    'can be entered by “%s”, with something to do at once',
    async (way) => {
      const { page, troubles } = await newPage(browser, app, phone)
      const carer = new Caseworker(page, Date.UTC(2026, 2, 3, 13, 0), { zone: 'Europe/Rome', offset: 60 })
      await carer.open(app.url)
      await carer.startBy(way)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByText(ui.step.who).first().waitFor()
      expect(troubles).toEqual(NO_TROUBLES)
      await page.context().close()
    },
  )
})
