import type { Book } from '#content/book.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { profileOf } from '#profiles/index.ts'
import type { PaperDocument } from '#record/document.ts'
import { blankForm } from './blank-form.ts'
import { flowchartCards, flowchartPaper, flowchartPoster, type Places } from './flowchart-papers.ts'
import { pocketCard } from './pocket-card.ts'
import { reviewSheet } from './review-sheet.ts'

/** Papers of a procedure that are made from no record. */
const forms = {
  blankForm,
  pocketCard,
  reviewSheet: (book, id) => reviewSheet(book, procedures[id], profileOf('EU')),
  flowchart: flowchartPaper,
  flowchartPoster,
  flowchartCards,
} as const satisfies Readonly<Record<string, (book: Book, id: ProcedureId, places: Places) => PaperDocument>>

export type FormId = keyof typeof forms

/** In the order in which they are offered. */
export const formIds = Object.keys(forms) as FormId[]

export const procedureIds = Object.keys(procedures) as ProcedureId[]

export const isFormId = (id: string): id is FormId => Object.hasOwn(forms, id)

export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(procedures, id)

/**
 * A form to fill in by hand, or the flowchart: the same for everybody.
 *
 * @param places where the boxes and arrows of this procedure stand
 */
export const buildForm = (book: Book, form: FormId, procedure: ProcedureId, places: Places): PaperDocument =>
  forms[form](book, procedure, places)
