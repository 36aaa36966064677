import type { AnyWords } from '#content/phrase.ts'
import type { volumeWords as english } from '#content/en/papers/volumes.ts'

/** Swedish words of a record that is too long for one file. */
export const volumeWords: AnyWords<typeof english> = {
  title: '{title}, volym {number} av {of}',
  attached: 'Vilken volym filen är: {number} av {of}',
  volume: 'Volym',
  which: '{number} av {of}, post {first} till {last}',
  previousHead: 'Kontrollsumma i slutet av volymen före (SHA-256)',
  noneBefore: 'Ingen, detta är den första',
  earlier:
    'Den här volymen berättar post {first} till {last} så som de var när post {last} var den nyaste. Det som rättades senare, sammanfattningen och sidan för underskrift finns i den sista volymen.',
  lastOne:
    'Tidslinjen för posterna före {first} finns i volymerna före den här. Allt annat i dokumentet gäller hela loggen.',
}
