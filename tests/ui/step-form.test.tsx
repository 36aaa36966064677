import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { procedureWords } from '#content/en/procedures.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { isEntryOf } from '#record/entry.ts'
import { unpackEnvelope } from '#record/envelope.ts'
import { App } from '#ui/app.tsx'
import { type FakePorts, fakePorts } from './fake-ports.ts'
import { InEnglish } from './in-english.tsx'

afterEach(cleanup)

const { steps, fields } = procedureWords
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
let user = userEvent.setup()

async function started(ports: FakePorts = fakePorts()) {
  user = userEvent.setup()
  const view = render(<App ports={ports} />, { wrapper: InEnglish })
  await user.click(await screen.findByRole('button', { name: ui.home.start }))
  await heading(steps.absenceNoticed.title)
  await formIsThere()
  return { ports, view }
}

async function comeBack(ports: FakePorts) {
  render(<App ports={ports} />, { wrapper: InEnglish })
  await user.click(await screen.findByRole('button', { name: /^[A-Z0-9]{2}-[A-Z0-9]{4}/ }))
}

const formIsThere = () => screen.findByRole('button', { name: ui.step.continue })
const choose = async (label: string) => user.click(await screen.findByRole('radio', { name: new RegExp(`^${label}`) }))
const goOn = async () => user.click(await formIsThere())

async function answer(label: string, next: string) {
  await choose(label)
  await goOn()
  await heading(next)
}

function answers({ store }: FakePorts) {
  return [...store.frames.values()].flat().flatMap((frame) => {
    const read = unpackEnvelope(frame)
    return read.ok && isEntryOf(read.entry, 'answer') ? [read.entry] : []
  })
}

const atDanger = async () => {
  const app = await started()
  await answer(steps.absenceNoticed.outcomes.unknown.label, steps.dangerScreen.title)
  return app
}

const tick = async (item: string, mark: string) =>
  user.click(within(await screen.findByRole('group', { name: item })).getByRole('radio', { name: mark }))

describe('a half-filled step', () => {
  it('is kept while the person is elsewhere and when the page goes away, and dropped once it is saved', async () => {
    const { ports, view } = await started()
    await choose(steps.absenceNoticed.outcomes.unknown.label)
    await user.type(await screen.findByLabelText(fields['lastSeenWhere']?.label ?? ''), 'the bus stop')
    const tabs = screen.getByRole('navigation', { name: ui.frame.tabs })
    await user.click(within(tabs).getByRole('button', { name: ui.frame.more }))
    await user.click(within(tabs).getByRole('button', { name: ui.frame.step }))
    expect(await screen.findByDisplayValue('the bus stop')).toBeTruthy()
    view.unmount()
    expect([...ports.store.drafts.keys()].some((key) => key.endsWith('/absenceNoticed'))).toBe(true)

    ports.clock.pass(12)
    await comeBack(ports)
    expect(await screen.findByDisplayValue('the bus stop')).toBeTruthy()
    expect(screen.getByText(phrase(ui.step.draftBack, { time: '23:40' }), { exact: false })).toBeTruthy()
    await goOn()
    await heading(steps.dangerScreen.title)
    expect(answers(ports)[0]?.content.fields).toMatchObject({ lastSeenWhere: 'the bus stop' })
    await waitFor(() =>
      expect([...ports.store.drafts.keys()].filter((key) => key.endsWith('/absenceNoticed'))).toEqual([]),
    )
  })
})

describe('what the procedure proposes', () => {
  it('is shown, chooses nothing, and a decision against it needs a reason', async () => {
    const { ports } = await atDanger()
    await tick('Under 13 years old', procedureWords.signs.suspected)
    const red = steps.dangerScreen.outcomes.red.label
    expect(screen.getByText(phrase(ui.step.proposal, { outcome: red }), { exact: false })).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: new RegExp(`^${red}`) }).checked).toBe(false)

    await choose(steps.dangerScreen.outcomes.clear.label)
    await goOn()
    expect(within(screen.getByRole('alert')).getByText(ui.errors.differs)).toBeTruthy()
    expect(answers(ports)).toHaveLength(1)
    await user.type(screen.getByLabelText(new RegExp(ui.step.differs.replace('?', ''))), 'Seen on the phone just now')
    await goOn()
    await heading(steps.firstChecks.title)
    expect(answers(ports)[1]?.content).toMatchObject({
      proposed: 'red',
      outcome: 'clear',
      differsBecause: 'Seen on the phone just now',
    })
  })

  it('takes what is not ticked as not known', async () => {
    await atDanger()
    await choose(steps.dangerScreen.outcomes.clear.label)
    expect(screen.getByText(ui.step.proposalUnknown, { exact: false })).toBeTruthy()
  })
})

describe('the time of an answer', () => {
  it('is now unless the person says that it was earlier', async () => {
    const { ports } = await started()
    await choose(steps.absenceNoticed.outcomes.unknown.label)
    await user.click(screen.getByRole('button', { name: ui.step.happenedEarlier }))
    const when = within(screen.getByRole('group', { name: ui.step.happenedAt }))
    const time = when.getByLabelText<HTMLInputElement>(ui.step.time)
    expect(time.value).toBe('23:40')
    await user.clear(time)
    await user.type(time, '23:10')
    await goOn()
    await heading(steps.dangerScreen.title)
    const [written] = answers(ports)
    expect((written?.entered ?? 0) - (written?.at ?? 0)).toBe(30 * 60_000)
  })

  it('after the limit asks why, and takes one of the short reasons', async () => {
    const { ports } = await atDanger()
    for (const item of Object.values(fields['redItems']?.items ?? {})) await tick(item, procedureWords.signs.no)
    await answer(steps.dangerScreen.outcomes.clear.label, steps.firstChecks.title)
    ports.clock.pass(24 * 60)
    document.dispatchEvent(new Event('visibilitychange'))
    await choose(steps.firstChecks.outcomes.timeOver.label)
    await goOn()
    expect(await within(await screen.findByRole('alert')).findByText(ui.errors.late)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: ui.step.lateReasons[0] }))
    await goOn()
    await waitFor(() => expect(answers(ports)).toHaveLength(3))
    expect(answers(ports)[2]?.content.lateBecause).toBe(ui.step.lateReasons[0])
  })
})

describe('the keyboard', () => {
  it('chooses with digits and goes on with Enter, but leaves digits in a text alone', async () => {
    await started()
    await user.keyboard('1')
    const first = screen.getByRole<HTMLInputElement>('radio', {
      name: new RegExp(`^${steps.absenceNoticed.outcomes.unknown.label}`),
    })
    expect(first.checked).toBe(true)
    const where = await screen.findByLabelText(fields['lastSeenWhere']?.label ?? '')
    await user.type(where, 'Gate 2{Enter}')
    expect(first.checked).toBe(true)
    expect(screen.getByRole('heading', { level: 1, name: steps.absenceNoticed.title })).toBeTruthy()
    await user.click(first)
    await user.keyboard('{Enter}')
    const next = await heading(steps.dangerScreen.title)
    await waitFor(() => expect(document.activeElement).toBe(next))
  })
})

describe('screens without a browser', () => {
  it('break no rule that can be judged without one', async () => {
    const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } }
    const judged = async () => {
      const { violations } = await axe.run(document.body, { rules })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    }
    render(<App ports={fakePorts()} />, { wrapper: InEnglish })
    await screen.findByRole('button', { name: ui.home.start })
    expect(await judged()).toEqual([])
    cleanup()
    await atDanger()
    await goOn()
    await screen.findByRole('alert')
    expect(await judged()).toEqual([])
    const tabs = screen.getByRole('navigation', { name: ui.frame.tabs })
    for (const tab of [/^Do now/, /^More$/]) {
      await user.click(within(tabs).getByRole('button', { name: tab }))
      expect(await judged()).toEqual([])
    }
    expect(document.title).toMatch(/^(\(\d+ due\) )?Missing Child Guide$/)
  })
})
