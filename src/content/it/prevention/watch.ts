import type { watchWords as english } from '#content/en/prevention/watch.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notKnown, notPossible } from '#content/it/response/labels.ts'

/** P11: presence, watch, notes, review, preventive alert. */
export const watchWords: AnyWords<typeof english> = {
  childPresent: {
    title: 'Il minore non è dove dovrebbe essere?',
    name: 'Il minore è scomparso',
    why: 'Chi lo nota agisce subito. Non c’è un tempo da lasciar passare.',
    never: 'Non lasciarlo al prossimo turno.',
    outcomes: { absent: { label: 'Il minore è scomparso', hint: 'Ora si apre l’intervento.' } },
  },
  childAway: {
    title: 'L’assenza è finita per la prevenzione?',
    name: 'Altra fase in corso',
    why: 'Nessuno risponde a mano: intervento e assistenza dopo il ritrovamento dicono quando l’assenza è finita.',
    outcomes: {
      returned: { label: 'Assenza finita, minore in carico a noi', hint: 'La prevenzione prosegue.' },
      gone: { label: 'Il minore non torna da noi', hint: 'La prevenzione termina qui.' },
    },
  },
  signToday: {
    title: 'Si vede oggi un segno che il minore andrà via?',
    name: 'Segno oggi',
    why: 'Un segno visto oggi lascia il tempo di agire. «Non si sa» vale come un segno.',
    steps: ['Rispondere a ogni segno.', 'Chiedere al turno precedente.', 'Fissare l’ora del prossimo sguardo.'],
    outcomes: {
      none: { label: 'Nessun segno', hint: 'Fissare il prossimo sguardo. Si ripresenta allora.' },
      sign: { label: 'C’è un segno', hint: 'Si deve agire subito.' },
      unknown: { label: 'Non si sa', hint: 'Vale come un segno.' },
    },
  },
  actOnSign: {
    title: 'Parlare con il minore e restargli vicino',
    name: 'Agire sul segno',
    why: 'Un colloquio con una persona di fiducia regge più di una porta. Qui nessuno può rinchiudere un minore.',
    steps: [
      'Far parlare ora l’adulto di fiducia.',
      'Mettere più personale vicino, senza serrature.',
      'Pensare a un altro posto per stanotte.',
      'Pensare a una segnalazione preventiva.',
    ],
    say: 'Ho la sensazione che tu voglia andare via. Sono in pensiero per te. Mi racconti che cosa è successo?',
    never: 'Non rinchiudere il minore. Non togliergli telefono o documenti.',
    outcomes: {
      done: { label: 'Fatto', hint: 'Informare polizia e tutore va fatto subito.' },
      another: { label: 'Un altro segno', hint: 'Ricomincia.' },
      notPossible,
    },
  },
  tellOfSign: {
    title: 'Dire a polizia e tutore che il minore può andare via',
    name: 'Comunicare il segno',
    why: 'Se lo sanno prima, dopo sono più rapidi.',
    steps: [
      'Chiamare il tutore.',
      'Chiamare la polizia; citare il piano.',
      'Controllare che il dossier sia a portata di mano.',
    ],
    say: 'Un minore in carico a noi può scomparire stanotte. Questi sono i segni. Abbiamo un piano e un dossier. Chi chiamo se succede?',
    outcomes: {
      done: { label: 'Entrambi informati', hint: 'Annotare chi è stato raggiunto.' },
      another: { label: 'Nel frattempo un altro segno', hint: 'Agire su di esso si ripresenta.' },
      notPossible,
    },
  },
  dailyNoteOff: {
    title: 'Iniziare una nota giornaliera di contatto quando il rischio è alto',
    name: 'Nota giornaliera',
    why: 'Una riga al giorno mostra un cambiamento che nessuno vede in un solo turno.',
    outcomes: { begin: { label: 'Iniziare', hint: 'Ogni giorno va scritta una nota.' } },
  },
  dailyNote: {
    title: 'Scrivere la nota di contatto di oggi',
    name: 'Nota di oggi',
    why: 'Chi ha parlato con il minore, come stava, che cosa c’è di nuovo.',
    outcomes: {
      written: { label: 'Scritta', hint: 'La prossima arriva domani.' },
      stop: { label: 'Non serve più', hint: 'Servono motivo e nome.' },
      notPossible,
    },
  },
  reviewAsSet: {
    title: 'Rivedere piano, rischi e adempimenti aperti',
    name: 'Revisione',
    why: 'Ciò che nessuno guarda invecchia. La prossima data si fissa ogni volta.',
    steps: [
      'Esaminare ogni riga.',
      'Rivalutare entrambi i rischi, se qualcosa è cambiato.',
      'Fissare la prossima data.',
    ],
    outcomes: { reviewed: { label: 'Rivisto', hint: 'Inserire la prossima data.' }, notPossible },
  },
  considerPreventiveAlert: {
    title: 'L’autorità deve inserire una segnalazione preventiva nel SIS?',
    name: 'Segnalazione preventiva',
    why: 'Le frontiere possono impedire che un minore sia portato all’estero, se la segnalazione c’è già.',
    steps: ['Rispondere a ogni pericolo.', 'Chiedere alla tutela dei minori che cosa ne pensa.'],
    outcomes: {
      ask: { label: 'Sì, chiederla', hint: 'Chiederla entra nell’elenco.' },
      notNow: { label: 'Non ora', hint: 'Servono motivo e nome.' },
      unknown: notKnown,
    },
  },
  askPreventiveAlert: {
    title: 'Chiedere all’autorità competente una segnalazione preventiva',
    name: 'Chiedere la preventiva',
    why: 'Qui si chiede; l’autorità decide e la inserisce.',
    steps: [
      'Chiedere chi decide nel proprio paese.',
      'Riferire il pericolo e i fatti.',
      'Dare scheda e foto, se vengono chieste.',
    ],
    say: 'Questo minore rischia di essere portato all’estero. Questi sono i fatti. La prego di inserire una segnalazione preventiva nel SIS, o di dirmi chi decide.',
    outcomes: {
      asked: { label: 'Chiesto', hint: 'Poi si chiede la risposta.' },
      notInThisCountry: { label: 'Non esiste in questo paese', hint: 'Indicare chi lo ha detto.' },
      notPossible,
    },
  },
  confirmPreventiveAlert: {
    title: 'La segnalazione preventiva è stata inserita?',
    name: 'Preventiva confermata',
    why: 'Una segnalazione soltanto chiesta non ferma nessuno.',
    outcomes: {
      confirmed: { label: 'Sì', hint: 'Inserire quando.' },
      refused: { label: 'Rifiutata', hint: 'Dire perché.' },
      noAnswer: { label: 'Nessuna risposta', hint: 'Chiedere di nuovo.' },
      notPossible,
    },
  },
  preventiveAlertOff: {
    title: 'Ripensare a una segnalazione preventiva',
    name: 'Preventiva: ripensarci',
    why: 'Un viaggio, una chiamata o un progetto di nozze possono cambiare la risposta.',
    outcomes: { reconsider: { label: 'Ripensarci', hint: 'La domanda si ripresenta.' } },
  },
  preventiveAlertOn: {
    title: 'La segnalazione preventiva serve ancora?',
    name: 'Preventiva attiva',
    why: 'Una segnalazione che non serve più a nessuno può fermare un minore in un viaggio giusto.',
    outcomes: {
      noLongerNeeded: { label: 'Non serve più', hint: 'Farla cancellare entra nell’elenco.' },
    },
  },
  withdrawPreventiveAlert: {
    title: 'Far cancellare la segnalazione preventiva',
    name: 'Cancellare la preventiva',
    why: 'Può cancellarla solo l’autorità che l’ha inserita.',
    steps: ['Chiederlo all’autorità che l’ha inserita.', 'Annotare chi dice che è cancellata.'],
    outcomes: {
      withdrawn: { label: 'Cancellata', hint: 'Indicare chi lo ha detto.' },
      stillNeeded: { label: 'Serve ancora', hint: 'Resta attiva.' },
      notPossible,
    },
  },
}
