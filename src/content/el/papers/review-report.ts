import type { reviewReportWords as english } from '#content/en/papers/review-report.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the report of a review, and of the button that makes it. */
export const reviewReportWords: AnyWords<typeof english> = {
  title: 'Έκθεση του ελέγχου',
  rests:
    'Φτιάχτηκε από το ημερολόγιο με αυτόν τον κωδικό ελέγχου, με τα σχόλια και τις θεωρήσεις που περιέχει. Το ίδιο ημερολόγιο δίνει πάλι την ίδια έκθεση στην ίδια γλώσσα. Το ίδιο το ημερολόγιο δεν βρίσκεται σε αυτό το αρχείο.',
  times: 'Πόσο χρόνο πήρε',
  hint: 'Ευρήματα, χρόνοι, χρονολόγιο, σχόλια και θεώρηση σε χαρτί. Περιέχει ονόματα και όσα γράφτηκαν: χειριστείτε την όπως το ημερολόγιο.',
  make: 'Αποθήκευση της έκθεσης του ελέγχου (PDF)',
}
