import type { AnyWords } from '#content/phrase.ts'
import type { courseWords as english } from '#content/en/response/course.ts'
import { noCallsToRelatives, notKnown, notPossible } from './labels.ts'

const takeDownNext = 'Säg vem som beslutade. Att ta bort den är nu en åtgärd.'

/** R9 to R12: publicity, other countries, meetings, long-term, the eighteenth birthday. */
export const courseWords: AnyWords<typeof english> = {
  publicityDecision: {
    title: 'Vad har beslutats om publicering?',
    name: 'Beslut om publicering',
    why: 'Polis eller åklagare beslutar, tillsammans med dem som ansvarar för barnet. Ett foto kan inte tas tillbaka.',
    steps: [
      'Be polis eller åklagare besluta.',
      'Be gode mannen eller myndigheten om samtycke.',
      'Väg livsfara mot att barnet exponeras.',
      'Namnge den som tar bort den, och när.',
    ],
    never: 'Publicera inte nationalitet, asylstatus, misstanke om människohandel eller boendets namn eller adress.',
    outcomes: {
      none: { label: 'Ingen publicering', hint: 'Säg varför.' },
      professionalOnly: { label: 'Bara yrkesverksamma', hint: takeDownNext },
      local: { label: 'Lokalt eller regionalt', hint: takeDownNext },
      national: { label: 'Nationellt', hint: takeDownNext },
      crossBorder: { label: 'Över gränser, genom journumren', hint: takeDownNext },
      unknown: notKnown,
      notPossible,
    },
  },
  publicityNotUsed: {
    title: 'Överväg publicering igen',
    name: 'Publicering senare',
    why: 'En ny fara eller en ny ledtråd kan ändra beslutet.',
    outcomes: { reconsider: { label: 'Överväg det igen' } },
  },
  takeDownPublicity: {
    title: 'Ta bort publiceringen eller bekräfta att den ännu behövs',
    name: 'Borttagning',
    why: 'Det som publicerats fortsätter att exponera barnet. Det tas bort så snart det inte behövs.',
    steps: ['Lista alla ställen där den visades.', 'Be vart och ett ta bort den.', 'Kontrollera att den är borta.'],
    outcomes: {
      takenDown: { label: 'Borttagen', hint: 'Notera vem du nådde.' },
      stillNeeded: { label: 'Behövs ännu', hint: 'Bestäm nästa genomgång.' },
      notPossible,
    },
  },
  foreignHint: {
    title: 'Finns någon hint om ett annat land?',
    name: 'Hint om ett land',
    why: 'Verksamheter kontaktar ofta inte andra länder. En hint räcker för att göra det.',
    steps: [
      'Tänk på familjen och barnets önskan.',
      'Tänk på landsnummer och biljetter.',
      'Tänk på dem som reste med barnet.',
    ],
    outcomes: {
      yes: { label: 'Ja', hint: 'Namnge landet. Kontakt kommer härnäst.' },
      no: { label: 'Nej', hint: 'Registreringen i SIS begärs ändå.' },
      unknown: { label: 'Vet inte', hint: 'Frågas igen vid nästa genomgång.' },
    },
  },
  noForeignHint: {
    title: 'Lägg till en hint om ett annat land',
    name: 'Ny hint',
    why: 'Ett samtal, en biljett eller en vän kan senare peka mot ett land.',
    outcomes: { newHint: { label: 'Det finns en hint', hint: 'Namnge landet. Kontakt kommer härnäst.' } },
  },
  askHintAgain: {
    title: 'Finns det nu någon hint om ett annat land?',
    name: 'Hint: fråga igen',
    why: 'Det var inte känt förut. Vänner, telefon eller papper kan ha visat något sedan dess.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Namnge landet. Kontakt kommer härnäst.' },
      no: { label: 'Nej', hint: 'Registreringen i SIS begärs ändå.' },
      unknown: { label: 'Vet inte', hint: 'Frågas igen vid nästa genomgång.' },
    },
  },
  contactAbroad: {
    title: 'Kontakta det andra landet genom varje kanal',
    name: 'Kontakt utomlands',
    why: 'Det finns ingen enda väg mellan länder. Flera kanaler tillsammans når någon.',
    steps: [
      'Låt varje kanal kontakta sin motpart.',
      'Skicka det korta bladet, översatt.',
      'Utelämna asylberättelsen utöver det nödvändiga.',
      'Utanför SIS: Interpol, poliskontakter och journummer.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      done: { label: 'Kontaktat', hint: 'Kontrollera härnäst om någon svarar.' },
      notPossible,
    },
  },
  confirmAbroad: {
    title: 'Har någon i det andra landet tagit sig an det?',
    name: 'Svar från utlandet',
    why: 'Ett meddelande har kanske inte nått någon. Det är öppet tills en namngiven person svarar.',
    outcomes: {
      confirmed: { label: 'Ja, någon har tagit sig an det', hint: 'Notera vem du nådde.' },
      noAnswer: { label: 'Inget svar', hint: 'Kontakta dem igen.' },
      newHint: { label: 'Hint om ytterligare ett land', hint: 'Namnge landet. Kontakt kommer härnäst.' },
      notPossible,
    },
  },
  abroadInformed: {
    title: 'Lägg till en hint om ytterligare ett land',
    name: 'Ytterligare land',
    why: 'Mer än ett land kan vara berört. Vart och ett kontaktas.',
    outcomes: { newHint: { label: 'Det finns en hint', hint: 'Namnge landet. Kontakt kommer härnäst.' } },
  },
  planMeeting: {
    title: 'Bestäm datum för samverkansmötet',
    name: 'Planera mötet',
    why: 'Möten kommer månader för sent, eller aldrig, när ingen bestämmer ett datum.',
    steps: [
      'Be barnskyddet leda mötet.',
      'Bjud in polis, omsorgsperson, god man och journummer.',
      'Bjud in specialister och advokat vid behov.',
    ],
    outcomes: { planned: { label: 'Datum bestämt', hint: 'Skriv in datum och tid.' }, notPossible },
  },
  holdMeeting: {
    title: 'Håll samverkansmötet och skriv protokoll',
    name: 'Samverkansmöte',
    why: 'Alla ser vad som är gjort och vad som inte är det. Varje åtgärd får en ansvarig och ett datum.',
    steps: ['Gå igenom dagordningen.', 'Ge varje åtgärd en ansvarig och ett datum.', 'Bestäm nästa datum.'],
    outcomes: {
      held: { label: 'Hållet', hint: 'Skriv in protokollet. Nästa möte planeras.' },
      postponed: { label: 'Uppskjutet', hint: 'Säg varför. Bestäm ett nytt datum.' },
      notPossible,
    },
  },
  longTermReview: {
    title: 'Gå igenom ärendet: barnet är fortfarande försvunnet',
    name: 'Genomgång på längre sikt',
    why: 'Ärendet är öppet tills barnet hittas, även efter 18-årsdagen.',
    steps: ['Gå igenom listan.', 'Lämna nya uppgifter till polisen.', 'Berätta för advokaten innan någon akt stängs.'],
    never: 'Stäng inte ärendet för att tid har gått.',
    outcomes: { reviewed: { label: 'Genomgånget', hint: 'Nästa genomgång är bestämd.' }, notPossible },
  },
  eighteenthBirthday: {
    title: 'Fyller barnet 18 inom fyra månader?',
    name: '18-årsdagen',
    why: 'Att fylla 18 avslutar inget och sänker inget. Det ger åtgärder för registrering, god man och advokat.',
    outcomes: {
      withinFourMonths: { label: 'Ja, inom fyra månader' },
      reached: { label: 'Redan 18', hint: 'Ärendet förblir öppet.' },
      no: { label: 'Nej' },
      unknown: { label: 'Vet inte', hint: 'Frågas igen.' },
    },
  },
  prepareEighteen: {
    title: 'Förbered: barnet fyller snart 18',
    name: 'Före 18',
    why: 'Före födelsedagen begär SIS att registreringen uppdateras eller raderas. Den måste uppdateras.',
    steps: [
      'Be polisen uppdatera registreringen i SIS.',
      'Be att gode mannens akt hålls öppen.',
      'Berätta för advokaten.',
    ],
    outcomes: { done: { label: 'Gjort' }, notPossible },
  },
  afterEighteen: {
    title: 'Håll ärendet öppet: barnet har fyllt 18',
    name: 'Efter 18',
    why: 'Den här personen försvann som barn och är fortfarande försvunnen. Sökandet fortsätter.',
    steps: ['Berätta för polisen: den här personen försvann som barn.', 'Be att registrering och akter hålls öppna.'],
    never: 'Stäng inte ärendet på grund av födelsedagen.',
    outcomes: { done: { label: 'Gjort' }, notPossible },
  },
  eighteenSettled: {
    title: 'Skriv in att 18-årsdagen är nära eller nådd',
    name: '18-årsdagen kommer',
    why: 'Födelsedagen ger nya åtgärder. Den stänger aldrig ärendet.',
    outcomes: { near: { label: 'Inom fyra månader' }, reached: { label: 'Nådd' } },
  },
}
