import type { futureWords as english } from '#content/en/aftercare/future.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'
import { beforePlanWords } from './hearing.ts'
import { measuresWords } from './measures.ts'

const toPlan = { hint: 'Entra nel nuovo piano.' } as const

/** A8 to A10: where the child lives, the new plan, what can be learned. */
export const futureWords: AnyWords<typeof english> = {
  samePlaceAgain: {
    title: 'Lo stesso posto è sicuro per il minore, e il minore lo vuole?',
    name: 'Di nuovo lo stesso posto',
    why: 'Il minore può aver avuto buoni motivi per andarsene. Prima chiedere; un ritorno non è mai automatico.',
    steps: [
      'Chiedere al minore, da solo.',
      'Chiedere perché: il posto, qualcuno altrove, o portato via?',
      'Chiedere all’operatore e al tutore.',
    ],
    say: 'Vuoi tornare lì? Che cosa dovrebbe essere diverso? C’è un posto in cui ti sentiresti più al sicuro?',
    never: 'Non riportare il minore senza chiederglielo.',
    outcomes: {
      safeAndWanted: { label: 'Sicuro e desiderato', hint: 'Indicare chi ha deciso, e l’opinione del minore.' },
      changesNeeded: { label: 'Sì, se qualcosa cambia', hint: 'Annotare che cosa chiede il minore.' },
      no: { label: 'No', hint: 'Trovare un altro posto per stanotte.' },
      unknown: { label: 'Non si sa', hint: 'Per stanotte vale come no. Trovare un altro posto.' },
    },
  },
  changePlace: {
    title: 'Cambiare ciò che deve cambiare prima che il minore torni',
    name: 'Cambiamenti nel posto',
    why: 'Un minore che ritrova gli stessi problemi probabilmente andrà via di nuovo.',
    steps: ['Rivedere che cosa ha chiesto il minore.', 'Cambiarlo oggi, o dire entro quando.', 'Dirlo al minore.'],
    outcomes: {
      done: { label: 'Cambiato', hint: 'Indicare che cosa.' },
      notEnough: { label: 'Non basta', hint: 'Dire perché. Poi trovare un altro posto.' },
      notPossible,
    },
  },
  findOtherPlace: {
    title: 'Trovare un altro posto per stanotte',
    name: 'Un altro posto',
    why: 'Un minore che non è al sicuro, o non è certo di esserlo, stanotte non torna lì.',
    steps: [
      'Chiamare i servizi di tutela dei minori per un posto.',
      'Chiedere un posto protetto se c’è paura.',
      'Limitare chi conosce l’indirizzo.',
      'Evitare alberghi e centri per adulti; mai il trattenimento.',
    ],
    outcomes: { found: { label: 'Trovato', hint: 'Indicare quale tipo, e chi ha deciso.' }, notPossible },
  },
  assessBestInterests: {
    title: 'Valutare che cosa è meglio per questo minore d’ora in poi',
    name: 'Superiore interesse',
    why: 'I motivi per cui è andato via dicono che cosa deve cambiare. Il diritto europeo indica quattro punti da valutare.',
    steps: [
      'Valutare ciascuno dei quattro punti.',
      'Annotare perché il minore è andato via.',
      'Chiedere se raggiungere la famiglia è possibile e sicuro.',
      'Decidere con tutore e minore.',
    ],
    outcomes: {
      decided: { label: 'Deciso', hint: 'Indicare chi, perché, e che cosa ne pensa il minore.' },
      formalNeeded: {
        label: 'Serve una decisione formale',
        hint: 'Per un altro paese o un ritorno. Dire perché.',
      },
      notPossible,
    },
  },
  formalDetermination: {
    title: 'Far determinare formalmente il superiore interesse',
    name: 'Determinazione formale',
    why: 'Uno spostamento in un altro paese è troppo grande per una sola valutazione.',
    steps: [
      'Chiedere ai servizi di tutela dei minori di avviarla.',
      'Provvedere a che tutore e minore siano ascoltati.',
      'Conservare i motivi.',
    ],
    outcomes: {
      decided: { label: 'Deciso', hint: 'Indicare chi, perché, e che cosa ne pensa il minore.' },
      notPossible,
    },
  },
  likelihoodAfterReturn: {
    title: 'Quanto è probabile che il minore scompaia di nuovo?',
    name: 'Probabilità, rivalutata',
    why: 'Si rivaluta dopo ogni assenza. Più assenze non la rendono mai minore.',
    steps: [
      'Seguire i segni.',
      'Guardare anche che cosa trattiene qui il minore.',
      'Confrontare con l’ultima valutazione.',
    ],
    never: 'Non fissarla più bassa perché il minore rientra sempre.',
    outcomes: {
      low: { label: 'Bassa', hint: 'Solo con un nome e un motivo.' },
      raised: { label: 'Aumentata', ...toPlan },
      high: { label: 'Alta', hint: 'Seguono le misure, oggi.' },
      imminent: { label: 'Imminente', hint: 'Seguono le misure, ora.' },
      notPossible,
    },
  },
  measuresAfterReturn: {
    ...measuresWords,
    name: 'Misure dopo il rientro',
    outcomes: { done: { label: 'Attuate', hint: 'Annotare chi è stato raggiunto.' }, notPossible },
  },
  exploitationAfterReturn: {
    title: 'Quanto sono forti ora i segni di sfruttamento?',
    name: 'Sfruttamento, rivalutato',
    why: 'Si valuta separatamente dalla probabilità. Nessuna rivelazione non equivale a nessuno sfruttamento.',
    steps: [
      'Guardare i segni trovati dopo il rientro.',
      'Indicare quale forma, e chi.',
      'Confrontare con l’ultima valutazione.',
    ],
    outcomes: {
      noSign: { label: 'Nessun segno', hint: 'Solo con un nome e un motivo.' },
      signs: { label: 'Segni', hint: 'Poi chiedere al centro antitratta.' },
      strong: { label: 'Forte sospetto', hint: 'Fare l’invio oggi.' },
      identified: { label: 'Identificato come vittima', hint: 'Proteggere ora il minore, poi fare l’invio.' },
      unknown: { label: 'Non si sa', hint: 'Vale come segni. Poi chiedere al centro antitratta.' },
    },
  },
  ...beforePlanWords,
  protectBeforePlan: {
    title: 'Tenere il minore lontano da chi lo ha sfruttato',
    name: 'Proteggere la vittima',
    why: 'Un minore identificato come vittima viene protetto prima di pianificare qualsiasi cosa.',
    steps: [
      'Portare il minore in un luogo protetto.',
      'Dire alla polizia da chi va tenuto lontano il minore.',
      'Trovare un avvocato.',
      'Limitare chi conosce l’indirizzo.',
    ],
    outcomes: {
      done: { label: 'Il minore è protetto', hint: 'Indicare dove, e chi è stato raggiunto.' },
      notPossible,
    },
  },
  agreeNewPlan: {
    title: 'Concordare con il minore un nuovo piano di sicurezza',
    name: 'Nuovo piano',
    why: 'Il vecchio piano non ha retto. L’episodio non può chiudersi senza uno nuovo.',
    steps: [
      'Mettere il vecchio piano accanto al nuovo.',
      'Iniziare dalle parole del minore.',
      'Concordare dopo quanti minuti si denuncia.',
      'Concordarlo con polizia, operatore e tutore.',
      'Indicare la data della prossima revisione.',
    ],
    outcomes: {
      agreed: { label: 'Concordato', hint: 'Indicare con chi, e che cosa cambia.' },
      notAgreed: { label: 'Non concordato', hint: 'Indicare che cosa manca. Riprovare.' },
      notPossible,
    },
  },
  planningMeetingNeeded: {
    title: 'Il minore è scomparso più volte, tanto da dover fare una riunione?',
    name: 'Assenze ripetute',
    why: 'Tre assenze in un mese richiedono una riunione, non la routine. «Non si sa» vale come sì.',
    steps: ['Guardare le assenze mostrate dell’ultimo mese.', 'Chiedersi che cosa hanno in comune.'],
    outcomes: {
      needed: { label: 'Serve una riunione', hint: 'Poi tenerla.' },
      notNeeded: { label: 'Non serve una riunione' },
      unknown: { label: 'Non si sa', hint: 'Vale come necessaria. Poi tenerla.' },
    },
  },
  holdPlanningMeeting: {
    title: 'Tenere la riunione di pianificazione',
    name: 'Riunione di pianificazione',
    why: 'Le persone che possono cambiare qualcosa devono guardare insieme lo schema.',
    steps: [
      'Invitare polizia, operatore, tutore, tutela dei minori.',
      'Chiedere prima l’opinione del minore.',
      'Dare a ogni compito un responsabile e una data.',
    ],
    outcomes: {
      held: { label: 'Tenuta', hint: 'Inserire il verbale.' },
      postponed: { label: 'Rinviata', hint: 'Dire perché, e la nuova data.' },
      notPossible,
    },
  },
  learningReview: {
    title: 'Guardare indietro: che cosa ha funzionato, che cosa ha tardato?',
    name: 'Analisi retrospettiva',
    why: 'I motivi restano ignoti se nessuno chiede. Se c’è stato un danno grave, o un minore è morto, farla subito.',
    steps: [
      'Chiedere che cosa ha funzionato e che cosa ha tardato.',
      'Chiedere chi non è stato raggiungibile.',
      'Chiedere quali fatti mancavano.',
      'Chiedere che cosa lo avrebbe evitato.',
      'Dare alla polizia lo schema: luoghi, auto, numeri.',
    ],
    outcomes: {
      done: {
        label: 'Fatta',
        hint: 'Che cosa ha funzionato, che cosa ha tardato, che cosa lo avrebbe evitato.',
      },
      notPossible,
    },
  },
}
