import type { seWords as english } from '#content/en/profiles/se.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Swedish profile say. */
export const seWords: AnyWords<typeof english> = {
  'se.tell.emergency': 'In gevaar: 112.',
  'se.tell.police':
    'Bel meteen de politie: 114 14 voor een kind dat zijn verblijf verlaten heeft, 112 als het dringend is.',
  'se.tell.socialServices':
    'Verwittig meteen de sociale diensten van de toegewezen gemeente, buiten de uren hun wachtdienst.',
  'se.concern.atOnce': 'Hoe gebeurt een zorgmelding vandaag, en moet ze meteen gebeuren als u schade vermoedt?',
  'se.tell.guardian': 'Bel de ‘god man’ dezelfde dag.',
  'se.tell.migrationAgency':
    'Verwittig dezelfde dag de Migration Agency (opvangeenheid of dossierbeheerder), met het dossiernummer van het kind.',
  'se.tell.chiefGuardian': 'De ‘god man’ of de sociale diensten verwittigen de hoofdvoogd. Het dossier blijft open.',
  'se.tell.hotline':
    '116\u00a0000 is een andere weg naar de politie. Oproepen worden beantwoord zoals bij 112 en aan haar doorgegeven.',
  'se.tell.trafficking':
    'Bel bij tekens van mensenhandel tijdens de kantooruren de steunlijn voor professionals; daarbuiten de politie op 114 14 of de sociale nooddienst.',
  'se.tell.network': 'Vraag snel na bij school, zorg, vrienden en personeel, voor of tijdens de aangifte.',

  'se.hotline.relay':
    'Achter 116\u00a0000 zit een weg naar de politie, geen organisatie die een dossier opent en de familie steunt. Zweeds en Engels, een tolk op vraag.',
  'se.category.rescue':
    'Zijn leven of gezondheid misschien in gevaar, dan zoekt de politie als reddingsdienst. Vraag of ze dat doet.',
  'se.category.checklist':
    'Bij elke aangifte begint de politie met een checklist van eerste acties en weegt ze af hoe dringend het is. Geef uw redenen.',
  'se.category.noLowering':
    'Tieners die vertrokken zijn en veilig worden geacht, krijgen soms een informeel label. Het mag de dringendheid voor een niet-begeleid kind niet verlagen.',
  'se.category.register':
    'De regering heeft de politie gevraagd te overwegen om te noteren dat niemand in Zweden het gezag over een vermist kind heeft. Vraag of ze dat doet.',
  'se.publicity.police': 'De politie beslist over verspreiding.',
  'se.publicity.childAlert': 'Is er een nationale Child Alert? Er is er geen gevonden.',
  'se.guidance.national':
    'Sinds november 2024 is er een nationale richtlijn tegen verdwijningen van niet-begeleide kinderen, en er zijn regionale plannen. Gebruik het plan van uw regio.',

  'se.guardian.appointment':
    'Een ‘god man’ wordt zo snel mogelijk aangesteld. De Migration Agency of de raad voor sociaal welzijn vraagt dat aan; het kan ook zonder aanvraag.',
  'se.guardian.localReading': 'Eén gemeente (Ronneby) leest dat als hoogstens twee tot drie dagen.',
  'se.guardian.afterPermit':
    'Na een verblijfstitel komt een speciaal aangestelde gezagsdrager in de plaats van de ‘god man’.',
  'se.responsibility.municipality':
    'De toegewezen gemeente is verantwoordelijk, ook zolang het kind vermist is en voor het kind aangekomen is.',
  'se.responsibility.found':
    'Een andere gemeente moet alleen doen wat dringend is; de toegewezen gemeente regelt de terugkeer.',
  'se.file.threeMonths':
    'Houd het dossier open tot het kind terug is. Regionale plannen zeggen gewoonlijk: minstens drie maanden.',
  'se.concern.assessment': 'Hoe snel wordt de nood aan bescherming na een zorgmelding beoordeeld?',
  'se.reception.reform': 'Wat zegt de nieuwe opvangwet, en geldt ze al?',

  'se.trafficking.team':
    'De Gender Equality Agency coördineert, met een nationaal team van politie, parketten, Migration Agency en anderen.',
  'se.trafficking.process':
    'Er is een formeel steuntraject. Regionale coördinatoren in de sociale diensten helpen, voor alle leeftijden en alle vormen van mensenhandel.',
  'se.trafficking.children':
    'De sociale diensten beschermen het kind en de politie onderzoekt. Er is geen nationaal netwerk van opvangplaatsen voor kinderen.',
  'se.trafficking.reflection': 'Een mogelijk slachtoffer kan een verblijfstitel van 30 dagen als bedenktijd krijgen.',

  'se.aftercare.tell': 'Meld op 116\u00a0000 of 114 14 dat het kind gevonden is.',
  'se.aftercare.tellAll': 'Verwittig sociale diensten, ‘god man’ en Migration Agency.',
  'se.aftercare.place':
    'De toegewezen gemeente regelt de terugkeer of een nieuwe plaats, en overweegt gedwongen zorg (LVU).',
  'se.aftercare.policeHelp':
    'De raad voor sociaal welzijn kan de politie om hulp vragen bij een kind in gedwongen zorg.',
  'se.aftercare.talk':
    'Het gesprek bij de terugkeer maakt deel uit van regionale plannen. Er is geen nationale termijn in uren gevonden.',
  'se.aftercare.otherState':
    'De eenheid voor overdrachten van de Migration Agency behandelt het. Na een terugkeer moet opnieuw een ‘god man’ aangesteld worden.',

  'se.data.laws':
    'AVG, wetten 2018:218 en 2001:454 en, voor de politie, de wet op strafrechtelijke gegevens 2018:1177.',
  'se.data.secrecy':
    'Op het geheim van de sociale diensten bestaan uitzonderingen, zodat zij politie en andere instanties mogen verwittigen.',
  'se.data.secrecyChanges': 'Wat is er in 2025 veranderd?',
  'se.data.childRights': 'Het Verdrag inzake de rechten van het kind is Zweedse wet.',
  'se.data.authority': 'Integritetsskyddsmyndigheten (IMY).',

  'se.note.police': 'Voor een kind dat zijn verblijf verlaten heeft, als het niet dringend is.',
  'se.note.hotline': 'Een weg naar de politie, geen begeleiding.',
}
