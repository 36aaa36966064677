import type { AnyWords } from '#content/phrase.ts'
import type { sharingWords as english } from '#content/en/prevention/sharing.ts'
import { notPossible } from '#content/el/response/labels.ts'

/** Checklist 4.8. */
export const sharingWords: AnyWords<typeof english> = {
  sharingCheck: {
    title: 'Επιτρέπεται να δοθεί αυτό, και σε ποιον;',
    name: 'Έλεγχος πριν δοθούν στοιχεία',
    why: 'Η σιωπή μπορεί να βλάψει ένα παιδί περισσότερο. Δώστε ό,τι χρειάζεται και σημειώστε γιατί.',
    steps: [
      'Πείτε σε μία πρόταση γιατί.',
      'Δώστε μόνο ό,τι χρειάζεται αυτό το άτομο.',
      'Ρωτήστε ποιος θα μπορούσε να κινδυνεύσει.',
    ],
    outcomes: {
      share: { label: 'Δόθηκαν', hint: 'Σημειώστε σε ποιον, τι και γιατί.' },
      emergency: { label: 'Επείγον: δόθηκαν αμέσως', hint: 'Μπαίνει στη λίστα να γραφτεί.' },
      doNotShare: { label: 'Δεν δόθηκαν', hint: 'Πείτε γιατί όχι.' },
    },
  },
  recordSharing: {
    title: 'Γράψτε τι δώσατε στην επείγουσα ανάγκη',
    name: 'Σημείωση όσων δόθηκαν',
    why: 'Ήταν σωστό να δοθούν πρώτα. Τώρα πρέπει να μπορεί κανείς να το παρακολουθήσει.',
    outcomes: {
      recorded: { label: 'Γράφτηκε' },
      another: { label: 'Δόθηκαν και σε άλλο άτομο', hint: 'Προσθέστε το. Μένει εδώ.' },
      notPossible,
    },
  },
}
