import type { countryWords as english } from '#content/en/countries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Names of countries, and what is said around the rules of their profiles. */
export const countryWords: AnyWords<typeof english> = {
  countries: {
    EU: 'Nessun paese scelto, solo regole dell’UE',
    BE: 'Belgio',
    FR: 'Francia',
    GR: 'Grecia',
    IT: 'Italia',
    SE: 'Svezia',
    UK: 'Regno Unito',
  },
  otherCountries: { IE: 'Irlanda' },
  parts: {
    flemishCommunity: 'Comunità fiamminga',
    frenchCommunity: 'Comunità francese',
    germanSpeakingCommunity: 'Comunità germanofona',
    england: 'Inghilterra',
    northernIreland: 'Irlanda del Nord',
    scotland: 'Scozia',
    wales: 'Galles',
  },
  /** A part within its country. */
  within: '{country}, {part}',
  /** The layer a rule is from. */
  eu: 'Unione europea',
  topics: {
    telling: 'Chi è informato',
    category: 'Come la polizia classifica le scomparse',
    guardian: 'Tutore e rappresentante',
    reception: 'Accoglienza e collocamento',
    alert: 'Segnalazioni',
    publicity: 'Diffusione',
    trafficking: 'Tratta',
    aftercare: 'Dopo il rientro',
    responsibility: 'Quale paese o territorio è competente',
    dataProtection: 'Protezione dei dati',
  },
  strengths: {
    law: 'legge',
    statutoryGuidance: 'linee guida vincolanti per gli enti pubblici',
    guidance: 'linee guida',
    practice: 'prassi',
  },
  certainties: {
    SEEN: 'letto nella fonte',
    KNOWN: 'conoscenza generale, da verificare',
    'SEEN-OLD': 'fonte non recente, da controllare',
    UNSURE: 'incerto, da controllare',
    INFERRED: 'prassi predefinita di questo strumento, nessuna fonte pubblicata',
  },
  /** When somebody on the list of those who are told is told. */
  when: {
    atOnce: 'subito',
    sameDay: 'il giorno stesso',
    nextWorkingDay: 'il giorno lavorativo successivo',
    workingDays: 'nei giorni lavorativi',
    meanwhile: 'in parallelo',
    onSigns: 'subito, se ci sono segni',
    onDanger: 'in caso di pericolo, per primo',
  },
  hours: {
    always: 'Giorno e notte',
    office: 'Orario d’ufficio',
    daily: 'Ogni giorno dalle {from} alle {to}',
    onlyDuringAlert: 'Solo mentre è in corso un’allerta',
    check: 'Verificare gli orari',
  },
  /** Roles that are no actor of a procedure. */
  roles: {
    foreignAuthority: 'autorità dell’altro paese',
    interpolBureau: 'ufficio Interpol della polizia',
    publicAuthority: 'autorità pubblica',
    receptionAuthority: 'autorità competente per l’accoglienza',
    guardianshipService: 'servizio per le tutele',
    judge: 'giudice',
    prefect: 'prefetto',
    dataProtectionAuthority: 'autorità per la protezione dei dati',
  },
  check: 'Verificare con: {role}. {rule}',
  checkedOn: 'verificato il {date}',
}
