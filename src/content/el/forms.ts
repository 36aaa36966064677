import type { formsWords as english } from '#content/en/forms.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the screen that prints what is of no case. */
export const formsWords: AnyWords<typeof english> = {
  title: 'Τυπώστε για τη μέρα χωρίς ρεύμα',
  intro:
    'Ίδια για όλους, από καμία υπόθεση. Τυπώστε τα τώρα και κρατήστε τα εκεί όπου κρέμεται ο τηλεφωνικός κατάλογος.',
  procedures: {
    prevention: 'Πρόληψη: νέο παιδί',
    response: 'Ανταπόκριση: λείπει παιδί',
    aftercare: 'Μέριμνα: το παιδί επέστρεψε',
  },
  names: {
    blankForm: 'Λίστα ελέγχου για συμπλήρωση με το χέρι',
    pocketCard: 'Κάρτα τσέπης: τα πρώτα λεπτά',
    reviewSheet: 'Δελτίο αξιολόγησης για επαγγελματίες',
    flowchart: 'Διάγραμμα ροής, σχέδιο και λίστα',
    flowchartPoster: 'Διάγραμμα ροής σε ένα φύλλο (A3)',
    flowchartCards: 'Διάγραμμα ροής σε κάρτες τσέπης',
  },
  make: '{form} (PDF). {procedure}',
  delivered: {
    saved: 'Αποθηκεύτηκε ως {name} στις λήψεις σας.',
    shared: 'Παραδόθηκε ως {name} εκεί που επιλέξατε.',
    declined: 'Δεν επιλέξατε θέση για το αρχείο. Δεν αποθηκεύτηκε τίποτα.',
    stopped: 'Διακόπηκε. Δεν αποθηκεύτηκε τίποτα.',
  },
  failed: 'Δεν μπόρεσε να γίνει. {reason} Δοκιμάστε ξανά.',
  making: 'Ετοιμάζεται…',
  back: 'Πίσω στην αρχή',
}
