import type { ProcedureWords } from '#content/words.ts'
import { aftercareFieldWords } from './aftercare/fields.ts'
import { aftercareWords } from './aftercare/index.ts'
import { packetWords } from './packet.ts'
import { fieldWords as preventionFields } from './prevention/fields.ts'
import { preventionWords } from './prevention/index.ts'
import { alertWords } from './response/alerts.ts'
import { courseWords } from './response/course.ts'
import { endWords } from './response/ends.ts'
import { fieldWords } from './response/fields.ts'
import { notificationWords } from './response/notifications.ts'
import { policeWords } from './response/police.ts'
import { signalWords } from './response/signals.ts'
import { startWords } from './response/start.ts'
import { workWords } from './response/work.ts'

/** The French words of the procedures, for a carer at 23:40: calm, short, verbs first. */
export const procedureWords: ProcedureWords = {
  steps: {
    ...preventionWords,
    ...startWords,
    ...policeWords,
    ...notificationWords,
    ...workWords,
    ...alertWords,
    ...courseWords,
    ...signalWords,
    ...endWords,
    ...aftercareWords,
  },
  fields: { ...preventionFields, ...fieldWords, ...aftercareFieldWords },
  actors: {
    anyone: 'Toute personne présente',
    carer: 'Accueillant',
    guardian: 'Tuteur',
    childProtection: 'Autorité de protection de l’enfance',
    police: 'Police',
    prosecutor: 'Procureur',
    hotline: '116\u00a0000',
    asylumAuthority: 'Autorité de l’asile',
    coordinator: 'Coordinateur',
    manager: 'Responsable',
    traffickingCentre: 'Centre spécialisé pour victimes de traite',
    lawyer: 'Avocat',
    health: 'Professionnel de santé',
    interviewer: 'Intervenant indépendant pour l’entretien',
    foreignChildProtection: 'Protection de l’enfance à l’étranger',
  },
  strands: {
    danger: 'Danger immédiat',
    police: 'Déclaration à la police',
    course: 'Premières minutes',
    alerts: 'Signalements',
    notifications: 'Personnes à prévenir',
    risk: 'Risque',
    lead: 'Qui dirige',
    search: 'Recherche',
    publicity: 'Diffusion',
    crossBorder: 'Autres pays',
    meetings: 'Réunions',
    longTerm: 'Toujours disparu',
    eighteen: '18 ans',
    signals: 'Nouvelles de l’enfant',
    whereabouts: 'Enfant retrouvé',
    ending: 'Autres fins',
    arrival: 'Premier contact',
    identity: 'Qui est l’enfant',
    guardianship: 'Tuteur',
    placement: 'Lieu et premiers besoins',
    childsVoice: 'Informer et entendre l’enfant',
    trafficking: 'Traite',
    plan: 'Plan',
    legalRoute: 'Voie juridique',
    watch: 'Guetter les signes',
    handOver: 'Passage de relais à un autre service',
    sharing: 'Partage d’informations',
    return: 'Enfant de retour',
    safeAndWell: 'Sécurité et bien-être',
    medical: 'Santé',
    telling: 'Informer tout le monde',
    alertsOut: 'Retrait des signalements',
    interview: 'Entretien de retour',
    bestInterests: 'Intérêt supérieur et placement',
    learning: 'Retour d’expérience',
  },
  signs: { yes: 'Oui', suspected: 'Soupçon', no: 'Non', unknown: 'On ne sait pas' },
  tasks: { done: 'Fait', notPossible: 'Impossible pour l’instant', notYet: 'Pas encore' },
  packet: packetWords,
}
