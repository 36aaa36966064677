import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dictionaryOf, type Language } from '#content/languages.ts'
import { ruleInWords } from '#export/country-lines.ts'
import { sources } from '#machines/sources.ts'
import { allProfiles, profileAt } from '#profiles/all.ts'
import { dialledKinds } from '#profiles/contact-kinds.ts'
import { rulesAt } from '#profiles/layers.ts'
import { type CountryCode, countryCodes, placeOf } from '#profiles/places.ts'
import type { ServedFolder } from '../../bin/serve.ts'
import { launchBrowser, newPage, NO_TROUBLES, servedApp, type WatchedPage } from './browser.ts'
import { Caseworker } from './caseworker.ts'

let browser: Browser
let app: ServedFolder
let watched: WatchedPage

beforeAll(async () => {
  app = await servedApp()
  browser = await launchBrowser()
  // One device for all cases: it keeps its copy of the program once.
  watched = await newPage(browser, app, { viewport: { width: 390, height: 844 } })
})

afterAll(async () => {
  await browser.close()
  await app.close()
})

/** A document of one country can be what a step for all countries rests on. */
const titles = Object.values(sources).map(({ title }) => title)

const night = Date.UTC(2026, 10, 27, 21, 40)
const brussels = { zone: 'Europe/Brussels', offset: 60 }

/** Names and labels that a profile gives, as they stand on a screen. */
const namesOf = (country: CountryCode): readonly string[] => {
  const { names, categories } = allProfiles[country]
  const all = [...Object.values(names), ...(categories?.labels ?? []).map((label) => label.names)]
  return [...new Set(all.flatMap((each) => Object.values(each)))]
}

/** What stands on no screen of a case of this country: labels and authorities of all others. */
const strangers = (country: CountryCode): readonly string[] => {
  const own = namesOf(country)
  return countryCodes
    .filter((other) => other !== country)
    .flatMap(namesOf)
    .filter((name) => !own.some((mine) => mine.includes(name)))
}

/** Whom and what must be read at which step, from `domain/countries.md`: not from the profile that is being checked. */
const cases: readonly {
  readonly country: CountryCode
  readonly language: Language
  readonly told: Readonly<Record<'reportToPolice' | 'notifyGuardian' | 'notifyHotline', readonly string[]>>
  readonly risk: readonly string[]
  /** Read as something to check, at one of the steps. */
  readonly toCheck?: string
}[] = [
  {
    country: 'BE',
    language: 'fr-BE',
    told: {
      reportToPolice: ['Police locale', '101'],
      notifyGuardian: ['Service des Tutelles (SPF Justice)', '078 15 43 24'],
      notifyHotline: ['Child Focus', '116 000'],
    },
    risk: ['disparition inquiétante'],
  },
  {
    country: 'BE',
    language: 'nl-BE',
    told: {
      reportToPolice: ['Lokale politie', '101'],
      notifyGuardian: ['Dienst Voogdij (FOD Justitie)', '078 15 43 24'],
      notifyHotline: ['Child Focus', '116 000'],
    },
    risk: ['onrustwekkende verdwijning'],
  },
  {
    country: 'FR',
    language: 'fr-FR',
    told: {
      reportToPolice: ['Gendarmerie nationale', '17'],
      notifyGuardian: ['Administrateur ad hoc'],
      notifyHotline: ['Droit d’Enfance', '116 000'],
    },
    risk: ['disparition inquiétante'],
  },
  {
    country: 'GR',
    language: 'el',
    told: {
      reportToPolice: ['Ελληνική Αστυνομία', '100'],
      notifyGuardian: ['Επίτροπος'],
      notifyHotline: ['Το Χαμόγελο του Παιδιού', '116 000'],
    },
    risk: [],
    toCheck: 'gr.tell.prosecutorAsGuardian',
  },
  {
    country: 'IT',
    language: 'it',
    told: {
      reportToPolice: ['Polizia di Stato, Carabinieri', '112'],
      notifyGuardian: ['Tutore, tutore volontario'],
      notifyHotline: ['Telefono Azzurro', '116 000'],
    },
    risk: [],
  },
  {
    country: 'SE',
    language: 'sv',
    told: {
      reportToPolice: ['Polismyndigheten', '114 14'],
      notifyGuardian: ['God man för ensamkommande barn'],
      notifyHotline: ['SOS Alarm', '116 000'],
    },
    risk: [],
    toCheck: 'se.concern.atOnce',
  },
  {
    country: 'UK',
    language: 'en',
    told: {
      reportToPolice: ['Police', '101', '999'],
      notifyGuardian: ['Independent Child Trafficking Guardian'],
      notifyHotline: ['Missing People', '116 000'],
    },
    risk: ['High risk', 'Medium risk', 'Low risk'],
    toCheck: 'uk.category.lowest',
  },
]

it.each(cases)(
  'shows a case of $country in $language the authorities and numbers of that country, and none of another',
  async ({ country, language, told, risk, toCheck }) => {
    const words = await dictionaryOf(language)
    const { page, troubles } = watched
    await page.addInitScript(`localStorage.setItem('missing-child-guide-language', '${language}')`)
    const carer = new Caseworker(page, night, brussels, words)
    const profile = profileAt(placeOf(country))
    const seen: string[] = []
    let checked = ''
    /** All that is on the screen, also what is folded away. */
    const read = async (step?: string) => {
      if (step) await page.locator('.inset h2, .sources li').first().waitFor({ state: 'attached' })
      await page.locator('details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true
      })
      const text = await page.locator('body').innerText()
      seen.push(titles.reduce((rest, title) => rest.replaceAll(title, ''), text))
      const unsure = step ? rulesAt(profile, step).filter(({ checkWith }) => checkWith !== undefined) : []
      for (const rule of unsure) {
        const said = ruleInWords(words.book, rule)
        expect(text).toContain(said)
        expect(said.startsWith(words.book.countries.check.split('{')[0]!)).toBe(true)
        checked += rule.id
      }
      // A time that runs names nothing that is unsure or out of date.
      const { UNSURE, 'SEEN-OLD': dated } = words.book.countries.certainties
      for (const limit of await page.locator('.limit, [role=timer]').allInnerTexts())
        for (const doubt of [UNSURE, dated]) expect(limit).not.toContain(doubt)
      return text
    }
    const at = async (step: Parameters<Caseworker['goTo']>[0]) => {
      await carer.goTo(step)
      return read(step)
    }

    await carer.open(app.url)
    await carer.startCase()
    await carer.more('country')
    await page.getByLabel(words.countryScreens.country, { exact: true }).selectOption(country)
    await carer.button(words.countryScreens.save).click()
    await page.getByText(words.countryScreens.numbers, { exact: true }).waitFor()
    await carer.answer('absenceNoticed', 'unknown')
    await carer.answer('dangerScreen', 'red', { redItems: { groupMissing: 'yes' } })
    const police = await at('reportToPolice')
    for (const expected of told.reportToPolice) expect(police).toContain(expected)
    await carer.answer('reportToPolice', 'accepted', { policeReference: 'A-1' })
    for (const step of ['notifyGuardian', 'notifyHotline'] as const) {
      const text = await at(step)
      for (const expected of told[step]) expect(text).toContain(expected)
    }
    await at('notifyChildProtection')
    const sis = await at('askSis')
    const say = words.book.procedures.steps.askSis.say ?? ''
    const eu: Readonly<Record<string, string>> = words.book.profiles.EU
    const promises = Object.keys(eu).filter((id) => id.startsWith('eu.sis.') && sis.includes(eu[id]!))
    if (country === 'UK') {
      expect(sis).toContain(words.book.profiles.UK['uk.outsideSis'])
      expect(sis).not.toContain(say)
      expect(promises).toEqual([])
    } else {
      expect(sis).toContain(say)
      expect(promises).toContain('eu.sis.placeUnderProtection')
    }
    await carer.answer('worryingCriteria', 'highConcern')
    const level = await at('policeRiskLevel')
    for (const label of risk) expect(level).toContain(label)
    if (profile.categories?.kind === 'none') expect(level).toContain(words.countryScreens.noScale)
    else expect(level).not.toContain(words.countryScreens.noScale)
    await carer.more('contacts')
    const contacts = await read()
    for (const { kind, numbers = [] } of profile.contacts)
      if (dialledKinds.some((one) => one === kind) && kind !== 'traffickingCentre')
        expect(contacts).toContain(numbers[0] ?? '')
    expect(contacts.includes('999')).toBe(country === 'UK')
    expect(strangers(country).filter((name) => seen.some((text) => text.includes(name)))).toEqual([])
    if (toCheck) expect(checked).toContain(toCheck)
    expect(troubles).toEqual(NO_TROUBLES)
  },
)
