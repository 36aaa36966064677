import type { beWords as english } from '#content/en/profiles/be.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the Belgian profile say. */
export const beWords: AnyWords<typeof english> = {
  'be.tell.emergency': 'In gevaar: 112, of 101 voor de politie.',
  'be.tell.police':
    'Doe in persoon of per telefoon aangifte bij de lokale politie van de zone waar het kind verdween, zodra het opgemerkt is. Vraag het PV-nummer.',
  'be.tell.magistrate':
    'Zodra één criterium vervuld is, licht de politie de magistraat van wacht in. Die beveelt wat gedaan wordt om het kind te vinden. Vraag of dat gebeurd is.',
  'be.tell.guardian': 'Bel de voogd dezelfde dag. Ook de voogd kan de aangifte doen, en blijft bereikbaar.',
  'be.tell.guardianshipService': 'Bel de Dienst Voogdij dezelfde dag.',
  'be.tell.reception':
    'Stuur het incidentverslag dezelfde dag naar Fedasil of naar de hoofdzetel van de opvangpartner.',
  'be.tell.immigration':
    'Opvang of voogd schrijft dezelfde of de volgende werkdag naar de Dienst Vreemdelingenzaken (cel voor minderjarigen en mensenhandel), en naar de asielinstantie als daar een dossier openstaat.',
  'be.tell.hotline':
    'Bel Child Focus zodra de politie het weet, of meteen als u niet zeker bent wat te doen. Child Focus opent een dossier voor elk kind dat als vermist gemeld is.',
  'be.tell.missingPersonsUnit':
    'In onrustwekkende gevallen helpt de federale Cel Vermiste Personen de lokale politie op elk uur. De politie neemt er contact mee op, niet u: vraag het haar.',
  'be.tell.youthProtection':
    'Verwittig de jeugdhulpdiensten de volgende werkdag als zij al een mandaat hebben; bij gevaar meteen.',
  'be.tell.traffickingCentre':
    'Bel bij tekens van mensenhandel meteen een van de drie gespecialiseerde centra. Ze geven op elk uur een eerste advies.',
  'be.frenchCommunity.youthHelp': 'In de Franse Gemeenschap zijn dat SAJ en SPJ.',
  'be.flemishCommunity.youthHelp': 'In de Vlaamse Gemeenschap zijn dat OCJ en jeugdrechtbank.',
  'be.germanSpeakingCommunity.youthHelp': 'In de Duitstalige Gemeenschap is dat de Jugendhilfedienst.',

  'be.category.oneCriterion':
    'Eén criterium volstaat voor een onrustwekkende verdwijning, en de lijst is niet volledig: ook een ongewoon lange afwezigheid telt.',
  'be.category.whoJudges':
    'De officier van gerechtelijke politie van dienst beoordeelt het eerst. De parketten hebben een referentiemagistraat voor verdwijningen.',
  'be.category.directive':
    'Een ministeriële richtlijn over de opsporing van vermiste personen bindt de politie; ze is in mei 2022 vernieuwd.',
  'be.publicity.together':
    'Politie en Child Focus beslissen samen met alle betrokkenen, en verspreiden alleen iets als dat het onderzoek niet schaadt.',
  'be.prevention.signs':
    'De gids van 2023 noemt: aangekomen met mensensmokkelaars, kwetsbare achtergrond of hechtingsproblemen, wantrouwen tegenover instellingen, gekomen met een groep waaruit al anderen verdwenen.',
  'be.prevention.measures':
    'De gids van 2023 noemt: het kind helpen de plaats te aanvaarden, regelmatig contact met de voogd, tekens van mensenhandel met een gespecialiseerd centrum bespreken, het netwerk van het kind in kaart brengen, over vertrekplannen praten.',

  'be.guardian.signal':
    'Elke overheid die weet krijgt van een niet-begeleide minderjarige, licht onmiddellijk de Dienst Voogdij in.',
  'be.guardian.firstReport': 'De voogd stuurt een eerste verslag binnen 15 dagen na de aanstelling.',
  'be.guardian.laterReports': 'De voogd brengt minstens om de zes maanden verslag uit.',
  'be.guardian.lastReport': 'De voogd stuurt een laatste verslag binnen 15 dagen na het einde van de opdracht.',
  'be.guardian.missingForLong': 'Loopt de voogdij door als een kind al lang vermist is?',
  'be.reception.observation': 'Hoelang mag het verblijf in een observatie- en oriëntatiecentrum vandaag duren?',

  'be.trafficking.circular':
    'Een omzendbrief van 2016 zegt hoe politie, arbeidsinspectie, parketten, Dienst Vreemdelingenzaken en centra samenwerken.',
  'be.trafficking.whoDecides':
    'Een magistraat kent de status van slachtoffer toe, ook voorlopig. De Dienst Vreemdelingenzaken geeft documenten af op vraag van een gespecialiseerd centrum.',
  'be.trafficking.conditions':
    'De status vraagt een breuk met de daders, begeleiding door een erkend centrum en medewerking met het gerecht.',
  'be.trafficking.document':
    'Een niet-begeleide minderjarige die misschien slachtoffer is, krijgt rechtstreeks een verblijfsdocument van drie maanden; volwassenen hebben 45 dagen bedenktijd.',
  'be.trafficking.shelters':
    'Esperanto (Wallonië, discreet adres) en Minor-Ndako (Brussel en Vlaanderen) nemen kinderen op die misschien slachtoffer zijn.',

  'be.aftercare.tellAll':
    'De politie sluit de signalering af. Voogd, Dienst Voogdij, Fedasil, Dienst Vreemdelingenzaken en Child Focus worden verwittigd.',
  'be.aftercare.interview':
    'Geen wet vraagt een terugkeergesprek. Een verhoor door de politie en een gesprek met voogd of opvang komen in de plaats.',
  'be.aftercare.place':
    'Fedasil wijst de plaats toe. Overweeg een time-outplaats, een kleinschalige plaats of een opvang met een beveiligd adres bij een vermoeden van mensenhandel.',
  'be.aftercare.otherState':
    'Voogd en Dienst Voogdij volgen mee; de Dienst Vreemdelingenzaken behandelt overname en terugname.',

  'be.data.laws': 'AVG, wet van 30 juli 2018 en, voor de politie, de wet op het politieambt.',
  'be.data.secrecy':
    'Sinds 8 april 2026 geldt een nieuw Strafwetboek: waar zijn het beroepsgeheim en de uitzonderingen voor minderjarigen in gevaar nu geregeld?',
  'be.data.authority': 'Gegevensbeschermingsautoriteit; voor politiegegevens het COC.',

  'be.criterion.under13': 'Is jonger dan 13 jaar',
  'be.criterion.disability': 'Heeft een lichamelijke of geestelijke handicap, of kan niet voor zichzelf zorgen',
  'be.criterion.medicine': 'Is in medische behandeling of heeft noodzakelijke medicatie nodig',
  'be.criterion.mortalDanger': 'Is misschien in levensgevaar',
  'be.criterion.thirdParties':
    'Is misschien bij anderen die het welzijn van het kind bedreigen, of kan slachtoffer worden van een misdrijf',
  'be.criterion.unlike': 'Blijft weg op een manier die volledig afwijkt van het gewone gedrag',

  'be.note.police': 'In gevaar; anders de lokale politie van de zone.',
  'be.note.shelter': 'Neemt kinderen op die misschien slachtoffer zijn.',
  'be.note.appeals': 'Voor wat het publiek gezien heeft.',
}
