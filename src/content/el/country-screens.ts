import type { countryScreens as english } from '#content/en/country-screens.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Screens about countries: choosing one, and all that is said about it. */
export const countryScreens: AnyWords<typeof english> = {
  title: 'Χώρα αυτής της υπόθεσης',
  intro:
    'Ποιας χώρας οι κανόνες, οι αριθμοί και οι προθεσμίες φαίνονται. Η επιλογή χώρας δεν αλλάζει βήμα ούτε απάντηση· μπορείτε να επιλέξετε ξανά.',
  country: 'Χώρα',
  part: 'Μέρος της χώρας',
  wholeCountry: 'Όλη η χώρα',
  save: 'Χρήση αυτής της χώρας',
  saved: 'Επιλέχθηκε: {place}',
  device: 'Χώρα αυτής της συσκευής',
  deviceIntro: 'Μια νέα υπόθεση σε αυτή τη συσκευή παίρνει αυτή τη χώρα. Οι ανοιχτές υποθέσεις κρατούν τη δική τους.',
  line: 'Δεν έχει επιλεγεί χώρα για αυτή την υπόθεση. Οι αριθμοί και οι προθεσμίες της χώρας σας δεν φαίνονται.',
  choose: 'Επιλέξτε χώρα',
  rulesTitle: 'Από πού προέρχεται: {place}',
  rules: 'Όλοι οι κανόνες, με πηγές',
  order: 'Ποιος ενημερώνεται, με αυτή τη σειρά',
  numbers: 'Αριθμοί',
  notReviewed: 'Δεν έχει ελεγχθεί ακόμη από επαγγελματίες της χώρας.',
  old: 'Κανείς δεν έχει ελέγξει αυτό το προφίλ εδώ και έναν χρόνο (παλαιότερος έλεγχος: {date}). Ελέγξτε πριν βασιστείτε σε αυτό.',
  loading: 'Οι κανόνες φορτώνονται.',
  print: 'Δημιουργία φύλλου ελέγχου (PDF)',
  made: {
    saved: 'Αποθηκεύτηκε: {name}',
    shared: 'Δόθηκε: {name}',
    declined: 'Δεν κρατήθηκε.',
  },
}
