import type { deskWords as english } from '#content/en/review-desk.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the desk on which many records are opened, compared and measured. */
export const deskWords: AnyWords<typeof english> = {
  folder: 'Ou un dossier entier de fichiers',
  reading: 'Lecture\u00a0: {done} fichiers sur {count}',
  stopped: 'Arrêté\u00a0: {done} fichiers sur {count} ont été lus.',
  tooMany: 'Seuls les {most} premiers fichiers ont été pris. Ouvrez les autres quand ceux-ci seront fermés.',
  noFile: 'Aucun fichier n’a été trouvé dans ce que vous avez déposé.',
  files: 'Fichiers ouverts\u00a0: {count}',
  kept: 'Seul ce qui est listé ici est gardé, et seulement jusqu’à ce que vous quittiez cette page. Les pages d’un PDF sont comparées quand son fichier est ouvert seul.',
  close: 'Fermer tous les fichiers',

  list: 'Liste des fichiers',
  columns: {
    file: 'Fichier et verdict',
    country: 'Pays',
    grave: 'Constats graves',
    risk: 'Niveau de risque',
  },
  sortBy: 'Trier par',
  asOpened: 'Ordre d’ouverture',
  consistent: 'Le journal est cohérent en lui-même\u00a0: {count} entrées.',
  byNewest: 'Les durées sont celles de l’épisode le plus récent.',
  filters: { country: 'Pays', grade: 'Verdict', grave: 'Constats graves', counted: 'Compté' },
  all: 'Tous',
  withGrave: 'Avec',
  withoutGrave: 'Sans',
  onlyCounted: 'Comptés',
  notCounted: 'Non comptés',
  isSignedOff: 'Visés',
  notSignedOff: 'Sans visa',
  wentOn: 'Le journal a continué ensuite.',
  shown: '{first} à {last} sur {count}',
  none: 'Aucun fichier ne correspond aux choix ci-dessus.',
  earlierPage: 'Précédents',
  laterPage: 'Suivants',

  why: {
    noRecord: 'Non compté\u00a0: pas de journal',
    broken: 'Non compté\u00a0: le journal n’est pas entier',
    practice: 'EXERCICE\u00a0: jamais compté avec les cas réels',
    again: 'Non compté\u00a0: le même dossier est compté dans un autre fichier',
  },
  relations: {
    same: 'Le même journal que {name}',
    earlier: 'Un état antérieur de {name}',
    later: 'Continue {name}',
    apart: 'Le même dossier que {name}\u00a0: deux appareils ont écrit chacun de leur côté',
    contradicts:
      'Le même dossier que {name}, mais un appareil a écrit deux entrées différentes\u00a0: l’un des deux a été reconstruit',
  },

  measures: {
    missing: 'Disparition',
    police: 'Jusqu’à la police',
    guardian: 'Jusqu’au tuteur',
    hotline: 'Jusqu’au 116\u00a0000',
    sis: 'Jusqu’à la confirmation dans le SIS',
    interview: 'Jusqu’à l’entretien de retour',
  },
  definitions: {
    missing: 'Du moment où l’absence a été remarquée jusqu’à ce que l’enfant soit vu face à face.',
    police:
      'Du moment où l’absence a été remarquée jusqu’au premier signalement à la police, quelle qu’ait été sa réponse.',
    guardian: 'Du moment où l’absence a été remarquée jusqu’à ce que le tuteur soit informé.',
    hotline: 'Du moment où l’absence a été remarquée jusqu’à ce que le 116\u00a0000 soit informé.',
    sis: 'Du moment où l’absence a été remarquée jusqu’à ce que quelqu’un confirme que le signalement figure dans le SIS.',
    interview: 'Du retour de l’enfant jusqu’à l’entretien de retour.',
  },
  states: {
    open: 'Pas fait',
    notNeeded: 'Pas nécessaire',
    refused: 'L’enfant a refusé',
    otherEnd: 'Terminé autrement',
    notYet: 'Pas encore dû',
  },
  stillMissing: 'Toujours disparu',

  statistics: 'Ce que montrent les journaux',
  counted: 'Journaux comptés\u00a0: {records}. Épisodes\u00a0: {episodes}.',
  noneCounted: 'Aucun des fichiers ne contient un journal entier d’un cas réel.',
  spread:
    'Médiane {median}. La moitié centrale se situe entre {lower} et {upper}\u00a0; la plus courte est {least}, la plus longue {most}. Épisodes\u00a0: {count}.',
  noTime: 'Aucun épisode n’a de durée.',
  chart: '{measure}\u00a0: combien d’épisodes ont duré combien de temps',
  time: 'Durée',
  episodes: 'Épisodes',
  upTo: 'Jusqu’à {time}',
  moreThan: 'Plus de {time}',

  stalls: 'Où les dossiers s’arrêtent',
  stallsHint:
    'Ce qui attend là où les journaux finissent, et ce qui a reçu une réponse après sa limite. «\u00a0Reporté\u00a0» veut dire avec un motif.',
  noStall: 'Rien n’attend et rien n’était en retard.',
  stallColumns: {
    step: 'Étape',
    open: 'Attend',
    parked: 'Reporté',
    longest: 'Attente la plus longue',
    late: 'Répondu en retard',
  },

  exports: 'Exporter ce qui est compté',
  exportsHint:
    'Sans noms\u00a0: un journal est désigné par son code. Seulement des codes, des heures et des rôles, aucune référence et rien de ce que quelqu’un a tapé. Les heures peuvent quand même désigner un enfant\u00a0: transmettez ces fichiers avec soin.',
  fileNames: {
    csv: 'Durées de chaque épisode (CSV)',
    xes: 'Journal d’événements pour l’exploration de processus (XES)',
    ocel: 'Journal d’événements pour l’exploration de processus (OCEL 2.0)',
  },
  delivered: {
    saved: 'Enregistré sous le nom {name} dans vos téléchargements.',
    shared: 'Remis sous le nom {name} à l’endroit choisi.',
    declined: 'Vous n’avez choisi aucun endroit pour le fichier. Rien n’a été enregistré.',
  },
}
