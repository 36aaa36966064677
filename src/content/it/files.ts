import type { files as english } from '#content/en/files.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of files between devices: giving, taking in, deciding forks, backups. */
export const files: AnyWords<typeof english> = {
  home: {
    title: 'Altri dispositivi',
    takeIn: 'Acquisire un file',
    giveAll: 'Dare tutti i casi a un altro dispositivo',
    backup: 'Fare il backup di tutti i casi',
    backupDue: 'Fare ora il backup. Voci solo su questo dispositivo: {entries}.',
    backupNever: 'Ancora nessun backup.',
    backupLast: 'Ultimo backup: {when}. Voci da allora: {entries}.',
  },

  give: {
    titleOne: 'Dare questo caso a un altro dispositivo',
    titleAll: 'Dare tutti i casi a un altro dispositivo',
    intro:
      'Viene creato un file sigillato. Nulla viene inviato: il file lo si passa di persona, e l’altro dispositivo lo acquisisce.',
    to: 'Per chi',
    toHint: 'Un nome, un ruolo o un dispositivo. Resta nel registro.',
    how: 'Sigillare con',
    passphrase: 'Una frase segreta',
    passphraseHint: 'Dirla per telefono o di persona, mai insieme al file.',
    organisation: 'La chiave di {name}',
    organisationHint:
      'Solo {name} può aprire il file, con la chiave segreta che conserva. Non serve una frase segreta.',
    recipient: 'La chiave di un’organizzazione',
    recipientHint: 'Una riga che inizia con age1. Può aprire il file solo chi ha la chiave segreta.',
    words: 'Frase segreta',
    wordsHint: 'Almeno {length} caratteri; meglio più parole senza legame tra loro. Nessuno può ritrovarla.',
    wordsAgain: 'Frase segreta ancora una volta',
    key: 'Chiave dell’organizzazione',
    make: 'Creare il file sigillato',
    making: 'Sigillatura del file…',
    toNeeded: 'Indicare per chi è il file.',
    howNeeded: 'Scegliere con che cosa si sigilla il file.',
    differ: 'Le due frasi segrete sono diverse. Scriverle di nuovo.',
    faults: {
      tooShort: 'La frase segreta è troppo corta: almeno {length} caratteri. Nulla è stato scritto.',
      notARecipient: 'Questa non è una chiave: inizia con age1 e va copiata per intero. Nulla è stato scritto.',
      failed:
        'Non è stato possibile creare il file. I casi sono al sicuro su questo dispositivo. Riprovare, o dare singoli casi.',
      empty: 'Su questo dispositivo non c’è nessun caso da dare.',
      damaged: 'In un caso non si può scrivere. Nulla è stato creato.',
      locked:
        'Il dispositivo è bloccato, quindi nulla è stato creato. I casi sono al sicuro. Sbloccarlo, poi riprovare.',
      storage:
        'Il dispositivo non ha potuto salvare che si crea un file, quindi non ne è stato creato nessuno. I casi sono al sicuro. Riprovare.',
    },
    made: 'Il file sigillato è pronto',
    madeHint:
      'Il suo nome non dice nulla di un caso. Un file nei download resta un file: rimuoverlo da lì quando l’altro dispositivo lo ha acquisito.',
    leftOut: 'Casi che non possono essere letti per intero e non sono nel file: {count}.',
    save: 'Salvare o inviare il file',
    handed: {
      saved: 'Salvato tra i download come {name}',
      shared: 'Consegnato alla destinazione scelta',
      declined: 'Non è stato scelto nulla: il file non ha lasciato la guida. Riprovare quando si è pronti.',
    },
    code: 'Il codice del caso, da confrontare al telefono',
    again: 'Creare un altro file',
  },

  takeIn: {
    title: 'Acquisire un file',
    intro:
      'Un file di un altro dispositivo, un registro o un registro delle azioni in PDF. Si vede che cosa contiene prima che qualcosa cambi.',
    choose: 'Scegliere il file',
    looking: 'Lettura del file…',
    sealedPassphrase: 'Il file è sigillato con una frase segreta',
    sealedRecipient: 'Il file è sigillato per una chiave',
    passphrase: 'Frase segreta',
    identity: 'Chiave segreta',
    identityHint: 'Una riga che inizia con AGE-SECRET-KEY-1. Viene usata una volta e non conservata.',
    open: 'Aprire il file',
    cancel: 'Lasciar stare',
    faults: {
      tooLarge:
        'Il file è più grande di quanto questo programma accetti (64 MiB, 1.000 casi). Nulla è cambiato. Chiedere singoli casi.',
      wrongKey: 'Con questo non si apre. Nulla è cambiato. Controllare, o chiedere a chi ha creato il file.',
      tooMuchWork:
        'Il file richiede più calcolo di quanto un telefono possa fare. Nulla è cambiato. Chiedere che sia creato con questo programma.',
      noRecord:
        'Questo PDF non contiene un registro: è una copia stampata o oscurata. Nulla è cambiato. Chiedere il registro delle azioni o un file sigillato.',
      foreign: 'Questo non è un file di questo programma. Nulla è cambiato.',
      notText: 'Questo non è un file di questo programma. Nulla è cambiato.',
      otherVersion:
        'Il file è stato creato con un’altra versione di questo programma. Nulla è cambiato. Portare entrambi i dispositivi alla stessa versione.',
      damaged: 'Il file è danneggiato, troncato o alterato. Nulla è cambiato. Chiedere che sia creato di nuovo.',
      locked: 'Il dispositivo è bloccato. Nulla è cambiato. Sbloccarlo, poi scegliere di nuovo il file.',
      notLoaded: 'Il browser non ha potuto leggere il file. Nulla è cambiato. Sceglierlo di nuovo.',
      storage: 'La memoria di questo dispositivo non ha risposto. Nulla è cambiato. Riprovare.',
    },
    preview: 'Che cosa contiene il file',
    previewHint: 'Nulla è ancora cambiato.',
    reference: 'Caso {reference}',
    entries: 'Voci: {entries}, di cui nuove qui: {fresh}',
    running: 'In corso: {stages}',
    noneRunning: 'Nessuna procedura in corso.',
    last: 'Ultima voce: {when}, da {person}',
    outcomes: {
      newHere: 'Questo caso è nuovo su questo dispositivo.',
      continues: 'Prosegue ciò che ha questo dispositivo.',
      nothingNew: 'Questo dispositivo ha già tutto.',
      fork: 'Entrambi i dispositivi sono andati avanti separatamente. Tutte le voci sono conservate; ciò che ha risposto l’altro dispositivo non vale finché non si decide come i due si combinano.',
      brokenChain: 'Le sue voci non combaciano. Non viene acquisito.',
      otherCase: 'Mescola casi diversi. Non viene acquisito.',
      twoHistories:
        'Un dispositivo ha scritto due storie diverse di questo caso: il dispositivo è stato copiato, o il file è stato alterato. Non viene acquisito; chiedere a chi ha creato il file.',
      doesNotReplay:
        'È stato scritto con un’altra versione delle procedure. Non viene acquisito; portare entrambi i dispositivi alla stessa versione.',
      training:
        'È stato scritto in un’esercitazione e non è un caso reale. Non viene acquisito; aprirlo nell’aula di formazione.',
      real: 'È un caso reale. Non viene acquisito nell’aula di formazione; aprirlo nella guida stessa.',
      damagedHere: 'Questo caso è danneggiato su questo dispositivo. Non viene acquisito.',
    },
    acceptTitle: 'Chi lo acquisisce?',
    acceptHint: 'Nome e ruolo restano nel registro di ogni caso acquisito.',
    accept: 'Acquisire',
    refuse: 'Lasciar stare, non cambiare nulla',
    nothingToTake: 'Non contiene nulla che si possa acquisire.',
    taking: 'Acquisizione…',
    done: 'Acquisito',
    results: {
      taken: 'Caso {reference}: acquisito.',
      takenWithFork: 'Caso {reference}: acquisito. Aprirlo e decidere come si combinano i due dispositivi.',
      nothingNew: 'Caso {reference}: nulla di nuovo.',
      notTaken: 'Caso {reference}: non acquisito. Ciò che aveva questo dispositivo è immutato.',
    },
    openCase: 'Aprire il caso {reference}',
    another: 'Acquisire un altro file',
  },

  fork: {
    notice: 'Due dispositivi sono andati avanti separatamente',
    noticeText:
      'Ciò che ha risposto l’altro dispositivo non vale ancora (voci: {count}). Note, chiamate, «ritrovato» e pericolo immediato proseguono.',
    onBoth:
      'Decidere su un dispositivo, poi creare lì un nuovo file e acquisirlo sull’altro. Se l’altro chiede ancora, confermare lì ciò che propone.',
    decide: 'Decidere come si combinano',
    title: 'Due dispositivi sono andati avanti separatamente',
    intro: 'Nulla va perso, qualunque sia la scelta: ciò che non vale resta nel registro ed è ancora mostrato.',
    ours: 'Questo dispositivo',
    theirs: 'L’altro dispositivo',
    conflicts: 'Dove i due differiscono',
    noConflicts: 'I due si combinano: può valere tutto di entrambi i dispositivi.',
    together: 'Che cosa vale di entrambi',
    counts: 'Vale',
    countsNot: 'Non vale',
    choose: 'Quale vale? {what}',
    keepBoth: 'Come proposto',
    keepOurs: 'Questo dispositivo',
    keepTheirs: 'L’altro dispositivo',
    keepNeither: 'Nessuno dei due',
    leaveOut: 'Tralasciare: {what}',
    by: '{when}, da {person}',
    consequences: 'Che cosa cambierà',
    appear: 'Passi che compaiono',
    vanish: 'Passi che scompaiono',
    leftOut: 'Voci che non varranno',
    none: 'Nessuno',
    reason: 'Perché si decide così?',
    reasonHint: 'Resta nel registro. Se possibile, chiedere all’altra persona.',
    confirm: 'Decidere così',
    impossible: 'Con questa scelta il registro non concorda con la procedura. Scegliere diversamente.',
    nothingOpen: 'Non c’è nulla da decidere.',
  },

  backup: {
    title: 'Fare il backup di tutti i casi',
    intro:
      'Tutti i casi in un file sigillato fuori dal browser. Se questo dispositivo va perso o il browser cancella i dati, il file li riporta: acquisirlo su qualsiasi dispositivo.',
    choose: 'Scegliere un file da riscrivere ogni volta',
    chosen: 'Un file è scelto. Ogni backup vi viene scritto.',
    byItself:
      'Sigillato con la chiave di un’organizzazione, è scritto anche da solo ogni volta che tutti i casi sono stati lasciati, finché il browser lo permette. Con una frase segreta no: questa guida non ne conserva.',
    cannotKeep: 'Questo browser non può ricordare un file: ogni backup è salvato tra i download.',
    passphraseHint: 'Annotarla e tenerla separata dal file e da questo dispositivo.',
    make: 'Fare ora il backup',
    making: 'Backup in corso…',
    written: 'Backup scritto nel file scelto, {when}.',
    saved: 'Salvato tra i download come {name}, {when}. Spostarlo dove sia raggiungibile solo da chi deve.',
    shared: 'Consegnato alla destinazione scelta, {when}. Assicurarsi che sia raggiungibile solo da chi deve.',
    faults: {
      notAllowed:
        'Al browser non è stato consentito di scrivere il file. I casi sono al sicuro qui. Consentirlo, o scegliere un altro file.',
      declined:
        'Non è stata scelta una destinazione per il file, quindi non c’è un nuovo backup. I casi sono al sicuro qui. Riprovare.',
      locked: 'Il dispositivo è bloccato. Nulla è stato scritto. Sbloccarlo, poi riprovare.',
      failed:
        'Non è stato possibile scrivere il backup. I casi sono al sicuro qui. Scegliere un altro file, o riprovare.',
      empty: 'Non c’è nessun caso di cui fare il backup.',
      damaged: 'Un caso non può essere letto. Nulla è stato scritto.',
      storage: 'La memoria di questo dispositivo non ha risposto. Riprovare.',
    },
  },
}
