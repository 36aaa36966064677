import type { frWords as english } from '#content/en/profiles/fr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the French profile say. */
export const frWords: AnyWords<typeof english> = {
  'fr.tell.emergency': 'In caso di pericolo: 17 o 112; 114 con un messaggio di testo per chi è sordo o sente male.',
  'fr.tell.police':
    'Fare subito denuncia alla polizia o alla gendarmeria, al 17 o in qualsiasi commissariato o caserma, aperti giorno e notte. Portare una foto. Non c’è nessun tempo di attesa.',
  'fr.tell.prosecutor': 'Il procuratore è stato informato? Entro quando lo chiede il testo di legge attuale?',
  'fr.tell.childWelfare':
    'Informare il giorno stesso il responsabile reperibile del servizio sociale per l’infanzia (ASE) e il direttore della struttura, con una nota sull’accaduto.',
  'fr.tell.judge':
    'Il servizio sociale per l’infanzia scrive al giudice che ha disposto il collocamento, e al giudice delle tutele, il giorno lavorativo successivo.',
  'fr.tell.guardian':
    'Informare l’administrateur ad hoc o il tutore il giorno stesso; spesso il tutore è il dipartimento.',
  'fr.tell.asylum':
    'Se c’è un fascicolo di asilo aperto, prefettura e OFPRA sono informate tramite l’administrateur ad hoc.',
  'fr.tell.hotline': 'Telefonare al 116 000 dopo la polizia. È anche per i professionisti.',
  'fr.tell.dangerUnit':
    'In caso di pericolo, o se arrivano nuove informazioni preoccupanti, informare subito la CRIP o il 119.',
  'fr.tell.nationalMission':
    'La missione nazionale per i minori non accompagnati aiuta se il minore ricompare in un altro dipartimento o ha due collocamenti.',
  'fr.tell.trafficking':
    'In presenza di segni di tratta, contattare subito un’organizzazione specializzata, o seguire il protocollo locale (Parigi, Marsiglia).',

  'fr.category.presumption':
    'La scomparsa di un minore è trattata di per sé come preoccupante, anche quando tutto indica che il minore se n’è andato da solo.',
  'fr.category.noLowerResponse':
    'Che un minore se ne sia andato da solo non è una categoria della legge. Non deve ridurre l’intervento.',
  'fr.category.signs':
    'Nella pratica si guarda se: è andato via senza effetti personali, è vulnerabile, c’è un biglietto o una minaccia di suicidio, c’è radicalizzazione.',
  'fr.police.inquiryAtOnce': 'Una volta dichiarata, su una scomparsa indaga subito la polizia o la gendarmeria.',
  'fr.police.register':
    'Il minore scomparso è inserito immediatamente nella banca dati nazionale delle persone ricercate (FPR), salvo che le indagini richiedano altro. Chiedere se è stato fatto.',
  'fr.police.informsReporter': 'Chi ha fatto la denuncia è tenuto informato, e deve comunicare ogni novità?',
  'fr.police.eightDays':
    'Su istruzione del procuratore la polizia ha ampi poteri per otto giorni; poi segue un altro tipo di indagine.',
  'fr.publicity.alert':
    'L’allerta per la sottrazione di un minore richiede quattro condizioni insieme: un minore, una sottrazione accertata (una scomparsa, anche preoccupante, non basta), un pericolo per la vita o l’incolumità, e informazioni utili a trovare il minore o il sospettato. Decide il procuratore dopo aver sentito il ministero; può essere rifiutata se metterebbe in pericolo il minore.',
  'fr.publicity.threeHours': 'L’allerta è trasmessa per tre ore.',
  'fr.publicity.magistrate': 'Nulla è trasmesso senza l’autorizzazione del magistrato.',

  'fr.guardian.adHoc':
    'Il procuratore è informato immediatamente e nomina senza indugio un administrateur ad hoc per un minore che chiede asilo.',
  'fr.guardian.department': 'Il presidente del dipartimento è informato immediatamente di una tale domanda.',
  'fr.guardian.waitingZone':
    'Entro quanto tempo è nominato un administrateur ad hoc per un minore in una zona d’attesa?',
  'fr.reception.fiveDays':
    'Chi dice di essere un minore non accompagnato è prima accolto per cinque giorni, prima di ogni valutazione.',
  'fr.guardian.reform': 'Che cosa è cambiato nel 2026?',

  'fr.trafficking.plan': 'La MIPROF coordina; un piano nazionale va dal 2024 al 2027.',
  'fr.trafficking.mechanism': 'Esiste oggi un meccanismo nazionale di identificazione e di referral?',
  'fr.trafficking.whoIdentifies':
    'Polizia, gendarmeria e ispettori del lavoro identificano formalmente le vittime; le organizzazioni possono vedere i primi segni.',
  'fr.trafficking.policeUnits':
    'Unità di polizia: OFMIN (minori), OCRTEH (sfruttamento sessuale), OLTIM (traffico di migranti e tratta), OCRVP (scomparse).',
  'fr.trafficking.places':
    'Koutcha ha posti protetti per minori; la rete Satouk e un posto lontano sono altre possibilità.',
  'fr.trafficking.reflection': 'Una possibile vittima ha 30 giorni per riflettere.',

  'fr.aftercare.hearing':
    'Un minore ritrovato è di norma sentito da polizia o gendarmeria sui motivi e su che cosa è successo.',
  'fr.aftercare.liftEntry':
    'L’inserimento nella banca dati (FPR) è stato revocato, ora che il minore è rientrato? Che cos’altro chiede la legge?',
  'fr.aftercare.address':
    'Prima che un indirizzo sia dato alla famiglia: serve l’accordo del giudice? La famiglia può essere essa stessa chi pratica la tratta.',
  'fr.aftercare.project': 'Il servizio sociale per l’infanzia riesamina il progetto del minore (PPE).',
  'fr.aftercare.emergencyPlacement':
    'Il procuratore può disporre un collocamento d’urgenza. Entro 15 giorni da un provvedimento d’urgenza spetta al giudice dei minori.',
  'fr.aftercare.placementStands':
    'Un dipartimento non può cessare l’assistenza finché vale il provvedimento di collocamento.',
  'fr.aftercare.otherDepartment':
    'La missione nazionale e le due procure chiariscono chi è competente. L’età non è accertata una seconda volta se è già stata registrata.',
  'fr.aftercare.medical': 'Una visita medica; dopo una violenza, l’unità di medicina legale (UMJ).',

  'fr.data.laws': 'GDPR, Loi 78-17 e, per la banca dati delle persone ricercate, il decreto 2010-569.',
  'fr.data.sharing':
    'I professionisti tenuti al segreto nella tutela dei minori possono condividere lo stretto necessario. Genitori e minore sono informati, salvo che ciò sia contrario all’interesse del minore.',
  'fr.data.reporting': 'Il codice penale consente di riferire alle autorità nonostante il segreto.',
  'fr.data.authority': 'La CNIL ha un quadro di riferimento per la tutela dei minori.',

  'fr.note.police': 'Polizia e gendarmeria, in caso di pericolo.',
  'fr.note.textMessage': 'Con un messaggio di testo, per chi è sordo o sente male.',
  'fr.note.team': 'Verificare gli orari dell’équipe che segue i casi.',
  'fr.note.alert': 'Per ciò che il pubblico ha visto, mentre è in corso un’allerta.',
}
