import type { AnyWords } from '#content/phrase.ts'
import type { futureWords as english } from '#content/en/aftercare/future.ts'
import { notPossible } from '#content/nl/response/labels.ts'
import { beforePlanWords } from './hearing.ts'
import { measuresWords } from './measures.ts'

const toPlan = { hint: 'Het komt in het nieuwe plan.' } as const

/** A8 to A10: where the child lives, the new plan, what can be learned. */
export const futureWords: AnyWords<typeof english> = {
  samePlaceAgain: {
    title: 'Is dezelfde plaats veilig voor het kind, en gewenst?',
    name: 'Weer dezelfde plaats',
    why: 'Het kind had misschien goede redenen om te gaan. Vraag het eerst; terugkeren is nooit vanzelfsprekend.',
    steps: [
      'Vraag het aan het kind, onder vier ogen.',
      'Vraag waarom: de plaats, iemand elders, of meegenomen?',
      'Vraag het aan de begeleider en de voogd.',
    ],
    say: 'Wil je daar terug naartoe? Wat zou anders moeten zijn? Is er een plaats waar je je veiliger zou voelen?',
    never: 'Breng het kind niet terug zonder het te vragen.',
    outcomes: {
      safeAndWanted: { label: 'Veilig en gewenst', hint: 'Zeg wie besliste, en wat het kind vindt.' },
      changesNeeded: { label: 'Ja, als er iets verandert', hint: 'Noteer wat het kind vraagt.' },
      no: { label: 'Nee', hint: 'Zoek een andere plaats voor vannacht.' },
      unknown: { label: 'Niet bekend', hint: 'Telt vannacht als nee. Zoek een andere plaats.' },
    },
  },
  changePlace: {
    title: 'Verander wat moet veranderen voor het kind teruggaat',
    name: 'Veranderingen aan de plaats',
    why: 'Een kind dat naar dezelfde moeilijkheden terugkeert, gaat waarschijnlijk weer.',
    steps: ['Overloop wat het kind vroeg.', 'Verander het vandaag, of zeg tegen wanneer.', 'Zeg het aan het kind.'],
    outcomes: {
      done: { label: 'Veranderd', hint: 'Zeg wat.' },
      notEnough: { label: 'Niet genoeg', hint: 'Zeg waarom. Zoek nu een andere plaats.' },
      notPossible,
    },
  },
  findOtherPlace: {
    title: 'Zoek een andere plaats voor vannacht',
    name: 'Andere plaats',
    why: 'Een kind dat niet veilig is, of daar niet zeker van is, gaat vannacht niet terug.',
    steps: [
      'Bel de jeugdbescherming voor een plaats.',
      'Vraag een beschermde plaats bij angst.',
      'Beperk wie het adres kent.',
      'Vermijd hotels en centra voor volwassenen; nooit detentie.',
    ],
    outcomes: { found: { label: 'Gevonden', hint: 'Zeg welke soort, en wie besliste.' }, notPossible },
  },
  assessBestInterests: {
    title: 'Beoordeel wat van nu af het beste is voor dit kind',
    name: 'Belang van het kind',
    why: 'De redenen om te gaan zeggen wat moet veranderen. Het Europese recht noemt vier punten om af te wegen.',
    steps: [
      'Weeg elk van de vier punten af.',
      'Noteer waarom het kind ging.',
      'Vraag of gezinshereniging mogelijk en veilig is.',
      'Beslis met voogd en kind.',
    ],
    outcomes: {
      decided: { label: 'Beslist', hint: 'Zeg wie, waarom, en wat het kind vindt.' },
      formalNeeded: {
        label: 'Een formele beslissing is nodig',
        hint: 'Voor een ander land of een terugkeer. Zeg waarom.',
      },
      notPossible,
    },
  },
  formalDetermination: {
    title: 'Laat het belang van het kind formeel bepalen',
    name: 'Formele bepaling',
    why: 'Een verhuizing naar een ander land is te groot voor een beoordeling alleen.',
    steps: ['Vraag de jeugdbescherming ze te openen.', 'Zorg dat voogd en kind gehoord worden.', 'Bewaar de redenen.'],
    outcomes: { decided: { label: 'Beslist', hint: 'Zeg wie, waarom, en wat het kind vindt.' }, notPossible },
  },
  likelihoodAfterReturn: {
    title: 'Hoe waarschijnlijk is het dat het kind opnieuw verdwijnt?',
    name: 'Verdwijning, na terugkeer',
    why: 'Ze wordt na elke afwezigheid opnieuw beoordeeld. Meer afwezigheden maken ze nooit lager.',
    steps: ['Overloop de tekens.', 'Kijk ook naar wat het kind hier houdt.', 'Vergelijk met de vorige beoordeling.'],
    never: 'Zet ze niet lager omdat het kind altijd terugkomt.',
    outcomes: {
      low: { label: 'Laag', hint: 'Alleen met een naam en een reden.' },
      raised: { label: 'Verhoogd', ...toPlan },
      high: { label: 'Hoog', hint: 'Nu volgen maatregelen, vandaag.' },
      imminent: { label: 'Acuut', hint: 'Nu volgen maatregelen, meteen.' },
      notPossible,
    },
  },
  measuresAfterReturn: {
    ...measuresWords,
    name: 'Maatregelen na terugkeer',
    outcomes: { done: { label: 'Genomen', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  exploitationAfterReturn: {
    title: 'Hoe sterk zijn nu de tekens van uitbuiting?',
    name: 'Uitbuiting, opnieuw',
    why: 'Ze wordt los van de waarschijnlijkheid beoordeeld. Niets verteld is niet hetzelfde als geen uitbuiting.',
    steps: [
      'Bekijk de tekens die na de terugkeer gevonden zijn.',
      'Zeg welke vorm, en wie.',
      'Vergelijk met de vorige beoordeling.',
    ],
    outcomes: {
      noSign: { label: 'Geen teken', hint: 'Alleen met een naam en een reden.' },
      signs: { label: 'Tekens', hint: 'Raadpleeg nu het centrum mensenhandel.' },
      strong: { label: 'Sterk vermoeden', hint: 'Verwijs vandaag door.' },
      identified: {
        label: 'Geïdentificeerd als slachtoffer',
        hint: 'Bescherm het kind nu, verwijs daarna door.',
      },
      unknown: { label: 'Niet bekend', hint: 'Telt als tekens. Raadpleeg nu het centrum mensenhandel.' },
    },
  },
  ...beforePlanWords,
  protectBeforePlan: {
    title: 'Houd het kind weg van wie het uitbuitte',
    name: 'Het slachtoffer beschermen',
    why: 'Een kind dat als slachtoffer geïdentificeerd is, wordt beschermd voor er iets gepland wordt.',
    steps: [
      'Breng het kind naar een beschermde plaats.',
      'Zeg de politie van wie het kind weggehouden moet worden.',
      'Zoek een advocaat.',
      'Beperk wie het adres kent.',
    ],
    outcomes: { done: { label: 'Kind is beschermd', hint: 'Zeg waar, en wie u bereikte.' }, notPossible },
  },
  agreeNewPlan: {
    title: 'Spreek met het kind een nieuw veiligheidsplan af',
    name: 'Nieuw plan',
    why: 'Het oude plan hield niet. De episode kan niet sluiten zonder een nieuw plan.',
    steps: [
      'Leg het oude plan naast het nieuwe.',
      'Begin met de eigen woorden van het kind.',
      'Spreek af na hoeveel minuten u aangifte doet.',
      'Spreek het af met politie, begeleider en voogd.',
      'Noem de datum van de volgende evaluatie.',
    ],
    outcomes: {
      agreed: { label: 'Afgesproken', hint: 'Zeg met wie, en wat verandert.' },
      notAgreed: { label: 'Niet afgesproken', hint: 'Zeg wat ontbreekt. Probeer opnieuw.' },
      notPossible,
    },
  },
  planningMeetingNeeded: {
    title: 'Was het kind herhaaldelijk vermist, zodat overleg nodig is?',
    name: 'Herhaalde afwezigheden',
    why: 'Drie afwezigheden in een maand vragen overleg, geen routine. Niet bekend telt als ja.',
    steps: ['Bekijk de afwezigheden van de laatste maand.', 'Vraag wat ze gemeen hebben.'],
    outcomes: {
      needed: { label: 'Overleg is nodig', hint: 'Houd het nu.' },
      notNeeded: { label: 'Geen overleg nodig' },
      unknown: { label: 'Niet bekend', hint: 'Telt als nodig. Houd het nu.' },
    },
  },
  holdPlanningMeeting: {
    title: 'Houd het planningsoverleg',
    name: 'Planningsoverleg',
    why: 'Wie iets kan veranderen, moet samen naar het patroon kijken.',
    steps: [
      'Nodig politie, begeleider, voogd, jeugdbescherming uit.',
      'Vraag eerst wat het kind vindt.',
      'Geef elke taak een naam en een datum.',
    ],
    outcomes: {
      held: { label: 'Gehouden', hint: 'Vul het verslag in.' },
      postponed: { label: 'Uitgesteld', hint: 'Zeg waarom, en de nieuwe datum.' },
      notPossible,
    },
  },
  learningReview: {
    title: 'Kijk terug: wat werkte, en wat was te laat?',
    name: 'Terugblik',
    why: 'Redenen blijven onbekend als niemand ze vraagt. Doe het meteen bij ernstige schade of wanneer een kind overleden is.',
    steps: [
      'Vraag wat werkte en wat te laat was.',
      'Vraag wie niet bereikt kon worden.',
      'Vraag welke feiten ontbraken.',
      'Vraag wat het voorkomen zou hebben.',
      'Geef de politie het patroon: plaatsen, auto’s, nummers.',
    ],
    outcomes: {
      done: { label: 'Gedaan', hint: 'Wat werkte, wat te laat was, wat het voorkomen zou hebben.' },
      notPossible,
    },
  },
}
