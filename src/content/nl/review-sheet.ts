import type { AnyWords } from '#content/phrase.ts'
import type { reviewWords as english } from '#content/en/review-sheet.ts'

/** Words of the sheet on which a professional checks a procedure and a profile. */
export const reviewWords: AnyWords<typeof english> = {
  title: 'Nazichtfiche: respons op een verdwijning',
  mark: 'NOG NIET NAGEKEKEN DOOR PROFESSIONALS',
  intro:
    'Elke stap van het schema zoals het programma het uitvoert, met de bron en hoe zeker die is. Zeg bij elke stap of hij juist is voor uw land en beroep, en schrijf wijzigingen op de lijnen.',
  certainty:
    'Gelezen in de bron: de genoemde bron zegt het. Achtergrondkennis: na te gaan. Redenering van de auteurs: geen enkele bron zegt het zo; termijnen van deze soort zijn praktijkregels van dit hulpmiddel.',
  sure: {
    SEEN: 'gelezen in de bron',
    KNOWN: 'achtergrondkennis, na te gaan',
    INFERRED: 'redenering van de auteurs',
  },
  reviewer: 'Naam, beroep, land',
  date: 'Datum en handtekening',
  steps: 'Stappen',
  who: 'Wie handelt',
  asked: 'Gevraagd of gedaan',
  leads: 'Uitkomsten en waar ze heen leiden',
  limit: 'Termijn',
  noLimit: 'geen',
  source: 'Bron',
  only: ' (alleen {country})',
  right: 'Juist? Wijzigingen',
  rules: 'Regels van het profiel',
  rule: 'Regel',
  numbers: 'Nummers om te bellen',
  again: 'deze stap opnieuw',
  parked: 'blijft open, met een reden',
  /** Resting places of the chart that are not steps. */
  states: {
    underWay: 'alle werklijnen open',
    work: 'verwittigen, signaleringen en zorg open',
    returned: 'alle werklijnen van zorg open',
    abroad: 'alle werklijnen met het andere land open',
    fromElsewhere: 'alle werklijnen met het andere land open',
    settled: 'deze werklijn is klaar',
    registered: 'geregistreerd: opvolging en signaleringen open',
    told: 'verwittigd',
    entered: 'signalering ingevoerd',
    outsideSis: 'geen SIS in dit land: Interpol en noodnummers',
    asked: 'gevraagd',
  },
  sources: 'Bronnen',
  footer: '{procedure} {version} · schema {chart}',
}
