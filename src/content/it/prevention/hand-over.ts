import type { handOverWords as english } from '#content/en/prevention/hand-over.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const arrivalConfirmed = {
  label: 'Chi riceve conferma: il minore è lì',
  hint: 'Indicare chi ha ricevuto il minore, e quando.',
} as const

const cameBack = { label: 'Il minore è di nuovo da noi', hint: 'Indicare chi lo ha visto.' } as const

/** P11, hand-over. */
export const handOverWords: AnyWords<typeof english> = {
  handOverAhead: {
    title: 'Il minore passerà a un altro luogo o servizio?',
    name: 'Passaggio in vista',
    why: 'Il rischio è massimo quando un minore passa di mano. Ogni passaggio va preparato.',
    outcomes: { planned: { label: 'È previsto un passaggio', hint: 'Prepararlo entra nell’elenco.' } },
  },
  prepareHandOver: {
    title: 'Preparare il passaggio con chi riceve',
    name: 'Preparare il passaggio',
    why: 'Ciò che non va insieme al minore va perso: dossier, rischio, piano, numeri di telefono.',
    steps: [
      'Indicare la persona che riceve il minore.',
      'Concordare da quale minuto è responsabile.',
      'Consegnare dossier, rischio, piano e numeri.',
      'Spiegarlo al minore; chiedere che cosa lo preoccupa.',
      'Chiedere un accompagnatore che il minore conosce.',
    ],
    say: 'Questo minore viene da voi. Vi do dossier, rischio e piano. Da quale minuto siete responsabili? Vi prego di confermarmi quando il minore è arrivato.',
    outcomes: {
      prepared: { label: 'Preparato', hint: 'Servono chi riceve e il minuto.' },
      calledOff: { label: 'Annullato', hint: 'Dire perché.' },
      notPossible,
    },
  },
  sendChild: {
    title: 'Salutare il minore che parte e annotare l’ora',
    name: 'Il minore parte',
    why: 'Da qui qualcuno deve aspettare il minore, al minuto.',
    steps: [
      'Controllare telefono, caricabatterie e numeri.',
      'Annotare quando è partito il minore, e con chi.',
      'Comunicare a chi riceve l’ora di arrivo.',
    ],
    never: 'Non mandare da solo un minore a rischio.',
    outcomes: {
      sent: { label: 'In viaggio', hint: 'Servono gli orari. La responsabilità resta a chi invia.' },
      calledOff: { label: 'Annullato', hint: 'Dire perché.' },
      notPossible,
    },
  },
  childOnTheWay: {
    title: 'Chi riceve ha confermato che il minore è arrivato?',
    name: 'Arrivo',
    why: 'I minori che non arrivano mai non li conta nessuno. Solo la parola di chi riceve conclude questo passo.',
    steps: ['Chiamare chi riceve all’ora concordata.', 'Chiamare l’accompagnatore e il minore.'],
    never: 'Non accettare come risposta «ormai dovrebbe essere lì».',
    outcomes: {
      arrivalConfirmed,
      cameBack,
      notArrived: { label: 'Non arrivato', hint: 'Segnarlo ora come scomparso.' },
      contactLost: { label: 'Contatto perso in viaggio', hint: 'Segnarlo ora come scomparso.' },
      unknown: { label: 'Non si sa', hint: 'Vale come non arrivato.' },
    },
  },
  raiseMissing: {
    title: 'Segnarlo ora come scomparso: il minore non è arrivato',
    name: 'Non arrivato: segnarlo',
    why: 'Un minore non arrivato è scomparso, anche tra due servizi. Denuncia chi invia, non chi riceve.',
    steps: [
      'Rispondere «Il minore è scomparso»: si apre l’intervento.',
      'Dire a chi riceve che la denuncia la fa chi invia.',
      'Indicare l’ultimo luogo e l’accompagnatore.',
    ],
    never: 'Non aspettare il prossimo treno o il prossimo turno.',
    outcomes: {
      raised: { label: 'Il minore è scomparso', hint: 'Ora si apre l’intervento. Il passaggio resta aperto.' },
      arrivalConfirmed,
      cameBack,
      notPossible,
    },
  },
  handOverInterrupted: {
    title: 'Il minore è ricomparso, qui o lì?',
    name: 'Passaggio interrotto',
    why: 'Il passaggio resta aperto finché qualcuno non ha il minore.',
    steps: ['Inserirlo anche nell’intervento, finché è aperto.'],
    outcomes: { arrivalConfirmed, cameBack },
  },
  afterHandOver: {
    title: 'Verificare nuovo posto, rischio, piano e dossier',
    name: 'Dopo il passaggio',
    why: 'Il rischio è massimo intorno a un passaggio, anche subito dopo.',
    steps: [
      'Chiedere se il posto è sicuro stanotte.',
      'Rivalutare entrambi i rischi.',
      'Chiedere una nuova versione del piano.',
      'Informare tutti quelli in elenco.',
    ],
    outcomes: {
      done: { label: 'Verificato, il minore resta in carico a noi' },
      careTakenOver: {
        label: 'Il servizio subentra nell’accoglienza',
        hint: 'Servono il suo nome e il riferimento.',
      },
      another: { label: 'Il minore si sposta di nuovo', hint: 'Prepararlo entra nell’elenco.' },
      notPossible,
    },
  },
  handOverCare: {
    title: 'Indicare il servizio che ora si occupa del minore',
    name: 'Subentra il servizio',
    why: 'Si conclude solo quando ha il minore e ha detto da quando ne è responsabile.',
    steps: [
      'Ottenere il nome di una persona, e un riferimento.',
      'Concordare da quale minuto è responsabile.',
      'Consegnare ciò che è ancora aperto.',
    ],
    outcomes: {
      confirmed: { label: 'Subentro avvenuto', hint: 'La prevenzione termina qui.' },
      withdrawn: { label: 'Nessun subentro', hint: 'La prevenzione prosegue.' },
    },
  },
}
