import type { ukWords as english } from '#content/en/profiles/uk.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the British profile say. */
export const ukWords: AnyWords<typeof english> = {
  'uk.tell.emergency': 'In caso di pericolo: 999.',
  'uk.tell.police':
    'Telefonare al 101 o andare in un commissariato subito, appena fatte le prime verifiche. Non c’è nessun tempo di attesa.',
  'uk.tell.childrensServices':
    'Telefonare all’assistente sociale, o fuori orario all’Emergency Duty Team, e a chi gestisce l’accoglienza; in Irlanda del Nord allo Health and Social Care Trust (Gateway team). L’autorità locale è responsabile di denunciare la scomparsa di un minore che ha in carico.',
  'uk.tell.immigration':
    'In Inghilterra l’autorità locale informa lo Home Office quando la scomparsa del minore è denunciata, e quando è ritrovato, per la via indicata nel suo protocollo locale. Altrove chiedere chi lo fa, e per quale via.',
  'uk.tell.guardian':
    'Informare il tutore indipendente il giorno stesso, se il minore ne ha uno; se si sospetta la tratta, fare l’invio del minore.',
  'uk.tell.reviewingOfficer':
    'Scrivere entro un giorno lavorativo all’Independent Reviewing Officer, all’autorità che ha disposto il collocamento, alla virtual school, ai servizi sanitari e all’avvocato.',
  'uk.tell.missingPersonsUnit':
    'La polizia informa la UK Missing Persons Unit dopo 72 ore, prima se è grave. Chiedere se lo ha fatto.',
  'uk.tell.hotline':
    'Telefonare in parallelo a Missing People, e a SafeCall per chi ha meno di 25 anni. Verificare gli orari. TextSafe e gli appelli pubblici si attivano su richiesta della polizia.',
  'uk.tell.referral':
    'In presenza di segni di tratta, un first responder invia subito il modulo online del National Referral Mechanism. Non aspettare il rientro.',
  'uk.tell.strategyMeeting':
    'Servizi sociali e polizia, con i servizi sanitari, tengono una riunione strategica se è possibile un danno significativo. Alcune procedure locali la tengono per un minore non accompagnato entro 24 ore, o prima.',

  'uk.category.graded':
    'La polizia classifica il rischio come alto, medio, basso o nessun rischio apparente. Alto significa che un danno grave è molto probabile; medio, che un danno è probabile ma non grave.',
  'uk.category.reviewed':
    'Il rischio è rivisto di continuo; operatori e banche dati sono tra le fonti, e per un minore preso in carico si consultano i servizi sociali. Si annota che cosa è stato detto, da chi e quando.',
  'uk.category.askHigh':
    'Chiedere alla polizia di trattare come ad alto rischio un minore non accompagnato, o che può essere vittima di tratta; annotare il motivo se assegna un livello più basso.',
  'uk.category.lowest': 'Come si chiama oggi il livello più basso? Non è mai un motivo per non fare nulla.',
  'uk.category.definition':
    'È scomparso chiunque non si riesca a localizzare, finché non è ritrovato e si sa che sta bene.',
  'uk.outsideSis': 'Il Regno Unito non usa il SIS dalla fine del 2020. Scegliere: «Questo paese non usa il SIS».',
  'uk.interpol.instead':
    'Ne tiene il posto Interpol: chiedere alla polizia una «diffusion» o un avviso giallo. Raggiunge un altro paese solo se anche quel paese usa Interpol.',
  'uk.responsibility.noTransfer':
    'Le regole dell’UE sulla competenza non valgono. Un minore trovato qui è preso in carico secondo il diritto interno; di un minore trovato nell’UE si occupa lo Stato in cui si trova. I legami familiari seguono le regole sull’immigrazione.',
  'uk.courts.hague': 'Oltre confine i tribunali seguono la Convenzione dell’Aia del 1996.',
  'uk.publicity.police':
    'La polizia decide sulla diffusione. Valuta la riservatezza rispetto alla sicurezza; ci sono appelli che non sono pubblici.',
  'uk.publicity.childRescueAlert':
    'Child Rescue Alert: meno di 18 anni, pericolo imminente di danno grave o di morte, e informazioni sufficienti perché il pubblico possa aiutare. Varie polizie chiedono anche una sottrazione: le fonti non concordano. Decide un alto funzionario di polizia.',

  'uk.england.guardian':
    'Gli Independent Child Trafficking Guardians operano in circa due terzi delle autorità locali di Inghilterra e Galles.',
  'uk.wales.guardian':
    'Gli Independent Child Trafficking Guardians operano in circa due terzi delle autorità locali di Inghilterra e Galles.',
  'uk.scotland.guardian': 'Guardianship Scotland.',
  'uk.northernIreland.guardian': 'Independent Guardian Service.',
  'uk.england.healthAssessment':
    'Un minore preso in carico ha una prima valutazione sanitaria entro 20 giorni lavorativi.',
  'uk.england.records': 'Il fascicolo di un minore preso in carico è conservato per 75 anni dalla nascita.',
  'uk.england.policeProtection': 'La protezione della polizia dura al massimo 72 ore.',
  'uk.wales.policeProtection': 'La protezione della polizia dura al massimo 72 ore.',

  'uk.trafficking.referral':
    'Polizia, autorità locale e altri first responder fanno l’invio con il modulo online. C’è un obbligo di notifica.',
  'uk.trafficking.consent': 'Per l’invio non serve il consenso del minore.',
  'uk.trafficking.reasonableGrounds':
    'Una prima decisione deve arrivare, se possibile, entro cinque giorni lavorativi.',
  'uk.trafficking.pilot':
    'In alcune aree pilota di Inghilterra e Galles è l’autorità locale stessa a decidere sui minori.',
  'uk.england.recovery': 'Dopo una prima decisione positiva ci sono almeno 30 giorni per recuperare.',
  'uk.wales.recovery': 'Dopo una prima decisione positiva ci sono almeno 30 giorni per recuperare.',
  'uk.scotland.recovery': 'Quanto dura il periodo per recuperare in Scozia?',
  'uk.northernIreland.recovery': 'Quanto dura il periodo per recuperare in Irlanda del Nord?',

  'uk.aftercare.preventionInterview': 'La polizia tiene un colloquio di prevenzione appena possibile al rientro.',
  'uk.england.returnInterview':
    'Entro 72 ore dal rientro si offre un colloquio di rientro, tenuto da una persona indipendente dal luogo di collocamento.',
  'uk.england.guidanceReplaced': 'Le linee guida del 2014 sono state sostituite?',
  'uk.wales.returnInterview': 'Entro quando si tiene il debriefing in Galles?',
  'uk.scotland.returnDiscussion': 'Una conversazione dopo il rientro è un impegno del quadro di riferimento scozzese.',
  'uk.scotland.returnHours': 'Entro quando si tiene la conversazione dopo il rientro (return discussion)?',
  'uk.northernIreland.protocol':
    'Che cosa dice il protocollo comune della polizia e degli Health and Social Care Trusts?',
  'uk.aftercare.interviewShared':
    'Ciò che è stato detto si condivide con l’assistente sociale e la polizia secondo necessità. Un rifiuto è annotato e l’offerta ripetuta. Si ascoltano anche gli operatori.',
  'uk.aftercare.immigrationTold':
    'In Inghilterra l’autorità locale informa lo Home Office che il minore è stato ritrovato. Altrove chiedere chi lo fa.',
  'uk.aftercare.longTerm': 'Concordare quando fare le revisioni per un minore scomparso da molto tempo.',
  'uk.aftercare.otherArea':
    'L’autorità del luogo in cui il minore è ritrovato deve aiuto a un minore in stato di bisogno, e un alloggio.',

  'uk.data.laws': 'UK GDPR e Data Protection Act 2018; per la polizia la parte 3 di quella legge.',
  'uk.data.safeguarding':
    'Per proteggere un minore si possono condividere dati sensibili senza consenso se questo non può essere dato o ottenuto, o se chiederlo nuocerebbe alla protezione. È richiesto un documento che ne fissa le regole.',
  'uk.data.advice':
    'Condividere ciò che è necessario, proporzionato, pertinente ed esatto, in tempo e in modo sicuro; annotare che cosa, con chi e perché. La legge non è di ostacolo alla protezione.',
  'uk.data.newDuties': 'Quali nuovi obblighi di condivisione valgono oggi?',
  'uk.data.authority': 'Come si chiama oggi l’autorità di controllo?',

  'uk.note.emergency': 'Chi si è registrato può inviare un messaggio di testo.',
  'uk.note.hotline': 'Anche con messaggio di testo; di notte può essere chiusa.',
  'uk.note.unit': 'Linea per il pubblico e dall’estero. I casi li trasmette la polizia.',
  'uk.note.adults': 'Per adulti in Inghilterra e Galles.',
}
