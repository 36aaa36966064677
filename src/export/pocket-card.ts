import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import type { StepWords } from '#content/words.ts'
import type { AftercareStepId } from '#machines/aftercare/index.ts'
import type { ProcedureId } from '#machines/chart.ts'
import type { PreventionStepId } from '#machines/prevention/index.ts'
import { procedures } from '#machines/registry.ts'
import type { ResponseStepId } from '#machines/response/index.ts'
import { redItems } from '#machines/response/start.ts'
import { nowhere, type Place } from '#profiles/places.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { frameOfForm } from './blank-form.ts'
import { numberFacts } from './number-facts.ts'
import { plainParagraph } from './plain-blocks.ts'

/** The steps of the first minutes, in their order. */
const firstSteps: {
  readonly prevention: readonly PreventionStepId[]
  readonly response: readonly ResponseStepId[]
  readonly aftercare: readonly AftercareStepId[]
} = {
  prevention: ['dangerInCare', 'ageQuestion', 'languageQuestion', 'adultClaimsChild', 'placeSafeTonight', 'firstTalk'],
  response: ['immediateDanger', 'absenceNoticed', 'dangerScreen', 'firstChecks', 'reportToPolice'],
  aftercare: ['dangerAfterReturn', 'welcomeChild', 'afraidOrControlled', 'keepEvidence', 'healthNow'],
}

/** The first minutes of a procedure on one page that fits a pocket. */
export function pocketCard(book: Book, id: ProcedureId, place: Place = nowhere): PaperDocument {
  return {
    ...frameOfForm(book, procedures[id]),
    title: book.pocketCard.titles[id],
    blocks: [
      { kind: 'facts', rows: dialled(book, place) },
      {
        kind: 'facts',
        rows: firstSteps[id].map((step) => stepFact(book, book.procedures.steps[step], asked(book)[step] ?? [])),
      },
      plainParagraph(book.pocketCard.more, 'quiet'),
    ],
  }
}

type Facts = Extract<Block, { kind: 'facts' }>['rows']

/** The two numbers that hold everywhere, and the local ones of the first night to be filled in. */
const dialled = (book: Book, place: Place): Facts =>
  numberFacts(book, place, ['emergency', 'hotline', 'police', 'manager'])

/** Questions that are the step itself: the signs of danger, one by one. */
const asked = (book: Book): Readonly<Partial<Record<string, readonly string[]>>> => ({
  dangerScreen: redItems.map((item) => book.procedures.fields['redItems']?.items?.[item] ?? item),
})

const stepFact = (
  book: Book,
  { title, name, steps, say, never }: StepWords,
  questions: readonly string[],
): Facts[number] => ({
  label: name,
  value: [
    title,
    ...(steps ?? []),
    ...(questions.length > 0 ? [questions.join(book.papers.listJoin)] : []),
    ...(say ? [phrase(book.pocketCard.say, { words: say })] : []),
    ...(never ? [phrase(book.pocketCard.never, { words: never })] : []),
  ].join('\n'),
})
