import type { workWords as english } from '#content/en/response/work.ts'
import type { AnyWords } from '#content/phrase.ts'
import { keepTheRoom, notKnown, notPossible } from './labels.ts'

/** R5, R6 and R8: risk, lead, search. */
export const workWords: AnyWords<typeof english> = {
  worryingCriteria: {
    title: 'Rispondere a ogni criterio, poi fissare il livello di preoccupazione',
    name: 'Livello di preoccupazione',
    why: 'La polizia valuta il pericolo da ciò che dice chi denuncia. «Non si sa» è un motivo di preoccupazione, non un no.',
    steps: [
      'Rispondere a ogni riga, con un fatto.',
      'Fissare il livello.',
      'Inviare le risposte alla polizia per iscritto.',
    ],
    never: 'Non fissarlo più basso perché il minore è spesso assente, è vicino ai 18 anni o di età dubbia.',
    outcomes: {
      immediateDanger: {
        label: 'Pericolo immediato',
        hint: 'Pericolo di vita, segni di suicidio o un reato.',
      },
      highConcern: {
        label: 'Preoccupazione alta',
        hint: 'Il livello abituale finché non si sa dove si trova.',
      },
      concern: { label: 'Preoccupazione', hint: 'Solo con un nome e un motivo.' },
    },
  },
  policeRiskLevel: {
    title: 'Si concorda con il livello fissato dalla polizia?',
    name: 'Livello della polizia',
    why: 'Con un’etichetta come «non preoccupante» i minori migranti escono dalla ricerca.',
    steps: ['Chiedere quale livello ha fissato la polizia.', 'Confrontarlo con le proprie risposte.'],
    say: 'Quale livello di rischio ha questo minore? Qual è il motivo? Chi lo ha deciso?',
    outcomes: {
      agreed: { label: 'Sì, si concorda', hint: 'Inserire il livello.' },
      notAgreed: { label: 'No, è troppo basso', hint: 'Inserire il livello. Poi contestarlo.' },
      unknown: notKnown,
      notPossible,
    },
  },
  challengeRisk: {
    title: 'Contestare il livello della polizia con motivi',
    name: 'Contestare il livello',
    why: 'Andare via spesso, voler proseguire il viaggio o essere vicino ai 18 anni non mette al sicuro un minore.',
    steps: [
      'Dare un fatto per ogni criterio.',
      'Inviarlo all’agente incaricato.',
      'Chiedere una nuova decisione.',
      'Annotare la risposta.',
    ],
    say: 'Non concordiamo con questo livello. Questi sono i fatti per ogni criterio. La prego di decidere di nuovo e di dirci il motivo.',
    outcomes: {
      raised: { label: 'Livello alzato', hint: 'Inserire il nuovo livello.' },
      refused: { label: 'Livello non alzato', hint: 'Annotare le loro parole. La revisione lo chiede di nuovo.' },
      notPossible,
    },
  },
  riskReview: {
    title: 'Il rischio è cambiato?',
    name: 'Revisione del rischio',
    why: 'Ogni fatto nuovo può cambiare il rischio. Si rivede finché il minore è scomparso.',
    steps: [
      'Raccogliere ciò che è nuovo.',
      'Chiedere di nuovo di un altro paese.',
      'Trasmettere i fatti nuovi alla polizia.',
    ],
    never: 'Non abbassarlo perché il minore è già scomparso in passato.',
    outcomes: {
      unchanged: { label: 'Non è cambiato' },
      raised: { label: 'Ora è più alto', hint: 'Dire perché e informare la polizia.' },
      loweredWithReason: { label: 'Ora è più basso', hint: 'Solo con un nome e un motivo.' },
      challenge: { label: 'Il livello della polizia è troppo basso', hint: 'Poi contestarlo.' },
      notPossible,
    },
  },
  nameCoordinator: {
    title: 'Indicare un solo coordinatore e un sostituto',
    name: 'Coordinatore',
    why: 'Quando nessuno ha la responsabilità complessiva, i compiti si perdono tra i servizi.',
    steps: [
      'Chiedere ai servizi di tutela dei minori chi la assume.',
      'Annotare nome, numero e sostituto.',
      'Informare tutti quelli in elenco.',
    ],
    outcomes: { named: { label: 'Indicato' }, notPossible },
  },
  agreeRoles: {
    title: 'Concordare chi fa che cosa',
    name: 'Ruoli',
    why: 'La polizia guida la ricerca. I servizi di tutela dei minori tengono il fascicolo del minore e restano responsabili.',
    steps: [
      'Indicare chi guida la ricerca.',
      'Indicare chi tiene il fascicolo.',
      'Concordare ogni quanto sentire la polizia.',
      'Annotare ogni messaggio.',
    ],
    outcomes: { done: { label: 'Concordato' }, notPossible },
  },
  coordinationInPlace: {
    title: 'Cambiare il coordinatore o i ruoli',
    name: 'Cambiare i ruoli',
    why: 'Molto va perso quando il lavoro passa di mano. Indicare la nuova persona prima che la precedente se ne vada.',
    steps: ['Passare le consegne per iscritto a ogni cambio turno.', 'Indicare chi risponde al telefono stanotte.'],
    outcomes: { changed: { label: 'Qualcuno cambia', hint: 'Indicare di nuovo il coordinatore.' } },
  },
  searchFirst: {
    title: 'Cercare prima: stanza, telefono, tracce visibili, amici',
    name: 'Prima ricerca',
    why: 'Ciò che è stato preso e ciò che è rimasto aiuta la polizia. Anche non trovare nulla è un risultato.',
    steps: [
      'Annotare ogni risultato, anche se non si trova nulla.',
      'Guardare solo ciò che è visibile a tutti.',
      'Dare alla polizia i dati di telefono e SIM.',
      'Chiedere con delicatezza agli amici che cosa sanno.',
    ],
    never: keepTheRoom,
    outcomes: { done: { label: 'Fatto e annotato' }, notPossible },
  },
  searchWider: {
    title: 'Estendere la ricerca con la polizia e i partner',
    name: 'Ricerca estesa',
    why: 'Un minore può essere in ospedale, in custodia di polizia, in trattenimento o in un altro centro.',
    steps: [
      'Concordare chi chiede dove.',
      'Annotare ogni risultato, anche se non si trova nulla.',
      'Trasmettere ogni pista alla polizia.',
    ],
    never: 'Non chiamare dal centro i parenti all’estero quando si sospetta la tratta.',
    outcomes: { done: { label: 'Fatto e annotato' }, notPossible },
  },
  searchOn: {
    title: 'Aggiungere una nuova pista alla ricerca',
    name: 'Nuova pista',
    why: 'Una pista può arrivare tardi. Va alla polizia e riavvia la ricerca estesa.',
    outcomes: { newLead: { label: 'C’è una nuova pista', hint: 'La ricerca estesa ricomincia.' } },
  },
}
