import type { deskWords as english } from '#content/en/review-desk.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the desk on which many records are opened, compared and measured. */
export const deskWords: AnyWords<typeof english> = {
  folder: 'Oppure un’intera cartella',
  reading: 'Lettura: {done} file su {count}',
  stopped: 'Fermato: letti {done} file su {count}.',
  tooMany: 'Sono stati presi solo i primi {most} file. Aprire gli altri dopo aver chiuso questi.',
  noFile: 'In ciò che è stato trascinato non è stato trovato alcun file.',
  files: 'File aperti: {count}',
  kept: 'Si conserva solo ciò che è elencato qui, e solo finché non si lascia questa pagina. Le pagine di un PDF vengono confrontate quando il suo file viene aperto da solo.',
  close: 'Chiudere tutti i file',

  list: 'Elenco dei file',
  columns: {
    file: 'File ed esito',
    country: 'Paese',
    grave: 'Rilievi gravi',
    risk: 'Livello di rischio',
  },
  sortBy: 'Ordinare per',
  asOpened: 'Ordine di apertura',
  consistent: 'Il registro è coerente in sé: {count} voci.',
  byNewest: 'I tempi sono quelli dell’episodio più recente.',
  filters: { country: 'Paese', grade: 'Esito', grave: 'Rilievi gravi', counted: 'Conteggiato' },
  all: 'Tutti',
  withGrave: 'Con',
  withoutGrave: 'Senza',
  onlyCounted: 'Conteggiati',
  notCounted: 'Non conteggiati',
  isSignedOff: 'Convalidati',
  notSignedOff: 'Non convalidati',
  wentOn: 'Il registro è proseguito dopo.',
  shown: 'Da {first} a {last} di {count}',
  none: 'Nessun file corrisponde alle scelte qui sopra.',
  earlierPage: 'Precedenti',
  laterPage: 'Successivi',

  why: {
    noRecord: 'Non conteggiato: nessun registro',
    broken: 'Non conteggiato: il registro non è intero',
    practice: 'ESERCITAZIONE: mai conteggiato con i casi reali',
    again: 'Non conteggiato: lo stesso caso è conteggiato in un altro file',
  },
  relations: {
    same: 'Lo stesso registro di {name}',
    earlier: 'Uno stato precedente di {name}',
    later: 'Continua {name}',
    apart: 'Lo stesso caso di {name}: due dispositivi hanno scritto separatamente',
    contradicts:
      'Lo stesso caso di {name}, ma un dispositivo ha scritto due voci diverse: uno dei due è stato ricostruito',
  },

  measures: {
    missing: 'Scomparsa durata',
    police: 'Fino alla polizia',
    guardian: 'Fino al tutore',
    hotline: 'Fino alla linea diretta',
    sis: 'Fino alla conferma nel SIS',
    interview: 'Fino al colloquio di rientro',
  },
  definitions: {
    missing: 'Da quando è stata notata l’assenza a quando il minore è stato visto di persona.',
    police: 'Da quando è stata notata l’assenza alla prima segnalazione alla polizia, qualunque sia stata la risposta.',
    guardian: 'Da quando è stata notata l’assenza a quando il tutore è stato informato.',
    hotline: 'Da quando è stata notata l’assenza a quando la linea diretta è stata informata.',
    sis: 'Da quando è stata notata l’assenza a quando qualcuno ha confermato che la segnalazione è nel SIS.',
    interview: 'Da quando il minore è tornato al colloquio di rientro.',
  },
  states: {
    open: 'Non fatto',
    notNeeded: 'Non necessario',
    refused: 'Il minore ha rifiutato',
    otherEnd: 'Terminato altrimenti',
    notYet: 'Non ancora dovuto',
  },
  stillMissing: 'Ancora scomparso',

  statistics: 'Che cosa mostrano i registri',
  counted: 'Registri conteggiati: {records}. Episodi: {episodes}.',
  noneCounted: 'Nessuno dei file contiene un registro intero di un caso reale.',
  spread:
    'Mediana {median}. La metà centrale sta tra {lower} e {upper}; il più breve è {least}, il più lungo {most}. Episodi: {count}.',
  noTime: 'Nessun episodio ha un tempo.',
  chart: '{measure}: quanti episodi sono durati quanto',
  time: 'Tempo',
  episodes: 'Episodi',
  upTo: 'Fino a {time}',
  moreThan: 'Più di {time}',

  stalls: 'Dove i casi si fermano',
  stallsHint:
    'Ciò che attende dove i registri finiscono, e ciò che ha avuto risposta dopo il suo limite. “Rinviato” vuol dire con un motivo.',
  noStall: 'Nulla attende e nulla era in ritardo.',
  stallColumns: {
    step: 'Passo',
    open: 'Attende',
    parked: 'Rinviato',
    longest: 'Attesa più lunga',
    late: 'Risposta in ritardo',
  },

  exports: 'Esportare ciò che è conteggiato',
  exportsHint:
    'Senza nomi: un registro è indicato dal suo codice. Solo codici, orari e ruoli, nessun riferimento e nulla di ciò che qualcuno ha scritto. Gli orari possono comunque indicare un minore: trasmettere i file con cura.',
  fileNames: {
    csv: 'Tempi di ogni episodio (CSV)',
    xes: 'Registro di eventi per l’analisi dei processi (XES)',
    ocel: 'Registro di eventi per l’analisi dei processi (OCEL 2.0)',
  },
  delivered: {
    saved: 'Salvato come {name} nei download.',
    shared: 'Consegnato come {name} alla destinazione scelta.',
    declined: 'Non è stata scelta una destinazione per il file. Nulla è stato salvato.',
  },
}
