import type { grWords as english } from '#content/en/profiles/gr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Greek profile say. */
export const grWords: AnyWords<typeof english> = {
  'gr.tell.emergency': 'In caso di pericolo: 112, oppure 100 per la polizia.',
  'gr.tell.police':
    'Fare denuncia alla stazione di polizia più vicina, a qualsiasi ora, immediatamente e senza indugio. Può farla chiunque sappia.',
  'gr.tell.prosecutor':
    'Polizia e struttura o tutore scrivono il giorno stesso al procuratore per i minorenni, altrimenti al procuratore di primo grado.',
  'gr.tell.guardian': 'Informare il tutore il giorno stesso, per telefono o per iscritto.',
  'gr.tell.secretariat':
    'Scrivere il giorno stesso al Segretariato generale per le persone vulnerabili. Aggiorna la banca dati dei minori non accompagnati.',
  'gr.tell.hotline':
    'Telefonare al 116 000 di The Smile of the Child in parallelo con la polizia. Può proporre un Amber Alert.',
  'gr.tell.asylum':
    'Se c’è un fascicolo o un appuntamento, il Servizio asilo è informato tramite il tutore o il patrocinio legale.',
  'gr.tell.trafficking':
    'In presenza di segni di tratta, fare subito l’invio al meccanismo gestito da EKKA; la linea 197 è attiva giorno e notte.',
  'gr.tell.prosecutorAsGuardian': 'Se non è nominato un tutore, il procuratore agisce provvisoriamente come tutore?',

  'gr.police.photo':
    'Portare una foto, se possibile degli ultimi sei mesi, una copia della tessera di richiedente e il nome del tutore.',
  'gr.category.none':
    'Non è stata trovata una scala di livelli per gli operatori. Esporre i motivi alla polizia; un’unità apposita cerca le persone scomparse.',
  'gr.publicity.amber':
    'Amber Alert Hellas è attivato da The Smile of the Child, con l’approvazione della polizia e un ordine del procuratore.',
  'gr.publicity.prosecutor': 'Per pubblicare i dati di una persona scomparsa serve il coinvolgimento del procuratore.',
  'gr.response.tracing':
    'Il meccanismo di risposta alle emergenze (EMEA) aiuta quando si incontra un minore senza dimora o in condizioni precarie, anche dopo una scomparsa.',

  'gr.guardian.inform':
    'Ogni autorità che incontra un minore non accompagnato informa senza indugio il procuratore e il Segretariato generale.',
  'gr.guardian.appointment': 'Il procuratore nomina un tutore appena possibile.',
  'gr.guardian.anyChild':
    'Non accompagnato è chi arriva senza un adulto responsabile o resta solo in seguito, che chieda asilo o no. Sono compresi i minori separati e abbandonati.',
  'gr.guardian.reform': 'Che cosa è cambiato nel 2026?',

  'gr.trafficking.mechanism':
    'Il meccanismo nazionale (EMA) segue una vittima dai primi segni fino all’integrazione o al ritorno. Lo gestisce EKKA.',
  'gr.trafficking.status': 'Un procuratore riconosce formalmente una vittima.',
  'gr.trafficking.policeUnits': 'Le unità di polizia contro la tratta in Attica e a Salonicco collaborano con EKKA.',
  'gr.trafficking.reflection': 'Quanto tempo per riflettere ha un minore che può essere vittima?',

  'gr.aftercare.tellAll':
    'Al rientro o in caso di notizie, informare immediatamente polizia, procuratore, Segretariato generale, tutore e 116 000.',
  'gr.aftercare.noCustody':
    'Una cella della polizia non è un collocamento: la custodia protettiva dei minori non accompagnati è stata abolita nel dicembre 2020. Rivolgersi a EMEA per un alloggio di emergenza.',
  'gr.aftercare.interview':
    'Nessuna legge chiede un colloquio di rientro. Parlano con il minore il tutore e lo psicologo o l’assistente sociale della struttura.',
  'gr.aftercare.otherState':
    'Se ne occupa l’unità per i trasferimenti del Servizio asilo, con la valutazione del superiore interesse fatta dal tutore.',

  'gr.data.laws': 'GDPR e legge 4624/2019.',
  'gr.data.register': 'Che cosa contiene oggi la banca dati dei minori non accompagnati?',
  'gr.data.authority': 'Autorità ellenica per la protezione dei dati.',

  'gr.note.tracing': 'Telefono fisso e cellulare; gli orari variano secondo la fonte.',
  'gr.note.units': 'Unità per la protezione e per la tutela.',
}
