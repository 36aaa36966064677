import type { Jurisdiction } from '#profiles/places.ts'
import type { Language } from './books.ts'

/** What the rules of a profile say, by their ids. */
export type ProfileSentences = Readonly<Record<string, string>>

/** Fetched when a rule of that country is shown in that language, not before. */
const files: { readonly [L in Language]: { readonly [J in Jurisdiction]: () => Promise<ProfileSentences> } } = {
  en: {
    EU: async () => (await import('./en/profiles/eu.ts')).euWords,
    BE: async () => (await import('./en/profiles/be.ts')).beWords,
    FR: async () => (await import('./en/profiles/fr.ts')).frWords,
    GR: async () => (await import('./en/profiles/gr.ts')).grWords,
    IT: async () => (await import('./en/profiles/it.ts')).itWords,
    SE: async () => (await import('./en/profiles/se.ts')).seWords,
    UK: async () => (await import('./en/profiles/uk.ts')).ukWords,
  },
}

/** The sentences of the EU layer and of a country in a language. */
export async function profileSentences(language: Language, country: Jurisdiction): Promise<ProfileSentences> {
  const [eu, own] = await Promise.all([files[language].EU(), files[language][country]()])
  return { ...eu, ...own }
}
