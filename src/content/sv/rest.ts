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
import { homeMore } from './home-more.ts'
import { offlineWords } from './offline.ts'
import { recordScreens } from './record-screens.ts'
import { replayScreens } from './replay.ts'
import { commandWords, findingBlanks, findingSentences, gradeWords, reviewScreens, viewerWords } from './review.ts'
import { findingsScreen } from './review-findings.ts'
import { dossierWords } from './dossier.ts'
import { deskWords } from './review-desk.ts'
import { reviewRoom } from './review-room.ts'
import { reviewReportWords } from './papers/review-report.ts'
import { signingWords } from './signing.ts'
import { debriefWords } from './training/debrief.ts'
import { timelineWords } from './timeline.ts'
import { windowWords } from './windows.ts'
import { demonstrationCaptions } from './training/demonstrations.ts'
import { presenterWords } from './training/presenter.ts'
import { refresherWords } from './training/refreshers.ts'

export const rest: RestOfWords = {
  book,
  homeMore,
  windowWords,
  offlineWords,
  recordScreens,
  countryScreens,
  deviceScreens,
  files,
  aboutWords,
  flowchartScreens,
  formsWords,
  roomWords,
  replayScreens,
  timelineWords,
  contactNotes,
  signingWords,
  debriefWords,
  demonstrationCaptions,
  findingsScreen,
  presenterWords,
  refresherWords,
  reviewRoom,
  dossierWords,
  reviewReportWords,
  findingSentences,
  findingBlanks,
  gradeWords,
  reviewScreens,
  deskWords,
  viewerWords,
  commandWords,
}
