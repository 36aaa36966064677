import { useId } from 'react'
import { phrase } from '#content/phrase.ts'
import { isAnyReviewed } from '#content/reviewed.ts'
import { useFirstDictionary, useSpoken } from '../dictionary-context.ts'

/** The languages by their own names. Nothing is asked while there is one only. */
export function LanguageChooser() {
  const { ui, language } = useFirstDictionary()
  const { offered, choose, loading, missed } = useSpoken()
  const label = useId()
  if (offered.length < 2) return null
  const nameOf = (tag: string) => offered.find((one) => one.tag === tag)?.name ?? tag
  return (
    <section className="languages" aria-labelledby={label}>
      <p className="quiet" id={label}>
        {ui.language.title}
      </p>
      <ul>
        {offered.map(({ tag, name }) => (
          <li key={tag}>
            <button
              type="button"
              className="small"
              lang={tag}
              aria-pressed={tag === language}
              onClick={() => tag === language || choose(tag)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      <output>
        {loading !== undefined && phrase(ui.language.loading, { name: nameOf(loading) })}
        {missed !== undefined && phrase(ui.language.missed, { name: nameOf(missed) })}
      </output>
      {language !== 'en' && (
        <p className="hint">
          {ui.language.drafted} {isAnyReviewed(language) ? ui.language.someReviewed : ui.language.noneReviewed}
        </p>
      )}
    </section>
  )
}
