import type { homeMore as english } from '#content/en/home-more.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Further ways on from the first screen: none of them is needed to begin. */
export const homeMore: AnyWords<typeof english> = {
  title: 'Meer',
  review: 'Logboeken nakijken',
  forms: 'Afdrukken voor de dag zonder stroom',
  device: 'Dit toestel: bescherming, ruimte, back-up',
  training: 'Oefenruimte: oefeningen met verzonnen kinderen',
  about: 'Over deze gids',
}
