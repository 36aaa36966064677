import type { contactNotes as englishNotes, contactWords as english } from '#content/en/contacts.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Whom to call, where the country gives no name of its own. */
export const contactWords: AnyWords<typeof english> = {
  emergency: 'Υπηρεσίες έκτακτης ανάγκης',
  hotline: '116\u00a0000, γραμμή για τα εξαφανισμένα παιδιά',
  police: 'Τοπική αστυνομία',
  childProtection: 'Αρχή παιδικής προστασίας σε εφημερία',
  guardian: 'Επίτροπος του παιδιού',
  guardianshipService: 'Υπηρεσία που ορίζει επιτρόπους',
  traffickingCentre: 'Κέντρο για την εμπορία ανθρώπων ή φορέας παραπομπής',
  asylumAuthority: 'Αρχή ασύλου',
  lawyer: 'Δικηγόρος του παιδιού',
  manager: 'Υπεύθυνος δομής σε εφημερία',
  emergencyText: 'Έκτακτη ανάγκη με γραπτό μήνυμα',
  missingPersonsUnit: 'Μονάδα για τα εξαφανισμένα πρόσωπα',
  tracing: 'Βοήθεια για παιδί που βρίσκεται χωρίς στέγη',
  childHelpline: 'Γραμμή βοήθειας για παιδιά',
  publicAppeals: 'Γραμμή για όσα είδε το κοινό',
}

/** What stands beside a contact. */
export const contactNotes: AnyWords<typeof englishNotes> = {
  byHand: 'Συμπληρώνεται με το χέρι.',
  hotline: 'Καλέστε χωρίς πρόθεμα. Οι ώρες λειτουργίας διαφέρουν ανά χώρα.',
}
