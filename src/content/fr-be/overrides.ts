import type { Book } from '#content/book.ts'
import { timeWordsFor } from '#content/time-words.ts'
import { contactWords } from './contacts.ts'
import { casePaperWords } from './papers/case-papers.ts'
import { reviewEntryWords } from './papers/review-entries.ts'
import { paperWords } from './papers.ts'
import { procedureWords } from './procedures.ts'
import type { Overrides } from '#content/overrides.ts'

/** What Belgium says otherwise in the papers and other exports; laid over the French book it makes the Belgian one. */
export const book: Overrides<Book> = {
  language: 'fr-BE',
  procedures: procedureWords,
  papers: paperWords,
  casePapers: casePaperWords,
  reviewEntries: reviewEntryWords,
  origins: { entries: { onCallDecision: 'Décisions de garde' } },
  contacts: contactWords,
  time: timeWordsFor('fr-BE'),
}
