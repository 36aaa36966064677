import type { casePaperWords as english } from '#content/en/papers/case-papers.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Titles, headings and sentences of the papers of a case, D1 to D18. */
export const casePaperWords: AnyWords<typeof english> = {
  titles: {
    referral: 'Invio per tutela dei minori e nomina del tutore',
    riskRecord: 'Scheda dei rischi: scomparsa e sfruttamento',
    traffickingReferral: 'Invio per sospetta tratta',
    safetyPlan: 'Piano di sicurezza e di assenza',
    handOverSheet: 'Scheda di passaggio a un altro servizio',
    worryingStatement: 'Dichiarazione sui criteri di preoccupazione',
    notificationLog: 'Elenco di chi è stato informato',
    alertTable: 'Tabella delle segnalazioni',
    publicityDecision: 'Decisione sulla diffusione',
    foreignPacket: 'Dossier breve per un altro paese',
    minutes: 'Verbali delle riunioni, con i compiti',
    foundRecord: 'Scheda del ritrovamento del minore',
    returnInterview: 'Verbale del colloquio di rientro',
    bestInterests: 'Nota su superiore interesse e collocamento',
    learningReview: 'Analisi retrospettiva',
    sharingLog: 'Elenco di ciò che è stato condiviso',
  },

  csvHead: ['Fuso', 'N.', 'Avvenuto', 'Inserito', 'Chi', 'Che cosa'],

  /** What an answered step shows beside its fields. */
  answer: 'Risposta',
  whenByWhom: 'Quando, da chi',
  corrected: 'Corretto',
  late: 'Perché in ritardo',
  otherwise: 'Deciso diversamente perché',
  notAnswered: 'Nessuna risposta in questo registro. Scrivere sulle righe.',
  notRecorded: 'Non registrato.',
  child: 'Il minore',
  reference: 'Riferimento del caso',
  state: 'Stato',
  further: 'Altre risposte',
  stillOpen: 'Ancora aperto',
  nothingOpen: 'Nulla è aperto.',
  openHead: ['Che cosa', 'Da', 'Scadenza', 'Stato'],
  signatures: 'Nomi e firme',
  signature: 'Nome, data, firma',

  referral: {
    intro:
      'Chiediamo di prendere in carico questo minore, di provvedere a un luogo sicuro e di far nominare un tutore.',
    place: 'Dove si trova il minore, e il pericolo lì',
    with: 'Chi è con il minore, chi lo reclama',
    signs: 'Che cosa si è notato a prima vista',
    asked: 'Invio e risposta',
    guardian: 'Tutore',
  },

  risk: {
    intro:
      'Due valutazioni che restano distinte. Un segno non prova nulla, nessun segno non esclude, e «non si sa» non è mai un «no».',
    missing: 'Quanto è probabile che il minore scompaia',
    exploitation: 'Sfruttamento',
    missingHead: ['Quando, da chi', 'Valutato', 'Proposto dallo strumento; motivi'],
    signs: 'Segni con risposta sì, sospetto o non si sa, nella valutazione più recente',
    noSigns: 'Nessun segno ha avuto una risposta simile.',
    protects: 'Che cosa protegge il minore',
    nextReview: 'Prossima revisione',
    reviewAfterReturn: 'Prossima revisione, fissata dopo il rientro',
    measures: 'Misure',
  },

  trafficking: {
    intro: 'Un sospetto, con i fatti su cui si basa. Di rado un minore si definisce vittima, e non deve provare nulla.',
    signs: 'Segni, con i relativi fatti',
    signsHead: ['Segno', 'Risposta', 'Fatti e loro provenienza'],
    noSigns: 'Nessun segno ha avuto risposta sì o sospetto.',
    words: 'Nelle parole del minore',
    referral: 'Invio',
    safety: 'Sicurezza del minore ora',
    rights: 'Diritti e denuncia del reato',
  },

  plan: {
    intro:
      'Concordato con il minore. Dice quando denunciare, chi informare e che cosa aiuta. Vale la risposta più recente.',
    absence: 'Se il minore non è qui',
    agreed: 'Concordato da',
    elements: 'Elementi del piano',
    elementsHead: ['Elemento', 'Stato', 'Che cosa è stato concordato'],
    review: 'Prossima revisione',
    ownTitle: 'Il mio piano',
    ownIntro: 'Questa pagina è tua. Dice quello che ci hai detto. Puoi cambiarla in qualsiasi momento.',
    own: {
      says: 'Che cosa ho detto',
      helps: 'Che cosa mi aiuta, che cosa mi preoccupa, su che cosa sono d’accordo',
      trusted: 'Qualcuno di cui mi fido',
      leave: 'Se sento di dover andare via',
      wish: 'Se scompaio: chi chiamare, e se si può usare la mia foto',
      back: 'Puoi sempre tornare. Qui nessuno ti darà la colpa.',
      numbers: 'Numeri',
    },
  },

  handOver: {
    intro:
      'La responsabilità passa nel minuto scritto qui. Il passaggio si conclude solo quando l’arrivo è confermato.',
    agreed: 'Che cosa è stato concordato',
    way: 'Viaggio e arrivo',
    child: 'Che cosa deve sapere stanotte il prossimo operatore',
    plan: 'Piano e rischio',
    after: 'Dopo il passaggio',
    abroad: 'Trasferimento in un altro paese',
    shifts: 'Passaggi di consegne tra operatori',
    shiftsHead: ['Quando', 'Da', 'A', 'Che cosa è stato riferito'],
    noShifts: 'Nessuno registrato.',
    received: 'Ricevuto da, data e ora, firma',
  },

  worrying: {
    criteria: 'I criteri, uno per uno',
    intro: 'Per la polizia e il procuratore. Ciò che non si sa vale come motivo di preoccupazione, mai come «no».',
    head: ['Criterio', 'Risposta', 'Fatti', 'Vale come preoccupazione'],
    notAnswered: 'Senza risposta',
    counts: 'Sì',
    doesNotCount: 'No',
    level: 'Livello sulla scala neutra di questo strumento',
    proposed: 'Proposto dallo strumento',
    decidedBy: 'Deciso da',
    reason: 'Motivo',
    noStatement:
      'In questo registro non si è risposto ai criteri. Fino ad allora ciascuno è un motivo di preoccupazione.',
    police: 'Livello della polizia, e che cosa è stato obiettato',
    earlier: 'Dichiarazioni precedenti di questo episodio',
    reviews: 'Revisioni del rischio',
  },

  notifications: {
    intro:
      'Chi è stato informato della scomparsa viene a sapere com’è finita. A sinistra: informato. A destra: informato di nuovo dopo il rientro.',
    head: ['Chi', 'Informato della scomparsa', 'Informato di com’è finita'],
    notTold: 'Non risulta informato',
    notYet: 'Non ancora informato di com’è finita',
    stillMissing: 'Il minore è ancora scomparso',
    nothing: 'Nulla da revocare',
    otherTimes: 'Informato in altri momenti',
    otherHead: ['Chi', 'Quando', 'Persona, canale, riferimento', 'Risultato'],
    nobody: 'Nessuno.',
    calls: 'Raggiunto per telefono',
    noEpisode: 'Nessun episodio registrato. Scrivere sulle righe.',
    orderTitle: 'Chi viene informato, e in quale ordine: {place}',
    orderIntro: 'Dal profilo del paese, non ancora rivisto da professionisti. La procedura stessa non ne è cambiata.',
    orderHead: ['N.', 'Chi', 'Quando', 'Come, e da dove viene'],
  },

  alerts: {
    intro:
      'Una segnalazione vale come inserita solo quando è confermata, e come cancellata solo quando ciò è confermato.',
    head: ['Segnalazione', 'Chiesta', 'Confermata', 'Revocata', 'Cancellazione confermata', 'Stato'],
    names: {
      national: 'Banca dati nazionale',
      sis: 'SIS',
      yellow: 'Avviso giallo Interpol',
      other: 'Frontiere, Europol, allerta minori',
      publicity: 'Diffusione',
      preventive: 'Segnalazione preventiva',
    },
    states: {
      none: 'Non chiesta',
      asked: 'Chiesta, non confermata',
      live: 'Attiva',
      takenBack: 'Revocata, cancellazione non confermata',
      out: 'Cancellata',
    },
    open: 'Aperta',
    noneOpen: 'Nessuna segnalazione è aperta.',
    openOne: '{alert}: {state}',
    beforehand: 'Prima di ogni episodio',
  },

  publicity: {
    intro:
      'La diffusione può mettere in pericolo un minore e la famiglia. Ogni decisione ha un nome, motivi, una revisione e qualcuno che la rimuove.',
    decision: 'Decisione',
    takeDown: 'Rimozione',
  },

  foreign: {
    intro:
      'Questo minore è scomparso o ha bisogno di protezione. Si prega prima di proteggerlo, secondo la propria legge, e di informarci. Questo è il minimo necessario.',
    leftOut:
      'Omessi di proposito: il racconto di asilo, il viaggio, i debiti e i rilievi. Chiedere se uno di essi serve per proteggere il minore.',
    language: 'Scrivere accanto la traduzione, o leggerlo ad alta voce a un interprete.',
    who: 'Il minore',
    danger: 'Che cosa è urgente',
    contacts: 'Chi chiamare, con il nostro riferimento',
    abroad: 'Che cosa è stato chiesto, e a chi, nell’altro paese',
    checks: 'Verificato prima che passi il confine',
  },

  minutes: {
    planned: 'Riunioni pianificate',
    held: 'Riunioni tenute',
    tasks: 'Compiti aperti',
    tasksHead: ['Compito', 'Responsabile', 'Scadenza', 'Stato'],
    noTasks: 'Nessun adempimento è aperto.',
  },

  found: {
    intro:
      'Solo una persona che ha visto il minore di persona mette fine alla ricerca. Un messaggio o una chiamata no.',
    seen: 'Chi ha visto il minore, dove e come',
    confirmed: 'Come si è accertato chi è il minore',
    condition: 'Come sta il minore',
    route: 'Dove si trova ora il minore, e chi ne è responsabile',
    check: 'Verifica di incolumità e benessere della polizia',
  },

  interview: {
    intro:
      'Tenuto da una persona indipendente da operatore e collocamento. Non è la verifica della polizia né un’audizione per l’asilo. Il minore può rifiutare.',
    arranged: 'Come è stato organizzato',
    told: 'Che cosa è stato detto prima al minore: chi legge, che cosa non può restare segreto',
    before: 'Prima',
    away: 'Via',
    back: 'Rientro',
    topicsHead: ['Tema', 'Se ne è parlato', 'Che cosa ha detto il minore'],
    says: 'Che cosa dice il minore',
    why: 'Perché il minore è andato via',
    analysis: 'Il parere di chi ha tenuto il colloquio',
    again: 'Rifiutato o rinviato, e proposto di nuovo',
    used: 'Che cosa è stato trasmesso, e a chi',
    notHeld: 'In questo registro non è stato tenuto nessun colloquio. Scrivere sulle righe.',
  },

  bestInterests: {
    intro: 'Di regola si chiede, non si riporta mai il minore in automatico.',
    tonight: 'Dove dorme stanotte il minore',
    headings: 'I quattro punti dell’articolo 26(2) della direttiva accoglienza (rifusione)',
    weighed: 'Che cosa è stato valutato',
    decision: 'Decisione',
    abroad: 'Soluzione tra paesi',
    state: 'Stato',
  },

  learning: {
    intro:
      'Prima ciò che il registro mostra da sé, poi ciò che le persone hanno scritto. Cerca che cosa cambiare, mai a chi dare la colpa.',
    figures: 'In cifre',
    episodes: 'Scomparse',
    decided: 'Deciso diversamente da quanto proposto',
    late: 'Risposto in ritardo',
    overdue: 'Aperti e scaduti',
    undone: 'Registrati come non possibili',
    corrections: 'Correzioni',
    told: 'Volte in cui qualcuno è stato informato',
    course: 'Quanto tempo è servito',
    courseHead: [
      'Episodio',
      'Da assenza notata a denuncia',
      'Da assenza notata a registrazione',
      'Da assenza notata a ritrovamento o fine',
    ],
    noEpisode: 'Nessun episodio registrato.',
    notYet: 'Non ancora',
    lateSteps: 'Che cosa ha tardato',
    lateHead: ['Adempimento', 'In ritardo di', 'Motivo indicato'],
    noLate: 'Nulla che abbia un termine è stato in ritardo.',
    openOverdue: 'Ancora aperto',
    unreachable: 'Chi non è stato raggiungibile',
    unreachableHead: ['Chi', 'Quando', 'Che cosa è successo'],
    allReached: 'Nessuno risulta non raggiunto.',
    missing: 'Fatti che mancavano',
    noneMissing: 'Ogni elemento del dossier è stato compilato.',
    written: 'Che cosa è stato scritto',
  },

  sharing: {
    intro: 'Ogni documento chiesto e tutti quelli informati, con il motivo dove è stato indicato.',
    head: ['Quando', 'Che cosa', 'A chi', 'Perché', 'Da chi'],
    paper: 'Documento: {paper}',
    noReader: 'Non registrato. Scriverlo qui a mano',
    told: 'Informazione data: {step}',
    call: 'Chiamata: {result}',
    nothing: 'In questo registro non è stato condiviso nulla.',
    checks: 'Verifiche prima della condivisione',
    duty: 'Parte della procedura: {step}',
    ground: 'Ogni passo indica il suo fondamento e la sua fonte; vedere il foglio di revisione della procedura.',
  },
}
