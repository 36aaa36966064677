import type { AnyWords } from '#content/phrase.ts'
import type { crossBorderWords as english } from '#content/en/aftercare/cross-border.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const notYet = { label: 'Inte ännu', hint: 'Barnet behöver inte tala. Erbjud det igen.' }
const goesOnWithout = { label: 'Det går vidare ändå', hint: 'Bara med namn och skäl.' }
const undecided = { label: 'Inte beslutat ännu', hint: 'Ange ett skäl och datum då det beslutas igen.' }
const decideAnew = { label: 'Detta måste beslutas på nytt', hint: 'Säg varför.' }
const trafficked = {
  yes: { label: 'Ja', hint: 'Kom härnäst överens om i vilket land hänvisningen görs.' },
  no: { label: 'Nej', hint: 'Säg vad det vilar på.' },
  unknown: { label: 'Vet inte', hint: 'Räknas som ja. Kom härnäst överens med det andra landet.' },
}
const decideNever = 'Ta inte för givet att barnet ska tillbaka.'
const transferSteps = [
  'Skriv ned planen tillsammans med båda sidor.',
  'Namnge den mottagande gode mannen innan någon reser.',
  'Välj en ledsagare som barnet känner.',
  'Packa medicin och id-handlingar.',
  'Bedöm risken för människohandel på ankomstorten.',
] as const
const transferNever = 'Låt inte barnet resa innan den mottagande gode mannen är namngiven.'
const ready = { label: 'Klart för resa', hint: 'Namnge god man och ledsagare, och när.' }

const firstDay = {
  title: 'Ring barnet den första dagen',
  why: 'De första dagarna på en ny plats är de farligaste.',
  steps: [
    'Tala med barnet på tu man hand.',
    'Fråga: är du i säkerhet? Vem ringer du?',
    'Berätta för gode mannen vad som oroar dig.',
  ],
  outcomes: {
    spoke: { label: 'Talade med barnet' },
    notReached: { label: 'Inte nått', hint: 'Fråga genast gode mannen och boendet.' },
    notPossible,
  },
} as const
const seventhDay = {
  title: 'Ring barnet igen efter en vecka',
  why: 'Det som såg bra ut vid ankomsten kan vända inom några dagar.',
  steps: [
    'Tala med barnet på tu man hand.',
    'Fråga vad som skiljer sig från planen.',
    'Berätta för gode mannen vad som oroar dig.',
  ],
  outcomes: {
    spoke: { label: 'Talade med barnet' },
    notReached: { label: 'Inte nått', hint: 'Fråga genast gode mannen och boendet.' },
    notPossible,
  },
} as const

/** The X track, seen from here and seen from there. */
export const crossBorderWords: AnyWords<typeof english> = {
  protectUnderOurLaw: {
    title: 'Skydda barnet nu, enligt vår egen lag',
    name: 'Skydda först',
    why: 'Ett barn som är här skyddas här, i vilket land akten än finns.',
    steps: [
      'Berätta för barnskyddet här.',
      'Begär en tillfällig god man här.',
      'Hitta en säker plats för barnet.',
      'Lova varken återresa eller att få stanna.',
    ],
    say: 'Ett barn som är försvunnet från ett annat land är här. Vi behöver skydd och en tillfällig god man nu.',
    outcomes: {
      done: { label: 'Skyddat', hint: 'Säg vem du nådde och vem som är god man.' },
      notPossible,
    },
  },
  confirmHitToThem: {
    title: 'Bekräfta för det andra landet att barnet är här',
    name: 'Bekräfta träffen',
    why: 'Där letar man fortfarande. De behöver veta att barnet är i säkerhet, inte adressen.',
    steps: [
      'Polisen: genom SIRENE eller Interpol.',
      'Journumret: till journumret där.',
      'Lämna ingen adress utöver det nödvändiga.',
    ],
    outcomes: { done: { label: 'Bekräftat', hint: 'Notera landet och vem du nådde.' }, notPossible },
  },
  askForTheirFile: {
    title: 'Be det första landet om barnets akt',
    name: 'Begär akten',
    why: 'Omsorgen får inte börja från noll vid varje gräns. Gode män och terapeuter bör tala direkt med varandra.',
    steps: [
      'Begär varje del på listan.',
      'Be god man ringa god man.',
      'Använd centralmyndigheten om polisen inte är vägen.',
      'Kontrollera vad som får delas.',
    ],
    outcomes: {
      received: { label: 'Mottagen', hint: 'Notera vem som skickade den.' },
      noAnswer: { label: 'Inget svar', hint: 'Begär igen, också genom en annan kanal.' },
      goesOnWithout: { label: 'Det går vidare utan', hint: 'Säg vad som prövades.' },
      notPossible,
    },
  },
  hearChildHere: {
    title: 'Hör barnet: varför, önskningar, rädslor, familj här',
    name: 'Hör barnet',
    why: 'Det barnet vill och är rädd för hör hemma i beslutet.',
    steps: [
      'God man och tolk är med.',
      'Fråga varför barnet gav sig av.',
      'Fråga vad barnet önskar och är rädd för.',
      'Fråga om familj här.',
    ],
    say: 'Inget är beslutat. Vi vill veta vad du önskar och vad du är rädd för.',
    outcomes: {
      heard: { label: 'Hört', hint: 'Skriv ned önskan med barnets ord.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedOnTheWay: {
    title: 'Utsattes barnet för människohandel hit eller härifrån?',
    name: 'Människohandel på vägen',
    why: 'Det avgör vilket land som identifierar barnet som offer. Vet inte räknas som ja.',
    steps: ['Gå igenom tecknen på människohandel.', 'Fråga det första landet vad det vet.'],
    outcomes: trafficked,
  },
  agreeReferralCountry: {
    title: 'Kom överens om i vilket land hänvisningen görs',
    name: 'Hänvisning: vilket land',
    why: 'När båda länderna väntar på varandra hjälper ingen. Båda får veta.',
    steps: [
      'Ring specialisterna mot människohandel här.',
      'Fråga deras motsvarighet vad som är öppet.',
      'Enas om ett land och berätta för båda.',
    ],
    outcomes: { done: { label: 'Överenskommet, båda vet', hint: 'Notera landet och vem du nådde.' }, notPossible },
  },
  decideSolutionHere: {
    title: 'Vilken lösning är till barnets bästa?',
    name: 'Besluta lösningen',
    why: 'Varje barn beslutas för sig, med god man och barn. Ingen återresa sker av sig själv.',
    steps: [
      'Väg familj, säkerhet, omsorg och barnets åsikt.',
      'Fråga asylmyndigheten vilka regler som gäller.',
      'Berätta för barnet vad som beslutades, och varför.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Stannar här', hint: 'Berätta för det första landet att vi tar över.' },
      family: { label: 'Återförenas med familj', hint: 'Planera överföringen härnäst.' },
      firstCountry: { label: 'Åker tillbaka till det första landet', hint: 'Planera överföringen härnäst.' },
      other: { label: 'En annan lösning', hint: 'Planera överföringen härnäst.' },
      undecided,
      notPossible,
    },
  },
  confirmWeTakeOver: {
    title: 'Berätta för det första landet vem som nu har ansvaret',
    name: 'Vi tar över',
    why: 'De kan stänga sin akt bara med ett namn och ett diarienummer.',
    steps: ['Namnge den ansvariga myndigheten.', 'Ange dess diarienummer.', 'Be dem stänga registreringar och akt.'],
    outcomes: {
      done: { label: 'Berättat', hint: 'Notera myndighet, diarienummer och vem du nådde.' },
      notPossible,
    },
  },
  planTransfer: {
    title: 'Planera överföringen, med en god man på ankomstorten',
    name: 'Planera överföringen',
    why: 'Risken är störst mellan två verksamheter. Ingen reser till ingen.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmArrivalThere: {
    title: 'Har barnet kommit fram, och har gode mannen bekräftat det?',
    name: 'Ankomst där',
    why: 'En överföring är klar när mottagaren säger: barnet är här.',
    steps: [
      'Ring den mottagande gode mannen.',
      'Tala med barnet om det går.',
      'Inte framme: barnet är försvunnet. Anmäl nu.',
    ],
    outcomes: {
      arrived: { label: 'Framme', hint: 'Notera vem som bekräftade det och när.' },
      notTravelled: { label: 'Reste inte', hint: 'Säg varför. Planera på nytt.' },
      notPossible,
    },
  },
  callFirstDay: { ...firstDay, name: 'Samtal första dagen' },
  callSeventhDay: { ...seventhDay, name: 'Samtal efter en vecka' },

  askProtectionThere: {
    title: 'Be det andra landet skydda barnet först',
    name: 'Skydd där',
    why: 'Landet där barnet är måste skydda barnet nu, enligt sin egen lag.',
    steps: [
      'Ring barnskyddet där.',
      'Begär en tillfällig god man där.',
      'Begär att barnet inte tas i förvar.',
      'Fråga vem som såg barnet.',
    ],
    say: 'Vårt barn är hos er. Vi ber er skydda barnet först och utse en god man. Inget är beslutat om en återresa.',
    outcomes: { done: { label: 'Begärt och besvarat', hint: 'Notera vem du nådde.' }, notPossible },
  },
  confirmHitFromThem: {
    title: 'Bekräfta träffen med det andra landet',
    name: 'Bekräfta träffen',
    why: 'Båda sidor måste veta säkert att det är det här barnet. Till dess ligger registreringen kvar.',
    steps: [
      'Polisen: genom SIRENE eller Interpol.',
      'Journumret: till journumret där.',
      'Be inte om någon adress utöver det nödvändiga.',
    ],
    outcomes: { done: { label: 'Bekräftat', hint: 'Notera vem du nådde.' }, notPossible },
  },
  sendOurFile: {
    title: 'Skicka det andra landet vad det behöver för god omsorg',
    name: 'Skicka akten',
    why: 'Omsorgen får inte börja från noll vid varje gräns. Gode män och terapeuter bör tala direkt med varandra.',
    steps: [
      'Skicka varje del på listan.',
      'Be god man ringa god man.',
      'Använd centralmyndigheten om polisen inte är vägen.',
      'Kontrollera vad som får delas.',
    ],
    outcomes: { sent: { label: 'Skickad', hint: 'Notera vem som tog emot den.' }, notPossible },
  },
  childHeardThere: {
    title: 'Se till att barnet får komma till tals där',
    name: 'Barnet hörs där',
    why: 'Det barnet vill och är rädd för hör hemma i beslutet.',
    steps: [
      'Begär att god man och tolk är med.',
      'Erbjud ett samtal med någon som barnet litar på.',
      'Be om barnets egna ord.',
    ],
    outcomes: {
      heard: { label: 'Hört', hint: 'Skriv ned önskan med barnets ord.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedToThere: {
    title: 'Utsattes barnet för människohandel till det landet?',
    name: 'Människohandel dit',
    why: 'Det avgör vilket land som identifierar barnet som offer. Vet inte räknas som ja.',
    steps: ['Gå igenom tecknen på människohandel.', 'Fråga polisen där vad de har funnit.'],
    outcomes: trafficked,
  },
  agreeReferralThere: {
    title: 'Kom överens med det landet om vem som gör hänvisningen',
    name: 'Hänvisning: vem som gör den',
    why: 'När båda länderna väntar på varandra hjälper ingen. Båda får veta.',
    steps: [
      'Ring specialisterna mot människohandel här.',
      'Fråga deras motsvarighet vad som är öppet.',
      'Enas om ett land och berätta för båda.',
    ],
    outcomes: { done: { label: 'Överenskommet, båda vet', hint: 'Notera landet och vem du nådde.' }, notPossible },
  },
  decideSolutionThere: {
    title: 'Vilken lösning är till barnets bästa?',
    name: 'Lösning utomlands',
    why: 'Båda länderna beslutar tillsammans, med god man och barn. Ingen återresa sker av sig själv.',
    steps: [
      'Väg familj, säkerhet, omsorg och barnets åsikt.',
      'Säg vad som talar för och mot en återresa.',
      'Fråga vem som berättar för barnet.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Stannar i det landet', hint: 'Kom härnäst överens om övertagandet.' },
      family: {
        label: 'Återförenas med familj någon annanstans',
        hint: 'Planera resan härnäst. Sedan övertagandet.',
      },
      firstCountry: { label: 'Kommer tillbaka till oss', hint: 'Planera resan härnäst.' },
      other: { label: 'En annan lösning', hint: 'Planera resan härnäst. Sedan övertagandet.' },
      undecided,
      notPossible,
    },
  },
  planOnwardTransfer: {
    title: 'Planera barnets resa dit, med en god man på ankomstorten',
    name: 'Planera resan vidare',
    why: 'Risken är störst mellan två verksamheter. Ingen reser till ingen.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmOnwardArrival: {
    title: 'Har barnet kommit fram dit, och har gode mannen bekräftat det?',
    name: 'Ankomst till den nya platsen',
    why: 'En överföring är klar när mottagaren säger: barnet är här.',
    steps: [
      'Ring den mottagande gode mannen.',
      'Tala med barnet om det går.',
      'Inte framme: barnet är försvunnet. Anmäl nu.',
    ],
    outcomes: {
      arrived: { label: 'Framme', hint: 'Notera vem som bekräftade det och när.' },
      notTravelled: { label: 'Reste inte', hint: 'Säg varför. Planera på nytt.' },
      notPossible,
    },
  },
  callOnwardFirstDay: { ...firstDay, name: 'Första dagen, ny plats' },
  callOnwardSeventhDay: { ...seventhDay, name: 'Efter en vecka, ny plats' },
  agreeTakeOver: {
    title: 'Namnge myndigheten utomlands som tar över',
    name: 'Övertagande utomlands',
    why: 'Vår akt stängs bara när en namngiven person där har ansvaret, med ett diarienummer.',
    steps: ['Få ett ja av en namngiven person.', 'Få deras diarienummer.', 'Lämna över det som är öppet.'],
    outcomes: {
      confirmed: { label: 'Övertagandet bekräftat', hint: 'Namnge myndighet, diarienummer och person.' },
      decideAnew,
      notPossible,
    },
  },
  planReturnTransfer: {
    title: 'Planera barnets resa tillbaka, med en god man här',
    name: 'Planera resan tillbaka',
    why: 'Risken är störst mellan två verksamheter. Ingen reser till ingen.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmReturnArrival: {
    title: 'Har barnet kommit fram hit och någon träffat det personligen?',
    name: 'Ankomst hit',
    why: 'Resan är klar när någon här har sett barnet.',
    steps: ['Möt barnet vid ankomsten.', 'Inte framme: barnet är försvunnet. Anmäl nu.'],
    outcomes: {
      arrived: { label: 'Framme', hint: 'Säg vem som såg barnet. Omsorgen här börjar.' },
      notTravelled: { label: 'Reste inte', hint: 'Säg varför. Planera på nytt.' },
      notPossible,
    },
  },
  callReturnFirstDay: { ...firstDay, name: 'Första dagen tillbaka här' },
  callReturnSeventhDay: { ...seventhDay, name: 'Efter en vecka tillbaka här' },
}
