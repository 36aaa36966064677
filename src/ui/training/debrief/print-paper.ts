import type { PaperDocument } from '#record/document.ts'
import type { Handed } from '#session/ports.ts'

/**
 * Prints a paper that belongs to no case and hands it over under this name; given by whoever composes the page. `undefined`: it
 * could not be made.
 */
export type PrintPaper = (paper: PaperDocument, name: string) => Promise<Handed | undefined>
