import type { AnyWords } from '#content/phrase.ts'
import type { planWords as english } from '#content/en/prevention/plan.ts'
import { notKnown, notPossible } from '#content/nl/response/labels.ts'

const notAWaitingPeriod = 'Zet de tijd niet zo lang dat eerste controles een wachttijd worden.'

/** P8 and P9. */
export const planWords: AnyWords<typeof english> = {
  shortPlan: {
    title: 'Schrijf het korte plan: wat als het kind vermist is?',
    name: 'Kort plan',
    why: 'Niemand denkt ’s nachts alles opnieuw uit. Het korte plan is klaar op de dag dat het kind aankomt.',
    steps: [
      'Spreek af na hoeveel minuten u aangifte doet.',
      'Lijst op wie verwittigd wordt, met dag- en nachtnummers.',
      'Noem een vertrouwde volwassene.',
      'Spreek met het kind af wat het doet voor het vertrekt.',
    ],
    say: 'Als je voelt dat je moet gaan: zeg het mij of bel eerst een van deze nummers. Je kunt altijd terugkomen.',
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Geschreven', hint: 'Minuten en de lijst zijn nodig.' }, notPossible },
  },
  fullPlan: {
    title: 'Schrijf het volledige veiligheidsplan met het kind',
    name: 'Volledig plan',
    why: 'Het zegt hoe mensenhandelaars weggehouden worden en wat ieder doet. Een kort plan wordt gelezen.',
    steps: [
      'Begin met de eigen woorden van het kind.',
      'Overloop elk element.',
      'Houd het bij wat mensen zullen doen.',
      'Geef elke plaatsing een kopie.',
    ],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Geschreven', hint: 'Dan wordt het akkoord gevraagd.' }, notPossible },
  },
  agreePlan: {
    title: 'Gaan politie, begeleider en voogd akkoord met het plan?',
    name: 'Akkoord met het plan',
    why: 'Is het vooraf afgesproken, dan is de oproep ’s nachts kort. Anders doet ieder iets anders.',
    steps: [
      'Vraag het aan ieder van hen, bij naam.',
      'Laat het kind tekenen, als het wil.',
      'Noteer wie een kopie heeft.',
    ],
    say: 'Dit is het plan voor dit kind. Na deze tijd doen we aangifte. Bent u akkoord met uw deel?',
    never: notAWaitingPeriod,
    outcomes: {
      agreed: { label: 'Ja', hint: 'Noem hen.' },
      notAgreed: { label: 'Nee', hint: 'Zeg waarom. Het oplossen staat dan op de lijst.' },
      unknown: notKnown,
      notPossible,
    },
  },
  settlePlan: {
    title: 'Los op waarmee de anderen niet akkoord gaan',
    name: 'Plan oplossen',
    why: 'Een plan dat één kant verwerpt, faalt in de nacht waarin het nodig is.',
    steps: ['Breng hen samen, desnoods per telefoon.', 'Verander het plan, of laat de verantwoordelijke beslissen.'],
    never: 'Maak de tijd tot de aangifte niet langer om een akkoord te krijgen.',
    outcomes: { done: { label: 'Opgelost', hint: 'Het akkoord wordt opnieuw gevraagd.' }, notPossible },
  },
  planInForce: {
    title: 'Past het plan nog?',
    name: 'Geldig plan',
    why: 'Een plan van voor de verhuizing, de afwezigheid of het slechte nieuws misleidt.',
    outcomes: {
      riskChanged: { label: 'Het risico is veranderd', hint: 'Een nieuwe versie staat dan op de lijst.' },
      placeChanged: { label: 'De plaats is veranderd', hint: 'Een nieuwe versie staat dan op de lijst.' },
      afterAbsence: { label: 'Het kind was vermist', hint: 'Een nieuwe versie staat dan op de lijst.' },
      otherReason: { label: 'Een andere reden', hint: 'Een nieuwe versie staat dan op de lijst.' },
    },
  },
  revisePlan: {
    title: 'Schrijf een nieuwe versie van het plan',
    name: 'Nieuwe versie van het plan',
    why: 'Wie het ’s nachts leest, moet het plan van vandaag vinden, en alleen dat.',
    steps: ['Vraag het kind wat moet veranderen.', 'Overloop elk element.', 'Vervang elke oude kopie.'],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Geschreven', hint: 'Het akkoord wordt opnieuw gevraagd.' }, notPossible },
  },
  preparePacket: {
    title: 'Leg de vermissingsmap waar de nachtdienst ze vindt',
    name: 'Vermissingsmap',
    why: 'De politie krijgt ze alleen als het kind vermist is. Dan moet ze er binnen minuten zijn.',
    steps: [
      'Kijk fiche, foto en plan na.',
      'Noem één verantwoordelijke die ze actueel houdt.',
      'Houd ze achter slot, maar op elk uur binnen bereik.',
      'Toon de nachtdienst waar ze ligt.',
    ],
    never: 'Geef de map niet aan de politie zolang het kind niet vermist is.',
    outcomes: { ready: { label: 'Klaar', hint: 'Verantwoordelijke en plaats zijn nodig.' }, notPossible },
  },
  packetReady: {
    title: 'Moet de map mee of vernieuwd worden?',
    name: 'Map klaar',
    why: 'De map gaat altijd met het kind mee.',
    outcomes: {
      childMoves: { label: 'Het kind verhuist', hint: 'De map meesturen moet dan meteen.' },
      renew: { label: 'Ze moet vernieuwd worden', hint: 'De map wordt opnieuw voorbereid.' },
    },
  },
  movePacket: {
    title: 'Stuur de map met het kind mee',
    name: 'Map gaat mee',
    why: 'Een kind dat elders de eerste nacht verdwijnt, is daar onbekend.',
    steps: ['Geef ze aan iemand met naam.', 'Vraag te zeggen dat ze ontvangen is.', 'Wis de oude kopie.'],
    outcomes: {
      moved: { label: 'Daar ontvangen', hint: 'Noem ontvanger, verantwoordelijke en plaats.' },
      notMoving: { label: 'Het kind verhuist niet', hint: 'De map blijft.' },
      notPossible,
    },
  },
}
