import { useDictionary } from '../dictionary-context.ts'
import { usePorts } from '../session-context.ts'
import type { Paper } from './use-paper.ts'

/** A language by its own name, e.g. `français`; its tag where the browser knows none. */
function nameOf(tag: string): string {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** Who reads a paper need not read the language of the screen. Nothing is asked while there is one language only. */
export function PaperLanguage({ paper }: { paper: Paper }) {
  const { recordScreens } = useDictionary()
  const { languages } = usePorts().papers
  if (languages.length < 2) return null
  return (
    <p>
      <label>
        {recordScreens.papers.language}{' '}
        <select value={paper.language} onChange={({ target }) => paper.choose(target.value)}>
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
