import type { guardianshipWords as english } from '#content/en/prevention/guardianship.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const appointed = {
  label: 'Un tutore è nominato',
  hint: 'Inserire il nome. Informare il tutore entra nell’elenco.',
} as const

/** P3. */
export const guardianshipWords: AnyWords<typeof english> = {
  guardianQuestion: {
    title: 'Il minore ha un tutore?',
    name: 'Tutore nominato',
    why: 'Il tutore rappresenta questo minore. Un contatto regolare evita che i minori vadano via.',
    outcomes: {
      appointed,
      interim: { label: 'Qualcuno agisce per ora', hint: 'Inserire chi, e fino a quando.' },
      none: { label: 'No', hint: 'Va chiesto subito.' },
      unknown: { label: 'Non si sa', hint: 'Vale come no.' },
    },
  },
  askForGuardian: {
    title: 'Chiedere ora un tutore',
    name: 'Tutore chiesto',
    why: 'Chi sa del minore può e deve chiederlo. Nel frattempo qualcuno deve agire per il minore.',
    steps: [
      'Chiamare il servizio che nomina i tutori.',
      'Chiedere chi agisce fino ad allora.',
      'Annotare nome, ora e riferimento.',
    ],
    say: 'Un minore non accompagnato non ha un tutore. La prego di nominarne uno. Chi agisce per il minore fino ad allora?',
    outcomes: { asked: { label: 'Chiesto', hint: 'Annotare chi è stato raggiunto.' }, notPossible },
  },
  guardianInPlace: {
    title: 'Ora c’è un tutore?',
    name: 'Tutore presente',
    why: 'Le norme europee fissano un termine massimo per nominarlo. Una data che nessuno controlla passa in silenzio.',
    steps: ['Chiedere a che punto è.', 'Annotare chi agisce nel frattempo, e fino a quando.'],
    outcomes: {
      appointed,
      notYet: { label: 'Non ancora', hint: 'Dare l’allarme entra nell’elenco.' },
      notPossible,
    },
  },
  escalateGuardian: {
    title: 'Dare l’allarme: questo minore non ha un tutore',
    name: 'Tutore: allarme',
    why: 'Nessun tutore dopo il termine, o nessun contatto, è un rischio a sé.',
    steps: [
      'Informare di nuovo il servizio che nomina i tutori.',
      'Informare il responsabile della tutela dei minori.',
      'Indicare la data della prima richiesta.',
    ],
    say: 'Questo minore è ancora senza un tutore in contatto con lui. Lo abbiamo chiesto in questa data. La prego di indicare una persona e un giorno.',
    outcomes: {
      told: { label: 'Entrambi informati', hint: 'Annotare chi è stato raggiunto.' },
      appointed,
      notPossible,
    },
  },
  guardianAfterAlarm: {
    title: 'L’allarme ha portato un tutore?',
    name: 'Tutore dopo l’allarme',
    why: 'Un allarme che nessuno segue non cambia nulla.',
    outcomes: { appointed, notYet: { label: 'Non ancora', hint: 'L’allarme viene dato di nuovo.' }, notPossible },
  },
  informGuardian: {
    title: 'Informare il tutore del rischio di scomparsa',
    name: 'Istruire il tutore',
    why: 'Di notte il tutore è tra i primi a essere chiamati. Deve saperlo, e sapere come.',
    steps: [
      'Spiegare che cosa succede se il minore scompare.',
      'Farsi dare un numero per notti e fine settimana.',
      'Concordare ogni quanto si incontrano tutore e minore.',
    ],
    outcomes: {
      told: { label: 'Informazione data', hint: 'Annotare chi è stato raggiunto.' },
      notPossible,
    },
  },
  guardianContact: {
    title: 'Tutore e minore sono ancora in contatto regolare?',
    name: 'Contatto con il tutore',
    why: 'Un contatto regolare è già protezione.',
    outcomes: {
      guardianChanges: { label: 'Il tutore cambia', hint: 'La domanda si ripresenta.' },
      noRegularContact: { label: 'Quasi nessun contatto', hint: 'Dare l’allarme entra nell’elenco.' },
    },
  },
}
