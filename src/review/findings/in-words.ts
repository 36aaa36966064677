import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { outcomeLabel, own, stageInWords, stepName } from '#export/case-names.ts'
import { span, when } from '#export/paper-parts.ts'
import { stepById } from '#machines/registry.ts'
import type { Strand } from '#machines/steps.ts'
import type { Entry } from '#record/entry.ts'
import { type Gravity, gravityOf } from './gravity.ts'
import type { FindingKind, RecordFinding } from './record-finding.ts'
import { ruleInWords, type RuleInWords } from './rule-in-words.ts'

/** A finding as a person reads it: the same on the screen, in the report, in a debriefing and on the command line. */
export interface FindingInWords {
  readonly kind: FindingKind
  readonly gravity: Gravity
  /** What it is called. */
  readonly kindName: string
  /** The strand of the step it is about; undefined where it is about none. */
  readonly strand: Strand | undefined
  /** The step within its stage, or the thing it is about. */
  readonly about: string
  /** What was found, in whole sentences. */
  readonly says: string
  /** What it rests on; undefined where no rule is in question. */
  readonly rule: RuleInWords | undefined
  /** The reason that was given, or that none was; undefined where none is asked for. */
  readonly reason: string | undefined
  /** Place of the entry it is about, the first entry being 1. Of what nobody answered: the entry it came up with. */
  readonly entry: number | undefined
}

/** @param entries of the record the finding is of: they say by whose clock its times are told */
export function findingInWords(book: Book, finding: RecordFinding, entries: readonly Entry[]): FindingInWords {
  const { kind, step, reasonGiven, reason } = finding
  const { findings: words } = book
  const [entry] = finding.entries
  return {
    kind,
    gravity: gravityOf(finding),
    kindName: words.kinds[kind],
    strand: step === undefined ? undefined : stepById.get(step)?.strand,
    about: aboutWhat(book, finding, entries),
    says: sentences(book, finding, entries).join(' '),
    rule: ruleInWords(book, finding, offsetOf(finding, entries)),
    reason:
      reasonGiven === undefined
        ? undefined
        : reason
          ? phrase(words.reason, { reason })
          : reasonGiven
            ? undefined
            : words.noReason,
    entry: entry === 0 ? undefined : entry,
  }
}

/** A finding in one paragraph, for where nothing can be laid out. */
export const findingInOne = ({ kindName, about, says, rule, reason }: FindingInWords): string =>
  [`${kindName}: ${about}.`, says, rule?.says, reason].filter((part) => part !== undefined && part !== '').join(' ')

const offsetOf = ({ entries: [place = 0] }: RecordFinding, entries: readonly Entry[]): number =>
  (entries[place - 1] ?? entries[0])?.offset ?? 0

function aboutWhat(book: Book, { kind, step, stage, entries: [place = 0] }: RecordFinding, entries: readonly Entry[]) {
  const { things, inStage } = book.findings
  const inWhich = stage === undefined ? undefined : stageInWords(book, stage)
  if (step !== undefined) {
    const name = stepName(book, step)
    return inWhich === undefined ? name : phrase(inStage, { step: name, stage: inWhich })
  }
  if (inWhich !== undefined) return inWhich
  if (kind === 'clockJump') return things.clock
  const type = entries[place - 1]?.content.type
  return type === 'call' || type === 'note' ? things[type] : things.entry
}

/** What was found, sentence by sentence. */
function sentences(book: Book, finding: RecordFinding, entries: readonly Entry[]): string[] {
  const { says: words, refusals } = book.findings
  const { kind, amounts, step = '', outcome = '', stage = '', against, limit } = finding
  const [, second = 0, ...further] = finding.entries
  const long = (milliseconds = 0) => span(book, milliseconds)
  const due = limit?.dueAt === undefined ? '' : when(limit.dueAt, offsetOf(finding, entries))
  switch (kind) {
    case 'done':
      if (amounts.doneAfter !== undefined) return [phrase(words.doneAtOnce, { span: long(amounts.doneAfter) })]
      return [due === '' ? words.done : words.doneInTime]
    case 'late':
      return [phrase(words.late, { span: long(amounts.lateBy), due })]
    case 'missing':
    case 'alertNeverConfirmed':
    case 'notMirrored': {
      const papers = [second, ...further].filter((place) => place > 0).join(', ')
      return [
        words[kind],
        amounts.overdueBy === undefined
          ? phrase(words.passedOver, { span: long(amounts.openFor) })
          : phrase(words.ranOut, { due, span: long(amounts.overdueBy) }),
        ...(papers === '' ? [] : [phrase(words.meanwhile, { list: papers })]),
      ]
    }
    case 'extra':
      return [second > 0 ? phrase(words.extraCorrected, { entry: second }) : words.extra]
    case 'outOfOrder':
      if (amounts.earlyBy === undefined) return [words.writtenBefore]
      return [phrase(words.toldBefore, { span: long(amounts.earlyBy), entry: second })]
    case 'departedWithReason':
    case 'departedWithoutReason': {
      const label = outcomeLabel(book, step, outcome)
      if (against === 'fieldsMissing') return [words.leftOpenRefused]
      if (against !== undefined)
        return [phrase(words.otherwise, { outcome: label, proposed: outcomeLabel(book, step, against) })]
      return [
        phrase(words.leftOpen, { outcome: label }),
        ...(amounts.lateBy ? [phrase(words.leftOpenLate, { span: long(amounts.lateBy) })] : []),
        ...(finding.stillOpen ? [words.stillOpen] : []),
      ]
    }
    case 'enteredAfterLimit':
      return [
        phrase(words.enteredAfterLimit, {
          after: long(amounts.enteredAfter),
          past: long(amounts.enteredPastLimit),
          due,
        }),
      ]
    case 'enteredLongAfter':
      return [phrase(words.enteredLongAfter, { span: long(amounts.enteredAfter) })]
    case 'clockJump': {
      const by = amounts.jumpedBy ?? 0
      return [phrase(by > 0 ? book.papers.clockForward : book.papers.clockBack, { span: long(Math.abs(by)) })]
    }
    case 'riskLowered': {
      const level = levelInWords(book, finding.level ?? '', step)
      if (against === undefined || level === '') return [words.loweredOnly]
      return [phrase(words.lowered, { before: levelInWords(book, against, step), level })]
    }
    case 'unknownActivity':
      return [phrase(words.unknownActivity, { what: step === '' ? stage : `${step}, ${outcome}` })]
    case 'otherVersion':
      return [against === undefined ? words.otherVersion : words.otherVersionRefused]
    case 'notTaken':
      return [phrase(words.notTaken, { why: own<string>(refusals, against ?? '') ?? '' })]
    case 'corrected':
      return [phrase(words.corrected, { entry: second })]
    case 'setAside':
      return [phrase(words.setAside, { entry: second })]
    case 'undecided':
      return [phrase(words.undecided, { entry: second })]
  }
}

/** A level of one of the three scales. The review of a risk names it in a field, the others by their answers. */
const levelInWords = (book: Book, level: string, step: string): string =>
  own<string>(book.procedures.fields['level']?.options, level) ?? outcomeLabel(book, step, level)
