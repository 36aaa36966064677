import { pocketCardWords as words } from '#content/en/papers/blank-forms.ts'
import { procedureWords } from '#content/en/procedures.ts'
import { phrase } from '#content/phrase.ts'
import type { StepWords } from '#content/words.ts'
import type { AftercareStepId } from '#machines/aftercare/index.ts'
import type { ProcedureId } from '#machines/chart.ts'
import type { PreventionStepId } from '#machines/prevention/index.ts'
import { procedures } from '#machines/registry.ts'
import type { ResponseStepId } from '#machines/response/index.ts'
import { redItems } from '#machines/response/start.ts'
import { profileOf } from '#profiles/index.ts'
import type { Block, PaperDocument } from '#record/document.ts'
import { frameOfForm } from './blank-form.ts'
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
export function pocketCard(id: ProcedureId): PaperDocument {
  return {
    ...frameOfForm(procedures[id]),
    title: words.titles[id],
    blocks: [
      { kind: 'facts', rows: dialled() },
      { kind: 'facts', rows: firstSteps[id].map((step) => stepFact(procedureWords.steps[step], asked[step] ?? [])) },
      plainParagraph(words.more, 'quiet'),
    ],
  }
}

type Facts = Extract<Block, { kind: 'facts' }>['rows']

/** The two numbers that hold everywhere, and the local ones of the first night to be filled in. */
const dialled = (): Facts =>
  profileOf('EU')
    .contacts.filter(({ id, number }) => number !== undefined || id === 'police' || id === 'manager')
    .map(({ name, number }) => ({ label: name, value: number ?? '' }))

/** Questions that are the step itself: the signs of danger, one by one. */
const asked: Readonly<Partial<Record<string, readonly string[]>>> = {
  dangerScreen: redItems.map((item) => procedureWords.fields['redItems']?.items?.[item] ?? item),
}

const stepFact = ({ title, name, steps, say, never }: StepWords, questions: readonly string[]): Facts[number] => ({
  label: name,
  value: [
    title,
    ...(steps ?? []),
    ...(questions.length > 0 ? [questions.join('; ')] : []),
    ...(say ? [phrase(words.say, { words: say })] : []),
    ...(never ? [phrase(words.never, { words: never })] : []),
  ].join('\n'),
})
