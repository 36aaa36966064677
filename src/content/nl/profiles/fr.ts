import type { frWords as english } from '#content/en/profiles/fr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the French profile say. */
export const frWords: AnyWords<typeof english> = {
  'fr.tell.emergency': 'In gevaar: 17 of 112; 114 per sms voor wie doof of slechthorend is.',
  'fr.tell.police':
    'Doe meteen aangifte bij politie of gendarmerie, via 17 of in om het even welk kantoor, dag en nacht open. Breng een foto mee. Er is geen wachttijd.',
  'fr.tell.prosecutor': 'Is het parket ingelicht? Tegen wanneer vraagt de huidige wettekst dat?',
  'fr.tell.childWelfare':
    'Verwittig dezelfde dag de verantwoordelijke van wacht van de kinderbescherming (ASE) en de directeur van de instelling, met een incidentnota.',
  'fr.tell.judge':
    'De kinderbescherming (ASE) schrijft de volgende werkdag naar de rechter die de plaatsing beval, en naar de voogdijrechter.',
  'fr.tell.guardian': 'Verwittig dezelfde dag de ‘administrateur ad hoc’ of de voogd; vaak is het departement voogd.',
  'fr.tell.asylum':
    'Staat er een asieldossier open, dan worden prefectuur en OFPRA via de ‘administrateur ad hoc’ verwittigd.',
  'fr.tell.hotline': 'Bel 116\u00a0000 na de politie. Het is er ook voor professionals.',
  'fr.tell.dangerUnit': 'Verwittig bij gevaar, of bij nieuwe verontrustende informatie, meteen de CRIP of 119.',
  'fr.tell.nationalMission':
    'De nationale missie voor niet-begeleide minderjarigen helpt als het kind in een ander departement opduikt of twee plaatsingen heeft.',
  'fr.tell.trafficking':
    'Contacteer bij tekens van mensenhandel meteen een gespecialiseerde organisatie, of volg het lokale protocol (Parijs, Marseille).',

  'fr.category.presumption':
    'De verdwijning van een minderjarige wordt op zich als onrustwekkend behandeld, ook als alles erop wijst dat het kind uit zichzelf vertrok.',
  'fr.category.noLowerResponse':
    'Dat een kind uit zichzelf vertrok, is geen categorie van de wet. Het mag de respons niet afzwakken.',
  'fr.category.signs':
    'In de praktijk wordt gekeken naar: vertrokken zonder bezittingen, kwetsbaar, afscheidsbrief of dreiging met zelfdoding, radicalisering.',
  'fr.police.inquiryAtOnce':
    'Zodra een verdwijning aangegeven is, wordt ze meteen onderzocht door politie of gendarmerie.',
  'fr.police.register':
    'Het vermiste kind wordt onmiddellijk ingevoerd in het nationale bestand van gezochte personen (FPR), tenzij het onderzoek iets anders vraagt. Vraag of dat gebeurd is.',
  'fr.police.informsReporter': 'Wordt wie aangifte deed op de hoogte gehouden, en moet die alle nieuws doorgeven?',
  'fr.police.eightDays':
    'Op instructie van het parket heeft de politie acht dagen lang ruime bevoegdheden; daarna volgt een ander soort onderzoek.',
  'fr.publicity.alert':
    'Voor het ontvoeringsalarm zijn alle vier nodig: een minderjarige, een bewezen ontvoering (een verdwijning, ook een onrustwekkende, volstaat niet), gevaar voor leven of lichaam, en informatie die kan helpen om kind of verdachte te vinden. Het parket beslist na overleg met het ministerie; het kan geweigerd worden als het het kind in gevaar zou brengen.',
  'fr.publicity.threeHours': 'Het alarm wordt drie uur lang uitgezonden.',
  'fr.publicity.magistrate': 'Niets wordt uitgezonden zonder toelating van de magistraat.',

  'fr.guardian.adHoc':
    'Het parket wordt onmiddellijk verwittigd en stelt zonder uitstel een ‘administrateur ad hoc’ aan voor een minderjarige die asiel vraagt.',
  'fr.guardian.department': 'De voorzitter van het departement wordt onmiddellijk van zo’n aanvraag verwittigd.',
  'fr.guardian.waitingZone':
    'Hoe snel wordt een ‘administrateur ad hoc’ aangesteld voor een minderjarige in een wachtzone?',
  'fr.reception.fiveDays':
    'Wie zegt een niet-begeleide minderjarige te zijn, krijgt eerst vijf dagen onderdak, voor er iets beoordeeld wordt.',
  'fr.guardian.reform': 'Wat is er in 2026 veranderd?',

  'fr.trafficking.plan': 'MIPROF coördineert; een nationaal plan loopt van 2024 tot 2027.',
  'fr.trafficking.mechanism': 'Is er vandaag een nationaal mechanisme voor identificatie en doorverwijzing?',
  'fr.trafficking.whoIdentifies':
    'Politie, gendarmerie en arbeidsinspecteurs identificeren slachtoffers formeel; organisaties zien misschien de eerste tekens.',
  'fr.trafficking.policeUnits':
    'Politie-eenheden: OFMIN (minderjarigen), OCRTEH (seksuele uitbuiting), OLTIM (mensensmokkel en mensenhandel), OCRVP (verdwijningen).',
  'fr.trafficking.places':
    'Koutcha heeft beschermde plaatsen voor kinderen; het netwerk Satouk en een plaats ver weg zijn andere wegen.',
  'fr.trafficking.reflection': 'Een mogelijk slachtoffer heeft 30 dagen bedenktijd.',

  'fr.aftercare.hearing':
    'Een kind dat gevonden is, wordt normaal door politie of gendarmerie gehoord over de redenen en over wat er gebeurd is.',
  'fr.aftercare.liftEntry':
    'Is de inschrijving in het bestand (FPR) opgeheven nu het kind terug is? Wat vraagt de wet nog van u?',
  'fr.aftercare.address':
    'Voor de familie een adres krijgt: moet de rechter akkoord gaan? De familie kan zelf de mensenhandelaars zijn.',
  'fr.aftercare.project': 'De kinderbescherming (ASE) bekijkt het project van het kind (PPE) opnieuw.',
  'fr.aftercare.emergencyPlacement':
    'Het parket kan een dringende plaatsing bevelen. Binnen 15 dagen na een dringende beslissing is het aan de kinderrechter.',
  'fr.aftercare.placementStands':
    'Een departement mag zijn opvang niet stopzetten zolang de beslissing tot plaatsing geldt.',
  'fr.aftercare.otherDepartment':
    'Nationale missie en beide parketten klaren uit wie verantwoordelijk is. De leeftijd wordt geen tweede keer beoordeeld als ze al vastgelegd is.',
  'fr.aftercare.medical': 'Een medisch onderzoek; na geweld de forensische eenheid (UMJ).',

  'fr.data.laws': 'AVG, Loi 78-17 en, voor het bestand van gezochte personen, decreet 2010-569.',
  'fr.data.sharing':
    'Professionals in de jeugdbescherming die door een geheim gebonden zijn, mogen delen wat strikt nodig is. Ouders en kind worden ingelicht, tenzij dat tegen het belang van het kind is.',
  'fr.data.reporting': 'Het strafwetboek laat meldingen aan de overheid toe, ondanks het geheim.',
  'fr.data.authority': 'De CNIL heeft een referentiekader voor jeugdbescherming.',

  'fr.note.police': 'Politie en gendarmerie, in gevaar.',
  'fr.note.textMessage': 'Per sms, voor wie doof of slechthorend is.',
  'fr.note.team': 'Ga de uren van het dossierteam na.',
  'fr.note.alert': 'Voor wat het publiek gezien heeft, zolang een alarm loopt.',
}
