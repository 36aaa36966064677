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

/** The Swedish words of the procedures, for a carer at 23:40: calm, short, verbs first. */
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
    anyone: 'Den som är på plats',
    carer: 'Omsorgsperson',
    guardian: 'God man',
    childProtection: 'Barnskyddsmyndigheten',
    police: 'Polis',
    prosecutor: 'Åklagare',
    hotline: 'Journumret 116 000',
    asylumAuthority: 'Asylmyndigheten',
    coordinator: 'Samordnare',
    manager: 'Chef',
    traffickingCentre: 'Specialister mot människohandel',
    lawyer: 'Advokat',
    health: 'Vårdpersonal',
    interviewer: 'Oberoende samtalsledare',
    foreignChildProtection: 'Barnskyddsmyndighet utomlands',
  },
  strands: {
    danger: 'Omedelbar fara',
    police: 'Polisanmälan',
    course: 'De första minuterna',
    alerts: 'Registreringar och larm',
    notifications: 'Vilka som ska få veta',
    risk: 'Risk',
    lead: 'Vem som leder',
    search: 'Sökande',
    publicity: 'Publicering',
    crossBorder: 'Andra länder',
    meetings: 'Möten',
    longTerm: 'Fortfarande försvunnet',
    eighteen: '18-årsdagen',
    signals: 'Nyheter om barnet',
    whereabouts: 'Barnet hittat',
    ending: 'Andra avslut',
    arrival: 'Första kontakten',
    identity: 'Vem barnet är',
    guardianship: 'God man',
    placement: 'Boende och första behov',
    childsVoice: 'Informera och höra barnet',
    trafficking: 'Människohandel',
    plan: 'Plan',
    legalRoute: 'Rättslig väg',
    watch: 'Uppmärksamhet på tecken',
    handOver: 'Överlämning till en annan verksamhet',
    sharing: 'Informationsutbyte',
    return: 'Barnet är tillbaka',
    safeAndWell: 'Kontroll av säkerhet och mående',
    medical: 'Hälsa',
    telling: 'Berätta för alla',
    alertsOut: 'Ta bort registreringar',
    interview: 'Återkomstsamtal',
    bestInterests: 'Barnets bästa och placering',
    learning: 'Genomgång för lärande',
  },
  signs: { yes: 'Ja', suspected: 'Misstänkt', no: 'Nej', unknown: 'Vet inte' },
  tasks: { done: 'Gjort', notPossible: 'Inte möjligt nu', notYet: 'Inte ännu' },
  packet: packetWords,
}
