import type { volumeWords as english } from '#content/en/papers/volumes.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of a record that is too long for one file. */
export const volumeWords: AnyWords<typeof english> = {
  title: '{title}, volume {number} di {of}',
  attached: 'Quale volume è questo file: {number} di {of}',
  volume: 'Volume',
  which: '{number} di {of}, voci da {first} a {last}',
  previousHead: 'Impronta finale del volume precedente (SHA-256)',
  noneBefore: 'Nessuno, questo è il primo',
  earlier:
    'Questo volume riporta le voci da {first} a {last} com’erano quando la voce {last} era la più recente. Ciò che è stato corretto dopo, la sintesi e la pagina per la firma sono nell’ultimo volume.',
  lastOne:
    'La cronologia delle voci prima della {first} è nei volumi precedenti. Tutto il resto di questo documento riguarda l’intero registro.',
}
