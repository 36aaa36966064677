import type { PaperDocument } from '#record/document.ts'
import type { Handed } from '#session/ports.ts'

/**
 * Prints a paper that belongs to no case and hands it over; given by whoever composes the page. Answers how, and under which
 * name, which is the given one with the mark of training before it. `undefined`: it could not be made.
 */
export type PrintPaper = (
  paper: PaperDocument,
  name: string,
) => Promise<{ readonly how: Handed; readonly name: string } | undefined>
