import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { findingSentences, gradeWords, reviewScreens } from '#content/en/review.ts'
import { deskWords } from '#content/en/review-desk.ts'
import { phrase } from '#content/phrase.ts'
import type { Entry } from '#record/entry.ts'
import { type Finding, finding, type FindingId, findingIds, findingInWords } from '#review/finding.ts'
import { nothingRead, type OpenedFile, type OpenOptions } from '#review/open-file.ts'
import type { FileToHand } from '#session/ports.ts'
import { Desk } from '#ui/review/desk.tsx'
import { english } from '../english.ts'
import { hour, minute, Scribe } from '../record/scribe.ts'
import { asCase } from '../review/desk/many-records.ts'
import { fakeFiles } from './fake-files.ts'
import { InEnglish } from './in-english.tsx'

afterEach(cleanup)

/** A real case in which the police were reported to after so many minutes. */
function caseOf(number: number, minutes: number): readonly Entry[] {
  const scribe = new Scribe()
  scribe.write({ type: 'caseOpened', reference: 'K7-RMPQ', practice: false })
  scribe.write({ type: 'stageOpened', stage: 'response-1' })
  scribe.write({ type: 'country', country: 'BE' })
  scribe.answer('absenceNoticed.unknown', {})
  scribe.answer('dangerScreen.red', { redItems: { groupMissing: { answer: 'yes' } } }, scribe.now, { proposed: 'red' })
  scribe.wait(minutes * minute).answer('reportToPolice.accepted', { policeReference: '1' })
  scribe.wait(hour).write({ type: 'note', text: 'later' })
  return asCase(scribe.entries, number)
}

const consistent = (entries: readonly Entry[]): OpenedFile => ({
  ...nothingRead(finding('consistent', { count: entries.length, head: 'h', code: 'c' })),
  entries,
  recorded: entries,
  whole: true,
})

/** A desk on which each file is found to be what its name stands for. */
function desk(found: Readonly<Record<string, OpenedFile | 'never'>>) {
  const asked: { readonly name: string; readonly options: OpenOptions }[] = []
  const handed: FileToHand[] = []
  const files = {
    ...fakeFiles(),
    deliver: (file: FileToHand) => {
      handed.push(file)
      return Promise.resolve('saved' as const)
    },
  }
  const check = (file: Blob, options: OpenOptions) => {
    const { name } = file as File
    asked.push({ name, options })
    const opened = found[name]
    if (opened === 'never')
      return new Promise<never>((_, reject) =>
        options.signal?.addEventListener('abort', () => reject(new Error('stopped'))),
      )
    return opened ? Promise.resolve(opened) : Promise.reject(new Error('gone'))
  }
  render(<Desk check={check} files={files} />, { wrapper: InEnglish })
  const user = userEvent.setup({ applyAccept: false })
  const choose = (...names: readonly string[]) =>
    user.upload(
      screen.getByLabelText(reviewScreens.choose),
      names.map((name) => new File(['x'], name)),
    )
  return { user, choose, asked, handed }
}

/** The rows once everything has been read. */
const rows = async () => {
  await screen.findByRole('heading', { name: deskWords.statistics })
  const list = await screen.findByRole('region', { name: deskWords.list })
  const [, ...lines] = within(list).getAllByRole('row')
  return lines
}
const names = async () => (await rows()).map((row) => within(row).getAllByRole('button')[0]?.textContent)

/** A finding with something for every name in its sentence. */
const anyFinding = (id: FindingId): Finding => {
  const values = Object.fromEntries([...findingSentences[id].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 7]))
  return (finding as (of: FindingId, given: object) => Finding)(id, values)
}

describe('files on the desk', () => {
  it('each show their verdict, whatever it is, with its word', async () => {
    const found = Object.fromEntries(findingIds.map((id) => [id, nothingRead(anyFinding(id))]))
    const { choose } = desk(found)
    await choose(...findingIds)
    await screen.findByText(phrase(deskWords.shown, { first: 1, last: 50, count: findingIds.length }))
    const seen = new Map<string, string>()
    const read = async () => {
      for (const row of await rows())
        seen.set(within(row).getAllByRole('button')[0]?.textContent ?? '', row.textContent ?? '')
    }
    await read()
    await userEvent.click(screen.getByRole('button', { name: deskWords.laterPage }))
    await read()
    expect([...seen.keys()]).toEqual(findingIds)
    for (const [id, text] of seen) {
      const one = anyFinding(id as FindingId)
      const short = phrase(deskWords.consistent, { count: 7 })
      expect(text).toContain(id === 'consistent' ? short : findingInWords(english, one))
      expect(text).toContain(gradeWords[one.grade === 'aside' ? 'open' : one.grade])
    }
  })

  it('that cannot be read from where they lie are told as that, and stop nothing', async () => {
    const { choose } = desk({ 'one.json': consistent(caseOf(1, 5)) })
    await choose('gone.pdf', 'one.json')
    const [gone, one] = await rows()
    expect(gone?.textContent).toContain(findingSentences.unreadable)
    expect(one?.textContent).toContain(gradeWords.good)
  })

  it('are read one after the other and only as far as a list needs; one alone is opened whole', async () => {
    const { choose, asked, user } = desk({ a: consistent(caseOf(1, 5)), b: nothingRead(finding('emptyFile')) })
    await choose('a', 'b')
    await rows()
    expect(asked.map(({ name, options }) => [name, options.depth])).toEqual([
      ['a', 'verdict'],
      ['b', 'verdict'],
    ])
    await user.click(await screen.findByRole('button', { name: 'a' }))
    await screen.findByRole('region', { name: new RegExp(reviewScreens.verdict) })
    expect(asked.at(-1)?.options.depth).toBeUndefined()
    await user.click(screen.getByRole('button', { name: reviewScreens.another }))
    expect(await names()).toEqual(['a', 'b'])
  })

  it('are sorted by a press on a column, down by another, and what has no time stands last', async () => {
    const open = consistent(asCase(Scribe.opened().entries, 9))
    const { choose, user } = desk({
      slow: consistent(caseOf(1, 90)),
      never: open,
      fast: consistent(caseOf(2, 5)),
      foreign: nothingRead(finding('notARecord')),
    })
    await choose('slow', 'never', 'fast', 'foreign')
    const press = async () =>
      user.click(await screen.findByRole('button', { name: new RegExp(`^${deskWords.measures.police}`) }))
    await press()
    expect(await names()).toEqual(['fast', 'slow', 'never', 'foreign'])
    expect(screen.getByRole('columnheader', { name: /police/ }).getAttribute('aria-sort')).toBe('ascending')
    await press()
    expect(await names()).toEqual(['slow', 'fast', 'never', 'foreign'])
    await press()
    expect(await names()).toEqual(['slow', 'never', 'fast', 'foreign'])
    const cells = (await rows()).map((row) => row.textContent ?? '')
    expect(cells[0]).toContain('1 hr 30 min')
    // What was not done is never a zero.
    expect(cells[1]).toContain(deskWords.states.open)
    await user.selectOptions(screen.getByLabelText(deskWords.filters.grade), 'bad')
    expect(await names()).toEqual(['foreign'])
  })

  it('of one case are told as that and counted once; practice is never counted with real cases', async () => {
    const whole = caseOf(1, 30)
    const { choose, handed, user } = desk({
      'short.json': consistent(whole.slice(0, -1)),
      'whole.json': consistent(whole),
      'practice.json': consistent(asCase(Scribe.opened().entries, 5)),
    })
    await choose('short.json', 'whole.json', 'practice.json')
    const [short, long, practice] = await rows()
    expect(short?.textContent).toContain(phrase(deskWords.relations.earlier, { name: 'whole.json' }))
    expect(short?.textContent).toContain(deskWords.why.again)
    expect(long?.textContent).toContain(phrase(deskWords.relations.later, { name: 'short.json' }))
    expect(practice?.textContent).toContain(deskWords.why.practice)
    await screen.findByText(phrase(deskWords.counted, { records: 1, episodes: 1 }))
    await user.click(screen.getByRole('button', { name: deskWords.fileNames.csv }))
    await screen.findByText(phrase(deskWords.delivered.saved, { name: 'episodes.csv' }))
    const lines = new TextDecoder().decode(handed[0]?.bytes).trim().split('\r\n')
    expect(lines).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: deskWords.close }))
    expect(screen.queryByRole('region', { name: deskWords.list })).toBeNull()
  })

  it('are read until somebody stops; what was read by then stays', async () => {
    const { choose, user } = desk({ a: consistent(caseOf(1, 5)), b: 'never', c: consistent(caseOf(2, 5)) })
    await choose('a', 'b', 'c')
    await screen.findByText(phrase(deskWords.reading, { done: 1, count: 3 }))
    await user.click(screen.getByRole('button', { name: reviewScreens.stop }))
    await screen.findByText(phrase(deskWords.stopped, { done: 1, count: 3 }))
    expect(await names()).toEqual(['a'])
  })
})
