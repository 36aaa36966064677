import type { aftercareFieldWords as english } from '#content/en/aftercare/fields.ts'
import type { AnyWords } from '#content/phrase.ts'
import { returnTopicWords, sharingCheckWords } from '#content/it/checklists.ts'

const { h01, h05, h06, h07, h11, h12, h13 } = sharingCheckWords

/** Words of the fields that only aftercare has. */
export const aftercareFieldWords: AnyWords<typeof english> = {
  identifiedBy: {
    label: 'Come è stato confermato',
    items: {
      photo: 'Foto confrontata',
      marks: 'Segni particolari confrontati: cicatrici, tatuaggi, voglie',
      nameVariants: 'Tutte le grafie del nome confrontate',
      fingerprintsByAuthority: 'Impronte digitali confrontate dall’autorità',
    },
  },
  condition: { label: 'Come sta il minore', hint: 'Che cosa si vede e che cosa dice il minore.' },
  meanwhile: {
    label: 'Intanto',
    items: {
      foodAndRest: 'Cibo e riposo',
      doctorIfNeeded: 'Un medico, se serve',
      safePlace: 'Un luogo sicuro per stanotte',
      childProtectionTold: 'Servizi di tutela dei minori informati',
    },
  },
  hitMeanwhile: {
    label: 'Intanto',
    items: {
      foodAndRest: 'Cibo e riposo',
      doctorIfNeeded: 'Un medico, se serve',
      safePlace: 'Un luogo sicuro per stanotte',
      childProtectionTold: 'Servizi di tutela dei minori informati',
      interimGuardianAsked: 'Chiesto un tutore provvisorio',
    },
  },
  welcomeSigns: {
    label: 'Segni che preoccupano',
    hint: '«Non si sa» vale come preoccupazione.',
    items: {
      afraid: 'Ha paura di qualcuno',
      controlled: 'Sembra controllato da qualcuno',
      phoneKeepsRinging: 'Il telefono continua a squillare',
      hurtOrUnwell: 'Ferito, esausto o malato',
      newThings: 'Denaro, abiti o un telefono che nessuno sa spiegare',
    },
  },
  welcome: {
    label: 'Accoglienza',
    items: {
      foodAndRest: 'Cibo, bevande e riposo',
      noReproach: 'Un’accoglienza senza rimproveri',
      interpreter: 'Un interprete che il minore accetta',
      safeTransport: 'Portato qui da un adulto noto, non da solo, non da un parente sospetto',
    },
  },
  protectedPlace: {
    label: 'Dove il minore è protetto',
    hint: 'Scrivere l’indirizzo solo se indispensabile.',
  },
  victimTasks: {
    label: 'Prima di tutto vittima',
    items: {
      treatedAsVictim: 'Polizia e procuratore informati: possibile vittima',
      noDetention: 'Non trattenuto',
      lawyerCalled: 'Avvocato chiamato prima di ogni audizione',
      referralStarted: 'Invio antitratta avviato',
    },
  },
  whatIsKept: { label: 'Che cosa si conserva' },
  whoHoldsIt: { label: 'Chi lo custodisce', hint: 'Nome e servizio.' },
  childAgreed: { label: 'Su che cosa il minore è d’accordo', hint: 'Le parole del minore.' },

  safeAndWell: {
    label: 'Che cosa è emerso',
    hint: 'Solo ciò che il minore ha scelto di raccontare.',
    items: {
      notSafeNow: 'Ora non al sicuro',
      victimOrWitness: 'Vittima o testimone di un reato',
      furtherHarm: 'Si temono altri danni',
      disclosed: 'Il minore ha raccontato qualcosa su cui si deve agire',
    },
  },
  whereAndWithWhom: { label: 'Dove è stato il minore, e con chi' },
  healthSigns: {
    label: 'Bisogni che non si possono rimandare',
    hint: '«Non si sa» vale come sì.',
    items: {
      injury: 'Ferita',
      intoxication: 'Alcol o droghe',
      sexualViolence: 'Violenza sessuale',
      pregnancy: 'Gravidanza',
      selfHarm: 'Autolesionismo',
      untreatedIllness: 'Malattia non curata',
    },
  },
  whoExamined: { label: 'Chi ha visto il minore', hint: 'Nome e professione.' },
  outAt: { label: 'Quando è stata cancellata' },

  fileParts: {
    label: 'Parti del fascicolo',
    items: {
      packet: 'Scheda di identificazione',
      riskRecord: 'Scheda dei rischi',
      referralStatus: 'Invio antitratta: se ce n’è uno aperto, e dove',
      guardianContact: 'Tutore e terapeuta: contatto diretto',
      carePlan: 'Piano di assistenza',
      healthRecord: 'Salute',
    },
  },
  shareAbroadCheck: { label: 'Prima che passi il confine', items: { h01, h05, h06, h07, h11, h12, h13 } },
  civilChannels: {
    label: 'Canali senza la polizia',
    items: {
      childProtectionChannel: 'Autorità centrale, Servizio Sociale Internazionale o Croce Rossa',
      guardianChannel: 'Da tutore a tutore',
      hotlineChannel: 'Da linea diretta a linea diretta',
    },
  },
  interimGuardian: { label: 'Chi agisce come tutore fino ad allora', hint: 'Nome e servizio.' },
  whyLeft: { label: 'Perché il minore è partito', hint: 'Le parole del minore.' },
  childsWish: { label: 'Che cosa desidera il minore', hint: 'Le parole del minore.' },
  childsFear: { label: 'Di che cosa ha paura il minore' },
  familyThere: { label: 'Famiglia nel paese in cui si trova il minore' },
  identificationCountry: { label: 'Paese in cui si fa l’invio' },
  childsView: { label: 'Che cosa ne pensa il minore', hint: 'Le parole del minore.' },
  decideAgainAt: { label: 'Quando si decide di nuovo' },
  transferTasks: {
    label: 'Prima del viaggio',
    items: {
      writtenPlan: 'Piano scritto, concordato da entrambe le parti',
      escortKnown: 'Accompagnatore che il minore conosce',
      medicine: 'Farmaci per il viaggio e i primi giorni',
      documents: 'Documenti',
      traffickingRiskThere: 'Valutato il rischio di tratta all’arrivo',
      childKnowsPlan: 'Il minore conosce il piano e sa chi chiamare',
    },
  },
  receivingGuardian: { label: 'Tutore che riceve il minore', hint: 'Nome e numero.' },
  escort: { label: 'Accompagnatore', hint: 'Nome e servizio.' },
  travelAt: { label: 'Quando dovrebbe arrivare il minore' },

  interviewer: { label: 'Chi tiene il colloquio', hint: 'Nome, e perché è indipendente.' },
  childsChoice: { label: 'Che cosa ha scelto il minore', hint: 'Persona, genere, luogo o ora.' },
  interviewPlace: { label: 'Dove' },
  interviewAt: { label: 'Quando' },
  toldBefore: {
    label: 'Che cosa è stato detto prima al minore',
    hint: 'Chi legge, e che cosa non può restare segreto.',
  },
  returnTopics: {
    label: 'Temi',
    hint: 'Seguire il minore; non ogni tema è adatto.',
    items: returnTopicWords,
  },
  reasonsForLeaving: {
    label: 'Perché il minore è andato via',
    items: {
      pushPlace: 'Spinto: il posto',
      pushDecision: 'Spinto: una decisione',
      pushConflict: 'Spinto: un conflitto',
      pushWaiting: 'Spinto: l’attesa',
      pullFamily: 'Attirato: famiglia',
      pullDebt: 'Attirato: debito',
      pullWork: 'Attirato: lavoro',
      pullPartner: 'Attirato: un partner',
      taken: 'Portato via da qualcuno',
    },
  },
  analysis: {
    label: 'Parere di chi tiene il colloquio',
    hint: 'Danno, segni, livello, azioni, chi riceve che cosa.',
  },
  carerObservations: { label: 'Che cosa ha notato l’operatore' },
  passedOn: { label: 'Che cosa è stato trasmesso', hint: 'A chi, e per che cosa.' },
  victimRights: {
    label: 'Diritti spiegati',
    items: {
      recoveryAndReflection: 'Tempo per riprendersi e riflettere',
      residence: 'Un possibile diritto di soggiorno',
      nonPunishment: 'Nessuna punizione per ciò che è stato costretto a fare',
      legalAid: 'Un avvocato gratuito',
      compensation: 'Risarcimento',
    },
  },
  facts: { label: 'Segni, con i relativi fatti' },

  whatChanges: { label: 'Che cosa cambia nel posto' },
  placeKind: {
    label: 'Tipo di posto',
    options: {
      otherPlace: 'Un altro posto',
      protectedReception: 'Accoglienza protetta',
      family: 'Famiglia',
      otherRegion: 'Un’altra regione',
    },
  },
  bestInterestsHeadings: {
    label: 'Punti da valutare',
    items: {
      familyReunification: 'Raggiungere la famiglia',
      wellbeingAndStability: 'Benessere, e stabilità dell’assistenza',
      safety: 'Sicurezza, compreso il rischio di tratta',
      childsViews: 'Le opinioni del minore',
    },
  },
  familyAssessed: {
    label: 'Raggiungere la famiglia è possibile e sicuro?',
    hint: 'Chi ha valutato la famiglia, e come.',
  },
  changesSinceLastPlan: { label: 'Che cosa cambia rispetto all’ultimo piano' },
  planReviewAt: { label: 'Prossima revisione del piano' },

  whatWorked: { label: 'Che cosa ha funzionato' },
  whatWasLate: { label: 'Che cosa ha tardato' },
  notReached: { label: 'Chi non è stato raggiungibile' },
  missingData: { label: 'Quali fatti mancavano' },
  whatWouldHavePrevented: { label: 'Che cosa lo avrebbe evitato' },
  localPattern: { label: 'Schema locale', hint: 'Luoghi, veicoli, numeri; per la polizia.' },
}
