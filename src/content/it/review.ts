import type {
  commandWords as command,
  findingBlanks as blanks,
  findingSentences as sentences,
  gradeWords as grades,
  reviewScreens as screens,
  viewerWords as viewer,
} from '#content/en/review.ts'
import type { AnyWords } from '#content/phrase.ts'
import { reviewedSentences } from './reviewed.ts'

/**
 * What is said of a file that was opened to be checked, one sentence for each verdict: what was found, and where something is
 * wrong what still stands and what to do. `unaltered` is said nowhere: a file can only fit itself, a code or a signature.
 */
export const findingSentences: AnyWords<typeof sentences> = {
  tooLarge:
    'Il file è troppo grande per essere un registro: {size} MB; questo programma apre al massimo {most} MB. Nulla è stato letto. Verificare che sia il file giusto.',
  emptyFile: 'Il file è vuoto. Chiederlo di nuovo.',
  unreadable:
    'Non è stato possibile leggere il file da dove si trova. Nulla è cambiato. Verificare che ci sia ancora e sceglierlo di nuovo.',
  damagedPdf:
    'Questo PDF è danneggiato e non può essere letto fino in fondo. Del suo registro non si può dire nulla. Chiedere di nuovo il file.',
  sealed: 'Questo file è sigillato. Non se ne può dire nulla prima di aprirlo con la sua frase segreta o chiave.',
  lockedPdf:
    'Questo PDF è bloccato con una password; i documenti della guida non lo sono mai. Del suo registro non si può dire nulla. Chiedere il PDF come è stato esportato.',
  failed:
    'Questo programma non ha potuto percorrere questo file fino in fondo ({what}). Non se ne può dire nulla. Verificarlo con la riga di comando e conservare il file.',
  severalRecords:
    'Questo PDF contiene {count} registri, quindi due programmi possono mostrarne due diversi. I documenti della guida ne contengono uno. Chiedere il file originale.',

  noLogForeign:
    'Questo PDF non contiene un registro: è stato stampato, convertito o creato da un altro programma ({creator}). Non può essere verificato. Chiedere il PDF come è stato esportato.',
  noLogPaper:
    'Questo è un documento della guida che non contiene un registro: una copia oscurata, una scheda o un modulo. Da solo non può essere verificato. Confrontare il codice a piè di pagina con quello del registro delle azioni da cui è stato ricavato.',

  notText:
    'Questo file è danneggiato o di altro tipo: non può essere letto come testo. Non è stato cambiato. Chiedere di nuovo il file.',
  notARecord:
    'Questo file non è un registro della Missing Child Guide. Non è stato cambiato. Scegliere il PDF o il JSON esportato dalla guida.',
  otherFormat:
    'Il registro è stato creato da una versione che questo programma non conosce, quindi non se ne può dire nulla. Aprirlo con una versione più recente.',
  notAnEntry:
    'Interrotto alla voce {n}: non ha la forma di una voce. Le voci che la precedono ({before}) sono coerenti. Chiedere di nuovo il file originale.',
  altered:
    'Interrotto alla voce {n}: le sue parole sono state cambiate dopo la scrittura. Le voci che la precedono ({before}) sono coerenti. Chiedere di nuovo il file originale.',
  brokenLink:
    'Interrotto alla voce {n}: non segue la voce precedente. Le voci che la precedono ({before}) sono coerenti. Chiedere di nuovo il file originale.',
  outOfOrder:
    'Interrotto alla voce {n}: una voce manca, è doppia o è in un altro posto. Le voci che la precedono ({before}) sono coerenti. Chiedere di nuovo il file originale.',
  unseen:
    'Interrotto alla voce {n}: cita una voce di un altro dispositivo che non la precede. Le voci che la precedono ({before}) sono coerenti. Chiedere di nuovo il file originale.',
  otherCase:
    'Interrotto alla voce {n}: appartiene a un altro caso. Le voci che la precedono ({before}) sono coerenti. Chiedere di nuovo il file originale.',
  cutOff:
    'Troncato alla fine: il file dice di contenere {count} voci e ne contiene {before}. Queste {before} sono coerenti. Chiedere di nuovo il file originale.',
  noEntry: 'Questo registro non contiene voci. Chiedere di nuovo il file.',
  countDiffers:
    'Le voci contenute nel file sono {before}, ma il file indica un altro numero. Le voci sono coerenti. Chiedere di nuovo il file originale.',
  headDiffers:
    'L’impronta finale indicata nel file non è quella delle sue voci ({before}). Le voci sono coerenti. Chiedere di nuovo il file originale.',
  notCanonical:
    'Il registro è stato scritto da un altro programma: il suo testo non ha la forma esatta. Le sue voci ({before}) sono coerenti. Chiedere il file originale.',

  codeDiffers:
    'Il codice inserito non appartiene a nessuno stato di questo registro. O il registro è stato ricostruito o troncato alla fine, o il codice è stato annotato male o è di un altro registro. Chiedere a chi lo ha annotato di rileggerlo.',
  codeNotCode: 'Un codice ha 16 cifre, da 0 a 9 e da A a F, in quattro gruppi. Controllare quanto inserito.',
  codeEarlier:
    'Il codice inserito è di uno stato precedente: voce {n} di {count}. Fino a lì nulla è stato cambiato, tolto o troncato da quando il codice è stato annotato. Non dice nulla delle voci successive ({later}).',
  codeMatches:
    'Il codice inserito è il codice di questo registro: nulla è stato cambiato, tolto o troncato da quando è stato annotato.',

  pagesDiffer:
    'Pagine che non dicono ciò che dice il registro: {list}. Affidarsi al registro all’interno, non a queste pagine, e chiedere il file originale.',
  spokenDiffers:
    'Le pagine hanno l’aspetto del registro, ma ciò che riceve un lettore di schermo è diverso. Affidarsi al registro all’interno e chiedere il file originale.',
  pagesUnreadable:
    'Le pagine non possono essere lette fino in fondo. Il registro all’interno è stato verificato; chiedere il file originale.',
  volumeUnfit:
    'Il file dice di essere un volume di un registro, e ciò non concorda con il registro all’interno. Le sue pagine non sono state confrontate. Chiedere il file originale.',
  training: 'Questo registro è stato scritto nell’aula di formazione, scenario {scenario}: non è un caso reale.',
  volume:
    'Questo è il volume {number} di {of}: le sue pagine riportano le voci da {first} a {last}, e contiene il registro fino a lì. L’ultimo volume lo contiene tutto.',
  partsDiffer:
    'Il file è stato proseguito dopo la creazione, e nella parte {list} di {count} le pagine o il registro non sono ciò che dà il registro di quella parte. Chiedere che cosa è stato aggiunto, e da chi.',
  partsOtherRecord:
    'Il file è stato proseguito dopo la creazione, e la parte {list} di {count} non contiene l’inizio del registro che il file contiene ora. Chiedere il file originale.',
  tooManyParts:
    'Il file è stato proseguito {count} volte. Sono state confrontate solo le ultime {most} parti. Chiedere il file originale.',
  active:
    'Quando un altro programma apre questo PDF succede qualcosa da sé. I documenti della guida non lo fanno mai. Non aprirlo in altri programmi; chiedere il file originale.',
  pagesOtherVersion:
    'Le pagine sono state create da un’altra versione o da un altro programma ({creator}) e non sono state confrontate. Il registro all’interno è stato verificato.',
  pagesOtherLanguage:
    'Le pagine sono state create in una lingua che questa versione non produce ({language}) e non sono state confrontate. Il registro all’interno è stato verificato.',
  pagesNotCompared:
    'Qui non è stato possibile ricreare le pagine ({what}), quindi non sono state confrontate con il registro.',
  pagesLater: 'Le pagine non sono state confrontate: avviene quando questo file viene aperto da solo.',
  pagesIdentical:
    'Le pagine dicono ciò che dice il registro all’interno: ricreato da esso, il file risulta identico byte per byte.',
  pagesContinued:
    'La prima parte del file è byte per byte ciò che dà questo registro. Quanto aggiunto dopo lascia le pagine come sono.',
  pagesSavedAgain:
    'Salvato di nuovo da un altro programma, con lo stesso contenuto: le pagine e ciò che riceve un lettore di schermo sono ciò che dà questo registro. Ciò che il file dice di sé, come il titolo, non è stato confrontato.',

  signatureAltered:
    'La firma di {who} non corrisponde: ciò che ha firmato è stato cambiato dopo. Chiedere il file originale.',
  signatureForeign:
    'La firma di {who} non è stata fatta con il certificato che la accompagna. Chiedere il file originale.',
  signatureUnreadable: 'La firma nel campo {field} non può essere letta. Non se ne può dire nulla.',
  signaturePart:
    'La firma di {who} è valida ma non copre l’intero file: dopo è stato aggiunto qualcosa. Di questo non dice nulla.',
  signatureSelf:
    'La firma di {who} è valida e copre l’intero file: da allora nulla è stato cambiato. Prova che ha firmato una chiave, non chi la detiene; il nome è come è stato scritto. Confrontare la sua impronta con una annotata altrove: {fingerprint}',
  signatureWhole:
    'La firma di {who} è valida e copre l’intero file: da allora nulla è stato cambiato. Chi ha emesso il certificato non è stato verificato. Confrontare la sua impronta con una annotata altrove: {fingerprint}',
  signatureNotChecked: 'Il file è firmato, e qui le firme non possono essere verificate. Verificarlo dove è possibile.',
  noSignature: 'Il file non è firmato.',

  stopped:
    'La voce {n} non concorda con la procedura come la conosce questa versione. Essa e ciò che segue sono mostrati e non valgono.',
  consistent:
    'Il registro è coerente in sé: {count} voci, codice {code}. Confrontare il codice con uno annotato altrove; senza, non si può escludere un registro ricostruito o una fine troncata. L’impronta finale intera è {head}.',

  ...reviewedSentences,
}

/** What stands in a sentence where the file names nothing. */
export const findingBlanks: AnyWords<typeof blanks> = {
  creator: 'non indicato',
  failure: 'nessun motivo indicato',
}

/** The word that goes with the shape and the colour of a verdict. */
export const gradeWords: AnyWords<typeof grades> = {
  bad: 'Qualcosa non va',
  open: 'Non è stato possibile verificare tutto',
  good: 'Non è stato trovato nulla che non va',
}

/** Words of the screen on which a file is checked. */
export const reviewScreens: AnyWords<typeof screens> = {
  title: 'Esaminare i registri',
  intro:
    'Aprire i file PDF, JSON o sigillati esportati dalla guida: uno, molti o una cartella. Vengono letti qui e da nessun’altra parte: nulla viene salvato, cambiato o inviato.',
  choose: 'File da aprire',
  drop: 'È anche possibile trascinare qui dei file o una cartella.',
  reading: 'Lettura del file…',
  comparing: 'Ricreazione delle pagine per confrontarle: {percent}\u00a0%',
  stop: 'Interrompere',
  another: 'Torna ai file',
  back: 'Tornare all’inizio',

  verdict: 'Che cosa è stato trovato',
  alone:
    'È coerente in sé. Questo non prova se sia stato ricostruito o troncato alla fine: confrontare il suo codice con uno annotato altrove.',
  rest: 'Nel dettaglio',
  proves: 'Che cosa prova, e che cosa no',
  provesText: [
    'Una voce cambiata, tolta o scambiata si trova all’interno del file.',
    'Un registro ricostruito dall’inizio, o troncato alla fine, si trova solo con un codice o una firma che vengono da altrove.',
    'Nulla qui prova che quanto scritto sia vero, né chi aveva in mano il dispositivo.',
  ],
  noPages:
    'Le pagine sono ricreate e confrontate una per una. Un file di un’altra versione della guida non viene confrontato.',

  codeTitle: 'Confrontare con un codice annotato altrove',
  codeLabel: 'Codice, 16 cifre',
  codeHint: 'Come è stato letto al telefono o stampato a piè di pagina, per esempio 3F2A 90C1 77BE 04D2.',
  codeCompare: 'Confrontare',
  codeOfFile: 'Codice di questo registro',
  entries: 'Voci: {count}',
  signatures: 'Firme',
  signedAt: 'Firmato {time} UTC, secondo il dispositivo che ha firmato; nessun altro lo ha confermato.',
  fingerprint: 'Impronta del certificato (SHA-256): {fingerprint}',

  record: 'Che cosa dice il registro',
  recordHint: 'Ricavato dal registro nel file, non dalle sue pagine. Qui nulla può essere cambiato.',
  recordPart: 'Solo le voci coerenti ({count}). Ciò che segue nel file non è mostrato.',
}

/** Words of the single-file viewer. */
export const viewerWords: AnyWords<typeof viewer> = {
  product: 'Missing Child Guide: lettore di registri',
  note: 'Legge e verifica. Non conserva, non salva, non invia nulla.',
  noScript: 'Questa pagina richiede JavaScript per leggere un registro.',
}

/** Words of the command line. */
export const commandWords: AnyWords<typeof command> = {
  unreadable: 'Il file non può essere aperto: {why}. Controllare il nome e riprovare.',
}
