import type { homeMore as english } from '#content/en/home-more.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Further ways on from the first screen: none of them is needed to begin. */
export const homeMore: AnyWords<typeof english> = {
  title: 'Περισσότερα',
  review: 'Εξέταση ημερολογίων',
  forms: 'Τυπώστε για τη μέρα χωρίς ρεύμα',
  device: 'Αυτή η συσκευή: προστασία, χώρος, αντίγραφο',
  training: 'Αίθουσα εκπαίδευσης: ασκήσεις με επινοημένα παιδιά',
  about: 'Για τον οδηγό',
}
