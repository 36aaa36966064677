import type { AnyWords } from '#content/phrase.ts'
import type { endWords as english } from '#content/en/prevention/ends.ts'

/** How prevention ends. */
export const endWords: AnyWords<typeof english> = {
  endPrevention: {
    title: 'Beëindig de preventie voor dit kind',
    name: 'Einde van de preventie',
    why: 'Alleen een persoon beëindigt ze, met een naam en een reden. Tijd en verjaardagen doen dat nooit.',
    steps: ['Neemt een andere dienst over terwijl het kind hier is? Gebruik de overplaatsing.'],
    outcomes: {
      takenOverElsewhere: {
        label: 'Kind elders, een andere instantie nam over',
        hint: 'Ze moet genoemd worden.',
      },
      adult: {
        label: 'Dienst voor volwassenen neemt over na 18',
        hint: 'Iemand daar moet ja zeggen.',
      },
      ageDecided: { label: 'Beslist dat het een volwassene is', hint: 'Twijfel volstaat niet.' },
      openedByMistake: { label: 'Bij vergissing geopend', hint: 'Een reden en een tweede persoon zijn nodig.' },
    },
  },
  careTakenOverElsewhere: {
    title: 'Noem de instantie die het kind elders overnam',
    name: 'Elders overgenomen',
    why: 'Voor een kind dat niet terugkomt, is iemand verantwoordelijk, met naam.',
    steps: [
      'Krijg daar de naam van een persoon, en een referentie.',
      'Zeg waar het kind is en hoe u het weet.',
      'Geef plan, risico en wat nog openstaat door.',
    ],
    never: 'Beëindig niet omdat niemand van het kind hoorde. Dan is het kind vermist.',
    outcomes: {
      confirmed: { label: 'Overgenomen', hint: 'Alle vier zijn nodig. De preventie eindigt hier.' },
      withdrawn: { label: 'Niet overgenomen', hint: 'De preventie gaat door.' },
    },
  },
  transitionConfirmed: {
    title: 'Bevestig dat de dienst voor volwassenen overgenomen heeft',
    name: 'Dienst voor volwassenen',
    why: 'Een verjaardag alleen beëindigt niets. Iemand van de dienst moet ja zeggen.',
    steps: ['Vul de dienst en de persoon in.', 'Vul in wat het overgangsplan zegt.'],
    outcomes: {
      confirmed: { label: 'Overgang bevestigd', hint: 'De preventie eindigt hier.' },
      withdrawn: { label: 'Nog niet', hint: 'De preventie gaat door.' },
    },
  },
  ageDecision: {
    title: 'Bevestig de beslissing dat dit een volwassene is',
    name: 'Leeftijd beslist',
    why: 'Twijfel over de leeftijd beëindigt nooit de bescherming. Alleen een beslissing van de bevoegde instantie doet dat.',
    steps: ['Vul in wie besliste, en waarop.', 'Noem de dienst waarnaar doorverwezen wordt.'],
    outcomes: {
      confirmed: { label: 'Beslist, en doorverwezen', hint: 'De preventie eindigt hier.' },
      withdrawn: { label: 'Er is nog twijfel', hint: 'De preventie gaat door.' },
    },
  },
  mistakeCheck: {
    title: 'Ga met een tweede persoon na dat dit een vergissing was',
    name: 'Controle vergissing',
    why: 'Een kind mag nooit met één tik van de lijst verdwijnen.',
    outcomes: {
      confirmed: { label: 'Ja, een vergissing', hint: 'Een reden en een tweede naam zijn nodig.' },
      withdrawn: { label: 'Geen vergissing', hint: 'De preventie gaat door.' },
    },
  },
  notAChild: {
    title: 'Deze persoon is een volwassene en is doorverwezen',
    name: 'Geen kind',
    why: 'De gids voor kinderen eindigt hier. De persoon houdt het nummer van een dienst die helpt.',
    steps: ['Ga na of de dienst geantwoord heeft.', 'Kom terug als er twijfel over de leeftijd ontstaat.'],
    outcomes: {},
  },
  childGone: {
    title: 'Het kind komt niet terug in deze opvang',
    name: 'Niet meer in deze opvang',
    why: 'Het logboek zegt wat er van het kind geworden is, en wie verantwoordelijk is waar iemand overnam.',
    steps: ['Geef de map door, als een nieuwe dienst overnam.', 'Zeg het aan iedereen op de lijst.'],
    outcomes: {},
  },
  handedOver: {
    title: 'Een andere dienst zorgt nu voor het kind',
    name: 'Overgeplaatst',
    why: 'Die dienst heeft bevestigd dat het kind er is en vanaf wanneer hij verantwoordelijk is.',
    steps: ['Zeg het aan iedereen op de lijst.', 'Geef een preventieve signalering door, als er een staat.'],
    outcomes: {},
  },
  adultServices: {
    title: 'De dienst voor volwassenen heeft overgenomen',
    name: 'Dienst voor volwassenen',
    why: 'Het risico op verdwijning blijft, en het plan ervoor gaat mee.',
    steps: ['Geef het plan door.', 'Zeg het aan iedereen op de lijst.'],
    outcomes: {},
  },
  openedByMistake: {
    title: 'Dit is bij vergissing geopend',
    name: 'Bij vergissing geopend',
    why: 'Wie verwittigd was, handelt er misschien nog naar.',
    steps: ['Zeg het aan al wie verwittigd was.'],
    outcomes: {},
  },
}
