import type { homeMore as english } from '#content/en/home-more.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Further ways on from the first screen: none of them is needed to begin. */
export const homeMore: AnyWords<typeof english> = {
  title: 'Altro',
  review: 'Esaminare i registri',
  forms: 'Stampare per il giorno senza corrente elettrica',
  device: 'Questo dispositivo: protezione, spazio, backup',
  training: 'Aula di formazione: esercitazioni con minori inventati',
  about: 'Su questa guida',
}
