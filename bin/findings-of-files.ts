import { dictionaryOf, type Language } from '#content/languages.ts'
import { procedures } from '#machines/registry.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { findingsText } from '#review/findings/findings-text.ts'
import { gravityOf } from '#review/findings/gravity.ts'
import { countFindings } from '#review/findings/headline.ts'
import { openRecord } from './record-source.ts'
import { bookFor } from './words-for.ts'

/**
 * Tells what is found in the records of files, one after the other, as text or, with `--json` among them, as JSON. A file without
 * a whole record is named and the others go on.
 * @returns 0, 1 where something is grave or a file holds no whole record, 2 where no file is named
 */
export async function findingsOfFiles(given: readonly string[], asked: Language | undefined): Promise<0 | 1 | 2> {
  const files = given.filter((word) => word !== '--json')
  if (files.length === 0) return 2
  const judged = []
  for (const file of files) judged.push(await judge(file, asked))
  const told = judged.filter((one) => one.ok)
  if (files.length < given.length) console.log(asJson(told.map(({ json }) => json)))
  else for (const { json, text } of told) console.log(files.length === 1 ? text : `${json.file}\n${text}\n`)
  for (const one of judged) if (!one.ok) console.error(`${one.file}: ${one.sentence}`)
  return judged.some((one) => !one.ok || one.isGrave) ? 1 : 0
}

async function judge(file: string, asked: Language | undefined) {
  const source = await openRecord(file, await dictionaryOf(asked ?? 'en'))
  if (!source.ok) return { ok: false, file, sentence: source.sentence } as const
  const { entries } = source
  const found = findingsOf(entries, procedures)
  const weighed = found.map((finding) => ({ gravity: gravityOf(finding), ...finding }))
  const json = { file, ...countFindings(found), findings: weighed }
  const text = findingsText(await bookFor(entries, asked), found, entries)
  return { ok: true, json, text, isGrave: weighed.some(({ gravity }) => gravity === 'grave') } as const
}

/** JSON for a terminal or another program: no character of a record steers the one or is lost on the other. */
const asJson = (value: unknown): string =>
  JSON.stringify(value, undefined, 2).replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) =>
    character === '\n' ? character : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
