import type { SourceCountry } from '#machines/steps.ts'
import type { RuleCertainty } from '#profiles/certainty.ts'
import type { Jurisdiction, PartId } from '#profiles/places.ts'
import type { Hours, OtherRole, Rule } from '#profiles/schema.ts'

/** Names of countries, and what is said around the rules of their profiles. */
export const countryWords = {
  countries: {
    EU: 'No country chosen, EU rules only',
    BE: 'Belgium',
    FR: 'France',
    GR: 'Greece',
    IT: 'Italy',
    SE: 'Sweden',
    UK: 'United Kingdom',
  } as const satisfies { readonly [J in Jurisdiction]: string },
  /** Countries without a profile that a source speaks for. */
  otherCountries: { IE: 'Ireland' } as const satisfies { readonly [C in Exclude<SourceCountry, Jurisdiction>]: string },
  parts: {
    flemishCommunity: 'Flemish Community',
    frenchCommunity: 'French Community',
    germanSpeakingCommunity: 'German-speaking Community',
    england: 'England',
    northernIreland: 'Northern Ireland',
    scotland: 'Scotland',
    wales: 'Wales',
  } as const satisfies { readonly [P in PartId]: string },
  /** A part within its country. */
  within: '{country}, {part}',
  /** The layer a rule is from. */
  eu: 'European Union',
  topics: {
    telling: 'Who is told',
    category: 'How the police sort disappearances',
    guardian: 'Guardian and representative',
    reception: 'Reception and placement',
    alert: 'Alerts',
    publicity: 'Publicity',
    trafficking: 'Trafficking',
    aftercare: 'After the return',
    responsibility: 'Which country or area is responsible',
    dataProtection: 'Data protection',
  } as const satisfies { readonly [T in Rule['topic']]: string },
  strengths: {
    law: 'law',
    statutoryGuidance: 'guidance that binds public bodies',
    guidance: 'guidance',
    practice: 'practice',
  } as const satisfies { readonly [S in Rule['strength']]: string },
  certainties: {
    SEEN: 'read in the source',
    KNOWN: 'background knowledge, verify',
    'SEEN-OLD': 'the source is dated, check',
    UNSURE: 'not sure, check',
    INFERRED: 'practice default of this tool, no published source',
  } as const satisfies { readonly [C in RuleCertainty]: string },
  /** When somebody on the list of those who are told is told. */
  when: {
    atOnce: 'at once',
    sameDay: 'on the same day',
    nextWorkingDay: 'on the next working day',
    workingDays: 'on working days',
    meanwhile: 'in parallel',
    onSigns: 'at once on signs',
    onDanger: 'in danger, first',
  } as const satisfies { readonly [W in NonNullable<Rule['tell']>['when']]: string },
  hours: {
    always: 'Day and night',
    office: 'Office hours',
    daily: 'Every day {from} to {to}',
    onlyDuringAlert: 'Only while an alert runs',
    check: 'Check the hours',
  } as const satisfies { readonly [H in Hours['open']]: string },
  /** Roles that are no actor of a procedure. */
  roles: {
    foreignAuthority: 'authority of the other country',
    interpolBureau: 'Interpol bureau of the police',
    publicAuthority: 'public authority',
    receptionAuthority: 'reception authority',
    guardianshipService: 'guardianship service',
    judge: 'judge',
    prefect: 'prefect',
    dataProtectionAuthority: 'data protection authority',
  } as const satisfies { readonly [R in OtherRole]: string },
  check: 'Check with: {role}. {rule}',
  checkedOn: 'checked on {date}',
} as const
