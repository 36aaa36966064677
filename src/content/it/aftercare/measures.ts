import type { measuresWords as english } from '#content/en/aftercare/measures.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What is done today about a high likelihood, in the light way and in the full care. */
export const measuresWords: AnyWords<typeof english> = {
  title: 'Attuare ora le misure, senza rinchiudere nessuno',
  why: 'Il minore può andare via di nuovo in qualsiasi momento. Una persona di fiducia e un piano aiutano più di una porta.',
  steps: [
    'Far restare vicino e parlare un adulto di cui il minore si fida.',
    'Mettere più personale dove conta, non serrature.',
    'Fare oggi un breve piano.',
    'Informare il tutore. Assicurarsi che la polizia conosca il piano.',
    'Iniziare una nota giornaliera.',
  ],
  never: 'Non rinchiudere il minore.',
}
