import type { RestOfWords } from '#content/dictionary.ts'
import { book } from './book.ts'
import { contactNotes, contactWords } from './contacts.ts'
import { countryScreens } from './country-screens.ts'
import { deviceScreens } from './device-screens.ts'
import { files } from './files.ts'
import { recordScreens } from './record-screens.ts'
import { commandWords, findingBlanks, findingSentences, gradeWords, reviewScreens, viewerWords } from './review.ts'
import { signingWords } from './signing.ts'

export const rest: RestOfWords = {
  book,
  recordScreens,
  countryScreens,
  deviceScreens,
  files,
  contactWords,
  contactNotes,
  signingWords,
  findingSentences,
  findingBlanks,
  gradeWords,
  reviewScreens,
  viewerWords,
  commandWords,
}
