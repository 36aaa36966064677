import type { tellingWords as english } from '#content/en/aftercare/telling.ts'
import type { AnyWords } from '#content/phrase.ts'
import { noCallsToRelatives, notPossible } from '#content/it/response/labels.ts'

const told = { label: 'Informazione data', hint: 'Annotare chi è stato raggiunto.' } as const
const neverTold = { label: 'Non era mai stata data', hint: 'Qui non c’è nulla da revocare.' } as const

/** A4, the people. */
export const tellingWords: AnyWords<typeof english> = {
  tellPolice: {
    title: 'Assicurarsi che la polizia sappia com’è finita',
    name: 'Polizia',
    why: 'Spesso i rientri non vengono comunicati e i minori restano negli elenchi. Ciò che la polizia sa già, lo conferma soltanto.',
    steps: [
      'Indicare il numero della denuncia.',
      'Se il minore è rientrato: dire chi lo ha visto, quando e dove.',
      'Se risulta un decesso, la polizia lo sa già: confermarlo con lei.',
      'Chiedere di cancellare le segnalazioni.',
      'Chiedere una conferma scritta.',
    ],
    say: 'Si tratta di un minore con questo numero di denuncia. Vorrei avere la certezza che entrambi abbiamo registrato com’è finita la ricerca. La prego di cancellare ogni segnalazione e di confermarcelo.',
    outcomes: {
      told: { label: 'Lo sa', hint: 'Informata, o già al corrente. Annotare chi è stato raggiunto.' },
      neverTold,
      notPossible,
    },
  },
  tellProsecutor: {
    title: 'Informare il procuratore di com’è finita',
    name: 'Procuratore',
    why: 'Chi è stato chiamato ad agire può ancora stare agendo.',
    steps: ['Indicare il suo riferimento.', 'Dire chi ha visto il minore.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellChildProtection: {
    title: 'Informare i servizi di tutela dei minori di com’è finita',
    name: 'Tutela dei minori',
    why: 'Sono responsabili di ciò che viene ora.',
    steps: [
      'Dire com’è finita, e chi lo ha confermato.',
      'Chiedere chi decide che cosa segue.',
      'Se il minore è rientrato: chiedere chi organizza il colloquio.',
    ],
    outcomes: { told, notPossible },
  },
  tellGuardian: {
    title: 'Informare il tutore di com’è finita',
    name: 'Tutore',
    why: 'Il tutore rappresenta il minore in tutto ciò che segue.',
    steps: ['Dire com’è finita, e chi lo ha confermato.', 'Se il minore è rientrato: chiedere al tutore di venire.'],
    outcomes: {
      told,
      noGuardian: {
        label: 'Il minore non ha un tutore',
        hint: 'Indicare che cosa è stato fatto per averne uno.',
      },
      notPossible,
    },
  },
  tellHotline: {
    title: 'Informare la linea diretta 116 000 di com’è finita',
    name: 'Linea diretta 116 000',
    why: 'La linea diretta tiene aperto il suo caso finché non ha notizie.',
    steps: [
      'Indicare il numero del caso.',
      'Chiedere di informare le linee dirette all’estero.',
      'Chiedere di fermare ogni appello.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
  tellTraffickingCentre: {
    title: 'Informare il centro antitratta di com’è finita',
    name: 'Centro antitratta',
    why: 'Può ancora stare cercando, e ora può aiutare.',
    steps: ['Dire com’è finita.', 'Se il minore è rientrato: chiedere che cosa lo tiene al sicuro.'],
    never: noCallsToRelatives,
    outcomes: { told, neverTold, notPossible },
  },
  tellAsylumAuthority: {
    title: 'Dire all’autorità competente in materia di asilo com’è finita',
    name: 'Autorità per l’asilo',
    why: 'L’assenza non deve pesare contro il minore. Basta dire che la ricerca è conclusa.',
    steps: [
      'Dire che la ricerca è conclusa.',
      'Chiedere che nulla sia decaduto.',
      'Chiedere quali date sono in arrivo.',
    ],
    say: 'La ricerca di questo minore è conclusa. La prego di assicurarsi che nulla sia decaduto. I contatti passano dal tutore.',
    never: 'Non indicare il luogo in cui sta il minore, salvo che la legge lo richieda.',
    outcomes: { told, neverTold, notPossible },
  },
  tellLawyer: {
    title: 'Informare l’avvocato del minore di com’è finita',
    name: 'Avvocato',
    why: 'L’avvocato può rimediare a ciò che nel frattempo è mancato.',
    steps: [
      'Dire com’è finita.',
      'Chiedere quali date sono state mancate.',
      'Chiedere che cosa va fatto nella procedura.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
  tellManager: {
    title: 'Informare il responsabile reperibile di com’è finita',
    name: 'Responsabile',
    why: 'Personale aggiuntivo e copertura notturna possono essere ancora in attesa.',
    steps: ['Dire che cosa è aperto.', 'Dire che cosa serve stanotte.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellTransferCountry: {
    title: 'Informare il paese del trasferimento di com’è finita',
    name: 'Paese del trasferimento',
    why: 'Quel paese può stare aspettando il minore.',
    steps: ['Chiedere all’autorità competente in materia di asilo di informarlo.', 'Non dare più di quanto serve.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellFamily: {
    title: 'Informare la famiglia di com’è finita, se è sicuro',
    name: 'Famiglia',
    why: 'È preoccupata. Ma la notizia può arrivare anche a chi ha fatto pressione sul minore.',
    steps: [
      'Chiedere al minore che cosa può sapere la famiglia.',
      'Chiedere a tutore e polizia se è sicuro.',
      'Concordare chi la informa, e di che cosa.',
      'Se il minore è morto, parla il referente per la famiglia.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told,
      neverTold,
      notSafe: { label: 'Non è sicuro informarla', hint: 'Solo con un nome e un motivo.' },
      unknown: {
        label: 'Non si sa se è sicuro',
        hint: 'Resta in sospeso. Dire perché. Non chiamare ancora.',
      },
      notPossible,
    },
  },
  tellOthers: {
    title: 'Informare scuola, servizio sanitario e tutti gli altri informati prima',
    name: 'Altri',
    why: 'Chi è stato pregato di fare attenzione può ancora stare cercando.',
    steps: ['Seguire l’elenco qui sopra.', 'Dire che la ricerca è conclusa, non di più.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellAbroad: {
    title: 'Informare tutti quelli interpellati all’estero',
    name: 'Altri paesi',
    why: 'Polizia, linee dirette e autorità all’estero continuano a cercare finché non lo sanno.',
    steps: [
      'Usare ogni canale usato prima.',
      'Indicare il loro riferimento.',
      'Non dare l’indirizzo oltre il necessario.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
}
