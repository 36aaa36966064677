import type { Book } from '#content/book.ts'
import { timeWordsFor } from '#content/time-words.ts'
import { flowchartWords } from './flowchart.ts'
import { calendarWords } from './papers/calendar.ts'
import { blankFormWords, pocketCardWords } from './papers/blank-forms.ts'
import { contactWords } from './contacts.ts'
import { countryWords } from './countries.ts'
import { casePaperWords } from './papers/case-papers.ts'
import { profileSheetWords } from './papers/profile-sheet.ts'
import { originWords, redactionWords } from './papers/redaction.ts'
import { reviewEntryWords } from './papers/review-entries.ts'
import { reviewPageWords } from './papers/review-pages.ts'
import { signOffWords } from './papers/sign-off.ts'
import { trainingMarks } from './papers/training.ts'
import { volumeWords } from './papers/volumes.ts'
import { paperWords } from './papers.ts'
import { profileWords } from './profiles/index.ts'
import { recordFindingWords } from './review-findings.ts'
import { procedureWords } from './procedures.ts'
import { reviewWords } from './review-sheet.ts'

/** The Italian words of papers and other exports. */
export const book: Book = {
  language: 'it',
  procedures: procedureWords,
  papers: paperWords,
  casePapers: casePaperWords,
  signOff: signOffWords,
  reviewEntries: reviewEntryWords,
  reviewPages: reviewPageWords,
  volumes: volumeWords,
  training: trainingMarks,
  redaction: redactionWords,
  origins: originWords,
  blankForm: blankFormWords,
  pocketCard: pocketCardWords,
  review: reviewWords,
  findings: recordFindingWords,
  calendar: calendarWords,
  flowchart: flowchartWords,
  contacts: contactWords,
  countries: countryWords,
  profiles: profileWords,
  profileSheet: profileSheetWords,
  time: timeWordsFor('it'),
}
