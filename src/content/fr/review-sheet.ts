import type { reviewWords as english } from '#content/en/review-sheet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sheet on which a professional checks a procedure and a profile. */
export const reviewWords: AnyWords<typeof english> = {
  title: 'Fiche de relecture\u00a0: intervention lors d’une disparition',
  mark: 'PAS ENCORE RELU PAR DES PROFESSIONNELS',
  intro:
    'Chaque étape du logigramme telle que le programme l’exécute, avec sa source et son degré de certitude. Dites de chacune si elle est juste pour votre pays et votre profession, et écrivez les changements sur les lignes.',
  certainty:
    'Lu dans la source\u00a0: la source citée le dit. Connaissance générale\u00a0: à vérifier. Raisonnement des auteurs\u00a0: aucune source ne le dit seule\u00a0; les délais de ce type sont des valeurs par défaut de cet outil.',
  sure: {
    SEEN: 'lu dans la source',
    KNOWN: 'connaissance générale, à vérifier',
    INFERRED: 'raisonnement des auteurs',
  },
  reviewer: 'Nom, profession, pays',
  date: 'Date et signature',
  steps: 'Étapes',
  who: 'Qui agit',
  asked: 'Demandé ou fait',
  leads: 'Issues et où elles mènent',
  limit: 'Délai',
  noLimit: 'aucun',
  source: 'Source',
  only: ' ({country} uniquement)',
  right: 'Juste\u00a0? Changements',
  rules: 'Règles du profil',
  rule: 'Règle',
  numbers: 'Numéros à composer',
  again: 'cette étape de nouveau',
  parked: 'reste ouvert, avec une raison',
  /** Resting places of the chart that are not steps. */
  states: {
    underWay: 'toutes les branches ouvertes',
    work: 'annonces, signalements et soins ouverts',
    returned: 'toutes les branches du suivi ouvertes',
    abroad: 'toutes les branches avec l’autre pays ouvertes',
    fromElsewhere: 'toutes les branches avec l’autre pays ouvertes',
    settled: 'cette branche est terminée',
    registered: 'enregistré\u00a0: suivi et signalements ouverts',
    told: 'prévenu',
    entered: 'signalement inscrit',
    outsideSis: 'pas de SIS dans ce pays\u00a0: Interpol et lignes 116\u00a0000',
    asked: 'demandé',
  },
  sources: 'Sources',
  footer: '{procedure} {version} · logigramme {chart}',
}
