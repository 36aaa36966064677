import { type Found, found } from './complaint.ts'
import type { JsonPath } from './json-places.ts'
import { type ScenarioLanguage, scenarioLanguages, type Texts } from './scenario.ts'

/** Words that judge a child, by language. What the police write on a form is told in other words. */
const hardWords: Readonly<Record<ScenarioLanguage, RegExp>> = {
  en: /abscond\w*|run-?aways?|ran away|running away|illegals?|clandestine\w*|escaped/i,
  fr: /fugue\w*|fugué\w*|clandestin\w*|illég\w*|évad\w*/i,
  nl: /weggelopen|wegloper\w*|illega\w*|ontsnapt\w*|clandestien\w*/i,
  it: /fuggitiv\w*|fuggiasc\w*|clandestin\w*|illegal\w*|evas[oaie]\b/i,
  el: /λαθρομετανάστ\p{L}*|λαθραί\p{L}*|παράνομ\p{L}*|δραπέτ\p{L}*|φυγάς|το ’σκασε|το έσκασε/iu,
  sv: /rymling\w*|rymt|rymning\w*|avvik\w*|illegal\w*|olaglig\w*/i,
}

/** Digits somebody could dial. Short numbers and times are not. */
const dialable = /\+?\d[\d\s()./-]{5,}\d/g
const invented = /555[-\s]?01|^\s*116[\s-]?000\s*$/
const isDate = /^\d{4}-\d{2}-\d{2}(?:T[\d:+-]*)?$/
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+/g
const noOnesAddress = /\.(?:example|invalid|test)(?:[/:].*)?$/

/** A text by language and where it stands. */
export interface TextFound {
  readonly path: JsonPath
  readonly text: Texts
}

const isTexts = (value: object): value is Texts => {
  const names = Object.keys(value)
  const known: readonly string[] = scenarioLanguages
  return names.length > 0 && names.every((name) => known.includes(name))
}

/** Every text of a scenario that is told by language. */
export function textsIn(value: unknown, path: JsonPath = []): TextFound[] {
  if (typeof value !== 'object' || value === null) return []
  if (!Array.isArray(value) && isTexts(value)) return [{ path, text: value }]
  return Object.entries(value).flatMap(([name, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}

/** Every string of a scenario. */
function stringsIn(value: unknown, path: JsonPath = []): { readonly path: JsonPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}

/** What is wrong with the words of a scenario. @param wanted languages every text has to be told in */
export function lintWords(scenario: unknown, wanted: readonly ScenarioLanguage[]): Found[] {
  const texts = textsIn(scenario)
  const missing = texts.flatMap(({ path, text }) => {
    const languages = wanted.filter((language) => text[language] === undefined)
    return languages.length > 0 ? [found('languageMissing', path, { languages: languages.join(', ') })] : []
  })
  const hard = texts.flatMap(({ path, text }) =>
    scenarioLanguages.flatMap((language) => {
      const word = hardWords[language].exec(text[language] ?? '')?.[0]
      return word === undefined ? [] : [found('hardWord', [...path, language], { word })]
    }),
  )
  const real = stringsIn(scenario)
    .filter(({ text, path }) => path[0] !== '$schema' && path[0] !== 'version' && !isDate.test(text))
    .flatMap(({ path, text }) => [
      ...[...text.matchAll(dialable)]
        .filter(([number]) => !invented.test(number))
        .map(([number]) => found('realNumber', path, { number: number.trim() })),
      ...[...text.matchAll(address)]
        .filter(([one]) => !noOnesAddress.test(one))
        .map(([one]) => found('realAddress', path, { address: one })),
    ])
  return [...missing, ...hard, ...real]
}
