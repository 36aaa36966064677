import type { aboutWords as english } from '#content/en/about.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the page about the guide. */
export const aboutWords: AnyWords<typeof english> = {
  title: 'Su questa guida',
  what: 'Che cos’è',
  whatText:
    'Accompagna chi tutela i minori migranti nelle ore in cui un minore è scomparso e tiene un registro di ciò che è stato fatto, quando, da chi e perché. Non invia mai nulla da sé: prepara, la persona agisce, la guida registra. Non sostituisce il giudizio; quando ci si scosta dalla procedura, il motivo entra nel registro.',
  sources: 'Da dove vengono i passi',
  sourcesText:
    'Strutturata sulle tre fasi INTERACT; passi compilati da linee guida europee e nazionali pubblicate. Ogni passo indica la sua fonte e quanto è certa.',
  review: 'Revisione',
  reviewText: 'I diagrammi e il profilo del paese non sono ancora stati rivisti da professionisti.',
  languages: 'Lingue',
  sentencesSource: 'tutte le {all} frasi sono state scritte in questa lingua. È la fonte delle altre lingue.',
  sentences: 'su {all} frasi, {drafted} sono bozze dall’inglese e {reviewed} sono state riviste.',
  storage: 'Dove sono i dati',
  storageText:
    'Tutto resta in questo browser su questo dispositivo. Nulla viene inviato altrove. Una volta impostata una frase segreta, i dati sono cifrati e li aprono solo la frase segreta, la chiave di recupero stampata o la chiave dell’organizzazione; fino ad allora li può leggere chiunque abbia il dispositivo. Cancellare i dati del browser li elimina; prima di farlo, esportare il caso.',
  version: 'Versione {version}',
  back: 'Tornare all’inizio',
}
