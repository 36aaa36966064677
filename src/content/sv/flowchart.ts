import type { flowchartScreens as englishScreens, flowchartWords as english } from '#content/en/flowchart.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the drawn procedure: its boxes, its arrows, its legend and its outline. */
export const flowchartWords: AnyWords<typeof english> = {
  title: 'Flödesschema över rutinen: {procedure}',
  settled: 'Inget mer att göra här',
  allSettled: 'När allt detta är klart',
  atOnce: 'Samtidigt: {names}',
  parts: 'Samtidigt: {count} delar',
  elsewhere: 'Gå vidare med: {name}',
  part: '{strand}: {name}',
  whole: 'Hela rutinen',
  parks: '{label}: förblir öppet',
  again: '{label}: kommer igen',
  paperTitle: 'Flödesschema: {procedure}',
  posterTitle: 'Hela rutinen på ett ark: {procedure}',
  cardsTitle: 'Kort att klippa ut: {procedure}',
  intro:
    'Ritat efter rutinen så som det här verktyget följer den. Stegen är sammanställda ur publicerad europeisk och nationell vägledning. Ännu inte granskat av yrkesverksamma.',
  legend:
    'Sex hörn: en fråga. Ruta: något att göra. Ruta med dubbel kant: en blankett eller checklista. Tjock kant: ett slut. Streckat: flera saker samtidigt. Prickat: fortsätter på annat ställe. Liten text i en ruta: svar som leder tillbaka till samma steg.',
  drawing: 'Teckning av ”{name}”. Samma steg och pilar följer som lista.',
  posterDrawing: 'Teckning av hela rutinen. Flödesschemat på enskilda sidor har samma steg och pilar som lista.',
  cardsDrawing: 'Teckningar på kort: {names}. Flödesschemat på enskilda sidor har samma steg och pilar som lista.',
  leadsTo: '{label} › {to}',
}

/** Words of the screen that shows the flowchart of a case. */
export const flowchartScreens: AnyWords<typeof englishScreens> = {
  title: 'Flödesschema',
  intro: 'Ritat efter själva rutinen. Välj en ruta för att läsa vad den säger och vad som har skrivits där.',
  stage: 'Skede',
  part: 'Del av rutinen',
  herePart: '{part} (du är här)',
  toHere: 'Gå dit där jag är',
  smaller: 'Mindre',
  larger: 'Större',
  fit: 'Anpassa till skärmen',
  picture: 'Teckning av ”{part}”. Listan nedanför säger detsamma.',
  list: 'Samma sak som lista',
  legend: 'Vad tecknen betyder',
  states: {
    here: 'Att göra nu',
    open: 'Förblir öppet, med ett skäl',
    done: 'Gjort',
    ahead: 'Kan ännu komma',
    closedOff: 'Stängt',
  },
  closedBy: 'Stängt genom detta svar: {step}: {outcome}, {time}.',
  closedAtStart: 'Härifrån där ärendet står leder inget hit.',
  recorded: 'Skrivet här',
  nothingRecorded: 'Här har inget skrivits.',
  goTo: 'Gå till detta steg',
  openPart: 'Visa denna del: {part}',
  goesTo: '{label}: sedan {to}',
  beginsHere: 'Det börjar här.',
  close: 'Stäng',
  see: 'Var detta står i flödesschemat',
  failed: 'Teckningen kunde inte hämtas. Stegen och loggen är orörda. Försök igen.',
  save: 'Spara flödesschemat för ett annat program',
  formats: {
    svg: 'Bild (SVG)',
    bpmn: 'BPMN 2.0 (processprogram)',
    scxml: 'SCXML (tillståndsdiagram)',
    json: 'JSON (XState, Stately)',
    txt: 'Vanlig text',
  },
}
