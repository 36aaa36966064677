import type { AnyWords } from '#content/phrase.ts'
import type { offlineWords as english } from '#content/en/offline.ts'

/** Words about the copy of the program on this device. */
export const offlineWords: AnyWords<typeof english> = {
  ready: 'Έτοιμο για χρήση χωρίς δίκτυο',
  incomplete: 'Όχι πλήρες ακόμη χωρίς δίκτυο. Μείνετε συνδεδεμένοι ώσπου να αλλάξει αυτή η γραμμή.',
  impossible: 'Το πρόγραμμα περιήγησης δεν κρατά αντίγραφο του οδηγού: κάθε φορά χρειάζεται δίκτυο.',
  checking: 'Έλεγχος του αντιγράφου στη συσκευή…',

  newerTitle: 'Νέα έκδοση έτοιμη',
  newerText: 'Έκδοση {version}. Τίποτα δεν αλλάζει πριν το πείτε. Οι υποθέσεις μένουν όπως είναι.',
  use: 'Χρήση τώρα',
  using: 'Ξεκινά η νέα έκδοση…',
  otherWindows:
    'Κλείστε πρώτα τα άλλα παράθυρα του οδηγού: ίσως κάποια υπόθεση είναι ανοιχτή εκεί. Μετά δοκιμάστε ξανά.',
  failed: 'Η νέα έκδοση δεν ήρθε ολόκληρη. Συνεχίζετε με αυτήν. Δοκιμάστε αργότερα.',

  aboutTitle: 'Το αντίγραφο στη συσκευή',
  code: 'Κωδικός έκδοσης',
  codeHint: 'Όποιος φιλοξενεί τον οδηγό μπορεί να τον συγκρίνει με τον κωδικό της έκδοσης.',
}
