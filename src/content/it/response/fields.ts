import type { fieldWords as english } from '#content/en/response/fields.ts'
import type { AnyWords } from '#content/phrase.ts'

const sisUpdate = 'Chiedere alla polizia di aggiornare la segnalazione nel SIS'
const guardianFileOpen = 'Chiedere che il fascicolo del tutore resti aperto'

/** Words of the fields, by field id: one label wherever the field appears. */
export const fieldWords: AnyWords<typeof english> = {
  reason: { label: 'Motivo', hint: 'I fatti, in una o due frasi.' },
  whoWasTold: { label: 'Chi sa che resta in sospeso', hint: 'Nome e ruolo.' },

  whatWasSaid: { label: 'Che cosa è stato detto', hint: 'Le loro parole, il più fedelmente possibile.' },
  callReference: { label: 'Riferimento della chiamata' },

  noticedAt: { label: 'Quando è stata notata l’assenza' },
  lastSeenAt: {
    label: 'Quando il minore è stato visto per l’ultima volta',
    hint: 'L’ultima ora certa.',
  },
  lastSeenWhere: { label: 'Dove il minore è stato visto per l’ultima volta' },
  lastSeenBy: { label: 'Chi ha visto il minore per ultimo' },
  howNoticed: {
    label: 'Come è stata notata',
    options: {
      notWhereExpected: 'Non era dove doveva essere',
      didNotArrive: 'Non è arrivato',
      leftAppointment: 'Ha lasciato un appuntamento',
      contactLost: 'Contatto perso',
    },
  },
  seenBy: { label: 'Chi ha visto il minore di persona', hint: 'Nome e ruolo.' },
  childSays: { label: 'Che cosa dice il minore', hint: 'Le parole del minore.' },
  place: { label: 'Luogo', hint: 'Indirizzo, o come arrivarci.' },

  redItems: {
    label: 'Segni di pericolo',
    hint: '«Sospetto» e «non si sa» valgono come sì.',
    items: {
      under13: 'Meno di 13 anni',
      traffickingSign: 'Segno di tratta, o un invio è aperto',
      takenOrThreatened: 'Portato via, minacciato o visto con una persona o un’auto sospette',
      healthNeed: 'Bisogno di farmaci, gravidanza, malattia o disabilità',
      selfHarm: 'Segni di autolesionismo o suicidio',
      arrivedUnder72h: 'Arrivato da meno di 72 ore',
      outOfCharacter: 'Del tutto insolito per questo minore',
      groupMissing: 'Altri dello stesso gruppo sono scomparsi',
      exposed: 'Nessuna lingua in comune, niente telefono o denaro, oppure maltempo',
      earlierHarm: 'Ha subito un danno in una scomparsa precedente',
    },
  },
  checks: {
    label: 'Prime verifiche',
    hint: 'Annotare ora e risultato di ciascuna.',
    items: {
      e03: 'Informare il responsabile; un’altra persona resta con gli altri',
      e04: 'Controllare camera, tutte le stanze, nascondigli, giardino, ripostigli, dintorni',
      e05: 'Chiamare il minore e scrivergli: con cordialità, senza minacce',
      e06: 'Chiedere ad amici, compagni di stanza e scuola; alla famiglia solo se sicuro',
      e07: 'Guardare che cosa manca; mettere al sicuro documenti, appunti, dispositivo; non riordinare',
      e08: 'Controllare registro delle uscite, telecamere e calendario',
      e09: 'Guardare sul web e sui social ciò che il personale può vedere liberamente',
      e10: 'Leggere il piano del minore: suo termine e contatti',
      e14: 'Annotare veicoli, persone e chiamate notati prima',
      e16: 'Sostenere gli altri minori; chiedere con delicatezza; sono a rischio anche loro?',
    },
  },
  thresholdMinutes: {
    label: 'Termine nel piano del minore, in minuti',
    hint: 'Lasciare vuoto se non c’è.',
  },

  policeReference: { label: 'Numero della denuncia' },
  officer: { label: 'Agente', hint: 'Nome, e chi segue il caso.' },
  station: { label: 'Ufficio o unità di polizia' },
  whatPoliceSaid: { label: 'Che cosa ha detto la polizia', hint: 'Le loro parole, il più fedelmente possibile.' },
  nextContactAt: { label: 'Prossimo contatto concordato per' },
  hotlineReference: { label: 'Numero del caso della linea diretta' },
  whoWasReached: { label: 'Chi è stato raggiunto', hint: 'Nome e ruolo.' },
  channel: {
    label: 'Come',
    options: { phone: 'Per telefono', inPerson: 'Di persona', email: 'Per e-mail', other: 'In altro modo' },
  },
  recipientReference: { label: 'Il loro riferimento' },
  whatWasAgreed: { label: 'Che cosa è stato concordato' },
  others: {
    label: 'Altri che devono sapere',
    items: {
      school: 'Scuola',
      healthProvider: 'Servizio sanitario',
      inspection: 'Organo di vigilanza, dove la legge lo prevede',
    },
  },

  criteria: {
    label: 'Criteri',
    hint: '«Non si sa» è un motivo di preoccupazione.',
    items: {
      under13: 'Meno di 13 anni',
      disability: 'Disabilità fisica o intellettiva, o non sa cavarsela da solo',
      medication: 'Ha bisogno di farmaci o cure mediche',
      lifeThreat: 'Segni di pericolo di vita',
      dangerousCompany: 'Con persone che possono mettere in pericolo il minore',
      victimOfCrime: 'Può essere vittima di un reato',
      outOfCharacter: 'Del tutto insolito per questo minore',
      suicidalSigns: 'Segni di suicidio',
      withoutBelongings: 'Ha lasciato i propri effetti personali',
    },
  },
  decidedBy: { label: 'Chi ha deciso', hint: 'Nome e ruolo.' },
  policeLevel: { label: 'Livello fissato dalla polizia', hint: 'Con le parole usate dalla polizia.' },
  reasons: { label: 'I nostri motivi', hint: 'Un fatto per ogni criterio.' },
  newFacts: { label: 'Fatti nuovi' },
  level: {
    label: 'Livello di preoccupazione',
    options: {
      immediateDanger: 'Pericolo immediato',
      highConcern: 'Preoccupazione alta',
      concern: 'Preoccupazione',
    },
  },

  searchTasks: {
    label: 'Prima ricerca',
    items: {
      room: 'Stanza ed effetti personali: che cosa manca, che cosa è rimasto',
      phone: 'Telefono: chiamata, messaggio, ultimo accesso; SIM e dispositivo alla polizia',
      socialMedia: 'Social e chat visibili liberamente',
      friends: 'Amici, compagni di stanza, scuola, connazionali, interpreti',
      e15: 'Tenere libera una linea; indicare il collega di stanotte; consegne per iscritto',
      e16: 'Sostenere gli altri minori; chiedere con delicatezza; sono a rischio anche loro?',
    },
  },
  results: { label: 'Risultati', hint: 'Anche ciò che non è stato trovato.' },
  widerTasks: {
    label: 'Ricerca estesa',
    items: {
      hospitals: 'Ospedali, celle di polizia, trattenimento, altri centri, valichi di frontiera',
      cctv: 'Telecamere e biglietti di viaggio, tramite la polizia',
      triggeringEvent: 'Che cosa è successo prima: notizie, conflitto, progetti, famiglia',
      relativesAbroad: 'Parenti all’estero, tramite linea diretta o polizia',
      tracing: 'Ricerca dei familiari con la Croce Rossa, tramite il tutore',
      linkedChildren: 'Altri minori scomparsi: stesso percorso, telefono o indirizzo',
    },
  },

  askedOf: { label: 'A chi è stato chiesto', hint: 'Nome e unità.' },
  alertReference: { label: 'Riferimento della segnalazione' },
  enteredAt: { label: 'Quando è stata inserita' },
  otherAlerts: {
    label: 'Altre segnalazioni',
    items: {
      borderAlert: 'Segnalazione a frontiere e trasporti: il minore può partire presto',
      europol: 'Europol: possibile tratta o criminalità organizzata',
      childAlert: 'Allerta scomparsa minori pubblica: pericolo di vita, o minore portato via',
    },
  },

  coordinator: { label: 'Coordinatore', hint: 'Nome e servizio.' },
  coordinatorPhone: { label: 'Numero del coordinatore' },
  deputy: { label: 'Sostituto', hint: 'Nome e servizio.' },
  searchLead: { label: 'Chi guida la ricerca', hint: 'L’agente incaricato.' },
  fileOwner: { label: 'Chi tiene il fascicolo del minore', hint: 'Nome presso i servizi di tutela dei minori.' },
  policeContactRhythm: { label: 'Ogni quanto si sente la polizia' },
  guardianKeepsContact: { label: 'Tutore che tiene i contatti con la polizia' },

  country: { label: 'Paese' },
  hint: {
    label: 'Che cosa indica quel paese',
    hint: 'Per esempio famiglia, desiderio, prefisso telefonico o biglietto.',
  },
  channels: {
    label: 'Canali',
    items: {
      policeChannel: 'Polizia, tramite SIRENE o Interpol',
      hotlineChannel: 'Da linea diretta a linea diretta',
      guardianChannel: 'Da tutore a tutore',
      childProtectionChannel: 'Tutela dei minori, autorità centrale o Servizio Sociale Internazionale',
      asylumChannel: 'Da autorità competente in materia di asilo a sua omologa',
    },
  },
  foreignReference: { label: 'Riferimento nell’altro paese' },

  meetingAt: { label: 'Data e ora della riunione' },
  chair: { label: 'Chi presiede' },
  invited: { label: 'Chi è invitato' },
  agenda: {
    label: 'Ordine del giorno',
    items: {
      facts: 'Fatti finora',
      riskLevel: 'Livello di rischio',
      tasks: 'Compiti fatti e non fatti',
      alerts: 'Segnalazioni confermate',
      foreignContacts: 'Contatti all’estero',
      publicity: 'Diffusione',
      placementKept: 'Posto conservato per il minore',
      whoTellsFamily: 'Chi informa la famiglia',
    },
  },
  minutes: { label: 'Verbale', hint: 'Ogni compito con responsabile e data; la prossima riunione.' },

  weighed: {
    label: 'Che cosa è stato valutato',
    items: {
      dangerToLife: 'La vita del minore è ora in pericolo',
      exposesChild: 'Trafficanti di persone, persecutori o famiglia potrebbero allarmarsi, o il minore essere esposto',
      asylumRisk: 'Foto o nome potrebbero causare persecuzione o violare la riservatezza',
      photoStays: 'Una foto che resta in rete danneggerebbe il minore',
      childsView: 'Il minore ha acconsentito in precedenza all’uso della foto',
    },
  },
  takeDownOwner: { label: 'Chi la rimuoverà', hint: 'Nome e servizio.' },
  nextReviewAt: { label: 'Prossima revisione della diffusione' },
  whereItWas: { label: 'Dove è apparsa' },

  review: {
    label: 'Revisione',
    items: {
      risk: 'Rivalutare il rischio',
      leads: 'Rivedere piste e compiti aperti',
      alertsValid: 'Verificare che le segnalazioni siano ancora valide',
      photoAgeing: 'Verificare che la foto corrisponda ancora all’età del minore',
      linkedCases: 'Cercare legami con nuovi casi',
      careStatusKept: 'Assicurarsi che la presa in carico del minore sia mantenuta',
      asylumNotLapsed: 'Assicurarsi che la domanda di asilo non decada',
      placeKept: 'Assicurarsi che il posto sia conservato',
    },
  },
  dateOfBirth: { label: 'Data di nascita' },
  beforeEighteen: {
    label: 'Prima del compleanno',
    items: { sisUpdate, guardianFileOpen, lawyerTold: 'Informare l’avvocato' },
  },
  atEighteen: {
    label: 'Al compleanno',
    items: {
      policeKnowMissingAsChild: 'Dire alla polizia: scomparso da minore',
      episodeStaysOpen: 'Dire a tutti gli interessati: il caso resta aperto',
      guardianFileOpen,
      sisUpdate,
    },
  },

  whatHappened: { label: 'Che cosa è successo', hint: 'Parole sentite, viste o scritte.' },
  source: { label: 'Da chi proviene', hint: 'Nome o numero; lasciare vuoto se lo desidera.' },
  whoWhereWhen: { label: 'Chi ha visto il minore, dove e quando' },
  noteSent: { label: 'Nota inviata', hint: 'Che cosa dice, a chi, come.' },
  confirmedBy: { label: 'Chi lo ha confermato', hint: 'Nome e ruolo.' },
  familyLiaison: { label: 'Referente per la famiglia' },

  seenWhere: { label: 'Dove è stato visto il minore' },
  howFound: {
    label: 'Come è stato ritrovato il minore',
    options: {
      cameBack: 'Rientrato da solo',
      brought: 'Riportato da qualcuno',
      police: 'Dalla polizia',
      crimeScene: 'Sul luogo di un reato',
      hospital: 'In ospedale',
      abroad: 'In un altro paese',
      detention: 'In trattenimento',
    },
  },
  authority: { label: 'Autorità che subentra' },
  authorityReference: { label: 'Il suo riferimento' },
  authorityPerson: { label: 'Chi ha detto sì', hint: 'Nome e ruolo.' },
  secondPerson: { label: 'Seconda persona', hint: 'Nome e ruolo.' },
}
