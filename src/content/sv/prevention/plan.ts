import type { AnyWords } from '#content/phrase.ts'
import type { planWords as english } from '#content/en/prevention/plan.ts'
import { notKnown, notPossible } from '#content/sv/response/labels.ts'

const notAWaitingPeriod = 'Sätt inte tiden så lång att de första kontrollerna blir en väntetid.'

/** P8 and P9. */
export const planWords: AnyWords<typeof english> = {
  shortPlan: {
    title: 'Skriv den korta planen: vad gör ni om barnet försvinner?',
    name: 'Kort plan',
    why: 'På natten tänker ingen igenom det på nytt. Den korta planen är klar den dag barnet flyttar in.',
    steps: [
      'Kom överens om efter hur många minuter ni anmäler.',
      'Lista vilka som ska få veta, med nummer dag och natt.',
      'Namnge en vuxen som barnet litar på.',
      'Kom överens med barnet om vad det gör innan det ger sig av.',
    ],
    say: 'Om du känner att du måste iväg: säg det till mig eller ring ett av de här numren först. Du får alltid komma tillbaka.',
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Skriven', hint: 'Minuter och listan behövs.' }, notPossible },
  },
  fullPlan: {
    title: 'Skriv den fullständiga säkerhetsplanen med barnet',
    name: 'Fullständig plan',
    why: 'Den säger hur människohandlare hålls borta och vad var och en gör. En kort plan blir läst.',
    steps: [
      'Börja med barnets egna ord.',
      'Gå igenom varje del.',
      'Ta bara med det som människor kommer att göra.',
      'Ge varje placering en kopia.',
    ],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Skriven', hint: 'Samtycke efterfrågas sedan.' }, notPossible },
  },
  agreePlan: {
    title: 'Har polis, omsorgsperson och god man gått med på planen?',
    name: 'Planen överenskommen',
    why: 'Är den överenskommen i förväg blir nattsamtalet kort. Annars gör var och en något annat.',
    steps: ['Fråga var och en vid namn.', 'Låt barnet skriva under, om det vill.', 'Notera vilka som har en kopia.'],
    say: 'Det här är planen för barnet. Efter den här tiden anmäler vi. Går du med på din del?',
    never: notAWaitingPeriod,
    outcomes: {
      agreed: { label: 'Ja', hint: 'Namnge dem.' },
      notAgreed: { label: 'Nej', hint: 'Säg varför. Att reda ut det står sedan på listan.' },
      unknown: notKnown,
      notPossible,
    },
  },
  settlePlan: {
    title: 'Red ut det som de andra inte går med på',
    name: 'Red ut planen',
    why: 'En plan som en sida avvisar sviktar den natt den behövs.',
    steps: ['För dem samman, per telefon om det behövs.', 'Ändra planen, eller låt chefen besluta.'],
    never: 'Förläng inte tiden till anmälan för att få ett ja.',
    outcomes: { done: { label: 'Utrett', hint: 'Samtycke efterfrågas igen.' }, notPossible },
  },
  planInForce: {
    title: 'Stämmer planen ännu?',
    name: 'Planen gäller',
    why: 'En plan från före flytten, frånvaron eller den dåliga nyheten vilseleder.',
    outcomes: {
      riskChanged: { label: 'Risken har ändrats', hint: 'En ny version står sedan på listan.' },
      placeChanged: { label: 'Boendet har ändrats', hint: 'En ny version står sedan på listan.' },
      afterAbsence: { label: 'Barnet var försvunnet', hint: 'En ny version står sedan på listan.' },
      otherReason: { label: 'Ett annat skäl', hint: 'En ny version står sedan på listan.' },
    },
  },
  revisePlan: {
    title: 'Skriv en ny version av planen',
    name: 'Ny version av planen',
    why: 'Den som läser den på natten måste hitta dagens plan, och bara den.',
    steps: ['Fråga barnet vad som måste ändras.', 'Gå igenom varje del.', 'Byt ut varje gammal kopia.'],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Skriven', hint: 'Samtycke efterfrågas igen.' }, notPossible },
  },
  preparePacket: {
    title: 'Lägg underlaget där nattpersonalen hittar det',
    name: 'Underlag vid försvinnande',
    why: 'Polisen får det bara om barnet är försvunnet. Då måste det finnas inom minuter.',
    steps: [
      'Kontrollera blad, foto och plan.',
      'Namnge en ansvarig som håller det aktuellt.',
      'Förvara det inlåst, men nåbart dygnet runt.',
      'Visa nattpersonalen var det finns.',
    ],
    never: 'Ge inte underlaget till polisen medan barnet inte är försvunnet.',
    outcomes: { ready: { label: 'Klart', hint: 'Ansvarig och plats behövs.' }, notPossible },
  },
  packetReady: {
    title: 'Måste underlaget flyttas eller förnyas?',
    name: 'Underlaget på plats',
    why: 'Underlaget följer barnet, alltid.',
    outcomes: {
      childMoves: { label: 'Barnet flyttar', hint: 'Att flytta underlaget ska då göras genast.' },
      renew: { label: 'Det måste förnyas', hint: 'Underlaget förbereds igen.' },
    },
  },
  movePacket: {
    title: 'Skicka med underlaget när barnet flyttar',
    name: 'Underlaget följer med',
    why: 'Ett barn som försvinner första natten på en ny plats är okänt där.',
    steps: ['Lämna det till en namngiven person.', 'Be personen bekräfta mottagandet.', 'Radera den gamla kopian.'],
    outcomes: {
      moved: { label: 'Mottaget där', hint: 'Namnge mottagare, ansvarig och plats.' },
      notMoving: { label: 'Barnet flyttar inte', hint: 'Underlaget är kvar.' },
      notPossible,
    },
  },
}
