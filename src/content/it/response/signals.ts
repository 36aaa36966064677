import type { signalWords as english } from '#content/en/response/signals.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notKnown, notPossible, sayToChild } from './labels.ts'

/** R13. */
export const signalWords: AnyWords<typeof english> = {
  childMakesContact: {
    title: 'Il minore chiama o scrive',
    name: 'Il minore si fa vivo',
    why: 'Una chiamata o un messaggio è un segno di vita. Il minore non è ritrovato finché qualcuno non lo ha visto.',
    say: sayToChild,
    never: 'Non promettere il silenzio. Non minacciare.',
    outcomes: { received: { label: 'Il minore è in contatto', hint: 'Segue che cosa fare.' } },
  },
  othersReport: {
    title: 'Qualcuno dice dove si trova il minore',
    name: 'Notizie da altri',
    why: 'Le persone possono temere che parlare danneggi la pratica migratoria del minore. Offrire una via riservata.',
    say: 'Grazie di avercelo detto. Vogliamo sapere che il minore è al sicuro. Può dirci di più in modo riservato.',
    outcomes: { received: { label: 'Qualcuno ci ha informati', hint: 'Segue la verifica.' } },
  },
  sightingReported: {
    title: 'Qualcuno ha visto il minore',
    name: 'Avvistamento',
    why: 'Un avvistamento va subito alla polizia.',
    outcomes: { received: { label: 'Avvistamento ricevuto', hint: 'Segue la trasmissione.' } },
  },
  hitReported: {
    title: 'La polizia comunica un riscontro positivo a una segnalazione',
    name: 'Riscontro positivo',
    why: 'Da qualche parte le autorità hanno incontrato il minore. Non è ritrovato finché non è visto di persona.',
    outcomes: { received: { label: 'Riscontro positivo comunicato', hint: 'Segue che cosa fare.' } },
  },
  deathReported: {
    title: 'Qualcuno dice che il minore è morto',
    name: 'Notizia di un decesso',
    why: 'Una notizia così può essere sbagliata. La ricerca continua finché la polizia non la conferma.',
    outcomes: { received: { label: 'Notizia ricevuta', hint: 'Segue la richiesta alla polizia.' } },
  },
  answerContact: {
    title: 'Tenere il contatto con il minore e informare la polizia',
    name: 'Rispondere al minore',
    why: 'Il minore può non essere libero di parlare. Tenere aperta la linea conta più che avere risposte.',
    steps: [
      'Restare cordiali. Tenere aperta la linea.',
      'Porre le domande concordate con la polizia.',
      'Concordare quando ci si risente.',
      'Chiamare la polizia.',
      'Annotare le parole del minore.',
    ],
    say: sayToChild,
    never: 'Non promettere il silenzio. Non chiudere il caso per telefono.',
    outcomes: {
      done: { label: 'Polizia informata, contatto annotato' },
      another: { label: 'Il minore si è rifatto vivo', hint: 'Annotare anche questo.' },
      notPossible,
    },
  },
  verifyReport: {
    title: 'Far verificare la notizia dalla tutela dei minori del luogo',
    name: 'Verificare la notizia',
    why: 'Molti minori restano negli elenchi degli scomparsi perché non arriva una risposta.',
    steps: [
      'Informare la polizia.',
      'Chiedere la verifica ai servizi di tutela dei minori del luogo.',
      'Chiedere che qualcuno veda il minore.',
      'Chiedere una risposta, qualunque sia.',
    ],
    never: 'Non riferire il luogo all’autorità per la migrazione. Non chiudere per telefono.',
    outcomes: {
      done: { label: 'Verificata', hint: 'Visto di persona? Allora inserire anche «minore ritrovato».' },
      another: { label: 'È arrivata un’altra notizia', hint: 'Far verificare anche questa.' },
      notPossible,
    },
  },
  passSighting: {
    title: 'Trasmettere subito l’avvistamento alla polizia',
    name: 'Trasmettere l’avvistamento',
    why: 'La polizia guida la ricerca e ha bisogno subito di ogni avvistamento.',
    steps: [
      'Annotare chi ha visto il minore, dove e quando.',
      'Annotare accompagnatori, abiti e veicolo.',
      'Chiamare la polizia.',
    ],
    say: 'Comunico un avvistamento di un minore scomparso con questo numero di denuncia. Ecco chi ha visto il minore, dove e quando.',
    outcomes: {
      done: { label: 'Polizia informata', hint: 'Annotare chi è stato raggiunto.' },
      another: { label: 'È arrivato un altro avvistamento', hint: 'Trasmettere anche questo.' },
      notPossible,
    },
  },
  answerHit: {
    title: 'Restare raggiungibili e inviare una nota sugli interessi del minore',
    name: 'Rispondere al riscontro',
    why: 'Il paese che trova il minore decide al più tardi 12 ore dopo averlo localizzato. La nota deve arrivare prima.',
    steps: [
      'Essere raggiungibili per la polizia.',
      'Scrivere una pagina: interessi, rischi, tutore, salute.',
      'Inviarla tramite la polizia e SIRENE.',
      'Chiedere tutela dei minori e tutore sul posto.',
    ],
    say: 'Siamo raggiungibili a qualsiasi ora. La prego di trasmettere la nostra nota all’autorità che ha il minore. La prego di coinvolgere i servizi di tutela dei minori del posto.',
    outcomes: {
      done: { label: 'Nota inviata', hint: 'Annotare chi è stato raggiunto.' },
      another: { label: 'È arrivato un altro riscontro positivo', hint: 'Rispondere anche a questo.' },
      notPossible,
    },
  },
  confirmDeath: {
    title: 'La polizia ha confermato il decesso?',
    name: 'Confermare il decesso',
    why: 'Solo un decesso confermato mette fine alla ricerca. Si applica un protocollo a parte.',
    steps: [
      'Chiedere alla polizia chi lo conferma, e come.',
      'Chiedere del referente per la famiglia.',
      'Lasciare a loro il compito di informare la famiglia.',
    ],
    outcomes: {
      confirmed: { label: 'Sì, confermato', hint: 'Indicare chi lo ha confermato. L’intervento termina.' },
      notConfirmed: { label: 'No, non confermato', hint: 'La ricerca continua.' },
      unknown: notKnown,
    },
  },
}
