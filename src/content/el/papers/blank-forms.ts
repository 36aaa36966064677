import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/papers/blank-forms.ts'

/** Words of the checklists for the day without electricity and of the cards for the pocket. */
export const blankFormWords: AnyWords<typeof english.blankFormWords> = {
  title: '{procedure}: λίστα ελέγχου για τη μέρα χωρίς ρεύμα',
  intro:
    'Τα ίδια βήματα όπως στην οθόνη. Σημειώστε την έκβαση, γράψτε την ώρα και το όνομά σας. Το άγνωστο είναι απάντηση: ακολουθεί την ασφαλή πλευρά. Αντιγράψτε τα στον οδηγό μόλις μπορέσετε.',
  certainty:
    'Τα όρια λένε πού στηρίζονται. «Προεπιλογή πρακτικής» σημαίνει: την όρισε αυτό το εργαλείο, καμία δημοσιευμένη πηγή. Δεν έχει ακόμη αξιολογηθεί από επαγγελματίες.',
  case: 'Αριθμός αναφοράς της υπόθεσης',
  writer: 'Όνομα και ρόλος όποιου γράφει',
  begun: 'Ημερομηνία και ώρα έναρξης',
  head: ['Βήμα', 'Ποιος, έως πότε', 'Έκβαση', 'Ώρα, όνομα'],
  box: '[  ] {label}',
  who: '{actor}',
  limit: '{span}: {ground}',
  atOnce: 'Αμέσως',
  agreed: 'Την ώρα που συμφωνήθηκε',
  byPolicy: 'Όπως λέει το σχέδιο ή η υπόθεση',
  endOfDay: 'Ίδια ημέρα',
  workingDays: 'Εργάσιμες ημέρες: {count}',
  months: 'Μήνες: {count}',
  atHand: 'Οποιαδήποτε στιγμή',
  why: 'Δεν έγινε; Γιατί, και ποιος το ξέρει:',
  more: 'Σημειώσεις',
  numbers: 'Αριθμοί',
  footer: '{procedure} {version} · διάγραμμα {chart}',
  mark: 'ΔΕΝ ΕΧΕΙ ΑΚΟΜΗ ΑΞΙΟΛΟΓΗΘΕΙ ΑΠΟ ΕΠΑΓΓΕΛΜΑΤΙΕΣ',
}

export const pocketCardWords: AnyWords<typeof english.pocketCardWords> = {
  titles: {
    prevention: 'Νέο παιδί: τα πρώτα λεπτά',
    response: 'Ένα παιδί δεν είναι εδώ: τα πρώτα λεπτά',
    aftercare: 'Το παιδί επέστρεψε: τα πρώτα λεπτά',
  },
  say: 'Πείτε: {words}',
  never: 'Ποτέ: {words}',
  more: 'Τα υπόλοιπα είναι στον οδηγό ή στη λίστα ελέγχου. Δεν έχει ακόμη αξιολογηθεί από επαγγελματίες.',
}
