import type { AnyWords } from '#content/phrase.ts'
import type { notificationWords as english } from '#content/en/response/notifications.ts'
import { noCallsToRelatives, notPossible } from './labels.ts'

const told = { label: 'Verwittigd', hint: 'Noteer wie u bereikte.' } as const

/** R4. */
export const notificationWords: AnyWords<typeof english> = {
  notifyChildProtection: {
    title: 'Verwittig nu de jeugdbescherming',
    name: 'Jeugdbescherming',
    why: 'Zij moet het meteen weten. Zij blijft verantwoordelijk voor het kind zolang het vermist is.',
    steps: [
      'Stuur de volledige fiche en het PV-nummer.',
      'Vraag wie vannacht verantwoordelijk is.',
      'Vraag wie coördinator wordt.',
      'Vraag wanneer het eerste overleg is.',
    ],
    say: 'Een kind is vermist. Ik heb de gegevens en wat de politie tot nu toe antwoordde. Wie is vannacht verantwoordelijk? Wie coördineert, en wanneer komen we samen?',
    outcomes: { done: told, notPossible },
  },
  notifyGuardian: {
    title: 'Verwittig nu de voogd',
    name: 'Voogd',
    why: 'De voogd komt op voor de belangen van het kind en vraagt de politie hoe het staat.',
    steps: [
      'Zeg wat bekend is en wat gedaan is.',
      'Vraag naar mogelijke plaatsen en contacten.',
      'Vraag of contact met familie veilig is.',
      'Vraag akkoord om 116 000 te verwittigen.',
    ],
    say: 'Het kind waarvan u voogd bent, is vermist. Dit weten we en dit hebben we gedaan. Waar kan het kind zijn? Is er iemand die we niet mogen contacteren? Mogen we de gegevens aan het noodnummer 116 000 geven?',
    outcomes: {
      done: told,
      noGuardian: { label: 'Het kind heeft geen voogd', hint: 'Vraag er nu een.' },
      notPossible,
    },
  },
  requestGuardian: {
    title: 'Vraag een voogd voor dit kind',
    name: 'Een voogd vragen',
    why: 'Zonder voogd komt niemand op voor de belangen van dit kind zolang het vermist is.',
    steps: ['Bel de dienst die voogden aanstelt.', 'Zeg dat het kind vermist is.', 'Vraag wie tot dan kan optreden.'],
    say: 'Een niet-begeleid kind is vermist en heeft geen voogd. Stel er alstublieft een aan. Wie kan tot dan voor het kind optreden?',
    outcomes: { done: { label: 'Gevraagd', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  notifyHotline: {
    title: 'Bel het noodnummer voor vermiste kinderen, 116 000',
    name: 'Noodnummer 116 000',
    why: 'Noodnummers worden vaak laat of nooit verwittigd. Ze vragen de politie hoe het staat en bereiken noodnummers in het buitenland.',
    steps: [
      'Vraag het akkoord van voogd of instantie.',
      'Geef de fiche en het PV-nummer.',
      'Vraag het dossiernummer.',
      'Vraag naar noodnummers in het buitenland.',
    ],
    say: 'Ik bel over een vermist kind in migratie. De voogd of de instantie is akkoord dat ik u de gegevens geef. Open alstublieft een dossier en geef me het nummer. Kunt u noodnummers in andere landen bereiken?',
    outcomes: { done: told, notPossible },
  },
  notifyTraffickingCentre: {
    title: 'Verwittig het centrum mensenhandel bij elk teken',
    name: 'Centrum mensenhandel',
    why: 'Een teken volstaat; bewijs is niet nodig. Dat een kind toestemde, sluit mensenhandel niet uit.',
    steps: [
      'Geef de tekens en de feiten erbij.',
      'Vraag of er een doorverwijzing loopt.',
      'Vraag wat de politie moet weten.',
    ],
    say: 'Een kind is vermist en er zijn tekens van mensenhandel. Dit zijn de feiten. Loopt er een doorverwijzing? Wat moet de politie weten?',
    never: noCallsToRelatives,
    outcomes: {
      done: told,
      noIndicator: { label: 'Geen teken van mensenhandel', hint: 'Twijfelt u, verwittig dan.' },
      notPossible,
    },
  },
  notifyAsylumAuthority: {
    title: 'Verwittig de asielinstantie dat het kind vermist is',
    name: 'Asielinstantie',
    why: 'De asielaanvraag mag niet in stilte vervallen. In het dossier moet staan: vermist kind, bescherming nodig.',
    steps: [
      'Schrijf: vermist kind, bescherming nodig.',
      'Zeg dat het kind slachtoffer kan zijn.',
      'Vraag de aanvraag niet als ingetrokken te zien.',
    ],
    say: 'Dit kind is vermist. Het gaat om bescherming, en het kind kan slachtoffer zijn. Beschouw de aanvraag alstublieft niet als ingetrokken.',
    never: 'Geef niet door waar het kind kan zijn.',
    outcomes: {
      done: told,
      noProcedure: { label: 'Geen asielprocedure' },
      notPossible,
    },
  },
  notifyLawyer: {
    title: 'Verwittig de advocaat van het kind',
    name: 'Advocaat',
    why: 'In een procedure kan een vermist kind gezien worden als iemand die zelf koos te verdwijnen. De advocaat kan daarop antwoorden.',
    steps: ['Zeg dat het kind vermist is.', 'Vraag welke data eraan komen.'],
    say: 'Uw cliënt is een kind en is vermist. Het kind kan slachtoffer zijn. Welke data komen eraan?',
    outcomes: { done: told, noLawyer: { label: 'Het kind heeft geen advocaat' }, notPossible },
  },
  notifyManager: {
    title: 'Verwittig de verantwoordelijke van wacht',
    name: 'Verantwoordelijke',
    why: 'De verantwoordelijke moet het weten, en sneller als het kind kwetsbaar is. Geef wat nodig is.',
    steps: ['Zeg wat gedaan is en wat openstaat.', 'Zeg wat u vannacht nodig hebt.'],
    outcomes: { done: told, notPossible },
  },
  notifyTransferCountry: {
    title: 'Verwittig het andere land als er een overdracht liep',
    name: 'Land van overdracht',
    why: 'Dat land verwacht het kind misschien, of het kind kan er opduiken.',
    steps: ['Vraag de asielinstantie naar een overdracht.', 'Vraag hun de instantie daar te verwittigen.'],
    outcomes: {
      done: told,
      noTransfer: { label: 'Er liep geen overdracht' },
      unknown: { label: 'Niet bekend', hint: 'Blijft open. Zeg aan wie u het vroeg.' },
      notPossible,
    },
  },
  notifyFamily: {
    title: 'Is het veilig om de familie te verwittigen?',
    name: 'Familie',
    why: 'Contact kan het kind of de familie in gevaar brengen. Ga dat eerst na, met voogd en politie.',
    steps: [
      'Vraag het eerst aan voogd en politie.',
      'Vraag of een familielid betrokken kan zijn.',
      'Vraag of contact iemand zou alarmeren.',
      'Spreek af wie wat aan wie zegt.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told: { label: 'Veilig, en familie verwittigd', hint: 'Noteer wie u bereikte.' },
      notSafe: { label: 'Niet veilig', hint: 'Zeg waarom. Niemand belt de familie.' },
      unknown: { label: 'Niet bekend', hint: 'Blijft open. Zeg waarom. Bel nog niet.' },
      notPossible,
    },
  },
  notifyOthers: {
    title: 'Verwittig school, zorgverlener en wie het nog moet weten',
    name: 'Anderen',
    why: 'Zij zien het kind misschien of horen iets. Ze krijgen wat ze moeten weten, niet meer.',
    steps: ['Geef door dat het kind vermist is.', 'Vraag hun te bellen als ze iets horen.'],
    outcomes: { done: { label: 'Verwittigd' }, notPossible },
  },
  guardianNamed: {
    title: 'Is er een voogd aangesteld?',
    name: 'Voogd aangesteld',
    why: 'Een voogd die nu wordt aangesteld, moet meteen weten dat het kind vermist is.',
    outcomes: { yes: { label: 'Er is een voogd aangesteld', hint: 'Verwittig nu de voogd.' } },
  },
  traffickingSignLater: {
    title: 'Is er een teken van mensenhandel opgedoken?',
    name: 'Nieuw teken van mensenhandel',
    why: 'Tekens komen vaak laat. Geen teken vroeger betekent nooit geen mensenhandel.',
    outcomes: { yes: { label: 'Er is nu een teken', hint: 'Verwittig nu het centrum mensenhandel.' } },
  },
  asylumProcedureLater: {
    title: 'Is er een asielprocedure geopend?',
    name: 'Asielprocedure geopend',
    why: 'De instantie mag een vermist kind niet behandelen als een ingetrokken aanvraag.',
    outcomes: { yes: { label: 'Er loopt nu een procedure', hint: 'Verwittig nu de asielinstantie.' } },
  },
  lawyerLater: {
    title: 'Heeft het kind nu een advocaat?',
    name: 'Advocaat bekend',
    why: 'De advocaat beschermt de procedure van het kind zolang het vermist is.',
    outcomes: { yes: { label: 'Er is nu een advocaat', hint: 'Verwittig nu de advocaat.' } },
  },
  transferLater: {
    title: 'Is er sprake van een overdracht naar een ander land?',
    name: 'Overdracht opgedoken',
    why: 'Het andere land moet weten dat het kind dat het verwacht of stuurde, vermist is.',
    outcomes: { yes: { label: 'Er loopt een overdracht', hint: 'Verwittig nu de instantie van dat land.' } },
  },
  familyLater: {
    title: 'Is het nu veilig om de familie te verwittigen?',
    name: 'Familie: opnieuw vragen',
    why: 'Wat gevaarlijk was voor het kind of de familie, kan veranderd zijn.',
    outcomes: { yes: { label: 'Weeg het opnieuw af', hint: 'De vraag komt terug.' } },
  },
}
