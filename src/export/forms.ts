import type { Book } from '#content/book.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { profileAt } from '#profiles/all.ts'
import { nowhere, type Place } from '#profiles/places.ts'
import type { PaperDocument } from '#record/document.ts'
import { blankForm } from './blank-form.ts'
import { pocketCard } from './pocket-card.ts'
import { reviewSheet } from './review-sheet.ts'

/** Papers of a procedure that are made from no record. */
const forms = {
  blankForm,
  pocketCard,
  reviewSheet: (book, id, place) => reviewSheet(book, procedures[id], profileAt(place)),
} as const satisfies Readonly<Record<string, (book: Book, id: ProcedureId, place: Place) => PaperDocument>>

export type FormId = keyof typeof forms

/** In the order in which they are offered. */
export const formIds = Object.keys(forms) as FormId[]

export const procedureIds = Object.keys(procedures) as ProcedureId[]

export const isFormId = (id: string): id is FormId => Object.hasOwn(forms, id)

export const isProcedureId = (id: string): id is ProcedureId => Object.hasOwn(procedures, id)

/** A form to fill in by hand. @param place whose numbers and rules it has; those that hold everywhere, if none is named */
export const buildForm = (book: Book, form: FormId, procedure: ProcedureId, place: Place = nowhere): PaperDocument =>
  forms[form](book, procedure, place)
