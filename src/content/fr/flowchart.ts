import type { flowchartScreens as englishScreens, flowchartWords as english } from '#content/en/flowchart.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the drawn procedure: its boxes, its arrows, its legend and its outline. */
export const flowchartWords: AnyWords<typeof english> = {
  title: 'Logigramme de la procédure\u00a0: {procedure}',
  settled: 'Rien de plus à faire ici',
  allSettled: 'Quand tout cela est réglé',
  atOnce: 'En même temps\u00a0: {names}',
  parts: 'En même temps\u00a0: {count} parties',
  elsewhere: 'Continuez avec\u00a0: {name}',
  part: '{strand}\u00a0: {name}',
  whole: 'Toute la procédure',
  parks: '{label}\u00a0: reste ouvert',
  again: '{label}\u00a0: revient',
  paperTitle: 'Logigramme\u00a0: {procedure}',
  posterTitle: 'Toute la procédure sur une feuille\u00a0: {procedure}',
  cardsTitle: 'Cartes à découper\u00a0: {procedure}',
  intro:
    'Dessiné d’après la procédure telle que cet outil la suit. Étapes compilées à partir de recommandations européennes et nationales publiées. Pas encore relu par des professionnels.',
  legend:
    'Six angles\u00a0: une question. Cadre\u00a0: une chose à faire. Cadre à double bord\u00a0: un formulaire ou une liste. Bord épais\u00a0: une fin. Tirets\u00a0: plusieurs choses en même temps. Pointillés\u00a0: la suite est ailleurs. Petits caractères dans un cadre\u00a0: réponses qui ramènent à la même étape.',
  drawing: 'Dessin de «\u00a0{name}\u00a0». Les mêmes étapes et flèches suivent en liste.',
  posterDrawing:
    'Dessin de toute la procédure. Le logigramme sur pages simples donne les mêmes étapes et flèches en liste.',
  cardsDrawing:
    'Dessins sur cartes\u00a0: {names}. Le logigramme sur pages simples donne les mêmes étapes et flèches en liste.',
  leadsTo: '{label} › {to}',
}

/** Words of the screen that shows the flowchart of a case. */
export const flowchartScreens: AnyWords<typeof englishScreens> = {
  title: 'Schéma',
  intro: 'Dessiné d’après la procédure elle-même. Choisissez un cadre pour lire ce qu’il dit et ce qui y a été noté.',
  stage: 'Phase',
  part: 'Partie de la procédure',
  herePart: '{part} (vous êtes ici)',
  toHere: 'Aller où j’en suis',
  smaller: 'Plus petit',
  larger: 'Plus grand',
  fit: 'Ajuster à l’écran',
  picture: 'Image de «\u00a0{part}\u00a0». La liste ci-dessous dit la même chose.',
  list: 'La même chose en liste',
  legend: 'Ce que signifient les signes',
  states: {
    here: 'À faire maintenant',
    open: 'Reste ouvert, avec un motif',
    done: 'Fait',
    ahead: 'Peut encore venir',
    closedOff: 'Fermé',
  },
  closedBy: 'Fermé par cette réponse\u00a0: {step}\u00a0: {outcome}, {time}.',
  closedAtStart: 'Rien n’y mène depuis l’état actuel du dossier.',
  recorded: 'Noté ici',
  nothingRecorded: 'Rien n’a été noté ici.',
  answered: '{time}\u00a0: {outcome}. {person}.',
  goTo: 'Aller à cette étape',
  openPart: 'Montrer cette partie\u00a0: {part}',
  goesTo: '{label}\u00a0: ensuite {to}',
  beginsHere: 'Cela commence ici.',
  close: 'Fermer',
  see: 'Où cela se trouve dans le logigramme',
  failed: 'Le dessin n’a pas pu être chargé. Les étapes et le journal ne sont pas touchés. Réessayez.',
  save: 'Enregistrer le logigramme pour un autre programme',
  formats: {
    svg: 'Image (SVG)',
    bpmn: 'BPMN 2.0 (logiciels de processus)',
    scxml: 'SCXML (diagrammes d’états)',
    json: 'JSON (XState, Stately)',
    txt: 'Texte simple',
  },
}
