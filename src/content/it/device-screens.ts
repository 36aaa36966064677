import type { deviceScreens as english } from '#content/en/device-screens.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the screens about this device: protecting it, what opens it, how it is, what is safe from whom, deleting. */
export const deviceScreens: AnyWords<typeof english> = {
  back: 'Indietro',
  continue: 'Continuare',
  working: 'Un momento…',

  anew: {
    title: 'Ricominciare, conservando i casi chiusi',
    text: 'Se ora è scomparso un minore, questo dispositivo si può usare di nuovo subito. I casi chiusi vi restano, intatti: nulla è eliminato e nulla vi è scritto sopra. Si riaprono se torna ciò che apriva il dispositivo, per esempio grazie a chi se ne occupa.',
    until:
      'Fino ad allora non si possono leggere, nemmeno con la frase segreta. Il dispositivo non è protetto finché non si sceglie una nuova frase segreta.',
    first:
      'Prima riprovare e chiudere le altre finestre della guida. Se esiste un backup dei dati di questo browser, lasciarlo a chi si occupa del dispositivo.',
    word: 'ricominciare',
    type: 'Scrivere «{word}» per confermare',
    other: 'Non è la parola. Nulla è cambiato.',
    confirm: 'Ricominciare',
    starting: 'Si ricomincia…',
  },

  home: {
    unreadableTitle: 'Casi che ora non si possono leggere',
    unreadable: {
      damaged:
        'Il caso {reference} non si può leggere: ciò che ne è salvato, o la sua chiave, è danneggiato. Non cancellare i dati del browser. Avvisare chi si occupa di questo dispositivo. Se esiste un file di backup, riprenderlo su un altro dispositivo.',
      otherVersion:
        'Il caso {reference} è stato scritto da una versione più recente di questa guida. Ricaricare la guida con la rete, o usare quella versione.',
      storage:
        'Il caso {reference} non è uscito dalla memoria. Chiudere le altre finestre della guida, poi riprovare. Se non basta, ricaricare la guida.',
    },
    sealedBefore:
      'Il caso {reference} è stato sigillato prima che questo dispositivo ricominciasse. È conservato com’era e si riapre se torna ciò che apriva il dispositivo. Un suo file di backup si può riprendere su un altro dispositivo.',
    safe: 'Ciò che vi risulta salvato resta com’è: nulla è eliminato e nulla vi è scritto sopra. Tutti gli altri casi si possono usare, e se ne può iniziare uno nuovo.',
    retry: 'Riprovare',
    mended:
      'Una delle due copie su questo dispositivo aveva perso una parte del caso {reference}, ed è stata ripristinata dall’altra. Aprire il caso: ciò che è accaduto è annotato nel registro. Fare presto un backup.',
    lost: 'Voci salvate del caso {reference} che non sono più in nessuna delle due copie: {count}. Aprire il caso, confrontarlo con un backup o un documento e scrivere di nuovo ciò che si sa.',
    gone: 'Voci salvate di interi casi che non sono più in nessuna delle due copie: {count}. Riprenderle dall’ultimo backup e avvisare chi si occupa di questo dispositivo.',
  },

  protect: {
    title: 'Proteggere quanto è stato scritto',
    intro:
      'Finora chiunque abbia questo dispositivo può leggerlo. Con una frase segreta può farlo solo chi la conosce. Servono circa due minuti, e nulla di quanto scritto va perso.',
    leaving: 'Si sta lasciando un caso che non è protetto.',
    passphrase: 'Scegliere una frase segreta',
    passphraseHint:
      'Conta la lunghezza, nient’altro: cinque o più parole senza legame tra loro. Maiuscole, cifre e segni non servono. Si può incollare.',
    suggestion: 'Un suggerimento',
    another: 'Un altro',
    take: 'Usare questo',
    again: 'Scriverla ancora una volta',
    different: 'Le due non coincidono. Scrivere di nuovo la seconda.',
    weak: {
      tooShort: 'Questa frase segreta è troppo corta. Usare cinque o più parole.',
      tooPlain: 'Questa frase segreta ripete troppo pochi caratteri. Usare cinque o più parole diverse.',
      digitsOnly: 'Le sole cifre si indovinano in fretta. Usare cinque o più parole.',
    },
    blocked: 'Qualcosa nel caso non è ancora salvato. Tornare indietro e concluderlo prima; nulla va perso.',
    strength: {
      tooShort: 'Caratteri: {count}. Ne mancano: {missing}.',
      short: 'Sufficiente per iniziare. Più parole sono più sicure.',
      good: 'Buona lunghezza.',
    },
    write: 'Annotarla dove solo chi la usa la trova, o tenerla in un gestore di password. Nessuno può recuperarla.',
    emergency: 'Un minore è scomparso proprio ora? Farlo più tardi.',
    skipLeave: 'Uscire senza proteggerlo',
    skip: 'Non ora',
    skipText: 'Tutto resta com’è. Lo schermo continua a dire che non è protetto.',
    confirm: 'Proteggere ora',
    sealing: 'Cifratura di tutto ciò che è su questo dispositivo…',
    done: 'Questo dispositivo è protetto.',
    doneText:
      'Bloccarlo con il pulsante in alto. Si blocca da sé dopo un periodo senza uso e quando il dispositivo è stato in sospensione.',
    doneBack: 'Proseguire',
  },

  recovery: {
    title: 'La chiave di recupero',
    intro:
      'Apre questo dispositivo quando la frase segreta è dimenticata. Viene mostrata una volta sola. Stamparla o annotarla, e tenerla lontana da questo dispositivo.',
    key: 'Chiave di recupero',
    sheetTitle: 'Chiave di recupero di un dispositivo',
    sheetMade: 'Creata il {date}',
    sheetUse:
      'Apre ciò che la guida ha salvato su un dispositivo se la frase segreta è dimenticata. Tenerla sotto chiave, non insieme al dispositivo. Chi ha questo foglio e il dispositivo può leggere tutto.',
    print: 'Stamparla',
    printHint: 'Una stampante condivisa può conservarne una copia. Scriverla a mano va altrettanto bene.',
    have: 'È su carta',
    confirmTitle: 'Controllare il foglio',
    confirmText: 'Scrivere due gruppi leggendoli dal foglio, non dallo schermo.',
    group: 'Gruppo {number}',
    wrong: 'Il gruppo {number} non è uguale a quello della schermata precedente. Guardare di nuovo il foglio.',
    seeAgain: 'Mostrare di nuovo la chiave',
    groupCount: 'Gruppi: {count}',
  },

  keys: {
    title: 'Che cosa apre questo dispositivo',
    none: 'Nulla è bloccato: la chiave sta accanto ai dati.',
    kinds: {
      open: 'Ancora nessuna protezione',
      passphrase: 'Frase segreta',
      recovery: 'Chiave di recupero su carta',
      organisation: 'Chiave dell’organizzazione',
      passkey: 'Il blocco del dispositivo stesso',
    },
    methods: 'Come è fatta ciascuna',
    method: {
      none: 'non cifrato',
      argon2id: 'Argon2id, {memory} MiB, passaggi: {passes}, corsie: {lanes}; poi AES-256-GCM',
      argon2idOnce: 'Argon2id, {memory} MiB, 1 passaggio, corsie: {lanes}; poi AES-256-GCM',
      'hkdf-sha256': '160 bit casuali, HKDF-SHA-256; poi AES-256-GCM',
      'webauthn-prf': 'passkey con WebAuthn PRF, HKDF-SHA-256; poi AES-256-GCM',
      'age-x25519': 'file age per {recipient}',
    },
    file: 'Salvare il file della chiave per l’organizzazione',
    fileText:
      'Chi detiene l’identità dell’organizzazione apre questo file con age e ne legge ciò che sblocca questo dispositivo. Senza quell’identità è illeggibile.',
    fileSaved: 'Salvato come {name}. Non apre nulla senza l’identità dell’organizzazione.',
    fileNone: 'Non è stato possibile consegnare il file. Nulla è cambiato. Riprovare.',
    addPasskey: 'Sbloccare con il blocco del dispositivo',
    addPasskeyText:
      'Impronta, volto o PIN del dispositivo aprono allora anche la guida. Chi può sbloccare il dispositivo può così leggere i casi. Se il dispositivo conserva le passkey in un account online, può farlo anche chi ha il dispositivo e quell’account.',
    made: 'Creata: {when}',
    change: 'Cambiare la frase segreta',
    changeIntro:
      'L’identità viene verificata ancora una volta. Ciò che è salvato resta com’è; dopo, la vecchia frase segreta non apre più nulla.',
    current: 'Frase segreta attuale',
    save: 'Cambiarla',
    addRecovery: 'Creare un’altra chiave di recupero',
    addRecoveryIntro: 'Poi rimuovere la vecchia, se il suo foglio può essere in mani sbagliate.',
    addOrganisation: 'Permettere anche a {name} di aprire questo dispositivo',
    addOrganisationText: 'La sua chiave può aprire questo dispositivo quando frase segreta e foglio sono perduti.',
    remove: 'Rimuovere',
    removeNamed: 'Rimuovere: {what}',
    removeTitle: 'Rimuovere: {what}',
    removeText: 'Dopo non apre più nulla. Ciò che è salvato resta leggibile con quanto rimane in elenco.',
    done: {
      protected: 'Questo dispositivo è protetto.',
      passphraseChanged: 'La frase segreta è cambiata. La vecchia non apre più nulla.',
      slotAdded: 'Aggiunta. Da ora apre questo dispositivo.',
      slotRemoved: 'Rimossa. Non apre più nulla.',
      shredded: 'Il caso è eliminato definitivamente.',
    },
    copies:
      'Le copie di questo dispositivo fatte in precedenza e i file di backup si aprono ancora con ciò che li apriva allora. Cambiare una chiave non le raggiunge.',
  },

  idle: {
    title: 'Si blocca da sé',
    quiet: 'Dopo questo tempo senza uso',
    response: 'Mentre un minore è scomparso',
    minutes: '{count} minuti',
    minute: '1 minuto',
    sleep: 'Anche quando il dispositivo è stato in sospensione, o la guida è rimasta nascosta così a lungo.',
    saved: 'Salvato.',
    notSaved: 'Non salvato. I limiti sono quelli di prima. Riprovare.',
    later: 'Funziona appena è impostata una frase segreta.',
  },

  device: {
    title: 'Questo dispositivo',
    intro: 'Ciò che è salvato è solo qui, in questo browser. Quanto è al sicuro, e che cosa fare:',
    todo: 'Che cosa fare: ',
    fine: 'Bene',
    attention: 'Da guardare',
    unknown: 'Non noto',

    protection: 'Protezione',
    protected: 'Una frase segreta protegge questo dispositivo.',
    protectedNoRecovery: 'Una frase segreta protegge questo dispositivo, ma non esiste un secondo accesso.',
    notProtected: 'Non protetto. Chi ha questo dispositivo può leggere ciò che vi è scritto.',
    protectNow: 'Impostare ora una frase segreta.',
    addSecond: 'Creare una chiave di recupero.',
    openKeys: 'Che cosa apre questo dispositivo',

    stores: 'Due copie su questo dispositivo',
    storesTwo: 'Ogni voce è scritta due volte, in due modi che si guastano diversamente.',
    storesMirrorMissing: 'Questo browser offre solo una delle due memorie, quindi ogni voce è scritta una volta.',
    storesMirrorFailing: 'La seconda memoria non risponde. Le voci sono scritte una volta.',
    storesDatabaseFailing: 'La prima memoria non risponde. Le voci sono scritte una volta, nella seconda.',
    storesNone: 'Nessuna memoria funziona. Non si può salvare nulla.',
    storesOnceTodo:
      'Esportare ogni caso dopo avervi scritto. Un Chrome, Edge, Firefox o Safari aggiornato offre entrambe.',
    storesFailingTodo: 'Esportare ora i casi aperti, chiudere le altre finestre della guida, poi ricaricarla.',
    storesNoneTodo: 'Lavorare ora su carta. Chiudere le finestre private, liberare spazio, ricaricare la guida.',
    storesLost: 'Voci salvate che mancano da entrambe le memorie: {count}.',
    storesLostTodo: 'Riprenderle dall’ultimo backup e avvisare chi gestisce questo dispositivo.',
    checked: 'Ultimo confronto: {when}.',
    notChecked: 'Nessun confronto da quando la guida è stata aperta.',

    persistence: 'Conservato finché non lo si elimina',
    persistent: 'Il browser ha promesso di non cancellarlo da sé.',
    notPersistent: 'Il browser può cancellarlo quando gli serve spazio o dopo settimane senza uso.',
    persistenceUnknown: 'Questo browser non dice se può cancellare i dati da sé.',
    ask: 'Chiedere al browser di conservare i dati',
    asked: 'Chiesto. Il browser può porre una propria domanda; la risposta compare qui.',
    notPersistentTodo: 'Chiederlo al browser, mettere la guida sulla schermata Home e tenere un backup.',

    room: 'Spazio',
    roomSize: '{used} usati, circa {free} liberi.',
    roomUnknown: 'Il browser non dice quanto spazio resta.',
    roomEnough: 'Spazio sufficiente.',
    roomLow: 'Lo spazio comincia a scarseggiare.',
    roomTooLow: 'Quasi pieno: si può ancora salvare testo, non immagini.',
    roomTodo: 'Liberare spazio sul dispositivo. Non cancellare i dati del browser: eliminerebbe i casi.',

    backup: 'Backup',
    backupNever: 'Su questo dispositivo non è stato fatto nessun backup.',
    backupLast: 'Ultimo backup: {when}.',
    backupWhole: 'Contiene tutto ciò che è scritto qui.',
    backupOnlyHere: 'Voci che sono solo su questo dispositivo: {count}.',
    backupTodo: 'Fare ora un backup, in un file fuori da questo dispositivo.',
    backupOpen: 'Fare il backup di tutti i casi',

    offline: 'Senza rete',
    offlineStands: {
      checking: 'Verifica che sia tutto qui…',
      ready: 'L’intera guida è su questo dispositivo e funziona senza rete.',
      incomplete: 'Non tutta la guida è ancora su questo dispositivo.',
      impossible: 'Questo browser non conserva una copia della guida, quindi per aprirla serve la rete.',
    },
    offlineTodo: 'Lasciare la guida aperta con la rete per un minuto, poi guardare di nuovo qui.',
    offlineImpossibleTodo: 'Aprirla in una finestra normale al suo indirizzo https, in un browser aggiornato.',

    program: 'Programma',
    version: 'Versione {version}',
    release: 'Codice della versione {hash}',
    releaseUnknown: 'Questa copia non porta un codice della versione da confrontare.',
    releaseTodo:
      'Dopo ogni aggiornamento confrontare il codice della versione con quello pubblicato dall’organizzazione.',

    private: 'Una finestra privata?',
    privateMaybe:
      'Lo spazio offerto da questo browser è poco, come nelle finestre private. È una supposizione. In una finestra privata tutto sparisce quando la si chiude.',
    privateTodo: 'Se questa è una finestra privata, aprire la guida in una normale.',

    safari: 'iPhone, iPad e Safari',
    safariText:
      'Safari elimina ciò che una pagina ha salvato dopo sette giorni d’uso senza una visita a quella pagina. Una guida sulla schermata Home o nel Dock è risparmiata.',
    safariHere: 'Questo sembra Safari, non avviato dalla schermata Home.',
    safariTodo: 'Mettere la guida sulla schermata Home o nel Dock.',
    safariPhone: 'iPhone e iPad: toccare Condividi, poi «Aggiungi alla schermata Home». Da ora aprire la guida da lì.',
    safariMac: 'Mac: scegliere File, poi «Aggiungi al Dock».',
    safariCases: 'Quella sulla schermata Home inizia vuota: prima passarvi i casi con un file.',

    deleted: 'Eliminati definitivamente',
    deletedNone: 'Su questo dispositivo non è stato eliminato nessun caso.',
    deletedCount: '{month}: {count}',

    safety: 'Che cosa è protetto e che cosa no',
    print: 'Stampare questa pagina',
  },

  security: {
    title: 'Che cosa è protetto e che cosa no',
    intro: 'Con una frase segreta impostata e il dispositivo bloccato:',
    yesTitle: 'Protetto',
    yes: [
      'Il dispositivo è perso o rubato, venduto o riparato, o il suo disco è copiato: nulla può essere letto. Forte quanto la frase segreta: cinque parole casuali, non sei cifre.',
      'Qualcuno cambia ciò che è salvato senza la chiave: lo si nota quando il caso viene aperto. Se è troncato alla fine, lo si nota solo confrontandolo con la seconda memoria, un codice stampato o un altro dispositivo.',
      'Nulla viene inviato. La guida non ha un server e non contatta nessun altro indirizzo.',
    ],
    noTitle: 'Non protetto',
    no: [
      'Chi guarda lo schermo sbloccato o vi si siede davanti. Bloccarlo, o lasciarlo con «Uscire».',
      'Software dannoso, un’estensione ostile del browser, un amministratore o un registratore dello schermo su questo dispositivo: vedono ciò che vede chi scrive.',
      'Chi distribuisce il programma della guida potrebbe modificarlo. Confrontare il codice della versione; l’organizzazione dovrebbe distribuirlo da sé.',
      'Tracce nella memoria, nei file di scambio o di ibernazione: far cifrare l’intero disco dal dispositivo stesso.',
      'File esportati o stampati. Li può leggere chi li ha.',
      'Quanti casi ci sono, quando vi si è scritto e quanto sono grandi si vede senza la frase segreta.',
      'Frase segreta, foglio e chiave dell’organizzazione tutti perduti: allora nessuno può aprirlo. È voluto.',
    ],
    more: 'Per intero: docs/security.md, fornito con il programma.',
  },

  erase: {
    title: 'Eliminare definitivamente questo caso',
    ruleTitle: 'Per quanto conservarlo',
    rule: 'Vale la regola dell’organizzazione sulla conservazione dei registri. Questa guida non conosce un numero di anni e non elimina nulla da sé.',
    button: 'Eliminare definitivamente questo caso',
    notYet: 'Si può eliminare solo un caso in cui non è in corso nulla. Nulla è stato eliminato.',
    stillRuns:
      'Ancora in corso: {stages}. Prima portare ciascuna alla fine. L’assistenza dopo il ritrovamento inizia quando termina un intervento: chiudere anche quella.',
    unreadable:
      'Una parte di questo caso non può essere letta, quindi nessuno può dire se è terminato. Resta. Avvisare chi gestisce questo dispositivo.',
    whatTitle: 'Che cosa succede',
    what: [
      'Viene eliminata la chiave di questo caso, poi ciò che apriva. Questa guida non può più mostrarlo, a nessuno.',
      'Documenti esportati, pagine stampate, file di backup e casi dati ad altri non vengono raggiunti. Distruggerli di persona, se la regola lo dice.',
      'Resti, anche della chiave, possono rimanere sul disco per un po’. Senza ciò che apre questo dispositivo nessuno può leggerli; con esso forse un esperto sì.',
      'Resta solo un conteggio: un caso, questo mese. Nessun nome, nessun riferimento.',
    ],
    unprotected:
      'Questo dispositivo non è protetto, quindi la chiave era accessibile. Chi ha copiato il dispositivo in precedenza può ancora leggere il caso.',
    type: 'Scrivere {reference} per confermare',
    confirm: 'Eliminare definitivamente',
    cancel: 'Conservarlo',
    deleting: 'Eliminazione…',
    afterwards:
      'È eliminato. Ora occuparsi di documenti esportati, stampe e file di backup secondo la regola dell’organizzazione.',
  },
}
