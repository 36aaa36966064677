import type { returnWords as english } from '#content/en/aftercare/return.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'
import { measuresWords } from './measures.ts'

const samePerson = { label: 'Sì, è lo stesso minore', hint: 'Indicare chi lo ha confermato.' } as const

const anotherPerson = {
  label: 'No, è un’altra persona',
  hint: 'La ricerca continua. Aprire un caso a parte per il minore che è qui.',
} as const

const wrongHit = {
  label: 'No, è un altro minore',
  hint: 'Indicare chi lo ha confermato, e perché. Il minore resta protetto qui.',
} as const
const rightHit = {
  label: 'Sì, è questo minore',
  hint: 'Indicare chi lo ha confermato. Segue la protezione qui.',
} as const

/** A0 and A1. */
export const returnWords: AnyWords<typeof english> = {
  dangerAfterReturn: {
    title: 'Qualcuno è ora in pericolo immediato o ferito?',
    name: 'Pericolo immediato',
    why: 'I soccorsi vengono prima di ogni altro passo. «Non si sa» vale come sì.',
    outcomes: {
      yes: { label: 'Sì', hint: 'Chiamare prima i servizi di emergenza.' },
      no: { label: 'No' },
      unknown: { label: 'Non si sa', hint: 'Vale come sì. Chiamare i servizi di emergenza.' },
    },
  },
  callEmergencyAfterReturn: {
    title: 'Chiamare ora i servizi di emergenza',
    name: 'Chiamata di emergenza',
    why: 'Una persona in pericolo viene prima di ogni altro passo.',
    steps: [
      'Dire dove serve aiuto.',
      'Dire qual è il pericolo o la ferita.',
      'Dire che si tratta di un minore.',
      'Annotare il riferimento della chiamata.',
    ],
    say: 'Un minore è in pericolo. Le dico dove, che cosa è successo e chi è presente.',
    outcomes: { done: { label: 'Chiamati', hint: 'Annotare che cosa è stato detto.' }, notPossible },
  },
  aftercareBegins: {
    title: 'Come inizia l’assistenza dopo il ritrovamento?',
    name: 'Inizio dell’assistenza',
    why: 'Che cosa viene prima dipende da com’è finita la ricerca.',
    outcomes: {
      seenAndSafe: { label: 'Minore visto di persona' },
      turnedUp: { label: 'Minore ricomparso subito' },
      takenOver: { label: 'È subentrata un’altra autorità' },
      deathRecorded: { label: 'Il decesso del minore è stato registrato' },
      openedInError: { label: 'L’intervento è stato aperto per errore' },
      foundHere: { label: 'Minore ritrovato o rientrato' },
      fromAnotherCountry: { label: 'Minore scomparso da un altro paese' },
    },
  },
  seenByWhom: {
    title: 'Chi ha visto il minore di persona?',
    name: 'Visto da chi',
    why: 'Un minore è ritrovato quando la polizia o i servizi di tutela dei minori lo hanno visto. Una chiamata non basta.',
    never: 'Non considerare visto un minore per una chiamata, un messaggio o una foto.',
    outcomes: {
      seenFaceToFace: { label: 'Visto di persona', hint: 'Indicare chi lo ha visto.' },
      notSeen: {
        label: 'Nessuno ha ancora visto il minore',
        hint: 'Il minore è ancora scomparso. La ricerca continua.',
      },
      unknown: { label: 'Non si sa', hint: 'Vale come non visto. La ricerca continua.' },
    },
  },
  confirmChild: {
    title: 'È questo il minore che era scomparso?',
    name: 'Stesso minore',
    why: 'I nomi cambiano da un archivio all’altro. Le segnalazioni vanno cancellate per questo minore, e per nessun altro.',
    steps: [
      'Dare prima cibo e riposo. Chiamare un medico se serve.',
      'Confrontare foto e segni particolari.',
      'Confrontare tutte le grafie del nome.',
      'Lasciare le impronte digitali all’autorità.',
      'Annotare come sta il minore.',
    ],
    never: 'Non dire che la ricerca è conclusa prima che questo sia certo.',
    outcomes: {
      samePerson,
      anotherPerson,
      unknown: { label: 'Non ancora certo', hint: 'Dire perché. Prima si protegge il minore.' },
    },
  },
  protectUntilConfirmed: {
    title: 'Proteggere il minore finché non è certo chi sia',
    name: 'Intanto proteggere',
    why: 'Un minore ha bisogno di protezione secondo la nostra legge, chiunque sia. I nomi possono aspettare.',
    steps: [
      'Dare cibo, riposo e un medico se serve.',
      'Trovare un luogo sicuro per stanotte.',
      'Informare i servizi di tutela dei minori.',
      'Chiedere all’autorità di confermare chi è.',
    ],
    outcomes: {
      samePerson,
      anotherPerson,
      stillUnknown: {
        label: 'Ancora non certo',
        hint: 'La protezione continua. La domanda si ripresenta.',
      },
      notPossible,
    },
  },
  confirmHitIsThisChild: {
    title: 'È questo il minore che l’altro paese sta cercando?',
    name: 'Riscontro: questo minore',
    why: 'Un riscontro positivo può essere sbagliato. Assistenza e protezione non aspettano la risposta.',
    steps: [
      'Dare prima cibo e riposo. Chiamare un medico se serve.',
      'Trovare un luogo sicuro e informare la tutela dei minori.',
      'Confrontare foto, segni particolari e tutte le grafie.',
      'Lasciare le impronte digitali all’autorità.',
      'Annotare come sta il minore.',
    ],
    never: 'Non dire all’altro paese che il minore è ritrovato prima che questo sia certo.',
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      unknown: { label: 'Non ancora certo', hint: 'Dire perché. Prima si protegge il minore.' },
    },
  },
  protectUntilHitConfirmed: {
    title: 'Proteggere questo minore finché non è certo chi sia',
    name: 'Proteggere, riscontro',
    why: 'Un minore che è qui viene protetto qui, qualunque paese stia cercando un minore.',
    steps: [
      'Dare cibo, riposo e un medico se serve.',
      'Trovare un luogo sicuro per stanotte.',
      'Informare la tutela dei minori e chiedere un tutore provvisorio.',
      'Chiedere all’autorità di confermare chi è.',
    ],
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      stillUnknown: {
        label: 'Ancora non certo',
        hint: 'La protezione continua. La domanda si ripresenta.',
      },
      notPossible,
    },
  },
  welcomeBack: {
    title: 'Accogliere il minore che rientra: qualcosa preoccupa?',
    name: 'Accoglienza al rientro',
    why: 'Un’accoglienza senza rimproveri può decidere se succederà di nuovo. Un’assenza breve può nascondere un danno.',
    steps: ['Dare cibo e riposo.', 'Ascoltare. Non interrogare.', 'Cercare ogni segno dell’elenco.'],
    say: 'È bello riaverti qui. Non sei nei guai. Hai bisogno di qualcosa?',
    outcomes: {
      nothingWorrying: { label: 'Nulla preoccupa', hint: 'Segue uno sguardo al rischio.' },
      concern: { label: 'Qualcosa preoccupa', hint: 'Inizia l’assistenza completa.' },
      unknown: { label: 'Non si sa', hint: 'Vale come preoccupazione. Inizia l’assistenza completa.' },
    },
  },
  reviewRiskAfterAbsence: {
    title: 'Dopo questa assenza: quanto è probabile un’altra?',
    name: 'Rischio dopo l’assenza',
    why: 'Ogni assenza dice qualcosa. Non rende mai il rischio minore.',
    steps: ['Confrontare con l’ultima valutazione.', 'Chiedere che cosa è cambiato.', 'Dare i motivi.'],
    never: 'Non fissarlo più basso perché il minore è rientrato.',
    outcomes: {
      low: { label: 'Bassa', hint: 'Solo con un nome e i motivi.' },
      raised: { label: 'Aumentata', hint: 'Dare i motivi.' },
      high: { label: 'Alta', hint: 'Seguono le misure, poi l’assistenza completa.' },
      imminent: { label: 'Imminente', hint: 'Seguono le misure, ora; poi l’assistenza completa.' },
      notPossible,
    },
  },
  reviewExploitationAfterAbsence: {
    title: 'Dopo questa assenza: ci sono segni di sfruttamento?',
    name: 'Sfruttamento dopo l’assenza',
    why: 'Si valuta separatamente dalla probabilità. Un’assenza breve può nascondere un danno.',
    steps: [
      'Pensare a denaro, abiti, telefono, contatti nuovi.',
      'Confrontare con l’ultima valutazione.',
      'Dare i motivi.',
    ],
    outcomes: {
      noSign: { label: 'Nessun segno', hint: 'Solo con un nome e i motivi.' },
      signs: { label: 'Segni', hint: 'Inizia l’assistenza completa. Si chiede al centro antitratta.' },
      strong: { label: 'Forte sospetto', hint: 'Inizia l’assistenza completa. Fare l’invio oggi.' },
      identified: {
        label: 'Identificato come vittima',
        hint: 'Inizia l’assistenza completa. Proteggere e fare l’invio oggi.',
      },
      unknown: { label: 'Non si sa', hint: 'Vale come segni. Inizia l’assistenza completa.' },
    },
  },
  measuresAfterAbsence: {
    ...measuresWords,
    name: 'Misure dopo l’assenza',
    outcomes: {
      done: { label: 'Attuate', hint: 'Annotare chi è stato raggiunto. Inizia l’assistenza completa.' },
      notPossible: {
        label: 'Ora non possibile',
        hint: 'Dire perché. Inizia l’assistenza completa, che lo chiede di nuovo.',
      },
    },
  },
  welcomeChild: {
    title: 'Dare cibo, riposo e un’accoglienza calorosa',
    name: 'Accoglienza',
    why: 'Il modo in cui un minore viene riaccolto può decidere se succederà di nuovo.',
    steps: [
      'Dare cibo, bevande e riposo.',
      'Chiedere chi il minore vuole vicino.',
      'Procurare un interprete che il minore accetta.',
      'Viaggiare con un adulto noto, mai con un parente sospetto.',
    ],
    say: 'È bello che tu sia qui. Non sei nei guai. Di che cosa hai bisogno ora?',
    never: 'Ora non rimproverare, non punire e non interrogare il minore.',
    outcomes: { done: { label: 'Fatto' }, notPossible },
  },
  afraidOrControlled: {
    title: 'Il minore ha paura di qualcuno o qualcuno lo controlla?',
    name: 'Paura o controllo',
    why: 'Chi controlla un minore spesso aspetta nei pressi. «Non si sa» vale come sì.',
    steps: [
      'Osservare se ha paura di una persona.',
      'Notare un telefono che continua a squillare.',
      'Notare un adulto che parla al posto del minore.',
    ],
    say: 'C’è qualcuno di cui hai paura? Qualcuno ti dice che cosa fare?',
    never: 'Non chiederlo mentre l’altra persona è vicina.',
    outcomes: {
      yes: { label: 'Sì', hint: 'Poi proteggere il minore.' },
      no: { label: 'No' },
      unknown: { label: 'Non si sa', hint: 'Vale come sì. Poi proteggere il minore.' },
    },
  },
  protectChild: {
    title: 'Portare il minore in un luogo separato e protetto',
    name: 'Luogo protetto',
    why: 'Un minore impaurito o controllato non deve stare dove quella persona può raggiungerlo.',
    steps: [
      'Spostare il minore in un luogo separato.',
      'Dire alla polizia di chi ha paura il minore.',
      'Limitare chi conosce l’indirizzo.',
      'Tenere lontani chiamate e visite.',
    ],
    say: 'Un minore che era scomparso è rientrato e può avere paura di qualcuno o esserne controllato. Ora ci serve protezione per questo minore.',
    outcomes: {
      done: { label: 'Il minore è protetto', hint: 'Indicare dove, e chi è stato raggiunto.' },
      notPossible,
    },
  },
  reviewProtection: {
    title: 'La protezione regge?',
    name: 'Revisione della protezione',
    why: 'Ciò che prima non si sapeva torna qui, finché qualcuno non ne risponde con il proprio nome.',
    steps: [
      'Chiedere di nuovo al minore, da solo.',
      'Chiedere alla polizia che cosa ha trovato.',
      'Verificare chi conosce l’indirizzo.',
    ],
    outcomes: {
      holds: { label: 'Regge', hint: 'Indicare chi ha deciso.' },
      notSafe: { label: 'Non è sicura', hint: 'Poi trovare un altro luogo protetto.' },
      noLongerNeeded: { label: 'Non serve più', hint: 'Solo con un nome e un motivo.' },
      unknown: {
        label: 'Non si sa',
        hint: 'Resta in sospeso. Dire perché. La protezione continua.',
      },
    },
  },
  foundExploited: {
    title: 'Il minore è stato trovato sfruttato o coinvolto in un reato?',
    name: 'Trovato sfruttato',
    why: 'Un minore trovato in una coltivazione di cannabis, in un bordello o mentre spaccia può essere una vittima. «Non si sa» vale come sì.',
    steps: ['Chiedere alla polizia che cosa ha trovato.', 'Annotare il luogo e chi c’era.'],
    outcomes: {
      yes: { label: 'Sì', hint: 'Prima di tutto vittima: provvedervi ora.' },
      no: { label: 'No' },
      unknown: { label: 'Non si sa', hint: 'Vale come sì. Prima di tutto vittima.' },
    },
  },
  victimFirst: {
    title: 'Provvedere a che il minore sia trattato prima di tutto come vittima',
    name: 'Prima di tutto vittima',
    why: 'Un minore sfruttato non va trattenuto né punito per ciò che altri gli hanno fatto fare.',
    steps: [
      'Chiamare un avvocato prima di ogni audizione.',
      'Dire: possibile vittima, un minore.',
      'Chiedere che il minore non sia trattenuto.',
      'Chiedere un invio antitratta.',
    ],
    say: 'Questo è un minore e può essere vittima di tratta. La prego di non trattenerlo. Un avvocato arriva prima di ogni audizione.',
    outcomes: { done: { label: 'Fatto', hint: 'Annotare chi è stato raggiunto.' }, notPossible },
  },
  keepEvidence: {
    title: 'Conservare le prove prima che il minore si lavi, se è d’accordo',
    name: 'Conservare le prove',
    why: 'Le tracce su abiti, telefono, unghie o capelli spariscono dopo una doccia. Decide il minore.',
    steps: [
      'Spiegare che cosa si conserva, e perché.',
      'Chiedere al minore prima di prendere qualsiasi cosa.',
      'Mettere da parte abiti e telefono, senza toccarli.',
      'Lasciare che polizia o medico raccolgano le tracce.',
    ],
    say: 'Prima che ti lavi: la polizia può tenere i tuoi vestiti? Se qualcuno ti ha fatto del male, può aiutare a fermarlo. Puoi dire di no.',
    never: 'Non fare pressione sul minore. La doccia non va guadagnata.',
    outcomes: {
      kept: { label: 'Conservate, con l’accordo del minore', hint: 'Indicare chi le custodisce.' },
      childSaidNo: { label: 'Il minore ha detto no', hint: 'È un diritto del minore.' },
      nothingToKeep: { label: 'Nulla da conservare', hint: 'Indicare su che cosa si basa.' },
      tooLate: { label: 'Troppo tardi', hint: 'Indicare che cosa è successo prima.' },
      notPossible,
    },
  },
}
