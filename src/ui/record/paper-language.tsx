import { useDictionary, useSpoken } from '../dictionary-context.ts'
import { usePorts } from '../session-context.ts'
import type { Paper } from './use-paper.ts'

/** Who reads a paper need not read the language of the screen. Nothing is asked while there is one language only. */
export function PaperLanguage({ paper }: { paper: Paper }) {
  const { recordScreens } = useDictionary()
  const { languages } = usePorts().papers
  const { offered } = useSpoken()
  if (languages.length < 2) return null
  return (
    <p>
      <label>
        {recordScreens.papers.language}{' '}
        <select autoComplete="off" value={paper.language} onChange={({ target }) => paper.choose(target.value)}>
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {offered.find((one) => one.tag === tag)?.name ?? tag}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
