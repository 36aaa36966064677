import type { AnyWords } from '#content/phrase.ts'
import type { arrivalWords as english } from '#content/en/prevention/arrival.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const noLocation = 'Zeg niet waar het kind is tot de band nagegaan is.'

/** P0 and P1. */
export const arrivalWords: AnyWords<typeof english> = {
  dangerInCare: {
    title: 'Is het kind nu in gevaar of gewond?',
    name: 'Gevaar nu',
    why: 'Noodhulp komt voor elke andere stap. Niet bekend telt als ja.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Bel eerst de hulpdiensten.' },
      no: { label: 'Nee' },
      unknown: { label: 'Niet bekend', hint: 'Telt als ja. Bel de hulpdiensten.' },
    },
  },
  callEmergencyInCare: {
    title: 'Bel nu de hulpdiensten voor het kind',
    name: 'Noodoproep voor kind',
    why: 'Een kind in gevaar komt voor elke andere stap.',
    steps: [
      'Zeg waar hulp nodig is.',
      'Zeg wat het gevaar of het letsel is.',
      'Zeg dat het om een kind gaat.',
      'Noteer de referentie van de oproep.',
    ],
    say: 'Een kind is in gevaar. Ik zeg u waar, wat er gebeurd is en wie er is.',
    outcomes: { done: { label: 'Gebeld', hint: 'Noteer wat er gezegd werd.' }, notPossible },
  },
  preventionBegins: {
    title: 'Waarom opent u dit?',
    name: 'Hoe het begint',
    why: 'Een kind dat u net ontmoette, vraagt eerst enkele vragen. Voor een kind in opvang begint het werk meteen.',
    outcomes: {
      newlyMet: { label: 'Eerste ontmoeting met een kind', hint: 'Eerst volgen enkele korte vragen.' },
      inCareWorried: { label: 'Kind in opvang, en u maakt zich zorgen', hint: 'Het werk begint meteen.' },
      afterReturn: { label: 'Kind is terug na een vermissing', hint: 'Het werk begint meteen.' },
    },
  },
  ageQuestion: {
    title: 'Is deze persoon jonger dan 18?',
    name: 'Leeftijd',
    why: 'Behandel de persoon bij twijfel als een kind. Twijfel over de leeftijd verandert niets aan wat volgt.',
    steps: ['Vraag het en noteer wat gezegd wordt.', 'Eis niet eerst papieren.'],
    never: 'Weiger geen enkele hulp voor kinderen omdat de leeftijd betwijfeld wordt.',
    outcomes: {
      yes: { label: 'Ja' },
      doubted: { label: 'Iemand twijfelt eraan', hint: 'Behandeld als kind. Noteer wie twijfelt.' },
      unknown: { label: 'Niet bekend', hint: 'Behandeld als kind.' },
      no: { label: 'Nee, een volwassene', hint: 'Alleen als het zeker is. Nu volgt doorverwijzing.' },
    },
  },
  adultReferral: {
    title: 'Verwijs de volwassene door naar een dienst die kan helpen',
    name: 'Volwassene doorverwijzen',
    why: 'Deze gids is voor kinderen. Een volwassene moet toch weten waar hulp te vinden is.',
    steps: ['Zeg wie besliste, en waarop.', 'Noem de dienst en geef het nummer.', 'Ga met de persoon mee als u kunt.'],
    outcomes: {
      referred: {
        label: 'Doorverwezen, zeker een volwassene',
        hint: 'Het eindigt hier. Reden en namen zijn nodig.',
      },
      doubted: { label: 'Er is toch twijfel', hint: 'Behandeld als kind. Ga verder.' },
      notPossible,
    },
  },
  languageQuestion: {
    title: 'Hebt u een gemeenschappelijke taal, of een tolk?',
    name: 'Taal',
    why: 'Een kind dat u niet begrijpt, kan niet zeggen wat er scheelt.',
    steps: ['Ga na welke taal het kind verkiest.', 'Zoek een tolk, ook per telefoon.'],
    never: 'Laat geen volwassene tolken die met het kind meekwam.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Vul de taal in.' },
      no: { label: 'Nog niet', hint: 'Ga verder. Het eerste gesprek vraagt een tolk.' },
      unknown: { label: 'Niet bekend welke taal', hint: 'Ga verder. Het eerste gesprek vraagt het opnieuw.' },
    },
  },
  situationQuestion: {
    title: 'Bij wie is het kind?',
    name: 'Bij wie',
    why: 'Een volwassene naast een kind is niet altijd iemand die het beschermt.',
    steps: [
      'Noteer waar, wanneer en door wie het kind ontmoet werd.',
      'Praat met het kind, weg van andere volwassenen.',
    ],
    outcomes: {
      alone: { label: 'Alleen' },
      withRelative: { label: 'Bij een familielid, zonder ouders' },
      unverifiedAdult: { label: 'Bij een volwassene, band niet nagegaan' },
      withParents: { label: 'Bij ouders, maar met risico' },
      unknown: { label: 'Niet bekend', hint: 'Behandeld als alleen.' },
    },
  },
  adultClaimsChild: {
    title: 'Vraagt iemand naar het kind of eist iemand het op?',
    name: 'Iemand eist het kind op',
    why: 'Ook mensenhandelaars komen vragen. De jeugdbescherming gaat de band na voor een kind wordt meegegeven.',
    steps: ['Noteer naam, nummer en wat beweerd wordt.', 'Antwoord nog niets over het kind.'],
    never: noLocation,
    outcomes: {
      noOne: { label: 'Niemand' },
      verified: { label: 'Ja, en de band is nagegaan', hint: 'Zeg wie het naging.' },
      notVerified: {
        label: 'Ja, de band is niet nagegaan',
        hint: 'Jeugdbescherming en politie gaan het nu na.',
      },
      unknown: { label: 'Niet bekend', hint: 'Telt als niet nagegaan.' },
    },
  },
  checkClaim: {
    title: 'Laat jeugdbescherming en politie de bewering nagaan',
    name: 'De bewering nagaan',
    why: 'Het kind blijft waar het is tot identiteit en band vaststaan.',
    steps: [
      'Bel de jeugdbescherming; verwittig de politie.',
      'Geef naam, nummer en wat beweerd wordt.',
      'Vraag het kind onder vier ogen wat het wil.',
      'Zeg iedereen van dienst: geef de plaats aan niemand door.',
    ],
    say: 'Iemand eist dit kind op en de band is niet nagegaan. Ga alstublieft identiteit en band na. Tot dan zeggen we niet waar het kind is.',
    never: noLocation,
    outcomes: {
      verified: { label: 'Band nagegaan en bevestigd', hint: 'Zeg wie het naging.' },
      refuted: { label: 'Band niet bevestigd', hint: 'De politie weet het. Het kind wordt niet meegegeven.' },
      another: { label: 'Nog iemand eist het kind op', hint: 'De controle begint opnieuw.' },
      notPossible,
    },
  },
  claimLater: {
    title: 'Heeft iemand nieuw naar het kind gevraagd?',
    name: 'Nieuwe bewering',
    why: 'Een bezoeker of beller kan op elk moment komen, ook weken later.',
    never: noLocation,
    outcomes: { newClaim: { label: 'Iemand vraagt naar het kind', hint: 'De controle moet dan meteen.' } },
  },
  knownElsewhere: {
    title: 'Is het kind elders als vermist bekend?',
    name: 'Elders bekend',
    why: 'Dit kind wordt misschien onder een andere schrijfwijze gezocht, door een andere plaats of een ander land.',
    steps: ['Vraag wie het naging, en onder welke namen.', 'Kijk elke schrijfwijze van de naam na.'],
    outcomes: {
      noHit: { label: 'Nagegaan, niets gevonden', hint: 'Zeg wie het naging.' },
      hit: { label: 'Ja, als vermist aangegeven', hint: 'Ook nazorg gaat open. Preventie loopt door.' },
      notChecked: { label: 'Nog niet nagegaan', hint: 'Het vragen staat dan op de lijst.' },
      unknown: { label: 'Niet bekend', hint: 'Het vragen staat dan op de lijst.' },
    },
  },
  askElsewhere: {
    title: 'Vraag dat de registers van vermisten nagekeken worden',
    name: 'De controle vragen',
    why: 'Alleen de bevoegde instantie mag in deze registers kijken. U vraagt, en noteert het antwoord.',
    steps: [
      'Vraag jeugdbescherming of politie het na te kijken.',
      'Geef alle schrijfwijzen, geboortedatum en kenmerken.',
      'Vraag het ook aan het noodnummer 116 000.',
    ],
    say: 'We hebben een kind ontmoet. Kijk alstublieft na of het kind hier of in een ander land als vermist aangegeven is. Ik geef u alle schrijfwijzen van de naam.',
    outcomes: { asked: { label: 'Gevraagd', hint: 'Nu wordt het antwoord gevraagd.' }, notPossible },
  },
  elsewhereLater: {
    title: 'Is er een nieuwe aanwijzing dat het kind elders gemist wordt?',
    name: 'Aanwijzing: elders gemist',
    why: 'Een andere naam, een nieuwe foto of een oproep kan tonen dat iemand zoekt.',
    outcomes: { newHint: { label: 'Er is een aanwijzing', hint: 'De vraag komt terug.' } },
  },
  referToChildProtection: {
    title: 'Verwijs het kind door naar de jeugdbescherming',
    name: 'Doorverwijzing',
    why: 'Iemand moet vannacht verantwoordelijk zijn voor dit kind. Iedereen mag doorverwijzen, niemand hoeft zeker te zijn.',
    steps: [
      'Bel de instantie van wacht.',
      'Zeg bij wie het kind is, en wat u zorgen geeft.',
      'Vraag wie vanaf nu verantwoordelijk is.',
      'Stuur een kopie naar de voogdijdienst.',
    ],
    say: 'Ik verwijs een kind door dat bescherming nodig heeft. Dit weet ik en dit geeft mij zorgen. Wie is vannacht verantwoordelijk voor het kind?',
    outcomes: {
      done: { label: 'Doorverwezen', hint: 'Noteer wie u bereikte.' },
      alreadyInCharge: { label: 'Zij zijn al bevoegd', hint: 'Noem wie verantwoordelijk is.' },
      notPossible,
    },
  },
  confirmReferral: {
    title: 'Heeft iemand bij de jeugdbescherming de verantwoordelijkheid genomen?',
    name: 'Iemand verantwoordelijk',
    why: 'Een doorverwijzing zonder naam is een brief. Kinderen gaan verloren waar niemand verantwoordelijk is.',
    steps: ['Bel terug, als niemand antwoordde.', 'Krijg de naam van één persoon.'],
    outcomes: {
      confirmed: { label: 'Ja', hint: 'Noem de persoon.' },
      noAnswer: { label: 'Nog geen antwoord', hint: 'Verwijs opnieuw door.' },
      notPossible,
    },
  },
  responsibleChanges: {
    title: 'Wordt iemand anders verantwoordelijk?',
    name: 'Nieuwe verantwoordelijke',
    why: 'Bij elke wissel van medewerker gaan dingen verloren. De nieuwe naam komt voor de oude gaat.',
    outcomes: { changed: { label: 'Er verandert iemand', hint: 'Noem nu de nieuwe persoon.' } },
  },
}
