import type { replayScreens as english } from '#content/en/replay.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the replay of a record that is reviewed. */
export const replayScreens: AnyWords<typeof english> = {
  title: 'Relecture du journal pas à pas',
  banner: 'Relecture\u00a0: entrée {number} sur {count}',
  entered: 'Saisie {time} par {person}.',
  nothing: 'Rien ne peut être modifié ici.',
  empty: 'Le journal ne contient aucune entrée.',
  earlier: 'Entrée précédente',
  later: 'Entrée suivante',
  slider: 'Entrée affichée',
  value: 'Entrée {number} sur {count}, {time}\u00a0: {what}',
  jump: 'Aller à une entrée',
  option: '{number} · {time} · {what}',
  keys: 'Sur le curseur\u00a0: flèches, Début et Fin. Partout dans la relecture\u00a0: [ pour l’entrée précédente, ] pour la suivante.',
  entry: 'L’entrée',
  correctedLater: 'Corrigée plus tard par l’entrée {number}',
  asideLater: 'Écartée plus tard par l’entrée {number}',
  notThere: 'Entrées d’un autre appareil pas encore arrivées ici\u00a0: {count}. Elles ne comptent pas à ce moment.',
  step: 'L’étape telle qu’elle se présentait avant cette réponse',
  answered: 'Ce qui a été répondu (lecture seule)',
  notAsked:
    'Dans l’état où se trouvait le dossier, la procédure ne demandait pas cette étape. L’entrée est affichée telle qu’elle a été écrite.',
  stood: 'Où en était le dossier avant cette réponse',
  stoodAfter: 'Où en était le dossier avec cette entrée',
  stages: 'Phases',
  noStage: 'Aucune phase n’avait encore été ouverte.',
  stopped: 'Jusqu’ici, le journal ne peut pas être appliqué à la procédure\u00a0: l’entrée {number} ne convient pas.',
  otherStep: 'Une autre étape telle qu’elle se présentait à ce moment',
  closeStep: 'Revenir à l’entrée',
  chart: 'Le schéma à ce moment',
  chartHere: '{part} (cette entrée)',
}
