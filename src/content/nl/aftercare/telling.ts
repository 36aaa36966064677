import type { AnyWords } from '#content/phrase.ts'
import type { tellingWords as english } from '#content/en/aftercare/telling.ts'
import { noCallsToRelatives, notPossible } from '#content/nl/response/labels.ts'

const told = { label: 'Verwittigd', hint: 'Noteer wie u bereikte.' } as const
const neverTold = { label: 'Zij waren nooit verwittigd', hint: 'Hier is niets terug te nemen.' } as const

/** A4, the people. */
export const tellingWords: AnyWords<typeof english> = {
  tellPolice: {
    title: 'Zorg dat de politie weet hoe het eindigde',
    name: 'Politie',
    why: 'Een terugkeer wordt vaak niet gemeld, en kinderen blijven op lijsten staan. Wat de politie al weet, bevestigt ze alleen.',
    steps: [
      'Geef het PV-nummer.',
      'Is het kind terug: zeg wie het zag, wanneer en waar.',
      'Is een overlijden genoteerd, dan weet de politie het al: bevestig het met haar.',
      'Vraag signaleringen te verwijderen.',
      'Vraag een schriftelijke bevestiging.',
    ],
    say: 'Dit gaat over een kind met dit PV-nummer. Ik wil zeker zijn dat we allebei genoteerd hebben hoe de zoektocht eindigde. Verwijder elke signalering en bevestig het ons alstublieft.',
    outcomes: {
      told: { label: 'Zij weten het', hint: 'Verwittigd, of al bekend. Noteer wie u bereikte.' },
      neverTold,
      notPossible,
    },
  },
  tellProsecutor: {
    title: 'Laat het parket weten hoe het eindigde',
    name: 'Parket',
    why: 'Wie gevraagd werd te handelen, handelt misschien nog.',
    steps: ['Geef hun referentie.', 'Zeg wie het kind zag.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellChildProtection: {
    title: 'Laat de jeugdbescherming weten hoe het eindigde',
    name: 'Jeugdbescherming',
    why: 'Zij is verantwoordelijk voor wat nu komt.',
    steps: [
      'Zeg hoe het eindigde, en wie het bevestigde.',
      'Vraag wie beslist wat nu komt.',
      'Is het kind terug: vraag wie het gesprek regelt.',
    ],
    outcomes: { told, notPossible },
  },
  tellGuardian: {
    title: 'Laat de voogd weten hoe het eindigde',
    name: 'Voogd',
    why: 'De voogd komt op voor het kind in alles wat volgt.',
    steps: ['Zeg hoe het eindigde, en wie het bevestigde.', 'Is het kind terug: vraag de voogd te komen.'],
    outcomes: {
      told,
      noGuardian: { label: 'Het kind heeft geen voogd', hint: 'Zeg wat gedaan is om er een te krijgen.' },
      notPossible,
    },
  },
  tellHotline: {
    title: 'Laat het noodnummer 116 000 weten hoe het eindigde',
    name: 'Noodnummer 116 000',
    why: 'Het noodnummer houdt zijn dossier open tot het van u hoort.',
    steps: [
      'Geef het dossiernummer.',
      'Vraag hun noodnummers in het buitenland te verwittigen.',
      'Vraag hun elk opsporingsbericht te stoppen.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
  tellTraffickingCentre: {
    title: 'Laat het centrum mensenhandel weten hoe het eindigde',
    name: 'Centrum mensenhandel',
    why: 'Zij zoeken misschien nog, en ze kunnen nu helpen.',
    steps: ['Zeg hoe het eindigde.', 'Is het kind terug: vraag wat het veilig houdt.'],
    never: noCallsToRelatives,
    outcomes: { told, neverTold, notPossible },
  },
  tellAsylumAuthority: {
    title: 'Laat de asielinstantie weten hoe het eindigde',
    name: 'Asielinstantie',
    why: 'De afwezigheid mag niet tegen het kind gebruikt worden. Dat de zoektocht voorbij is, volstaat.',
    steps: ['Zeg dat de zoektocht voorbij is.', 'Vraag dat er niets vervallen is.', 'Vraag welke data eraan komen.'],
    say: 'De zoektocht naar dit kind is voorbij. Zorg alstublieft dat er niets vervallen is. Contact verloopt via de voogd.',
    never: 'Geef de verblijfplaats van het kind niet, tenzij de wet erom vraagt.',
    outcomes: { told, neverTold, notPossible },
  },
  tellLawyer: {
    title: 'Laat de advocaat van het kind weten hoe het eindigde',
    name: 'Advocaat',
    why: 'De advocaat kan herstellen wat intussen gemist is.',
    steps: ['Zeg hoe het eindigde.', 'Vraag welke data gemist zijn.', 'Vraag wat er in de procedure moet gebeuren.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellManager: {
    title: 'Laat de verantwoordelijke van wacht weten hoe het eindigde',
    name: 'Verantwoordelijke',
    why: 'Extra personeel en nachtdienst wachten misschien nog.',
    steps: ['Zeg wat openstaat.', 'Zeg wat u vannacht nodig hebt.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellTransferCountry: {
    title: 'Laat het land van overdracht weten hoe het eindigde',
    name: 'Land van overdracht',
    why: 'Dat land verwacht het kind misschien.',
    steps: ['Vraag de asielinstantie hen te verwittigen.', 'Geef niet meer dan ze nodig hebben.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellFamily: {
    title: 'Laat de familie weten hoe het eindigde, als dat veilig is',
    name: 'Familie',
    why: 'Zij zijn ongerust. Maar nieuws kan ook bij iemand komen die het kind onder druk zette.',
    steps: [
      'Vraag het kind wat de familie mag weten.',
      'Vraag voogd en politie of het veilig is.',
      'Spreek af wie hen wat zegt.',
      'Is het kind overleden, dan spreekt de contactpersoon voor de familie.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told,
      neverTold,
      notSafe: { label: 'Niet veilig om hen te verwittigen', hint: 'Alleen met een naam en een reden.' },
      unknown: { label: 'Niet bekend of het veilig is', hint: 'Blijft open. Zeg waarom. Bel nog niet.' },
      notPossible,
    },
  },
  tellOthers: {
    title: 'Verwittig school, zorgverlener en al wie verwittigd was',
    name: 'Anderen',
    why: 'Wie gevraagd werd uit te kijken, kijkt misschien nog uit.',
    steps: ['Overloop de lijst hierboven.', 'Zeg dat de zoektocht voorbij is, niet meer.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellAbroad: {
    title: 'Verwittig iedereen in het buitenland aan wie iets gevraagd was',
    name: 'Andere landen',
    why: 'Politie, noodnummers en instanties in het buitenland blijven zoeken tot ze het horen.',
    steps: [
      'Gebruik elk kanaal dat eerder gebruikt is.',
      'Geef hun referentie.',
      'Geef geen adres waar het niet nodig is.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
}
