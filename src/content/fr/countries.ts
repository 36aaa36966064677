import type { countryWords as english } from '#content/en/countries.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Names of countries, and what is said around the rules of their profiles. */
export const countryWords: AnyWords<typeof english> = {
  countries: {
    EU: 'Aucun pays choisi, règles de l’UE seulement',
    BE: 'Belgique',
    FR: 'France',
    GR: 'Grèce',
    IT: 'Italie',
    SE: 'Suède',
    UK: 'Royaume-Uni',
  },
  otherCountries: { IE: 'Irlande' },
  parts: {
    flemishCommunity: 'Communauté flamande',
    frenchCommunity: 'Communauté française',
    germanSpeakingCommunity: 'Communauté germanophone',
    england: 'Angleterre',
    northernIreland: 'Irlande du Nord',
    scotland: 'Écosse',
    wales: 'Pays de Galles',
  },
  /** A part within its country. */
  within: '{country}, {part}',
  /** The layer a rule is from. */
  eu: 'Union européenne',
  topics: {
    telling: 'Qui est prévenu',
    category: 'Comment la police classe les disparitions',
    guardian: 'Tuteur et représentant',
    reception: 'Accueil et placement',
    alert: 'Signalements',
    publicity: 'Diffusion',
    trafficking: 'Traite',
    aftercare: 'Après le retour',
    responsibility: 'Quel pays ou quel territoire est responsable',
    dataProtection: 'Protection des données',
  },
  strengths: {
    law: 'loi',
    statutoryGuidance: 'recommandation qui lie les organismes publics',
    guidance: 'recommandation',
    practice: 'usage',
  },
  certainties: {
    SEEN: 'lu dans la source',
    KNOWN: 'connaissance générale, à vérifier',
    'SEEN-OLD': 'source ancienne, à contrôler',
    UNSURE: 'incertain, à contrôler',
    INFERRED: 'valeur par défaut de cet outil, sans source publiée',
  },
  /** When somebody on the list of those who are told is told. */
  when: {
    atOnce: 'tout de suite',
    sameDay: 'le jour même',
    nextWorkingDay: 'le jour ouvrable suivant',
    workingDays: 'les jours ouvrables',
    meanwhile: 'en parallèle',
    onSigns: 'tout de suite face à des indices',
    onDanger: 'en cas de danger, en premier',
  },
  hours: {
    always: 'Jour et nuit',
    office: 'Heures de bureau',
    daily: 'Tous les jours de {from} à {to}',
    onlyDuringAlert: 'Seulement pendant une alerte',
    check: 'Vérifiez les horaires',
  },
  /** Roles that are no actor of a procedure. */
  roles: {
    foreignAuthority: 'autorité de l’autre pays',
    interpolBureau: 'bureau Interpol de la police',
    publicAuthority: 'autorité publique',
    receptionAuthority: 'autorité d’accueil',
    guardianshipService: 'service de tutelle',
    judge: 'juge',
    prefect: 'préfet',
    dataProtectionAuthority: 'autorité de protection des données',
  },
  check: 'À vérifier auprès de\u00a0: {role}. {rule}',
  checkedOn: 'vérifié le {date}',
}
