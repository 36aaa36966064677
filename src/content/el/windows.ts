import type { AnyWords } from '#content/phrase.ts'
import type { windowWords as english } from '#content/en/windows.ts'

/** Words for a case that is open in more than one window of this device. */
export const windowWords: AnyWords<typeof english> = {
  elsewhere: 'Η υπόθεση γράφεται σε άλλο παράθυρο.',
  follows: 'Εδώ μπορείτε να διαβάσετε. Οι νέες εγγραφές εμφανίζονται μόνες τους.',
  take: 'Συνέχεια εδώ',
  taking: 'Ερώτηση στο άλλο παράθυρο…',
  takeHint: 'Το άλλο παράθυρο τότε μόνο διαβάζει. Ό,τι είναι μισογραμμένο εκεί, μένει εκεί.',
  heldTitle: 'Εδώ μόνο ανάγνωση.',
  held: 'Άλλο παράθυρο γράφει την υπόθεση. Πατήστε πιο πάνω «Συνέχεια εδώ» για να γράψετε σε αυτό.',
  here: 'Τώρα γράφετε την υπόθεση σε αυτό το παράθυρο.',
}
