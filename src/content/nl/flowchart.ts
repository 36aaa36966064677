import type { flowchartScreens as englishScreens, flowchartWords as english } from '#content/en/flowchart.ts'
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

/** Words of the screen that shows the flowchart of a case. */
export const flowchartScreens: AnyWords<typeof englishScreens> = {
  title: 'Stroomschema',
  intro: 'Getekend naar de procedure zelf. Kies een kader om te lezen wat het zegt en wat er genoteerd is.',
  stage: 'Fase',
  part: 'Deel van de procedure',
  herePart: '{part} (u bent hier)',
  toHere: 'Naar waar ik ben',
  smaller: 'Kleiner',
  larger: 'Groter',
  fit: 'Aan het scherm aanpassen',
  picture: 'Tekening van “{part}”. De lijst hieronder zegt hetzelfde.',
  list: 'Hetzelfde als lijst',
  legend: 'Wat de tekens betekenen',
  states: {
    here: 'Nu te doen',
    open: 'Blijft open, met een reden',
    done: 'Gedaan',
    ahead: 'Kan nog komen',
    closedOff: 'Afgesloten',
  },
  closedBy: 'Afgesloten door dit antwoord: {step}: {outcome}, {time}.',
  closedAtStart: 'Van waar het dossier nu staat, leidt niets hierheen.',
  recorded: 'Hier genoteerd',
  nothingRecorded: 'Hier is niets genoteerd.',
  goTo: 'Naar deze stap',
  openPart: 'Toon dit deel: {part}',
  goesTo: '{label}: daarna {to}',
  beginsHere: 'Hier begint het.',
  close: 'Sluiten',
  see: 'Waar dit in het stroomschema staat',
  failed: 'De tekening kon niet worden geladen. De stappen en het logboek zijn niet geraakt. Probeer opnieuw.',
  save: 'Het stroomschema bewaren voor een ander programma',
  formats: {
    svg: 'Afbeelding (SVG)',
    bpmn: 'BPMN 2.0 (procesprogramma’s)',
    scxml: 'SCXML (toestandsdiagrammen)',
    json: 'JSON (XState, Stately)',
    txt: 'Gewone tekst',
  },
}
