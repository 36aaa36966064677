import type { AnyWords } from '#content/phrase.ts'
import type { legalRouteWords as english } from '#content/en/prevention/legal-route.ts'
import { notKnown, notPossible } from '#content/nl/response/labels.ts'

/** P10 and Q37. */
export const legalRouteWords: AnyWords<typeof english> = {
  familyAbroad: {
    title: 'Heeft het kind familie in een ander land?',
    name: 'Familie in het buitenland',
    why: 'Trage procedures duwen kinderen om alleen te reizen. De weg wordt vroeg gestart.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Vul het land in. De weg starten staat dan op de lijst.' },
      no: { label: 'Nee' },
      unknown: notKnown,
    },
  },
  startFamilyRoute: {
    title: 'Start gezinshereniging of opsporing van familieleden',
    name: 'Weg naar de familie',
    why: 'Een datum waaraan het kind zich kan vasthouden, houdt het hier.',
    steps: [
      'Vraag de advocaat welke weg past.',
      'Ga na of contact veilig is voor kind en familie.',
      'Vraag het aan het Rode Kruis, als familie zoek is.',
      'Zeg het kind hoelang het duurt.',
    ],
    never: 'Zeg familie niet waar het kind is voor dat is nagegaan.',
    outcomes: {
      started: { label: 'Gestart', hint: 'Noteer wie u bereikte en wat het kind gezegd is.' },
      notSafe: { label: 'Niet veilig', hint: 'Reden en naam zijn nodig.' },
      notPossible,
    },
  },
  familyRouteLater: {
    title: 'Is er iets nieuws over de familie?',
    name: 'Nieuws van de familie',
    why: 'Een nieuw contact of land opent of sluit een weg.',
    outcomes: { newFact: { label: 'Er is iets nieuws', hint: 'De vraag komt terug.' } },
  },
  legalSteps: {
    title: 'Plan de juridische weg, met data',
    name: 'Juridische weg',
    why: 'Een kind dat de volgende stap ziet, heeft een reden om te blijven.',
    steps: [
      'Zoek een advocaat.',
      'Noem elke weg en de volgende datum.',
      'Plan school, gezondheid en de tijd na 18.',
      'Toon het kind de data.',
    ],
    outcomes: { done: { label: 'Gepland', hint: 'Vul de data in.' }, notPossible },
  },
  legalStepsLater: {
    title: 'Is een datum of een weg veranderd?',
    name: 'Juridische weg verandert',
    why: 'Een datum die zonder een woord voorbijging, is ook slecht nieuws.',
    outcomes: { changed: { label: 'Er is iets veranderd', hint: 'Het plan komt terug.' } },
  },
  newsExpected: {
    title: 'Komt er een beslissing of slecht nieuws aan?',
    name: 'Nieuws op komst',
    why: 'Het gesprek komt voor het nieuws, niet nadat het kind vertrokken is.',
    outcomes: { expected: { label: 'Ja', hint: 'Vul de datum in. Het gesprek staat dan op de lijst.' } },
  },
  talkBeforeNews: {
    title: 'Praat met het kind voor het nieuws komt',
    name: 'Gesprek voor het nieuws',
    why: 'Een kind dat weet wat het betekent en wat nog kan, heeft minder reden om te vertrekken.',
    steps: [
      'Vraag de advocaat wat waarschijnlijk is.',
      'Leg uit wat het zou betekenen.',
      'Overloop de echte keuzes.',
      'Zeg wie er die dag bij zal zijn.',
    ],
    never: 'Geef geen brief af om het kind er dan alleen mee te laten.',
    outcomes: {
      talked: { label: 'Gepraat', hint: 'Noteer wat het kind zei. Beoordeel het risico opnieuw.' },
      newDate: { label: 'De datum is veranderd', hint: 'Vul de nieuwe datum in.' },
      notPossible,
    },
  },
  eighteenComing: {
    title: 'Wordt het kind binnen vier maanden 18?',
    name: '18 worden',
    why: 'De angst voor die dag doet kinderen vertrekken. Op zich eindigt hier niets.',
    outcomes: {
      no: { label: 'Nee' },
      withinFourMonths: { label: 'Ja, binnen vier maanden', hint: 'Nu wordt de overgang voorbereid.' },
      reached: { label: 'Al 18 geworden', hint: 'Wat na 18 blijft, staat dan op de lijst.' },
      unknown: notKnown,
    },
  },
  transitionTasks: {
    title: 'Bereid de tijd na 18 voor',
    name: 'Voor 18',
    why: 'Het gevaar eindigt niet op een verjaardag. Hulp mag daar ook niet eindigen.',
    steps: [
      'Noem de dienst voor volwassenen en een persoon daar.',
      'Schrijf het overgangsplan met het kind.',
      'Beoordeel het risico opnieuw.',
      'Staat er een signalering in SIS, vraag ze bij te werken.',
    ],
    outcomes: {
      done: { label: 'Voorbereid' },
      reached: { label: 'Intussen 18 geworden', hint: 'Wat na 18 blijft, staat dan op de lijst.' },
      notPossible,
    },
  },
  afterMajority: {
    title: 'Ga na wat na 18 blijft',
    name: 'Na 18',
    why: 'De preventie blijft open tot iemand van de dienst voor volwassenen ja gezegd heeft.',
    steps: ['Ga na of de dienst voor volwassenen begonnen is.', 'Houd plan en opvolging tot dan.'],
    outcomes: { done: { label: 'Nagegaan', hint: 'De preventie blijft open.' }, notPossible },
  },
  eighteenLater: {
    title: 'Is de 18e verjaardag nabij of voorbij?',
    name: 'Verjaardag opnieuw',
    why: 'Een leeftijdsbepaling of een nieuw document kan de datum veranderen.',
    outcomes: {
      near: { label: 'Binnen vier maanden', hint: 'Nu wordt de overgang voorbereid.' },
      reached: { label: '18 geworden', hint: 'Wat na 18 blijft, staat dan op de lijst.' },
    },
  },
}
