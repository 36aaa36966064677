import type { AnyWords } from '#content/phrase.ts'
import type { traffickingWords as english } from '#content/en/prevention/trafficking.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const levels = {
  noSign: { label: 'Geen teken', hint: 'Alleen met een naam en een reden. Het sluit niets uit.' },
  signs: { label: 'Tekens', hint: 'Het centrum mensenhandel raadplegen staat dan op de lijst.' },
  strong: { label: 'Sterk vermoeden', hint: 'Vandaag moet dan doorverwezen worden.' },
  identified: { label: 'Geïdentificeerd als slachtoffer', hint: 'Bescherming moet dan meteen.' },
  unknown: { label: 'Niet bekend', hint: 'Telt als tekens. Raadpleeg het centrum mensenhandel.' },
} as const

const judgeAgain = { label: 'Beoordeel eerst opnieuw', hint: 'De beoordeling staat dan op de lijst.' } as const

const noProof = 'Wacht niet op bewijs, en ondervraag het kind niet.'

/** P1, P6 (second judgment) and P7. */
export const traffickingWords: AnyWords<typeof english> = {
  signAtFirstSight: {
    title: 'Ziet u op het eerste gezicht een teken van mensenhandel?',
    name: 'Eerste gezicht: mensenhandel',
    why: 'Een vermoeden volstaat. Handel voor het kind weg is.',
    steps: [
      'Let op: angst, controle, geen papieren, een volwassene die antwoordt.',
      'Praat onder vier ogen met het kind.',
    ],
    outcomes: {
      none: { label: 'Geen gezien', hint: 'Dan moet de volledige lijst overlopen worden.' },
      suspected: { label: 'Vermoeden', hint: 'Ernaar handelen moet dan meteen.' },
      clear: { label: 'Duidelijk', hint: 'Ernaar handelen moet dan meteen.' },
      unknown: { label: 'Niet bekend', hint: 'Telt als vermoeden.' },
    },
  },
  actOnFirstSign: {
    title: 'Houd het kind weg van wie u verdenkt',
    name: 'Handelen bij eerste tekens',
    why: 'Bij een vermoeden van mensenhandel tellen uren. Het kind kan vannacht opgehaald worden.',
    steps: [
      'Breng het kind naar een veilige kamer of plaats.',
      'Bel de jeugdbescherming; verwittig de politie.',
      'Zeg niets tegen de volwassene die u verdenkt.',
      'Noteer wat u zag en hoorde.',
    ],
    say: 'Ik vermoed dat dit kind uitgebuit wordt. Het kind moet vannacht van deze volwassene weggehouden worden. Handel nu, alstublieft, en geef me een referentie.',
    never: noProof,
    outcomes: {
      done: { label: 'Kind weggehouden, anderen verwittigd', hint: 'Noteer wie u bereikte.' },
      judgeNow: { label: 'Overloop eerst de volledige lijst', hint: 'De beoordeling staat dan op de lijst.' },
      notPossible,
    },
  },
  exploitationFirst: {
    title: 'Wordt het kind uitgebuit, of dreigt dat?',
    name: 'Uitbuiting, eerste blik',
    why: 'Eén teken bewijst niets en geen teken sluit niets uit. Kinderen zien zichzelf zelden als slachtoffer.',
    steps: [
      'Beantwoord elk teken, ook met niet bekend.',
      'Noteer feiten, geen gissingen.',
      'Beslis: de lijst telt geen punten op.',
    ],
    never: noProof,
    outcomes: levels,
  },
  consultCentre: {
    title: 'Vraag het centrum mensenhandel wat te doen',
    name: 'Het centrum raadplegen',
    why: 'Waar u niet zeker bent, zijn specialisten het wel. Dat een kind instemt, maakt het niet onschuldig.',
    steps: ['Geef de tekens en de feiten.', 'Vraag of u moet doorverwijzen.', 'Vraag wat vannacht moet veranderen.'],
    say: 'Ik maak me zorgen om een kind. Dit zijn de tekens en de feiten. Moeten we het kind doorverwijzen, en wat doen we vannacht?',
    never: noProof,
    outcomes: {
      refer: { label: 'Zij zeggen: doorverwijzen', hint: 'Vandaag moet dan doorverwezen worden.' },
      noReferral: {
        label: 'Zij zeggen: nu niet doorverwijzen',
        hint: 'Zeg waarom. De beoordeling komt terug.',
      },
      judgeAgain,
      notPossible,
    },
  },
  referTrafficking: {
    title: 'Verwijs het kind vandaag door als mogelijk slachtoffer',
    name: 'Doorverwijzing mensenhandel',
    why: 'Doorverwijzing opent bescherming. Een vermoeden volstaat, bewijs is niet nodig.',
    steps: [
      'Volg de weg van uw land.',
      'Geef feiten en de eigen woorden van het kind.',
      'Zeg wat vertrouwelijk moet blijven.',
      'Vraag de referentie.',
    ],
    say: 'Ik verwijs een kind door als mogelijk slachtoffer van mensenhandel. Dit zijn de feiten. Geef me alstublieft de referentie. Welke bescherming begint vandaag?',
    never: noProof,
    outcomes: {
      done: { label: 'Doorverwezen', hint: 'Bescherming moet dan meteen.' },
      notReferred: { label: 'Niet doorverwezen', hint: 'Reden en naam zijn nodig.' },
      judgeAgain,
      notPossible,
    },
  },
  protectVictim: {
    title: 'Bescherm het kind tegen wie het uitbuit',
    name: 'Het slachtoffer beschermen',
    why: 'Een doorverwijzing alleen beschermt vannacht niemand.',
    steps: [
      'Houd het kind weg van de verdachte persoon.',
      'Vraag een beschermde plaats.',
      'Doe bij de politie aangifte van het misdrijf.',
      'Zoek een advocaat. Het kind heeft geen schuld.',
    ],
    never: 'Behandel het kind niet als dader.',
    outcomes: {
      done: { label: 'Beschermd', hint: 'De beoordeling komt terug.' },
      judgeAgain,
      notPossible,
    },
  },
  exploitationFull: {
    title: 'Beoordeel volledig of het kind uitgebuit wordt',
    name: 'Uitbuiting, volledig',
    why: 'Vertrouwen groeit traag, en vertellen ook. Wat eerst niet gezien is, kan nu blijken.',
    steps: ['Overloop samen de lijst.', 'Voeg toe wat het kind sindsdien vertelde.', 'Noteer de redenen.'],
    never: noProof,
    outcomes: levels,
  },
  exploitationAgain: {
    title: 'Beoordeel uitbuiting opnieuw met wat nu bekend is',
    name: 'Uitbuiting, opnieuw',
    why: 'Er is iets nieuws: advies, een gebeurtenis, een afwezigheid.',
    steps: ['Zeg wat nieuw is.', 'Overloop de lijst opnieuw.', 'Noteer de redenen.'],
    never: noProof,
    outcomes: {
      ...levels,
      alreadyActedOn: { label: 'Zelfde tekens, al naar gehandeld', hint: 'Alleen met een naam en een reden.' },
    },
  },
  exploitationLater: {
    title: 'Is er een nieuw teken van uitbuiting?',
    name: 'Nieuw teken van uitbuiting',
    why: 'Tekens komen vaak laat. Geen teken vroeger betekent nooit geen mensenhandel.',
    outcomes: {
      newSign: { label: 'Er is een nieuw teken', hint: 'De beoordeling staat dan op de lijst.' },
      afterAbsence: { label: 'Het kind was weg of vermist', hint: 'De beoordeling staat dan op de lijst.' },
      otherReason: { label: 'Een andere reden', hint: 'De beoordeling staat dan op de lijst.' },
    },
  },
}
