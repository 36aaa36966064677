import type { AnyWords } from '#content/phrase.ts'
import type { reviewWords as english } from '#content/en/review-sheet.ts'

/** Swedish words of the sheet on which a professional checks a procedure and a profile. */
export const reviewWords: AnyWords<typeof english> = {
  title: 'Granskningsblad: insats vid försvinnande',
  mark: 'ÄNNU INTE GRANSKAT AV YRKESVERKSAMMA',
  intro:
    'Varje steg i flödet så som programmet kör det, med källa och hur säker den är. Säg för vart och ett om det är rätt för ditt land och yrke, och skriv ändringar på raderna.',
  certainty:
    'Läst i källan: den angivna källan säger det. Bakgrundskunskap: att kontrollera. Författarnas slutsats: ingen enskild källa säger det; tidsgränser av det slaget är verktygets egen praxis.',
  sure: {
    SEEN: 'läst i källan',
    KNOWN: 'bakgrundskunskap, kontrollera',
    INFERRED: 'författarnas slutsats',
  },
  reviewer: 'Namn, yrke, land',
  date: 'Datum och underskrift',
  steps: 'Steg',
  who: 'Vem gör det',
  asked: 'Frågat eller gjort',
  leads: 'Utfall och vart de leder',
  limit: 'Tidsgräns',
  noLimit: 'ingen',
  source: 'Källa',
  only: ' (bara {country})',
  right: 'Rätt? Ändringar',
  rules: 'Landsprofilens regler',
  rule: 'Regel',
  numbers: 'Nummer att ringa',
  again: 'samma steg igen',
  parked: 'förblir öppet, med ett skäl',
  /** Resting places of the chart that are not steps. */
  states: {
    underWay: 'alla spår öppna',
    work: 'besked, registreringar och omsorg öppna',
    returned: 'alla spår i stödet efteråt öppna',
    abroad: 'alla spår med det andra landet öppna',
    fromElsewhere: 'alla spår med det andra landet öppna',
    settled: 'spåret är klart',
    registered: 'registrerat: uppföljning och registreringar öppna',
    told: 'berättat',
    entered: 'registreringen gjord',
    outsideSis: 'inget SIS i landet: Interpol och journummer',
    asked: 'begärt',
  },
  sources: 'Källor',
  footer: '{procedure} {version} · flöde {chart}',
}
