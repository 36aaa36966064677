import type { beforePlanWords as beforePlan, hearingWords as english } from '#content/en/aftercare/hearing.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const refused = {
  label: 'Il minore dice no',
  hint: 'Dire perché, se lo ha detto. Si propone di nuovo.',
} as const

const consult = {
  title: 'Chiedere al centro antitratta che cosa significano i segni',
  why: 'In caso di dubbio, chiedere a chi vede molti minori così.',
  steps: [
    'Riferire i segni e i relativi fatti.',
    'Chiedere se fare l’invio.',
    'Chiedere che cosa tiene al sicuro il minore stanotte.',
  ],
  say: 'Un minore che era scomparso è rientrato. Questi sono i fatti. Dobbiamo fare l’invio? Che cosa tiene al sicuro questo minore stanotte?',
  outcomes: {
    refer: { label: 'Dicono: fare l’invio', hint: 'Annotare chi è stato raggiunto. Poi fare l’invio.' },
    noReferral: { label: 'Dicono: per ora nessun invio', hint: 'Annotare chi lo ha detto, e perché.' },
    notPossible,
  },
} as const

const referSteps = [
  'Riferire i segni con i relativi fatti.',
  'Riferire le parole del minore.',
  'Dire che cosa serve al minore per essere al sicuro.',
  'Se un invio è aperto, aggiornarlo.',
] as const
const referWithRights = [...referSteps, 'Chiedere all’avvocato di spiegare i diritti del minore.'] as const

const refer = {
  title: 'Fare oggi l’invio del minore come possibile vittima',
  why: 'Basta un segno; non serve una prova. Per un minore il consenso non ha alcun ruolo.',
  steps: referSteps,
  never: 'Non spingere il minore a denunciare un reato.',
  outcomes: {
    referred: { label: 'Invio fatto', hint: 'Annotare chi è stato raggiunto.' },
    openReferralUpdated: {
      label: 'Invio aperto aggiornato',
      hint: 'Annotare chi è stato raggiunto e il riferimento.',
    },
    notPossible,
  },
} as const

/** A9, exploitation judged anew: the same acts before the new plan. */
export const beforePlanWords: AnyWords<typeof beforePlan> = {
  consultBeforePlan: { name: 'Chiedere al centro, piano', ...consult },
  referBeforePlan: { name: 'Invio prima del piano', ...refer, steps: referWithRights },
}

/** A6 and A7: what the child tells, and what follows for a possible victim. */
export const hearingWords: AnyWords<typeof english> = {
  arrangeInterview: {
    title: 'Organizzare il colloquio di rientro con una persona indipendente',
    name: 'Organizzare il colloquio',
    why: 'I minori raccontano di più a chi non è né il loro operatore né parte della struttura.',
    steps: [
      'Scegliere una persona formata, esterna al collocamento.',
      'Chiedere al minore: quale persona, di quale genere?',
      'Trovare un interprete esterno al gruppo del minore.',
      'Scegliere un luogo in cui il minore si sente al sicuro.',
    ],
    say: 'Una persona esterna vorrebbe ascoltarti. Puoi scegliere chi, dove e quando. Puoi dire di no.',
    outcomes: { arranged: { label: 'Organizzato', hint: 'Annotare chi e quando.' }, refused, notPossible },
  },
  returnInterview: {
    title: 'Tenere il colloquio di rientro',
    name: 'Colloquio di rientro',
    why: 'Si propone dopo ogni assenza. Non è un modulo di routine, una verifica di polizia o un’audizione per l’asilo.',
    steps: [
      'Dire prima chi legge e che cosa non può restare segreto.',
      'Seguire il minore, non l’elenco.',
      'Chiedere che cosa dovrebbe cambiare.',
      'Chiedere che cosa fare, e che cosa no.',
      'Scrivere per ultimo il proprio parere.',
    ],
    say: 'Prima di iniziare: ti dico chi legge quello che dici, e che cosa non posso tenere per me.',
    never: 'Non tenerlo davanti all’operatore, né come routine.',
    outcomes: {
      done: { label: 'Tenuto', hint: 'Annotare chi lo ha tenuto e che cosa è stato detto prima al minore.' },
      refused,
      postponed: { label: 'Rinviato', hint: 'Dire perché. Organizzarlo di nuovo.' },
      notPossible,
    },
  },
  offerInterviewAgain: {
    title: 'Proporre di nuovo il colloquio di rientro',
    name: 'Proporlo di nuovo',
    why: 'Un no oggi non è un no per sempre. Intanto aiuta ciò che l’operatore ha notato.',
    steps: [
      'Lasciar passare un po’ di tempo.',
      'Proporre un’altra persona o un altro luogo.',
      'Chiedere all’operatore che cosa ha notato.',
    ],
    outcomes: {
      accepted: { label: 'Il minore dice sì', hint: 'Poi organizzarlo.' },
      refusedAgain: {
        label: 'Il minore dice di nuovo no',
        hint: 'Dire perché, se lo ha detto. L’offerta si ripresenta.',
      },
      offerStands: {
        label: 'L’offerta resta, si prosegue',
        hint: 'Indicare un motivo, un nome e che cosa ha notato l’operatore.',
      },
      notPossible,
    },
  },
  useInterview: {
    title: 'Trasmettere ciò che il colloquio richiede',
    name: 'Usare il colloquio',
    why: 'Un colloquio che resta in un cassetto non protegge nessuno.',
    steps: [
      'Dare alla polizia ciò che aiuta a proteggere i minori.',
      'Mettere nel piano ciò che deve cambiare.',
      'Dire al minore che cosa è stato trasmesso.',
      'Attenersi a quanto detto all’inizio.',
    ],
    outcomes: {
      done: { label: 'Trasmesso', hint: 'Annotare chi è stato raggiunto.' },
      nothingToPass: { label: 'Nulla da trasmettere', hint: 'Dire perché.' },
      notPossible,
    },
  },
  newIndicators: {
    title: 'Ci sono nuovi segni di tratta?',
    name: 'Nuovi segni',
    why: 'Un segno non prova nulla, e nessun segno non esclude. Di rado i minori si considerano vittime.',
    steps: [
      'Rispondere da ciò che si è visto e sentito.',
      'Non interrogare il minore per questo elenco.',
      'Dare fatti, non supposizioni.',
    ],
    outcomes: {
      yes: { label: 'Sì', hint: 'Fare l’invio oggi.' },
      no: { label: 'No' },
      unknown: { label: 'Non si sa', hint: 'Poi chiedere al centro antitratta.' },
    },
  },
  consultAfterReturn: { name: 'Chiedere al centro', ...consult },
  referAfterReturn: { name: 'Invio antitratta', ...refer },
  signsInInterview: {
    title: 'Ci sono segni di tratta in ciò che il minore ha raccontato?',
    name: 'Segni nel colloquio',
    why: 'Un minore può raccontare ora ciò che nessuno ha visto prima. Un no precedente qui non conta.',
    steps: [
      'Seguire i segni con ciò che il minore ha raccontato.',
      'Non interrogare il minore per questo elenco.',
      'Attenersi a quanto detto all’inizio.',
    ],
    outcomes: {
      yes: { label: 'Sì', hint: 'Fare l’invio oggi, o aggiornare quello aperto.' },
      no: { label: 'No' },
      unknown: { label: 'Non si sa', hint: 'Poi chiedere al centro antitratta.' },
    },
  },
  consultAfterInterview: { name: 'Chiedere dopo il colloquio', ...consult },
  referAfterInterview: { name: 'Invio dopo il colloquio', ...refer, steps: referWithRights },
  tellVictimRights: {
    title: 'Dire al minore quali diritti ha una vittima',
    name: 'Diritti di una vittima',
    why: 'Il minore ha questi diritti, che un reato sia denunciato o no.',
    steps: [
      'Far spiegare ogni diritto dall’avvocato.',
      'Usare un interprete.',
      'Chiedere al minore di ripeterlo con parole sue.',
    ],
    outcomes: { done: { label: 'Detto' }, notPossible },
  },
  decideCrimeReport: {
    title: 'Il reato viene denunciato alla polizia?',
    name: 'Denuncia del reato',
    why: 'È una decisione a sé, presa senza pressioni sul minore.',
    steps: [
      'Chiedere a tutore e avvocato.',
      'Chiedere al minore che cosa vuole.',
      'Dire che si può decidere più tardi.',
    ],
    never: 'Non far dipendere l’aiuto da questo.',
    outcomes: {
      reported: { label: 'Denunciato', hint: 'Inserire il riferimento.' },
      notNow: { label: 'Non ora', hint: 'Solo con un nome e un motivo.' },
      unknown: { label: 'Non deciso', hint: 'Resta in sospeso. Dire perché.' },
    },
  },
}
