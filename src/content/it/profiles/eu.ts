import type { euWords as english } from '#content/en/profiles/eu.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the EU layer say, one or two sentences each. */
export const euWords: AnyWords<typeof english> = {
  'eu.tell.emergency': 'In caso di pericolo: prima il numero di emergenza.',
  'eu.tell.police': 'Fare subito denuncia alla polizia e annotare il riferimento.',
  'eu.tell.guardian': 'Informare il tutore o rappresentante del minore.',
  'eu.tell.childProtection': 'Informare l’autorità di tutela dei minori e chi ha collocato il minore.',
  'eu.tell.asylumAuthority':
    'Informare l’autorità competente in materia di asilo o di accoglienza, se il minore vi ha una procedura.',
  'eu.tell.hotline': 'Informare la linea diretta 116 000.',
  'eu.tell.traffickingCentre':
    'In presenza di segni di tratta, avviare in parallelo l’invio antitratta; non aspettare il rientro.',

  'eu.guardian.provisional':
    'Appena possibile si designa una persona idonea che agisce provvisoriamente come rappresentante.',
  'eu.guardian.fifteenDays':
    'Il rappresentante è nominato appena possibile, entro 15 giorni lavorativi dalla presentazione della domanda di asilo. Di un minore che non l’ha presentata parla solo il diritto nazionale.',
  'eu.guardian.workingDays': 'I giorni lavorativi non comprendono sabati, domeniche e giorni festivi.',
  'eu.guardian.manyChildren':
    'Se uno Stato ha un numero molto elevato di domande, la nomina di un rappresentante può richiedere alcuni giorni lavorativi in più.',
  'eu.guardian.meetsChild':
    'Chi agisce provvisoriamente e il rappresentante incontrano il minore e tengono conto di ciò che il minore stesso pensa dei propri bisogni.',
  'eu.guardian.thirtyChildren':
    'Un rappresentante segue al massimo 30 minori in circostanze normali, e al massimo 50 in situazione di pressione.',
  'eu.guardian.whoMayAct':
    'Chi agisce provvisoriamente può venire ad esempio da un centro, da una struttura per minori o dai servizi sociali.',
  'eu.guardian.overEighteen':
    'Il rappresentante non è necessario se lo Stato ha accertato che la persona ha senza alcun dubbio più di 18 anni.',
  'eu.guardian.atScreening':
    'Durante lo screening un rappresentante o una persona formata è con il minore. Si svolge a misura di minore e in una lingua che il minore capisce.',
  'eu.guardian.afterProtection':
    'Una volta riconosciuta la protezione, un tutore è nominato appena possibile; fino ad allora resta responsabile il rappresentante.',
  'eu.guardian.ofVictims':
    'Un minore che può essere vittima di tratta ha un tutore; si cerca di stabilirne l’identità e di trovarne la famiglia.',

  'eu.report.noWaitingPeriod':
    'In nessuno dei sei paesi esaminati (Belgio, Francia, Grecia, Italia, Svezia, Regno Unito) è stato trovato un tempo di attesa. Fare denuncia subito, a qualsiasi ora.',
  'eu.report.likeAnyChild':
    'I minori migranti scomparsi sono registrati, denunciati come scomparsi e cercati come ogni altro minore.',
  'eu.sis.placeUnderProtection':
    'Per un minore scomparso la segnalazione chiede, di regola, di porre il minore sotto protezione.',
  'eu.sis.authoritiesEnter':
    'Solo le autorità inseriscono segnalazioni. Tutori, centri e organizzazioni si rivolgono alla polizia, alla procura o a un tribunale.',
  'eu.sis.migrationCategory':
    'Tra i tipi di caso c’è il minore non accompagnato nel contesto della migrazione. Chiedere alla polizia di usarlo.',
  'eu.sis.dna':
    'Si può aggiungere un profilo DNA a fini di protezione quando foto e impronte digitali non sono sufficienti.',
  'eu.sis.unitedKingdomOutside':
    'Il Regno Unito non usa il SIS. Se il minore può andarvi, chiedere Interpol oltre al SIS, e contattare la linea diretta 116 000 di quel paese.',
  'eu.sis.askReference':
    'Ogni Stato ha un ufficio SIRENE, che solo la polizia contatta. Chiedere alla polizia se è stato informato, e il riferimento e la data della segnalazione.',
  'eu.sis.reviewFiveYears': 'La segnalazione di un minore scomparso è riesaminata al più tardi dopo cinque anni.',
  'eu.sis.preventive':
    'Una segnalazione preventiva è possibile per un minore a rischio di sottrazione da parte di un genitore, un parente o un tutore, o a rischio concreto e manifesto di essere portato fuori dal paese, o di lasciarlo, e diventare vittima di tratta, di matrimonio forzato o altra violenza di genere, di reati di terrorismo o di reclutamento in gruppi armati.',
  'eu.sis.preventiveDecision':
    'Una segnalazione preventiva richiede una decisione delle autorità competenti, compresi i tribunali.',
  'eu.sis.reviewOneYear': 'Una segnalazione preventiva è riesaminata al più tardi dopo un anno.',
  'eu.sis.consultAtOnce':
    'Il paese che trova il minore comunica dove si trova e, se è chiesta la protezione, consulta immediatamente le proprie autorità e l’altro paese.',
  'eu.sis.decisionAfterHit':
    'Il paese che localizza il minore decide subito le misure nel superiore interesse del minore, al più tardi 12 ore dopo averlo localizzato, se del caso con la tutela dei minori.',
  'eu.sis.mayProtect':
    'Il paese che trova il minore può metterlo al sicuro secondo il proprio diritto, perché il viaggio non prosegua.',
  'eu.sis.deletion':
    'La segnalazione è cancellata quando il caso è risolto: il minore è localizzato, è rientrato, o l’altro paese ha deciso sulla sua presa in carico. Cessa anche per scadenza o per decisione dell’autorità che l’ha inserita.',
  'eu.sis.noticeBeforeEighteen':
    'Quattro mesi prima che il minore compia 18 anni, il SIS avvisa il paese che ha fatto la segnalazione, perché sia aggiornata o cancellata.',
  'eu.sis.consentAfterEighteen':
    'Quando la persona scomparsa ha 18 anni, i suoi dati sono comunicati solo con il suo consenso, salvo tra autorità. A chi ha fatto la denuncia si può dire che la segnalazione è stata cancellata perché la persona è stata localizzata.',
  'eu.interpol.policeAsk':
    'La polizia nazionale chiede un avviso giallo tramite il suo ufficio Interpol; mai l’operatore o la famiglia.',
  'eu.interpol.diffusion':
    'Una «diffusion» è un messaggio più rapido da polizia a polizia di paesi scelti. È la via principale da e verso il Regno Unito.',
  'eu.police.expertNetwork':
    'Le polizie di oltre 20 paesi hanno specialisti di persone scomparse che si aiutano a vicenda. Li contatta la polizia.',
  'eu.police.remains':
    'Se il diritto nazionale lo consente, la polizia può confrontare oltre confine i dati di persone scomparse e di persone non identificate.',
  'eu.hotline.freeAccess': 'Tutti hanno accesso gratuito a una linea diretta per i bambini scomparsi al 116 000.',
  'eu.hotline.forwards': 'Le linee dirette 116 000 si trasmettono i casi tra loro.',
  'eu.publicity.whoDecides':
    'Se rendere pubblici una foto o un nome non lo decide mai l’operatore: in ognuno dei sei paesi decide un’autorità.',
  'eu.publicity.leaveOut':
    'Non pubblicare nazionalità, situazione di asilo, sospetto di tratta né indirizzo. Valutare prima il pericolo che viene da trafficanti di persone, trafficanti di migranti, persecutori e parenti.',
  'eu.publicity.photo':
    'Per una foto da diffondere conta il consenso o una decisione nel superiore interesse del minore; si decide con polizia e tutore.',
  'eu.publicity.remove':
    'Fermare ogni diffusione quando il minore è ritrovato, e far rimuovere messaggi pubblicati e immagini.',

  'eu.responsibility.order':
    'Per un minore non accompagnato valgono solo le regole per i minori non accompagnati, nel loro ordine.',
  'eu.responsibility.family':
    'Prima il paese in cui si trova regolarmente un familiare, un fratello o una sorella, salvo che non sia nel superiore interesse del minore.',
  'eu.responsibility.relative':
    'Poi il paese in cui si trova regolarmente un parente che può prendersi cura del minore; ogni caso è esaminato.',
  'eu.responsibility.firstRegistered':
    'Altrimenti il paese in cui la domanda è stata registrata per prima, se è nel superiore interesse del minore.',
  'eu.responsibility.familyRoute':
    'Un familiare, un fratello, una sorella o un altro parente che si trova regolarmente in un altro paese può rendere competente quel paese. Chiederlo presto.',
  'eu.responsibility.priority':
    'Le procedure con minori hanno la precedenza, e il superiore interesse del minore è una considerazione preminente.',
  'eu.responsibility.representative':
    'Ogni paese in cui il minore si trova provvede a un rappresentante che ha accesso al fascicolo.',
  'eu.responsibility.takeCharge':
    'La presa in carico è chiesta a un altro paese entro due mesi dalla registrazione della domanda.',
  'eu.responsibility.takeChargeAfterHit':
    'Dopo un riscontro positivo in Eurodac o nel sistema dei visti è chiesta entro un mese.',
  'eu.responsibility.takeChargeLater':
    'Per un minore non accompagnato la richiesta può essere fatta anche dopo, prima della prima decisione sul merito, se è nel superiore interesse del minore.',
  'eu.responsibility.reply': 'Il paese interpellato risponde entro un mese; dopo un riscontro positivo, prima.',
  'eu.responsibility.takeBack': 'La ripresa in carico di un minore è notificata entro due settimane.',
  'eu.responsibility.takeBackConfirmed': 'L’altro paese conferma entro due settimane.',
  'eu.responsibility.transferDecision': 'La decisione su un trasferimento è presa entro due settimane.',
  'eu.responsibility.beforeTransfer':
    'Il superiore interesse del minore è valutato prima di un trasferimento, ed entro quanto tempo l’altro paese deve confermare accoglienza e rappresentanza?',
  'eu.responsibility.transferTime':
    'Un trasferimento avviene entro sei mesi, con tempi più lunghi se una persona non è raggiungibile. Verificare come si applica a un minore scomparso.',
  'eu.responsibility.inWriting':
    'Dire per iscritto che il minore è scomparso e forse vittima, perché il fascicolo non sia chiuso né annotato a suo sfavore.',
  'eu.eurodac.check':
    'Se l’identità di un minore è incerta si può chiedere una verifica in Eurodac: dai sei anni di età, con un rappresentante. Un minore che può avere meno di sei anni è trattato come tale.',
  'eu.eurodac.foundChild':
    'Se l’identità di un minore ritrovato è incerta, chiedere alla polizia o all’autorità competente in materia di asilo una verifica in Eurodac: dai sei anni di età, con un rappresentante. Se è dubbio che il minore abbia sei anni, è trattato come se ne avesse meno.',
  'eu.eurodac.transmission': 'I dati biometrici sono trasmessi a Eurodac entro 72 ore dalla registrazione.',
  'eu.screening.border': 'Lo screening alla frontiera dura al massimo sette giorni.',
  'eu.screening.inside': 'Lo screening all’interno del paese dura al massimo tre giorni.',
  'eu.reception.specialNeeds':
    'Le esigenze particolari di accoglienza sono valutate entro 30 giorni dalla presentazione della domanda di asilo. Guardarle comunque subito.',
  'eu.networks.socialWork':
    'Reti di assistenti sociali, di tutori e la Croce Rossa aiutano ad affidare un minore a un altro servizio e a trovarne la famiglia.',
  'eu.courts.centralAuthorities':
    'Le autorità centrali trasmettono le richieste di una relazione sociale, di protezione, di un collocamento all’estero o di un rientro in accoglienza.',

  'eu.trafficking.presumeChild': 'Se l’età è in dubbio, la persona è presunta minore ed è aiutata come tale.',
  'eu.trafficking.notConditional':
    'L’aiuto a un minore che può essere vittima non dipende dalla sua collaborazione alle indagini. Se i genitori non possono agire, agisce un tutore.',
  'eu.trafficking.mechanism':
    'Entro il 15 luglio 2026 ogni paese doveva avere un meccanismo formale di referral e un punto di contatto per gli invii oltre confine.',
  'eu.trafficking.newPurposes':
    'Anche lo sfruttamento della maternità surrogata, il matrimonio forzato e l’adozione illecita sono indicati come scopi della tratta.',
  'eu.trafficking.rehabilitation': 'I minori che sono stati vittime ricevono servizi di riabilitazione.',
  'eu.trafficking.durableSolution':
    'Per un minore vittima non accompagnato si trova una soluzione duratura, in base a una valutazione del suo superiore interesse.',
  'eu.trafficking.nonPunishment': 'Una vittima non è punita per gli atti illeciti che è stata costretta a commettere.',
  'eu.trafficking.residence': 'Le vittime possono ottenere un periodo di riflessione e un permesso di soggiorno.',
  'eu.trafficking.recovery': 'Una possibile vittima ha almeno 30 giorni per recuperare e riflettere.',
  'eu.bestInterests.factors':
    'Il superiore interesse comprende il rischio di tratta, ciò che pensa il minore stesso e una cura stabile.',

  'eu.data.basis':
    'Informare polizia, tutore e autorità si fonda su un obbligo legale o un compito pubblico; in caso di pericolo immediato, sugli interessi vitali.',
  'eu.data.specialCategories':
    'Salute, religione, vita sessuale e origine etnica si comunicano solo nella misura in cui lo consentono gli interessi vitali, o il diritto nazionale: per un interesse pubblico rilevante, la protezione sociale o l’assistenza.',
  'eu.data.offences': 'I sospetti di reato si comunicano solo se il diritto nazionale lo consente.',
  'eu.data.consent':
    'Il consenso non è la base per comunicare che un minore è scomparso. Informare e ascoltare il minore quando è possibile.',
  'eu.data.log': 'Annotare a chi è stato detto che cosa, quando e su quale base.',
  'eu.data.retention':
    'Nessun termine dell’UE dice per quanto si conserva un fascicolo: seguire la regola nazionale, e cancellare presto le copie sui dispositivi.',
  'eu.data.breach':
    'Se i dati sono finiti nelle mani sbagliate, l’autorità di controllo è informata entro 72 ore. Informare subito il responsabile.',
  'eu.data.toUnitedKingdom': 'Che cosa vale oggi per i dati che vanno nel Regno Unito?',

  'eu.note.hotline': 'Comporre senza prefisso. Gli orari variano da paese a paese.',
}
