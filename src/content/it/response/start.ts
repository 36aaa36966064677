import type { startWords as english } from '#content/en/response/start.ts'
import type { AnyWords } from '#content/phrase.ts'
import { keepTheRoom, notPossible, notPossibleThen, sayToChild, seenFaceToFace } from './labels.ts'

/** R0 to R2 and immediate danger. */
export const startWords: AnyWords<typeof english> = {
  immediateDanger: {
    title: 'Qualcuno è ora in pericolo immediato o ferito?',
    name: 'Pericolo immediato',
    why: 'I soccorsi vengono prima di ogni altro passo. «Non si sa» vale come sì.',
    outcomes: {
      yes: { label: 'Sì', hint: 'Chiamare prima i servizi di emergenza.' },
      no: { label: 'No' },
      unknown: { label: 'Non si sa', hint: 'Vale come sì. Chiamare i servizi di emergenza.' },
    },
  },
  callEmergency: {
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
  absenceNoticed: {
    title: 'Si sa dove si trova ora il minore?',
    name: 'Assenza notata',
    why: 'La risposta decide che cosa viene prima. Chi nota l’assenza agisce; non lasciarlo a qualcun altro.',
    steps: [
      'Annotare quando è stata notata l’assenza.',
      'Annotare quando e dove il minore è stato visto per l’ultima volta.',
      'Annotare chi lo ha visto.',
    ],
    never: 'Non attendere 24 ore. Non c’è un tempo di attesa.',
    outcomes: {
      unknown: { label: 'Non si sa dove si trova', hint: 'Seguono alcune domande sul pericolo.' },
      knownSafe: { label: 'Luogo noto, il minore è al sicuro', hint: 'Andare a prendere il minore.' },
      knownUnsafe: { label: 'Luogo noto, il minore non è al sicuro', hint: 'Mandarvi la polizia.' },
      alreadyMissingLonger: {
        label: 'Già scomparso da tempo',
        hint: 'Passare subito alla polizia e alle persone da informare.',
      },
    },
  },
  collectChild: {
    title: 'Andare dal minore e riportarlo',
    name: 'Andare a prendere il minore',
    why: 'In un luogo noto e sicuro il minore è assente, non scomparso. Si conclude quando qualcuno lo ha visto.',
    steps: [
      'Mandare un adulto che il minore conosce.',
      'Accogliere il minore senza rimproveri.',
      'Osservare se ha paura o se qualcuno lo controlla.',
      'Poi rivedere il rischio di scomparsa.',
    ],
    say: 'Siamo in pensiero per te. Puoi tornare. Posso accompagnarti.',
    never: 'Non affidare il viaggio a un parente su cui ci sono dubbi.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'Il minore non è lì', hint: 'Seguono le domande sul pericolo.' },
      notPossible,
    },
  },
  policeToKnownPlace: {
    title: 'Mandare la polizia dove si trova il minore',
    name: 'Polizia in un luogo noto',
    why: 'Il luogo è noto ma non sicuro. Per la polizia è un minore a rischio.',
    steps: [
      'Indicare il luogo esatto.',
      'Dire qual è il pericolo e chi è presente.',
      'Chiedere il riferimento e il nome dell’agente.',
      'Chiedere chi avviserà quando il minore sarà stato visto.',
    ],
    say: 'Un minore è a rischio in un luogo che le indico. La prego di intervenire ora. Mi dia per favore un numero di riferimento e il suo nome.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'Il minore non è lì', hint: 'Il minore è scomparso. Il lavoro inizia con tutti.' },
      notPossible,
    },
  },
  dangerScreen: {
    title: 'C’è qualche segno di pericolo per questo minore?',
    name: 'Domande sul pericolo',
    why: 'Un sì, un sospetto o un «non si sa» bastano per chiamare ora la polizia. Serve meno di un minuto.',
    outcomes: {
      red: { label: 'Un sì, un sospetto o un «non si sa»', hint: 'Subito la polizia, senza prime verifiche.' },
      clear: { label: 'Tutte le risposte sono no', hint: 'Seguono le prime verifiche.' },
    },
  },
  firstChecks: {
    title: 'Fare le prime verifiche e annotarle tutte',
    name: 'Prime verifiche',
    why: 'Uno sguardo rapido può ritrovare il minore. Le prime verifiche non devono mai diventare un’attesa.',
    steps: [
      'Andare in due, se possibile.',
      'Seguire l’elenco. Annotare ora e risultato.',
      'Rispettare il termine del piano del minore.',
      'Chiamare la polizia se compare un segno rosso.',
    ],
    say: sayToChild,
    never: keepTheRoom,
    outcomes: {
      found: { label: 'Minore ritrovato, visto di persona', hint: 'Indicare chi lo ha visto.' },
      notFound: { label: 'Minore non trovato', hint: 'Chiamare ora la polizia.' },
      timeOver: { label: 'Il tempo è scaduto', hint: 'Chiamare ora la polizia. Le verifiche possono continuare.' },
      notPossible: notPossibleThen('Chiamare la polizia senza di esse.'),
    },
  },
}
