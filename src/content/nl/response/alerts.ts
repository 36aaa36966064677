import type { AnyWords } from '#content/phrase.ts'
import type { alertWords as english } from '#content/en/response/alerts.ts'
import { notPossible } from './labels.ts'

const asked = { label: 'Gevraagd', hint: 'Ga nu na of het ingevoerd is.' } as const
const notEntered = { label: 'Nog niet ingevoerd', hint: 'Vraag het opnieuw.' } as const

/** R7. */
export const alertWords: AnyWords<typeof english> = {
  askNationalRegister: {
    title: 'Vraag de politie het kind in het nationale register te zetten',
    name: 'Nationaal register: vragen',
    why: 'Alleen de politie kan dit invoeren. Uw deel is vragen en nagaan.',
    steps: ['Vraag het aan de agent die de zaak behandelt.', 'Vraag het nummer van de registratie.'],
    say: 'Staat het kind in het nationale register van vermiste personen? Zo niet, voer het dan vandaag in en geef me het nummer, alstublieft.',
    outcomes: { asked, notPossible },
  },
  confirmNationalRegister: {
    title: 'Staat het kind in het nationale register?',
    name: 'Nationaal register: nagaan',
    why: 'Wat gevraagd is, is misschien niet ingevoerd. Het blijft open tot u het nummer hebt.',
    outcomes: { confirmed: { label: 'Ja, ingevoerd', hint: 'Vul het nummer in.' }, notEntered, notPossible },
  },
  askSis: {
    title: 'Vraag de politie een signalering in SIS',
    name: 'Signalering in SIS: vragen',
    why: 'Een signalering in SIS gebeurt niet in elke zaak. Ze moet gevraagd en bevestigd worden.',
    steps: [
      'Vraag ‘onder bescherming te plaatsen’.',
      'Vraag de categorie ‘niet-begeleid kind in migratie’.',
      'Bied de foto en de persoonsbeschrijving aan.',
      'Vraag of SIRENE ingelicht is.',
    ],
    say: 'Voer alstublieft een signalering in SIS in voor een vermist kind dat onder bescherming moet worden geplaatst. Kies de categorie voor niet-begeleide kinderen in migratie. Is SIRENE ingelicht? Wat zijn de referentie en de datum van de signalering?',
    outcomes: {
      asked,
      notInThisCountry: { label: 'Dit land gebruikt SIS niet', hint: 'Vraag in de plaats Interpol.' },
      notPossible,
    },
  },
  confirmSis: {
    title: 'Is de signalering in SIS ingevoerd?',
    name: 'Signalering in SIS: nagaan',
    why: 'Wat gevraagd is, is misschien niet ingevoerd. Het blijft open tot de politie het bevestigt.',
    steps: ['Vraag de datum van invoer.', 'Vraag de referentie van de signalering.'],
    outcomes: { confirmed: { label: 'Ja, ingevoerd', hint: 'Vul datum en tijd in.' }, notEntered, notPossible },
  },
  considerYellowNotice: {
    title: 'Moet de politie Interpol een geel bericht vragen?',
    name: 'Geel bericht: overwegen',
    why: 'Een geel bericht bevraagt politie in de hele wereld. Bewijs dat het kind het land verliet, is niet nodig.',
    steps: [
      'Ga na of de politie het kind als vermist noteerde.',
      'Ga na of de fiche het kind identificeert.',
      'Weeg een bericht alleen voor politie af.',
      'Vraag de politie haar Interpolbureau aan te spreken.',
    ],
    say: 'Moet er een geel bericht gevraagd worden? Kan het alleen voor politie zijn? Welke gegevens hebt u nog van ons nodig?',
    outcomes: {
      asked: { label: 'Politie heeft het gevraagd', hint: 'Ga nu na of het uitgegeven is.' },
      notNow: { label: 'Nu niet', hint: 'Zeg waarom. Het kan weer opgenomen worden.' },
      notPossible,
    },
  },
  confirmYellowNotice: {
    title: 'Is het gele bericht uitgegeven?',
    name: 'Geel bericht: nagaan',
    why: 'Wat gevraagd is, is misschien niet uitgegeven. Het blijft open tot u de referentie hebt.',
    outcomes: {
      confirmed: { label: 'Ja, uitgegeven', hint: 'Vul de referentie in.' },
      notEntered: { label: 'Niet uitgegeven', hint: 'Het wordt opnieuw overwogen.' },
      notPossible,
    },
  },
  yellowNoticeLater: {
    title: 'Overweeg het gele bericht opnieuw',
    name: 'Geel bericht: later',
    why: 'Een aanwijzing naar een ander land of een nieuw gegeven kan het antwoord veranderen.',
    outcomes: { reconsider: { label: 'Overweeg het opnieuw' } },
  },
  askOtherAlerts: {
    title: 'Vraag de politie naar grens, Europol en Child Alert',
    name: 'Andere signaleringen',
    why: 'Politie of parket beslist hierover, volgens de regels van het land. Vraag of elk ervan overwogen is.',
    steps: ['Vraag elke signalering op de lijst.', 'Noteer het antwoord, ook als het nee is.'],
    say: 'Hebt u een signalering voor grens en vervoer, Europol en een publieke Child Alert overwogen? Wat is de reden waar het antwoord nee is?',
    outcomes: { done: { label: 'Gevraagd', hint: 'Noteer aan wie u het vroeg.' }, notPossible },
  },
}
