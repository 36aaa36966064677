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
  soonest,
  tell,
  unsure,
} from './rule-parts.ts'
import type { Source } from './schema.ts'

const note: Source = {
  title:
    'Guidance note on reporting missing refugee and migrant children in Greece (UNHCR, The Smile of the Child, 2020)',
  address: 'alliancecpha.org',
}
const ministry: Source = {
  title: 'Ministry of Migration and Asylum: General Secretariat',
  address: 'migration.gov.gr/en/grammateies/geniki-grammateia-evaloton-politon-kai-thesmikis-prostasias',
}
const guardianship: Source = {
  title: 'Law 4939/2022, as listed in circular 1/2024',
  article: '66A to 66KΔ',
  address: 'qualex.gr',
}
const older: Source = { title: 'Older guardianship provisions', address: 'opengov.gr/minlab/?p=3918' }
const definition: Source = { title: 'Law 4939/2022', article: '1, 66A', address: 'xkarampagias.gr' }
const service116: Source = { title: '116 000 service of The Smile of the Child', address: 'thrakikiagora.gr' }
const ekka: Source = {
  title: 'EKKA: national referral mechanism; Law 4198/2013; joint decision 30840/2016',
  address: 'ekka.org.gr/index.php/el/ethnikos-mixanismos-anaforas',
}
const policeOnTrafficking: Source = { title: 'Hellenic Police: cooperation on trafficking', address: 'astynomia.gr' }
const tracing: Source = {
  title: 'Refugee.Info Greece: emergency response mechanism',
  address: 'refugee-info-greece (article 4985638927895)',
}
const amber: Source = { title: 'Amber Alert Hellas', address: 'hamogelo.gr' }
const register: Source = { title: 'Register of unaccompanied minors', address: 'opengov.gr/minlab/?p=3910' }
const routine: Source = { title: 'Routine of reception and guardianship in Greece' }
const numbers: Source = { title: 'Public telephone numbers in Greece' }

const telling = [
  rule(
    'gr.tell.emergency',
    'telling',
    inResponse('callEmergency'),
    'anyone',
    atOnce,
    known('practice', numbers),
    tell(0, 'onDanger'),
  ),
  rule(
    'gr.tell.police',
    'telling',
    inResponse('reportToPolice'),
    'anyone',
    atOnce,
    seen('guidance', note),
    tell(1, 'atOnce', { authority: 'police', recipient: 'police', channel: 'inPerson' }),
  ),
  rule(
    'gr.tell.prosecutor',
    'telling',
    inResponse('notifyOthers'),
    'carer',
    noClock,
    known('law', { title: 'Law 4939/2022, chapter on guardianship' }),
    tell(2, 'sameDay', { authority: 'prosecutor', recipient: 'prosecutor', channel: 'written' }),
  ),
  rule(
    'gr.tell.guardian',
    'telling',
    inResponse('notifyGuardian'),
    'carer',
    noClock,
    // That the articles exist was read, not what they say.
    known('law', guardianship),
    tell(3, 'sameDay', { authority: 'guardian', recipient: 'guardian', channel: 'phone' }),
  ),
  rule(
    'gr.tell.secretariat',
    'telling',
    inResponse('notifyChildProtection'),
    'carer',
    noClock,
    seen('law', { ...ministry, title: 'Presidential decree 77/2023; Ministry of Migration and Asylum' }),
    tell(4, 'sameDay', { authority: 'secretariat', recipient: 'childProtection', channel: 'email' }),
  ),
  rule(
    'gr.tell.hotline',
    'telling',
    inResponse('notifyHotline'),
    'carer',
    noClock,
    seen('guidance', note),
    tell(5, 'meanwhile', { authority: 'hotline', recipient: 'hotline', channel: 'phone' }),
  ),
  rule(
    'gr.tell.asylum',
    'telling',
    inResponse('notifyAsylumAuthority'),
    'guardian',
    noClock,
    known('practice', routine),
    tell(6, 'workingDays', { authority: 'asylum', recipient: 'asylumAuthority' }),
  ),
  rule(
    'gr.tell.trafficking',
    'telling',
    inResponse('notifyTraffickingCentre'),
    'carer',
    atOnce,
    seen('guidance', ekka),
    tell(7, 'onSigns', { authority: 'mechanism', recipient: 'traffickingCentre' }),
  ),
  rule(
    'gr.tell.prosecutorAsGuardian',
    'guardian',
    inResponse('notifyGuardian', 'requestGuardian'),
    'prosecutor',
    noClock,
    dated('law', older, 'prosecutor'),
    { authority: 'prosecutor' },
  ),
]

const disappearance = [
  rule('gr.police.photo', 'telling', inResponse('reportToPolice'), 'carer', noClock, seen('guidance', note)),
  rule(
    'gr.category.none',
    'category',
    inResponse('worryingCriteria', 'policeRiskLevel'),
    'police',
    noClock,
    seen('practice', amber),
    { authority: 'searchUnit' },
  ),
  rule(
    'gr.publicity.amber',
    'publicity',
    inResponse('askOtherAlerts', 'publicityDecision'),
    'police',
    noClock,
    seen('practice', amber),
    { authority: 'alert' },
  ),
  rule(
    'gr.publicity.prosecutor',
    'publicity',
    inResponse('publicityDecision'),
    'prosecutor',
    noClock,
    known('law', { title: 'Publication of data about a missing person in Greece' }),
    { authority: 'prosecutor' },
  ),
  rule(
    'gr.response.tracing',
    'telling',
    inResponse('answerContact', 'passSighting'),
    'anyone',
    noClock,
    seen('practice', tracing),
    { authority: 'emergencyMechanism' },
  ),
]

const guardian = [
  rule(
    'gr.guardian.inform',
    'guardian',
    inPrevention('askForGuardian', 'referToChildProtection'),
    'publicAuthority',
    atOnce,
    known('law', { title: 'Law 4939/2022 as amended by Law 4960/2022', article: '64' }),
    { authority: 'prosecutor', recipient: 'prosecutor' },
  ),
  rule(
    'gr.guardian.appointment',
    'guardian',
    inPrevention('guardianInPlace'),
    'prosecutor',
    soonest,
    known('law', { title: 'Law 4939/2022; circular 1/2024', article: '66A ff.' }),
    { authority: 'guardian' },
  ),
  rule(
    'gr.guardian.anyChild',
    'guardian',
    inPrevention('situationQuestion'),
    'publicAuthority',
    noClock,
    seen('law', definition),
  ),
  rule(
    'gr.guardian.reform',
    'guardian',
    inPrevention('guardianInPlace'),
    'publicAuthority',
    noClock,
    unsure('law', 'Adaptation of Greek law to the EU acts of 2024', 'guardian'),
  ),
]

const trafficking = [
  rule(
    'gr.trafficking.mechanism',
    'trafficking',
    inPrevention('consultCentre', 'referTrafficking'),
    'traffickingCentre',
    noClock,
    seen('law', ekka),
    { authority: 'mechanism' },
  ),
  rule(
    'gr.trafficking.status',
    'trafficking',
    inPrevention('referTrafficking'),
    'prosecutor',
    noClock,
    known('law', { title: 'Status of a victim of trafficking in Greece' }),
  ),
  rule(
    'gr.trafficking.policeUnits',
    'trafficking',
    inPrevention('referTrafficking'),
    'police',
    noClock,
    seen('practice', policeOnTrafficking),
  ),
  rule(
    'gr.trafficking.reflection',
    'trafficking',
    inAftercare('tellVictimRights'),
    'publicAuthority',
    noClock,
    unsure('law', 'Migration Code of Greece', 'lawyer'),
  ),
]

const aftercare = [
  rule(
    'gr.aftercare.tellAll',
    'aftercare',
    inAftercare('tellPolice', 'tellProsecutor', 'tellChildProtection', 'tellGuardian', 'tellHotline'),
    'coordinator',
    atOnce,
    known('practice', routine),
  ),
  rule(
    'gr.aftercare.noCustody',
    'aftercare',
    inAftercare('findOtherPlace', 'releaseFromDetention'),
    'publicAuthority',
    noClock,
    known('law', { title: 'Law of December 2020 that ended protective custody' }),
    { authority: 'emergencyMechanism' },
  ),
  rule(
    'gr.aftercare.interview',
    'aftercare',
    inAftercare('arrangeInterview', 'returnInterview'),
    'guardian',
    noClock,
    known('practice', routine),
  ),
  rule(
    'gr.aftercare.otherState',
    'responsibility',
    inAftercare('agreeTakeOver', 'confirmWeTakeOver'),
    'asylumAuthority',
    noClock,
    known('practice', routine),
    { authority: 'asylum' },
  ),
]

const dataProtection = [
  rule(
    'gr.data.laws',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    known('law', { title: 'GDPR; Law 4624/2019' }),
  ),
  rule(
    'gr.data.register',
    'dataProtection',
    inPrevention('minimumSheet'),
    'publicAuthority',
    noClock,
    dated('guidance', register, 'guardianshipService'),
  ),
  rule(
    'gr.data.authority',
    'dataProtection',
    inPrevention('recordSharing'),
    'dataProtectionAuthority',
    noClock,
    known('law', { title: 'Supervisory authority of Greece' }),
    { authority: 'dataProtection' },
  ),
]

const rules = [...telling, ...disappearance, ...guardian, ...trafficking, ...aftercare, ...dataProtection]

export type GrWordId = (typeof rules)[number]['id'] | 'gr.note.tracing' | 'gr.note.units'

/** Greece (countries.md, sections 4, 8 and 9). */
export const grProfile = profileFrom('GR', {
  checked: '2026-11-23',
  rules,
  categories: { kind: 'none', certainty: 'SEEN', labels: [], criteria: [] },
  names: {
    police: { el: 'Ελληνική Αστυνομία (ΕΛ.ΑΣ.)' },
    searchUnit: { el: 'Υποδιεύθυνση Αναζητήσεων, Αρχείου και Ταυτοτήτων' },
    prosecutor: { el: 'Εισαγγελέας Ανηλίκων' },
    guardian: { el: 'Επίτροπος' },
    guardianshipSystem: { el: 'Εθνικό Σύστημα Επιτροπείας Ασυνόδευτων Ανηλίκων' },
    secretariat: {
      el: 'Γενική Γραμματεία Ευάλωτων Πολιτών και Θεσμικής Προστασίας, Υπουργείο Μετανάστευσης και Ασύλου',
    },
    protectionUnit: { el: 'Μονάδα Θεσμικής Προστασίας' },
    emergencyMechanism: { el: 'Εθνικός Μηχανισμός Επείγουσας Ανταπόκρισης (ΕΜΕΑ)' },
    socialCentre: { el: 'Εθνικό Κέντρο Κοινωνικής Αλληλεγγύης (ΕΚΚΑ)' },
    mechanism: { el: 'Εθνικός Μηχανισμός Αναφοράς για την Προστασία Θυμάτων Εμπορίας Ανθρώπων (ΕΜΑ)' },
    rapporteur: { el: 'Γραφείο Εθνικού Εισηγητή για την Καταπολέμηση της Εμπορίας Ανθρώπων' },
    asylum: { el: 'Υπηρεσία Ασύλου' },
    receptionService: { el: 'Υπηρεσία Υποδοχής και Ταυτοποίησης' },
    alert: { el: 'Amber Alert Hellas' },
    hotline: { el: 'Ευρωπαϊκή Γραμμή για τα Εξαφανισμένα Παιδιά 116000, Το Χαμόγελο του Παιδιού' },
    ombudsman: { el: 'Συνήγορος του Πολίτη, Συνήγορος του Παιδιού' },
    dataProtection: { el: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα' },
  },
  contacts: [
    {
      id: 'gr.police',
      kind: 'police',
      names: { el: 'Ελληνική Αστυνομία' },
      numbers: ['100'],
      hours: { open: 'always', certainty: 'KNOWN' },
      certainty: 'KNOWN',
      source: numbers,
    },
    {
      id: 'gr.hotline',
      kind: 'hotline',
      names: { el: 'Το Χαμόγελο του Παιδιού' },
      numbers: ['116 000'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: service116,
    },
    {
      id: 'gr.childLine',
      kind: 'childHelpline',
      names: { el: 'Το Χαμόγελο του Παιδιού, SOS' },
      numbers: ['1056'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: service116,
    },
    {
      id: 'gr.tracing',
      kind: 'tracing',
      names: { el: 'Εθνικός Μηχανισμός Επείγουσας Ανταπόκρισης (ΕΜΕΑ)' },
      numbers: ['+30 213 212 8888', '+30 694 277 3030'],
      emails: ['suam.tracing@migration.gov.gr'],
      hours: { open: 'check', certainty: 'SEEN' },
      note: 'gr.note.tracing',
      certainty: 'SEEN',
      source: tracing,
    },
    {
      id: 'gr.secretariat',
      kind: 'childProtection',
      names: { el: 'Γενική Γραμματεία Ευάλωτων Πολιτών και Θεσμικής Προστασίας' },
      numbers: ['213 212 8362', '213 212 8386'],
      emails: ['sg.vp.protection@migration.gov.gr', 'sg.vp.guardianship@migration.gov.gr'],
      hours: { open: 'office', certainty: 'SEEN' },
      note: 'gr.note.units',
      certainty: 'SEEN',
      source: ministry,
    },
    {
      id: 'gr.guardianship',
      kind: 'guardianshipService',
      names: { el: 'Μονάδα Θεσμικής Προστασίας' },
      emails: ['sg.vp.guardianship@migration.gov.gr'],
      hours: { open: 'office', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: ministry,
    },
    {
      id: 'gr.ekka',
      kind: 'traffickingCentre',
      names: { el: 'Εθνικό Κέντρο Κοινωνικής Αλληλεγγύης (ΕΚΚΑ)' },
      numbers: ['197'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: ekka,
    },
    {
      id: 'gr.traffickingLine',
      kind: 'traffickingCentre',
      names: { el: 'A21, 1109' },
      numbers: ['1109'],
      hours: { open: 'always', certainty: 'KNOWN' },
      certainty: 'KNOWN',
      source: { title: 'A21: line 1109' },
    },
  ],
})
