import type { originWords as englishOrigins, redactionWords as englishRedaction } from '#content/en/papers/redaction.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of redacted papers and of the preview of what leaves. */
export const redactionWords: AnyWords<typeof englishRedaction> = {
  profiles: {
    police: 'la police',
    partnerAgency: 'un service partenaire',
    family: 'la famille',
    statistics: 'les statistiques',
  },
  /** What each profile is for and what it leaves out, in one sentence. */
  about: {
    police: 'Ce qui aide à retrouver et à protéger l’enfant. La procédure d’asile et les raisons internes restent ici.',
    partnerAgency:
      'Ce dont le service suivant a besoin pour prendre soin de l’enfant. Entretiens, constats et réexamens restent ici.',
    family: 'Ce qui a été fait, sans lieux, sans autres personnes, sans signes d’exploitation.',
    statistics: 'Nombres, durées et codes. Aucun nom, aucun texte, aucune date.',
  },
  redacted: 'Caviardé pour {profile}.',
  notWhole:
    'Ce document n’est pas entier\u00a0: {count} entrées n’y sont pas partagées. Le document entier reste chez les personnes qui l’ont écrit.',
  nothingLeft: 'Rien sur ce document n’a dû être retenu. Il ne contient pas de journal.',
  withheld: 'Non partagé',
  rowsWithheld: '{count} lignes ne sont pas partagées.',
  rowWithheld: '1 ligne n’est pas partagée.',
  identity: 'Ce document caviardé',
  head: 'Tête du journal dont il est tiré (SHA-256)',
  content: 'SHA-256 de ce que dit ce document',
  footer: 'caviardé · code {code} · contenu {content}',
}

/** Labels of what a line of a paper is, for the preview. */
export const originWords: AnyWords<typeof englishOrigins> = {
  reference: 'Référence du dossier',
  when: 'Dates et heures',
  span: 'Durées',
  count: 'Nombres',
  who: 'Qui a écrit le journal',
  why: 'Raisons des retards, des écarts et des corrections',
  stage: 'Phases du dossier, leur début et leur fin',
  step: 'Étape\u00a0: {name}',
  notes: '{label}\u00a0: remarques',
  entries: {
    caseOpened: 'Ouverture du dossier',
    stageOpened: 'Ouverture de phases',
    answer: 'Réponses',
    item: 'Éléments de la pochette',
    photo: 'Photo de l’enfant',
    contact: 'Numéros notés à la main',
    note: 'Notes',
    call: 'Appels',
    correction: 'Corrections',
    handOver: 'Passage de relais entre équipes',
    worker: 'Changement de la personne qui écrit',
    clock: 'Sauts de l’horloge de l’appareil',
    linked: 'Dossiers liés',
    exported: 'Documents demandés',
    recovered: 'Rétablissement après un défaut',
    country: 'Choix du pays',
    windowTakenOver: 'Changements de la fenêtre qui écrit',
    transferred: 'Fichiers scellés créés',
    imported: 'Fichiers reçus',
    fork: 'Deux appareils qui ont continué séparément',
    forkResolved: 'Décisions sur la réunion de deux appareils',
    comment: 'Commentaires de la hiérarchie',
    signOff: 'Visas de la hiérarchie',
    onCallDecision: 'Décisions d’astreinte',
  },
}
