import { writeFileSync } from 'node:fs'
import type { Book } from '#content/book.ts'
import { bookOf } from '#content/books.ts'
import { dictionaryOf, type Language, languageOf, languages } from '#content/languages.ts'
import { blankForm } from '#export/blank-form.ts'
import { deadlinesIcs } from '#export/deadlines-ics.ts'
import { flowchartCards, flowchartPaper, flowchartPoster, type ChartPlaces } from '#export/flowchart-papers.ts'
import { flowchartFile, flowchartFormats, isFlowchartFormat } from '#flowchart/files.ts'
import { eventLogXes } from '#export/event-log-xes.ts'
import { buildPaper, isPaperId, paperIds, redactionsOf } from '#export/papers.ts'
import { pocketCard } from '#export/pocket-card.ts'
import { profileSheet } from '#export/profile-sheet.ts'
import { reviewSheet } from '#export/review-sheet.ts'
import { timelineCsv } from '#export/timeline-csv.ts'
import { buildVolumes } from '#export/volumes.ts'
import { timelineText } from '#export/timeline-text.ts'
import type { ProcedureId } from '#machines/chart.ts'
import { procedures } from '#machines/registry.ts'
import { profileAt } from '#profiles/all.ts'
import { nowhere, placeOf, profiles } from '#profiles/places.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { type Finding, findingInWords } from '#review/finding.ts'
import { reviewReport } from '#review/review-report.ts'
import { findingsOfFiles } from './findings-of-files.ts'
import { checkFile, openRecord } from './record-source.ts'
import { bookFor, dictionaryFor } from './words-for.ts'
import { recordSchema } from './record-schema.ts'
import { bundledIds } from '#training/bundled.ts'
import { writeFlawedRecords } from './flawed-records.ts'
import { lintScenarioFile } from './lint-scenario-file.ts'
import { scenarioJsonSchema } from './scenario-schema.ts'

const usage = `guide verify FILE [CODE]             check a record, a PDF or a JSON file, also against a code noted elsewhere; exit 1
                                     when something is wrong or there is no record to check
guide show FILE                      print the timeline as text
guide render RECORD.json OUT.pdf     make the action record again from a record, in volumes where it is too long
guide paper PAPER FILE OUT.pdf [FOR] make another paper of a case, whole or redacted FOR a reader; see guide papers
guide papers                         the papers there are, and the readers each is redacted for
guide findings FILE... [--json]      what was done late, left undone or otherwise than the procedure has it; exit 1 when
                                     something is serious or a file holds no whole record
guide review-report FILE OUT.pdf     findings, times, timeline, comments and sign-offs of a record, on paper
guide csv FILE OUT.csv               the timeline for a spreadsheet
guide ics FILE OUT.ics               open deadlines for a calendar, without a word about the case
guide xes FILE OUT.xes               the steps as an event log for process mining, without names and text
guide blank-form PROCEDURE OUT.pdf   a procedure as a checklist for the day without electricity
guide pocket-card PROCEDURE OUT.pdf  its first minutes on one page
guide review-sheet PROCEDURE OUT.pdf the sheet on which professionals check every step and rule
guide flowchart PROCEDURE OUT.ENDING the flowchart as pdf, ${flowchartFormats.join(', ')}
guide flowchart-poster PROCEDURE OUT.pdf
                                     all of it on one sheet of A3
guide flowchart-cards PROCEDURE OUT.pdf
                                     on cards for the pocket, four to a page
guide profile-sheet PLACE OUT.pdf    the sheet on which professionals of a country check its profile
guide schema OUT.json                the shape of a record as JSON Schema
guide scenario FILE.json             what is wrong with a training scenario, line by line; exit 1 when something is
guide scenario-schema OUT.json       the shape of a training scenario as JSON Schema
guide flawed-records SCENARIO FOLDER records with something wrong on purpose, for a class of supervisors, and the sheet with
                                     the answers; SCENARIO: a file, or ${bundledIds.join(', ')}

PROCEDURE: ${Object.keys(procedures).join(', ')}
PLACE: EU, ${profiles.map(({ country, parts }) => [country, ...parts.map((part) => `${country}/${part}`)].join(', ')).join(', ')}
--in LANGUAGE at the end of any of them: ${languages.join(', ')}; otherwise as the record was exported, or English`

/** @param asked the language named; undefined, if none is */
type Command = (words: readonly string[], asked: Language | undefined) => Promise<number> | number

const wrong = 2

/** Commands by name. Each answers with the exit code; `wrong` for a call it cannot understand. */
const commands: Readonly<Record<string, Command>> = {
  verify: ([file, code, ...more], asked) => (file && !more.length ? verify(file, code, asked) : wrong),
  show: ([file, ...more], asked) =>
    withRecord(file, more, asked, 0, async (entries) => tell(timelineText(await bookFor(entries, asked), entries))),
  render: ([file, ...more], asked) =>
    withRecord(file, more, asked, 1, async (entries, out) =>
      printVolumes(buildVolumes(await bookFor(entries, asked), entries), out),
    ),
  paper: ([id = '', file, out, reader, ...more], asked) =>
    paperFor(id, file, reader, out === undefined || more.length > 0 ? [] : [out], asked),
  papers: () => tell(paperIds.map((id) => [id, ...redactionsOf(id)].join(' ')).join('\n')),
  findings: (given, asked) => findingsOfFiles(given, asked),
  'review-report': ([file, ...more], asked) =>
    withRecord(file, more, asked, 1, async (entries, out) =>
      print(reviewReport(await dictionaryFor(entries, asked), entries), out),
    ),
  csv: ([file, ...more], asked) => asText(file, more, timelineCsv, asked),
  ics: ([file, ...more], asked) => asText(file, more, deadlinesIcs, asked),
  xes: ([file, ...more], asked) => asText(file, more, (_book, entries) => eventLogXes(entries), asked),
  'blank-form': (given, asked) => form(given, asked, (book, id) => blankForm(book, id)),
  'pocket-card': (given, asked) => form(given, asked, (book, id) => pocketCard(book, id)),
  'review-sheet': (given, asked) =>
    form(given, asked, (book, id) => reviewSheet(book, procedures[id], profileAt(nowhere))),
  flowchart: (given, asked) => flowchart(given, asked),
  'flowchart-poster': (given, asked) => form(given, asked, flowchartPoster),
  'flowchart-cards': (given, asked) => form(given, asked, flowchartCards),
  'profile-sheet': ([place, ...given], asked) => profileSheetFor(place, given, asked),
  scenario: ([file, ...more]) => (file && !more.length ? lintScenarioFile(file) : wrong),
  'flawed-records': ([scenario, folder, ...more], asked) =>
    scenario && folder && !more.length ? writeFlawedRecords(scenario, folder, asked ?? 'en') : wrong,
  'scenario-schema': ([out, ...more]) => (out && !more.length ? write(scenarioJsonSchema(), out) : wrong),
  schema: ([out, ...more]) => (out && !more.length ? write(recordSchema(), out) : wrong),
}

/** The command line: the same code as the app. Exit 0 when all is well, 1 when a file is not, 2 for a wrong call. */
export async function guide([name = '', ...given]: readonly string[]): Promise<number> {
  const named = given.at(-2) === '--in' ? given.at(-1) : undefined
  const asked = named === undefined ? undefined : languageOf(named)
  const words = named === undefined ? given : given.slice(0, -2)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  const code = command && (named === undefined || asked) ? await command(words, asked) : wrong
  if (code === wrong) console.error(usage)
  return code
}

const isProcedure = (id: string | undefined): id is ProcedureId => id !== undefined && Object.hasOwn(procedures, id)

/** Opens a record and goes on with it when it is whole; `rest` is what the command was given besides the file. */
async function withRecord(
  file: string | undefined,
  rest: readonly string[],
  asked: Language | undefined,
  wanted: 0 | 1,
  then: (entries: readonly Entry[], out: string) => Promise<number> | number,
): Promise<number> {
  if (!file || rest.length !== wanted) return wrong
  const source = await openRecord(file, await dictionaryOf(asked ?? 'en'))
  if (source.ok) return then(source.entries, rest[0] ?? '')
  console.error(source.sentence)
  return 1
}

/** Says all that was found of a file, gravest first; of one without a whole record only what is the matter with it. */
async function verify(file: string, code: string | undefined, asked: Language | undefined): Promise<number> {
  const words = await dictionaryOf(asked ?? 'en')
  const said = (found: Finding) => findingInWords(words, found)
  const checked = await checkFile(file, code, words)
  if (!checked.ok) {
    console.error(checked.sentence)
    return 1
  }
  const { findings, whole } = checked.opened
  const grave = findings.filter(({ grade }) => grade === 'bad')
  if (whole) tell(findings.map(said).join('\n'))
  else console.error((grave.length > 0 ? grave : findings.slice(0, 1)).map(said).join('\n'))
  const compared = findings.every(({ id }) => id !== 'codeNotCode')
  return whole && compared && grave.length === 0 ? 0 : 1
}

const asText = (
  file: string | undefined,
  rest: readonly string[],
  make: (book: Book, entries: readonly Entry[]) => string,
  asked: Language | undefined,
) => withRecord(file, rest, asked, 1, async (entries, out) => write(make(await bookFor(entries, asked), entries), out))

/** A paper of a procedure that is made from no record. */
async function form(
  [id, out, ...more]: readonly string[],
  asked: Language | undefined,
  make: (book: Book, id: ProcedureId, places: ChartPlaces) => PaperDocument,
): Promise<number> {
  if (!isProcedure(id) || !out || more.length > 0) return wrong
  // Drawn forms take the program that lays them out; the others do not wait for it.
  const places = make.length > 2 ? (await (await import('./chart-places.ts')).layOutProcedures())[id] : undrawn
  return print(make(await bookOf(asked ?? 'en'), id, places), out)
}

const undrawn: ChartPlaces = { full: {}, compact: {} }

/** The flowchart as a paper, or in the format of another program named by the ending of the file. */
async function flowchart(given: readonly string[], asked: Language | undefined): Promise<number> {
  const [id, out = '', ...more] = given
  const ending = out.slice(out.lastIndexOf('.') + 1)
  if (ending === 'pdf') return form(given, asked, flowchartPaper)
  if (!isProcedure(id) || !isFlowchartFormat(ending) || more.length > 0) return wrong
  const { layOutProcedures } = await import('./chart-places.ts')
  return write(flowchartFile(ending, id, await bookOf(asked ?? 'en'), (await layOutProcedures())[id]).text, out)
}

/** @param name e.g. `UK/wales` */
async function profileSheetFor(
  name: string | undefined,
  [out, ...more]: readonly string[],
  asked: Language | undefined,
): Promise<number> {
  const [country, part] = name?.split('/') ?? []
  const place = placeOf(country, part)
  const known = name === (place.part === undefined ? place.country : `${place.country}/${place.part}`)
  if (!known || !out || more.length > 0) return wrong
  return print(profileSheet(await bookOf(asked ?? 'en'), place), out)
}

/** A paper of a case, whole or for one of its readers. */
function paperFor(
  id: string,
  file: string | undefined,
  reader: string | undefined,
  rest: readonly string[],
  asked: Language | undefined,
) {
  if (!isPaperId(id)) return wrong
  const profile = redactionsOf(id).find((one) => one === reader)
  if (reader !== undefined && profile === undefined) return wrong
  return withRecord(file, rest, asked, 1, async (entries, out) =>
    print(buildPaper(await bookFor(entries, asked), id, entries, profile), out),
  )
}

function tell(text: string): number {
  console.log(text)
  return 0
}

/** Makes a PDF of each volume; several are numbered before the ending of the name. */
async function printVolumes(volumes: readonly PaperDocument[], out: string): Promise<number> {
  for (const [index, volume] of volumes.entries()) {
    const name = volumes.length === 1 ? out : out.replace(/(\.pdf)?$/i, `-${index + 1}-of-${volumes.length}$1`)
    const code = await print(volume, name)
    if (code !== 0) return code
  }
  return 0
}

/** Makes a PDF of a paper and writes it to a file. */
async function print(paper: PaperDocument, out: string): Promise<number> {
  const [{ renderPaper }, { loadNodeKit }] = await Promise.all([
    import('#pdf/render-paper.ts'),
    import('#pdf/node-kit.ts'),
  ])
  return write(renderPaper(paper, loadNodeKit()), out)
}

function write(content: Uint8Array | string, out: string): number {
  try {
    writeFileSync(out, content)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    console.error(`Nothing could be written to ${out} (${why}). Nothing else was changed. Choose another place.`)
    return 1
  }
  return tell(`${out}: ${Buffer.byteLength(content)} bytes`)
}
