import type { homeMore as english } from '#content/en/home-more.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Further ways on from the first screen: none of them is needed to begin. */
export const homeMore: AnyWords<typeof english> = {
  title: 'Mer',
  review: 'Granska loggar',
  forms: 'Skriv ut för dagen utan el',
  device: 'Den här enheten: skydd, utrymme, säkerhetskopia',
  training: 'Övningsrummet: övningar med påhittade barn',
  about: 'Om guiden',
}
