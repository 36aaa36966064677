import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/papers/redaction.ts'

/** Words of redacted papers and of the preview of what leaves. */
export const redactionWords: AnyWords<typeof english.redactionWords> = {
  profiles: {
    police: 'αστυνομία',
    partnerAgency: 'συνεργαζόμενη υπηρεσία',
    family: 'οικογένεια',
    statistics: 'στατιστική',
  },
  /** What each profile is for and what it leaves out, in one sentence. */
  about: {
    police: 'Ό,τι βοηθά να βρεθεί και να προστατευτεί το παιδί. Η διαδικασία ασύλου και εσωτερικοί λόγοι μένουν πίσω.',
    partnerAgency:
      'Ό,τι χρειάζεται η επόμενη υπηρεσία για να φροντίσει το παιδί. Συνεντεύξεις, ευρήματα και επανεξετάσεις μένουν πίσω.',
    family: 'Τι έγινε, χωρίς μέρη, άλλα άτομα ή ενδείξεις εκμετάλλευσης.',
    statistics: 'Πλήθη, διάρκειες και κωδικοί. Χωρίς όνομα, κείμενο ή ημερομηνία.',
  },
  redacted: 'Με απαλείψεις, για: {profile}.',
  notWhole:
    'Δεν είναι ολόκληρο το έγγραφο. Στοιχεία του που δεν κοινοποιούνται: {count}. Ολόκληρο μένει σε όσους το έγραψαν.',
  nothingLeft: 'Τίποτα σε αυτό το έγγραφο δεν χρειάστηκε να μείνει πίσω. Δεν περιέχει ημερολόγιο.',
  withheld: 'Δεν κοινοποιείται',
  rowsWithheld: '{count} γραμμές δεν κοινοποιούνται.',
  rowWithheld: '1 γραμμή δεν κοινοποιείται.',
  identity: 'Αυτό το έγγραφο με απαλείψεις',
  head: 'Σύνοψη του ημερολογίου από το οποίο έγινε (SHA-256)',
  content: 'SHA-256 όσων λέει αυτό το έγγραφο',
  footer: 'με απαλείψεις · κωδικός {code} · περιεχόμενο {content}',
}

/** Labels of what a line of a paper is, for the preview. */
export const originWords: AnyWords<typeof english.originWords> = {
  reference: 'Αριθμός αναφοράς της υπόθεσης',
  when: 'Ημερομηνίες και ώρες',
  span: 'Πόσο διήρκεσαν',
  count: 'Πλήθη',
  who: 'Ποιος έγραψε το ημερολόγιο',
  why: 'Λόγοι για καθυστερήσεις, αποκλίσεις και διορθώσεις',
  stage: 'Στάδια της υπόθεσης, πώς άρχισαν και τελείωσαν',
  step: 'Βήμα: {name}',
  notes: '{label}: παρατηρήσεις',
  entries: {
    caseOpened: 'Άνοιγμα της υπόθεσης',
    stageOpened: 'Άνοιγμα σταδίων',
    answer: 'Απαντήσεις',
    item: 'Στοιχεία του φακέλου εξαφάνισης',
    photo: 'Φωτογραφία του παιδιού',
    contact: 'Αριθμοί που γράφτηκαν με το χέρι',
    note: 'Σημειώσεις',
    call: 'Κλήσεις',
    correction: 'Διορθώσεις',
    handOver: 'Παράδοση της βάρδιας',
    worker: 'Αλλαγή του ατόμου που γράφει',
    clock: 'Άλματα του ρολογιού της συσκευής',
    linked: 'Συνδεδεμένες υποθέσεις',
    exported: 'Έγγραφα που ζητήθηκαν',
    recovered: 'Ανάκτηση μετά από βλάβη',
    country: 'Επιλογές της χώρας',
    windowTakenOver: 'Αλλαγές του παραθύρου που γράφει',
    transferred: 'Σφραγισμένα αρχεία που έγιναν',
    imported: 'Αρχεία που παραλήφθηκαν',
    fork: 'Δύο συσκευές που συνέχισαν χωριστά',
    forkResolved: 'Αποφάσεις για το πώς ενώνονται δύο συσκευές',
    comment: 'Σχόλια προϊσταμένου',
    signOff: 'Θεωρήσεις προϊσταμένου',
    onCallDecision: 'Αποφάσεις εφημερίας',
  },
}
