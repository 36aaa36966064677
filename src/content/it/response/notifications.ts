import type { notificationWords as english } from '#content/en/response/notifications.ts'
import type { AnyWords } from '#content/phrase.ts'
import { noCallsToRelatives, notPossible } from './labels.ts'

const told = { label: 'Informazione data', hint: 'Annotare chi è stato raggiunto.' } as const

/** R4. */
export const notificationWords: AnyWords<typeof english> = {
  notifyChildProtection: {
    title: 'Informare ora l’autorità di tutela dei minori',
    name: 'Tutela dei minori',
    why: 'Deve saperlo subito. Resta responsabile del minore mentre è scomparso.',
    steps: [
      'Inviare la scheda completa e il numero della denuncia.',
      'Chiedere chi è responsabile stanotte.',
      'Chiedere chi sarà il coordinatore.',
      'Chiedere quando è la prima riunione.',
    ],
    say: 'Un minore è scomparso. Ho i dati e ciò che la polizia ha risposto finora. Chi è responsabile stanotte? Chi coordinerà, e quando ci riuniamo?',
    outcomes: { done: told, notPossible },
  },
  notifyGuardian: {
    title: 'Informare ora il tutore',
    name: 'Tutore',
    why: 'Il tutore difende gli interessi del minore e chiede notizie alla polizia.',
    steps: [
      'Dire che cosa si sa e che cosa è stato fatto.',
      'Chiedere possibili luoghi e contatti.',
      'Chiedere se il contatto con la famiglia è sicuro.',
      'Chiedere l’accordo per informare la linea diretta 116 000.',
    ],
    say: 'Il minore di cui è tutore è scomparso. Ecco che cosa sappiamo e che cosa abbiamo fatto. Dove potrebbe essere? C’è qualcuno che non dobbiamo contattare? Possiamo dare i dati alla linea diretta 116 000?',
    outcomes: {
      done: told,
      noGuardian: { label: 'Il minore non ha un tutore', hint: 'Poi chiederne uno.' },
      notPossible,
    },
  },
  requestGuardian: {
    title: 'Chiedere un tutore per questo minore',
    name: 'Chiedere un tutore',
    why: 'Senza tutore nessuno difende gli interessi di questo minore mentre è scomparso.',
    steps: [
      'Chiamare il servizio che nomina i tutori.',
      'Dire che il minore è scomparso.',
      'Chiedere chi può agire fino ad allora.',
    ],
    say: 'Un minore non accompagnato è scomparso e non ha un tutore. La prego di nominarne uno. Chi può agire per il minore fino ad allora?',
    outcomes: { done: { label: 'Chiesto', hint: 'Annotare chi è stato raggiunto.' }, notPossible },
  },
  notifyHotline: {
    title: 'Chiamare la linea diretta 116 000 per i bambini scomparsi',
    name: 'Linea diretta 116 000',
    why: 'Le linee dirette sono spesso informate tardi o mai. Chiedono notizie alla polizia e raggiungono quelle all’estero.',
    steps: [
      'Ottenere l’accordo del tutore o dell’autorità.',
      'Dare la scheda e il numero della denuncia.',
      'Chiedere il numero del caso.',
      'Chiedere delle linee dirette all’estero.',
    ],
    say: 'Chiamo per un minore migrante scomparso. Il tutore o l’autorità è d’accordo che le dia i dati. La prego di aprire un caso e di darmene il numero. Potete raggiungere le linee dirette di altri paesi?',
    outcomes: { done: told, notPossible },
  },
  notifyTraffickingCentre: {
    title: 'Informare il centro antitratta se c’è un qualsiasi segno',
    name: 'Centro antitratta',
    why: 'Basta un segno; non serve una prova. Il consenso di un minore non esclude la tratta.',
    steps: [
      'Riferire i segni e i fatti su cui si basano.',
      'Chiedere se un invio è aperto.',
      'Chiedere che cosa dovrebbe sapere la polizia.',
    ],
    say: 'Un minore è scomparso e ci sono segni di tratta. Questi sono i fatti. C’è un invio aperto? Che cosa dovrebbe sapere la polizia?',
    never: noCallsToRelatives,
    outcomes: {
      done: told,
      noIndicator: { label: 'Nessun segno di tratta', hint: 'In caso di dubbio, informarlo.' },
      notPossible,
    },
  },
  notifyAsylumAuthority: {
    title: 'Informare della scomparsa l’autorità competente in materia di asilo',
    name: 'Autorità per l’asilo',
    why: 'La domanda di asilo non deve decadere in silenzio. Nel fascicolo deve esserci: minore scomparso, caso di protezione.',
    steps: [
      'Scrivere: minore scomparso, caso di protezione.',
      'Dire che il minore può essere una vittima.',
      'Chiedere di non considerare ritirata la domanda.',
    ],
    say: 'Questo minore è scomparso. È un caso di protezione e il minore può essere una vittima. La prego di non considerare ritirata la domanda.',
    never: 'Non riferire dove potrebbe trovarsi il minore.',
    outcomes: {
      done: told,
      noProcedure: { label: 'Nessuna procedura di asilo' },
      notPossible,
    },
  },
  notifyLawyer: {
    title: 'Informare l’avvocato del minore',
    name: 'Avvocato',
    why: 'Nei procedimenti un minore scomparso può sembrare qualcuno che ha scelto di sparire. L’avvocato può replicare.',
    steps: ['Dire che il minore è scomparso.', 'Chiedere quali date sono in arrivo.'],
    say: 'Il suo assistito è un minore ed è scomparso. Può essere una vittima. Quali date sono in arrivo?',
    outcomes: { done: told, noLawyer: { label: 'Il minore non ha un avvocato' }, notPossible },
  },
  notifyManager: {
    title: 'Informare il responsabile reperibile',
    name: 'Responsabile',
    why: 'Il responsabile deve saperlo, prima se il minore è vulnerabile. Riferire ciò che deve sapere.',
    steps: ['Dire che cosa è fatto e che cosa è aperto.', 'Dire che cosa serve stanotte.'],
    outcomes: { done: told, notPossible },
  },
  notifyTransferCountry: {
    title: 'Informare l’altro paese se era in corso un trasferimento',
    name: 'Paese del trasferimento',
    why: 'Quel paese può stare aspettando il minore, oppure il minore può presentarsi lì.',
    steps: [
      'Chiedere del trasferimento all’autorità competente in materia di asilo.',
      'Chiederle di informare l’autorità di quel paese.',
    ],
    outcomes: {
      done: told,
      noTransfer: { label: 'Nessun trasferimento in corso' },
      unknown: { label: 'Non si sa', hint: 'Resta in sospeso. Indicare a chi si è chiesto.' },
      notPossible,
    },
  },
  notifyFamily: {
    title: 'È sicuro informare la famiglia?',
    name: 'Famiglia',
    why: 'Il contatto può esporre il minore o la famiglia. Verificarlo prima, con tutore e polizia.',
    steps: [
      'Chiedere prima al tutore e alla polizia.',
      'Chiedere se può essere coinvolto un parente.',
      'Chiedere se il contatto metterebbe in allarme qualcuno.',
      'Concordare chi informa chi, e di che cosa.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told: { label: 'Sicuro, famiglia informata', hint: 'Annotare chi è stato raggiunto.' },
      notSafe: { label: 'Non sicuro', hint: 'Dire perché. Nessuno chiama la famiglia.' },
      unknown: { label: 'Non si sa', hint: 'Resta in sospeso. Dire perché. Non chiamare ancora.' },
      notPossible,
    },
  },
  notifyOthers: {
    title: 'Informare scuola, servizio sanitario e altri che devono sapere',
    name: 'Altri',
    why: 'Possono vedere il minore o sentire qualcosa. Ricevono ciò che devono sapere, non di più.',
    steps: ['Comunicare il fatto che il minore è scomparso.', 'Chiedere di chiamare se sentono qualcosa.'],
    outcomes: { done: { label: 'Informati' }, notPossible },
  },
  guardianNamed: {
    title: 'È stato nominato un tutore?',
    name: 'Tutore nominato',
    why: 'Un tutore nominato ora deve sapere subito che il minore è scomparso.',
    outcomes: { yes: { label: 'È stato nominato un tutore', hint: 'Poi informare il tutore.' } },
  },
  traffickingSignLater: {
    title: 'È emerso un segno di tratta?',
    name: 'Nuovo segno di tratta',
    why: 'I segni spesso si mostrano tardi. Nessun segno prima non significa mai nessuna tratta.',
    outcomes: { yes: { label: 'Ora c’è un segno', hint: 'Poi informare il centro antitratta.' } },
  },
  asylumProcedureLater: {
    title: 'È stata aperta una procedura di asilo?',
    name: 'Procedura di asilo aperta',
    why: 'L’autorità non deve trattare un minore scomparso come una domanda ritirata.',
    outcomes: {
      yes: {
        label: 'Ora una procedura è aperta',
        hint: 'Poi informare l’autorità competente in materia di asilo.',
      },
    },
  },
  lawyerLater: {
    title: 'Ora il minore ha un avvocato?',
    name: 'Avvocato nominato',
    why: 'L’avvocato tutela la procedura del minore mentre è scomparso.',
    outcomes: { yes: { label: 'Ora c’è un avvocato', hint: 'Poi informare l’avvocato.' } },
  },
  transferLater: {
    title: 'È emerso un trasferimento in un altro paese?',
    name: 'Trasferimento emerso',
    why: 'L’altro paese deve sapere che il minore che attende o che ha inviato è scomparso.',
    outcomes: {
      yes: { label: 'Un trasferimento è in corso', hint: 'Poi informare l’autorità di quel paese.' },
    },
  },
  familyLater: {
    title: 'Ora è sicuro informare la famiglia?',
    name: 'Famiglia: chiedere di nuovo',
    why: 'Ciò che era pericoloso per il minore o per la famiglia può essere cambiato.',
    outcomes: { yes: { label: 'Valutare di nuovo', hint: 'La domanda si ripresenta.' } },
  },
}
