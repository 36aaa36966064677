import type { identityWords as english } from '#content/en/prevention/identity.ts'
import type { AnyWords } from '#content/phrase.ts'
import { notPossible } from '#content/it/response/labels.ts'

const photoRefused = {
  label: 'Il minore non la vuole',
  hint: 'Dire perché. Una descrizione più ampia entra nell’elenco.',
} as const

/** P2. */
export const identityWords: AnyWords<typeof english> = {
  minimumSheet: {
    title: 'Compilare la scheda che serve per una denuncia di scomparsa',
    name: 'Scheda, il minimo',
    why: 'Molti minori vanno via nei primi giorni. Ciò che si scrive ora si può denunciare in pochi minuti.',
    steps: [
      'Chiedere poco alla volta; iniziare da ciò che si vede.',
      'Scrivere il nome nella sua scrittura, e altre grafie.',
      'Annotare chi ha preso le impronte, mai le impronte.',
      'Lasciare aperto ciò che non si sa.',
    ],
    never: 'Non interrogare il minore per ore. Prima viene la fiducia.',
    outcomes: {
      complete: { label: 'Tutto compilato' },
      partly: { label: 'Per quanto possibile', hint: 'Il resto può seguire con la prossima scheda.' },
      notPossible,
    },
  },
  buildUpSheet: {
    title: 'Completare la scheda man mano che cresce la fiducia',
    name: 'Scheda, in costruzione',
    why: 'Famiglia, amici, debiti e abitudini mostrano dove può essere un minore scomparso. Arrivano con il tempo.',
    steps: ['Chiedere conversando, non tutto insieme.', 'Dire perché si chiede.', 'Annotare chi lo ha detto.'],
    outcomes: {
      complete: { label: 'Completa per ora' },
      partly: { label: 'In parte', hint: 'Si ripresenta.' },
      notPossible,
    },
  },
  sheetCurrent: {
    title: 'C’è qualcosa di nuovo per la scheda?',
    name: 'Novità per la scheda',
    why: 'Un nuovo numero, un amico o un taglio di capelli va nella scheda il giorno stesso.',
    outcomes: { newFacts: { label: 'C’è qualcosa di nuovo', hint: 'Poi aggiungerlo.' } },
  },
  noticeReady: {
    title: 'La scheda basterebbe per un avviso internazionale?',
    name: 'Avviso possibile',
    why: 'L’Interpol richiede determinati elementi identificativi. Dopo che il minore è andato via è tardi per raccoglierli.',
    steps: [
      'Verificare cognome e nome.',
      'Verificare sesso e almeno l’anno di nascita.',
      'Verificare descrizione, buona foto o impronte digitali.',
    ],
    outcomes: {
      complete: { label: 'Sì' },
      incomplete: {
        label: 'No, manca qualcosa',
        hint: 'Indicare che cosa. Completarlo entra nell’elenco.',
      },
      unknown: { label: 'Non si sa', hint: 'Vale come no.' },
    },
  },
  fillIdentifiers: {
    title: 'Procurare gli elementi identificativi che mancano',
    name: 'Elementi mancanti',
    why: 'Un solo elemento mancante può bloccare un avviso per un minore scomparso.',
    steps: ['Chiedere all’autorità che ha registrato il minore.', 'Descrivere ciò che si vede, se non c’è una foto.'],
    outcomes: { done: { label: 'Completato', hint: 'La verifica si ripresenta.' }, notPossible },
  },
  noticeStaysReady: {
    title: 'Verificare di nuovo gli elementi identificativi',
    name: 'Verificare gli elementi',
    why: 'Un nuovo nome, una data di nascita o un aspetto diverso cambiano ciò che serve per un avviso.',
    outcomes: { checkAgain: { label: 'Verificare di nuovo', hint: 'La domanda si ripresenta.' } },
  },
  photoQuestion: {
    title: 'C’è una foto di al massimo sei mesi?',
    name: 'Foto',
    why: 'Senza una foto attuale nessuno può cercare il minore.',
    outcomes: {
      recent: { label: 'Sì', hint: 'Inserire la data e chi ha acconsentito.' },
      none: { label: 'No, o più vecchia', hint: 'Scattarne una entra nell’elenco.' },
      unknown: { label: 'Non si sa', hint: 'Scattarne una entra nell’elenco.' },
      refused: photoRefused,
    },
  },
  takePhoto: {
    title: 'Scattare una foto con l’accordo del minore',
    name: 'Scattare una foto',
    why: 'Spiegare a che cosa serve: a ritrovare il minore se scompare.',
    steps: [
      'Spiegare e chiedere.',
      'Mostrare bene il volto.',
      'Annotare la data e chi ha acconsentito.',
      'Tenerla fuori dalla galleria.',
    ],
    say: 'Se tu scomparissi, una foto ci aiuterebbe a ritrovarti. Resta qui e si usa solo per questo. Posso scattarne una?',
    never: 'Non scattare una foto di nascosto.',
    outcomes: {
      taken: { label: 'Scattata', hint: 'Inserire la data e chi ha acconsentito.' },
      refused: photoRefused,
      notPossible,
    },
  },
  describeWithoutPhoto: {
    title: 'Descrivere il minore in modo che un estraneo lo riconosca',
    name: 'Descrizione senza foto',
    why: 'Senza foto devono bastare le parole. Il minore può acconsentire un altro giorno.',
    steps: [
      'Descrivere volto, capelli, corporatura, voce e andatura.',
      'Annotare segni particolari e che cosa porta sempre.',
      'Concordare quando si chiede di nuovo.',
    ],
    outcomes: {
      described: { label: 'Descritto', hint: 'Più avanti si chiede di nuovo.' },
      agreedAfterAll: {
        label: 'Il minore ha acconsentito a una foto',
        hint: 'Inserire la data e chi ha acconsentito.',
      },
      notPossible,
    },
  },
  askPhotoAgain: {
    title: 'Chiedere di nuovo se una foto va bene',
    name: 'Chiedere ancora la foto',
    why: 'La fiducia è cresciuta, o il minore ha visto a che cosa serve.',
    outcomes: {
      taken: { label: 'Scattata', hint: 'Inserire la data e chi ha acconsentito.' },
      refused: { label: 'Ancora non la vuole', hint: 'Concordare quando si chiede di nuovo.' },
      notPossible,
    },
  },
  renewPhoto: {
    title: 'Rinnovare la foto',
    name: 'Nuova foto',
    why: 'I minori cambiano in fretta. Una foto vecchia porta fuori strada la ricerca.',
    steps: ['Chiedere di nuovo prima di scattarla.', 'Farlo subito dopo un cambiamento di aspetto.'],
    outcomes: {
      renewed: { label: 'Nuova foto scattata', hint: 'Inserire la data e chi ha acconsentito.' },
      looksChanged: { label: 'Ora il minore ha un altro aspetto', hint: 'Scattarne una entra nell’elenco.' },
      refused: photoRefused,
      notPossible,
    },
  },
}
