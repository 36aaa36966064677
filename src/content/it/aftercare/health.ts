import type { healthWords as english } from '#content/en/aftercare/health.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const childRefused = { label: 'Per ora il minore dice no', hint: 'Si propone di nuovo.' } as const
const offerStands = {
  label: 'L’offerta resta, si prosegue',
  hint: 'Solo dopo più di un’offerta. Indicare un motivo e un nome.',
} as const
const examined = { label: 'Fatto', hint: 'Indicare chi ha visto il minore.' } as const

/** A2 and A3. */
export const healthWords: AnyWords<typeof english> = {
  askSafeAndWell: {
    title: 'Chiedere alla polizia la verifica di incolumità e benessere',
    name: 'Chiedere la verifica',
    why: 'La polizia conclude l’indagine solo dopo aver visto che il minore è al sicuro.',
    steps: [
      'Chiedere un agente abituato ai minori.',
      'Chiedere un interprete.',
      'Chiedere che sia presente qualcuno di cui il minore si fida.',
    ],
    say: 'Il minore è rientrato. La prego di venire per una verifica di incolumità e benessere, con un interprete. Il minore è una possibile vittima. Non è un’audizione sull’immigrazione.',
    outcomes: { asked: { label: 'Chiesto', hint: 'Annotare l’agente.' }, notPossible },
  },
  safeAndWellCheck: {
    title: 'La polizia ha visto che il minore è al sicuro e sta bene?',
    name: 'Incolumità e benessere',
    why: 'Dà al minore l’occasione di raccontare. Non sostituisce il colloquio di rientro.',
    steps: [
      'Chiedere: ora sei al sicuro?',
      'Chiedere: ferito, vittima o testimone?',
      'Chiedere: dove, e con chi?',
      'Lasciare che il minore scelga che cosa raccontare.',
    ],
    never: 'Non lasciare che diventi un’audizione sull’immigrazione.',
    outcomes: {
      safe: { label: 'Visto: al sicuro, nessun segno di reato', hint: 'Annotare l’agente.' },
      notSafe: { label: 'Visto: non al sicuro, o si temono altri danni', hint: 'Poi proteggere il minore.' },
      unknown: {
        label: 'Visto, ma non si sa se è al sicuro',
        hint: 'Vale come non al sicuro. Poi proteggere il minore.',
      },
      crime: {
        label: 'Visto: ora al sicuro, vittima o testimone di un reato',
        hint: 'Seguono avvocato e invio.',
      },
      notYet: { label: 'Non ancora visto', hint: 'Chiedere di nuovo alla polizia.' },
      notPossible,
    },
  },
  protectAfterCheck: {
    title: 'Portare il minore fuori dalla portata del danno',
    name: 'Proteggere dopo la verifica',
    why: 'Dalla verifica il minore risulta non al sicuro, o non lo si può escludere.',
    steps: [
      'Spostare il minore in un luogo separato e protetto.',
      'Concordare con la polizia che cosa tiene lontani altri.',
      'Limitare chi conosce l’indirizzo.',
      'Poi chiedere di nuovo la verifica.',
    ],
    say: 'La verifica mostra che questo minore può non essere al sicuro. Che cosa lo protegge da stanotte?',
    outcomes: {
      done: {
        label: 'Il minore è protetto',
        hint: 'Indicare dove, e chi è stato raggiunto. La verifica si ripresenta.',
      },
      notPossible,
    },
  },
  victimAfterCheck: {
    title: 'Coinvolgere un avvocato e chiedere un invio antitratta',
    name: 'Vittima o testimone',
    why: 'Un minore vittima o testimone ha bisogno di un avvocato prima di ogni audizione.',
    steps: [
      'Chiamare un avvocato prima di ogni audizione.',
      'Dire: possibile vittima, un minore.',
      'Chiedere che il minore non sia trattenuto.',
      'Chiedere un invio antitratta.',
    ],
    outcomes: { done: { label: 'Fatto', hint: 'Annotare chi è stato raggiunto.' }, notPossible },
  },
  healthNow: {
    title: 'Il minore ha bisogno ora di un medico?',
    name: 'Salute ora',
    why: 'Dopo una violenza sessuale conta ogni ora, per l’aiuto e per le prove. «Non si sa» vale come sì.',
    steps: [
      'Chiedere con delicatezza, una cosa alla volta.',
      'Osservare se ci sono ferite o intossicazione.',
      'Lasciare che il minore scelga chi è presente.',
    ],
    outcomes: {
      urgent: { label: 'Sì, subito', hint: 'Andare da un medico o chiamare i servizi di emergenza.' },
      notUrgent: { label: 'No, può seguire una visita' },
    },
  },
  urgentCare: {
    title: 'Portare ora il minore da un medico',
    name: 'Cure urgenti',
    why: 'Alcuni aiuti funzionano solo entro poche ore o pochi giorni. Non rimandare.',
    steps: [
      'Chiamare prima e dire che cosa serve.',
      'Chiedere un medico del genere scelto dal minore.',
      'Prendere un interprete, non un accompagnatore.',
      'Restare con il minore.',
    ],
    say: 'Porto un minore che era scomparso e va visto subito. Ci serve un interprete. La prego di conservare le prove, se il minore è d’accordo.',
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  medicalCheck: {
    title: 'Far visitare il minore da un professionista sanitario',
    name: 'Visita medica',
    why: 'Malattie e gravidanze spesso si vedono solo quando qualcuno guarda.',
    steps: ['Prendere un appuntamento.', 'Indicare farmaci e allergie noti.', 'Spiegarlo al minore.'],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  mentalHealth: {
    title: 'Occuparsi di sonno, sofferenza e chiusura',
    name: 'Salute mentale',
    why: 'Paura e notti insonni spingono i minori ad andare via di nuovo.',
    steps: [
      'Chiedere del sonno e della paura.',
      'Chiedere di alcol, droghe e autolesionismo.',
      'Coinvolgere una persona formata.',
    ],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
}
