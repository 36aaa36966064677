import type { AnyWords } from '#content/phrase.ts'
import type { alertsOutWords as english } from '#content/en/aftercare/alerts-out.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const asked = { label: 'Gevraagd', hint: 'Noteer aan wie. Nu volgt de bevestiging.' } as const
const neverAsked = { label: 'Er was er geen', hint: 'Hier is niets terug te nemen.' } as const
const confirmed = { label: 'Bevestigd: verwijderd', hint: 'Noteer wie het bevestigde.' } as const
const stillLive = { label: 'Nog actief', hint: 'Vraag het opnieuw.' } as const
const why = 'Door een actieve signalering blijft men zoeken, of wordt een kind tegengehouden dat veilig is.'
const askSteps = ['Vraag wie ze invoerde.', 'Geef de referentie.', 'Vraag een schriftelijke bevestiging.'] as const
const confirmSteps = [
  'Bel wie het verzoek kreeg.',
  'Vraag hun het nu op te zoeken.',
  'Noteer wanneer ze verwijderd werd.',
] as const
const onlySame = 'Vraag het niet voor het zeker is dat dit hetzelfde kind is.'

/** A4, the alerts. */
export const alertsOutWords: AnyWords<typeof english> = {
  closeNationalRegister: {
    title: 'Vraag de politie het kind uit het nationale register te halen',
    name: 'Uit nationaal register',
    why: 'Gevonden kinderen blijven op de lijst staan als niemand het vraagt. Andere schrijfwijzen geven dubbele registraties.',
    steps: [...askSteps, 'Geef elke schrijfwijze van de naam.'],
    say: 'De zoektocht naar dit kind is voorbij. Haal de registratie uit het register van vermiste personen, in elke schrijfwijze, en bevestig het me alstublieft.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmNationalRegisterOut: {
    title: 'Is het kind uit het nationale register?',
    name: 'Register: bevestigen',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeSis: {
    title: 'Vraag de politie de signalering in SIS te verwijderen',
    name: 'Signalering in SIS weg',
    why: 'Alleen de politie van het land dat ze invoerde, kan ze verwijderen.',
    steps: askSteps,
    say: 'De zoektocht naar dit kind is voorbij. Laat de signalering in SIS verwijderen en bevestig het me alstublieft.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmSisOut: {
    title: 'Is de signalering in SIS verwijderd?',
    name: 'SIS: bevestigen',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeYellowNotice: {
    title: 'Vraag de politie het gele bericht van Interpol in te trekken',
    name: 'Geel bericht weg',
    why: 'Het wordt in veel landen gezien, en een deel ervan kan openbaar zijn.',
    steps: askSteps,
    say: 'De zoektocht naar dit kind is voorbij. Vraag Interpol het gele bericht in te trekken en bevestig het me alstublieft.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmYellowNoticeOut: {
    title: 'Is het gele bericht ingetrokken?',
    name: 'Geel bericht: bevestigen',
    why,
    steps: [...confirmSteps, 'Bekijk de openbare pagina.'],
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeOtherAlerts: {
    title: 'Vraag alle andere signaleringen te verwijderen',
    name: 'Andere signaleringen weg',
    why: 'Grensposten, vervoerspolitie en partners blijven handelen naar wat hun gestuurd is.',
    steps: ['Overloop de lijst.', ...askSteps],
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmOtherAlertsOut: {
    title: 'Zijn alle andere signaleringen verwijderd?',
    name: 'Andere: bevestigen',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  takeDownAfterReturn: {
    title: 'Laat foto en opsporingsbericht overal weghalen',
    name: 'Verspreiding weg',
    why: 'Een foto online blijft jaren staan, en kan het kind en de familie schaden.',
    steps: [
      'Bel wie voor het weghalen verantwoordelijk is.',
      'Noem elke plaats waar het te zien was.',
      'Vraag het ook aan wie het deelde.',
    ],
    outcomes: {
      asked,
      neverAsked: { label: 'Er was geen verspreiding', hint: 'Er is niets weg te halen.' },
      notPossible,
    },
  },
  confirmTakeDownOut: {
    title: 'Is alles wat verspreid was overal weg?',
    name: 'Verspreiding: bevestigen',
    why: 'Affiches, posts en kopieën worden makkelijk over het hoofd gezien.',
    steps: ['Zoek op naam en foto.', 'Kijk elke plaats op de lijst na.', 'Noteer wanneer het weg was.'],
    outcomes: {
      confirmed: { label: 'Bevestigd: het is weg', hint: 'Noteer wie het bevestigde.' },
      stillLive: { label: 'Nog te zien', hint: 'Vraag het opnieuw.' },
      notPossible,
    },
  },
}
