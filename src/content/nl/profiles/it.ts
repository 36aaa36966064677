import type { itWords as english } from '#content/en/profiles/it.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Italian profile say. */
export const itWords: AnyWords<typeof english> = {
  'it.tell.emergency': 'In gevaar: 112.',
  'it.tell.police':
    'Iedereen mag meteen aangifte doen bij Polizia di Stato of Carabinieri. Ook de lokale politie neemt een aangifte op en geeft ze meteen door. Er is geen wachttijd.',
  'it.tell.prefect':
    'De politie licht de prefect in als ze begint te zoeken; de prefect licht de bijzondere commissaris in. Vraag of dat gebeurd is.',
  'it.tell.dataCentre':
    'De politie voert de aangifte in het datacentrum van alle politiekorpsen in. Vraag de bevestiging.',
  'it.tell.searchPlan':
    'De prefectuur kan het provinciale zoekplan activeren: brandweer, civiele bescherming, bergredding, vrijwilligers.',
  'it.tell.juvenileCourt': 'Opvang en politie schrijven dezelfde dag naar de jeugdrechtbank en het parket daar.',
  'it.tell.guardian': 'Bel de voogd dezelfde dag; het hoofd van de opvang treedt op tot er een voogd aangesteld is.',
  'it.tell.socialServices':
    'Verwittig de sociale diensten van de gemeente, en laat het informatiesysteem (SIM) bijwerken, dezelfde of de volgende werkdag: heeft de opvang verlaten, is niet te vinden.',
  'it.tell.reception':
    'Stuur het bericht van de opvang naar de prefectuur of de centrale dienst van SAI, zoals uw opvang dat doet.',
  'it.tell.questura':
    'Verwittig het bureau voor minderjarigen en het immigratiebureau van de Questura, voor verblijfstitel en asieldossier.',
  'it.tell.hotline':
    'Bel intussen ook 116\u00a0000. Het geeft door aan het bevoegde politiekorps en aan de noodnummers van andere landen.',
  'it.tell.trafficking': 'Bel bij tekens van mensenhandel 800 290 290: gratis, anoniem, in vele talen, dag en nacht.',

  'it.police.copy': 'U krijgt meteen een kopie van de aangifte. Er hoort een fiche voor identificatie bij.',
  'it.category.none':
    'Er is geen schaal met niveaus voor dossierbeheerders gevonden. De wet vraagt of er gevaar is voor leven of veiligheid: geef uw redenen.',
  'it.category.pattern':
    'De meeste van deze kinderen verlaten de opvang om familieleden te bereiken, ook in het buitenland. Vraag vroeg naar familieleden en routes.',
  'it.publicity.prefect':
    'De prefect weegt af of de media betrokken worden, nadat de gerechtelijke overheid en de familie gehoord zijn.',
  'it.publicity.childAlert': 'Bestaat er vandaag een Child Alert?',
  'it.publicity.press': 'De perscode over minderjarigen (Carta di Treviso) geldt voor elke publicatie.',

  'it.guardian.inform':
    'De politie licht onmiddellijk jeugdrechtbank, parket en ministerie in over een niet-begeleide minderjarige.',
  'it.guardian.volunteer':
    'De jeugdrechtbank stelt een vrijwillige voogd van haar lijst aan; intussen treedt het hoofd van de opvang op.',
  'it.reception.time': 'Hoelang mag een verblijf in de eerste opvang vandaag duren?',
  'it.reception.interview':
    'Bij aankomst in de eerste opvang wordt met het kind gesproken door opgeleid personeel met een intercultureel bemiddelaar.',
  'it.age.judge':
    'Is een minderjarige misschien slachtoffer van mensenhandel en is er twijfel over de leeftijd, dan beslist de rechter binnen twee dagen na de vraag van de politie.',
  'it.age.extraChecks': 'Verdere onderzoeken van de leeftijd gebeuren binnen 48 uur.',
  'it.courts.reform':
    'Welke rechtbank is vandaag bevoegd? Een hervorming van de familierechtbanken is meermaals uitgesteld.',

  'it.trafficking.programme':
    'Eén programma omvat de weg uit de uitbuiting, bijstand en integratie; de projecten worden betaald door het Department for Equal Opportunities.',
  'it.trafficking.firstContact': 'De hulplijn geeft u door aan de dienst tegen mensenhandel van uw gebied.',
  'it.trafficking.permit':
    'Een verblijfstitel kan via een gerechtelijke weg of via een sociale weg, waarvoor geen klacht nodig is.',

  'it.aftercare.tellPolice':
    'Verwittig onmiddellijk de politie als de reden voor de aangifte wegvalt, bijvoorbeeld als het kind terug is.',
  'it.aftercare.tellAll':
    'Verwittig onmiddellijk prefectuur, rechtbank, voogd, informatiesysteem (SIM) en 116\u00a0000.',
  'it.aftercare.interview':
    'Geen wet vraagt een terugkeergesprek. Voogd, sociale diensten en een psycholoog praten met het kind; na een misdrijf volgt een beschermd verhoor.',
  'it.aftercare.place':
    'De gemeente waar het kind gevonden is, kan bevoegd worden. Rechtbank en voogd beslissen in het belang van het kind.',
  'it.aftercare.otherState':
    'De eenheid voor overdrachten van het ministerie van Binnenlandse Zaken behandelt het, met de voogd en het formulier over het belang van het kind.',

  'it.data.laws': 'AVG, wetgevend decreet 196/2003 zoals gewijzigd en, voor de politie, wetgevend decreet 51/2018.',
  'it.data.informationSystem': 'Wat het informatiesysteem (SIM) mag bevatten, staat in DPR 231/2023.',
  'it.data.authority': 'Garante per la protezione dei dati personali.',
}
