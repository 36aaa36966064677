import type { Book } from './book.ts'
import type { contactNotes } from './en/contacts.ts'
import type { countryScreens } from './en/country-screens.ts'
import type { deviceScreens } from './en/device-screens.ts'
import type { files } from './en/files.ts'
import type { flowchartScreens } from './en/flowchart.ts'
import type { aboutWords } from './en/about.ts'
import type { formsWords } from './en/forms.ts'
import type { homeMore } from './en/home-more.ts'
import type { offlineWords } from './en/offline.ts'
import type { recordScreens } from './en/record-screens.ts'
import type { replayScreens } from './en/replay.ts'
import type {
  commandWords,
  findingBlanks,
  findingSentences,
  gradeWords,
  reviewScreens,
  viewerWords,
} from './en/review.ts'
import type { roomWords } from './en/training/room.ts'
import type { findingsScreen } from './en/review-findings.ts'
import type { dossierWords } from './en/dossier.ts'
import type { deskWords } from './en/review-desk.ts'
import type { reviewRoom } from './en/review-room.ts'
import type { reviewReportWords } from './en/papers/review-report.ts'
import type { signingWords } from './en/signing.ts'
import type { debriefWords } from './en/training/debrief.ts'
import type { timelineWords } from './en/timeline.ts'
import type { windowWords } from './en/windows.ts'
import type { demonstrationCaptions } from './en/training/demonstrations.ts'
import type { presenterWords } from './en/training/presenter.ts'
import type { refresherWords } from './en/training/refreshers.ts'
import type { FirstDictionary } from './first-dictionary.ts'
import type { AnyWords } from './phrase.ts'

/** Sentences about a file that was opened to be checked, and what stands in them where it names nothing. */
export interface ReviewWords {
  readonly findingSentences: AnyWords<typeof findingSentences>
  readonly findingBlanks: AnyWords<typeof findingBlanks>
  readonly gradeWords: AnyWords<typeof gradeWords>
  readonly reviewScreens: AnyWords<typeof reviewScreens>
  readonly deskWords: AnyWords<typeof deskWords>
  readonly viewerWords: AnyWords<typeof viewerWords>
  readonly commandWords: AnyWords<typeof commandWords>
}

/** All words but the first. `rest.ts` of each language holds it. */
export interface RestOfWords extends ReviewWords {
  readonly homeMore: AnyWords<typeof homeMore>
  readonly windowWords: AnyWords<typeof windowWords>
  readonly offlineWords: AnyWords<typeof offlineWords>
  readonly recordScreens: AnyWords<typeof recordScreens>
  readonly countryScreens: AnyWords<typeof countryScreens>
  readonly deviceScreens: AnyWords<typeof deviceScreens>
  readonly files: AnyWords<typeof files>
  readonly aboutWords: AnyWords<typeof aboutWords>
  readonly formsWords: AnyWords<typeof formsWords>
  readonly roomWords: AnyWords<typeof roomWords>
  readonly replayScreens: AnyWords<typeof replayScreens>
  readonly timelineWords: AnyWords<typeof timelineWords>
  readonly flowchartScreens: AnyWords<typeof flowchartScreens>
  readonly contactNotes: AnyWords<typeof contactNotes>
  readonly findingsScreen: AnyWords<typeof findingsScreen>
  readonly reviewRoom: AnyWords<typeof reviewRoom>
  readonly dossierWords: AnyWords<typeof dossierWords>
  readonly reviewReportWords: AnyWords<typeof reviewReportWords>
  readonly signingWords: AnyWords<typeof signingWords>
  readonly debriefWords: AnyWords<typeof debriefWords>
  readonly demonstrationCaptions: AnyWords<typeof demonstrationCaptions>
  readonly presenterWords: AnyWords<typeof presenterWords>
  readonly refresherWords: AnyWords<typeof refresherWords>
  /** The words of procedures, papers and other files. */
  readonly book: Book
}

/** Every word of one language. Its shape is that of the English words: one that leaves a sentence out does not compile. */
export interface Dictionary extends FirstDictionary, RestOfWords {}
