import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Book } from '#content/book.ts'
import { bookOf } from '#content/books.ts'
import { dictionaryOf, type Language } from '#content/languages.ts'
import { procedures } from '#machines/registry.ts'
import { compareCode } from '#review/compare-code.ts'
import { findingInWords as fileFindingInWords } from '#review/finding.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { headlineOf } from '#review/findings/headline.ts'
import { findingInOne, findingInWords } from '#review/findings/in-words.ts'
import { judgeRecord } from '#review/judge-record.ts'
import { bundledIds } from '#training/bundled.ts'
import { flawedRecords, type FlawedRecord } from '#training/flawed.ts'
import { lintScenario } from '#training/lint-scenario.ts'
import { said, type Scenario } from '#training/scenario.ts'
import { usualWords } from '#training/usual-words.ts'
import { version } from '../package.json'
import { lintScenarioFile } from './lint-scenario-file.ts'

/** Scenarios that come with the program lie here. */
const folderOf = path.resolve(import.meta.dirname, '../src/training/scenarios')

/** What the sheet with the answers is called. */
const sheetName = 'TRAINING-answer-sheet.txt'

/**
 * Writes records with something wrong on purpose into a folder, and the sheet with the answers beside them.
 * @param scenario the id of one that comes with the program, or a file
 * @returns 0, or 1 where the scenario is not in order or nothing can be written
 */
export async function writeFlawedRecords(scenario: string, folder: string, language: Language): Promise<0 | 1> {
  const file = bundledIds.some((id) => id === scenario) ? path.join(folderOf, `${scenario}.json`) : scenario
  if (!existsSync(file)) {
    console.error(`There is no scenario ${scenario}. Name a file, or one of: ${bundledIds.join(', ')}.`)
    return 1
  }
  const linted = lintScenario(readFileSync(file, 'utf8'), { bundled: false })
  if (!linted.scenario || linted.complaints.length > 0) {
    lintScenarioFile(file)
    return 1
  }
  const hex = (bytes: number) => randomBytes(bytes).toString('hex')
  const given = () => ({
    caseId: hex(16),
    device: hex(16),
    run: hex(16),
    salt: () => hex(16),
    app: `missing-child-guide ${version}`,
    language,
    words: usualWords(language),
    actor: (role: string) => ({ name: 'Practice Person', role }),
  })
  const records = flawedRecords(linted.scenario, given, (below) => randomInt(below))
  const sheet = await answerSheet(linted.scenario, records, language)
  try {
    mkdirSync(folder, { recursive: true })
    for (const { name, bytes } of records) writeFileSync(path.join(folder, name), bytes)
    writeFileSync(path.join(folder, sheetName), sheet)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    console.error(`Nothing more could be written to ${folder} (${why}). Choose another place.`)
    return 1
  }
  console.log(`${folder}: ${records.length} records and ${sheetName}. Keep the sheet to yourself.`)
  return 0
}

/** What is to be found of each record, in the order of their numbers. */
async function answerSheet(scenario: Scenario, records: readonly FlawedRecord[], language: Language): Promise<string> {
  const [words, book] = await Promise.all([dictionaryOf(language), bookOf(language)])
  const verdictOf = ({ bytes, verdict, damage, code }: FlawedRecord): string => {
    const { findings, entries } = judgeRecord(bytes)
    const found = damage === 'rewritten' ? compareCode(entries, code) : findings.find(({ id }) => id === verdict)
    return found ? fileFindingInWords(words, found) : ''
  }
  const parts = records.map((record) =>
    [
      `${record.name}  ${record.code}`,
      record.damage ? verdictOf(record) : doneOf(book, record, language),
      ...(record.trap ? [said(record.trap.title, language), said(record.trap.teaches, language)] : []),
    ]
      .map((line, index) => (index === 0 ? line : `  ${line}`))
      .join('\n'),
  )
  return `${[said(scenario.title, language), said(scenario.label, language), ...parts].join('\n\n')}\n`
}

/** What the review has to say of a whole record: that nothing is to be said, or the finding of its trap. */
function doneOf(book: Book, { bytes, trap }: FlawedRecord, language: Language): string {
  const { entries } = judgeRecord(bytes)
  const findings = findingsOf(entries, procedures)
  const found = findings.find(
    ({ kind, step, stage }) =>
      kind === trap?.finding.kind && step === trap.finding.step && stage === (trap.finding.stage ?? stage),
  )
  if (!found || !trap) return headlineOf(book, findings)
  return findingInOne(findingInWords(book, found, entries)) || said(trap.title, language)
}
