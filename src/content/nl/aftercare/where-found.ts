import type { AnyWords } from '#content/phrase.ts'
import type { whereFoundWords as english } from '#content/en/aftercare/where-found.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const sameArea = { label: 'In ons eigen gebied' } as const
const otherAuthority = {
  label: 'In het gebied van een andere instantie',
  hint: 'Spreek nu af wie verantwoordelijk is.',
} as const
const missingElsewhere = {
  label: 'Hier, maar vermist in een ander land',
  hint: 'Bescherm eerst. Daarna werken beide landen samen.',
} as const
const detention = { label: 'In detentie', hint: 'Nu volgen advocaat en vrijlating.' } as const

/** A5. */
export const whereFoundWords: AnyWords<typeof english> = {
  whereFound: {
    title: 'Waar is het kind gevonden?',
    name: 'Waar gevonden',
    why: 'De plaats bepaalt wie verantwoordelijk is, en welk land moet handelen.',
    outcomes: {
      sameArea,
      otherAuthority,
      otherCountry: { label: 'In een ander land', hint: 'Vraag dat land het kind eerst te beschermen.' },
      missingElsewhere,
      detention,
      unknown: { label: 'Niet bekend', hint: 'De zorg begint. De vraag komt terug.' },
    },
  },
  whereIsChildNow: {
    title: 'Waar verblijft het kind nu?',
    name: 'Waar het kind is',
    why: 'Tot dit bekend is, kan niemand zeggen wie verantwoordelijk is.',
    outcomes: {
      sameArea,
      otherAuthority,
      missingElsewhere,
      detention,
      unknown: { label: 'Niet bekend', hint: 'Blijft open. Zeg aan wie u het vroeg.' },
    },
  },
  agreeResponsibility: {
    title: 'Spreek schriftelijk af wie verantwoordelijk is voor het kind',
    name: 'Wie verantwoordelijk is',
    why: 'Het risico is het grootst wanneer een kind van dienst verandert. Wie overneemt, moet ja zeggen.',
    steps: [
      'Bel de andere instantie.',
      'Spreek af wie vannacht handelt, en vanaf wanneer.',
      'Spreek af wie het dossier houdt.',
      'Schrijf het aan beide kanten op.',
    ],
    say: 'Een kind uit ons gebied is in het uwe gevonden. Wie is verantwoordelijk vanaf vannacht? Wie houdt het dossier? Bevestig het alstublieft schriftelijk.',
    outcomes: {
      agreed: { label: 'Afgesproken', hint: 'Noem de instantie en de persoon.' },
      notAgreed: { label: 'Niet afgesproken', hint: 'Zeg waarom. Tot dan blijven wij verantwoordelijk.' },
      notPossible,
    },
  },
  releaseFromDetention: {
    title: 'Bel een advocaat en vraag de vrijlating van het kind',
    name: 'Uit detentie',
    why: 'Vermist geweest zijn is geen reden om een kind vast te houden.',
    steps: [
      'Bel de advocaat en de voogd.',
      'Vraag vrijlating naar een veilige plaats.',
      'Zeg: vermist kind, bescherming nodig.',
      'Bezoek het kind, of laat iemand gaan.',
    ],
    say: 'Dit kind was als vermist aangegeven en heeft bescherming nodig, geen detentie. Laat het kind alstublieft vrij en vertrouw het toe aan de voogd of de jeugdbescherming.',
    outcomes: {
      released: { label: 'Vrijgelaten', hint: 'Noteer wie u bereikte. De plaats wordt opnieuw gevraagd.' },
      stillHeld: { label: 'Nog vastgehouden', hint: 'Zeg waarom. Probeer het meteen opnieuw.' },
      notPossible,
    },
  },
}
