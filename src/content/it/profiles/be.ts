import type { beWords as english } from '#content/en/profiles/be.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Belgian profile say. */
export const beWords: AnyWords<typeof english> = {
  'be.tell.emergency': 'In caso di pericolo: 112, oppure 101 per la polizia.',
  'be.tell.police':
    'Fare denuncia di persona o per telefono alla polizia locale della zona in cui il minore è scomparso, appena ci se ne accorge. Chiedere il numero della denuncia (PV).',
  'be.tell.magistrate':
    'Appena un criterio è soddisfatto, la polizia informa il magistrato di turno, che dispone che cosa si fa per ritrovare il minore. Chiedere se è avvenuto.',
  'be.tell.guardian':
    'Telefonare al tutore il giorno stesso. Anche il tutore può fare la denuncia, e resta raggiungibile.',
  'be.tell.guardianshipService': 'Telefonare al Servizio Tutele il giorno stesso.',
  'be.tell.reception':
    'Inviare il rapporto sull’accaduto a Fedasil o alla sede centrale del partner di accoglienza il giorno stesso.',
  'be.tell.immigration':
    'Il centro di accoglienza o il tutore scrivono il giorno stesso o il giorno lavorativo successivo all’Ufficio stranieri (unità minori e tratta) e, dove c’è un fascicolo aperto, all’autorità competente in materia di asilo.',
  'be.tell.hotline':
    'Telefonare a Child Focus appena la polizia è informata, o subito se non si è sicuri del da farsi. Child Focus apre un fascicolo per ogni minore di cui è segnalata la scomparsa.',
  'be.tell.missingPersonsUnit':
    'Nei casi preoccupanti l’unità federale per le persone scomparse aiuta la polizia locale a qualsiasi ora. La contatta la polizia, non chi segue il minore: chiederle di farlo.',
  'be.tell.youthProtection':
    'Informare i servizi per i giovani il giorno lavorativo successivo, se hanno già un mandato; in caso di pericolo, subito.',
  'be.tell.traffickingCentre':
    'In presenza di segni di tratta, telefonare subito a uno dei tre centri specializzati. Danno un primo consiglio a qualsiasi ora.',
  'be.frenchCommunity.youthHelp': 'Nella Comunità francese sono SAJ e SPJ.',
  'be.flemishCommunity.youthHelp': 'Nella Comunità fiamminga sono l’OCJ e il tribunale dei minori.',
  'be.germanSpeakingCommunity.youthHelp': 'Nella Comunità germanofona è lo Jugendhilfedienst.',

  'be.category.oneCriterion':
    'Basta un criterio perché la scomparsa sia preoccupante, e l’elenco non è completo: conta anche un’assenza insolitamente lunga.',
  'be.category.whoJudges':
    'Valuta per primo l’ufficiale di polizia giudiziaria di turno. Le procure hanno un magistrato di riferimento per le scomparse.',
  'be.category.directive':
    'Una direttiva ministeriale sulla ricerca delle persone scomparse vincola la polizia; è stata rinnovata a maggio 2022.',
  'be.publicity.together':
    'Polizia e Child Focus decidono insieme a tutti gli interessati, e pubblicano solo se ciò non nuoce alle indagini.',
  'be.prevention.signs':
    'La guida del 2023 indica: arrivato con trafficanti di migranti, situazione di vulnerabilità alle spalle o problemi di attaccamento, sfiducia nelle istituzioni, venuto con un gruppo di cui altri sono già scomparsi.',
  'be.prevention.measures':
    'La guida del 2023 indica: aiutare il minore ad accettare il posto, contatti regolari del tutore, parlare con un centro specializzato dei segni di tratta, ricostruire la rete del minore, parlare dei progetti di andarsene.',

  'be.guardian.signal':
    'Ogni autorità che viene a sapere di un minore non accompagnato informa immediatamente il Servizio Tutele.',
  'be.guardian.firstReport': 'Il tutore invia una prima relazione entro 15 giorni dalla nomina.',
  'be.guardian.laterReports': 'Il tutore riferisce almeno ogni sei mesi.',
  'be.guardian.lastReport': 'Il tutore invia un’ultima relazione entro 15 giorni dalla fine dell’incarico.',
  'be.guardian.missingForLong': 'La tutela continua quando un minore è scomparso da molto tempo?',
  'be.reception.observation': 'Quanto può durare oggi la permanenza in un centro di osservazione e orientamento?',

  'be.trafficking.circular':
    'Una circolare del 2016 dice come collaborano polizia, ispezione del lavoro, procure, Ufficio stranieri e centri.',
  'be.trafficking.whoDecides':
    'Un magistrato riconosce lo status di vittima, anche in via provvisoria. L’Ufficio stranieri rilascia i documenti quando li chiede un centro specializzato.',
  'be.trafficking.conditions':
    'Lo status richiede di rompere con gli autori del reato, di essere seguiti da un centro riconosciuto e di collaborare con la giustizia.',
  'be.trafficking.document':
    'Un minore non accompagnato che può essere vittima ottiene direttamente un documento di soggiorno di tre mesi; gli adulti hanno 45 giorni per riflettere.',
  'be.trafficking.shelters':
    'Esperanto (Vallonia, indirizzo riservato) e Minor-Ndako (Bruxelles e Fiandre) accolgono minori che possono essere vittime.',

  'be.aftercare.tellAll':
    'La polizia chiude la segnalazione. Sono informati tutore, Servizio Tutele, Fedasil, Ufficio stranieri e Child Focus.',
  'be.aftercare.interview':
    'Nessuna legge chiede un colloquio di rientro. Ne tengono il posto l’audizione della polizia e un colloquio con il tutore o l’accoglienza.',
  'be.aftercare.place':
    'Fedasil assegna il posto. Considerare un posto di time-out, uno di piccole dimensioni o una casa con indirizzo protetto dove si sospetta la tratta.',
  'be.aftercare.otherState':
    'Tutore e Servizio Tutele accompagnano; l’Ufficio stranieri si occupa della presa in carico e della ripresa in carico.',

  'be.data.laws': 'GDPR, legge del 30 luglio 2018 e, per la polizia, la legge sulla funzione di polizia.',
  'be.data.secrecy':
    'Dall’8 aprile 2026 è in vigore un nuovo codice penale: dove si trovano ora il segreto professionale e le sue eccezioni per i minori in pericolo?',
  'be.data.authority': 'Autorità per la protezione dei dati; per i dati di polizia, il COC.',

  'be.criterion.under13': 'Ha meno di 13 anni',
  'be.criterion.disability': 'Ha una disabilità fisica o mentale, o non è in grado di badare a sé',
  'be.criterion.medicine': 'È in cura medica o ha bisogno di farmaci essenziali',
  'be.criterion.mortalDanger': 'Può essere in pericolo di vita',
  'be.criterion.thirdParties':
    'Può essere con altri che minacciano il suo benessere, o può diventare vittima di un reato',
  'be.criterion.unlike': 'La sua assenza è del tutto contraria al suo comportamento abituale',

  'be.note.police': 'In caso di pericolo; altrimenti la polizia locale della zona.',
  'be.note.shelter': 'Accoglie minori che possono essere vittime.',
  'be.note.appeals': 'Per ciò che il pubblico ha visto.',
}
