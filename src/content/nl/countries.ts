import type { countryWords as english } from '#content/en/countries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Names of countries, and what is said around the rules of their profiles. */
export const countryWords: AnyWords<typeof english> = {
  countries: {
    EU: 'Geen land gekozen, alleen EU-regels',
    BE: 'België',
    FR: 'Frankrijk',
    GR: 'Griekenland',
    IT: 'Italië',
    SE: 'Zweden',
    UK: 'Verenigd Koninkrijk',
  },
  otherCountries: { IE: 'Ierland' },
  parts: {
    flemishCommunity: 'Vlaamse Gemeenschap',
    frenchCommunity: 'Franse Gemeenschap',
    germanSpeakingCommunity: 'Duitstalige Gemeenschap',
    england: 'Engeland',
    northernIreland: 'Noord-Ierland',
    scotland: 'Schotland',
    wales: 'Wales',
  },
  /** A part within its country. */
  within: '{country}, {part}',
  /** The layer a rule is from. */
  eu: 'Europese Unie',
  topics: {
    telling: 'Wie verwittigd wordt',
    category: 'Hoe de politie verdwijningen indeelt',
    guardian: 'Voogd en vertegenwoordiger',
    reception: 'Opvang en plaatsing',
    alert: 'Signaleringen',
    publicity: 'Verspreiding',
    trafficking: 'Mensenhandel',
    aftercare: 'Na de terugkeer',
    responsibility: 'Welk land of gebied verantwoordelijk is',
    dataProtection: 'Gegevensbescherming',
  },
  strengths: {
    law: 'wet',
    statutoryGuidance: 'richtlijn die de overheid bindt',
    guidance: 'richtlijn',
    practice: 'praktijk',
  },
  certainties: {
    SEEN: 'in de bron gelezen',
    KNOWN: 'achtergrondkennis, na te gaan',
    'SEEN-OLD': 'de bron is al oud, na te gaan',
    UNSURE: 'niet zeker, na te gaan',
    INFERRED: 'praktijkregel van dit hulpmiddel, geen gepubliceerde bron',
  },
  /** When somebody on the list of those who are told is told. */
  when: {
    atOnce: 'meteen',
    sameDay: 'dezelfde dag',
    nextWorkingDay: 'de volgende werkdag',
    workingDays: 'op werkdagen',
    meanwhile: 'intussen',
    onSigns: 'meteen bij tekens',
    onDanger: 'bij gevaar, eerst',
  },
  hours: {
    always: 'Dag en nacht',
    office: 'Kantooruren',
    daily: 'Elke dag van {from} tot {to}',
    onlyDuringAlert: 'Alleen zolang een alarm loopt',
    check: 'Ga de uren na',
  },
  /** Roles that are no actor of a procedure. */
  roles: {
    foreignAuthority: 'instantie van het andere land',
    interpolBureau: 'Interpol-bureau van de politie',
    publicAuthority: 'overheid',
    receptionAuthority: 'opvanginstantie',
    guardianshipService: 'voogdijdienst',
    judge: 'rechter',
    prefect: 'prefect',
    dataProtectionAuthority: 'gegevensbeschermingsautoriteit',
  },
  check: 'Na te gaan bij: {role}. {rule}',
  checkedOn: 'nagegaan op {date}',
}
