import type { AnyWords } from '#content/phrase.ts'
import type { startWords as english } from '#content/en/response/start.ts'
import { keepTheRoom, notPossible, notPossibleThen, sayToChild, seenFaceToFace } from './labels.ts'

/** R0 to R2 and immediate danger. */
export const startWords: AnyWords<typeof english> = {
  immediateDanger: {
    title: 'Är någon i omedelbar fara eller skadad just nu?',
    name: 'Omedelbar fara',
    why: 'Akut hjälp går före alla andra steg. Vet inte räknas som ja.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Ring larmnumret först.' },
      no: { label: 'Nej' },
      unknown: { label: 'Vet inte', hint: 'Räknas som ja. Ring larmnumret.' },
    },
  },
  callEmergency: {
    title: 'Ring larmnumret nu',
    name: 'Nödsamtal',
    why: 'En person i fara går före alla andra steg.',
    steps: [
      'Säg var hjälpen behövs.',
      'Säg vad faran eller skadan är.',
      'Säg att det gäller ett barn.',
      'Skriv ned samtalets referens.',
    ],
    say: 'Ett barn är i fara. Jag berättar var, vad som har hänt och vilka som är där.',
    outcomes: { done: { label: 'Ringt', hint: 'Notera vad som sades.' }, notPossible },
  },
  absenceNoticed: {
    title: 'Vet du var barnet är nu?',
    name: 'Frånvaro märkt',
    why: 'Svaret avgör vad som kommer först. Den som märker det agerar; lämna det inte åt någon annan.',
    steps: ['Notera när du märkte det.', 'Notera när och var barnet senast sågs.', 'Notera vem som såg barnet.'],
    never: 'Vänta inte 24 timmar. Det finns ingen väntetid.',
    outcomes: {
      unknown: { label: 'Vet inte var barnet är', hint: 'Några frågor om fara kommer härnäst.' },
      knownSafe: { label: 'Platsen är känd, barnet är i säkerhet där', hint: 'Hämta barnet.' },
      knownUnsafe: { label: 'Platsen är känd, barnet är inte i säkerhet där', hint: 'Skicka polisen dit.' },
      alreadyMissingLonger: {
        label: 'Försvunnet sedan en tid',
        hint: 'Gå direkt till polisen och dem som ska få veta.',
      },
    },
  },
  collectChild: {
    title: 'Åk till barnet och ta med barnet tillbaka',
    name: 'Hämta barnet',
    why: 'På en känd och säker plats är barnet frånvarande, inte försvunnet. Det är över när någon har sett barnet.',
    steps: [
      'Skicka en vuxen som barnet känner.',
      'Ta emot barnet utan förebråelser.',
      'Se efter om barnet är rädd för någon eller styrs av någon.',
      'Gå igenom risken att försvinna efteråt.',
    ],
    say: 'Vi är oroliga för dig. Du får komma tillbaka. Jag kan ta med dig.',
    never: 'Överlåt inte resan åt en släkting som du är tveksam till.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'Barnet är inte där', hint: 'Frågorna om fara kommer härnäst.' },
      notPossible,
    },
  },
  policeToKnownPlace: {
    title: 'Skicka polisen till platsen där barnet är',
    name: 'Polis till känd plats',
    why: 'Platsen är känd men inte säker. För polisen är detta ett barn i riskzonen.',
    steps: [
      'Ange den exakta platsen.',
      'Säg vad faran är och vilka som är där.',
      'Be om diarienummer och polisens namn.',
      'Fråga vem som meddelar dig när barnet har setts.',
    ],
    say: 'Ett barn är i fara på en plats som jag nu anger. Jag ber er åka dit genast. Jag vill ha ett diarienummer och ditt namn.',
    outcomes: {
      seenFaceToFace,
      notThere: { label: 'Barnet är inte där', hint: 'Barnet är försvunnet. Arbetet med alla börjar.' },
      notPossible,
    },
  },
  dangerScreen: {
    title: 'Finns något tecken på fara för barnet?',
    name: 'Frågor om fara',
    why: 'Ett ja, en misstanke eller ett vet inte räcker för att ringa polisen nu. Det tar mindre än en minut.',
    outcomes: {
      red: { label: 'Ett ja, en misstanke eller vet inte', hint: 'Polisen nu, utan första kontroller.' },
      clear: { label: 'Varje svar är nej', hint: 'Första kontroller kommer härnäst.' },
    },
  },
  firstChecks: {
    title: 'Gör de första kontrollerna och logga var och en',
    name: 'Första kontroller',
    why: 'En snabb titt kan räcka för att hitta barnet. Kontrollerna får aldrig bli en väntetid.',
    steps: [
      'Gå två tillsammans om ni kan.',
      'Följ listan. Logga tid och resultat.',
      'Håll tidsgränsen i barnets plan.',
      'Ring polisen om ett rött tecken dyker upp.',
    ],
    say: sayToChild,
    never: keepTheRoom,
    outcomes: {
      found: { label: 'Barnet hittat, någon har träffat det personligen', hint: 'Säg vem som såg barnet.' },
      notFound: { label: 'Barnet inte hittat', hint: 'Ring polisen nu.' },
      timeOver: { label: 'Tiden är ute', hint: 'Ring polisen nu. Kontrollerna kan fortsätta.' },
      notPossible: notPossibleThen('Ring polisen utan dem.'),
    },
  },
}
