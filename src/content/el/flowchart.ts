import type { flowchartWords as english } from '#content/en/flowchart.ts'
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
