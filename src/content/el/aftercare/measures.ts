import type { AnyWords } from '#content/phrase.ts'
import type { measuresWords as english } from '#content/en/aftercare/measures.ts'

/** What is done today about a high likelihood, in the light way and in the full care. */
export const measuresWords: AnyWords<typeof english> = {
  title: 'Πάρτε μέτρα τώρα, χωρίς να κλειδώσετε κανέναν',
  why: 'Το παιδί μπορεί να φύγει ξανά ανά πάσα στιγμή. Ένας έμπιστος άνθρωπος και ένα σχέδιο βοηθούν περισσότερο από μια πόρτα.',
  steps: [
    'Ένας ενήλικος που εμπιστεύεται το παιδί μένει κοντά και μιλά.',
    'Βάλτε προσωπικό εκεί που μετρά, όχι κλειδαριές.',
    'Κάντε σήμερα ένα σύντομο σχέδιο.',
    'Ενημερώστε τον επίτροπο. Η αστυνομία να ξέρει το σχέδιο.',
    'Αρχίστε καθημερινή σημείωση.',
  ],
  never: 'Μην κλειδώσετε το παιδί μέσα.',
}
