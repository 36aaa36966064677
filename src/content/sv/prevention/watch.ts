import type { AnyWords } from '#content/phrase.ts'
import type { watchWords as english } from '#content/en/prevention/watch.ts'
import { notKnown, notPossible } from '#content/sv/response/labels.ts'

/** P11: presence, watch, notes, review, preventive alert. */
export const watchWords: AnyWords<typeof english> = {
  childPresent: {
    title: 'Är barnet inte där det ska vara?',
    name: 'Barnet är försvunnet',
    why: 'Den som märker det agerar genast. Det finns ingen tid att vänta ut.',
    never: 'Lämna det inte till nästa pass.',
    outcomes: { absent: { label: 'Barnet är försvunnet', hint: 'Insatsen öppnas nu.' } },
  },
  childAway: {
    title: 'Är frånvaron över för det förebyggande arbetet?',
    name: 'Insats eller stöd pågår',
    why: 'Ingen svarar på detta för hand: insatsen och stödet efteråt säger när frånvaron är över.',
    outcomes: {
      returned: { label: 'Frånvaron över, barnet i vår vård', hint: 'Det förebyggande arbetet fortsätter.' },
      gone: { label: 'Barnet kommer inte tillbaka till oss', hint: 'Det förebyggande arbetet slutar här.' },
    },
  },
  signToday: {
    title: 'Ser du i dag tecken på att barnet tänker ge sig av?',
    name: 'Tecken i dag',
    why: 'Ett tecken som ses i dag ger tid att agera. Vet inte räknas som ett tecken.',
    steps: ['Besvara varje tecken.', 'Fråga passet före dig.', 'Bestäm tid för nästa tillsyn.'],
    outcomes: {
      none: { label: 'Inget tecken', hint: 'Bestäm nästa tillsyn. Frågan kommer då tillbaka.' },
      sign: { label: 'Det finns ett tecken', hint: 'Då ska du agera genast.' },
      unknown: { label: 'Vet inte', hint: 'Räknas som ett tecken.' },
    },
  },
  actOnSign: {
    title: 'Tala med barnet och var nära',
    name: 'Agera på tecknet',
    why: 'Ett samtal med någon att lita på håller bättre än en dörr. Ingen här får låsa in ett barn.',
    steps: [
      'Låt den vuxna som barnet litar på tala, nu.',
      'Sätt mer personal nära, utan lås.',
      'Överväg ett annat boende i natt.',
      'Överväg en förebyggande registrering.',
    ],
    say: 'Jag har en känsla av att du vill ge dig av. Jag är orolig för dig. Vill du berätta vad som har hänt?',
    never: 'Lås inte in barnet. Ta inte telefon eller papper ifrån det.',
    outcomes: {
      done: { label: 'Gjort', hint: 'Då ska du genast berätta för polis och god man.' },
      another: { label: 'Ett tecken till', hint: 'Börjar om.' },
      notPossible,
    },
  },
  tellOfSign: {
    title: 'Berätta för polis och god man att barnet kan ge sig av',
    name: 'Berätta om tecknet',
    why: 'Om de vet före är de snabbare efteråt.',
    steps: ['Ring gode mannen.', 'Ring polisen; nämn planen.', 'Kontrollera att underlaget finns till hands.'],
    say: 'Ett barn i vår vård kan försvinna i natt. Det här är tecknen. Vi har en plan och ett underlag. Vem ringer jag om det händer?',
    outcomes: {
      done: { label: 'Berättat för båda', hint: 'Notera vem du nådde.' },
      another: { label: 'Ett tecken till under tiden', hint: 'Att agera på det kommer tillbaka.' },
      notPossible,
    },
  },
  dailyNoteOff: {
    title: 'Börja med en daglig kontaktanteckning när risken är hög',
    name: 'Daglig anteckning',
    why: 'En rad om dagen visar en förändring som ingen ser under ett enda pass.',
    outcomes: { begin: { label: 'Börja', hint: 'En anteckning ska göras varje dag.' } },
  },
  dailyNote: {
    title: 'Skriv dagens kontaktanteckning',
    name: 'Dagens anteckning',
    why: 'Vem som talade med barnet, hur barnet mådde, vad som är nytt.',
    outcomes: {
      written: { label: 'Skriven', hint: 'Nästa kommer i morgon.' },
      stop: { label: 'Behövs inte längre', hint: 'Skäl och namn behövs.' },
      notPossible,
    },
  },
  reviewAsSet: {
    title: 'Gå igenom plan, risker och öppna åtgärder',
    name: 'Genomgång',
    why: 'Det som ingen ser på blir gammalt. Nästa datum bestäms varje gång.',
    steps: ['Gå igenom varje rad.', 'Bedöm båda riskerna igen, om något har ändrats.', 'Bestäm nästa datum.'],
    outcomes: { reviewed: { label: 'Genomgånget', hint: 'Skriv in nästa datum.' }, notPossible },
  },
  considerPreventiveAlert: {
    title: 'Bör myndigheten göra en förebyggande registrering i SIS?',
    name: 'Förebyggande registrering',
    why: 'Gränser kan stoppa att ett barn förs utomlands, om registreringen finns där före.',
    steps: ['Besvara varje fara.', 'Fråga barnskyddet vad det anser.'],
    outcomes: {
      ask: { label: 'Ja, begär den', hint: 'Att begära den står sedan på listan.' },
      notNow: { label: 'Inte nu', hint: 'Skäl och namn behövs.' },
      unknown: notKnown,
    },
  },
  askPreventiveAlert: {
    title: 'Begär en förebyggande registrering hos behörig myndighet',
    name: 'Begär registreringen',
    why: 'Du begär; myndigheten beslutar och gör den.',
    steps: [
      'Fråga vem som beslutar i ditt land.',
      'Berätta om faran och uppgifterna.',
      'Lämna blad och foto, om de efterfrågas.',
    ],
    say: 'Det här barnet riskerar att föras utomlands. Det här är uppgifterna. Jag ber er göra en förebyggande registrering i SIS, eller säga mig vem som beslutar.',
    outcomes: {
      asked: { label: 'Begärt', hint: 'Svaret efterfrågas härnäst.' },
      notInThisCountry: { label: 'Finns inte i landet', hint: 'Säg vem som sade det.' },
      notPossible,
    },
  },
  confirmPreventiveAlert: {
    title: 'Är den förebyggande registreringen gjord?',
    name: 'Registreringen bekräftad',
    why: 'En registrering som bara har begärts stoppar ingen.',
    outcomes: {
      confirmed: { label: 'Ja', hint: 'Skriv in när.' },
      refused: { label: 'Nekad', hint: 'Säg varför.' },
      noAnswer: { label: 'Inget svar', hint: 'Begär igen.' },
      notPossible,
    },
  },
  preventiveAlertOff: {
    title: 'Överväg på nytt en förebyggande registrering',
    name: 'Registrering: överväg igen',
    why: 'En resa, ett samtal eller en bröllopsplan kan ändra svaret.',
    outcomes: { reconsider: { label: 'Överväg igen', hint: 'Frågan kommer tillbaka.' } },
  },
  preventiveAlertOn: {
    title: 'Behövs den förebyggande registreringen ännu?',
    name: 'Registreringen gäller',
    why: 'En registrering som ingen längre behöver kan stoppa ett barn på en bra resa.',
    outcomes: {
      noLongerNeeded: { label: 'Behövs inte längre', hint: 'Att få den borttagen står sedan på listan.' },
    },
  },
  withdrawPreventiveAlert: {
    title: 'Se till att den förebyggande registreringen tas bort',
    name: 'Ta bort registreringen',
    why: 'Bara myndigheten som gjorde den kan ta bort den.',
    steps: ['Be myndigheten som gjorde den.', 'Notera vem som säger att den är borta.'],
    outcomes: {
      withdrawn: { label: 'Borttagen', hint: 'Namnge den som sade det.' },
      stillNeeded: { label: 'Behövs ännu', hint: 'Den ligger kvar.' },
      notPossible,
    },
  },
}
