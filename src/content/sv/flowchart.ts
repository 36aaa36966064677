import type { flowchartWords as english } from '#content/en/flowchart.ts'
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
