import type { flowchartWords as english } from '#content/en/flowchart.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the drawn procedure: its boxes, its arrows, its legend and its outline. */
export const flowchartWords: AnyWords<typeof english> = {
  title: 'Stroomschema van de procedure: {procedure}',
  settled: 'Hier is niets meer te doen',
  allSettled: 'Als dit alles geregeld is',
  atOnce: 'Tegelijk: {names}',
  parts: 'Tegelijk: {count} delen',
  elsewhere: 'Ga verder met: {name}',
  part: '{strand}: {name}',
  whole: 'De hele procedure',
  parks: '{label}: blijft open',
  again: '{label}: komt opnieuw',
  paperTitle: 'Stroomschema: {procedure}',
  posterTitle: 'De hele procedure op één blad: {procedure}',
  cardsTitle: 'Kaartjes om uit te knippen: {procedure}',
  intro:
    'Getekend naar de procedure zoals dit hulpmiddel ze volgt. Stappen samengesteld uit gepubliceerde Europese en nationale richtlijnen. Nog niet nagekeken door professionals.',
  legend:
    'Zes hoeken: een vraag. Kader: iets om te doen. Kader met dubbele rand: een formulier of lijst. Dikke rand: een einde. Streepjes: meerdere tegelijk. Puntjes: gaat elders verder. Kleine letters in een kader: antwoorden die naar dezelfde stap terugkeren.',
  drawing: 'Tekening van “{name}”. Dezelfde stappen en pijlen volgen als lijst.',
  posterDrawing:
    'Tekening van de hele procedure. Het stroomschema op losse bladzijden geeft dezelfde stappen en pijlen als lijst.',
  cardsDrawing:
    'Tekeningen op kaartjes: {names}. Het stroomschema op losse bladzijden geeft dezelfde stappen en pijlen als lijst.',
  leadsTo: '{label} › {to}',
}
