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

/** The Dutch words of the procedures, for a carer at 23:40: calm, short, verbs first. */
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
    anyone: 'Wie er is',
    carer: 'Begeleider',
    guardian: 'Voogd',
    childProtection: 'Jeugdbescherming',
    police: 'Politie',
    prosecutor: 'Parket',
    hotline: 'Noodnummer 116 000',
    asylumAuthority: 'Asielinstantie',
    coordinator: 'Coördinator',
    manager: 'Verantwoordelijke',
    traffickingCentre: 'Gespecialiseerd centrum mensenhandel',
    lawyer: 'Advocaat',
    health: 'Zorgverlener',
    interviewer: 'Onafhankelijke gespreksvoerder',
    foreignChildProtection: 'Jeugdbescherming in het buitenland',
  },
  strands: {
    danger: 'Onmiddellijk gevaar',
    police: 'Aangifte bij de politie',
    course: 'Eerste minuten',
    alerts: 'Signaleringen',
    notifications: 'Wie te verwittigen',
    risk: 'Risico',
    lead: 'Wie leidt',
    search: 'Zoektocht',
    publicity: 'Verspreiding',
    crossBorder: 'Andere landen',
    meetings: 'Overleg',
    longTerm: 'Nog vermist',
    eighteen: '18e verjaardag',
    signals: 'Nieuws van het kind',
    whereabouts: 'Kind gevonden',
    ending: 'Andere manieren om te eindigen',
    arrival: 'Eerste contact',
    identity: 'Wie het kind is',
    guardianship: 'Voogd',
    placement: 'Plaats en eerste noden',
    childsVoice: 'Het kind informeren en horen',
    trafficking: 'Mensenhandel',
    plan: 'Plan',
    legalRoute: 'Juridische weg',
    watch: 'Letten op tekens',
    handOver: 'Overplaatsing naar een andere dienst',
    sharing: 'Informatie delen',
    return: 'Kind is terug',
    safeAndWell: 'Veiligheids- en welzijnscheck',
    medical: 'Gezondheid',
    telling: 'Iedereen verwittigen',
    alertsOut: 'Signaleringen terugnemen',
    interview: 'Terugkeergesprek',
    bestInterests: 'Belang van het kind en plaatsing',
    learning: 'Terugblik',
  },
  signs: { yes: 'Ja', suspected: 'Vermoeden', no: 'Nee', unknown: 'Niet bekend' },
  tasks: { done: 'Gedaan', notPossible: 'Nu niet mogelijk', notYet: 'Nog niet' },
  packet: packetWords,
}
