import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dossierWords as words } from '#content/en/dossier.ts'
import { homeMore } from '#content/en/home-more.ts'
import { reviewEntryWords } from '#content/en/papers/review-entries.ts'
import { reviewReportWords as report } from '#content/en/papers/review-report.ts'
import { recordScreens } from '#content/en/record-screens.ts'
import { replayScreens } from '#content/en/replay.ts'
import { gradeWords, reviewScreens } from '#content/en/review.ts'
import { ui } from '#content/en/ui.ts'
import { phrase } from '#content/phrase.ts'
import { inspectPdf } from '#pdf/inspect-pdf.ts'
import { verifySignatures } from '#pdf/verify-signatures.ts'
import { headCode, headOf } from '#record/chain.ts'
import { type Entry, isEntryOf } from '#record/entry.ts'
import { writeRecordFile } from '#record/record-file.ts'
import { signOffsOf } from '#record/sign-offs.ts'
import { openBlob } from '#review/open-blob.ts'
import { openCase } from '#session/case-file.ts'
import { isForReview } from '#session/review-flag.ts'
import { App } from '#ui/app.tsx'
import type { CheckFile } from '#ui/review/check-file.ts'
import { hour, minute, Scribe } from '../../record/scribe.ts'
import { fakePorts } from '../fake-ports.ts'
import { InEnglish } from '../in-english.tsx'

let user = userEvent.setup()
beforeEach(() => {
  user = userEvent.setup()
  // What the test browser has not: places on a page.
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(cleanup)

/** Opens files as the app does; pages are not compared here. */
const check: CheckFile = (file, options) =>
  openBlob(
    file,
    { inspect: inspectPdf, verifySignatures, comparePages: () => Promise.resolve([{ kind: 'identical' }]) },
    options,
  )

function night(): readonly Entry[] {
  const scribe = Scribe.opened()
  scribe.answer('absenceNoticed.unknown', { lastSeenAt: scribe.now - 6 * hour, lastSeenWhere: 'Omonia' })
  scribe.wait(5 * minute).answer('dangerScreen.clear', {})
  scribe.write({ type: 'exported', paper: 'record', language: 'en' })
  return scribe.entries
}

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const part = async (id: keyof typeof words.part) =>
  user.click(await within(await screen.findByRole('navigation', { name: words.parts })).findByText(words.part[id]))

async function opened(entries: readonly Entry[]) {
  const ports = { ...fakePorts(), check }
  render(<App ports={ports} />, { wrapper: InEnglish })
  await user.click(await button(homeMore.review))
  const file = new File([writeRecordFile(entries) as Uint8Array<ArrayBuffer>], 'record.json')
  await user.upload(await screen.findByLabelText(reviewScreens.choose), file)
  await screen.findByRole('heading', { name: new RegExp(gradeWords.good) })
  return ports
}

/** The entries of the record as this device keeps them now. */
async function kept(ports: ReturnType<typeof fakePorts>, { case: id }: Pick<Entry, 'case'>) {
  const file = await openCase(ports, id)
  if (!file.ok) throw new Error(file.fault)
  return file.file.entries
}

async function keep(entries: readonly Entry[]) {
  const ports = await opened(entries)
  await part('comments')
  await user.click(await button(words.keep))
  await screen.findByText(words.keptHere)
  await part('comments')
  return ports
}

const about = (what: string) =>
  user.selectOptions(screen.getByLabelText(words.about), screen.getByRole('option', { name: what }))

async function named() {
  // The worker of the record is not offered: a review is signed by whoever reviews.
  expect(screen.queryByRole('button', { name: /Eleni Markou/ })).toBeNull()
  await user.type(await screen.findByLabelText(new RegExp(recordScreens.people.name)), 'Ruth')
  await user.click(await button(recordScreens.who.save))
  const line = await screen.findByText(/You write as Ruth, Manager/)
  await waitFor(() => expect(document.activeElement).toBe(line))
}

describe('a record in a file', { timeout: 60_000 }, () => {
  it('has its verdict first, then each part; nothing is kept until somebody says so', async () => {
    const entries = night()
    const ports = await opened(entries)
    const nav = await screen.findByRole('navigation', { name: words.parts })
    expect(
      within(nav)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(Object.values(words.part))
    await part('findings')
    await screen.findByRole('heading', { name: 'Findings' })
    await part('record')
    await screen.findByRole('heading', { name: reviewScreens.record })
    await part('comments')
    await screen.findByText(words.keepWhy)
    expect(screen.queryByLabelText(words.text)).toBeNull()
    expect(await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).toMatchObject({
      violations: [],
    })
    expect([...ports.store.frames.keys()]).toEqual([])
  })

  it('is commented and signed off once it is kept, and every word is in the record before it is called saved', async () => {
    const entries = night()
    const [opening] = entries as [Entry, ...Entry[]]
    const ports = await keep(entries)
    expect(await isForReview(ports, opening.case)).toBe(true)
    expect(await kept(ports, opening)).toEqual(entries)
    await screen.findByText(words.writingNobody)
    await named()

    await about('Entry 4: Danger questions: Every answer is no')
    await user.type(screen.getByLabelText(words.text), 'Ask again after ten minutes')
    await user.click(screen.getByLabelText(words.lesson))
    await user.click(await button(words.saveComment))
    await screen.findByText(words.commentSaved)
    const answered = entries[3]
    const commented = await kept(ports, opening)
    expect(commented.at(-1)?.content).toEqual({
      type: 'comment',
      on: answered?.hash,
      step: 'dangerScreen',
      text: 'Ask again after ten minutes',
      lesson: true,
    })

    const { head, count } = { head: headOf(commented), count: commented.length }
    await screen.findByText(`It covers the record as it stands here now: code ${headCode(head)}, ${count} entries.`)
    await user.click(await button(words.saveSignOff))
    await screen.findAllByText(words.resultNeeded)
    await user.click(screen.getByLabelText(reviewEntryWords.results.acceptedWithRemarks))
    await user.click(await button(words.saveSignOff))
    await screen.findAllByText(words.remarksNeeded)
    await user.type(screen.getByLabelText(words.remarks), 'See the comment')
    await user.click(await button(words.saveSignOff))
    await screen.findByText(words.signedOff)
    const signed = await kept(ports, opening)
    expect(signed.at(-1)?.content).toMatchObject({ type: 'signOff', head, result: 'acceptedWithRemarks' })
    expect(signed.at(-1)?.actor.name).toBe('Ruth')
    expect(signOffsOf(signed)).toMatchObject([{ covered: commented, wentOn: [] }])
    expect(
      signed.filter((entry) => entry.device !== opening.device).every((entry) => !isEntryOf(entry, 'answer')),
    ).toBe(true)
    expect(await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).toMatchObject({
      violations: [],
    })
  })

  it('is shown where a comment points, and given back as a PDF with the review behind it', async () => {
    const entries = night()
    const ports = await keep(entries)
    await named()
    await about('Entry 3: Absence noticed: Not known where the child is')
    await user.type(screen.getByLabelText(words.text), 'Well done')
    await user.click(await button(words.saveComment))
    await screen.findByText(words.commentSaved)

    await user.click(await button(words.makePdf))
    expect((await screen.findByRole('alert')).textContent).toBe(words.pdfNeeded)
    await user.upload(
      screen.getByLabelText(words.choosePdf),
      new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' }),
    )
    await user.click(await button(words.makePdf))
    await screen.findByText(/^Saved: action-record-reviewed-[0-9a-f]{8}\.pdf$/)
    expect(ports.printed.made.at(-1)).toMatchObject({ paper: 'reviewed' })
    expect(ports.printed.made.at(-1)?.entries.at(-1)?.content).toMatchObject({ type: 'comment', text: 'Well done' })

    await user.click(await button('Show entry 3 in the replay'))
    await screen.findByText(phrase(replayScreens.banner, { number: 3, count: 7 }))
    // Whoever was led here goes on by keyboard.
    expect(document.activeElement).toBe(screen.getByRole('region', { name: replayScreens.title }))
    await user.keyboard(']')
    await screen.findByText(phrase(replayScreens.banner, { number: 4, count: 7 }))
  })

  it('is reported on paper, kept or not, under a name that says nothing of the child', async () => {
    const entries = night()
    const ports = await opened(entries)
    await part('comments')
    await user.click(await button(report.make))
    const name = `review-report-${headOf(entries).slice(0, 8)}.pdf`
    await screen.findByText(phrase(words.saved, { name }))
    expect(ports.printed.made).toMatchObject([{ paper: report.title, language: 'en' }])
    expect(ports.printed.delivered).toEqual([name])
    ports.printed.failWith('no room')
    await user.click(await button(report.make))
    expect((await screen.findByRole('alert')).textContent).toContain('no room')
    expect(ports.printed.delivered).toEqual([name])

    ports.printed.failWith(undefined)
    await user.click(await button(words.keep))
    await screen.findByText(words.keptHere)
    await part('comments')
    await user.click(await button(report.make))
    await screen.findByText(phrase(words.saved, { name }))
  })

  it('is reported with the mark of training in the name where it is of an exercise', async () => {
    const scribe = new Scribe()
    scribe.write({
      type: 'caseOpened',
      reference: 'K7-RMPQ',
      practice: true,
      training: { scenario: 'short', run: '0'.repeat(32) },
    })
    const ports = await opened(scribe.entries)
    await part('comments')
    await user.click(await button(report.make))
    await screen.findByText(/^Saved: TRAINING-review-report-[0-9a-f]{8}\.pdf$/)
    expect(ports.printed.delivered).toHaveLength(1)
  })

  it('gives its lessons to the desk, without names, as a table and as data', async () => {
    const ports = await keep(night())
    await named()
    for (const text of ['Name a second number', 'As in K7-RMPQ']) {
      await user.type(screen.getByLabelText(words.text), text)
      await user.click(screen.getByLabelText(words.lesson))
      await user.click(await button(words.saveComment))
      await screen.findByText(words.commentSaved)
    }
    await user.click(await button(reviewScreens.back))
    await user.click(await button(homeMore.review))
    await screen.findByRole('heading', { name: words.lessons.title })
    await screen.findByText('Name a second number (records: 1)')
    expect(document.body.textContent).not.toContain('As in K7')
    await screen.findByText(phrase(words.lessons.withheld, { count: 1 }))
    await user.click(await button(words.lessons.csv))
    await user.click(await button(words.lessons.json))
    await screen.findByText('Saved: lessons.json')
    expect(ports.printed.delivered).toEqual(['lessons.csv', 'lessons.json'])
  })

  it('loses no comment and no sign-off to a full device: the words stay on screen and are written by trying again', async () => {
    const entries = night()
    const [opening] = entries as [Entry, ...Entry[]]
    const ports = await keep(entries)
    await named()
    const typed = () => screen.findByLabelText<HTMLTextAreaElement>(ui.notSaved.words)
    ports.store.failWith('full')
    await user.type(screen.getByLabelText(words.text), 'Ask again after ten minutes')
    await user.click(await button(words.saveComment))
    expect((await typed()).value).toBe('Ask again after ten minutes')
    expect(screen.queryByText(words.commentSaved)).toBeNull()
    ports.store.failWith(undefined)
    await user.click(await button(ui.notSaved.retry))
    await screen.findByText(words.commentSaved)

    ports.store.failWith('full')
    await user.click(screen.getByLabelText(reviewEntryWords.results.returned))
    await user.type(screen.getByLabelText(words.remarks), 'Tell the guardian')
    await user.click(await button(words.saveSignOff))
    expect((await typed()).value).toBe(`${reviewEntryWords.results.returned}\nTell the guardian`)
    ports.store.failWith(undefined)
    await user.click(await button(ui.notSaved.retry))
    await screen.findByText(words.signedOff)
    expect((await kept(ports, opening)).slice(-2).map(({ content }) => content)).toMatchObject([
      { type: 'comment', text: 'Ask again after ten minutes' },
      { type: 'signOff', result: 'returned', text: 'Tell the guardian' },
    ])
  })

  it('keeps what was half typed when the record is left', async () => {
    await keep(night())
    await named()
    await user.type(screen.getByLabelText(words.text), 'Half a word')
    await part('verdict')
    await part('comments')
    expect((await screen.findByLabelText<HTMLTextAreaElement>(words.text)).value).toBe('Half a word')
  })
})
