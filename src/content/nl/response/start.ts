import type { AnyWords } from '#content/phrase.ts'
import type { startWords as english } from '#content/en/response/start.ts'
import { keepTheRoom, notPossible, notPossibleThen, sayToChild, seenFaceToFace } from './labels.ts'

/** R0 to R2 and immediate danger. */
export const startWords: AnyWords<typeof english> = {
  immediateDanger: {
    title: 'Is er nu iemand in onmiddellijk gevaar of gewond?',
    name: 'Onmiddellijk gevaar',
    why: 'Noodhulp komt voor elke andere stap. Niet bekend telt als ja.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Bel eerst de hulpdiensten.' },
      no: { label: 'Nee' },
      unknown: { label: 'Niet bekend', hint: 'Telt als ja. Bel de hulpdiensten.' },
    },
  },
  callEmergency: {
    title: 'Bel nu de hulpdiensten',
    name: 'Noodoproep',
    why: 'Iemand in gevaar komt voor elke andere stap.',
    steps: [
      'Zeg waar hulp nodig is.',
      'Zeg wat het gevaar of het letsel is.',
      'Zeg dat het om een kind gaat.',
      'Noteer de referentie van de oproep.',
    ],
    say: 'Een kind is in gevaar. Ik zeg u waar, wat er gebeurd is en wie er is.',
    outcomes: { done: { label: 'Gebeld', hint: 'Noteer wat er gezegd werd.' }, notPossible },
  },
  absenceNoticed: {
    title: 'Weet u waar het kind nu is?',
    name: 'Afwezigheid opgemerkt',
    why: 'Het antwoord bepaalt wat eerst komt. Wie het opmerkt, handelt; laat het niet aan een ander over.',
    steps: [
      'Noteer wanneer u het merkte.',
      'Noteer wanneer en waar het kind laatst gezien is.',
      'Noteer wie het kind zag.',
    ],
    never: 'Wacht geen 24 uur. Er is geen wachttijd.',
    outcomes: {
      unknown: { label: 'Niet bekend waar het kind is', hint: 'Nu volgen enkele vragen over gevaar.' },
      knownSafe: { label: 'Plaats bekend, kind is daar veilig', hint: 'Haal het kind op.' },
      knownUnsafe: { label: 'Plaats bekend, kind is daar niet veilig', hint: 'Stuur de politie erheen.' },
      alreadyMissingLonger: {
        label: 'Al langer vermist',
        hint: 'Ga meteen naar de politie en wie verwittigd moet worden.',
      },
    },
  },
  collectChild: {
    title: 'Ga naar het kind en breng het terug',
    name: 'Het kind ophalen',
    why: 'Op een bekende en veilige plaats is het kind afwezig, niet vermist. Het is voorbij wanneer iemand het kind gezien heeft.',
    steps: [
      'Stuur een volwassene die het kind kent.',
      'Verwelkom het kind zonder verwijt.',
      'Let op angst of controle door iemand.',
      'Bekijk daarna opnieuw het risico op verdwijning.',
    ],
    say: 'We maken ons zorgen om jou. Je mag terugkomen. Ik kan je meenemen.',
    never: 'Laat de rit niet over aan een familielid waaraan u twijfelt.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'Kind is daar niet', hint: 'Nu volgen de vragen over gevaar.' },
      notPossible,
    },
  },
  policeToKnownPlace: {
    title: 'Stuur de politie naar de plaats waar het kind is',
    name: 'Politie naar bekende plaats',
    why: 'De plaats is bekend, maar niet veilig. Voor de politie is dit een kind in gevaar.',
    steps: [
      'Geef de precieze plaats.',
      'Zeg wat het gevaar is en wie er is.',
      'Vraag het PV-nummer en de naam van de agent.',
      'Vraag wie u verwittigt wanneer het kind gezien is.',
    ],
    say: 'Een kind loopt gevaar op een plaats die ik u zeg. Ga er nu naartoe, alstublieft. Geef me een PV-nummer en uw naam.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'Kind is daar niet', hint: 'Het kind is vermist. Het werk met iedereen begint.' },
      notPossible,
    },
  },
  dangerScreen: {
    title: 'Is er een teken van gevaar voor dit kind?',
    name: 'Vragen over gevaar',
    why: 'Eén ja, één vermoeden of één niet bekend volstaat om nu de politie te bellen. Het duurt minder dan een minuut.',
    outcomes: {
      red: { label: 'Een ja, een vermoeden of niet bekend', hint: 'Nu de politie, zonder eerste controles.' },
      clear: { label: 'Elk antwoord is nee', hint: 'Nu volgen de eerste controles.' },
    },
  },
  firstChecks: {
    title: 'Doe de eerste controles en noteer elke controle',
    name: 'Eerste controles',
    why: 'Een snelle blik kan het kind terugvinden. Eerste controles mogen nooit een wachttijd worden.',
    steps: [
      'Ga met twee, als het kan.',
      'Volg de lijst. Noteer tijd en resultaat.',
      'Houd u aan de termijn in het plan van het kind.',
      'Bel de politie als een rood teken opduikt.',
    ],
    say: sayToChild,
    never: keepTheRoom,
    outcomes: {
      found: { label: 'Kind gevonden, in persoon gezien', hint: 'Zeg wie het kind zag.' },
      notFound: { label: 'Kind niet gevonden', hint: 'Bel nu de politie.' },
      timeOver: { label: 'De tijd is om', hint: 'Bel nu de politie. De controles mogen doorgaan.' },
      notPossible: notPossibleThen('Bel de politie zonder deze controles.'),
    },
  },
}
