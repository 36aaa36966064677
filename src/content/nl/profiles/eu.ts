import type { euWords as english } from '#content/en/profiles/eu.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the EU layer say, one or two sentences each. */
export const euWords: AnyWords<typeof english> = {
  'eu.tell.emergency': 'In gevaar: eerst het nummer van de nooddiensten.',
  'eu.tell.police': 'Doe meteen aangifte bij de politie en noteer het PV-nummer.',
  'eu.tell.guardian': 'Verwittig de voogd of vertegenwoordiger van het kind.',
  'eu.tell.childProtection': 'Verwittig de jeugdbescherming en wie het kind geplaatst heeft.',
  'eu.tell.asylumAuthority': 'Verwittig de asiel- of opvanginstantie, als het kind daar een procedure heeft.',
  'eu.tell.hotline': 'Verwittig het noodnummer 116\u00a0000.',
  'eu.tell.traffickingCentre':
    'Verwijs het kind bij tekens van mensenhandel intussen ook door; wacht niet op de terugkeer.',

  'eu.guardian.provisional':
    'Zo snel mogelijk wordt een geschikte persoon aangewezen die voorlopig als vertegenwoordiger optreedt.',
  'eu.guardian.fifteenDays':
    'Een vertegenwoordiger wordt zo snel mogelijk aangesteld, uiterlijk 15 werkdagen nadat de asielaanvraag gedaan is. Over een kind dat er geen deed, zegt alleen nationaal recht iets.',
  'eu.guardian.workingDays': 'Zaterdagen, zondagen en feestdagen zijn geen werkdagen.',
  'eu.guardian.manyChildren':
    'Heeft een staat een zeer hoog aantal aanvragen, dan mag het aanstellen van een vertegenwoordiger enkele werkdagen langer duren.',
  'eu.guardian.meetsChild':
    'Wie voorlopig optreedt en de vertegenwoordiger ontmoeten het kind en houden rekening met wat het kind zelf over zijn noden zegt.',
  'eu.guardian.thirtyChildren':
    'Een vertegenwoordiger treedt in gewone omstandigheden op voor hoogstens 30 kinderen, onder druk voor hoogstens 50.',
  'eu.guardian.whoMayAct':
    'Wie voorlopig optreedt, kan bijvoorbeeld van een centrum, een voorziening voor kinderen of de sociale diensten zijn.',
  'eu.guardian.overEighteen':
    'Een vertegenwoordiger is niet nodig als de staat heeft vastgesteld dat de persoon zonder enige twijfel ouder dan 18 is.',
  'eu.guardian.atScreening':
    'Tijdens de screening is een vertegenwoordiger of een opgeleide persoon bij het kind. Ze verloopt kindvriendelijk en in een taal die het kind begrijpt.',
  'eu.guardian.afterProtection':
    'Zodra bescherming is toegekend, wordt zo snel mogelijk een voogd aangesteld; tot dan blijft de vertegenwoordiger verantwoordelijk.',
  'eu.guardian.ofVictims':
    'Een kind dat misschien slachtoffer is van mensenhandel, krijgt een voogd; identiteit en familie worden opgezocht.',

  'eu.report.noWaitingPeriod':
    'In geen van de zes onderzochte landen (België, Frankrijk, Griekenland, Italië, Zweden, Verenigd Koninkrijk) is een wachttijd gevonden. Doe meteen aangifte, op elk uur.',
  'eu.report.likeAnyChild':
    'Vermiste kinderen in migratie worden geregistreerd, aangegeven en gezocht zoals elk ander kind.',
  'eu.sis.placeUnderProtection':
    'Bij een vermist kind vraagt de signalering in de regel om het kind onder bescherming te plaatsen.',
  'eu.sis.authoritiesEnter':
    'Alleen instanties voeren signaleringen in. Voogden, centra en organisaties vragen het aan de politie, het parket of een rechtbank.',
  'eu.sis.migrationCategory':
    'Een van de soorten gevallen is het niet-begeleide kind in migratie. Vraag de politie die te gebruiken.',
  'eu.sis.dna': 'Een DNA-profiel kan worden toegevoegd om te beschermen, als foto’s en vingerafdrukken niet volstaan.',
  'eu.sis.unitedKingdomOutside':
    'Het Verenigd Koninkrijk gebruikt SIS niet. Kan het kind daarheen gaan, vraag dan Interpol naast SIS, en contacteer het noodnummer 116\u00a0000 daar.',
  'eu.sis.askReference':
    'Elke staat heeft één SIRENE-bureau, dat alleen de politie bereikt. Vraag de politie of het ingelicht is, en vraag de referentie en de datum van de signalering.',
  'eu.sis.reviewFiveYears': 'Een signalering van een vermist kind wordt uiterlijk na vijf jaar opnieuw bekeken.',
  'eu.sis.preventive':
    'Een preventieve signalering is mogelijk voor een kind dat gevaar loopt door een ouder, familielid of voogd ontvoerd te worden, of dat concreet en duidelijk gevaar loopt uit het land weggehaald te worden, of het te verlaten, en slachtoffer te worden van mensenhandel, gedwongen huwelijk of ander gendergerelateerd geweld, van terroristische misdrijven of van rekrutering door gewapende groepen.',
  'eu.sis.preventiveDecision':
    'Voor een preventieve signalering is een beslissing van de bevoegde instanties nodig, rechtbanken inbegrepen.',
  'eu.sis.reviewOneYear': 'Een preventieve signalering wordt uiterlijk na één jaar opnieuw bekeken.',
  'eu.sis.consultAtOnce':
    'Het land dat het kind vindt, zegt waar het kind is. Is bescherming gevraagd, dan overlegt het onmiddellijk met zijn eigen instanties en met het andere land.',
  'eu.sis.decisionAfterHit':
    'Het land dat het kind lokaliseert, beslist meteen over maatregelen in het belang van het kind, uiterlijk 12 uur nadat het kind gelokaliseerd is, en waar passend met de jeugdbescherming.',
  'eu.sis.mayProtect':
    'Het land dat het kind vindt, mag het volgens zijn eigen recht in veiligheid brengen, zodat de reis niet verdergaat.',
  'eu.sis.deletion':
    'De signalering wordt gewist als de zaak opgelost is: het kind is gelokaliseerd, is teruggekeerd, of het andere land heeft over de opvang beslist. Ze eindigt ook door verloop van tijd of door een beslissing van de instantie die ze invoerde.',
  'eu.sis.noticeBeforeEighteen':
    'Vier maanden voor het kind 18 wordt, verwittigt SIS het land dat de signalering invoerde, zodat ze bijgewerkt of gewist wordt.',
  'eu.sis.consentAfterEighteen':
    'Zodra de vermiste persoon 18 is, worden gegevens over die persoon alleen met toestemming doorgegeven, behalve tussen instanties. Wie aangifte deed, mag wel horen dat de signalering gewist is omdat de persoon gelokaliseerd is.',
  'eu.interpol.policeAsk':
    'De nationale politie vraagt een geel bericht via haar Interpol-bureau; een begeleider of de familie doet dat nooit.',
  'eu.interpol.diffusion':
    'Een ‘diffusion’ is een sneller bericht van politie aan politie in gekozen landen. Het is de voornaamste weg van en naar het Verenigd Koninkrijk.',
  'eu.police.expertNetwork':
    'De politie van meer dan 20 landen heeft specialisten voor vermiste personen die elkaar helpen. De politie neemt met hen contact op.',
  'eu.police.remains':
    'Waar nationaal recht dat toelaat, kan de politie gegevens over vermiste en niet-geïdentificeerde personen over de grenzen heen vergelijken.',
  'eu.hotline.freeAccess': 'Iedereen heeft gratis toegang tot een noodnummer voor vermiste kinderen op 116\u00a0000.',
  'eu.hotline.forwards': 'De noodnummers op 116\u00a0000 geven dossiers aan elkaar door.',
  'eu.publicity.whoDecides':
    'Of een foto of naam verspreid wordt, beslist de dossierbeheerder nooit: in elk van de zes landen beslist een instantie.',
  'eu.publicity.leaveOut':
    'Verspreid geen nationaliteit, geen asielstatus, geen vermoeden van mensenhandel en geen adres. Weeg eerst het gevaar af van mensenhandelaars, mensensmokkelaars, vervolgers en familieleden.',
  'eu.publicity.photo':
    'Voor een foto die verspreid wordt, telt toestemming of een beslissing in het belang van het kind; dat wordt met politie en voogd beslist.',
  'eu.publicity.remove': 'Stop alle verspreiding zodra het kind gevonden is, en laat berichten en foto’s verwijderen.',

  'eu.responsibility.order':
    'Voor een niet-begeleid kind tellen alleen de regels voor niet-begeleide kinderen, in hun volgorde.',
  'eu.responsibility.family':
    'Eerst het land waar een gezinslid, broer of zus wettig aanwezig is, tenzij dat niet in het belang van het kind is.',
  'eu.responsibility.relative':
    'Dan het land waar een familielid wettig aanwezig is dat voor het kind kan zorgen; elk geval wordt onderzocht.',
  'eu.responsibility.firstRegistered':
    'Anders het land waar de aanvraag het eerst geregistreerd werd, als dat in het belang van het kind is.',
  'eu.responsibility.familyRoute':
    'Door een gezinslid, broer, zus of ander familielid dat wettig in een ander land aanwezig is, kan dat land verantwoordelijk worden. Vraag er vroeg om.',
  'eu.responsibility.priority':
    'Procedures met kinderen gaan voor, en het belang van het kind is een eerste overweging.',
  'eu.responsibility.representative':
    'Elk land waar het kind aanwezig is, zorgt voor een vertegenwoordiger die toegang heeft tot het dossier.',
  'eu.responsibility.takeCharge':
    'Een ander land wordt om overname gevraagd binnen twee maanden nadat de aanvraag geregistreerd is.',
  'eu.responsibility.takeChargeAfterHit':
    'Na een hit in Eurodac of het visumsysteem wordt dat binnen één maand gevraagd.',
  'eu.responsibility.takeChargeLater':
    'Voor een niet-begeleid kind mag het verzoek ook later nog, voor de eerste beslissing ten gronde, als dat in het belang van het kind is.',
  'eu.responsibility.reply': 'Het gevraagde land antwoordt binnen één maand, na een hit sneller.',
  'eu.responsibility.takeBack': 'De terugname van een kind wordt binnen twee weken meegedeeld.',
  'eu.responsibility.takeBackConfirmed': 'Het andere land bevestigt binnen twee weken.',
  'eu.responsibility.transferDecision': 'De beslissing over een overdracht valt binnen twee weken.',
  'eu.responsibility.beforeTransfer':
    'Wordt het belang van het kind voor een overdracht beoordeeld, en hoe snel moet het andere land opvang en vertegenwoordiging bevestigen?',
  'eu.responsibility.transferTime':
    'Een overdracht gebeurt binnen zes maanden, met een langere termijn als iemand niet bereikt kan worden. Ga na hoe dat voor een vermist kind toegepast wordt.',
  'eu.responsibility.inWriting':
    'Zeg schriftelijk dat het kind vermist is en misschien slachtoffer, zodat het dossier niet gesloten wordt en er niets tegen het kind in komt te staan.',
  'eu.eurodac.check':
    'Is de identiteit van een kind onzeker, dan kan een controle in Eurodac gevraagd worden: vanaf zes jaar, met een vertegenwoordiger. Een kind dat misschien jonger is, wordt behandeld als jonger dan zes.',
  'eu.eurodac.foundChild':
    'Is de identiteit van een teruggevonden kind onzeker, vraag dan de politie of de asielinstantie om een controle in Eurodac: vanaf zes jaar, met een vertegenwoordiger. Is het twijfelachtig of het kind zes is, dan wordt het behandeld als jonger dan zes.',
  'eu.eurodac.transmission': 'Biometrische gegevens worden binnen 72 uur na de registratie naar Eurodac gestuurd.',
  'eu.screening.border': 'Screening aan de grens duurt hoogstens zeven dagen.',
  'eu.screening.inside': 'Screening in het land zelf duurt hoogstens drie dagen.',
  'eu.reception.specialNeeds':
    'Bijzondere noden bij de opvang worden beoordeeld binnen 30 dagen nadat de asielaanvraag gedaan is. Kijk er toch meteen naar.',
  'eu.networks.socialWork':
    'Netwerken van maatschappelijk werkers, voogden en het Rode Kruis helpen om een kind over te dragen en zijn familie te vinden.',
  'eu.courts.centralAuthorities':
    'Centrale autoriteiten geven verzoeken door om een sociaal verslag, bescherming, een plaatsing in het buitenland of een terugkeer naar de opvang.',

  'eu.trafficking.presumeChild':
    'Bij twijfel over de leeftijd wordt vermoed dat de persoon een kind is en wordt die als kind geholpen.',
  'eu.trafficking.notConditional':
    'Hulp aan een kind dat misschien slachtoffer is, hangt er niet van af of het kind aan een onderzoek meewerkt. Kunnen de ouders niet optreden, dan doet een voogd dat.',
  'eu.trafficking.mechanism':
    'Tegen 15 juli 2026 moest elk land een formeel doorverwijzingsmechanisme hebben, en een contactpunt voor doorverwijzingen over de grenzen heen.',
  'eu.trafficking.newPurposes':
    'Ook uitbuiting van draagmoederschap, gedwongen huwelijk en onwettige adoptie worden als doel van mensenhandel genoemd.',
  'eu.trafficking.rehabilitation': 'Kinderen die slachtoffer waren, krijgen rehabilitatie.',
  'eu.trafficking.durableSolution':
    'Voor een niet-begeleid kind dat slachtoffer is, wordt een duurzame oplossing gezocht, op basis van een beoordeling van het belang van dit kind.',
  'eu.trafficking.nonPunishment':
    'Een slachtoffer wordt niet gestraft voor onwettige daden waartoe het gedwongen werd.',
  'eu.trafficking.residence': 'Slachtoffers kunnen bedenktijd en een verblijfstitel krijgen.',
  'eu.trafficking.recovery': 'Een mogelijk slachtoffer heeft minstens 30 dagen herstel- en bedenktijd.',
  'eu.bestInterests.factors':
    'Bij het belang van het kind horen het risico op mensenhandel, de mening van het kind zelf en stabiele opvang.',

  'eu.data.basis':
    'Politie, voogd en instanties verwittigen berust op een wettelijke verplichting of een taak van algemeen belang; bij onmiddellijk gevaar op vitale belangen.',
  'eu.data.specialCategories':
    'Gezondheid, godsdienst, seksueel leven en etnische afkomst worden alleen meegedeeld voor zover vitale belangen dat toelaten, of nationaal recht: voor een zwaarwegend algemeen belang, sociale bescherming of zorg.',
  'eu.data.offences': 'Vermoede misdrijven worden alleen meegedeeld waar nationaal recht dat toelaat.',
  'eu.data.consent':
    'Toestemming is niet de grond om te zeggen dat een kind vermist is. Licht het kind in en hoor het waar dat kan.',
  'eu.data.log': 'Noteer wie wat verteld is, wanneer en op welke grond.',
  'eu.data.retention':
    'Geen Europees cijfer zegt hoelang een dossier bewaard wordt: volg uw nationale regel, en wis kopieën op toestellen vroeg.',
  'eu.data.breach':
    'Kwamen gegevens in verkeerde handen, dan wordt de toezichthoudende autoriteit binnen 72 uur verwittigd. Verwittig meteen uw verantwoordelijke.',
  'eu.data.toUnitedKingdom': 'Wat geldt vandaag voor gegevens die naar het Verenigd Koninkrijk gaan?',

  'eu.note.hotline': 'Bel zonder voorvoegsel. De openingsuren verschillen per land.',
}
