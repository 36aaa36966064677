import type { formsWords as english } from '#content/en/forms.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the screen that prints what is of no case. */
export const formsWords: AnyWords<typeof english> = {
  title: 'Stampare per il giorno senza corrente elettrica',
  intro:
    'Uguali per tutti, non ricavati da alcun caso. Stamparli ora e conservarli dove è appeso l’elenco dei telefoni.',
  procedures: {
    prevention: 'Prevenzione: un minore appena incontrato',
    response: 'Intervento: un minore è scomparso',
    aftercare: 'Assistenza dopo il ritrovamento: un minore è rientrato',
  },
  names: {
    blankForm: 'Lista di controllo da compilare a mano',
    pocketCard: 'Scheda tascabile: i primi minuti',
    reviewSheet: 'Foglio di revisione per professionisti',
    flowchart: 'Diagramma di flusso, disegnato e in elenco',
    flowchartPoster: 'Diagramma di flusso su un foglio (A3)',
    flowchartCards: 'Diagramma di flusso su schede tascabili',
  },
  make: '{form} (PDF). {procedure}',
  delivered: {
    saved: 'Salvato come {name} nei download.',
    shared: 'Consegnato come {name} alla destinazione scelta.',
    declined: 'Non è stata scelta una destinazione per il file. Nulla è stato salvato.',
    stopped: 'Interrotto. Nulla è stato salvato.',
  },
  failed: 'Non è stato possibile crearlo. {reason} Riprovare.',
  making: 'Creazione in corso…',
  back: 'Tornare all’inizio',
}
