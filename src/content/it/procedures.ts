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

/** The Italian words of the procedures, for a carer at 23:40: calm, short, verbs first. */
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
    anyone: 'Chi è presente',
    carer: 'Operatore',
    guardian: 'Tutore',
    childProtection: 'Autorità di tutela dei minori',
    police: 'Polizia',
    prosecutor: 'Procuratore',
    hotline: 'Linea diretta 116 000',
    asylumAuthority: 'Autorità competente in materia di asilo',
    coordinator: 'Coordinatore',
    manager: 'Responsabile',
    traffickingCentre: 'Centro antitratta specializzato',
    lawyer: 'Avvocato',
    health: 'Professionista sanitario',
    interviewer: 'Intervistatore indipendente',
    foreignChildProtection: 'Autorità di tutela dei minori all’estero',
  },
  strands: {
    danger: 'Pericolo immediato',
    police: 'Denuncia alla polizia',
    course: 'Primi minuti',
    alerts: 'Segnalazioni',
    notifications: 'Chi informare',
    risk: 'Rischio',
    lead: 'Chi guida',
    search: 'Ricerca',
    publicity: 'Diffusione',
    crossBorder: 'Altri paesi',
    meetings: 'Riunioni',
    longTerm: 'Ancora scomparso',
    eighteen: '18º compleanno',
    signals: 'Notizie del minore',
    whereabouts: 'Minore ritrovato',
    ending: 'Altre conclusioni',
    arrival: 'Primo contatto',
    identity: 'Chi è il minore',
    guardianship: 'Tutore',
    placement: 'Posto e primi bisogni',
    childsVoice: 'Informare e ascoltare il minore',
    trafficking: 'Tratta',
    plan: 'Piano',
    legalRoute: 'Percorso legale',
    watch: 'Attenzione ai segni',
    handOver: 'Passaggio a un altro servizio',
    sharing: 'Condivisione delle informazioni',
    return: 'Minore rientrato',
    safeAndWell: 'Verifica di incolumità e benessere',
    medical: 'Salute',
    telling: 'Informare tutti',
    alertsOut: 'Revocare le segnalazioni',
    interview: 'Colloquio di rientro',
    bestInterests: 'Superiore interesse e collocamento',
    learning: 'Analisi retrospettiva',
  },
  signs: { yes: 'Sì', suspected: 'Sospetto', no: 'No', unknown: 'Non si sa' },
  tasks: { done: 'Fatto', notPossible: 'Ora non possibile', notYet: 'Non ancora' },
  packet: packetWords,
}
