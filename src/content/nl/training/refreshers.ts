import type { refresherWords as english } from '#content/en/training/refreshers.ts'
import type { AnyWords } from '#content/phrase.ts'

export const refresherWords: AnyWords<typeof english> = {
  title: 'Opfrissers',
  intro: 'Telkens één leemte uit de praktijk, twee minuten elk.',
  card: 'Kaart {number} van {count}',
  question: 'Vraag',
  right: 'Juist.',
  notRight: 'Deze niet.',
  shown: 'Het antwoord: {answer}',
  why: 'Waarom',
  step: 'Stap: {step}',
  open: 'De stap in de presentatie tonen',
  previous: 'Vorige',
  next: 'Volgende',
  leave: 'Verlaten',
  evidence: 'Wat fout loopt: gelezen in de bronnen. Wat wordt voorgesteld: door deze gids, geen gepubliceerde bron.',
  read: 'Om te lezen',
  cards: {
    G01: {
      situation:
        'Een jongen is afwezig op een gesprek. Huis, voogd en kantoor denken elk dat een ander hem gemeld heeft.',
      question: 'Wie doet aangifte?',
      answers: ['De dienst met zijn dossier', 'Wie het merkt', 'Wie hem het laatst zag'],
      explanation:
        'Verdwijningen blijven ongemeld als ieder op een ander wacht. Wie het merkt, doet aangifte; de anderen worden verwittigd.',
    },
    G02: {
      situation: 'Een meisje is om 22 uur niet terug. Een collega wil ’s ochtends weer kijken.',
      question: 'Hoelang mogen eerste controles duren?',
      answers: ['Tot de ochtend', '24 uur', 'Zolang de termijn zegt; geen tijd bij een rood teken'],
      explanation:
        'Er is geen wachttijd. Ze eindigen met de termijn van haar plan, anders met de praktijkwaarde van deze gids; bij een rood teken nu de politie.',
    },
    G03: {
      situation: 'De politie nam de aangifte vier dagen geleden op. Niemand heeft sindsdien gebeld.',
      question: 'Wat doet u?',
      answers: [
        'Wachten: ze bellen wel',
        'Bellen op het afgesproken uur; zonder antwoord een trap hoger',
        'Een nieuwe aangifte',
      ],
      explanation:
        'Kinderen in migratie worden vaak geregistreerd maar niet opgevolgd zoals anderen. Spreek elk contact af, noteer elk antwoord, ga hogerop.',
    },
    G04: {
      situation: 'Een agent zegt: hij is zelf weg, hij wilde toch naar het noorden.',
      question: 'Wat stuurt u?',
      answers: ['Niets: de politie beslist', 'Later een klacht', 'Een nota die elk teken van onrust beantwoordt'],
      explanation:
        'Een label is geen beoordeling. Leeftijd, gezelschap, schuld of ziekte: antwoord schriftelijk; een niveau kan betwist worden.',
    },
    G05: {
      situation: 'Een kind is een uur vermist. Er is geen foto, geen beschrijving, geen nummer.',
      question: 'Wanneer noteert men het minimum?',
      answers: ['De eerste dag', 'Als de politie het vraagt', 'Als er vertrouwen is'],
      explanation: 'Het minimum hoort bij dag één, de rest groeit met vertrouwen. Een aangifte duurt dan minuten.',
    },
    G06: {
      situation: 'Vijf diensten werken aan één verdwijning. Elk heeft een eigen lijst.',
      question: 'Wat ontbreekt?',
      answers: ['Een gedeelde mailbox', 'Een zesde dienst', 'Eén genoemde coördinator'],
      explanation:
        'Waar niemand het geheel heeft, vallen taken ertussen. Eén persoon en een vervanger houden de lijst en het contactritme bij.',
    },
    G07: {
      situation: 'Een jongen wordt naar een andere stad gebracht. Het huis sluit zijn dossier als de auto vertrekt.',
      question: 'Wanneer eindigt zijn taak?',
      answers: ['Als de andere kant de aankomst bevestigt', 'Als de auto vertrekt', 'Als de papieren weg zijn'],
      explanation:
        'Het risico is het grootst bij overplaatsingen. Die eindigt met de bevestigde aankomst, niet eerder.',
    },
    G08: {
      situation: 'Een kind is drie weken vermist. Er was geen overleg.',
      question: 'Wat nu?',
      answers: ['Wachten op nieuws', 'Nu een overleg plannen en zeggen waarom het laat is', 'Aan de politie laten'],
      explanation:
        'Overleg kwam maanden te laat, of nooit. Een overleg geeft elke taak iemand en een datum, en plant het volgende.',
    },
    G09: {
      situation: 'Een vriend zegt dat hij over een tante in een ander land sprak.',
      question: 'Wie contacteert men?',
      answers: [
        'Collega’s daar, dezelfde dag, langs elke weg',
        'De tante, per telefoon vanuit het huis',
        'Niemand tot het zeker is',
      ],
      explanation:
        'Andere landen worden vaak niet gecontacteerd. Vraag bij elke evaluatie naar een aanwijzing: politie, noodnummer, voogd en jeugdbescherming daar.',
    },
    G10: {
      situation: 'De politie zegt: ze zal nu wel in SIS staan.',
      question: 'Is de taak klaar?',
      answers: ['Ja, de politie weet het', 'Nee: pas na bevestiging', 'Ja, na 24 uur'],
      explanation:
        'Een SIS-signalering volgt niet vanzelf. Ze wordt gevraagd en bevestigd; tot dan blijft de taak open.',
    },
    G11: {
      situation: 'De voogd wil het noodnummer 116 000 verwittigen als er meer feiten zijn.',
      question: 'Wanneer verwittigt men het?',
      answers: ['Met meer feiten', 'Na het overleg', 'Dezelfde dag'],
      explanation:
        'Ooit hoorde een noodnummer het na tien dagen: te laat. Het opent een dossier, blijft de politie bellen en kent de nummers elders.',
    },
    G12: {
      situation: 'Ze kwam twee weken geleden terug. Twee landen vermelden haar nog als vermist.',
      question: 'Wie moet het horen?',
      answers: ['Haar school', 'Wie verwittigd was; elke signalering gaat eruit', 'Niemand: dat vervalt'],
      explanation:
        'Gevonden kinderen blijven op lijsten, soms twee keer met twee spellingen. De lijst wordt weer overlopen, en elke schrapping bevestigd.',
    },
    G13: {
      situation: 'Politie, opvang en noodnummer tellen elk vermiste kinderen. De cijfers verschillen.',
      explanation:
        'Er is geen gemeenschappelijke databank. Spreek af wat men telt en exporteer aantallen zonder namen, om te kunnen vergelijken.',
    },
    G14: {
      situation: 'Hij wordt 18 terwijl hij vermist is.',
      question: 'Wat gebeurt met zijn dossier?',
      answers: ['Het blijft open, met taken voor die dag', 'Het wordt gesloten', 'Het wacht op een vraag'],
      explanation: 'Dossiers werden losgelaten na drie maanden, na 48 uur of op 18. Tijd sluit hier niets.',
    },
    G15: {
      situation: 'Ze is voor de vierde keer vermist. Een collega zegt: ze komt altijd terug.',
      question: 'Wat zegt dat over het risico?',
      answers: ['Het daalt: routine', 'Niets', 'Het stijgt'],
      explanation:
        'Verhandelde kinderen raken telkens weer vermist. Elke keer kan het risico verhogen, nooit verlagen; drie in dertig dagen vragen overleg (richtlijn van één land).',
    },
    G16: {
      situation: 'De jongen knikt op alles. De tolk komt uit zijn groep.',
      question: 'Is hij geïnformeerd?',
      answers: ['Pas als hij het begrijpt, met een onafhankelijke tolk', 'Ja, hij knikte', 'Dat kan wachten'],
      explanation:
        'Waar niemand kinderen betrouwbaar informeert, doen smokkelaars het. Praat opnieuw na elke beslissing en elke verhuis.',
    },
    G17: {
      situation: 'In een klein team is een verdwijning zeldzaam. Niemand heeft er routine in.',
      explanation:
        'Daarom zegt elke stap waarom hij telt, en zijn er scenario’s. Speel er samen een voor u het nodig hebt.',
    },
    G18: {
      situation: 'Het veiligheidsplan telt veertig bladzijden. ’s Nachts opent niemand het.',
      question: 'Wat komt eerst?',
      answers: ['Na hoelang melden, en wie bellen, dag en nacht', 'Het wettelijk kader', 'De voorgeschiedenis'],
      explanation:
        'Een te lang plan werd ingekort en kreeg duidelijker lijsten. Het korte plan komt er op de dag van plaatsing.',
    },
    G19: {
      situation: 'Vrijdag komt een weigering. Hij weet nog van niets.',
      question: 'Wat komt eerst?',
      answers: ['Ze overhandigen', 'Een gesprek vooraf: wat het betekent, wat kan', 'Zijn reactie afwachten'],
      explanation:
        'Trage procedures duwen kinderen weg. Voor slecht nieuws komt een gesprek over wat het betekent en wat realistisch is.',
    },
    G20: {
      situation: 'Vannacht heeft alleen een hotel plaats.',
      question: 'Is dat veilig voor haar?',
      answers: ['Ja, één nacht', 'Ja, als het betaald is', 'Nee of niet bekend: zoek een andere plek'],
      explanation:
        'Kinderen verdwenen uit hotels en grote centra. Noteer wat geprobeerd is en waarom; het risico wordt ermee beoordeeld.',
    },
    G21: {
      situation: 'Een neef zegt dat ze veilig bij familie is, maar vreest voor haar papieren.',
      question: 'Wat biedt u aan?',
      answers: [
        'Beloven dat niemand het hoort',
        'Een vertrouwelijke weg; jeugdbescherming daar gaat het na',
        'Niets: ze is veilig',
      ],
      explanation:
        'Mensen zwijgen uit angst voor het verblijfsdossier. Het wordt nagegaan; standaard gaat geen adres naar de migratiedienst.',
    },
    G22: {
      situation: 'Een agent zegt: hij lijkt twintig.',
      question: 'Wat verandert er?',
      answers: ['Het wacht op de leeftijdsbepaling', 'Hij geldt als volwassen', 'Niets: bij twijfel is hij een kind'],
      explanation:
        'Twijfel over leeftijd mag de respons niet verzwakken. Hij houdt elke dienst voor kinderen tot er beslist is.',
    },
    G23: {
      situation:
        'Slechts een kwart van de jonge nieuwkomers die in 2018 aan de noodnummers gemeld zijn, werd gevonden.',
      explanation:
        'Italië 2023: 32 % van de buitenlandse minderjarigen gevonden, 74 % van de nationale. Tel de uitkomsten; dan kan men vragen waarom.',
    },
    G24: {
      situation: 'Een school geeft zijn nummer niet aan de politie: gegevensbescherming.',
      question: 'Wat helpt?',
      answers: ['Opgeven', 'Het hele dossier sturen', 'Een check: wat delen, met wie en waarom'],
      explanation:
        'Angst om gegevens houdt delen tegen. De check geeft een antwoord met redenen, beperkt tot wat nodig is.',
    },
    G25: {
      situation: 'Een moeder die de taal niet spreekt, heeft haar vermiste zoon niet gemeld.',
      question: 'Wat helpt bij de eerste stap?',
      answers: ['116 000 en haar taal op het eerste scherm', 'Een formulier per post', 'Een afspraak'],
      explanation:
        'Familie meldt niet door taal of gebrek aan kennis. Het eerste scherm spreekt meer talen en toont 116 000.',
    },
    G26: {
      situation: 'Een verhandeld meisje is weg voor de zitting. De rechtbank zegt dat ze die ontloopt.',
      question: 'Wie hoort het dezelfde dag?',
      answers: ['Nog niemand', 'Haar advocaat: ze is een vermist kind', 'Alleen de rechtbank'],
      explanation:
        'Van een verhandeld kind dat tijdens een procedure verdwijnt, denkt men dat het dat koos, en het krijgt de schuld. Advocaat en woordkeuze beschermen.',
    },
    G27: {
      situation: 'Een jongen die een centrum kreeg, kwam er nooit aan. Hij staat op geen lijst.',
      question: 'Is hij vermist?',
      answers: ['Ja: niet aankomen is een begin', 'Nee, hij woonde er nooit', 'Na drie dagen'],
      explanation: 'Kinderen die nooit aankomen, telt niemand. Wie hem verwachtte, begint de respons.',
    },
    G28: {
      situation: 'Ze is terug. Het huis vult zelf het terugkeergesprek in.',
      question: 'Wat is er mis?',
      answers: ['Niets', 'Iemand onafhankelijk biedt het aan, na elke episode', 'Het is te vroeg'],
      explanation:
        'Terugkeergesprekken ontbreken of worden routine. In Engeland biedt iemand onafhankelijk ze binnen 72 uur aan.',
    },
    G29: {
      situation: 'Het dossier zegt: weer weg, reden onbekend.',
      question: 'Wat vraagt men?',
      answers: ['Wie dienst had', 'Niets: normaal', 'Waarom: weggeduwd, aangetrokken of meegenomen'],
      explanation:
        'Redenen blijven onbekend omdat niemand vraagt. Men vraagt ze na elke terugkeer, en ze tellen voor de verblijfplaats.',
    },
    G30: {
      situation: 'Hij is terug, vuil en moe. Iemand gaat zijn kleren wassen.',
      question: 'Wat komt eerst?',
      answers: ['De was', 'Hem vragen of kleren en telefoon bewaard worden voor de politie', 'Een verklaring'],
      explanation:
        'Sporen gaan verloren na een terugkeer. Bewaar ze voor het wassen, als hij akkoord is; eten en rust wachten niet.',
    },
  },
}
