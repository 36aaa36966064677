import type { alertWords as english } from '#content/en/response/alerts.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from './labels.ts'

const asked = { label: 'Chiesto', hint: 'Poi verificare se è stato inserito.' } as const
const notEntered = { label: 'Non ancora inserito', hint: 'Chiedere di nuovo.' } as const

/** R7. */
export const alertWords: AnyWords<typeof english> = {
  askNationalRegister: {
    title: 'Chiedere alla polizia di inserire il minore nella banca dati nazionale',
    name: 'Banca dati: chiedere',
    why: 'Solo la polizia fa questo inserimento. A chi scrive spetta chiedere e verificare.',
    steps: ['Chiedere all’agente incaricato.', 'Chiedere il numero dell’inserimento.'],
    say: 'Il minore è nella banca dati nazionale delle persone scomparse? Se no, la prego di inserirlo oggi e di darmi il numero.',
    outcomes: { asked, notPossible },
  },
  confirmNationalRegister: {
    title: 'Il minore è nella banca dati nazionale?',
    name: 'Banca dati: verificare',
    why: 'Ciò che è stato chiesto può non essere stato inserito. Resta in sospeso finché non si ha il numero.',
    outcomes: { confirmed: { label: 'Sì, inserito', hint: 'Inserire il numero.' }, notEntered, notPossible },
  },
  askSis: {
    title: 'Chiedere alla polizia una segnalazione nel SIS',
    name: 'SIS: chiedere',
    why: 'Le segnalazioni nel SIS non si fanno in ogni caso. Vanno chieste e confermate.',
    steps: [
      'Chiedere «mettere sotto protezione».',
      'Chiedere la categoria «minore non accompagnato nel contesto della migrazione».',
      'Offrire la foto e la descrizione.',
      'Chiedere se SIRENE è stato informato.',
    ],
    say: 'La prego di inserire una segnalazione nel SIS per un minore scomparso, da mettere sotto protezione. La prego di scegliere la categoria per i minori non accompagnati nel contesto della migrazione. SIRENE è stato informato? Quali sono il riferimento e la data della segnalazione?',
    outcomes: {
      asked,
      notInThisCountry: { label: 'Questo paese non usa il SIS', hint: 'Chiedere invece l’Interpol.' },
      notPossible,
    },
  },
  confirmSis: {
    title: 'La segnalazione nel SIS è stata inserita?',
    name: 'SIS: verificare',
    why: 'Ciò che è stato chiesto può non essere stato inserito. Resta in sospeso finché la polizia non lo conferma.',
    steps: ['Chiedere la data dell’inserimento.', 'Chiedere il riferimento della segnalazione.'],
    outcomes: { confirmed: { label: 'Sì, inserita', hint: 'Inserire data e ora.' }, notEntered, notPossible },
  },
  considerYellowNotice: {
    title: 'La polizia deve chiedere all’Interpol un avviso giallo?',
    name: 'Avviso giallo: valutare',
    why: 'Un avviso giallo (yellow notice) interpella le polizie di tutto il mondo. Non serve provare che il minore ha lasciato il paese.',
    steps: [
      'Verificare che la polizia abbia registrato la scomparsa.',
      'Verificare che la scheda identifichi il minore.',
      'Valutare un avviso riservato alla polizia.',
      'Chiedere alla polizia di rivolgersi al proprio ufficio Interpol.',
    ],
    say: 'Va chiesto un avviso giallo? Può essere riservato alla polizia? Quali dati vi servono ancora da noi?',
    outcomes: {
      asked: { label: 'La polizia lo ha chiesto', hint: 'Poi verificare se è stato emesso.' },
      notNow: { label: 'Non ora', hint: 'Dire perché. Può essere ripreso.' },
      notPossible,
    },
  },
  confirmYellowNotice: {
    title: 'L’avviso giallo è stato emesso?',
    name: 'Avviso giallo: verificare',
    why: 'Ciò che è stato chiesto può non essere stato emesso. Resta in sospeso finché non si ha il riferimento.',
    outcomes: {
      confirmed: { label: 'Sì, emesso', hint: 'Inserire il riferimento.' },
      notEntered: { label: 'Non emesso', hint: 'Viene rivalutato.' },
      notPossible,
    },
  },
  yellowNoticeLater: {
    title: 'Rivalutare l’avviso giallo',
    name: 'Avviso giallo: in seguito',
    why: 'Un indizio di un altro paese o un nuovo dettaglio possono cambiare la risposta.',
    outcomes: { reconsider: { label: 'Rivalutare' } },
  },
  askOtherAlerts: {
    title: 'Chiedere alla polizia: frontiere, Europol, allerta minori',
    name: 'Altre segnalazioni',
    why: 'Decidono la polizia o il procuratore, secondo le regole del paese. Chiedere se ciascuna è stata valutata.',
    steps: ['Chiedere di ogni segnalazione in elenco.', 'Annotare la risposta, anche quando è no.'],
    say: 'Avete valutato una segnalazione alle frontiere e ai trasporti, Europol e un’allerta pubblica per la scomparsa di minori? Dove la risposta è no, qual è il motivo?',
    outcomes: { done: { label: 'Chiesto', hint: 'Annotare a chi è stato chiesto.' }, notPossible },
  },
}
