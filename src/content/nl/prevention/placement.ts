import type { AnyWords } from '#content/phrase.ts'
import type { placementWords as english } from '#content/en/prevention/placement.ts'
import { notKnown, notPossible } from '#content/nl/response/labels.ts'

const avoid = 'Gebruik geen hotel, geen centrum voor volwassenen en geen detentie.'

/** P4. */
export const placementWords: AnyWords<typeof english> = {
  specialNeeds: {
    title: 'Heeft het kind bijzondere noden?',
    name: 'Bijzondere noden',
    why: 'Ziekte, zwangerschap, handicap of trauma veranderen wat veilig is. Er wordt op de eerste dag naar gekeken.',
    steps: ['Vraag en kijk: lichaam, geest, zwangerschap, handicap.', 'Zeg wie voor elke nood verantwoordelijk is.'],
    outcomes: {
      found: { label: 'Ja', hint: 'Zeg welke. Ervoor zorgen staat dan op de lijst.' },
      none: { label: 'Tot nu toe geen gezien' },
      unknown: notKnown,
      notPossible,
    },
  },
  meetNeeds: {
    title: 'Kom tegemoet aan de noden van het kind',
    name: 'Aan noden voldaan',
    why: 'Een nood die alleen opgeschreven is, helpt niemand.',
    steps: [
      'Bel de arts of dienst die nodig is.',
      'Noem één persoon die ervoor zorgt.',
      'Zeg het aan het personeel van dienst.',
    ],
    outcomes: {
      done: { label: 'Ervoor gezorgd', hint: 'Zeg wie verantwoordelijk is.' },
      another: { label: 'Er is nog een nood', hint: 'Voeg die toe en ga verder.' },
      notPossible,
    },
  },
  needsLater: {
    title: 'Is er een nieuwe nood gebleken?',
    name: 'Nieuwe nood',
    why: 'Veel blijkt pas na dagen, wanneer een kind begint te vertrouwen.',
    outcomes: {
      newNeed: { label: 'Er is een nieuwe nood', hint: 'Zeg welke. Ervoor zorgen staat dan op de lijst.' },
    },
  },
  placeSafeTonight: {
    title: 'Is deze plaats vannacht veilig voor dit kind?',
    name: 'Veilig vannacht',
    why: 'Een plaats kan goed zijn en toch die waar mensenhandelaars wachten. Niet bekend telt als nee.',
    steps: ['Beantwoord elk gevaar.', 'Vraag het aan het kind.', 'Noteer wie het adres mag kennen.'],
    never: avoid,
    outcomes: {
      yes: { label: 'Ja' },
      no: { label: 'Nee', hint: 'Vannacht moet er dan een veiligere plaats komen.' },
      unknown: { label: 'Niet bekend', hint: 'Telt als nee. Vraag het vannacht aan de verantwoordelijke.' },
    },
  },
  saferPlace: {
    title: 'Zoek vannacht een veiligere plaats, met de verantwoordelijke',
    name: 'Veiligere plaats',
    why: 'De verantwoordelijke kan op elk uur een plaats openen of personeel toevoegen.',
    steps: [
      'Bel de verantwoordelijke van wacht.',
      'Vraag een gezin, een kleine leefgroep of beschermde opvang.',
      'Geef het nieuwe adres alleen aan wie het nodig heeft.',
      'Blijf bij het kind tot het geregeld is.',
    ],
    say: 'Dit kind is hier vannacht niet veilig, of we weten het niet. Ik heb nu een veiligere plaats nodig, of een beslissing van u over wat het hier veilig maakt.',
    never: avoid,
    outcomes: {
      moved: { label: 'Andere plaats gevonden', hint: 'De vraag komt terug voor die plaats.' },
      madeSafe: {
        label: 'Hier veilig gemaakt, verantwoordelijke besliste',
        hint: 'Zeg wie besliste en wat gedaan is.',
      },
      another: { label: 'Nieuw gevaar, nog aan het zoeken', hint: 'Blijft hier.' },
      notPossible,
    },
  },
  childAcceptsPlace: {
    title: 'Wil het kind op deze plaats blijven?',
    name: 'Kind aanvaardt de plaats',
    why: 'Een kind dat hier niet wil zijn, zoekt een andere weg.',
    outcomes: {
      yes: { label: 'Ja' },
      no: { label: 'Nee', hint: 'Noteer de woorden van het kind. Een gesprek staat dan op de lijst.' },
      unknown: { label: 'Niet bekend', hint: 'Een gesprek staat dan op de lijst.' },
    },
  },
  talkAboutPlace: {
    title: 'Praat over de plaats en blijf ze aanbieden',
    name: 'Gesprek over de plaats',
    why: 'Het kind heeft verwachtingen, en over de straat vaak verkeerde. Luisteren komt eerst.',
    steps: [
      'Vraag wat het kind verwachtte.',
      'Spreek over de gevaren van de straat.',
      'Vraag wat zou moeten veranderen.',
      'Houd de plaats open.',
    ],
    never: 'Sluit het kind niet op en dreig niet.',
    outcomes: {
      accepts: { label: 'Kind zal blijven' },
      stillNo: { label: 'Nog altijd nee', hint: 'Blijf aanbieden. Het gesprek komt terug.' },
      otherPlace: { label: 'Een andere plaats wordt geprobeerd', hint: 'Of het daar veilig is, wordt dan gevraagd.' },
      notPossible,
    },
  },
  placeLater: {
    title: 'Is er iets veranderd aan de plaats?',
    name: 'Verandering aan de plaats',
    why: 'Een nieuwe buur, een bezoeker of een verhuizing verandert wat veilig is.',
    outcomes: {
      newPlace: { label: 'Het kind is verhuisd', hint: 'Of het daar veilig is, wordt dan gevraagd.' },
      newDanger: { label: 'Er is een nieuw gevaar', hint: 'Of het nog veilig is, wordt dan gevraagd.' },
      childUnhappy: { label: 'Het kind wil niet blijven', hint: 'Een gesprek staat dan op de lijst.' },
    },
  },
}
