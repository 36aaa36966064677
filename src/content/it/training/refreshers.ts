import type { refresherWords as english } from '#content/en/training/refreshers.ts'
import type { AnyWords } from '#content/phrase.ts'

export const refresherWords: AnyWords<typeof english> = {
  title: 'Ripassi',
  intro: 'Una lacuna della pratica alla volta, due minuti ciascuna.',
  card: 'Scheda {number} di {count}',
  question: 'Domanda',
  right: 'Giusto.',
  notRight: 'Non questa.',
  shown: 'La risposta: {answer}',
  why: 'Perché',
  step: 'Passo: {step}',
  open: 'Mostra il passo nella presentazione',
  previous: 'Precedente',
  next: 'Successiva',
  leave: 'Esci',
  evidence: 'Che cosa va storto: letto nelle fonti. Che cosa si propone: da questo strumento, senza fonte pubblicata.',
  read: 'Da leggere',
  cards: {
    G01: {
      situation:
        'Un ragazzo manca a un colloquio. Comunità, tutore e ufficio pensano ciascuno che altri l’abbia denunciato.',
      question: 'Chi denuncia?',
      answers: ['Il servizio che ha il fascicolo', 'Chi se ne accorge', 'Chi l’ha visto per ultimo'],
      explanation:
        'Le scomparse non si denunciano se ognuno aspetta l’altro. Chi se ne accorge denuncia; gli altri vengono informati.',
    },
    G02: {
      situation: 'Una ragazza non è rientrata alle 22. Un collega vuole guardare domattina.',
      question: 'Quanto durano le prime verifiche?',
      answers: ['Fino al mattino', '24 ore', 'Quanto dice il termine; nulla con un segno rosso'],
      explanation:
        'Non c’è attesa. Finiscono col termine del suo piano, altrimenti col valore predefinito di questo strumento; segno rosso: subito la polizia.',
    },
    G03: {
      situation: 'La polizia ha preso la denuncia quattro giorni fa. Nessuno ha più chiamato.',
      question: 'Che cosa fate?',
      answers: [
        'Aspettare: chiamerà',
        'Chiamare all’ora concordata; senza risposta, salire di livello',
        'Una nuova denuncia',
      ],
      explanation:
        'I minori migranti spesso sono registrati e poi non seguiti come gli altri. Concordate il prossimo contatto, annotate ogni risposta, salite.',
    },
    G04: {
      situation: 'Un agente dice: se n’è andato da solo, voleva andare a nord.',
      question: 'Che cosa mandate?',
      answers: ['Nulla: decide la polizia', 'Un reclamo, poi', 'Una nota che risponde a ogni segno'],
      explanation:
        'Un’etichetta non è una valutazione. Età, compagnia, debito, malattia: si risponde per iscritto, e un livello si può contestare.',
    },
    G05: {
      situation: 'Un minore è scomparso da un’ora. Non c’è foto, descrizione né numero.',
      question: 'Quando si scrive il minimo?',
      answers: ['Il primo giorno', 'Quando chiede la polizia', 'Quando c’è fiducia'],
      explanation: 'Il minimo è del primo giorno, il resto cresce con la fiducia. La denuncia richiede allora minuti.',
    },
    G06: {
      situation: 'Cinque servizi lavorano a una scomparsa. Ognuno ha il suo elenco.',
      question: 'Che cosa manca?',
      answers: ['Una casella comune', 'Un sesto servizio', 'Un coordinatore indicato per nome'],
      explanation:
        'Se nessuno ha il tutto, qualcosa cade in mezzo. Una persona e un sostituto tengono l’elenco e il ritmo dei contatti.',
    },
    G07: {
      situation: 'Un ragazzo è portato in un’altra città. La comunità chiude il fascicolo quando parte l’auto.',
      question: 'Quando finisce il suo compito?',
      answers: ['Quando l’altra parte conferma l’arrivo', 'Quando parte l’auto', 'Quando partono le carte'],
      explanation: 'Il rischio è più grande nei passaggi. Un passaggio finisce con l’arrivo confermato, non prima.',
    },
    G08: {
      situation: 'Un minore è scomparso da tre settimane. Nessuna riunione.',
      question: 'E ora?',
      answers: ['Aspettare novità', 'Fissarla e dire perché è in ritardo', 'Lasciare alla polizia'],
      explanation:
        'Riunioni tenute mesi dopo, o mai. Una riunione dà a ogni compito una persona e una data, e fissa la prossima.',
    },
    G09: {
      situation: 'Un amico dice che parlava di una zia in un altro paese.',
      question: 'Chi si contatta?',
      answers: [
        'I servizi di là, lo stesso giorno, per ogni via',
        'La zia, per telefono dalla comunità',
        'Nessuno finché non è certo',
      ],
      explanation:
        'Spesso gli altri paesi non si contattano. Cercate un indizio a ogni revisione: polizia, 116 000, tutore e tutela dei minori di là.',
    },
    G10: {
      situation: 'La polizia dice: ormai sarà nel SIS.',
      question: 'È fatto?',
      answers: ['Sì, la polizia sa', 'No: solo quando è confermato', 'Sì, dopo 24 ore'],
      explanation:
        'Una segnalazione SIS non segue da sola. Si chiede e si fa confermare; fino ad allora il compito resta aperto.',
    },
    G11: {
      situation: 'Il tutore vuole informare il 116 000 quando avrà più elementi.',
      question: 'Quando si informa?',
      answers: ['Con più elementi', 'Dopo la riunione', 'Lo stesso giorno'],
      explanation:
        'Una volta la linea lo seppe dopo dieci giorni: tardi. Apre un caso, sollecita la polizia e conosce le linee degli altri paesi.',
    },
    G12: {
      situation: 'È tornata da due settimane. Due paesi la danno ancora per scomparsa.',
      question: 'Chi deve saperlo?',
      answers: ['La scuola', 'Tutti gli informati; ogni segnalazione va tolta', 'Nessuno: scade'],
      explanation:
        'Chi è ritrovato resta negli elenchi, a volte due volte con due grafie. Si ripercorre l’elenco degli informati e si conferma ogni rimozione.',
    },
    G13: {
      situation: 'Polizia, accoglienza e 116 000 contano ciascuno i minori scomparsi. Le cifre non coincidono.',
      explanation:
        'Non c’è una banca dati comune. Concordate che cosa si conta ed esportate numeri senza nomi, per poterli confrontare.',
    },
    G14: {
      situation: 'Compie 18 anni mentre è scomparso.',
      question: 'Che ne è del caso?',
      answers: ['Resta aperto, con i compiti di quel giorno', 'Si chiude', 'Aspetta una richiesta'],
      explanation: 'Dei casi si sono lasciati dopo tre mesi, dopo 48 ore o a 18 anni. Qui il tempo non chiude nulla.',
    },
    G15: {
      situation: 'È scomparsa per la quarta volta. Un collega dice: torna sempre.',
      question: 'Che cosa dice del rischio?',
      answers: ['Che scende: è routine', 'Nulla', 'Che sale'],
      explanation:
        'I minori vittime di tratta scompaiono più volte. Ogni assenza può alzare il rischio, mai abbassarlo; tre in trenta giorni chiedono una riunione (indicazione di un solo paese).',
    },
    G16: {
      situation: 'Il ragazzo annuisce a tutto. L’interprete è del suo gruppo.',
      question: 'È informato?',
      answers: ['Solo se ha capito, con un interprete indipendente', 'Sì, ha annuito', 'Può aspettare'],
      explanation:
        'Se nessuno informa i minori in modo affidabile, lo fanno i trafficanti. Riparlatene dopo ogni decisione e ogni spostamento.',
    },
    G17: {
      situation: 'In un piccolo gruppo una scomparsa è rara. Nessuno ha pratica.',
      explanation: 'Perciò ogni passo dice perché conta, e ci sono gli scenari. Provatene uno insieme prima che serva.',
    },
    G18: {
      situation: 'Il piano di sicurezza ha quaranta pagine. Di notte nessuno lo apre.',
      question: 'Che cosa viene prima?',
      answers: ['Dopo quanto denunciare e chi chiamare, giorno e notte', 'Il quadro legale', 'La storia del caso'],
      explanation:
        'Un piano troppo lungo fu accorciato, con elenchi più chiari. Il piano breve si fa il giorno dell’accoglienza.',
    },
    G19: {
      situation: 'Venerdì arriva un rifiuto. Lui non ne sa nulla.',
      question: 'Che cosa viene prima?',
      answers: ['Consegnarlo', 'Parlarne: che cosa significa, che cosa è possibile', 'Aspettare la reazione'],
      explanation:
        'Le procedure lente spingono via i minori. Prima della cattiva notizia si parla del significato e di possibilità realistiche.',
    },
    G20: {
      situation: 'Stanotte solo un albergo ha una stanza.',
      question: 'È un posto sicuro per lei?',
      answers: ['Sì, una notte', 'Sì, se è pagata', 'No o non si sa: cercarne un altro'],
      explanation:
        'Dei minori sono scomparsi da alberghi e grandi centri. Si scrive che cosa si è tentato e perché, e il rischio ne tiene conto.',
    },
    G21: {
      situation: 'Un cugino dice che è al sicuro in famiglia, ma teme per i suoi documenti.',
      question: 'Che cosa offrite?',
      answers: [
        'Promettere che nessuno lo saprà',
        'Una via riservata; verifica la tutela dei minori di là',
        'Nulla: è al sicuro',
      ],
      explanation:
        'Si tace per paura della pratica migratoria. La notizia si verifica; di norma nessun luogo va all’autorità per l’immigrazione.',
    },
    G22: {
      situation: 'Un agente dice: sembra un ventenne.',
      question: 'Che cosa cambia?',
      answers: ['Si aspetta l’accertamento dell’età', 'Conta come adulto', 'Nulla: nel dubbio è un minore'],
      explanation:
        'Il dubbio sull’età non deve indebolire l’intervento. Mantiene ogni servizio per minori finché non è deciso.',
    },
    G23: {
      situation: 'Solo un quarto dei giovani nuovi arrivati segnalati alle linee 116 000 nel 2018 fu ritrovato.',
      explanation:
        'Italia 2023: ritrovato il 32 % dei minori stranieri, il 74 % degli italiani. Contate gli esiti; poi si può chiedere perché.',
    },
    G24: {
      situation: 'Una scuola nega il suo numero alla polizia: protezione dei dati.',
      question: 'Che cosa aiuta?',
      answers: ['Rinunciare', 'Mandare tutto il fascicolo', 'Verificare: che cosa condividere, con chi e perché'],
      explanation:
        'Il timore per i dati blocca la condivisione. La verifica dà una risposta motivata e la limita al necessario.',
    },
    G25: {
      situation: 'Una madre che non parla la lingua non ha denunciato il figlio scomparso.',
      question: 'Che cosa aiuta al primo passo?',
      answers: ['Il 116 000 e la sua lingua nella prima schermata', 'Un modulo per posta', 'Un appuntamento'],
      explanation:
        'I parenti non denunciano per la lingua o perché non sanno. La prima schermata parla più lingue e mostra il 116 000.',
    },
    G26: {
      situation: 'Una ragazza vittima di tratta non c’è più prima dell’udienza. Il tribunale dice che la evita.',
      question: 'Chi si informa lo stesso giorno?',
      answers: ['Ancora nessuno', 'L’avvocato: è una minore scomparsa', 'Solo il tribunale'],
      explanation:
        'Di un minore vittima di tratta che scompare durante un procedimento si crede che lo abbia scelto, e lo si incolpa. Avvocato e parole lo tutelano.',
    },
    G27: {
      situation: 'Un ragazzo assegnato a un centro non è mai arrivato. Non è in nessun elenco.',
      question: 'È scomparso?',
      answers: ['Sì: non arrivare basta per cominciare', 'No, non ci ha mai vissuto', 'Dopo tre giorni'],
      explanation: 'Chi non arriva mai non è contato da nessuno. Chi lo aspettava comincia l’intervento.',
    },
    G28: {
      situation: 'È tornata. La comunità compila da sé il colloquio di rientro.',
      question: 'Che cosa non va?',
      answers: ['Nulla', 'Lo offre una persona indipendente, dopo ogni episodio', 'È presto'],
      explanation:
        'I colloqui di rientro mancano o sono di routine. In Inghilterra li offre entro 72 ore una persona indipendente.',
    },
    G29: {
      situation: 'Il fascicolo dice: andato via di nuovo, motivo ignoto.',
      question: 'Che cosa si chiede?',
      answers: ['Chi era di turno', 'Nulla: è normale', 'Perché: spinto, attirato o portato via'],
      explanation:
        'I motivi restano ignoti perché nessuno chiede. Si chiedono a ogni rientro, e contano per il posto in cui vive.',
    },
    G30: {
      situation: 'È tornato, sporco e stanco. Qualcuno sta per lavargli i vestiti.',
      question: 'Che cosa viene prima?',
      answers: ['Il bucato', 'Chiedergli se vestiti e telefono si conservano per la polizia', 'Una deposizione'],
      explanation:
        'Le tracce si perdono dopo un rientro. Si conservano prima di lavare, se è d’accordo; cibo e riposo non aspettano.',
    },
  },
}
