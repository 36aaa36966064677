import { createRoot } from 'react-dom/client'
import { languageSources } from '#content/languages.ts'
import { createLanguageChoice } from '#storage/language-choice.ts'
import { localStorageOrNone } from '#storage/local-storage.ts'
import { startScreen } from '#ui/start.tsx'
import { deviceClock } from './device-clock.ts'
import { createLanguages, rewritten } from './languages.ts'
import { guideRoom } from './room.ts'

const { __rewrite: givenRewrite } = globalThis as { readonly __rewrite?: <Words>(words: Words) => Words }

const loading = import('./guide.ts')

// The browser is asked not to clear the data by itself; nothing waits for its answer.
void navigator.storage?.persist?.().catch(() => undefined)

const place = document.getElementById('app')
if (!place) throw new Error('the page has a place for the app')

/** No build that is shipped carries a pseudo language; a test brings one along. */
const rewrite = givenRewrite ?? (import.meta.env.DEV ? (await import('#content/pseudo.ts')).pseudo : undefined)
const languages = await createLanguages(
  createLanguageChoice(localStorageOrNone(), guideRoom.prefix),
  navigator.languages,
  rewrite ? { ...languageSources, ...rewritten(rewrite) } : undefined,
)
const Start = startScreen(
  deviceClock,
  languages,
  loading.then(({ App, createAppPorts }) => ({
    App,
    ports: createAppPorts({ room: guideRoom, clock: deviceClock, script: import.meta.url, after: loading }).ports,
  })),
)
createRoot(place).render(<Start />)
