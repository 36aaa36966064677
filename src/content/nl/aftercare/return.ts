import type { AnyWords } from '#content/phrase.ts'
import type { returnWords as english } from '#content/en/aftercare/return.ts'
import { notPossible } from '#content/nl/response/labels.ts'
import { measuresWords } from './measures.ts'

const samePerson = { label: 'Ja, het is hetzelfde kind', hint: 'Zeg wie het bevestigde.' } as const

const anotherPerson = {
  label: 'Nee, het is iemand anders',
  hint: 'De zoektocht gaat door. Open een eigen dossier voor het kind dat hier is.',
} as const

const wrongHit = {
  label: 'Nee, het is een ander kind',
  hint: 'Zeg wie het bevestigde, en waarom. Het kind blijft hier beschermd.',
} as const
const rightHit = { label: 'Ja, het is dit kind', hint: 'Zeg wie het bevestigde. Nu volgt bescherming hier.' } as const

/** A0 and A1. */
export const returnWords: AnyWords<typeof english> = {
  dangerAfterReturn: {
    title: 'Is er nu iemand in onmiddellijk gevaar of gewond?',
    name: 'Onmiddellijk gevaar',
    why: 'Noodhulp komt voor elke andere stap. Niet bekend telt als ja.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Bel eerst de hulpdiensten.' },
      no: { label: 'Nee' },
      unknown: { label: 'Niet bekend', hint: 'Telt als ja. Bel de hulpdiensten.' },
    },
  },
  callEmergencyAfterReturn: {
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
  aftercareBegins: {
    title: 'Hoe begint de nazorg?',
    name: 'Begin van de nazorg',
    why: 'Wat eerst komt, hangt af van hoe de zoektocht eindigde.',
    outcomes: {
      seenAndSafe: { label: 'Kind in persoon gezien' },
      turnedUp: { label: 'Kind meteen weer opgedoken' },
      takenOver: { label: 'Een andere instantie heeft overgenomen' },
      deathRecorded: { label: 'Het overlijden van het kind is genoteerd' },
      openedInError: { label: 'De respons was bij vergissing geopend' },
      foundHere: { label: 'Kind gevonden of terug' },
      fromAnotherCountry: { label: 'Kind vermist in een ander land' },
    },
  },
  seenByWhom: {
    title: 'Wie heeft het kind in persoon gezien?',
    name: 'Gezien door wie',
    why: 'Een kind is gevonden wanneer politie of jeugdbescherming het gezien heeft. Een oproep volstaat niet.',
    never: 'Tel een oproep, een bericht of een foto niet als gezien.',
    outcomes: {
      seenFaceToFace: { label: 'In persoon gezien', hint: 'Zeg wie het kind zag.' },
      notSeen: {
        label: 'Nog niemand heeft het kind gezien',
        hint: 'Het kind is nog vermist. De zoektocht gaat door.',
      },
      unknown: { label: 'Niet bekend', hint: 'Telt als niet gezien. De zoektocht gaat door.' },
    },
  },
  confirmChild: {
    title: 'Is dit het kind dat vermist was?',
    name: 'Hetzelfde kind',
    why: 'Namen verschillen van register tot register. Signaleringen moeten weg voor dit kind, en voor geen ander.',
    steps: [
      'Geef eerst eten en rust. Bel een arts als het nodig is.',
      'Vergelijk foto en kenmerken.',
      'Vergelijk alle schrijfwijzen van de naam.',
      'Laat vingerafdrukken aan de instantie.',
      'Noteer hoe het met het kind gaat.',
    ],
    never: 'Zeg niet dat de zoektocht voorbij is voor dit zeker is.',
    outcomes: {
      samePerson,
      anotherPerson,
      unknown: { label: 'Nog niet zeker', hint: 'Zeg waarom. Het kind wordt eerst beschermd.' },
    },
  },
  protectUntilConfirmed: {
    title: 'Bescherm het kind zolang niet zeker is wie dit is',
    name: 'Intussen beschermen',
    why: 'Een kind heeft bescherming nodig volgens ons recht, wie het ook is. Namen kunnen wachten.',
    steps: [
      'Geef eten, rust en een arts als het nodig is.',
      'Zoek een veilige plaats voor vannacht.',
      'Verwittig de jeugdbescherming.',
      'Vraag de instantie te bevestigen wie dit is.',
    ],
    outcomes: {
      samePerson,
      anotherPerson,
      stillUnknown: { label: 'Nog altijd niet zeker', hint: 'De bescherming gaat door. De vraag komt terug.' },
      notPossible,
    },
  },
  confirmHitIsThisChild: {
    title: 'Is dit het kind dat in het andere land vermist is?',
    name: 'Is de hit dit kind',
    why: 'Een hit kan fout zijn. Zorg en bescherming wachten niet op het antwoord.',
    steps: [
      'Geef eerst eten en rust. Bel een arts als het nodig is.',
      'Zoek een veilige plaats en verwittig de jeugdbescherming.',
      'Vergelijk foto, kenmerken en alle schrijfwijzen.',
      'Laat vingerafdrukken aan de instantie.',
      'Noteer hoe het met het kind gaat.',
    ],
    never: 'Zeg het andere land niet dat het kind gevonden is voor dit zeker is.',
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      unknown: { label: 'Nog niet zeker', hint: 'Zeg waarom. Het kind wordt eerst beschermd.' },
    },
  },
  protectUntilHitConfirmed: {
    title: 'Bescherm dit kind zolang niet zeker is wie het is',
    name: 'Intussen beschermen, hit',
    why: 'Een kind dat hier is, wordt hier beschermd, welk land ook een kind mist.',
    steps: [
      'Geef eten, rust en een arts als het nodig is.',
      'Zoek een veilige plaats voor vannacht.',
      'Verwittig de jeugdbescherming en vraag een voorlopige voogd.',
      'Vraag de instantie te bevestigen wie dit is.',
    ],
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      stillUnknown: { label: 'Nog altijd niet zeker', hint: 'De bescherming gaat door. De vraag komt terug.' },
      notPossible,
    },
  },
  welcomeBack: {
    title: 'Verwelkom het kind: is er iets dat u zorgen geeft?',
    name: 'Welkom terug',
    why: 'Een onthaal zonder verwijt kan bepalen of het opnieuw gebeurt. Een korte afwezigheid kan schade verbergen.',
    steps: ['Geef eten en rust.', 'Luister. Ondervraag niet.', 'Let op elk teken van de lijst.'],
    say: 'Goed dat je terug bent. Je bent niet in de problemen. Heb je iets nodig?',
    outcomes: {
      nothingWorrying: { label: 'Niets geeft mij zorgen', hint: 'Nu volgt een blik op het risico.' },
      concern: { label: 'Iets geeft mij zorgen', hint: 'De volledige zorg begint.' },
      unknown: { label: 'Niet bekend', hint: 'Telt als een zorg. De volledige zorg begint.' },
    },
  },
  reviewRiskAfterAbsence: {
    title: 'Na deze afwezigheid: hoe waarschijnlijk is een volgende?',
    name: 'Risico na afwezigheid',
    why: 'Elke afwezigheid zegt iets. Ze maakt het risico nooit kleiner.',
    steps: ['Vergelijk met de vorige beoordeling.', 'Vraag wat veranderd is.', 'Geef uw redenen.'],
    never: 'Zet het niet lager omdat het kind terugkwam.',
    outcomes: {
      low: { label: 'Laag', hint: 'Alleen met een naam en redenen.' },
      raised: { label: 'Verhoogd', hint: 'Geef uw redenen.' },
      high: { label: 'Hoog', hint: 'Nu volgen maatregelen, dan de volledige zorg.' },
      imminent: { label: 'Acuut', hint: 'Meteen volgen maatregelen, dan de volledige zorg.' },
      notPossible,
    },
  },
  reviewExploitationAfterAbsence: {
    title: 'Na deze afwezigheid: zijn er tekens van uitbuiting?',
    name: 'Uitbuiting na afwezigheid',
    why: 'Ze wordt los van de waarschijnlijkheid beoordeeld. Een korte afwezigheid kan schade verbergen.',
    steps: [
      'Denk aan nieuw geld, kleren, telefoon, contacten.',
      'Vergelijk met de vorige beoordeling.',
      'Geef uw redenen.',
    ],
    outcomes: {
      noSign: { label: 'Geen teken', hint: 'Alleen met een naam en redenen.' },
      signs: { label: 'Tekens', hint: 'De volledige zorg begint. Het centrum mensenhandel wordt geraadpleegd.' },
      strong: { label: 'Sterk vermoeden', hint: 'De volledige zorg begint. Verwijs vandaag door.' },
      identified: {
        label: 'Geïdentificeerd als slachtoffer',
        hint: 'De volledige zorg begint. Bescherm en verwijs vandaag door.',
      },
      unknown: { label: 'Niet bekend', hint: 'Telt als tekens. De volledige zorg begint.' },
    },
  },
  measuresAfterAbsence: {
    ...measuresWords,
    name: 'Maatregelen na afwezigheid',
    outcomes: {
      done: { label: 'Genomen', hint: 'Noteer wie u bereikte. De volledige zorg begint.' },
      notPossible: {
        label: 'Nu niet mogelijk',
        hint: 'Zeg waarom. De volledige zorg begint en vraagt het opnieuw.',
      },
    },
  },
  welcomeChild: {
    title: 'Geef eten, rust en een warm onthaal',
    name: 'Onthaal',
    why: 'Hoe een kind onthaald wordt, kan bepalen of het opnieuw gebeurt.',
    steps: [
      'Geef eten, drinken en rust.',
      'Vraag wie het kind bij zich wil.',
      'Haal een tolk die het kind aanvaardt.',
      'Reis met een volwassene die het kind kent, nooit met een verdacht familielid.',
    ],
    say: 'Goed dat je er bent. Je bent niet in de problemen. Wat heb je nu nodig?',
    never: 'Verwijt, straf of ondervraag het kind nu niet.',
    outcomes: { done: { label: 'Gedaan' }, notPossible },
  },
  afraidOrControlled: {
    title: 'Is het kind bang voor iemand, of wordt het gecontroleerd?',
    name: 'Angst of controle',
    why: 'Wie een kind controleert, wacht vaak in de buurt. Niet bekend telt als ja.',
    steps: [
      'Let op angst voor een persoon.',
      'Let op een telefoon die blijft rinkelen.',
      'Let op een volwassene die voor het kind spreekt.',
    ],
    say: 'Is er iemand voor wie je bang bent? Zegt iemand je wat je moet doen?',
    never: 'Vraag het niet terwijl de andere persoon in de buurt is.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Bescherm nu het kind.' },
      no: { label: 'Nee' },
      unknown: { label: 'Niet bekend', hint: 'Telt als ja. Bescherm nu het kind.' },
    },
  },
  protectChild: {
    title: 'Breng het kind naar een aparte, beschermde plaats',
    name: 'Beschermde plaats',
    why: 'Een kind dat bang is of gecontroleerd wordt, mag niet zijn waar die persoon het kan bereiken.',
    steps: [
      'Breng het kind naar een aparte plaats.',
      'Zeg de politie voor wie het kind bang is.',
      'Beperk wie het adres kent.',
      'Houd bellers en bezoekers weg.',
    ],
    say: 'Een kind dat vermist was, is terug en is misschien bang voor iemand of wordt gecontroleerd. We hebben nu bescherming nodig voor dit kind.',
    outcomes: { done: { label: 'Kind is beschermd', hint: 'Zeg waar, en wie u bereikte.' }, notPossible },
  },
  reviewProtection: {
    title: 'Houdt de bescherming stand?',
    name: 'Evaluatie van de bescherming',
    why: 'Wat eerst niet bekend was, komt hier terug, tot iemand er met naam op antwoordt.',
    steps: [
      'Vraag het opnieuw aan het kind, onder vier ogen.',
      'Vraag de politie wat ze vond.',
      'Ga na wie het adres kent.',
    ],
    outcomes: {
      holds: { label: 'Ze houdt stand', hint: 'Zeg wie besliste.' },
      notSafe: { label: 'Het is niet veilig', hint: 'Zoek nu een andere beschermde plaats.' },
      noLongerNeeded: { label: 'Niet meer nodig', hint: 'Alleen met een naam en een reden.' },
      unknown: { label: 'Niet bekend', hint: 'Blijft open. Zeg waarom. De bescherming gaat door.' },
    },
  },
  foundExploited: {
    title: 'Is het kind gevonden in uitbuiting of bij een misdrijf?',
    name: 'Gevonden in uitbuiting',
    why: 'Een kind in een cannabisplantage, in een bordeel of bij drugshandel kan slachtoffer zijn. Niet bekend telt als ja.',
    steps: ['Vraag de politie wat ze vond.', 'Noteer de plaats en wie er was.'],
    outcomes: {
      yes: { label: 'Ja', hint: 'Eerst slachtoffer: zorg daar nu voor.' },
      no: { label: 'Nee' },
      unknown: { label: 'Niet bekend', hint: 'Telt als ja. Eerst slachtoffer.' },
    },
  },
  victimFirst: {
    title: 'Zorg dat het kind eerst als slachtoffer behandeld wordt',
    name: 'Eerst slachtoffer',
    why: 'Een uitgebuit kind mag niet vastgehouden of gestraft worden voor wat anderen het lieten doen.',
    steps: [
      'Bel een advocaat voor elk verhoor.',
      'Zeg: mogelijk slachtoffer, een kind.',
      'Vraag dat het kind niet vastgehouden wordt.',
      'Vraag een doorverwijzing mensenhandel.',
    ],
    say: 'Dit is een kind en kan slachtoffer van mensenhandel zijn. Houd het kind alstublieft niet vast. Er komt een advocaat voor elk verhoor.',
    outcomes: { done: { label: 'Gedaan', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  keepEvidence: {
    title: 'Bewaar bewijs voor het kind zich wast, als het akkoord is',
    name: 'Bewijs bewaren',
    why: 'Sporen op kleren, telefoon, nagels of haar zijn na een douche weg. Het kind beslist.',
    steps: [
      'Leg uit wat bewaard wordt, en waarom.',
      'Vraag het kind voor iets genomen wordt.',
      'Leg kleren en telefoon opzij, onaangeroerd.',
      'Laat politie of een arts sporen nemen.',
    ],
    say: 'Voor je je wast: mag de politie je kleren bewaren? Als iemand je pijn deed, kan het helpen om dat te stoppen. Je mag nee zeggen.',
    never: 'Zet het kind niet onder druk. Een douche moet niet verdiend worden.',
    outcomes: {
      kept: { label: 'Bewaard, met akkoord van het kind', hint: 'Zeg wie het bijhoudt.' },
      childSaidNo: { label: 'Het kind zei nee', hint: 'Dat is het recht van het kind.' },
      nothingToKeep: { label: 'Niets te bewaren', hint: 'Zeg waarop dit steunt.' },
      tooLate: { label: 'Te laat', hint: 'Zeg wat er voordien gebeurde.' },
      notPossible,
    },
  },
}
