import { paperWords } from '#content/en/papers.ts'
import { phrase } from '#content/phrase.ts'
import { spanInWords, timeWordsFor } from '#content/time-words.ts'
import { procedures } from '#machines/registry.ts'
import { headCode } from '#record/chain.ts'
import type { Entry } from '#record/entry.ts'
import { chartOf } from '#record/stages.ts'
import { itemLabel, outcomeLabel, own, personInWords, stageInWords, stepName } from './case-names.ts'
import { fieldsLines } from './field-lines.ts'
import { type Cell, line, lineOr, type Origin } from './sourced-paper.ts'

const entryStepOf = (stage: string): string => chartOf(procedures, stage)?.entryStep ?? ''

/** What an entry is about: the step it answers, otherwise its kind. */
export const originOf = ({ content }: Entry): Origin =>
  content.type === 'answer' ? `step:${content.step}` : `entry:${content.type}`

/** A packet item; the reference of the case is written as one too. */
const itemOrigin = (item: string): Origin => (item === 'reference' ? 'reference' : `item:${item}`)

/** Lines of an entry: the first says what it is, the others what belongs to it. `numberOf` gives an entry's number by hash. */
export function entryLines(entry: Entry, numberOf: (hash: string) => number): Cell {
  const { content, offset } = entry
  switch (content.type) {
    case 'caseOpened':
      return [line(phrase(paperWords.opened, content), 'reference')]
    case 'stageOpened':
      return [
        line(phrase(paperWords.stageOpened, { stage: stageInWords(content.stage) }), 'stage'),
        ...(content.begins ? [line(outcomeLabel(entryStepOf(content.stage), content.begins), 'stage')] : []),
      ]
    case 'answer': {
      const about = `step:${content.step}` as const
      const label = outcomeLabel(content.step, content.outcome)
      const { proposed, differsBecause, lateBecause, sharedFrom } = content
      return [
        line(phrase(paperWords.answered, { step: stepName(content.step), outcome: label }), about),
        ...fieldsLines(content.fields, offset),
        ...(proposed && proposed !== content.outcome
          ? [line(phrase(paperWords.proposed, { outcome: outcomeLabel(content.step, proposed) }), about)]
          : []),
        ...(differsBecause ? [line(phrase(paperWords.differs, { reason: differsBecause }), 'why')] : []),
        ...(lateBecause ? [line(phrase(paperWords.lateBecause, { reason: lateBecause }), 'why')] : []),
        ...(sharedFrom ? [line(paperWords.sharedFrom, about)] : []),
      ]
    }
    case 'item': {
      const text = phrase(paperWords.item, { label: itemLabel(content.item), value: content.value })
      return [line(text, itemOrigin(content.item))]
    }
    case 'photo': {
      const { alt, takenOn, agreedBy } = content
      return [
        line(phrase(paperWords.photo, { alt }), 'entry:photo'),
        ...(takenOn ? [line(phrase(paperWords.photoTaken, { date: takenOn }), 'entry:photo')] : []),
        ...(agreedBy ? [line(phrase(paperWords.photoAgreed, { who: agreedBy }), 'entry:photo')] : []),
      ]
    }
    case 'contact':
      return [line(phrase(paperWords.contact, content), 'entry:contact')]
    case 'note':
      return [line(phrase(paperWords.note, { text: content.text }), 'entry:note')]
    case 'call': {
      const { whom, number, what, reference } = content
      const given = { whom, number, what, result: paperWords.results[content.result] }
      const sentence = phrase(content.direction === 'out' ? paperWords.callOut : paperWords.callIn, given)
      return [
        line(sentence, 'entry:call'),
        ...(reference ? [line(phrase(paperWords.callReference, { reference }), 'entry:call')] : []),
      ]
    }
    case 'correction': {
      const number = numberOf(content.corrects)
      return [
        lineOr(
          line(phrase(paperWords.corrected, { number, reason: content.reason }), 'why', 'count'),
          line(phrase(paperWords.correctedBare, { number }), 'count'),
        ),
        ...(content.setsAside.length > 0
          ? [line(phrase(paperWords.alsoAside, { list: content.setsAside.map(numberOf).join(', ') }), 'count')]
          : []),
      ]
    }
    case 'handOver': {
      const { from, to, told } = content
      const people = { from: personInWords(from), to: personInWords(to) }
      return [line(phrase(paperWords.handOver, { ...people, told }), 'entry:handOver', 'who')]
    }
    case 'worker': {
      const people = { from: personInWords(content.from), to: personInWords(content.to) }
      return [line(phrase(paperWords.worker, people), 'entry:worker', 'who')]
    }
    case 'clock': {
      const span = spanInWords(Math.abs(content.byMs), timeWordsFor('en'))
      return [line(phrase(content.byMs > 0 ? paperWords.clockForward : paperWords.clockBack, { span }), 'span')]
    }
    case 'linked':
      return [line(phrase(paperWords.linked, content), 'entry:linked')]
    case 'exported': {
      const papers: Readonly<Record<string, string>> = paperWords.papers
      const paper = own(papers, content.paper) ?? content.paper
      return [line(phrase(paperWords.exported, { paper }), 'entry:exported')]
    }
    case 'recovered': {
      const { how, entries, lost } = content
      return [
        line(phrase(paperWords.recovered[how], { entries }), 'entry:recovered', 'count'),
        ...(lost > 0 ? [line(phrase(paperWords.recoveredLost, { lost }), 'entry:recovered', 'count')] : []),
      ]
    }
    case 'windowTakenOver':
      return [line(paperWords.windowTakenOver, 'entry:windowTakenOver')]
    case 'transferred':
      return [line(phrase(paperWords.transferred[content.sealedFor], { to: content.to }), 'entry:transferred', 'who')]
    case 'imported': {
      const { entries, head } = content
      return [line(phrase(paperWords.imported, { entries, code: headCode(head) }), 'entry:imported', 'count')]
    }
    case 'fork': {
      const list = content.aside.map(numberOf).join(', ')
      return [line(list === '' ? paperWords.forkNone : phrase(paperWords.fork, { list }), 'entry:fork', 'count')]
    }
    case 'forkResolved': {
      const { reason, setsAside } = content
      return [
        lineOr(
          line(phrase(paperWords.forkResolved, { reason }), 'entry:forkResolved', 'why'),
          line(phrase(paperWords.forkResolved, { reason: '' }), 'entry:forkResolved'),
        ),
        ...(setsAside.length > 0
          ? [line(phrase(paperWords.forkAside, { list: setsAside.map(numberOf).join(', ') }), 'count')]
          : []),
      ]
    }
  }
}
