import type { itWords as english } from '#content/en/profiles/it.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Italian profile say. */
export const itWords: AnyWords<typeof english> = {
  'it.tell.emergency': 'In caso di pericolo: 112.',
  'it.tell.police':
    'Chiunque può fare denuncia alla Polizia di Stato o ai Carabinieri, subito. Anche la polizia locale riceve una denuncia e la inoltra subito. Non c’è nessun tempo di attesa.',
  'it.tell.prefect':
    'La polizia informa il prefetto quando inizia le ricerche; il prefetto informa il Commissario straordinario. Chiedere se è stato fatto.',
  'it.tell.dataCentre':
    'La polizia inserisce la denuncia nel centro elaborazione dati interforze. Chiedere la conferma.',
  'it.tell.searchPlan':
    'La prefettura può attivare il piano provinciale di ricerca: vigili del fuoco, protezione civile, soccorso alpino, volontari.',
  'it.tell.juvenileCourt':
    'Struttura e polizia scrivono il giorno stesso al Tribunale per i minorenni e alla sua Procura.',
  'it.tell.guardian':
    'Telefonare al tutore il giorno stesso; finché un tutore non è nominato agisce il responsabile della struttura.',
  'it.tell.socialServices':
    'Informare i servizi sociali del comune, e far aggiornare il sistema informativo (SIM), il giorno stesso o il giorno lavorativo successivo: ha lasciato la struttura, irreperibile.',
  'it.tell.reception':
    'Inviare la comunicazione per l’accoglienza alla prefettura o al Servizio centrale del SAI, secondo la prassi della struttura.',
  'it.tell.questura':
    'Informare l’Ufficio Minori e l’Ufficio Immigrazione della Questura, per il permesso e il fascicolo di asilo.',
  'it.tell.hotline':
    'Telefonare in parallelo al 116 000. Inoltra alla forza di polizia competente e alle linee dirette di altri paesi.',
  'it.tell.trafficking':
    'In presenza di segni di tratta, telefonare all’800 290 290: gratuito, anonimo, in molte lingue, giorno e notte.',

  'it.police.copy': 'Una copia della denuncia è consegnata subito. La accompagna una scheda per l’identificazione.',
  'it.category.none':
    'Non è stata trovata una scala di livelli per gli operatori. La legge chiede se c’è pericolo per la vita o l’incolumità: esporre i motivi.',
  'it.category.pattern':
    'La maggior parte di questi minori lascia l’accoglienza per raggiungere parenti, anche all’estero. Chiedere presto di parenti e percorsi.',
  'it.publicity.prefect':
    'Il prefetto valuta se coinvolgere i mezzi di informazione, sentiti l’autorità giudiziaria e i familiari.',
  'it.publicity.childAlert': 'Esiste oggi un’allerta scomparsa minori?',
  'it.publicity.press': 'Il codice della stampa sui minori (Carta di Treviso) vale per ogni pubblicazione.',

  'it.guardian.inform':
    'La polizia informa immediatamente Tribunale per i minorenni, procura e ministero della presenza di un minore non accompagnato.',
  'it.guardian.volunteer':
    'Il Tribunale per i minorenni nomina un tutore volontario dal suo elenco; nel frattempo agisce il responsabile della struttura.',
  'it.reception.time': 'Quanto può durare oggi la permanenza in prima accoglienza?',
  'it.reception.interview':
    'All’ingresso in prima accoglienza il minore ha un colloquio con personale qualificato e un mediatore culturale.',
  'it.age.judge':
    'Se un minore può essere vittima di tratta e l’età è in dubbio, il giudice decide entro due giorni dalla richiesta della polizia.',
  'it.age.extraChecks': 'Gli ulteriori accertamenti dell’età si fanno entro 48 ore.',
  'it.courts.reform':
    'Quale tribunale è competente oggi? Una riforma dei tribunali per la famiglia è stata rinviata più volte.',

  'it.trafficking.programme':
    'Un programma unico comprende emersione, assistenza e integrazione; i progetti sono finanziati dal Dipartimento per le pari opportunità.',
  'it.trafficking.firstContact': 'Il numero verde mette in contatto con l’ente antitratta del territorio.',
  'it.trafficking.permit':
    'Un permesso può essere rilasciato per il percorso giudiziario o per quello sociale, che non richiede una denuncia.',

  'it.aftercare.tellPolice':
    'Informare immediatamente la polizia quando viene meno il motivo della denuncia, ad esempio se il minore è rientrato.',
  'it.aftercare.tellAll':
    'Informare immediatamente prefettura, tribunale, tutore, sistema informativo (SIM) e 116 000.',
  'it.aftercare.interview':
    'Nessuna legge chiede un colloquio di rientro. Parlano con il minore il tutore, i servizi sociali e uno psicologo; dopo un reato, un’audizione protetta.',
  'it.aftercare.place':
    'Può diventare competente il comune in cui il minore è stato ritrovato. Tribunale e tutore decidono nel superiore interesse del minore.',
  'it.aftercare.otherState':
    'Se ne occupa l’unità per i trasferimenti del Ministero dell’interno (Unità Dublino), con il tutore e il modulo sul superiore interesse.',

  'it.data.laws':
    'GDPR, decreto legislativo 196/2003 e successive modifiche e, per la polizia, decreto legislativo 51/2018.',
  'it.data.informationSystem': 'Che cosa può contenere il sistema informativo (SIM) è stabilito dal DPR 231/2023.',
  'it.data.authority': 'Garante per la protezione dei dati personali.',
}
