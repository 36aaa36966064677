import type { flowchartScreens as englishScreens, flowchartWords as english } from '#content/en/flowchart.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the drawn procedure: its boxes, its arrows, its legend and its outline. */
export const flowchartWords: AnyWords<typeof english> = {
  title: 'Διάγραμμα ροής της διαδικασίας: {procedure}',
  settled: 'Τίποτα άλλο εδώ',
  allSettled: 'Όταν όλα αυτά τακτοποιηθούν',
  atOnce: 'Ταυτόχρονα: {names}',
  parts: 'Ταυτόχρονα: {count} μέρη',
  elsewhere: 'Συνεχίστε με: {name}',
  part: '{strand}: {name}',
  whole: 'Όλη η διαδικασία',
  parks: '{label}: μένει ανοιχτό',
  again: '{label}: έρχεται ξανά',
  paperTitle: 'Διάγραμμα ροής: {procedure}',
  posterTitle: 'Όλη η διαδικασία σε ένα φύλλο: {procedure}',
  cardsTitle: 'Κάρτες για κόψιμο: {procedure}',
  intro:
    'Σχεδιασμένο από τη διαδικασία όπως την ακολουθεί αυτό το εργαλείο. Τα βήματα συντάχθηκαν από δημοσιευμένες ευρωπαϊκές και εθνικές οδηγίες. Δεν έχει ακόμη αξιολογηθεί από επαγγελματίες.',
  legend:
    'Έξι γωνίες: ερώτηση. Πλαίσιο: κάτι που πρέπει να γίνει. Πλαίσιο με διπλή άκρη: έντυπο ή λίστα. Παχιά άκρη: τέλος. Διακεκομμένη γραμμή: πολλά ταυτόχρονα. Στικτή γραμμή: συνεχίζεται αλλού. Μικρά γράμματα σε πλαίσιο: απαντήσεις που γυρίζουν στο ίδιο βήμα.',
  drawing: 'Σχέδιο: «{name}». Τα ίδια βήματα και βέλη ακολουθούν σε λίστα.',
  posterDrawing: 'Σχέδιο όλης της διαδικασίας. Το διάγραμμα σε χωριστές σελίδες έχει τα ίδια βήματα και βέλη σε λίστα.',
  cardsDrawing: 'Σχέδια σε κάρτες: {names}. Το διάγραμμα σε χωριστές σελίδες έχει τα ίδια βήματα και βέλη σε λίστα.',
  leadsTo: '{label} › {to}',
}

/** Words of the screen that shows the flowchart of a case. */
export const flowchartScreens: AnyWords<typeof englishScreens> = {
  title: 'Διάγραμμα ροής',
  intro: 'Σχεδιασμένο από την ίδια τη διαδικασία. Επιλέξτε ένα πλαίσιο για να διαβάσετε τι λέει και τι γράφτηκε εκεί.',
  stage: 'Στάδιο',
  part: 'Μέρος της διαδικασίας',
  herePart: '{part} (είστε εδώ)',
  toHere: 'Πού βρίσκομαι',
  smaller: 'Μικρότερο',
  larger: 'Μεγαλύτερο',
  fit: 'Προσαρμογή στην οθόνη',
  picture: 'Σχέδιο: «{part}». Η λίστα από κάτω λέει τα ίδια.',
  list: 'Τα ίδια σε λίστα',
  legend: 'Τι σημαίνουν τα σημάδια',
  states: {
    here: 'Για τώρα',
    open: 'Μένει ανοιχτό, με λόγο',
    done: 'Έγινε',
    ahead: 'Μπορεί να έρθει ακόμη',
    closedOff: 'Έκλεισε',
  },
  closedBy: 'Έκλεισε με αυτή την απάντηση: {step}: {outcome}, {time}.',
  closedAtStart: 'Από εκεί που βρίσκεται η υπόθεση τίποτα δεν οδηγεί εδώ.',
  recorded: 'Γράφτηκε εδώ',
  nothingRecorded: 'Εδώ δεν έχει γραφτεί τίποτα.',
  goTo: 'Στο βήμα αυτό',
  openPart: 'Δείτε αυτό το μέρος: {part}',
  goesTo: '{label}: μετά {to}',
  beginsHere: 'Αρχίζει εδώ.',
  close: 'Κλείσιμο',
  see: 'Πού βρίσκεται στο διάγραμμα ροής',
  failed: 'Το σχέδιο δεν φορτώθηκε. Τα βήματα και το ημερολόγιο δεν πειράχτηκαν. Δοκιμάστε ξανά.',
  save: 'Αποθήκευση του διαγράμματος για άλλο πρόγραμμα',
  formats: {
    svg: 'Εικόνα (SVG)',
    bpmn: 'BPMN 2.0 (προγράμματα διαδικασιών)',
    scxml: 'SCXML (διαγράμματα καταστάσεων)',
    json: 'JSON (XState, Stately)',
    txt: 'Απλό κείμενο',
  },
}
