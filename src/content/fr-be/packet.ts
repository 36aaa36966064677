import type { packetWords as french } from '#content/fr/packet.ts'
import type { Overrides } from '#content/overrides.ts'

/** The missing packet, as said in Belgium. */
export const packetWords: Overrides<typeof french> = {
  b11: { label: 'Critères de disparition inquiétante' },
}
