import type { endWords as english } from '#content/en/prevention/ends.ts'
import type { AnyWords } from '#content/phrase.ts'

/** How prevention ends. */
export const endWords: AnyWords<typeof english> = {
  endPrevention: {
    title: 'Concludere la prevenzione per questo minore',
    name: 'Fine della prevenzione',
    why: 'La conclude solo una persona, con un nome e un motivo. Tempo e compleanni mai.',
    steps: ['Subentra un altro servizio e il minore è qui? Usare il passaggio.'],
    outcomes: {
      takenOverElsewhere: {
        label: 'Minore altrove, subentrata un’altra autorità',
        hint: 'Va indicata per nome.',
      },
      adult: { label: 'Dopo i 18 anni subentra il servizio per adulti', hint: 'Lì una persona deve dire sì.' },
      ageDecided: { label: 'Deciso che è un adulto', hint: 'Un dubbio non basta.' },
      openedByMistake: { label: 'Aperta per errore', hint: 'Servono un motivo e una seconda persona.' },
    },
  },
  careTakenOverElsewhere: {
    title: 'Indicare l’autorità che altrove si è fatta carico del minore',
    name: 'Subentro altrove',
    why: 'Un minore che non torna è sotto la responsabilità di qualcuno, per nome.',
    steps: [
      'Ottenere il nome di una persona lì, e un riferimento.',
      'Dire dove si trova il minore e come lo si sa.',
      'Consegnare piano, rischio e ciò che è ancora aperto.',
    ],
    never: 'Non concludere perché nessuno ha notizie del minore. In quel caso il minore è scomparso.',
    outcomes: {
      confirmed: { label: 'Subentro avvenuto', hint: 'Servono tutti e quattro. La prevenzione termina qui.' },
      withdrawn: { label: 'Nessun subentro', hint: 'La prevenzione prosegue.' },
    },
  },
  transitionConfirmed: {
    title: 'Confermare che il servizio per adulti è subentrato',
    name: 'Servizio per adulti',
    why: 'Un compleanno da solo non conclude nulla. Una persona del servizio deve dire sì.',
    steps: ['Inserire il servizio e la persona.', 'Inserire che cosa dice il piano di transizione.'],
    outcomes: {
      confirmed: { label: 'Transizione confermata', hint: 'La prevenzione termina qui.' },
      withdrawn: { label: 'Non ancora', hint: 'La prevenzione prosegue.' },
    },
  },
  ageDecision: {
    title: 'Confermare la decisione che si tratta di un adulto',
    name: 'Età decisa',
    why: 'Il dubbio sull’età non conclude mai la protezione. Lo fa solo una decisione dell’autorità competente.',
    steps: ['Inserire chi ha deciso, e su quale base.', 'Indicare il servizio a cui la persona è inviata.'],
    outcomes: {
      confirmed: { label: 'Deciso, e invio fatto', hint: 'La prevenzione termina qui.' },
      withdrawn: { label: 'C’è ancora un dubbio', hint: 'La prevenzione prosegue.' },
    },
  },
  mistakeCheck: {
    title: 'Verificare con una seconda persona che sia stato un errore',
    name: 'Verifica dell’errore',
    why: 'Un minore non deve mai sparire dall’elenco con un tocco.',
    outcomes: {
      confirmed: { label: 'Sì, un errore', hint: 'Servono un motivo e un secondo nome.' },
      withdrawn: { label: 'Nessun errore', hint: 'La prevenzione prosegue.' },
    },
  },
  notAChild: {
    title: 'Questa persona è un adulto ed è stata inviata a un servizio',
    name: 'Non è un minore',
    why: 'La guida per i minori finisce qui. La persona conserva il numero di un servizio che aiuta.',
    steps: ['Verificare che il servizio abbia risposto.', 'Tornare qui, se nasce un dubbio sull’età.'],
    outcomes: {},
  },
  childGone: {
    title: 'Il minore non torna in questa accoglienza',
    name: 'Non più in accoglienza qui',
    why: 'Il registro dice che ne è stato del minore, e chi è responsabile dove qualcuno è subentrato.',
    steps: ['Consegnare il dossier, se è subentrato un nuovo servizio.', 'Informare tutti quelli in elenco.'],
    outcomes: {},
  },
  handedOver: {
    title: 'Ora si occupa del minore un altro servizio',
    name: 'Passaggio avvenuto',
    why: 'Ha confermato che il minore è lì e da quando ne è responsabile.',
    steps: ['Informare tutti quelli in elenco.', 'Passare una segnalazione preventiva, se ce n’è una attiva.'],
    outcomes: {},
  },
  adultServices: {
    title: 'È subentrato il servizio per adulti',
    name: 'Servizio per adulti',
    why: 'Il rischio di scomparsa resta, e il piano relativo prosegue con la persona.',
    steps: ['Consegnare il piano.', 'Informare tutti quelli in elenco.'],
    outcomes: {},
  },
  openedByMistake: {
    title: 'Questa prevenzione è stata aperta per errore',
    name: 'Aperta per errore',
    why: 'Chi è stato informato può ancora stare agendo.',
    steps: ['Avvisare tutti quelli informati.'],
    outcomes: {},
  },
}
