import type { Book } from '#content/book.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { profileAt } from '#profiles/all.ts'
import type { Place } from '#profiles/places.ts'
import type { PaperDocument } from '#record/document.ts'
import { blankForm } from './blank-form.ts'
import { flowchartCards, flowchartPaper, flowchartPoster, type ChartPlaces } from './flowchart-papers.ts'
import { pocketCard } from './pocket-card.ts'
import { reviewSheet } from './review-sheet.ts'

/** What a form is made with: whose numbers and rules it has, and where the boxes of its flowchart stand. */
export interface FormGiven {
  readonly place: Place
  readonly drawing: ChartPlaces
}

/** Papers of a procedure that are made from no record. */
const forms = {
  blankForm: (book, id, { place }) => blankForm(book, id, place),
  pocketCard: (book, id, { place }) => pocketCard(book, id, place),
  reviewSheet: (book, id, { place }) => reviewSheet(book, procedures[id], profileAt(place)),
  flowchart: (book, id, { drawing }) => flowchartPaper(book, id, drawing),
  flowchartPoster: (book, id, { drawing }) => flowchartPoster(book, id, drawing),
  flowchartCards: (book, id, { drawing }) => flowchartCards(book, id, drawing),
} as const satisfies Readonly<Record<string, (book: Book, id: ProcedureId, given: FormGiven) => PaperDocument>>

export type FormId = keyof typeof forms

/** In the order in which they are offered. */
export const formIds = Object.keys(forms) as FormId[]

export const procedureIds = Object.keys(procedures) as ProcedureId[]

export const isFormId = (id: string): id is FormId => Object.hasOwn(forms, id)

export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(procedures, id)

/** A form to fill in by hand, or the flowchart: the same for everybody at a place. */
export const buildForm = (book: Book, form: FormId, procedure: ProcedureId, given: FormGiven): PaperDocument =>
  forms[form](book, procedure, given)
