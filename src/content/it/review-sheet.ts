import type { reviewWords as english } from '#content/en/review-sheet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sheet on which a professional checks a procedure and a profile. */
export const reviewWords: AnyWords<typeof english> = {
  title: 'Foglio di revisione: intervento in caso di scomparsa',
  mark: 'NON ANCORA RIVISTO DA PROFESSIONISTI',
  intro:
    'Ogni passo del diagramma come lo esegue il programma, con la sua fonte e quanto è certa. Indicare per ciascuno se è giusto per il proprio paese e la propria professione, e scrivere le modifiche sulle righe.',
  certainty:
    'Letto nella fonte: lo dice la fonte indicata. Conoscenza di base: da verificare. Ragionamento degli autori: nessuna singola fonte lo dice; i termini di questo tipo sono prassi predefinite di questo strumento.',
  sure: {
    SEEN: 'letto nella fonte',
    KNOWN: 'conoscenza di base, da verificare',
    INFERRED: 'ragionamento degli autori',
  },
  reviewer: 'Nome, professione, paese',
  date: 'Data e firma',
  steps: 'Passi',
  who: 'Chi agisce',
  asked: 'Chiesto o fatto',
  leads: 'Esiti e dove portano',
  limit: 'Termine',
  noLimit: 'nessuno',
  source: 'Fonte',
  only: ' (solo {country})',
  right: 'Giusto? Modifiche',
  rules: 'Regole del profilo',
  rule: 'Regola',
  numbers: 'Numeri da chiamare',
  again: 'di nuovo questo passo',
  parked: 'resta in sospeso, con un motivo',
  /** Resting places of the chart that are not steps. */
  states: {
    underWay: 'tutti gli ambiti aperti',
    work: 'informazione, segnalazioni e assistenza aperte',
    returned: 'tutti gli ambiti dell’assistenza aperti',
    abroad: 'tutti gli ambiti con l’altro paese aperti',
    fromElsewhere: 'tutti gli ambiti con l’altro paese aperti',
    settled: 'questo ambito è concluso',
    registered: 'registrato: seguito e segnalazioni aperti',
    told: 'informazione data',
    entered: 'segnalazione inserita',
    outsideSis: 'niente SIS in questo paese: Interpol e linee dirette',
    asked: 'chiesto',
  },
  sources: 'Fonti',
  footer: '{procedure} {version} · diagramma {chart}',
}
