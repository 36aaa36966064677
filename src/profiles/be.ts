import {
  atOnce,
  dated,
  inAftercare,
  inPrevention,
  inResponse,
  known,
  noClock,
  profileFrom,
  rule,
  seen,
  tell,
  unsure,
} from './rule-parts.ts'
import type { Source } from './schema.ts'

const police: Source = {
  title: 'Belgian police: worrying disappearance, what the police do',
  address: 'police.be/5337/actualites/disparition-inquietante-que-fait-la-police-0',
}
const prosecution: Source = {
  title: 'Belgian public prosecution service: disappearances (six criteria)',
  address: '5370.f2w.bosa.be/fr/article/clair-disparitions',
}
const protocol: Source = {
  title: 'Protocol of Child Focus and Fedasil (2008)',
  address: 'fedasil.be/fr/node/2883',
}
const guideReported: Source = {
  title: 'Guide of 25 May 2023 on unaccompanied minors who go missing, as reported by RTBF',
  address: 'rtbf.be',
}
const guide: Source = {
  title: 'Guide of 25 May 2023 on unaccompanied minors who go missing, as reported by Fedasil',
  address: 'fedasil.be/fr/node/11296',
}
const signalling: Source = {
  title: 'Programme Act of 24 December 2002, Title XIII, chapter VI; circular of 19 April 2004',
  article: '6',
  address: 'etaamb.openjustice.be/fr/circulaire-du-19-avril-2004_n2004009308.html',
}
const ombudsman: Source = {
  title: 'Délégué général aux droits de l’enfant: unaccompanied minors',
  address: 'droitsdelenfant.be/faq/mineurs-etrangers-non-accompagnes',
}
const childFocus: Source = {
  title: 'Child Focus: what if my child is missing',
  address: 'childfocus.be/nl/hulp-nodig/wat-als-mijn-kind-vermist-is',
}
const guardianReports: Source = {
  title: 'Droits Quotidiens and Mineurs en exil: reports of the guardian',
  address: 'droitsquotidiens.be',
}
const ecpat: Source = {
  title: 'ECPAT Belgium: how to react to a suspicion of trafficking',
  address: 'ecpat.be/react-reagir-cas-de-suspicion-de-traite-etres-humains',
}
const immigrationOffice: Source = {
  title: 'Immigration Office: trafficking; circular of 23 December 2016',
  address: 'dofi.ibz.be/fr/themes/protection-internationale/vulnerables/traite-des-etres-humains',
}
const unhcr: Source = { title: 'UNHCR help: Belgium', address: 'help.unhcr.org/belgium' }
const routine: Source = { title: 'Routine of reception and guardianship in Belgium' }
const numbers: Source = { title: 'Public telephone numbers in Belgium' }

const telling = [
  rule(
    'be.tell.emergency',
    'telling',
    inResponse('callEmergency'),
    'anyone',
    atOnce,
    known('practice', numbers),
    tell(0, 'onDanger'),
  ),
  rule(
    'be.tell.police',
    'telling',
    inResponse('reportToPolice'),
    'carer',
    atOnce,
    seen('guidance', guideReported),
    tell(1, 'atOnce', { authority: 'localPolice', recipient: 'police', channel: 'phone' }),
  ),
  rule(
    'be.tell.magistrate',
    'telling',
    inResponse('policeRiskLevel'),
    'police',
    atOnce,
    seen('statutoryGuidance', police),
    tell(2, 'atOnce', { authority: 'prosecutor', recipient: 'prosecutor' }),
  ),
  rule(
    'be.tell.guardian',
    'telling',
    inResponse('notifyGuardian'),
    'carer',
    noClock,
    known('guidance', routine),
    tell(3, 'sameDay', { authority: 'guardian', recipient: 'guardian', channel: 'phone' }),
  ),
  rule(
    'be.tell.guardianshipService',
    'telling',
    inResponse('notifyGuardian', 'requestGuardian'),
    'carer',
    noClock,
    seen('guidance', ombudsman),
    tell(4, 'sameDay', { authority: 'guardianshipService', recipient: 'guardianshipService', channel: 'phone' }),
  ),
  rule(
    'be.tell.reception',
    'telling',
    inResponse('notifyManager'),
    'carer',
    noClock,
    known('practice', routine),
    tell(5, 'sameDay', { authority: 'receptionAgency', recipient: 'receptionAuthority', channel: 'written' }),
  ),
  rule(
    'be.tell.immigration',
    'telling',
    inResponse('notifyAsylumAuthority'),
    'carer',
    noClock,
    // That it is a partner was read; that it is told was not.
    known('practice', protocol),
    tell(6, 'nextWorkingDay', { authority: 'immigrationOffice', recipient: 'asylumAuthority', channel: 'email' }),
  ),
  rule(
    'be.tell.hotline',
    'telling',
    inResponse('notifyHotline'),
    'carer',
    noClock,
    seen('guidance', childFocus),
    tell(7, 'meanwhile', { authority: 'hotline', recipient: 'hotline', channel: 'phone' }),
  ),
  rule(
    'be.tell.missingPersonsUnit',
    'telling',
    inResponse('escalateMissingPersonsUnit'),
    'police',
    noClock,
    seen('practice', { title: 'Le Vif on the Missing Persons Unit', address: 'levif.be' }),
    tell(8, 'meanwhile', { authority: 'missingPersonsUnit', channel: 'throughPolice' }),
  ),
  rule(
    'be.tell.youthProtection',
    'telling',
    inResponse('notifyChildProtection'),
    'carer',
    noClock,
    known('practice', routine),
    tell(9, 'nextWorkingDay', { authority: 'youthHelp', recipient: 'childProtection' }),
  ),
  rule(
    'be.tell.traffickingCentre',
    'telling',
    inResponse('notifyTraffickingCentre'),
    'carer',
    atOnce,
    seen('guidance', ecpat),
    tell(10, 'onSigns', { authority: 'traffickingCentres', recipient: 'traffickingCentre', channel: 'phone' }),
  ),
  rule(
    'be.frenchCommunity.youthHelp',
    'telling',
    inResponse('notifyChildProtection'),
    'childProtection',
    noClock,
    known('practice', routine),
    { subJurisdiction: 'frenchCommunity', authority: 'youthHelp' },
  ),
  rule(
    'be.flemishCommunity.youthHelp',
    'telling',
    inResponse('notifyChildProtection'),
    'childProtection',
    noClock,
    known('practice', routine),
    { subJurisdiction: 'flemishCommunity', authority: 'youthHelp' },
  ),
  rule(
    'be.germanSpeakingCommunity.youthHelp',
    'telling',
    inResponse('notifyChildProtection'),
    'childProtection',
    noClock,
    known('practice', routine),
    { subJurisdiction: 'germanSpeakingCommunity', authority: 'youthHelp' },
  ),
]

const disappearance = [
  rule(
    'be.category.oneCriterion',
    'category',
    inResponse('worryingCriteria', 'policeRiskLevel'),
    'police',
    noClock,
    seen('statutoryGuidance', prosecution),
  ),
  rule(
    'be.category.whoJudges',
    'category',
    inResponse('policeRiskLevel', 'challengeRisk'),
    'police',
    noClock,
    seen('statutoryGuidance', prosecution),
    { authority: 'prosecutor' },
  ),
  rule(
    'be.category.directive',
    'category',
    inResponse('worryingCriteria'),
    'police',
    noClock,
    seen('statutoryGuidance', {
      title: 'Ministerial directive on the search for missing persons, circular of May 2022',
      address: 'teamjustitie.be',
    }),
  ),
  rule(
    'be.publicity.together',
    'publicity',
    inResponse('publicityDecision'),
    'police',
    noClock,
    seen('guidance', childFocus),
  ),
  rule(
    'be.prevention.signs',
    'category',
    inPrevention('likelihoodFirst', 'likelihoodFull'),
    'carer',
    noClock,
    seen('guidance', guide),
  ),
  rule(
    'be.prevention.measures',
    'category',
    inPrevention('shortPlan', 'fullPlan'),
    'carer',
    noClock,
    seen('guidance', guide),
  ),
]

const guardian = [
  rule(
    'be.guardian.signal',
    'guardian',
    inPrevention('askForGuardian'),
    'publicAuthority',
    atOnce,
    seen('law', signalling),
    { authority: 'guardianshipService', recipient: 'guardianshipService' },
  ),
  rule(
    'be.guardian.firstReport',
    'guardian',
    inPrevention('guardianContact'),
    'guardian',
    { type: 'days', value: 15, start: 'guardianAppointed' },
    seen('law', guardianReports),
  ),
  rule(
    'be.guardian.laterReports',
    'guardian',
    inPrevention('guardianContact'),
    'guardian',
    { type: 'months', value: 6, start: 'guardianAppointed' },
    seen('law', guardianReports),
  ),
  rule(
    'be.guardian.lastReport',
    'guardian',
    inAftercare('tellGuardian'),
    'guardian',
    { type: 'days', value: 15, start: 'missionEnded' },
    seen('law', guardianReports),
  ),
  rule(
    'be.guardian.missingForLong',
    'guardian',
    inResponse('longTermReview'),
    'guardianshipService',
    noClock,
    unsure('law', 'Guardianship law of Belgium', 'guardianshipService'),
  ),
  rule(
    'be.reception.observation',
    'reception',
    inPrevention('placeSafeTonight'),
    'receptionAuthority',
    noClock,
    dated(
      'law',
      { ...protocol, title: 'Reception Act of 12 January 2007, as described in a protocol of 2008' },
      'receptionAuthority',
    ),
    { authority: 'firstPhaseCentre' },
  ),
]

const trafficking = [
  rule(
    'be.trafficking.circular',
    'trafficking',
    inPrevention('consultCentre'),
    'publicAuthority',
    noClock,
    seen('statutoryGuidance', immigrationOffice),
  ),
  rule(
    'be.trafficking.whoDecides',
    'trafficking',
    inPrevention('referTrafficking'),
    'publicAuthority',
    noClock,
    seen('statutoryGuidance', immigrationOffice),
  ),
  rule(
    'be.trafficking.conditions',
    'trafficking',
    inAftercare('tellVictimRights'),
    'traffickingCentre',
    noClock,
    seen('guidance', ecpat),
  ),
  rule(
    'be.trafficking.document',
    'trafficking',
    inAftercare('tellVictimRights'),
    'publicAuthority',
    { type: 'months', value: 3, start: 'reasonableGrounds', atLeast: true },
    known('law', { title: 'Aliens Act of 15 December 1980', article: '61/2' }),
    { authority: 'immigrationOffice' },
  ),
  rule(
    'be.trafficking.shelters',
    'trafficking',
    inPrevention('saferPlace'),
    'traffickingCentre',
    noClock,
    seen('practice', ecpat),
  ),
]

const aftercare = [
  rule(
    'be.aftercare.tellAll',
    'aftercare',
    inAftercare('tellPolice', 'tellGuardian', 'tellHotline', 'tellAsylumAuthority'),
    'coordinator',
    noClock,
    known('practice', routine),
  ),
  rule(
    'be.aftercare.interview',
    'aftercare',
    inAftercare('arrangeInterview', 'returnInterview'),
    'guardian',
    noClock,
    known('practice', routine),
  ),
  rule(
    'be.aftercare.place',
    'aftercare',
    inAftercare('findOtherPlace'),
    'receptionAuthority',
    noClock,
    known('practice', routine),
    { authority: 'receptionAgency' },
  ),
  rule(
    'be.aftercare.otherState',
    'responsibility',
    inAftercare('agreeTakeOver', 'confirmWeTakeOver'),
    'asylumAuthority',
    noClock,
    known('practice', routine),
    { authority: 'immigrationOffice' },
  ),
]

const dataProtection = [
  rule(
    'be.data.laws',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    known('law', { title: 'GDPR; Act of 30 July 2018; Police Function Act' }),
  ),
  rule(
    'be.data.secrecy',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    unsure('law', 'Criminal Code of Belgium, in force since 8 April 2026', 'lawyer'),
  ),
  rule(
    'be.data.authority',
    'dataProtection',
    inPrevention('recordSharing'),
    'dataProtectionAuthority',
    noClock,
    known('law', { title: 'Supervisory authorities of Belgium' }),
    { authority: 'dataProtection' },
  ),
]

const rules = [...telling, ...disappearance, ...guardian, ...trafficking, ...aftercare, ...dataProtection]

const criteria = [
  'be.criterion.under13',
  'be.criterion.disability',
  'be.criterion.medicine',
  'be.criterion.mortalDanger',
  'be.criterion.thirdParties',
  'be.criterion.unlike',
] as const

export type BeWordId =
  (typeof rules)[number]['id'] | (typeof criteria)[number] | 'be.note.police' | 'be.note.shelter' | 'be.note.appeals'

/** Belgium (countries.md, sections 2, 8 and 9). */
export const beProfile = profileFrom('BE', {
  checked: '2026-11-23',
  rules,
  categories: {
    kind: 'binary',
    certainty: 'SEEN',
    source: prosecution,
    labels: [
      {
        id: 'worrying',
        names: { fr: 'disparition inquiétante', nl: 'onrustwekkende verdwijning' },
        from: ['immediateDanger', 'highConcern', 'concern'],
        certainty: 'SEEN',
      },
    ],
    criteria: [...criteria],
  },
  names: {
    localPolice: { fr: 'Police locale', nl: 'Lokale politie', de: 'Lokale Polizei' },
    federalPolice: { fr: 'Police fédérale', nl: 'Federale politie', de: 'Föderale Polizei' },
    missingPersonsUnit: { fr: 'Cellule Personnes disparues', nl: 'Cel Vermiste Personen' },
    prosecutor: {
      fr: 'Parquet, procureur du Roi',
      nl: 'Parket, procureur des Konings',
      de: 'Staatsanwaltschaft, Prokurator des Königs',
    },
    youthJudge: {
      fr: 'Juge de la jeunesse; juge de paix',
      nl: 'Jeugdrechter; vrederechter',
      de: 'Jugendrichter; Friedensrichter',
    },
    guardianshipService: {
      fr: 'Service des Tutelles (SPF Justice)',
      nl: 'Dienst Voogdij (FOD Justitie)',
      de: 'Vormundschaftsdienst (FÖD Justiz)',
    },
    guardian: { fr: 'Tuteur, tutrice', nl: 'Voogd', de: 'Vormund' },
    receptionAgency: {
      fr: 'Fedasil, Agence fédérale pour l’accueil des demandeurs d’asile',
      nl: 'Fedasil, Federaal Agentschap voor de opvang van asielzoekers',
      de: 'Fedasil, Föderalagentur für die Aufnahme von Asylsuchenden',
    },
    firstPhaseCentre: {
      fr: 'Centre d’observation et d’orientation (COO)',
      nl: 'Observatie- en oriëntatiecentrum (OOC)',
    },
    immigrationOffice: {
      fr: 'Office des étrangers (OE)',
      nl: 'Dienst Vreemdelingenzaken (DVZ)',
      de: 'Ausländeramt',
    },
    asylumAuthority: {
      fr: 'Commissariat général aux réfugiés et aux apatrides (CGRA)',
      nl: 'Commissariaat-generaal voor de Vluchtelingen en de Staatlozen (CGVS)',
      de: 'Generalkommissariat für Flüchtlinge und Staatenlose',
    },
    youthHelp: {
      fr: 'Service de l’aide à la jeunesse (SAJ), Service de la protection de la jeunesse (SPJ)',
      nl: 'Ondersteuningscentrum Jeugdzorg (OCJ), Vertrouwenscentrum Kindermishandeling (VK)',
      de: 'Jugendhilfedienst',
    },
    hotline: {
      fr: 'Child Focus, Fondation pour Enfants Disparus et Sexuellement Exploités',
      nl: 'Child Focus, Stichting voor Vermiste en Seksueel Uitgebuite Kinderen',
      de: 'Child Focus',
    },
    traffickingCentres: { fr: 'PAG-ASA, Payoke, Sürya', nl: 'PAG-ASA, Payoke, Sürya' },
    rapporteur: { fr: 'Myria, Centre fédéral Migration', nl: 'Myria, Federaal Migratiecentrum', de: 'Myria' },
    dataProtection: {
      fr: 'Autorité de protection des données',
      nl: 'Gegevensbeschermingsautoriteit',
    },
  },
  contacts: [
    {
      id: 'be.police',
      kind: 'police',
      names: { fr: 'Police', nl: 'Politie', de: 'Polizei' },
      numbers: ['101'],
      hours: { open: 'always', certainty: 'KNOWN' },
      note: 'be.note.police',
      certainty: 'KNOWN',
      source: numbers,
    },
    {
      id: 'be.hotline',
      kind: 'hotline',
      names: { fr: 'Child Focus', nl: 'Child Focus', de: 'Child Focus' },
      numbers: ['116 000'],
      hours: { open: 'always', certainty: 'KNOWN' },
      certainty: 'SEEN',
      source: childFocus,
    },
    {
      id: 'be.guardianshipService',
      kind: 'guardianshipService',
      names: { fr: 'Service des Tutelles', nl: 'Dienst Voogdij', de: 'Vormundschaftsdienst' },
      numbers: ['078 15 43 24'],
      hours: { open: 'daily', from: '08:00', to: '22:00', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: ombudsman,
    },
    {
      id: 'be.pagAsa',
      kind: 'traffickingCentre',
      names: { fr: 'PAG-ASA, Bruxelles', nl: 'PAG-ASA, Brussel' },
      numbers: ['02 511 64 64'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: ecpat,
    },
    {
      id: 'be.payoke',
      kind: 'traffickingCentre',
      names: { fr: 'Payoke, Anvers', nl: 'Payoke, Antwerpen' },
      numbers: ['03 201 16 90'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: ecpat,
    },
    {
      id: 'be.surya',
      kind: 'traffickingCentre',
      names: { fr: 'Sürya, Liège', nl: 'Sürya, Luik' },
      numbers: ['04 232 40 30'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: ecpat,
    },
    {
      id: 'be.esperanto',
      kind: 'traffickingCentre',
      names: { fr: 'Esperanto', nl: 'Esperanto' },
      numbers: ['0473 40 00 66'],
      note: 'be.note.shelter',
      certainty: 'SEEN',
      source: ecpat,
    },
    {
      id: 'be.minorNdako',
      kind: 'traffickingCentre',
      names: { fr: 'Minor-Ndako', nl: 'Minor-Ndako' },
      numbers: ['02 503 56 29'],
      note: 'be.note.shelter',
      certainty: 'SEEN',
      source: unhcr,
    },
    {
      id: 'be.portal',
      kind: 'traffickingCentre',
      names: { fr: 'Stop traite', nl: 'Stop mensenhandel' },
      site: 'stoptraite.be / stopmensenhandel.be',
      certainty: 'SEEN',
      source: { title: 'Portal on trafficking', address: 'stoptraite.be' },
    },
    {
      id: 'be.appeals',
      kind: 'publicAppeals',
      names: { fr: 'Police: avis de recherche', nl: 'Politie: opsporingsberichten' },
      numbers: ['0800 30 300'],
      note: 'be.note.appeals',
      certainty: 'KNOWN',
      source: numbers,
    },
    {
      id: 'be.103',
      kind: 'childHelpline',
      names: { fr: '103' },
      numbers: ['103'],
      certainty: 'KNOWN',
      source: numbers,
    },
    {
      id: 'be.awel',
      kind: 'childHelpline',
      names: { nl: 'Awel' },
      numbers: ['102'],
      certainty: 'KNOWN',
      source: numbers,
    },
    {
      id: 'be.1712',
      kind: 'childHelpline',
      names: { nl: '1712' },
      numbers: ['1712'],
      certainty: 'KNOWN',
      source: numbers,
    },
  ],
})
