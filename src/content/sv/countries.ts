import type { countryWords as english } from '#content/en/countries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Names of countries, and what is said around the rules of their profiles. */
export const countryWords: AnyWords<typeof english> = {
  countries: {
    EU: 'Inget land valt, bara EU:s regler',
    BE: 'Belgien',
    FR: 'Frankrike',
    GR: 'Grekland',
    IT: 'Italien',
    SE: 'Sverige',
    UK: 'Storbritannien',
  },
  otherCountries: { IE: 'Irland' },
  parts: {
    flemishCommunity: 'Flamländska gemenskapen',
    frenchCommunity: 'Franska gemenskapen',
    germanSpeakingCommunity: 'Tyskspråkiga gemenskapen',
    england: 'England',
    northernIreland: 'Nordirland',
    scotland: 'Skottland',
    wales: 'Wales',
  },
  /** A part within its country. */
  within: '{country}, {part}',
  /** The layer a rule is from. */
  eu: 'Europeiska unionen',
  topics: {
    telling: 'Vilka som får veta',
    category: 'Hur polisen delar in försvinnanden',
    guardian: 'God man och företrädare',
    reception: 'Mottagande och placering',
    alert: 'Registreringar och larm',
    publicity: 'Publicering',
    trafficking: 'Människohandel',
    aftercare: 'Efter återkomsten',
    responsibility: 'Vilket land eller område som har ansvaret',
    dataProtection: 'Dataskydd',
  },
  strengths: {
    law: 'lag',
    statutoryGuidance: 'vägledning som binder offentliga organ',
    guidance: 'vägledning',
    practice: 'praxis',
  },
  certainties: {
    SEEN: 'läst i källan',
    KNOWN: 'bakgrundskunskap, kontrollera',
    'SEEN-OLD': 'källan är av äldre datum, kontrollera',
    UNSURE: 'osäkert, kontrollera',
    INFERRED: 'verktygets egen praxis, ingen publicerad källa',
  },
  /** When somebody on the list of those who are told is told. */
  when: {
    atOnce: 'genast',
    sameDay: 'samma dag',
    nextWorkingDay: 'nästa arbetsdag',
    workingDays: 'på arbetsdagar',
    meanwhile: 'parallellt',
    onSigns: 'genast vid tecken',
    onDanger: 'vid fara, först',
  },
  hours: {
    always: 'Dygnet runt',
    office: 'Kontorstid',
    daily: 'Varje dag {from} till {to}',
    onlyDuringAlert: 'Bara medan ett larm pågår',
    check: 'Kontrollera tiderna',
  },
  /** Roles that are no actor of a procedure. */
  roles: {
    foreignAuthority: 'myndigheten i det andra landet',
    interpolBureau: 'polisens Interpolkontor',
    publicAuthority: 'offentlig myndighet',
    receptionAuthority: 'mottagningsmyndigheten',
    guardianshipService: 'den som utser god man',
    judge: 'domare',
    prefect: 'prefekten',
    dataProtectionAuthority: 'dataskyddsmyndigheten',
  },
  check: 'Kontrollera med: {role}. {rule}',
  checkedOn: 'kontrollerat {date}',
}
