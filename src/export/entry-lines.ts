import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { spanInWords } from '#content/time-words.ts'
import { procedures } from '#machines/registry.ts'
import { headCode } from '#record/chain.ts'
import { placeOf } from '#profiles/places.ts'
import type { ContentOf, Entry } from '#record/entry.ts'
import { chartOf } from '#record/stages.ts'
import { itemLabel, outcomeLabel, own, personInWords, stageInWords, stepName } from './case-names.ts'
import { placeInWords } from './country-names.ts'
import { fieldsLines } from './field-lines.ts'
import { type Cell, line, lineOr, type Origin } from './sourced-paper.ts'

const entryStepOf = (stage: string): string => chartOf(procedures, stage)?.entryStep ?? ''

/** What an entry is about: the step it answers, otherwise its kind. */
export const originOf = ({ content }: Entry): Origin =>
  content.type === 'answer' ? `step:${content.step}` : `entry:${content.type}`

/** A packet item; the reference of the case is written as one too. */
const itemOrigin = (item: string): Origin => (item === 'reference' ? 'reference' : `item:${item}`)

/** Lines of an entry: the first says what it is, the others what belongs to it. `numberOf` gives an entry's number by hash. */
export function entryLines(book: Book, entry: Entry, numberOf: (hash: string) => number): Cell {
  const { content, offset } = entry
  switch (content.type) {
    case 'caseOpened':
      return [line(phrase(book.papers.opened, content), 'reference')]
    case 'stageOpened':
      return [
        line(phrase(book.papers.stageOpened, { stage: stageInWords(book, content.stage) }), 'stage'),
        ...(content.begins ? [line(outcomeLabel(book, entryStepOf(content.stage), content.begins), 'stage')] : []),
      ]
    case 'answer': {
      const about = `step:${content.step}` as const
      const label = outcomeLabel(book, content.step, content.outcome)
      const { proposed, differsBecause, lateBecause, sharedFrom } = content
      return [
        line(phrase(book.papers.answered, { step: stepName(book, content.step), outcome: label }), about),
        ...fieldsLines(book, content.fields, offset),
        ...(proposed && proposed !== content.outcome
          ? [line(phrase(book.papers.proposed, { outcome: outcomeLabel(book, content.step, proposed) }), about)]
          : []),
        ...(differsBecause ? [line(phrase(book.papers.differs, { reason: differsBecause }), 'why')] : []),
        ...(lateBecause ? [line(phrase(book.papers.lateBecause, { reason: lateBecause }), 'why')] : []),
        ...(sharedFrom ? [line(book.papers.sharedFrom, about)] : []),
      ]
    }
    case 'item': {
      const text = phrase(book.papers.item, { label: itemLabel(book, content.item), value: content.value })
      return [line(text, itemOrigin(content.item))]
    }
    case 'photo': {
      const { alt, takenOn, agreedBy } = content
      return [
        line(phrase(book.papers.photo, { alt }), 'entry:photo'),
        ...(takenOn ? [line(phrase(book.papers.photoTaken, { date: takenOn }), 'entry:photo')] : []),
        ...(agreedBy ? [line(phrase(book.papers.photoAgreed, { who: agreedBy }), 'entry:photo')] : []),
      ]
    }
    case 'contact':
      return [line(phrase(book.papers.contact, content), 'entry:contact')]
    case 'note':
      return [line(phrase(book.papers.note, { text: content.text }), 'entry:note')]
    case 'call': {
      const { whom, number, what, reference } = content
      const given = { whom, number, what, result: book.papers.results[content.result] }
      const sentence = phrase(content.direction === 'out' ? book.papers.callOut : book.papers.callIn, given)
      return [
        line(sentence, 'entry:call'),
        ...(reference ? [line(phrase(book.papers.callReference, { reference }), 'entry:call')] : []),
      ]
    }
    case 'correction': {
      const number = numberOf(content.corrects)
      return [
        lineOr(
          line(phrase(book.papers.corrected, { number, reason: content.reason }), 'why', 'count'),
          line(phrase(book.papers.correctedBare, { number }), 'count'),
        ),
        ...(content.setsAside.length > 0
          ? [line(phrase(book.papers.alsoAside, { list: content.setsAside.map(numberOf).join(', ') }), 'count')]
          : []),
      ]
    }
    case 'handOver': {
      const { from, to, told } = content
      const people = { from: personInWords(book, from), to: personInWords(book, to) }
      return [line(phrase(book.papers.handOver, { ...people, told }), 'entry:handOver', 'who')]
    }
    case 'worker': {
      const people = { from: personInWords(book, content.from), to: personInWords(book, content.to) }
      return [line(phrase(book.papers.worker, people), 'entry:worker', 'who')]
    }
    case 'clock': {
      const span = spanInWords(Math.abs(content.byMs), book.time)
      return [line(phrase(content.byMs > 0 ? book.papers.clockForward : book.papers.clockBack, { span }), 'span')]
    }
    case 'linked':
      return [line(phrase(book.papers.linked, content), 'entry:linked')]
    case 'exported': {
      const papers: Readonly<Record<string, string>> = book.papers.papers
      const paper = own(papers, content.paper) ?? content.paper
      return [line(phrase(book.papers.exported, { paper }), 'entry:exported')]
    }
    case 'recovered': {
      const { how, entries, lost } = content
      return [
        line(phrase(book.papers.recovered[how], { entries }), 'entry:recovered', 'count'),
        ...(lost > 0 ? [line(phrase(book.papers.recoveredLost, { lost }), 'entry:recovered', 'count')] : []),
      ]
    }
    case 'country': {
      const place = placeInWords(book, placeOf(content.country, content.part))
      return [line(phrase(book.papers.country, { place }), 'entry:country')]
    }
    case 'windowTakenOver':
      return [line(book.papers.windowTakenOver, 'entry:windowTakenOver')]
    case 'transferred':
      return [line(phrase(book.papers.transferred[content.sealedFor], { to: content.to }), 'entry:transferred', 'who')]
    case 'imported': {
      const { entries, head } = content
      return [line(phrase(book.papers.imported, { entries, code: headCode(head) }), 'entry:imported', 'count')]
    }
    case 'fork': {
      const list = content.aside.map(numberOf).join(', ')
      return [line(list === '' ? book.papers.forkNone : phrase(book.papers.fork, { list }), 'entry:fork', 'count')]
    }
    case 'forkResolved': {
      const { reason, setsAside } = content
      return [
        lineOr(
          line(phrase(book.papers.forkResolved, { reason }), 'entry:forkResolved', 'why'),
          line(phrase(book.papers.forkResolved, { reason: '' }), 'entry:forkResolved'),
        ),
        ...(setsAside.length > 0
          ? [line(phrase(book.papers.forkAside, { list: setsAside.map(numberOf).join(', ') }), 'count')]
          : []),
      ]
    }
    case 'comment':
      return commentLines(book, content, numberOf)
    case 'signOff': {
      const { head, result, text } = content
      return [
        line(book.reviewEntries.results[result], 'entry:signOff'),
        line(phrase(book.reviewEntries.reviewed, { code: headCode(head) }), 'entry:signOff'),
        ...(text ? [line(text, 'entry:signOff')] : []),
      ]
    }
    case 'onCallDecision': {
      const { by, code, told, decision, step } = content
      const said = { person: personInWords(book, by), decision }
      return [
        line(phrase(book.reviewEntries.onCall, said), 'entry:onCallDecision', 'who'),
        ...aboutStep(book, step, 'entry:onCallDecision'),
        line(phrase(book.reviewEntries.codeRead, { code }), 'entry:onCallDecision'),
        ...(told ? [line(phrase(book.reviewEntries.statusRead, { told }), 'entry:onCallDecision')] : []),
      ]
    }
  }
}

/** What the remark says, what it is about, and whether it is meant for whoever maintains the procedure. */
function commentLines(book: Book, content: ContentOf<'comment'>, numberOf: (hash: string) => number): Cell {
  const { on, step, text, lesson } = content
  return [
    line(phrase(book.reviewEntries.comment, { text }), 'entry:comment'),
    ...(on === undefined
      ? []
      : [line(phrase(book.reviewEntries.onEntry, { number: numberOf(on) }), 'entry:comment', 'count')]),
    ...aboutStep(book, step, 'entry:comment'),
    ...(lesson ? [line(book.reviewEntries.lesson, 'entry:comment')] : []),
  ]
}

const aboutStep = (book: Book, step: string | undefined, origin: Origin): Cell =>
  step === undefined ? [] : [line(phrase(book.reviewEntries.onStep, { step: stepName(book, step) }), origin)]
