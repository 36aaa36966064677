import type { AnyWords } from '#content/phrase.ts'
import type { fieldWords as english } from '#content/en/response/fields.ts'

const sisUpdate = 'Vraag de politie de signalering in SIS bij te werken'
const guardianFileOpen = 'Vraag dat het dossier van de voogd open blijft'

/** Words of the fields, by field id: one label wherever the field appears. */
export const fieldWords: AnyWords<typeof english> = {
  reason: { label: 'Reden', hint: 'De feiten, in een of twee zinnen.' },
  whoWasTold: { label: 'Wie weet dat dit open blijft', hint: 'Naam en functie.' },

  whatWasSaid: { label: 'Wat er gezegd werd', hint: 'Hun woorden, zo precies mogelijk.' },
  callReference: { label: 'Referentie van de oproep' },

  noticedAt: { label: 'Wanneer u het merkte' },
  lastSeenAt: { label: 'Wanneer het kind laatst gezien is', hint: 'De laatste keer die zeker is.' },
  lastSeenWhere: { label: 'Waar het kind laatst gezien is' },
  lastSeenBy: { label: 'Wie het kind laatst zag' },
  howNoticed: {
    label: 'Hoe het opgemerkt werd',
    options: {
      notWhereExpected: 'Niet waar het hoort te zijn',
      didNotArrive: 'Niet aangekomen',
      leftAppointment: 'Weggegaan bij een afspraak',
      contactLost: 'Contact verloren',
    },
  },
  seenBy: { label: 'Wie het kind in persoon zag', hint: 'Naam en functie.' },
  childSays: { label: 'Wat het kind zegt', hint: 'De eigen woorden van het kind.' },
  place: { label: 'Plaats', hint: 'Adres, of hoe ze te vinden is.' },

  redItems: {
    label: 'Tekens van gevaar',
    hint: 'Vermoeden en niet bekend tellen als ja.',
    items: {
      under13: 'Jonger dan 13',
      traffickingSign: 'Teken van mensenhandel, of er loopt een doorverwijzing',
      takenOrThreatened: 'Meegenomen, bedreigd, of gezien met een verdachte persoon of auto',
      healthNeed: 'Heeft medicatie nodig, is zwanger, ziek of heeft een handicap',
      selfHarm: 'Tekens van zelfverwonding of zelfdoding',
      arrivedUnder72h: 'Minder dan 72 uur geleden aangekomen',
      outOfCharacter: 'Helemaal niet de gewoonte van dit kind',
      groupMissing: 'Anderen van dezelfde groep zijn vermist',
      exposed: 'Geen gedeelde taal, geen telefoon, geen geld of slecht weer',
      earlierHarm: 'Liep schade op bij een eerdere vermissing',
    },
  },
  checks: {
    label: 'Eerste controles',
    hint: 'Noteer bij elk tijd en resultaat.',
    items: {
      e03: 'Verwittig de verantwoordelijke; een tweede blijft bij de anderen',
      e04: 'Kijk in slaapkamer, alle kamers, schuilplekken, tuin, schuren, omgeving',
      e05: 'Bel en schrijf het kind: vriendelijk, zonder dreiging',
      e06: 'Vraag vrienden, kamergenoten en school; familie alleen als het veilig is',
      e07: 'Kijk wat weg is; stel papieren, briefjes, toestel veilig; ruim niet op',
      e08: 'Kijk in uitschrijfboek, camera’s en agenda',
      e09: 'Kijk op internet en sociale media, alleen wat openlijk zichtbaar is',
      e10: 'Lees het plan van het kind: eigen termijn en contacten',
      e14: 'Noteer voertuigen, personen en oproepen die eerder opvielen',
      e16: 'Steun de andere kinderen; vraag rustig; lopen zij ook risico?',
    },
  },
  thresholdMinutes: {
    label: 'Termijn in het eigen plan van het kind, in minuten',
    hint: 'Laat leeg als er geen is.',
  },

  policeReference: { label: 'PV-nummer van de politie' },
  officer: { label: 'Agent', hint: 'Naam, en wie opvolgt.' },
  station: { label: 'Politiekantoor of dienst' },
  whatPoliceSaid: { label: 'Wat de politie zei', hint: 'Hun woorden, zo precies mogelijk.' },
  nextContactAt: { label: 'Volgend contact afgesproken voor' },
  hotlineReference: { label: 'Dossiernummer van het noodnummer' },
  whoWasReached: { label: 'Wie bereikt werd', hint: 'Naam en functie.' },
  channel: {
    label: 'Hoe',
    options: { phone: 'Per telefoon', inPerson: 'In persoon', email: 'Per e-mail', other: 'Op een andere manier' },
  },
  recipientReference: { label: 'Hun referentie' },
  whatWasAgreed: { label: 'Wat er afgesproken is' },
  others: {
    label: 'Anderen die het moeten weten',
    items: {
      school: 'School',
      healthProvider: 'Zorgverlener',
      inspection: 'Inspectiedienst, waar de wet het zegt',
    },
  },

  criteria: {
    label: 'Criteria',
    hint: 'Niet bekend is een reden tot bezorgdheid.',
    items: {
      under13: 'Jonger dan 13',
      disability: 'Lichamelijke of verstandelijke handicap, of niet zelfredzaam',
      medication: 'Heeft medicatie of medische zorg nodig',
      lifeThreat: 'Tekens van levensgevaar',
      dangerousCompany: 'Samen met mensen die het kind in gevaar kunnen brengen',
      victimOfCrime: 'Mogelijk slachtoffer van een misdrijf',
      outOfCharacter: 'Helemaal niet de gewoonte van dit kind',
      suicidalSigns: 'Tekens van zelfdoding',
      withoutBelongings: 'Vertrokken zonder persoonlijke spullen',
    },
  },
  decidedBy: { label: 'Wie besliste', hint: 'Naam en functie.' },
  policeLevel: { label: 'Niveau bepaald door de politie', hint: 'In de woorden van de politie.' },
  reasons: { label: 'Onze redenen', hint: 'Een feit voor elk criterium.' },
  newFacts: { label: 'Nieuwe feiten' },
  level: {
    label: 'Niveau van bezorgdheid',
    options: { immediateDanger: 'Onmiddellijk gevaar', highConcern: 'Grote bezorgdheid', concern: 'Bezorgdheid' },
  },

  searchTasks: {
    label: 'Eerste zoektocht',
    items: {
      room: 'Kamer en spullen: wat is weg, wat ligt er nog',
      phone: 'Telefoon: bellen, berichten, laatst online; sim en toestel aan de politie',
      socialMedia: 'Sociale media en chats die openlijk zichtbaar zijn',
      friends: 'Vrienden, kamergenoten, school, landgenoten, tolken',
      e15: 'Houd één telefoonlijn vrij; noem de collega van vannacht; geef schriftelijk door',
      e16: 'Steun de andere kinderen; vraag rustig; lopen zij ook risico?',
    },
  },
  results: { label: 'Resultaten', hint: 'Ook wat niet gevonden is.' },
  widerTasks: {
    label: 'Ruimere zoektocht',
    items: {
      hospitals: 'Ziekenhuizen, politiecellen, detentie, andere centra, grensposten',
      cctv: 'Camera’s en vervoersbewijzen, via de politie',
      triggeringEvent: 'Wat voordien gebeurde: nieuws, conflict, plannen, familie',
      relativesAbroad: 'Familie in het buitenland, via noodnummer of politie',
      tracing: 'Opsporing van familieleden door het Rode Kruis, via de voogd',
      linkedChildren: 'Andere vermiste kinderen: zelfde route, telefoon of adres',
    },
  },

  askedOf: { label: 'Aan wie gevraagd', hint: 'Naam en dienst.' },
  alertReference: { label: 'Referentie van de signalering' },
  enteredAt: { label: 'Wanneer ze ingevoerd is' },
  otherAlerts: {
    label: 'Andere signaleringen',
    items: {
      borderAlert: 'Signalering voor grens en vervoer: het kind vertrekt misschien snel',
      europol: 'Europol: mensenhandel of georganiseerde misdaad is mogelijk',
      childAlert: 'Publieke Child Alert: levensgevaar, of kind meegenomen',
    },
  },

  coordinator: { label: 'Coördinator', hint: 'Naam en dienst.' },
  coordinatorPhone: { label: 'Nummer van de coördinator' },
  deputy: { label: 'Plaatsvervanger', hint: 'Naam en dienst.' },
  searchLead: { label: 'Wie de zoektocht leidt', hint: 'De agent die de zaak behandelt.' },
  fileOwner: { label: 'Wie het dossier van het kind houdt', hint: 'Naam bij de jeugdbescherming.' },
  policeContactRhythm: { label: 'Hoe vaak u de politie hoort' },
  guardianKeepsContact: { label: 'Voogd die contact houdt met de politie' },

  country: { label: 'Land' },
  hint: { label: 'Wat daarheen wijst', hint: 'Bijvoorbeeld familie, wens, landnummer of ticket.' },
  channels: {
    label: 'Kanalen',
    items: {
      policeChannel: 'Politie, via SIRENE of Interpol',
      hotlineChannel: 'Van noodnummer tot noodnummer',
      guardianChannel: 'Van voogd tot voogd',
      childProtectionChannel: 'Jeugdbescherming, centrale autoriteit of International Social Service',
      asylumChannel: 'Van asielinstantie tot asielinstantie',
    },
  },
  foreignReference: { label: 'Referentie in het andere land' },

  meetingAt: { label: 'Datum en tijd van het overleg' },
  chair: { label: 'Wie voorzit' },
  invited: { label: 'Wie uitgenodigd is' },
  agenda: {
    label: 'Agenda',
    items: {
      facts: 'Feiten tot nu toe',
      riskLevel: 'Risiconiveau',
      tasks: 'Taken gedaan en niet gedaan',
      alerts: 'Bevestigde signaleringen',
      foreignContacts: 'Contacten in het buitenland',
      publicity: 'Verspreiding',
      placementKept: 'Plaats behouden voor het kind',
      whoTellsFamily: 'Wie de familie verwittigt',
    },
  },
  minutes: { label: 'Verslag', hint: 'Elke taak met naam en datum; het volgende overleg.' },

  weighed: {
    label: 'Wat afgewogen werd',
    items: {
      dangerToLife: 'Het leven van het kind is nu in gevaar',
      exposesChild: 'Mensenhandelaars, vervolgers of familie gealarmeerd, of het kind blootgesteld',
      asylumRisk: 'Foto of naam kan tot vervolging leiden of vertrouwelijkheid schenden',
      photoStays: 'Een foto die op internet blijft, zou het kind schaden',
      childsView: 'Het kind stemde eerder in met het gebruik van de foto',
    },
  },
  takeDownOwner: { label: 'Wie het weghaalt', hint: 'Naam en dienst.' },
  nextReviewAt: { label: 'Volgende evaluatie van de verspreiding' },
  whereItWas: { label: 'Waar het te zien was' },

  review: {
    label: 'Evaluatie',
    items: {
      risk: 'Beoordeel het risico opnieuw',
      leads: 'Overloop sporen en open taken',
      alertsValid: 'Ga na of signaleringen nog geldig zijn',
      photoAgeing: 'Ga na of de foto nog past bij de leeftijd van het kind',
      linkedCases: 'Zoek verbanden met nieuwe dossiers',
      careStatusKept: 'Zorg dat het hulpverleningsstatuut van het kind behouden blijft',
      asylumNotLapsed: 'Zorg dat de asielaanvraag niet vervalt',
      placeKept: 'Zorg dat er een plaats behouden blijft',
    },
  },
  dateOfBirth: { label: 'Geboortedatum' },
  beforeEighteen: {
    label: 'Voor de verjaardag',
    items: { sisUpdate, guardianFileOpen, lawyerTold: 'Verwittig de advocaat' },
  },
  atEighteen: {
    label: 'Op de verjaardag',
    items: {
      policeKnowMissingAsChild: 'Zeg de politie: verdwenen als kind',
      episodeStaysOpen: 'Zeg alle betrokkenen: het dossier blijft open',
      guardianFileOpen,
      sisUpdate,
    },
  },

  whatHappened: { label: 'Wat er gebeurde', hint: 'Woorden gehoord, gezien of geschreven.' },
  source: { label: 'Van wie het kwam', hint: 'Naam of nummer; laat leeg als zij dat wensen.' },
  whoWhereWhen: { label: 'Wie het kind zag, waar en wanneer' },
  noteSent: { label: 'Nota die gestuurd is', hint: 'Wat erin staat, aan wie, hoe.' },
  confirmedBy: { label: 'Wie het bevestigde', hint: 'Naam en functie.' },
  familyLiaison: { label: 'Contactpersoon voor de familie' },

  seenWhere: { label: 'Waar het kind gezien is' },
  howFound: {
    label: 'Hoe het kind gevonden is',
    options: {
      cameBack: 'Kwam zelf terug',
      brought: 'Gebracht door iemand',
      police: 'Door de politie',
      crimeScene: 'Op de plaats van een misdrijf',
      hospital: 'In het ziekenhuis',
      abroad: 'In een ander land',
      detention: 'In detentie',
    },
  },
  authority: { label: 'Instantie die overneemt' },
  authorityReference: { label: 'Haar referentie' },
  authorityPerson: { label: 'Wie ja zei', hint: 'Naam en functie.' },
  secondPerson: { label: 'Tweede persoon', hint: 'Naam en functie.' },
}
