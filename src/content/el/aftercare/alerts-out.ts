import type { AnyWords } from '#content/phrase.ts'
import type { alertsOutWords as english } from '#content/en/aftercare/alerts-out.ts'
import { notPossible } from '#content/el/response/labels.ts'

const asked = { label: 'Ζητήθηκε', hint: 'Σημειώστε από ποιον. Ακολουθεί η επιβεβαίωση.' }
const neverAsked = { label: 'Δεν υπήρχε', hint: 'Εδώ δεν ανακαλείται τίποτα.' }
const confirmed = { label: 'Βέβαιο: διαγράφηκε', hint: 'Σημειώστε ποιος το επιβεβαίωσε.' }
const stillLive = { label: 'Ακόμη ενεργή', hint: 'Ζητήστε το ξανά.' }
const why = 'Μια ενεργή καταχώριση κρατά ανθρώπους σε αναζήτηση ή σταματά ένα παιδί που είναι ασφαλές.'
const askSteps = ['Ρωτήστε ποιος την έκανε.', 'Δώστε τον αριθμό της.', 'Ζητήστε γραπτή επιβεβαίωση.'] as const
const confirmSteps = [
  'Καλέστε όποιον ρωτήσατε.',
  'Ζητήστε να το κοιτάξει τώρα.',
  'Σημειώστε την ώρα της διαγραφής.',
] as const
const onlySame = 'Μην το ζητήσετε πριν βεβαιωθεί ότι είναι το ίδιο παιδί.'

/** A4, the alerts. */
export const alertsOutWords: AnyWords<typeof english> = {
  closeNationalRegister: {
    title: 'Ζητήστε από την αστυνομία διαγραφή από το εθνικό μητρώο',
    name: 'Εθνικό μητρώο: διαγραφή',
    why: 'Παιδιά που βρέθηκαν μένουν στις λίστες, όταν κανείς δεν το ζητά. Διαφορετικές γραφές δίνουν διπλές καταχωρίσεις.',
    steps: [...askSteps, 'Δώστε κάθε γραφή του ονόματος.'],
    say: 'Η αναζήτηση για αυτό το παιδί τελείωσε. Παρακαλώ διαγράψτε το από το μητρώο εξαφανισμένων, σε κάθε γραφή, και επιβεβαιώστε το σε εμένα.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmNationalRegisterOut: {
    title: 'Διαγράφηκε η καταχώριση από το εθνικό μητρώο;',
    name: 'Μητρώο: επιβεβαίωση',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeSis: {
    title: 'Ζητήστε από την αστυνομία διαγραφή της καταχώρισης στο SIS',
    name: 'Καταχώριση SIS: διαγραφή',
    why: 'Μόνο η αστυνομία της χώρας που την έκανε μπορεί να τη διαγράψει.',
    steps: askSteps,
    say: 'Η αναζήτηση για αυτό το παιδί τελείωσε. Παρακαλώ φροντίστε να διαγραφεί η καταχώριση στο SIS και επιβεβαιώστε το σε εμένα.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmSisOut: {
    title: 'Διαγράφηκε η καταχώριση στο SIS;',
    name: 'SIS: επιβεβαίωση',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeYellowNotice: {
    title: 'Ζητήστε από την αστυνομία ανάκληση της κίτρινης αγγελίας',
    name: 'Κίτρινη αγγελία: ανάκληση',
    why: 'Φαίνεται σε πολλές χώρες και ίσως μέρος της είναι δημόσιο.',
    steps: askSteps,
    say: 'Η αναζήτηση για αυτό το παιδί τελείωσε. Παρακαλώ ζητήστε από την Interpol να ανακαλέσει την κίτρινη αγγελία και επιβεβαιώστε το σε εμένα.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmYellowNoticeOut: {
    title: 'Ανακλήθηκε η κίτρινη αγγελία;',
    name: 'Κίτρινη αγγελία: επιβεβαίωση',
    why,
    steps: [...confirmSteps, 'Δείτε τη δημόσια σελίδα.'],
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeOtherAlerts: {
    title: 'Ζητήστε άρση όλων των άλλων ειδοποιήσεων',
    name: 'Άλλες ειδοποιήσεις: άρση',
    why: 'Συνοριακά φυλάκια, αστυνομία συγκοινωνιών και συνεργάτες ενεργούν με ό,τι τους στάλθηκε.',
    steps: ['Εξετάστε όλη τη λίστα.', ...askSteps],
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmOtherAlertsOut: {
    title: 'Έγινε άρση όλων των άλλων ειδοποιήσεων;',
    name: 'Άλλες ειδοποιήσεις: επιβεβαίωση',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  takeDownAfterReturn: {
    title: 'Ζητήστε απόσυρση φωτογραφίας και έκκλησης από παντού',
    name: 'Απόσυρση δημοσίευσης',
    why: 'Μια φωτογραφία στο διαδίκτυο μένει χρόνια και μπορεί να πληγώσει το παιδί και την οικογένεια.',
    steps: [
      'Καλέστε τον υπεύθυνο της απόσυρσης.',
      'Πείτε κάθε μέρος όπου προβλήθηκε.',
      'Ζητήστε το και από όσους την κοινοποίησαν.',
    ],
    outcomes: {
      asked,
      neverAsked: { label: 'Δεν υπήρξε δημοσιοποίηση', hint: 'Δεν αποσύρεται τίποτα.' },
      notPossible,
    },
  },
  confirmTakeDownOut: {
    title: 'Αποσύρθηκε η δημοσίευση από παντού;',
    name: 'Δημοσίευση: επιβεβαίωση',
    why: 'Αφίσες, αναρτήσεις και αντίγραφα ξεφεύγουν εύκολα.',
    steps: ['Αναζητήστε όνομα και φωτογραφία.', 'Ελέγξτε κάθε μέρος της λίστας.', 'Σημειώστε την ώρα που έφυγε.'],
    outcomes: {
      confirmed: { label: 'Βέβαιο: δεν υπάρχει πια', hint: 'Σημειώστε ποιος το επιβεβαίωσε.' },
      stillLive: { label: 'Φαίνεται ακόμη', hint: 'Ζητήστε το ξανά.' },
      notPossible,
    },
  },
}
