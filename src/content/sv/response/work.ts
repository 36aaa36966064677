import type { AnyWords } from '#content/phrase.ts'
import type { workWords as english } from '#content/en/response/work.ts'
import { keepTheRoom, notKnown, notPossible } from './labels.ts'

/** R5, R6 and R8: risk, lead, search. */
export const workWords: AnyWords<typeof english> = {
  worryingCriteria: {
    title: 'Besvara varje kriterium och ange sedan nivån av oro',
    name: 'Nivå av oro',
    why: 'Polisen bedömer faran efter vad anmälaren berättar. Vet inte är ett skäl till oro, inte ett nej.',
    steps: ['Besvara varje rad med en konkret uppgift.', 'Ange nivån.', 'Skicka svaren skriftligt till polisen.'],
    never: 'Sätt den inte lägre för att barnet ofta är borta, snart är 18 eller har ifrågasatt ålder.',
    outcomes: {
      immediateDanger: { label: 'Omedelbar fara', hint: 'Livsfara, tecken på självmord eller ett brott.' },
      highConcern: { label: 'Stor oro', hint: 'Den vanliga nivån så länge det är okänt var barnet är.' },
      concern: { label: 'Oro', hint: 'Bara med namn och skäl.' },
    },
  },
  policeRiskLevel: {
    title: 'Håller du med om nivån som polisen satte?',
    name: 'Polisens risknivå',
    why: 'Med en beteckning som ”inte oroande” faller barn i migration ur sökandet.',
    steps: ['Fråga vilken nivå polisen har satt.', 'Jämför den med dina svar.'],
    say: 'Vilken risknivå har barnet? Vad är skälet? Vem beslutade det?',
    outcomes: {
      agreed: { label: 'Ja, vi håller med', hint: 'Skriv in nivån.' },
      notAgreed: { label: 'Nej, den är för låg', hint: 'Skriv in nivån. Ifrågasätt den härnäst.' },
      unknown: notKnown,
      notPossible,
    },
  },
  challengeRisk: {
    title: 'Ifrågasätt polisens nivå med skäl',
    name: 'Ifrågasätt nivån',
    why: 'Att ofta ge sig av, vilja resa vidare eller snart fylla 18 ger inget barn säkerhet.',
    steps: [
      'Ge en konkret uppgift för varje kriterium.',
      'Skicka det till ansvarig polis.',
      'Be om ett nytt beslut.',
      'Skriv ned svaret.',
    ],
    say: 'Vi håller inte med om den här nivån. Det här är uppgifterna för varje kriterium. Vi ber er besluta på nytt och ge oss skälet.',
    outcomes: {
      raised: { label: 'Nivån höjd', hint: 'Skriv in den nya nivån.' },
      refused: { label: 'Nivån inte höjd', hint: 'Skriv ned deras ord. Frågan kommer igen vid genomgången.' },
      notPossible,
    },
  },
  riskReview: {
    title: 'Har risken ändrats?',
    name: 'Ny riskbedömning',
    why: 'Varje ny uppgift kan ändra risken. Den bedöms på nytt så länge barnet är försvunnet.',
    steps: ['Samla det som är nytt.', 'Fråga igen om ett annat land.', 'Lämna nya uppgifter till polisen.'],
    never: 'Sänk den inte för att barnet har varit försvunnet förut.',
    outcomes: {
      unchanged: { label: 'Oförändrad' },
      raised: { label: 'Högre nu', hint: 'Säg varför och berätta för polisen.' },
      loweredWithReason: { label: 'Lägre nu', hint: 'Bara med namn och skäl.' },
      challenge: { label: 'Polisens nivå är för låg', hint: 'Ifrågasätt den härnäst.' },
      notPossible,
    },
  },
  nameCoordinator: {
    title: 'Utse en samordnare och en ersättare',
    name: 'Samordnare',
    why: 'När ingen har det samlade ansvaret faller åtgärder mellan verksamheterna.',
    steps: ['Fråga barnskyddet vem som tar det.', 'Notera namn, nummer och ersättare.', 'Berätta för alla på listan.'],
    outcomes: { named: { label: 'Utsedd' }, notPossible },
  },
  agreeRoles: {
    title: 'Kom överens om vem som gör vad',
    name: 'Roller',
    why: 'Polisen leder sökandet. Barnskyddet har barnets akt och behåller ansvaret.',
    steps: [
      'Namnge den som leder sökandet.',
      'Namnge den som har akten.',
      'Kom överens om hur ofta ni talar med polisen.',
      'Logga varje meddelande.',
    ],
    outcomes: { done: { label: 'Överenskommet' }, notPossible },
  },
  coordinationInPlace: {
    title: 'Byt samordnare eller roller',
    name: 'Byt roller',
    why: 'Mycket går förlorat när arbete går från en till en annan. Utse den nya innan den gamla lämnar.',
    steps: ['Lämna över skriftligt vid varje passbyte.', 'Namnge den som svarar i telefon i natt.'],
    outcomes: { changed: { label: 'Någon byts ut', hint: 'Utse samordnaren på nytt.' } },
  },
  searchFirst: {
    title: 'Sök först: rum, telefon, öppna spår, vänner',
    name: 'Första sökning',
    why: 'Det som togs med och det som lämnades hjälper polisen. Att inget hitta är också ett resultat.',
    steps: [
      'Logga varje resultat, även att inget hittades.',
      'Se bara på det som är öppet synligt.',
      'Ge polisen uppgifter om telefon och SIM-kort.',
      'Fråga varsamt vänner vad de vet.',
    ],
    never: keepTheRoom,
    outcomes: { done: { label: 'Gjort och loggat' }, notPossible },
  },
  searchWider: {
    title: 'Sök bredare med polis och samverkansparter',
    name: 'Bredare sökning',
    why: 'Ett barn kan finnas på sjukhus, i polisens arrest, i förvar eller på ett annat boende.',
    steps: [
      'Kom överens om vem som frågar var.',
      'Logga varje resultat, även att inget hittades.',
      'Lämna varje spår till polisen.',
    ],
    never: 'Ring inte släktingar utomlands från boendet när människohandel misstänks.',
    outcomes: { done: { label: 'Gjort och loggat' }, notPossible },
  },
  searchOn: {
    title: 'Lägg till en ny ledtråd i sökandet',
    name: 'Ny ledtråd',
    why: 'En ledtråd kan komma sent. Den går till polisen och startar den bredare sökningen igen.',
    outcomes: { newLead: { label: 'Det finns en ny ledtråd', hint: 'Den bredare sökningen börjar igen.' } },
  },
}
