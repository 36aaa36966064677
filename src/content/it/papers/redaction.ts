import type { originWords as origins, redactionWords as redaction } from '#content/en/papers/redaction.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of redacted papers and of the preview of what leaves. */
export const redactionWords: AnyWords<typeof redaction> = {
  profiles: {
    police: 'la polizia',
    partnerAgency: 'un ente partner',
    family: 'la famiglia',
    statistics: 'la statistica',
  },
  /** What each profile is for and what it leaves out, in one sentence. */
  about: {
    police: 'Ciò che aiuta a ritrovare e proteggere il minore. La procedura di asilo e i motivi interni restano.',
    partnerAgency:
      'Ciò che serve al prossimo servizio per occuparsi del minore. Colloqui, rilievi e revisioni restano.',
    family: 'Ciò che è stato fatto, senza luoghi, altre persone o segni di sfruttamento.',
    statistics: 'Conteggi, durate e codici. Nessun nome, nessun testo, nessuna data.',
  },
  redacted: 'Oscurato per {profile}.',
  notWhole:
    'Questo non è il documento intero: le parti non condivise sono {count}. Il documento intero resta a chi lo ha scritto.',
  nothingLeft: 'In questo documento non c’era nulla da trattenere. Non contiene un registro.',
  withheld: 'Non condiviso',
  rowsWithheld: '{count} righe non sono condivise.',
  rowWithheld: '1 riga non è condivisa.',
  identity: 'Questo documento oscurato',
  head: 'Impronta finale del registro da cui è ricavato (SHA-256)',
  content: 'SHA-256 di ciò che dice questo documento',
  footer: 'oscurato · codice {code} · contenuto {content}',
}

/** Labels of what a line of a paper is, for the preview. */
export const originWords: AnyWords<typeof origins> = {
  reference: 'Riferimento del caso',
  when: 'Date e orari',
  span: 'Durate',
  count: 'Conteggi',
  who: 'Chi ha scritto il registro',
  why: 'Motivi di ritardi, scostamenti e correzioni',
  stage: 'Fasi del caso e come sono iniziate e terminate',
  step: 'Passo: {name}',
  notes: '{label}: osservazioni',
  entries: {
    caseOpened: 'Apertura del caso',
    stageOpened: 'Apertura delle fasi',
    answer: 'Risposte',
    item: 'Elementi del dossier',
    photo: 'Foto del minore',
    contact: 'Numeri annotati a mano',
    note: 'Note',
    call: 'Chiamate',
    correction: 'Correzioni',
    handOver: 'Passaggio di consegne del turno',
    worker: 'Cambio della persona che scrive',
    clock: 'Salti dell’orologio del dispositivo',
    linked: 'Casi collegati',
    exported: 'Documenti chiesti',
    recovered: 'Recupero dopo un errore',
    country: 'Scelte del paese',
    windowTakenOver: 'Cambi della finestra che scrive',
    transferred: 'File sigillati creati',
    imported: 'File acquisiti',
    fork: 'Due dispositivi andati avanti separatamente',
    forkResolved: 'Decisioni su come si combinano due dispositivi',
    comment: 'Commenti di un supervisore',
    signOff: 'Convalide di un supervisore',
    onCallDecision: 'Decisioni di chi è reperibile',
  },
}
