import { aboutWords } from './about.ts'
import type { RestOfWords } from '#content/dictionary.ts'
import { book } from './book.ts'
import { contactNotes } from './contacts.ts'
import { countryScreens } from './country-screens.ts'
import { deviceScreens } from './device-screens.ts'
import { files } from './files.ts'
import { formsWords } from './forms.ts'
import { roomWords } from './training/room.ts'
import { flowchartScreens } from './flowchart.ts'
import { recordScreens } from './record-screens.ts'
import { commandWords, findingBlanks, findingSentences, gradeWords, reviewScreens, viewerWords } from './review.ts'
import { signingWords } from './signing.ts'

export const rest: RestOfWords = {
  book,
  recordScreens,
  countryScreens,
  deviceScreens,
  files,
  aboutWords,
  flowchartScreens,
  formsWords,
  roomWords,
  contactNotes,
  signingWords,
  findingSentences,
  findingBlanks,
  gradeWords,
  reviewScreens,
  viewerWords,
  commandWords,
}
