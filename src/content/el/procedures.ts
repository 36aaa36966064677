import type { ProcedureWords } from '#content/words.ts'
import { aftercareFieldWords } from './aftercare/fields.ts'
import { aftercareWords } from './aftercare/index.ts'
import { packetWords } from './packet.ts'
import { fieldWords as preventionFields } from './prevention/fields.ts'
import { preventionWords } from './prevention/index.ts'
import { alertWords } from './response/alerts.ts'
import { courseWords } from './response/course.ts'
import { endWords } from './response/ends.ts'
import { fieldWords } from './response/fields.ts'
import { notificationWords } from './response/notifications.ts'
import { policeWords } from './response/police.ts'
import { signalWords } from './response/signals.ts'
import { startWords } from './response/start.ts'
import { workWords } from './response/work.ts'

/** The Greek words of the procedures, for a carer at 23:40: calm, short, verbs first. */
export const procedureWords: ProcedureWords = {
  steps: {
    ...preventionWords,
    ...startWords,
    ...policeWords,
    ...notificationWords,
    ...workWords,
    ...alertWords,
    ...courseWords,
    ...signalWords,
    ...endWords,
    ...aftercareWords,
  },
  fields: { ...preventionFields, ...fieldWords, ...aftercareFieldWords },
  actors: {
    anyone: 'Όποιος είναι εκεί',
    carer: 'Φροντιστής',
    guardian: 'Επίτροπος',
    childProtection: 'Αρχή παιδικής προστασίας',
    police: 'Αστυνομία',
    prosecutor: 'Εισαγγελέας',
    hotline: 'Γραμμή 116 000',
    asylumAuthority: 'Αρχή ασύλου',
    coordinator: 'Συντονιστής',
    manager: 'Υπεύθυνος δομής',
    traffickingCentre: 'Ειδικό κέντρο για την εμπορία ανθρώπων',
    lawyer: 'Δικηγόρος',
    health: 'Επαγγελματίας υγείας',
    interviewer: 'Ανεξάρτητο άτομο για τη συνέντευξη',
    foreignChildProtection: 'Αρχή παιδικής προστασίας στο εξωτερικό',
  },
  strands: {
    danger: 'Άμεσος κίνδυνος',
    police: 'Δήλωση εξαφάνισης',
    course: 'Πρώτα λεπτά',
    alerts: 'Καταχωρίσεις',
    notifications: 'Ποιοι ενημερώνονται',
    risk: 'Κίνδυνος',
    lead: 'Ποιος διευθύνει',
    search: 'Αναζήτηση',
    publicity: 'Δημοσιοποίηση',
    crossBorder: 'Άλλες χώρες',
    meetings: 'Συσκέψεις',
    longTerm: 'Λείπει ακόμη',
    eighteen: '18α γενέθλια',
    signals: 'Νέα για το παιδί',
    whereabouts: 'Βρέθηκε το παιδί',
    ending: 'Άλλες καταλήξεις',
    arrival: 'Πρώτη επαφή',
    identity: 'Ποιο είναι το παιδί',
    guardianship: 'Επίτροπος',
    placement: 'Τοποθέτηση και πρώτες ανάγκες',
    childsVoice: 'Ενημέρωση και ακρόαση του παιδιού',
    trafficking: 'Εμπορία ανθρώπων',
    plan: 'Σχέδιο',
    legalRoute: 'Νομική οδός',
    watch: 'Προσοχή σε σημάδια',
    handOver: 'Παράδοση σε άλλη υπηρεσία',
    sharing: 'Ανταλλαγή πληροφοριών',
    return: 'Επέστρεψε το παιδί',
    safeAndWell: 'Έλεγχος ασφάλειας και ευημερίας',
    medical: 'Υγεία',
    telling: 'Ενημέρωση όλων',
    alertsOut: 'Διαγραφή καταχωρίσεων',
    interview: 'Συνέντευξη επιστροφής',
    bestInterests: 'Βέλτιστο συμφέρον και τοποθέτηση',
    learning: 'Αποτίμηση για μάθηση',
  },
  signs: { yes: 'Ναι', suspected: 'Υποψία', no: 'Όχι', unknown: 'Άγνωστο' },
  tasks: { done: 'Έγινε', notPossible: 'Δεν γίνεται τώρα', notYet: 'Όχι ακόμη' },
  packet: packetWords,
}
