import type { AnyWords } from '#content/phrase.ts'
import type { endWords as english } from '#content/en/response/ends.ts'
import { notPossible, seenFaceToFace } from './labels.ts'

/** How a response ends. */
export const endWords: AnyWords<typeof english> = {
  childFound: {
    title: 'Har någon träffat barnet personligen?',
    name: 'Barnet hittat',
    why: 'Ett barn är hittat när en behörig person har sett barnet. Ett samtal eller ett meddelande räcker inte.',
    never: 'Avsluta inte per telefon.',
    outcomes: {
      seenFaceToFace: { label: 'Ja, träffat personligen', hint: 'Säg vem som såg barnet. Stödet efteråt börjar.' },
      notSeen: { label: 'Nej, inte ännu', hint: 'Att träffa barnet kommer härnäst. Sökandet fortsätter.' },
    },
  },
  seeFaceToFace: {
    title: 'Se till att någon träffar barnet personligen',
    name: 'Träffa barnet',
    why: 'Till dess är barnet försvunnet och registreringarna ligger kvar.',
    steps: [
      'Be polisen eller barnskyddet åka dit.',
      'Kontrollera med foto och kännetecken: samma barn?',
      'Fråga hur och var barnet hittades.',
    ],
    say: 'Vi har nyheter om ett försvunnet barn med det här diarienumret. Jag ber er träffa barnet personligen och berätta för oss vem som såg barnet.',
    never: 'Avsluta inte per telefon.',
    outcomes: {
      seenFaceToFace,
      notFound: { label: 'Barnet är inte där', hint: 'Sökandet fortsätter.' },
      notPossible,
    },
  },
  endOtherwise: {
    title: 'Avsluta insatsen utan att barnet har setts',
    name: 'Annat avslut',
    why: 'Bara en namngiven myndighet som tar över, eller ett misstag, tillåter detta. Aldrig tid, ålder eller status.',
    outcomes: {
      takenOver: { label: 'En annan myndighet tar över', hint: 'Dess namn och diarienummer behövs.' },
      openedInError: { label: 'Öppnat av misstag', hint: 'Ett skäl och en andra person behövs.' },
    },
  },
  takeOver: {
    title: 'Namnge myndigheten som tar över',
    name: 'Övertagande',
    why: 'Risken är störst när ett barn går mellan verksamheter. Mottagaren måste ha sagt ja.',
    steps: ['Få ett ja av en namngiven person.', 'Få deras diarienummer.', 'Lämna över det som är öppet.'],
    outcomes: {
      confirmed: { label: 'Övertagandet bekräftat', hint: 'Insatsen slutar här.' },
      withdrawn: { label: 'Inget övertagande', hint: 'Insatsen fortsätter.' },
    },
  },
  openedInErrorCheck: {
    title: 'Kontrollera med en andra person att detta var ett misstag',
    name: 'Kontroll av misstag',
    why: 'Ett försvunnet barn får aldrig försvinna från listan med ett tryck.',
    outcomes: {
      confirmed: { label: 'Ja, öppnat av misstag', hint: 'Ett skäl och ett andra namn behövs.' },
      withdrawn: { label: 'Inget misstag', hint: 'Insatsen fortsätter.' },
    },
  },
  turnedUp: {
    title: 'Barnet är tillbaka och någon har träffat det personligen',
    name: 'Barnet är tillbaka',
    why: 'Ett mottagande utan förebråelser kan avgöra om det händer igen.',
    steps: [
      'Välkomna barnet: mat, vila, värme.',
      'Se efter om barnet är rädd för någon eller styrs av någon.',
      'Berätta för alla som fick veta, även polisen.',
      'Gå igenom risken att försvinna.',
    ],
    outcomes: {},
  },
  seenAndSafe: {
    title: 'Någon har träffat barnet: stödet efteråt börjar',
    name: 'Barnet hittat',
    why: 'Ett mottagande utan förebråelser kan avgöra om det händer igen. Hittade barn får inte stå kvar på listor.',
    steps: [
      'Ge mat, vila och ett varmt välkomnande.',
      'Se efter om barnet är rädd för någon eller styrs av någon.',
      'Berätta för alla som fick veta.',
      'Se till att registreringar och publicering tas bort.',
      'Be polisen om kontroll av säkerhet och mående.',
    ],
    outcomes: {},
  },
  takenOver: {
    title: 'En annan myndighet har nu ansvaret',
    name: 'Övertaget',
    why: 'Insatsen slutar här eftersom en namngiven person har tagit på sig den.',
    steps: ['Berätta för alla som fick veta.', 'Lämna över öppna registreringar och det som ska tas bort.'],
    outcomes: {},
  },
  deathRecorded: {
    title: 'Barnets död är fastställd',
    name: 'Död fastställd',
    why: 'Polisen har bekräftat den. Nu följer en särskild rutin och kontakt med de anhöriga.',
    steps: [
      'Följ den särskilda rutinen.',
      'Låt polisens anhörigkontakt berätta för familjen.',
      'Berätta för alla som fick veta.',
      'Se till att registreringar och publicering tas bort.',
    ],
    outcomes: {},
  },
  openedInError: {
    title: 'Den här insatsen öppnades av misstag',
    name: 'Öppnad av misstag',
    why: 'De som fick veta kanske fortfarande agerar.',
    steps: ['Berätta för alla som fick veta.', 'Se till att registreringar tas bort, om några gjordes.'],
    outcomes: {},
  },
}
