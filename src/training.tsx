import './zod-jitless.ts'
import './ui/styles/index.css'
import { lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { languageSources, type LanguageSource } from '#content/languages.ts'
import { createLanguageChoice } from '#storage/language-choice.ts'
import { localStorageOrNone } from '#storage/local-storage.ts'
import { ExitFrame } from '#ui/exit/exit-frame.tsx'
import { ErrorBoundary } from '#ui/kit/error-boundary.tsx'
import { SpokenLanguage } from '#ui/language/spoken-language.tsx'
import { deviceClock } from './device-clock.ts'
import { createLanguages, type Sources } from './languages.ts'
import { trainingRoom } from './room.ts'

/**
 * The trainer's room: a page of its own on the very same program. It differs in its stores, its clock and its mark, and in
 * nothing else.
 */
const { prefix } = trainingRoom

/** The words of a language with the mark in the name of the product, which stands in every title and at the top of each screen. */
const marked = ({ name, first, rest }: LanguageSource): LanguageSource => ({
  name,
  rest,
  first: async () => {
    const [words, whole] = await Promise.all([first(), rest()])
    const [mark = ''] = whole.rest.book.training.mark.split(/\s*:/)
    const { ui } = words.first
    const dueTitle: typeof ui.dueTitle = `${mark} · ${ui.dueTitle}` as never
    return { first: { ...words.first, ui: { ...ui, product: `${mark} · ${ui.product}`, dueTitle } } }
  },
})

const sources: Sources = Object.fromEntries(Object.entries(languageSources).map(([tag, one]) => [tag, marked(one)]))

const isTrainer = new URLSearchParams(location.search).has('trainer')
const anew = () => location.reload()
const loading = import('./training-room.tsx')

const place = document.getElementById('app')
if (!place) throw new Error('the page has a place for the trainer’s room')
const languages = await createLanguages(
  createLanguageChoice(localStorageOrNone(), prefix),
  navigator.languages,
  sources,
)
const Page = lazy(async () => {
  const { trainerWindow, traineeWindow } = await loading
  const parts = { script: import.meta.url, after: loading, anew }
  return { default: isTrainer ? trainerWindow(parts) : await traineeWindow(parts) }
})
createRoot(place).render(
  <SpokenLanguage languages={languages}>
    <ExitFrame clock={deviceClock}>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Page />
        </Suspense>
      </ErrorBoundary>
    </ExitFrame>
  </SpokenLanguage>,
)
