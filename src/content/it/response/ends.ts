import type { endWords as english } from '#content/en/response/ends.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible, seenFaceToFace } from './labels.ts'

/** How a response ends. */
export const endWords: AnyWords<typeof english> = {
  childFound: {
    title: 'Qualcuno ha visto il minore di persona?',
    name: 'Minore ritrovato',
    why: 'Un minore è ritrovato quando una persona competente lo ha visto. Una chiamata o un messaggio non bastano.',
    never: 'Non chiudere per telefono.',
    outcomes: {
      seenFaceToFace: {
        label: 'Sì, visto di persona',
        hint: 'Indicare chi lo ha visto. Inizia l’assistenza dopo il ritrovamento.',
      },
      notSeen: { label: 'No, non ancora', hint: 'Segue l’incontro di persona. La ricerca continua.' },
    },
  },
  seeFaceToFace: {
    title: 'Far vedere il minore di persona',
    name: 'Vedere il minore',
    why: 'Fino ad allora il minore resta scomparso e le segnalazioni restano attive.',
    steps: [
      'Chiedere alla polizia o ai servizi di tutela di andarci.',
      'Verificare con foto e segni particolari: è lo stesso minore?',
      'Chiedere come e dove è stato ritrovato.',
    ],
    say: 'Abbiamo notizie di un minore scomparso con questo numero di denuncia. La prego di vederlo di persona e di dirci chi lo ha visto.',
    never: 'Non chiudere per telefono.',
    outcomes: {
      seenFaceToFace,
      notFound: { label: 'Il minore non è lì', hint: 'La ricerca continua.' },
      notPossible,
    },
  },
  endOtherwise: {
    title: 'Concludere l’intervento senza che il minore sia visto',
    name: 'Altra conclusione',
    why: 'Lo consente solo un’autorità precisa che subentra, oppure un errore. Tempo, età e status mai.',
    outcomes: {
      takenOver: { label: 'Subentra un’altra autorità', hint: 'Servono il suo nome e il riferimento.' },
      openedInError: { label: 'Aperto per errore', hint: 'Servono un motivo e una seconda persona.' },
    },
  },
  takeOver: {
    title: 'Indicare l’autorità che subentra',
    name: 'Subentro',
    why: 'Il rischio è massimo quando un minore passa da un servizio all’altro. Chi riceve deve aver detto sì.',
    steps: [
      'Ottenere il sì di una persona precisa.',
      'Ottenere il suo riferimento.',
      'Consegnare ciò che è ancora aperto.',
    ],
    outcomes: {
      confirmed: { label: 'Subentro confermato', hint: 'L’intervento termina qui.' },
      withdrawn: { label: 'Nessun subentro', hint: 'L’intervento prosegue.' },
    },
  },
  openedInErrorCheck: {
    title: 'Verificare con una seconda persona che sia stato un errore',
    name: 'Verifica dell’errore',
    why: 'Un minore scomparso non deve mai sparire dall’elenco con un tocco.',
    outcomes: {
      confirmed: { label: 'Sì, aperto per errore', hint: 'Servono un motivo e un secondo nome.' },
      withdrawn: { label: 'Nessun errore', hint: 'L’intervento prosegue.' },
    },
  },
  turnedUp: {
    title: 'Il minore è rientrato ed è stato visto di persona',
    name: 'Minore rientrato',
    why: 'Un’accoglienza senza rimproveri può decidere se succederà di nuovo.',
    steps: [
      'Accogliere il minore: cibo, riposo, calore.',
      'Osservare se ha paura o se qualcuno lo controlla.',
      'Avvisare tutti quelli informati, polizia compresa.',
      'Rivedere il rischio di scomparsa.',
    ],
    outcomes: {},
  },
  seenAndSafe: {
    title: 'Minore visto di persona: inizia l’assistenza dopo il ritrovamento',
    name: 'Minore ritrovato',
    why: 'Un’accoglienza senza rimproveri può decidere se succederà di nuovo. I minori ritrovati non devono restare negli elenchi.',
    steps: [
      'Dare cibo, riposo e un’accoglienza calorosa.',
      'Osservare se ha paura o se qualcuno lo controlla.',
      'Avvisare tutti quelli informati.',
      'Far revocare le segnalazioni e rimuovere quanto diffuso.',
      'Chiedere alla polizia la verifica di incolumità e benessere.',
    ],
    outcomes: {},
  },
  takenOver: {
    title: 'Ora è responsabile un’altra autorità',
    name: 'Subentro avvenuto',
    why: 'L’intervento termina qui perché una persona precisa se ne è fatta carico.',
    steps: ['Avvisare tutti quelli informati.', 'Consegnare segnalazioni aperte e rimozioni.'],
    outcomes: {},
  },
  deathRecorded: {
    title: 'Il decesso del minore è stato registrato',
    name: 'Decesso registrato',
    why: 'La polizia lo ha confermato. Ora seguono un protocollo a parte e il sostegno alla famiglia.',
    steps: [
      'Seguire il protocollo a parte.',
      'Lasciare al referente il compito di informare la famiglia.',
      'Avvisare tutti quelli informati.',
      'Far revocare le segnalazioni e rimuovere quanto diffuso.',
    ],
    outcomes: {},
  },
  openedInError: {
    title: 'Questo intervento è stato aperto per errore',
    name: 'Aperto per errore',
    why: 'Chi è stato informato può ancora stare agendo.',
    steps: ['Avvisare tutti quelli informati.', 'Far cancellare le segnalazioni, se ne sono state inserite.'],
    outcomes: {},
  },
}
