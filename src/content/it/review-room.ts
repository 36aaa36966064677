import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  onCall: {
    title: 'Chiedere al supervisore reperibile',
    intro: 'Chiamare. Leggere il codice e la situazione, poi scrivere che cosa viene deciso.',
    readOut: 'Leggere questo',
    code: 'Codice del registro',
    fromRecord: 'Ogni riga viene dal registro.',
    wentOn:
      'Il registro è andato avanti da quando si è iniziato a scrivere. Codice e situazione qui sopra sono quelli di allora.',
    takePresent: 'Leggere invece quelli attuali',
    lines: {
      reference: 'Caso {reference}',
      runs: 'In corso: {stages}',
      noneRuns: 'Tutte le fasi sono terminate.',
      noticed: 'Assenza notata {time}, {span} fa',
      lastSeen: 'Visto l’ultima volta: {what}',
      policeReference: 'Riferimento della polizia: {reference}',
      overdue: 'In ritardo: {list}',
      late: '{step}, da {time}',
      noneOverdue: 'Nulla è in ritardo.',
      parked: 'Lasciato aperto: {list}',
      told: 'Informati finora: {list}',
      nobodyTold: 'Nessuno risulta informato.',
    },
    decided: 'Che cosa è stato deciso',
    who: 'Nome di chi ha deciso',
    nameNeeded: 'Inserire il nome di chi ha deciso.',
    decision: 'La decisione',
    decisionHint: 'Con le parole di chi ha deciso. Rileggerla al telefono. Un passo si compila comunque al suo posto.',
    decisionNeeded: 'Scrivere che cosa è stato deciso.',
    step: 'Quale passo riguarda, se ce n’è uno',
    save: 'Salvare la decisione',
  },
  room: {
    title: 'Registri conservati per l’esame',
    intro:
      'Sono sigillati su questo dispositivo e non vi contano come casi. Per quanto tempo: {days} giorni, se non si decide altrimenti; valore predefinito di questo strumento, nessuna fonte pubblicata. Nulla si cancella da solo e nessun backup li contiene.',
    past: 'Il loro tempo è passato: {count}. Cancellare ciò che non serve più, o conservarlo più a lungo.',
    notRead:
      'Non è stato possibile leggere i registri conservati per l’esame. Nulla è cambiato. Sbloccare il dispositivo e riprovare.',
    unreadable: 'Il registro {reference} non può essere letto.',
    damaged: 'Una parte non può essere letta. Sono mostrate le voci che la precedono.',
    reference: 'Registro {reference}',
    entries: '{count} voci',
    signedOff: '{result}: {person}, {when}.',
    notSignedOff: 'Non ancora convalidato.',
    wentOn: 'Da allora il registro è andato avanti.',
    kept: 'Conservato fino al {date}',
    wasKept: 'Da conservare fino al {date}',
    open: 'Esaminare',
    openNamed: 'Esaminare il registro {reference}',
    longer: 'Conservare per {days} giorni da ora',
    longerNamed: 'Conservare il registro {reference} per {days} giorni da ora',
    erase: 'Cancellare',
    eraseNamed: 'Cancellare il registro {reference}',
    eraseWhat:
      'Il registro lascia per sempre questo dispositivo, con ogni commento e convalida che non è stato restituito. Ciò da cui è stato letto resta dov’è.',
    eraseNow: 'Cancellare per sempre',
    erased: 'Cancellato.',
  },
  back: {
    title: 'Restituire l’esame',
    intro:
      'Un piccolo file sigillato con i propri commenti e la convalida, nient’altro. Chi lavora al caso lo acquisisce; aggiunge soltanto al suo registro.',
    nothing: 'Non c’è ancora alcun commento né convalida di questo dispositivo.',
    by: 'Esame, ultima voce {when}, di {person}',
    adds: 'Commenti: {comments}. Convalide: {signOffs}. Note dell’altro dispositivo su di sé: {others}.',
    outcomes: {
      adds: 'Queste voci si aggiungono al caso {reference}. Nulla di ciò che c’è cambia.',
      nothingNew: 'Il caso {reference} ha già tutto.',
      notHere: 'Appartiene al caso {reference}, che non è su questo dispositivo. Acquisirlo dove si trova il caso.',
      missing:
        'Si basa su {count} voci del caso {reference} che non sono su questo dispositivo. Acquisire prima un file più recente del caso.',
      twoHistories:
        'Appartiene a un’altra storia del caso {reference}. Non viene acquisito; chiedere a chi ha fatto il file.',
      damagedHere: 'Il caso {reference} è danneggiato su questo dispositivo. Non viene acquisito.',
    },
  },
  refusal: {
    emptyText: 'Scrivere prima qualcosa.',
    headMovedOn: 'Il registro è andato avanti da quando è stato letto. Leggere ciò che è nuovo, poi convalidare.',
    unknownEntry: 'Questa voce non è più nel registro. Tornare indietro e sceglierla di nuovo.',
    nobodyNamed: 'Inserire prima un nome: deve essere chiaro chi lo dice.',
    forReview: 'Questo registro è aperto per l’esame: si possono aggiungere solo commenti e una convalida.',
  },
}
