import type { AnyWords } from '#content/phrase.ts'
import type { legalRouteWords as english } from '#content/en/prevention/legal-route.ts'
import { notKnown, notPossible } from '#content/sv/response/labels.ts'

/** P10 and Q37. */
export const legalRouteWords: AnyWords<typeof english> = {
  familyAbroad: {
    title: 'Har barnet familj i ett annat land?',
    name: 'Familj utomlands',
    why: 'Långsamma ärenden driver barn att resa ensamma. Vägen inleds tidigt.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Skriv in landet. Att inleda vägen står sedan på listan.' },
      no: { label: 'Nej' },
      unknown: notKnown,
    },
  },
  startFamilyRoute: {
    title: 'Inled familjeåterförening eller efterforskning',
    name: 'Väg till familjen',
    why: 'Ett datum att hålla fast vid håller barnet kvar här.',
    steps: [
      'Fråga advokaten vilken väg som passar.',
      'Kontrollera om kontakt är utan fara för barn och familj.',
      'Fråga Röda Korset, om familjen är borta.',
      'Berätta för barnet hur lång tid det tar.',
    ],
    never: 'Berätta inte för släktingar var barnet är före kontrollen.',
    outcomes: {
      started: { label: 'Inlett', hint: 'Notera vem du nådde och vad barnet fick veta.' },
      notSafe: { label: 'Inte utan fara', hint: 'Skäl och namn behövs.' },
      notPossible,
    },
  },
  familyRouteLater: {
    title: 'Finns det något nytt om familjen?',
    name: 'Nytt om familjen',
    why: 'En ny kontakt eller ett nytt land öppnar eller stänger en väg.',
    outcomes: { newFact: { label: 'Det finns något nytt', hint: 'Frågan kommer tillbaka.' } },
  },
  legalSteps: {
    title: 'Planera den rättsliga vägen, med datum',
    name: 'Rättslig väg',
    why: 'Ett barn som ser nästa steg har ett skäl att stanna.',
    steps: [
      'Hitta en advokat.',
      'Namnge varje väg och dess nästa datum.',
      'Planera skola, hälsa och tiden efter 18.',
      'Visa barnet datumen.',
    ],
    outcomes: { done: { label: 'Planerat', hint: 'Skriv in datumen.' }, notPossible },
  },
  legalStepsLater: {
    title: 'Har ett datum eller en väg ändrats?',
    name: 'Rättslig väg ändras',
    why: 'Ett datum som passerade utan ett ord är också en dålig nyhet.',
    outcomes: { changed: { label: 'Något har ändrats', hint: 'Planen kommer tillbaka.' } },
  },
  newsExpected: {
    title: 'Är ett beslut eller en dålig nyhet på väg?',
    name: 'Nyheter på väg',
    why: 'Samtalet kommer före nyheten, inte efter att barnet gett sig av.',
    outcomes: { expected: { label: 'Ja', hint: 'Skriv in datumet. Samtalet står sedan på listan.' } },
  },
  talkBeforeNews: {
    title: 'Tala med barnet innan nyheten kommer',
    name: 'Samtal före nyheten',
    why: 'Ett barn som vet vad det betyder och vad som ännu är möjligt har mindre skäl att ge sig av.',
    steps: [
      'Fråga advokaten vad som är troligt.',
      'Förklara vad det skulle betyda.',
      'Gå igenom de verkliga valen.',
      'Säg vem som är med den dagen.',
    ],
    never: 'Lämna inte över ett brev och låt barnet vara ensamt med det.',
    outcomes: {
      talked: { label: 'Talat', hint: 'Skriv ned vad barnet sade. Bedöm risken igen.' },
      newDate: { label: 'Datumet har ändrats', hint: 'Skriv in det nya datumet.' },
      notPossible,
    },
  },
  eighteenComing: {
    title: 'Fyller barnet 18 inom fyra månader?',
    name: 'Fyller 18',
    why: 'Rädslan för den dagen får barn att ge sig av. Den avslutar inget här av sig själv.',
    outcomes: {
      no: { label: 'Nej' },
      withinFourMonths: { label: 'Ja, inom fyra månader', hint: 'Övergången förbereds härnäst.' },
      reached: { label: 'Har redan fyllt 18', hint: 'Det som består efter 18 står sedan på listan.' },
      unknown: notKnown,
    },
  },
  transitionTasks: {
    title: 'Förbered tiden efter 18',
    name: 'Före 18',
    why: 'Faran slutar inte på en födelsedag. Hjälpen får inte heller göra det.',
    steps: [
      'Namnge verksamheten för vuxna och en person där.',
      'Skriv övergångsplanen med barnet.',
      'Bedöm risken igen.',
      'Begär uppdatering, om en registrering i SIS finns.',
    ],
    outcomes: {
      done: { label: 'Förberett' },
      reached: { label: 'Har fyllt 18 under tiden', hint: 'Det som består efter 18 står sedan på listan.' },
      notPossible,
    },
  },
  afterMajority: {
    title: 'Kontrollera vad som består efter 18',
    name: 'Efter 18',
    why: 'Det förebyggande arbetet är öppet tills en person på verksamheten för vuxna har sagt ja.',
    steps: ['Kontrollera att verksamheten för vuxna har börjat.', 'Behåll plan och uppmärksamhet till dess.'],
    outcomes: {
      done: { label: 'Kontrollerat', hint: 'Det förebyggande arbetet förblir öppet.' },
      notPossible,
    },
  },
  eighteenLater: {
    title: 'Är 18-årsdagen nära eller förbi?',
    name: 'Födelsedagen igen',
    why: 'En åldersbedömning eller en ny handling kan ändra datumet.',
    outcomes: {
      near: { label: 'Inom fyra månader', hint: 'Övergången förbereds härnäst.' },
      reached: { label: 'Har fyllt 18', hint: 'Det som består efter 18 står sedan på listan.' },
    },
  },
}
