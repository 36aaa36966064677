import type { AnyWords } from '#content/phrase.ts'
import type { placementWords as english } from '#content/en/prevention/placement.ts'
import { notKnown, notPossible } from '#content/sv/response/labels.ts'

const avoid = 'Använd inte hotell, boende för vuxna eller förvar.'

/** P4. */
export const placementWords: AnyWords<typeof english> = {
  specialNeeds: {
    title: 'Har barnet särskilda behov?',
    name: 'Särskilda behov',
    why: 'Sjukdom, graviditet, funktionsnedsättning eller trauma ändrar vad som är ett säkert boende. De uppmärksammas den första dagen.',
    steps: [
      'Fråga och se efter: hälsa, psyke, graviditet, funktionsnedsättning.',
      'Säg vem som ansvarar för varje behov.',
    ],
    outcomes: {
      found: { label: 'Ja', hint: 'Säg vilka. Att möta dem står sedan på listan.' },
      none: { label: 'Inga sedda hittills' },
      unknown: notKnown,
      notPossible,
    },
  },
  meetNeeds: {
    title: 'Möt barnets behov',
    name: 'Behoven möts',
    why: 'Ett behov som bara är nedskrivet hjälper ingen.',
    steps: [
      'Ring den läkare eller verksamhet som behövs.',
      'Namnge en person som ser till det.',
      'Berätta för personalen i passet.',
    ],
    outcomes: {
      done: { label: 'Ordnat', hint: 'Säg vem som har ansvaret.' },
      another: { label: 'Det finns ett behov till', hint: 'Lägg till det och fortsätt.' },
      notPossible,
    },
  },
  needsLater: {
    title: 'Har ett nytt behov visat sig?',
    name: 'Nytt behov',
    why: 'Mycket visar sig först efter dagar, när barnet börjar känna tillit.',
    outcomes: {
      newNeed: { label: 'Det finns ett nytt behov', hint: 'Säg vilket. Att möta det står sedan på listan.' },
    },
  },
  placeSafeTonight: {
    title: 'Är det här boendet säkert för barnet i natt?',
    name: 'Säkert i natt',
    why: 'Ett boende kan vara bra och ändå vara där människohandlare väntar. Vet inte räknas som nej.',
    steps: ['Besvara varje fara.', 'Fråga barnet.', 'Notera vilka som får veta adressen.'],
    never: avoid,
    outcomes: {
      yes: { label: 'Ja' },
      no: { label: 'Nej', hint: 'Ett säkrare boende ska då ordnas i natt.' },
      unknown: { label: 'Vet inte', hint: 'Räknas som nej. Fråga chefen i natt.' },
    },
  },
  saferPlace: {
    title: 'Hitta ett säkrare boende i natt, med chefen',
    name: 'Säkrare boende',
    why: 'Chefen kan öppna en plats eller sätta in personal dygnet runt.',
    steps: [
      'Ring chefen i beredskap.',
      'Begär en familj, en liten enhet eller skyddat boende.',
      'Ge den nya adressen bara till dem som behöver den.',
      'Stanna hos barnet tills det är ordnat.',
    ],
    say: 'Det här barnet är inte i säkerhet här i natt, eller så vet vi inte. Jag behöver ett säkrare boende nu, eller ditt beslut om vad som gör det säkert.',
    never: avoid,
    outcomes: {
      moved: { label: 'Ett annat boende hittat', hint: 'Frågan kommer tillbaka för det boendet.' },
      madeSafe: { label: 'Gjort säkert här, chefen beslutade', hint: 'Säg vem som beslutade och vad som gjordes.' },
      another: { label: 'Ny fara, söker fortfarande', hint: 'Står kvar här.' },
      notPossible,
    },
  },
  childAcceptsPlace: {
    title: 'Vill barnet stanna på det här boendet?',
    name: 'Barnet godtar boendet',
    why: 'Ett barn som inte vill vara här söker en annan väg.',
    outcomes: {
      yes: { label: 'Ja' },
      no: { label: 'Nej', hint: 'Skriv ned barnets ord. Ett samtal står sedan på listan.' },
      unknown: { label: 'Vet inte', hint: 'Ett samtal står sedan på listan.' },
    },
  },
  talkAboutPlace: {
    title: 'Tala om boendet och fortsätt erbjuda det',
    name: 'Samtal om boendet',
    why: 'Barnet har förväntningar, ofta felaktiga om livet på gatan. Att lyssna kommer först.',
    steps: [
      'Fråga vad barnet väntade sig.',
      'Tala om farorna på gatan.',
      'Fråga vad som skulle behöva ändras.',
      'Håll platsen öppen.',
    ],
    never: 'Lås inte in barnet och hota inte.',
    outcomes: {
      accepts: { label: 'Barnet stannar' },
      stillNo: { label: 'Fortfarande nej', hint: 'Fortsätt erbjuda. Samtalet kommer tillbaka.' },
      otherPlace: { label: 'Ett annat boende prövas', hint: 'Om boendet är säkert frågas sedan.' },
      notPossible,
    },
  },
  placeLater: {
    title: 'Har något ändrats kring boendet?',
    name: 'Ändring kring boendet',
    why: 'En ny granne, ett besök eller en flytt ändrar om boendet är säkert.',
    outcomes: {
      newPlace: { label: 'Barnet har flyttat', hint: 'Om boendet är säkert frågas sedan.' },
      newDanger: { label: 'Det finns en ny fara', hint: 'Om boendet ännu är säkert frågas sedan.' },
      childUnhappy: { label: 'Barnet vill inte stanna', hint: 'Ett samtal står sedan på listan.' },
    },
  },
}
