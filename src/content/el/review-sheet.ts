import type { AnyWords } from '#content/phrase.ts'
import type { reviewWords as english } from '#content/en/review-sheet.ts'

/** Resting places of the chart that are not steps. */
const states = {
  underWay: 'όλοι οι κλάδοι ανοιχτοί',
  work: 'ενημερώσεις, καταχωρίσεις και φροντίδα ανοιχτά',
  returned: 'όλοι οι κλάδοι φροντίδας ανοιχτοί',
  abroad: 'όλοι οι κλάδοι με την άλλη χώρα ανοιχτοί',
  fromElsewhere: 'όλοι οι κλάδοι με την άλλη χώρα ανοιχτοί',
  settled: 'αυτός ο κλάδος τελείωσε',
  registered: 'καταγράφηκε: συνέχεια και καταχωρίσεις ανοιχτές',
  told: 'ενημερώθηκε',
  entered: 'η καταχώριση έγινε',
  outsideSis: 'χωρίς SIS σε αυτή τη χώρα: Interpol και γραμμές',
  asked: 'ζητήθηκε',
}

/** Words of the sheet on which a professional checks a procedure and a profile. */
export const reviewWords: AnyWords<typeof english> = {
  title: 'Δελτίο αξιολόγησης: ανταπόκριση σε εξαφάνιση',
  mark: 'ΔΕΝ ΕΧΕΙ ΑΚΟΜΗ ΑΞΙΟΛΟΓΗΘΕΙ ΑΠΟ ΕΠΑΓΓΕΛΜΑΤΙΕΣ',
  intro:
    'Κάθε βήμα του διαγράμματος όπως το εκτελεί το πρόγραμμα, με την πηγή του και πόσο βέβαιο είναι. Πείτε για το καθένα αν είναι σωστό για τη χώρα και το επάγγελμά σας και γράψτε αλλαγές στις γραμμές.',
  certainty:
    'Διαβάστηκε στην πηγή: το λέει η πηγή που αναφέρεται. Γνώση υποβάθρου: προς επαλήθευση. Συλλογισμός των συντακτών: δεν το λέει μία πηγή· τέτοια όρια είναι προεπιλογές πρακτικής αυτού του εργαλείου.',
  sure: {
    SEEN: 'διαβάστηκε στην πηγή',
    KNOWN: 'γνώση υποβάθρου, επαληθεύστε',
    INFERRED: 'συλλογισμός των συντακτών',
  },
  reviewer: 'Όνομα, επάγγελμα, χώρα',
  date: 'Ημερομηνία και υπογραφή',
  steps: 'Βήματα',
  who: 'Ποιος ενεργεί',
  asked: 'Ερώτηση ή πράξη',
  leads: 'Εκβάσεις και πού οδηγούν',
  limit: 'Όριο',
  noLimit: 'κανένα',
  source: 'Πηγή',
  only: ' (μόνο {country})',
  right: 'Σωστό; Αλλαγές',
  rules: 'Κανόνες του προφίλ',
  rule: 'Κανόνας',
  numbers: 'Αριθμοί κλήσης',
  again: 'ξανά αυτό το βήμα',
  parked: 'μένει ανοιχτό, με λόγο',
  states,
  sources: 'Πηγές',
  footer: '{procedure} {version} · διάγραμμα {chart}',
}
