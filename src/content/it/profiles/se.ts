import type { seWords as english } from '#content/en/profiles/se.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Swedish profile say. */
export const seWords: AnyWords<typeof english> = {
  'se.tell.emergency': 'In caso di pericolo: 112.',
  'se.tell.police':
    'Telefonare subito alla polizia: 114 14 per un minore che ha lasciato il suo alloggio, 112 se è urgente.',
  'se.tell.socialServices':
    'Informare subito i servizi sociali del comune assegnato, fuori orario il loro servizio di reperibilità.',
  'se.concern.atOnce':
    'Come si comunica oggi la preoccupazione per un minore, e va fatto subito se si sospetta un danno?',
  'se.tell.guardian': 'Telefonare al god man il giorno stesso.',
  'se.tell.migrationAgency':
    'Informare il giorno stesso l’Agenzia per la migrazione (unità di accoglienza o funzionario incaricato), con il numero del caso del minore.',
  'se.tell.chiefGuardian': 'Il god man o i servizi sociali informano il tutore capo. Il fascicolo resta aperto.',
  'se.tell.hotline':
    'Il 116 000 è un’altra via verso la polizia. Risponde come a una chiamata al 112 e passa la chiamata alla polizia.',
  'se.tell.trafficking':
    'In presenza di segni di tratta, telefonare in orario d’ufficio alla linea di sostegno per professionisti; fuori orario alla polizia al 114 14 o al pronto intervento sociale.',
  'se.tell.network': 'Chiedere rapidamente a scuola, servizi sanitari, amici e personale, prima o durante la denuncia.',

  'se.hotline.relay':
    'Dietro il 116 000 c’è una via verso la polizia, non un’organizzazione che apre un fascicolo e sostiene la famiglia. Svedese e inglese, un interprete su richiesta.',
  'se.category.rescue':
    'Se possono essere in pericolo la vita o la salute, la polizia cerca come servizio di soccorso. Chiedere se lo fa.',
  'se.category.checklist':
    'A ogni denuncia la polizia inizia da un elenco di prime azioni e valuta quanto è urgente. Esporre i motivi.',
  'se.category.noLowering':
    'Agli adolescenti che se ne sono andati e sono creduti al sicuro si dà a volte un’etichetta informale. Non deve ridurre l’urgenza per un minore non accompagnato.',
  'se.category.register':
    'Il governo ha chiesto alla polizia di valutare se annotare che un minore scomparso non ha in Svezia nessuno che ne abbia la custodia. Chiedere se lo fa.',
  'se.publicity.police': 'La polizia decide sulla diffusione.',
  'se.publicity.childAlert': 'Esiste un’allerta scomparsa minori nazionale? Non ne risulta nessuna.',
  'se.guidance.national':
    'Da novembre 2024 ci sono linee guida nazionali contro le scomparse di minori non accompagnati, e ci sono piani regionali. Usare il piano della propria regione.',

  'se.guardian.appointment':
    'Un god man è nominato appena possibile. Lo chiedono l’Agenzia per la migrazione o il comitato sociale comunale; può avvenire anche senza richiesta.',
  'se.guardian.localReading': 'Un comune (Ronneby) lo intende come due o tre giorni al massimo.',
  'se.guardian.afterPermit':
    'Dopo il permesso di soggiorno un titolare della custodia, nominato appositamente, prende il posto del god man.',
  'se.responsibility.municipality':
    'È competente il comune assegnato, anche mentre il minore è scomparso e prima che sia arrivato.',
  'se.responsibility.found': 'Un altro comune deve solo ciò che è urgente; il comune assegnato organizza il rientro.',
  'se.file.threeMonths':
    'Tenere aperto il fascicolo finché il minore non è rientrato. I piani regionali dicono di solito per almeno tre mesi.',
  'se.concern.assessment':
    'Entro quanto tempo si valuta il bisogno di protezione dopo che è stata comunicata la preoccupazione?',
  'se.reception.reform': 'Che cosa dice la nuova legge sull’accoglienza, ed è già in vigore?',

  'se.trafficking.team':
    'Coordina l’Agenzia per la parità di genere, con una squadra nazionale di polizia, procure, Agenzia per la migrazione e altri.',
  'se.trafficking.process':
    'Esiste un percorso formale di sostegno. Aiutano i coordinatori regionali nei servizi sociali, per tutte le età e tutti gli scopi.',
  'se.trafficking.children':
    'I servizi sociali proteggono il minore e la polizia indaga. Non c’è una rete nazionale di case protette per minori.',
  'se.trafficking.reflection':
    'Una possibile vittima può ottenere un permesso di soggiorno di 30 giorni per riflettere.',

  'se.aftercare.tell': 'Comunicare al 116 000 o al 114 14 che il minore è stato ritrovato.',
  'se.aftercare.tellAll': 'Informare servizi sociali, god man e Agenzia per la migrazione.',
  'se.aftercare.place':
    'Il comune assegnato organizza il rientro o un nuovo posto, e valuta l’affidamento obbligatorio (LVU).',
  'se.aftercare.policeHelp':
    'Il comitato sociale comunale può chiedere l’aiuto della polizia per un minore in affidamento obbligatorio.',
  'se.aftercare.talk':
    'Il colloquio al rientro fa parte dei piani regionali. Non è stato trovato un termine nazionale in ore.',
  'se.aftercare.otherState':
    'Se ne occupa l’unità per i trasferimenti dell’Agenzia per la migrazione. Dopo un rientro va nominato di nuovo un god man.',

  'se.data.laws': 'GDPR, leggi 2018:218 e 2001:454 e, per la polizia, la legge sui dati in ambito penale 2018:1177.',
  'se.data.secrecy':
    'Il segreto dei servizi sociali ha eccezioni che consentono di informare la polizia e altre autorità.',
  'se.data.secrecyChanges': 'Che cosa è cambiato nel 2025?',
  'se.data.childRights': 'La Convenzione sui diritti del fanciullo è legge svedese.',
  'se.data.authority': 'Integritetsskyddsmyndigheten (IMY).',

  'se.note.police': 'Per un minore che ha lasciato il suo alloggio, se non è urgente.',
  'se.note.hotline': 'Una via verso la polizia, nessuna consulenza.',
}
