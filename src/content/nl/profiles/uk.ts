import type { ukWords as english } from '#content/en/profiles/uk.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the British profile say. */
export const ukWords: AnyWords<typeof english> = {
  'uk.tell.emergency': 'In gevaar: 999.',
  'uk.tell.police':
    'Bel 101 of ga naar een politiekantoor, meteen als de eerste controles gedaan zijn. Er is geen wachttijd.',
  'uk.tell.childrensServices':
    'Bel de maatschappelijk werker, of na de uren het Emergency Duty Team, en wie de opvang verzorgt; in Noord-Ierland de Health and Social Care Trust (Gateway team). De lokale overheid is verantwoordelijk voor de aangifte van een kind in haar zorg.',
  'uk.tell.immigration':
    'In Engeland verwittigt de lokale overheid de Home Office als het kind als vermist aangegeven is, en als het gevonden is, langs de weg in haar lokale protocol. Vraag elders wie dat doet, en langs welke weg.',
  'uk.tell.guardian':
    'Verwittig dezelfde dag de onafhankelijke voogd als het kind er een heeft; verwijs het kind door bij een vermoeden van mensenhandel.',
  'uk.tell.reviewingOfficer':
    'Schrijf binnen één werkdag naar de Independent Reviewing Officer, de plaatsende instantie, de ‘virtual school’, de gezondheidszorg en de advocaat.',
  'uk.tell.missingPersonsUnit':
    'De politie verwittigt de UK Missing Persons Unit na 72 uur, vroeger als het ernstig is. Vraag of dat gebeurd is.',
  'uk.tell.hotline':
    'Bel intussen ook Missing People, en SafeCall voor wie jonger is dan 25. Ga de uren na. TextSafe en opsporingsberichten gebeuren op vraag van de politie.',
  'uk.tell.referral':
    'Bij tekens van mensenhandel stuurt een ‘first responder’ meteen het onlineformulier van het National Referral Mechanism. Wacht niet op de terugkeer.',
  'uk.tell.strategyMeeting':
    'Sociale diensten en politie, met de gezondheidszorg, houden een strategisch overleg als ernstige schade mogelijk is. Volgens sommige lokale afspraken gebeurt dat voor een niet-begeleid kind uiterlijk bij 24 uur, of vroeger.',

  'uk.category.graded':
    'De politie deelt het risico in: hoog, gemiddeld, laag of geen zichtbaar risico. Hoog betekent dat ernstige schade zeer waarschijnlijk is; gemiddeld dat schade waarschijnlijk is, maar niet ernstig.',
  'uk.category.reviewed':
    'Het risico wordt voortdurend opnieuw bekeken, met begeleiders en databanken als bronnen; voor een kind in zorg van de overheid worden de sociale diensten geraadpleegd. Er wordt genoteerd wat gezegd werd, door wie en wanneer.',
  'uk.category.askHigh':
    'Vraag de politie een niet-begeleid kind, of een kind dat misschien slachtoffer is van mensenhandel, als hoog risico te behandelen; noteer de reden als ze het lager indeelt.',
  'uk.category.lowest': 'Hoe heet het laagste niveau vandaag? Het is nooit een reden om niets te doen.',
  'uk.category.definition':
    'Vermist is iedereen van wie de verblijfplaats niet vastgesteld kan worden, tot die gevonden is en bekend is dat het goed gaat.',
  'uk.outsideSis':
    'Het Verenigd Koninkrijk gebruikt SIS niet meer sinds eind 2020. Kies: ‘Dit land gebruikt SIS niet’.',
  'uk.interpol.instead':
    'Interpol komt in de plaats: vraag de politie een ‘diffusion’ of een geel bericht. Dat bereikt een ander land alleen als dat land ook Interpol gebruikt.',
  'uk.responsibility.noTransfer':
    'De EU-regels over verantwoordelijkheid gelden niet. Voor een kind dat hier gevonden is, wordt gezorgd volgens het eigen recht; voor een kind dat in de EU gevonden is, is de staat verantwoordelijk waar het is. Familiebanden lopen via de immigratieregels.',
  'uk.courts.hague': 'Over de grenzen heen volgen rechtbanken het Verdrag van Den Haag van 1996.',
  'uk.publicity.police':
    'De politie beslist over verspreiding. Ze weegt privacy af tegen veiligheid; er zijn opsporingsberichten die niet openbaar zijn.',
  'uk.publicity.childRescueAlert':
    'Child Rescue Alert: jonger dan 18, dreigend gevaar voor ernstige schade of de dood, en genoeg informatie waarmee het publiek kan helpen. Verschillende korpsen vragen ook een ontvoering: de bronnen verschillen. Een hogere politieofficier beslist.',

  'uk.england.guardian':
    'Independent Child Trafficking Guardians werken bij ongeveer twee derde van de lokale overheden van Engeland en Wales.',
  'uk.wales.guardian':
    'Independent Child Trafficking Guardians werken bij ongeveer twee derde van de lokale overheden van Engeland en Wales.',
  'uk.scotland.guardian': 'Guardianship Scotland.',
  'uk.northernIreland.guardian': 'Independent Guardian Service.',
  'uk.england.healthAssessment':
    'Een kind in zorg van de overheid krijgt binnen 20 werkdagen een eerste beoordeling van de gezondheid.',
  'uk.england.records': 'Het dossier van een kind in zorg van de overheid wordt 75 jaar vanaf de geboorte bewaard.',
  'uk.england.policeProtection': 'Bescherming door de politie duurt hoogstens 72 uur.',
  'uk.wales.policeProtection': 'Bescherming door de politie duurt hoogstens 72 uur.',

  'uk.trafficking.referral':
    'Politie, lokale overheid en andere ‘first responders’ verwijzen door met het onlineformulier. Er is een plicht om te melden.',
  'uk.trafficking.consent': 'Voor de doorverwijzing is de toestemming van een kind niet nodig.',
  'uk.trafficking.reasonableGrounds': 'Een eerste beslissing hoort er waar mogelijk binnen vijf werkdagen te zijn.',
  'uk.trafficking.pilot': 'Op enkele proefplaatsen in Engeland en Wales beslist de lokale overheid zelf over kinderen.',
  'uk.england.recovery': 'Na een positieve eerste beslissing zijn er minstens 30 dagen om te herstellen.',
  'uk.wales.recovery': 'Na een positieve eerste beslissing zijn er minstens 30 dagen om te herstellen.',
  'uk.scotland.recovery': 'Hoelang is de hersteltijd in Schotland?',
  'uk.northernIreland.recovery': 'Hoelang is de hersteltijd in Noord-Ierland?',

  'uk.aftercare.preventionInterview': 'De politie houdt zo snel mogelijk na de terugkeer een preventiegesprek.',
  'uk.england.returnInterview':
    'Een terugkeergesprek wordt binnen 72 uur na de terugkeer aangeboden, door iemand die los staat van de plaatsing.',
  'uk.england.guidanceReplaced': 'Is de richtlijn van 2014 vervangen?',
  'uk.wales.returnInterview': 'Tegen wanneer gebeurt het nagesprek (debrief) in Wales?',
  'uk.scotland.returnDiscussion': 'Een gesprek na de terugkeer is een toezegging van het Schotse kader.',
  'uk.scotland.returnHours': 'Tegen wanneer gebeurt het gesprek na de terugkeer (return discussion)?',
  'uk.northernIreland.protocol':
    'Wat zegt het gezamenlijke protocol van de politie en de Health and Social Care Trusts?',
  'uk.aftercare.interviewShared':
    'Wat gezegd werd, wordt waar nodig met maatschappelijk werker en politie gedeeld. Een weigering wordt genoteerd en het gesprek opnieuw aangeboden. Ook begeleiders worden gehoord.',
  'uk.aftercare.immigrationTold':
    'In Engeland zegt de lokale overheid de Home Office dat het kind gevonden is. Vraag elders wie dat doet.',
  'uk.aftercare.longTerm': 'Spreek momenten van evaluatie af voor een kind dat lang vermist is.',
  'uk.aftercare.otherArea':
    'De lokale overheid waar het kind gevonden is, moet een kind in nood hulp en onderdak geven.',

  'uk.data.laws': 'UK GDPR en de Data Protection Act 2018; voor de politie deel 3 van die wet.',
  'uk.data.safeguarding':
    'Om een kind te beschermen mogen gevoelige gegevens zonder toestemming gedeeld worden als die niet gegeven of verkregen kan worden, of als het vragen de bescherming zou schaden. Een beleidsdocument is vereist.',
  'uk.data.advice':
    'Deel wat nodig, evenredig, relevant en juist is, op tijd en veilig; noteer wat, met wie en waarom. De wet staat de bescherming van een kind niet in de weg.',
  'uk.data.newDuties': 'Welke nieuwe plichten om te delen gelden vandaag?',
  'uk.data.authority': 'Hoe heet de toezichthoudende autoriteit vandaag?',

  'uk.note.emergency': 'Wie zich geregistreerd heeft, kan een sms sturen.',
  'uk.note.hotline': 'Ook per sms; kan ’s nachts gesloten zijn.',
  'uk.note.unit': 'Publieke lijn en vanuit het buitenland. De politie stuurt de dossiers in.',
  'uk.note.adults': 'Voor volwassenen in Engeland en Wales.',
}
