import type { calendarWords } from './en/papers/calendar.ts'
import type { blankFormWords, pocketCardWords } from './en/papers/blank-forms.ts'
import type { contactWords } from './en/contacts.ts'
import type { countryWords } from './en/countries.ts'
import type { casePaperWords } from './en/papers/case-papers.ts'
import type { profileSheetWords } from './en/papers/profile-sheet.ts'
import type { originWords, redactionWords } from './en/papers/redaction.ts'
import type { reviewEntryWords } from './en/papers/review-entries.ts'
import type { reviewPageWords } from './en/papers/review-pages.ts'
import type { signOffWords } from './en/papers/sign-off.ts'
import type { trainingMarks } from './en/papers/training.ts'
import type { volumeWords } from './en/papers/volumes.ts'
import type { flowchartWords } from './en/flowchart.ts'
import type { paperWords } from './en/papers.ts'
import type { recordFindingWords } from './en/review-findings.ts'
import type { profileWords } from './en/profiles/index.ts'
import type { reviewWords } from './en/review-sheet.ts'
import type { AnyWords } from './phrase.ts'
import type { TimeWords } from './time-words.ts'
import type { ProcedureWords } from './words.ts'

/**
 * Every word that papers and other exports need, in one language. Its shape is that of the English words: a book that leaves a
 * sentence out, or a name in braces, does not compile.
 */
export interface Book {
  /** BCP 47 tag: stands in the record as the language of a paper and in the PDF as that of its text. */
  readonly language: string
  readonly procedures: ProcedureWords
  readonly papers: AnyWords<typeof paperWords>
  readonly casePapers: AnyWords<typeof casePaperWords>
  readonly signOff: AnyWords<typeof signOffWords>
  readonly reviewEntries: AnyWords<typeof reviewEntryWords>
  readonly reviewPages: AnyWords<typeof reviewPageWords>
  readonly volumes: AnyWords<typeof volumeWords>
  readonly training: AnyWords<typeof trainingMarks>
  readonly redaction: AnyWords<typeof redactionWords>
  readonly origins: AnyWords<typeof originWords>
  readonly blankForm: AnyWords<typeof blankFormWords>
  readonly pocketCard: AnyWords<typeof pocketCardWords>
  readonly review: AnyWords<typeof reviewWords>
  /** What a review finds in a record. */
  readonly findings: AnyWords<typeof recordFindingWords>
  readonly profileSheet: AnyWords<typeof profileSheetWords>
  readonly calendar: AnyWords<typeof calendarWords>
  readonly flowchart: AnyWords<typeof flowchartWords>
  readonly contacts: AnyWords<typeof contactWords>
  readonly countries: AnyWords<typeof countryWords>
  /** What the rules of each profile say, by their ids. */
  readonly profiles: AnyWords<typeof profileWords>
  readonly time: TimeWords
}
