import type { grWords as english } from '#content/en/profiles/gr.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Greek profile say. */
export const grWords: AnyWords<typeof english> = {
  'gr.tell.emergency': 'In gevaar: 112, of 100 voor de politie.',
  'gr.tell.police':
    'Doe aangifte in het dichtstbijzijnde politiekantoor, op elk uur, onmiddellijk en zonder uitstel. Iedereen die het weet, mag aangifte doen.',
  'gr.tell.prosecutor':
    'Politie en opvang of voogd schrijven dezelfde dag naar het parket voor minderjarigen, anders naar het parket van eerste aanleg.',
  'gr.tell.guardian': 'Verwittig de voogd dezelfde dag, per telefoon of schriftelijk.',
  'gr.tell.secretariat':
    'Schrijf dezelfde dag naar het General Secretariat for Vulnerable Persons. Het werkt het register van niet-begeleide minderjarigen bij.',
  'gr.tell.hotline':
    'Bel intussen, naast de politie, 116\u00a0000 van The Smile of the Child. Die organisatie kan een Amber Alert voorstellen.',
  'gr.tell.asylum':
    'Staat er een dossier of afspraak open, dan wordt de Asylum Service via voogd of rechtsbijstand verwittigd.',
  'gr.tell.trafficking':
    'Verwijs bij tekens van mensenhandel meteen door naar het mechanisme dat EKKA beheert; lijn 197 is dag en nacht bereikbaar.',
  'gr.tell.prosecutorAsGuardian': 'Treedt het parket voorlopig als voogd op als er geen aangesteld is?',

  'gr.police.photo':
    'Breng een foto mee, liefst van de laatste zes maanden, een kopie van de kaart van de aanvrager en de naam van de voogd.',
  'gr.category.none':
    'Er is geen schaal met niveaus voor dossierbeheerders gevonden. Geef de politie uw redenen; een aparte eenheid zoekt naar vermiste personen.',
  'gr.publicity.amber':
    'The Smile of the Child start Amber Alert Hellas, met akkoord van de politie en een bevel van het parket.',
  'gr.publicity.prosecutor': 'Om gegevens over een vermiste persoon te verspreiden moet het parket betrokken worden.',
  'gr.response.tracing':
    'Het noodmechanisme (EMEA) helpt als een kind dakloos of in onzekere omstandigheden aangetroffen wordt, ook na een verdwijning.',

  'gr.guardian.inform':
    'Elke overheid die een niet-begeleide minderjarige ontmoet, licht zonder uitstel het parket en het General Secretariat in.',
  'gr.guardian.appointment': 'Het parket stelt zo snel mogelijk een voogd aan.',
  'gr.guardian.anyChild':
    'Niet-begeleid is wie zonder verantwoordelijke volwassene aankomt of later alleen achterblijft, of er nu asiel gevraagd wordt of niet. Gescheiden en achtergelaten kinderen horen daarbij.',
  'gr.guardian.reform': 'Wat is er in 2026 veranderd?',

  'gr.trafficking.mechanism':
    'Het nationale mechanisme (EMA) volgt een slachtoffer van de eerste tekens tot integratie of terugkeer. EKKA beheert het.',
  'gr.trafficking.status': 'Een parketmagistraat erkent een slachtoffer formeel.',
  'gr.trafficking.policeUnits': 'Politie-eenheden tegen mensenhandel in Attica en Thessaloniki werken met EKKA samen.',
  'gr.trafficking.reflection': 'Hoelang is de bedenktijd voor een minderjarige die misschien slachtoffer is?',

  'gr.aftercare.tellAll':
    'Verwittig bij terugkeer of nieuws onmiddellijk politie, parket, General Secretariat, voogd en 116\u00a0000.',
  'gr.aftercare.noCustody':
    'Een politiecel is geen plaatsing: beschermende hechtenis van niet-begeleide minderjarigen is in december 2020 afgeschaft. Gebruik EMEA voor noodopvang.',
  'gr.aftercare.interview':
    'Geen wet vraagt een terugkeergesprek. De voogd en een psycholoog of maatschappelijk werker van de opvang praten met het kind.',
  'gr.aftercare.otherState':
    'De eenheid voor overdrachten van de Asylum Service behandelt het, met de beoordeling van het belang van het kind door de voogd.',

  'gr.data.laws': 'AVG en wet 4624/2019.',
  'gr.data.register': 'Wat wordt vandaag in het register van niet-begeleide minderjarigen bewaard?',
  'gr.data.authority': 'Hellenic Data Protection Authority.',

  'gr.note.tracing': 'Telefoon en gsm; de uren verschillen volgens de bron.',
  'gr.note.units': 'Eenheden voor bescherming en voor voogdij.',
}
