import type { packetWords as french } from '#content/fr/packet.ts'
import type { SomeWords } from './some-words.ts'

/** The missing packet, as said in Belgium. */
export const packetWords: SomeWords<typeof french> = {
  b11: { label: 'Critères de disparition inquiétante' },
}
