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

/** The English words of the procedures, for a carer at 23:40: calm, short, verbs first. */
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
    anyone: 'Whoever is there',
    carer: 'Carer',
    guardian: 'Guardian',
    childProtection: 'Child protection authority',
    police: 'Police',
    prosecutor: 'Prosecutor',
    hotline: '116 000 hotline',
    asylumAuthority: 'Asylum authority',
    coordinator: 'Coordinator',
    manager: 'Manager',
    traffickingCentre: 'Trafficking specialist centre',
    lawyer: 'Lawyer',
    health: 'Health professional',
    interviewer: 'Independent interviewer',
    foreignChildProtection: 'Child protection authority abroad',
  },
  strands: {
    danger: 'Immediate danger',
    police: 'Police report',
    course: 'First minutes',
    alerts: 'Alerts',
    notifications: 'People to tell',
    risk: 'Risk',
    lead: 'Who leads',
    search: 'Search',
    publicity: 'Publicity',
    crossBorder: 'Other countries',
    meetings: 'Meetings',
    longTerm: 'Still missing',
    eighteen: '18th birthday',
    signals: 'News of the child',
    whereabouts: 'Child found',
    ending: 'Other endings',
    arrival: 'First contact',
    identity: 'Who the child is',
    guardianship: 'Guardian',
    placement: 'Place and first needs',
    childsVoice: 'Inform and hear the child',
    trafficking: 'Trafficking',
    plan: 'Plan',
    legalRoute: 'Legal route',
    watch: 'Watch for signs',
    handOver: 'Hand-over to another service',
    sharing: 'Sharing information',
    return: 'Child is back',
    safeAndWell: 'Safe-and-well check',
    medical: 'Health',
    telling: 'Tell everyone',
    alertsOut: 'Take alerts back',
    interview: 'Return interview',
    bestInterests: 'Best interests and placement',
    learning: 'Learning review',
  },
  signs: { yes: 'Yes', suspected: 'Suspected', no: 'No', unknown: 'Not known' },
  tasks: { done: 'Done', notPossible: 'Not possible now', notYet: 'Not yet' },
  packet: packetWords,
}
