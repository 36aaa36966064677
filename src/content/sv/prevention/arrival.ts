import type { AnyWords } from '#content/phrase.ts'
import type { arrivalWords as english } from '#content/en/prevention/arrival.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const noLocation = 'Säg inte var barnet är förrän kopplingen är kontrollerad.'

/** P0 and P1. */
export const arrivalWords: AnyWords<typeof english> = {
  dangerInCare: {
    title: 'Är barnet i fara eller skadat just nu?',
    name: 'Fara nu',
    why: 'Akut hjälp går före alla andra steg. Vet inte räknas som ja.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Ring larmnumret först.' },
      no: { label: 'Nej' },
      unknown: { label: 'Vet inte', hint: 'Räknas som ja. Ring larmnumret.' },
    },
  },
  callEmergencyInCare: {
    title: 'Ring larmnumret för barnet nu',
    name: 'Nödsamtal för barnet',
    why: 'Ett barn i fara går före alla andra steg.',
    steps: [
      'Säg var hjälpen behövs.',
      'Säg vad faran eller skadan är.',
      'Säg att det gäller ett barn.',
      'Skriv ned samtalets referens.',
    ],
    say: 'Ett barn är i fara. Jag berättar var, vad som har hänt och vilka som är där.',
    outcomes: { done: { label: 'Ringt', hint: 'Notera vad som sades.' }, notPossible },
  },
  preventionBegins: {
    title: 'Varför öppnar du detta?',
    name: 'Hur det börjar',
    why: 'Ett barn du nyss har mött kräver några frågor först. För ett barn i vård börjar arbetet genast.',
    outcomes: {
      newlyMet: { label: 'Barnet möts för första gången', hint: 'Några korta frågor kommer först.' },
      inCareWorried: { label: 'Barn i vår vård, och du är orolig', hint: 'Arbetet börjar genast.' },
      afterReturn: { label: 'Barnet är tillbaka efter ett försvinnande', hint: 'Arbetet börjar genast.' },
    },
  },
  ageQuestion: {
    title: 'Är personen under 18?',
    name: 'Ålder',
    why: 'Behandla vid tvekan personen som ett barn. Tvivel om åldern ändrar inget av det som följer.',
    steps: ['Fråga och skriv ned vad som sägs.', 'Kräv inte papper först.'],
    never: 'Håll inte inne något stöd för barn för att åldern är osäker.',
    outcomes: {
      yes: { label: 'Ja' },
      doubted: { label: 'Någon betvivlar det', hint: 'Behandlas som barn. Notera vem som tvivlar.' },
      unknown: { label: 'Vet inte', hint: 'Behandlas som barn.' },
      no: { label: 'Nej, en vuxen', hint: 'Bara när det är klarlagt. Hänvisning kommer härnäst.' },
    },
  },
  adultReferral: {
    title: 'Hänvisa den vuxna till en verksamhet som kan hjälpa',
    name: 'Hänvisa en vuxen',
    why: 'Guiden är för barn. En vuxen ska ändå ha någonstans att vända sig.',
    steps: [
      'Säg vem som beslutade, och på vilken grund.',
      'Namnge verksamheten och ge dess nummer.',
      'Följ med personen om du kan.',
    ],
    outcomes: {
      referred: { label: 'Hänvisad, klarlagt vuxen', hint: 'Det slutar här. Skäl och namn behövs.' },
      doubted: { label: 'Det finns ändå tvivel', hint: 'Behandlas som barn. Fortsätt.' },
      notPossible,
    },
  },
  languageQuestion: {
    title: 'Har ni ett gemensamt språk, eller en tolk?',
    name: 'Språk',
    why: 'Ett barn som inte förstår kan inte berätta vad som är fel.',
    steps: ['Ta reda på vilket språk barnet föredrar.', 'Sök en tolk, även per telefon.'],
    never: 'Låt inte en vuxen som kom med barnet tolka.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Skriv in språket.' },
      no: { label: 'Inte ännu', hint: 'Fortsätt. Det första samtalet frågar efter tolk.' },
      unknown: { label: 'Vet inte vilket språk', hint: 'Fortsätt. Det första samtalet frågar igen.' },
    },
  },
  situationQuestion: {
    title: 'Vem är barnet med?',
    name: 'Med vem',
    why: 'En vuxen bredvid ett barn är inte alltid en vuxen som skyddar det.',
    steps: ['Notera var, när och av vem barnet möttes.', 'Tala med barnet skilt från andra vuxna.'],
    outcomes: {
      alone: { label: 'Ensamt' },
      withRelative: { label: 'Med en släkting, utan föräldrar' },
      unverifiedAdult: { label: 'Med en vuxen vars koppling inte är kontrollerad' },
      withParents: { label: 'Med föräldrar, men i riskzonen' },
      unknown: { label: 'Vet inte', hint: 'Behandlas som ensamt.' },
    },
  },
  adultClaimsChild: {
    title: 'Frågar någon efter barnet eller gör anspråk på det?',
    name: 'Någon gör anspråk på barnet',
    why: 'Också människohandlare kommer och frågar. Barnskyddet kontrollerar kopplingen före varje överlämning.',
    steps: ['Notera namn, nummer och vad som påstås.', 'Ge ännu inget svar om barnet.'],
    never: noLocation,
    outcomes: {
      noOne: { label: 'Ingen' },
      verified: { label: 'Ja, och kopplingen är kontrollerad', hint: 'Säg vem som kontrollerade den.' },
      notVerified: {
        label: 'Ja, kopplingen är inte kontrollerad',
        hint: 'Barnskyddet och polisen kontrollerar den härnäst.',
      },
      unknown: { label: 'Vet inte', hint: 'Räknas som inte kontrollerad.' },
    },
  },
  checkClaim: {
    title: 'Låt barnskyddet och polisen kontrollera anspråket',
    name: 'Kontrollera anspråket',
    why: 'Barnet stannar där det är tills identitet och släktskap är fastställda.',
    steps: [
      'Ring barnskyddet; berätta för polisen.',
      'Ange namn, nummer och vad som påstås.',
      'Fråga barnet ensamt vad det vill.',
      'Berätta för alla i passet: säg inte till någon var barnet är.',
    ],
    say: 'Någon gör anspråk på det här barnet och kopplingen är inte kontrollerad. Jag ber er kontrollera identitet och släktskap. Till dess säger vi inte var barnet är.',
    never: noLocation,
    outcomes: {
      verified: { label: 'Kopplingen kontrollerad och bekräftad', hint: 'Säg vem som kontrollerade den.' },
      refuted: { label: 'Kopplingen inte bekräftad', hint: 'Polisen vet. Barnet lämnas inte över.' },
      another: { label: 'Någon annan gör också anspråk på barnet', hint: 'Kontrollen börjar om.' },
      notPossible,
    },
  },
  claimLater: {
    title: 'Har någon ny frågat efter barnet?',
    name: 'Nytt anspråk',
    why: 'Ett besök eller ett samtal kan komma när som helst, även veckor senare.',
    never: noLocation,
    outcomes: { newClaim: { label: 'Någon frågar efter barnet', hint: 'Kontrollen ska då göras genast.' } },
  },
  knownElsewhere: {
    title: 'Är barnet känt som försvunnet någon annanstans?',
    name: 'Känt någon annanstans',
    why: 'Barnet kan vara eftersökt under en annan stavning, från en annan plats eller ett annat land.',
    steps: ['Fråga vem som har kontrollerat, och under vilka namn.', 'Kontrollera varje stavning av namnet.'],
    outcomes: {
      noHit: { label: 'Kontrollerat, inget hittat', hint: 'Säg vem som kontrollerade.' },
      hit: {
        label: 'Ja, anmält försvunnet',
        hint: 'Stödet efteråt öppnas också. Det förebyggande arbetet fortsätter.',
      },
      notChecked: { label: 'Inte kontrollerat ännu', hint: 'Att begära det står sedan på listan.' },
      unknown: { label: 'Vet inte', hint: 'Att begära det står sedan på listan.' },
    },
  },
  askElsewhere: {
    title: 'Begär att register över försvunna kontrolleras',
    name: 'Begär kontrollen',
    why: 'Bara den behöriga myndigheten får söka i registren. Du begär det och noterar svaret.',
    steps: [
      'Be barnskyddet eller polisen kontrollera.',
      'Ange alla stavningar, födelsedatum och kännetecken.',
      'Fråga också journumret 116 000.',
    ],
    say: 'Vi har mött ett barn. Jag ber er kontrollera om barnet är anmält försvunnet här eller i ett annat land. Jag ger er alla stavningar av namnet.',
    outcomes: { asked: { label: 'Begärt', hint: 'Svaret efterfrågas härnäst.' }, notPossible },
  },
  elsewhereLater: {
    title: 'Finns en ny hint om att barnet saknas någon annanstans?',
    name: 'Ny hint: saknas annanstans',
    why: 'Ett annat namn, ett nytt foto eller ett samtal kan visa att någon letar.',
    outcomes: { newHint: { label: 'Det finns en hint', hint: 'Frågan kommer tillbaka.' } },
  },
  referToChildProtection: {
    title: 'Anmäl barnet till barnskyddsmyndigheten',
    name: 'Anmälan',
    why: 'Någon måste ha ansvaret för barnet i natt. Alla får anmäla, ingen behöver vara säker.',
    steps: [
      'Ring myndighetens jour.',
      'Säg vem barnet är med och vad som oroar dig.',
      'Fråga vem som har ansvaret från och med nu.',
      'Skicka en kopia av anmälan till den som utser gode män.',
    ],
    say: 'Jag anmäler ett barn som behöver skydd. Det här vet jag och det här oroar mig. Vem har ansvaret för barnet i natt?',
    outcomes: {
      done: { label: 'Anmält', hint: 'Notera vem du nådde.' },
      alreadyInCharge: { label: 'Den har redan ansvaret', hint: 'Namnge den ansvariga personen.' },
      notPossible,
    },
  },
  confirmReferral: {
    title: 'Har någon på barnskyddet tagit på sig ansvaret?',
    name: 'Någon har ansvaret',
    why: 'En anmälan utan ett namn är ett brev. Barn går förlorade där ingen har ansvaret.',
    steps: ['Ring igen om ingen svarade.', 'Få namnet på en person.'],
    outcomes: {
      confirmed: { label: 'Ja', hint: 'Namnge personen.' },
      noAnswer: { label: 'Inget svar ännu', hint: 'Anmäl igen.' },
      notPossible,
    },
  },
  responsibleChanges: {
    title: 'Får en annan person ansvaret?',
    name: 'Ny ansvarig person',
    why: 'Vid varje byte av handläggare går något förlorat. Det nya namnet kommer innan det gamla går.',
    outcomes: { changed: { label: 'Någon byts ut', hint: 'Namnge den nya personen härnäst.' } },
  },
}
