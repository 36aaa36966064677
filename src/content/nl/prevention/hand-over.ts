import type { AnyWords } from '#content/phrase.ts'
import type { handOverWords as english } from '#content/en/prevention/hand-over.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const arrivalConfirmed = {
  label: 'Ontvanger bevestigt: het kind is er',
  hint: 'Noem wie het kind ontving, en wanneer.',
} as const

const cameBack = { label: 'Kind is terug bij ons', hint: 'Zeg wie het kind zag.' } as const

/** P11, hand-over. */
export const handOverWords: AnyWords<typeof english> = {
  handOverAhead: {
    title: 'Gaat het kind naar een andere plaats of dienst?',
    name: 'Overplaatsing op komst',
    why: 'Het risico is het grootst bij een overplaatsing. Elke overplaatsing wordt voorbereid.',
    outcomes: {
      planned: { label: 'Een overplaatsing is gepland', hint: 'De voorbereiding staat dan op de lijst.' },
    },
  },
  prepareHandOver: {
    title: 'Bereid de overplaatsing voor met de ontvanger',
    name: 'Overplaatsing voorbereiden',
    why: 'Wat niet meegaat, gaat verloren: map, risico, plan, telefoonnummers.',
    steps: [
      'Noem wie het kind ontvangt.',
      'Spreek af vanaf welke minuut die verantwoordelijk is.',
      'Geef map, risico, plan en nummers door.',
      'Leg het aan het kind uit; vraag wat zorgen geeft.',
      'Vraag een begeleider onderweg die het kind kent.',
    ],
    say: 'Dit kind komt naar u. Ik geef u map, risico en plan. Vanaf welke minuut bent u verantwoordelijk? Bevestig me alstublieft wanneer het kind er is.',
    outcomes: {
      prepared: { label: 'Voorbereid', hint: 'Ontvanger en minuut zijn nodig.' },
      calledOff: { label: 'Afgelast', hint: 'Zeg waarom.' },
      notPossible,
    },
  },
  sendChild: {
    title: 'Begeleid het vertrek van het kind en noteer de tijd',
    name: 'Kind vertrekt',
    why: 'Vanaf hier moet iemand op het kind wachten, tot op de minuut.',
    steps: [
      'Kijk telefoon, oplader en nummers na.',
      'Noteer wanneer het kind vertrok, met wie.',
      'Zeg de ontvanger het uur van aankomst.',
    ],
    never: 'Stuur een kind dat risico loopt niet alleen.',
    outcomes: {
      sent: { label: 'Onderweg', hint: 'Tijden zijn nodig. U blijft verantwoordelijk.' },
      calledOff: { label: 'Afgelast', hint: 'Zeg waarom.' },
      notPossible,
    },
  },
  childOnTheWay: {
    title: 'Heeft de ontvanger bevestigd dat het kind aangekomen is?',
    name: 'Aankomst',
    why: 'Kinderen die nooit aankomen, telt niemand. Alleen het woord van de ontvanger zelf maakt hier een einde aan.',
    steps: ['Bel de ontvanger op de afgesproken tijd.', 'Bel de begeleider onderweg en het kind.'],
    never: 'Neem geen genoegen met ‘zal er nu wel zijn’.',
    outcomes: {
      arrivalConfirmed,
      cameBack,
      notArrived: { label: 'Niet aangekomen', hint: 'Meld het nu als vermist.' },
      contactLost: { label: 'Contact onderweg verloren', hint: 'Meld het nu als vermist.' },
      unknown: { label: 'Niet bekend', hint: 'Telt als niet aangekomen.' },
    },
  },
  raiseMissing: {
    title: 'Meld het nu als vermist: het kind is niet aangekomen',
    name: 'Niet aangekomen: melden',
    why: 'Een kind dat niet aankwam, is vermist, ook tussen twee diensten. U doet aangifte, niet de ontvanger.',
    steps: [
      'Antwoord ‘Het kind is vermist’: de respons gaat open.',
      'Zeg de ontvanger dat u aangifte doet.',
      'Noem de laatste plaats en de begeleider onderweg.',
    ],
    never: 'Wacht niet op de volgende trein of de volgende shift.',
    outcomes: {
      raised: { label: 'Het kind is vermist', hint: 'De respons gaat nu open. De overplaatsing blijft open.' },
      arrivalConfirmed,
      cameBack,
      notPossible,
    },
  },
  handOverInterrupted: {
    title: 'Is het kind opgedoken, hier of daar?',
    name: 'Overplaatsing onderbroken',
    why: 'De overplaatsing blijft open tot iemand het kind heeft.',
    steps: ['Vul het ook in de respons in, zolang die openstaat.'],
    outcomes: { arrivalConfirmed, cameBack },
  },
  afterHandOver: {
    title: 'Kijk nieuwe plaats, risico, plan en map na',
    name: 'Na de overplaatsing',
    why: 'Het risico is het grootst rond een overplaatsing, ook net erna.',
    steps: [
      'Vraag of de plaats vannacht veilig is.',
      'Beoordeel beide risico’s opnieuw.',
      'Vraag een nieuwe versie van het plan.',
      'Verwittig iedereen op de lijst.',
    ],
    outcomes: {
      done: { label: 'Nagekeken, het kind blijft in onze zorg' },
      careTakenOver: { label: 'De dienst neemt de zorg over', hint: 'Zijn naam en referentie zijn nodig.' },
      another: { label: 'Het kind gaat weer verder', hint: 'De voorbereiding daarvan staat dan op de lijst.' },
      notPossible,
    },
  },
  handOverCare: {
    title: 'Noem de dienst die nu voor het kind zorgt',
    name: 'Dienst neemt over',
    why: 'Het eindigt pas wanneer zij het kind hebben en zeiden vanaf wanneer ze verantwoordelijk zijn.',
    steps: [
      'Krijg de naam van een persoon, en een referentie.',
      'Spreek af vanaf welke minuut zij verantwoordelijk zijn.',
      'Geef door wat nog openstaat.',
    ],
    outcomes: {
      confirmed: { label: 'Overgenomen', hint: 'De preventie eindigt hier.' },
      withdrawn: { label: 'Geen overname', hint: 'De preventie gaat door.' },
    },
  },
}
