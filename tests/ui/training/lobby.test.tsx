import { readFileSync } from 'node:fs'
import path from 'node:path'
import { useState } from 'react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { roomWords } from '#content/en/training/room.ts'
import { phrase } from '#content/phrase.ts'
import type { KeptRun } from '#training/kept-run.ts'
import type { Order } from '#training/room.ts'
import { type Scenario, scenarioSchema } from '#training/scenario.ts'
import { mostInQr } from '#ui/training/hand-on.tsx'
import { Lobby } from '#ui/training/lobby.tsx'
import { type LobbyPorts, RoomContext } from '#ui/training/room-context.ts'
import { InEnglish } from '../in-english.tsx'

afterEach(cleanup)

const text = readFileSync(path.resolve(import.meta.dirname, '../../../src/training/scenarios/hesitation.json'), 'utf8')
const hesitation = scenarioSchema.parse(JSON.parse(text))

/** As short as an exercise can be: one scene, one move, in one language. */
const short: Scenario = {
  ...hesitation,
  id: 'short',
  title: { en: 'A short one' },
  label: { en: 'Invented' },
  child: { ...hesitation.child, about: { en: 'A boy' } },
  scenes: [{ ...hesitation.scenes[0]!, where: { en: 'A home' }, role: { en: 'Carer' }, begins: { en: 'He is late.' } }],
  goals: [{ en: 'Ring' }],
  injects: [],
  modelPath: hesitation.modelPath.slice(0, 1).map(({ why: _why, ...move }) => move),
  usual: [],
  traps: [],
  delays: [],
  reflection: [{ en: 'What next?' }],
}

/** With nothing that has to be played more than once. */
const brief = { ...hesitation, traps: [], injects: [] }

function Opening({ ports }: { ports: LobbyPorts }) {
  const [opened, setOpened] = useState<readonly Scenario[]>([])
  return <Lobby ports={ports} opened={opened} onOpened={(one) => setOpened([...opened, one])} />
}

function lobby(given: Partial<LobbyPorts> = {}) {
  const orders: Order[] = []
  const done: string[] = []
  const view = { run: undefined, entries: [], shown: '', notes: '' }
  const ports: LobbyPorts = {
    bundled: () => Promise.resolve([hesitation, short]),
    earlier: () => Promise.resolve([]),
    openTrainer: () => true,
    saveScenario: ({ id }) => Promise.resolve(`TRAINING-exercise-${id}.json`),
    qr: (content) => {
      done.push(content)
      return Promise.resolve([[true]])
    },
    wipe: () => {
      done.push('wiped')
      return Promise.resolve(false)
    },
    check: () => Promise.reject(new Error('no file is opened here')),
    print: () => Promise.resolve(undefined),
    ...given,
  }
  const link = {
    view: () => view,
    watch: () => () => undefined,
    order: (order: Order) => void orders.push(order),
    read: () => ({ wall: 0, mono: 0, zone: 'UTC', offset: 0 }),
  }
  render(
    <InEnglish>
      <RoomContext value={link}>
        <Opening ports={ports} />
      </RoomContext>
    </InEnglish>,
  )
  return { orders, done }
}

const fileOf = (content: string) => new File([content], 'exercise.json', { type: 'application/json' })

describe('the lobby of the trainer’s room', () => {
  it('starts the exercise that was chosen', async () => {
    const { orders } = lobby()
    await userEvent.click(
      await screen.findByRole('button', { name: phrase(roomWords.start, { title: hesitation.title.en ?? '' }) }),
    )
    expect(orders).toEqual([{ type: 'begin', scenario: hesitation }])
  })

  it('offers a code only where an exercise is short enough, and says why not', async () => {
    const { done } = lobby()
    await screen.findAllByText(roomWords.handOn)
    const size = new TextEncoder().encode(JSON.stringify(hesitation)).length
    expect(size).toBeGreaterThan(mostInQr)
    screen.getByText(phrase(roomWords.qrTooLarge, { size, most: mostInQr }))
    const codes = screen.getAllByText(roomWords.qr, { selector: 'button' })
    expect(codes).toHaveLength(1)
    await userEvent.click(codes[0]!)
    expect(scenarioSchema.parse(JSON.parse(done[0] ?? ''))).toEqual(short)
    await screen.findByText(roomWords.qrHint)
  })

  it('says with its line what is wrong in a file, and takes one that can be played', async () => {
    lobby({ bundled: () => Promise.resolve([]) })
    const field = await screen.findByLabelText(roomWords.file)
    await userEvent.upload(field, fileOf('{\n "format": ,\n}'))
    expect((await screen.findByRole('alert')).textContent).toContain('Line 2')
    await userEvent.upload(field, fileOf(JSON.stringify(brief)))
    await screen.findByRole('heading', { name: hesitation.title.en ?? '' }, { timeout: 30_000 })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says of a file that is too large that it was not read', async () => {
    lobby()
    await userEvent.upload(await screen.findByLabelText(roomWords.file), fileOf(' '.repeat(2 * 1024 * 1024 + 1)))
    expect((await screen.findByRole('alert')).textContent).toContain('larger than 2 MiB')
  })

  it('goes on with runs that were left, also of an exercise from a file', async () => {
    const kept = {
      v: 1 as const,
      id: 'a'.repeat(32),
      begun: 1,
      mono: 0,
      sent: [],
      cases: [],
    } satisfies Partial<KeptRun>
    const wall = Date.UTC(2031, 2, 5, 23)
    const own = { ...kept, wall, scenario: { ...short, id: 'own', title: { en: 'My own' } } }
    const { orders } = lobby({ earlier: () => Promise.resolve([own, { ...kept, wall }]) })
    await userEvent.click(await screen.findByRole('button', { name: /^Go on with it: My own\. .*2031-03-0/ }))
    await userEvent.click(screen.getByRole('button', { name: /^Go on with it: Practise freely/ }))
    expect(orders).toEqual([
      { type: 'goOn', kept: own },
      { type: 'goOn', kept: { ...kept, wall } },
    ])
  })

  it('shows an exercise once that is opened from the file it was saved to', async () => {
    lobby()
    await screen.findAllByText(roomWords.handOn)
    const newer = { ...brief, title: { ...brief.title, en: 'The same, opened' } }
    await userEvent.upload(screen.getByLabelText(roomWords.file), fileOf(JSON.stringify(newer)))
    await screen.findByRole('heading', { name: 'The same, opened' }, { timeout: 10_000 })
    expect(screen.queryByRole('heading', { name: hesitation.title.en ?? '' })).toBeNull()
    expect(screen.getAllByRole('button', { name: /^Start: / })).toHaveLength(2)
  })

  it('wipes only after a second press, and says when something is left', async () => {
    const { done } = lobby()
    await userEvent.click(await screen.findByRole('button', { name: roomWords.wipe }))
    expect(done).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: roomWords.keep }))
    await userEvent.click(screen.getByRole('button', { name: roomWords.wipe }))
    await userEvent.click(screen.getByRole('button', { name: roomWords.wipeNow }))
    expect(done).toEqual(['wiped'])
    await screen.findByText(roomWords.wipeFailed)
  })
})
