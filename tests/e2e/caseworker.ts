import type { Page } from 'playwright-core'
import type { Dictionary } from '#content/dictionary.ts'
import type { ui } from '#content/en/ui.ts'
import { english } from '../english.ts'

const minute = 60_000

type StepId = keyof Dictionary['book']['procedures']['steps']

/** What a caseworker fills in: text by field id, an instant as epoch milliseconds, items of a list by their id. */
export type Filled = Readonly<Record<string, string | number | Readonly<Record<string, string>>>>

/** Text as a regular expression that finds just it. */
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Zone {
  readonly zone: string
  readonly offset: number
}

/**
 * A caseworker at the real screens: finds things by their words, presses and types. The clock is the app's own port, so
 * that a night passes in seconds.
 */
export class Caseworker {
  readonly page: Page
  readonly words: Dictionary
  /** The store the screens write to. */
  readonly database: string = 'missing-child-guide'
  readonly #zone: Zone
  #now: number
  #address = ''

  /** `words`: the language on screen, by whose words things are found. */
  constructor(page: Page, start: number, zone: Zone, words: Dictionary = english) {
    this.words = words
    this.page = page
    page.setDefaultTimeout(10_000)
    this.#now = start
    this.#zone = zone
  }

  get now(): number {
    return this.#now
  }

  async open(address: string): Promise<void> {
    this.#address = address
    await this.#placeClock()
    await this.page.goto(address)
    await this.button(this.words.ui.home.start).first().waitFor()
  }

  /** Closes the page and opens it again, as after a crash or a lunch break. */
  async reload(): Promise<void> {
    await this.#placeClock()
    await this.page.goto(this.#address)
    await this.button(this.words.ui.home.start).first().waitFor()
  }

  /** The clock of the next page that is opened; the running time starts anew there, as it does in a real one. */
  async #placeClock(): Promise<void> {
    const place = JSON.stringify({ start: this.#now, ...this.#zone })
    await this.page.addInitScript(`{
      const { start, zone, offset } = ${place}
      globalThis.__passed = 0
      globalThis.__clock = { read: () => ({ wall: start + __passed, mono: __passed, zone, offset }) }
    }`)
  }

  /** Time passes. */
  async wait(minutes: number): Promise<void> {
    this.#now += minutes * minute
    await this.page.evaluate((passed) => {
      ;(globalThis as unknown as { __passed: number }).__passed += passed
      document.dispatchEvent(new Event('visibilitychange'))
    }, minutes * minute)
  }

  /** Begins a case by another way in than a child who is missing now. */
  async startBy(way: keyof typeof ui.ways.labels): Promise<void> {
    await this.button(this.words.ui.ways.labels[way]).click()
    await this.page.getByRole('navigation', { name: this.words.ui.frame.tabs }).waitFor()
  }

  async startCase(): Promise<void> {
    // In some languages another way in begins with the same words.
    await this.button(this.words.ui.home.start).first().click()
    await this.heading(this.words.book.procedures.steps.absenceNoticed.title).waitFor()
  }

  /** Goes to a step as a person would: it is on screen, or it stands in the list. */
  async goTo(step: StepId): Promise<void> {
    const words = this.words.book.procedures.steps[step]
    if (await this.heading(words.title).isVisible()) return
    const inTheFrame: Readonly<Record<string, string>> = {
      childFound: this.words.ui.frame.found,
      childPresent: this.words.ui.frame.missing,
      childMissingAgain: this.words.ui.frame.missing,
    }
    const framed = inTheFrame[step]
    if (framed) {
      await this.page
        .getByRole('region', { name: this.words.ui.frame.always })
        .getByRole('button', { name: framed })
        .click()
      return this.heading(words.title).waitFor()
    }
    await this.tab(this.words.ui.frame.doNow)
    const row = this.page.locator('main').getByRole('button', { name: words.title })
    const name = this.page.locator('main').getByRole('button', { name: words.name, exact: true })
    await row.or(name).first().click()
    await this.heading(words.title).waitFor()
  }

  /** Answers a step and waits for the tick. `differs` and `late` are the reasons asked for. */
  async answer(
    step: StepId,
    outcome: string,
    filled: Filled = {},
    reasons: { differs?: string; late?: string } = {},
  ): Promise<void> {
    await this.goTo(step)
    const outcomes: Readonly<Record<string, { readonly label: string }>> =
      this.words.book.procedures.steps[step].outcomes
    const label = outcomes[outcome]?.label
    if (label === undefined) throw new Error(`${step} has no outcome ${outcome}`)
    for (const [field, value] of Object.entries(filled)) if (typeof value === 'object') await this.#tick(field, value)
    await this.page.locator('.answer', { has: this.page.getByText(label, { exact: true }) }).click()
    const more = this.page.locator('.step-form > details > summary')
    if ((await more.count()) > 0) await more.click()
    for (const [field, value] of Object.entries(filled)) await this.#fill(field, value)
    if (reasons.differs) await this.page.getByLabel(this.words.ui.step.differs).fill(reasons.differs)
    if (reasons.late) await this.page.getByLabel(this.words.ui.step.late).fill(reasons.late)
    const before = await this.savedCount()
    await this.button(this.words.ui.step.continue).click()
    await this.saved(before)
  }

  async #tick(field: string, items: Readonly<Record<string, string>>): Promise<void> {
    const words = this.words.book.procedures.fields[field]?.items ?? {}
    for (const [item, answer] of Object.entries(items)) {
      const scales: Readonly<Record<string, string>> = {
        ...this.words.book.procedures.tasks,
        ...this.words.book.procedures.signs,
      }
      const row = this.page.locator(`#field-${field}`).getByRole('group', { name: words[item] ?? item, exact: true })
      await row.getByRole('radio', { name: scales[answer] ?? answer, exact: true }).check()
    }
  }

  async #fill(field: string, value: Filled[string]): Promise<void> {
    if (typeof value === 'object') return
    const control = this.page.locator(`#field-${field}`)
    if (typeof value === 'string') return control.fill(value)
    const local = new Date(value + this.#zone.offset * minute).toISOString()
    await control.locator('input[type=date]').fill(local.slice(0, 10))
    await control.locator('input[type=time]').fill(local.slice(11, 16))
  }

  /** Number of frames the store holds for all cases: what has been acknowledged must be among them. */
  savedCount(): Promise<number> {
    return this.page.evaluate(
      (database) =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open(database)
          request.onerror = () => reject(new Error('the store cannot be opened'))
          request.onsuccess = () => {
            const keys = request.result.transaction('frames').objectStore('frames').getAllKeys()
            keys.onsuccess = () => {
              request.result.close()
              const frames = (keys.result as [string, number, number?][]).filter(
                ([list, number, part]) => list.startsWith('case/') && number > 0 && part === undefined,
              )
              resolve(frames.length)
            }
          }
        }),
      this.database,
    )
  }

  /** Waits for the tick and finds the entry in the store. */
  async saved(before: number): Promise<void> {
    for (let tries = 0; (await this.savedCount()) <= before; tries++) {
      if (tries > 100) throw new Error(`nothing was saved within ten seconds: ${await this.complaint()}`)
      await this.page.waitForTimeout(100)
    }
    await this.page
      .getByText(new RegExp(`^${escaped(this.words.ui.frame.saved.split('{time}')[0] ?? '')}\\d\\d:\\d\\d`))
      .first()
      .waitFor()
  }

  /** What the screen says is missing, if anything. */
  async complaint(): Promise<string> {
    const summary = this.page.getByRole('alert').first()
    return (await summary.count()) > 0 ? summary.innerText() : await this.page.locator('#main').innerText()
  }

  async tab(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: this.words.ui.frame.tabs })
      .getByRole('button', { name: new RegExp(`^${escaped(name)}`) })
      .click()
  }

  async more(item: keyof typeof ui.more): Promise<void> {
    await this.tab(this.words.ui.frame.more)
    await this.page.locator('#main').getByRole('button', { name: this.words.ui.more[item] }).first().click()
  }

  /** Exports a paper and returns its bytes. */
  async download(press: () => Promise<void>): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent('download', { timeout: 60_000 }), press()])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const name = download.suggestedFilename()
    if (!/^(action-record|missing-report|paper)-[0-9a-f]{8}\.pdf$/.test(name))
      throw new Error(`the file name is not neutral: ${name}`)
    return new Uint8Array(Buffer.concat(chunks))
  }

  async exportRecord(): Promise<Uint8Array> {
    await this.more('finish')
    return this.download(() => this.button(this.words.recordScreens.finish.export).click())
  }

  heading(text: string) {
    return this.page.getByRole('heading', { name: text, exact: true })
  }

  button(name: string) {
    return this.page.getByRole('button', { name: new RegExp(`^${escaped(name)}`) })
  }
}
