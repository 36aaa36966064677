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

const factSheet: Source = {
  title: 'Service-public, fact sheet F10385: disappearance of a minor',
  address: 'associations.gouv.fr',
}
const missingPersonsAct: Source = {
  title: 'Loi 95-73, in a version of 1995',
  article: '26',
  address: 'doctrine.fr/l/texts/lois/JORFTEXT000000369046',
}
const inquiry: Source = {
  title: 'Code de procédure pénale',
  article: '74-1',
  address: 'kohenavocats.com/code-procedure-penale-article-74-1',
}
const sos: Source = { title: 'SOS Enfants Disparus', address: 'sosenfantsdisparus.fr/fugues/infos.html' }
const hotline: Source = {
  title: 'Fondation Droit d’Enfance: 116 000 Enfants Disparus',
  address: 'droitdenfance.org/116000-enfants-disparus-2',
}
const hotlineHours: Source = { title: '116 000 Enfants Disparus: how it works', address: '116000enfantsdisparus.fr' }
const justice: Source = {
  title: 'Ministry of Justice: unaccompanied minors',
  address: 'justice.gouv.fr/justice-france/justice-mineurs',
}
const gendinfo: Source = { title: 'Gendinfo, 25 May 2018', address: 'gendinfo.fr' }
const collective: Source = {
  title: 'Collectif Ensemble contre la traite; Marseille protocol',
  address: 'contrelatraite.org',
}
const alertScheme: Source = {
  title: 'Alerte enlèvement, Ministry of Justice',
  address: 'alerte-enlevement.justice.gouv.fr',
}
const ceseda = (article: string): Source => ({
  title: 'CESEDA, version of May 2024',
  article,
  address: 'legifrance.gouv.fr',
})
const rapporteur: Source = {
  title: 'CNCDH, evaluation of 12 January 2023',
  address: 'legifrance.gouv.fr/jorf/id/JORFTEXT000047011945',
}
const routine: Source = { title: 'Routine of the departments in France' }
const code = (article: string, title = 'Code de l’action sociale et des familles'): Source => ({ title, article })

const telling = [
  rule(
    'fr.tell.emergency',
    'telling',
    inResponse('callEmergency'),
    'anyone',
    atOnce,
    seen('practice', gendinfo),
    tell(0, 'onDanger'),
  ),
  rule(
    'fr.tell.police',
    'telling',
    inResponse('reportToPolice'),
    'carer',
    atOnce,
    seen('law', factSheet),
    tell(1, 'atOnce', { authority: 'police', recipient: 'police', channel: 'phone' }),
  ),
  rule(
    'fr.tell.prosecutor',
    'telling',
    inResponse('policeFollowUp'),
    'police',
    noClock,
    dated('law', missingPersonsAct, 'police'),
    tell(2, 'atOnce', { authority: 'prosecutor', recipient: 'prosecutor' }),
  ),
  rule(
    'fr.tell.childWelfare',
    'telling',
    inResponse('notifyChildProtection', 'notifyManager'),
    'carer',
    noClock,
    known('practice', routine),
    tell(3, 'sameDay', { authority: 'childWelfare', recipient: 'childProtection', channel: 'phone' }),
  ),
  rule(
    'fr.tell.judge',
    'telling',
    inResponse('notifyOthers'),
    'childProtection',
    noClock,
    known('practice', routine),
    tell(4, 'nextWorkingDay', { authority: 'judges', recipient: 'judge', channel: 'written' }),
  ),
  rule(
    'fr.tell.guardian',
    'telling',
    inResponse('notifyGuardian'),
    'carer',
    noClock,
    known('practice', routine),
    tell(5, 'sameDay', { authority: 'representative', recipient: 'guardian', channel: 'phone' }),
  ),
  rule(
    'fr.tell.asylum',
    'telling',
    inResponse('notifyAsylumAuthority'),
    'guardian',
    noClock,
    known('practice', routine),
    tell(6, 'workingDays', { authority: 'asylum', recipient: 'asylumAuthority' }),
  ),
  rule(
    'fr.tell.hotline',
    'telling',
    inResponse('notifyHotline'),
    'carer',
    noClock,
    seen('practice', hotline),
    tell(7, 'meanwhile', { authority: 'hotline', recipient: 'hotline', channel: 'phone' }),
  ),
  rule(
    'fr.tell.dangerUnit',
    'telling',
    inResponse('notifyChildProtection'),
    'carer',
    atOnce,
    known('law', code('L226-2-1')),
    tell(8, 'onDanger', { authority: 'dangerUnit', recipient: 'childProtection' }),
  ),
  rule(
    'fr.tell.nationalMission',
    'telling',
    inResponse('notifyOthers'),
    'childProtection',
    noClock,
    seen('practice', justice),
    tell(9, 'workingDays', { authority: 'nationalMission' }),
  ),
  rule(
    'fr.tell.trafficking',
    'telling',
    inResponse('notifyTraffickingCentre'),
    'carer',
    atOnce,
    seen('practice', collective),
    tell(10, 'onSigns', { recipient: 'traffickingCentre' }),
  ),
]

const disappearance = [
  rule(
    'fr.category.presumption',
    'category',
    inResponse('worryingCriteria', 'policeRiskLevel'),
    'police',
    noClock,
    seen('law', missingPersonsAct),
  ),
  rule(
    'fr.category.noLowerResponse',
    'category',
    inResponse('policeRiskLevel', 'challengeRisk'),
    'police',
    noClock,
    seen('practice', { title: 'Explanations of the French practice', address: 'fredi.org' }),
  ),
  rule('fr.category.signs', 'category', inResponse('worryingCriteria'), 'police', noClock, seen('practice', factSheet)),
  rule(
    'fr.police.inquiryAtOnce',
    'alert',
    inResponse('reportToPolice'),
    'police',
    atOnce,
    known('law', { title: 'Loi 95-73, as worded in 2002', article: '26' }),
  ),
  rule(
    'fr.police.register',
    'alert',
    inResponse('askNationalRegister', 'confirmNationalRegister'),
    'police',
    atOnce,
    seen('law', { ...sos, title: 'Loi 95-73, article 26; SOS Enfants Disparus' }),
    { authority: 'wantedFile' },
  ),
  rule(
    'fr.police.informsReporter',
    'alert',
    inResponse('policeFollowUp'),
    'police',
    noClock,
    dated('law', missingPersonsAct, 'police'),
  ),
  rule(
    'fr.police.eightDays',
    'alert',
    inResponse('policeFollowUp'),
    'police',
    { type: 'days', value: 8, start: 'instructionGiven' },
    seen('law', inquiry),
  ),
  rule(
    'fr.publicity.alert',
    'publicity',
    inResponse('askOtherAlerts'),
    'prosecutor',
    noClock,
    seen('guidance', alertScheme),
    { authority: 'alert' },
  ),
  rule(
    'fr.publicity.threeHours',
    'publicity',
    inResponse('askOtherAlerts'),
    'publicAuthority',
    { type: 'hours', value: 3, start: 'alertTriggered', atLeast: true },
    seen('practice', alertScheme),
  ),
  rule(
    'fr.publicity.magistrate',
    'publicity',
    inResponse('publicityDecision'),
    'prosecutor',
    noClock,
    seen('practice', { title: 'Conference report on worrying disappearances', address: 'enfance-majuscule.fr' }),
  ),
]

const guardian = [
  rule(
    'fr.guardian.adHoc',
    'guardian',
    inPrevention('askForGuardian'),
    'prosecutor',
    atOnce,
    seen('law', ceseda('L521-9')),
    { authority: 'representative' },
  ),
  rule(
    'fr.guardian.department',
    'guardian',
    inPrevention('askForGuardian'),
    'asylumAuthority',
    atOnce,
    seen('law', ceseda('L521-11')),
    { authority: 'childWelfare' },
  ),
  rule(
    'fr.guardian.waitingZone',
    'guardian',
    inPrevention('askForGuardian'),
    'publicAuthority',
    noClock,
    dated('law', { ...ceseda('L343-2'), title: 'CESEDA, former article L221-5' }, 'lawyer'),
  ),
  rule(
    'fr.reception.fiveDays',
    'reception',
    inPrevention('placeSafeTonight'),
    'childProtection',
    { type: 'days', value: 5, start: 'minorityDeclared', atLeast: true },
    seen('law', justice),
    { authority: 'childWelfare' },
  ),
  rule(
    'fr.guardian.reform',
    'guardian',
    inPrevention('guardianInPlace'),
    'publicAuthority',
    noClock,
    unsure('law', 'Adaptation of French law to the EU acts of 2024', 'guardian'),
  ),
]

const trafficking = [
  rule(
    'fr.trafficking.plan',
    'trafficking',
    inPrevention('consultCentre'),
    'publicAuthority',
    noClock,
    seen('guidance', collective),
  ),
  rule(
    'fr.trafficking.mechanism',
    'trafficking',
    inPrevention('referTrafficking'),
    'publicAuthority',
    noClock,
    unsure('guidance', 'CNCDH on a national identification and referral mechanism', 'traffickingCentre'),
  ),
  rule(
    'fr.trafficking.whoIdentifies',
    'trafficking',
    inPrevention('referTrafficking'),
    'publicAuthority',
    noClock,
    seen('guidance', rapporteur),
  ),
  rule(
    'fr.trafficking.policeUnits',
    'trafficking',
    inPrevention('referTrafficking'),
    'police',
    noClock,
    known('practice', { title: 'Specialised police units in France' }),
  ),
  rule(
    'fr.trafficking.places',
    'trafficking',
    inPrevention('saferPlace'),
    'traffickingCentre',
    noClock,
    seen('practice', collective),
  ),
  rule(
    'fr.trafficking.reflection',
    'trafficking',
    inAftercare('tellVictimRights'),
    'publicAuthority',
    { type: 'days', value: 30, start: 'reasonableGrounds', atLeast: true },
    known('law', { title: 'CESEDA', article: 'R425-2' }),
  ),
]

const aftercare = [
  rule('fr.aftercare.hearing', 'aftercare', inAftercare('safeAndWellCheck'), 'police', noClock, seen('guidance', sos)),
  rule(
    'fr.aftercare.liftEntry',
    'aftercare',
    inAftercare('tellPolice', 'closeNationalRegister'),
    'carer',
    noClock,
    dated('law', missingPersonsAct, 'police'),
    { authority: 'wantedFile' },
  ),
  rule(
    'fr.aftercare.address',
    'aftercare',
    inAftercare('tellFamily'),
    'police',
    noClock,
    dated('law', missingPersonsAct, 'lawyer'),
  ),
  rule(
    'fr.aftercare.project',
    'aftercare',
    inAftercare('agreeNewPlan', 'assessBestInterests'),
    'childProtection',
    noClock,
    known('practice', routine),
    { authority: 'childWelfare' },
  ),
  rule(
    'fr.aftercare.emergencyPlacement',
    'aftercare',
    inAftercare('findOtherPlace', 'protectChild'),
    'prosecutor',
    noClock,
    known('law', { title: 'Emergency placement, prosecutor and children’s judge' }),
    { authority: 'prosecutor' },
  ),
  rule(
    'fr.aftercare.placementStands',
    'aftercare',
    inAftercare('samePlaceAgain'),
    'childProtection',
    noClock,
    seen('law', { title: 'Case note on the end of care', address: 'telemaque.injep.fr' }),
  ),
  rule(
    'fr.aftercare.otherDepartment',
    'responsibility',
    inAftercare('agreeResponsibility'),
    'childProtection',
    noClock,
    known('practice', routine),
    { authority: 'nationalMission' },
  ),
  rule(
    'fr.aftercare.medical',
    'aftercare',
    inAftercare('medicalCheck', 'urgentCare'),
    'health',
    noClock,
    known('practice', routine),
  ),
]

const dataProtection = [
  rule(
    'fr.data.laws',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    known('law', { title: 'GDPR; Loi 78-17; decree 2010-569' }),
  ),
  rule(
    'fr.data.sharing',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    known('law', code('L226-2-2')),
  ),
  rule(
    'fr.data.reporting',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    known('law', code('226-14', 'Code pénal')),
  ),
  rule(
    'fr.data.authority',
    'dataProtection',
    inPrevention('recordSharing'),
    'dataProtectionAuthority',
    noClock,
    known('law', { title: 'Supervisory authority of France' }),
    { authority: 'dataProtection' },
  ),
]

const rules = [...telling, ...disappearance, ...guardian, ...trafficking, ...aftercare, ...dataProtection]

export type FrWordId =
  (typeof rules)[number]['id'] | 'fr.note.police' | 'fr.note.textMessage' | 'fr.note.team' | 'fr.note.alert'

/** France (countries.md, sections 3, 8 and 9). */
export const frProfile = profileFrom('FR', {
  checked: '2026-11-23',
  rules,
  categories: {
    kind: 'presumption',
    certainty: 'SEEN',
    source: missingPersonsAct,
    labels: [
      {
        id: 'worrying',
        names: { fr: 'disparition inquiétante' },
        from: ['immediateDanger', 'highConcern', 'concern'],
        certainty: 'SEEN',
      },
    ],
    criteria: [],
  },
  names: {
    police: { fr: 'Police nationale, Gendarmerie nationale' },
    childWelfare: { fr: 'Aide sociale à l’enfance (ASE), conseil départemental' },
    dangerUnit: { fr: 'Cellule de recueil des informations préoccupantes (CRIP)' },
    prosecutor: { fr: 'Procureur de la République' },
    judges: { fr: 'Juge des enfants; juge aux affaires familiales (tutelles des mineurs)' },
    representative: { fr: 'Administrateur ad hoc (AAH)' },
    nationalMission: { fr: 'Mission nationale mineurs non accompagnés (MMNA), DPJJ' },
    asylum: { fr: 'OFPRA, préfecture (GUDA)' },
    wantedFile: { fr: 'Fichier des personnes recherchées (FPR)' },
    minorsOffice: { fr: 'Office mineurs (OFMIN)' },
    rapporteur: { fr: 'Commission nationale consultative des droits de l’homme (CNCDH)' },
    ombudsman: { fr: 'Défenseur des droits' },
    alert: { fr: 'Alerte enlèvement' },
    hotline: { fr: '116 000 Enfants Disparus, Fondation Droit d’Enfance' },
    dataProtection: { fr: 'Commission nationale de l’informatique et des libertés (CNIL)' },
  },
  contacts: [
    {
      id: 'fr.police',
      kind: 'police',
      names: { fr: 'Police nationale, Gendarmerie nationale' },
      numbers: ['17'],
      hours: { open: 'always', certainty: 'SEEN' },
      note: 'fr.note.police',
      certainty: 'SEEN',
      source: gendinfo,
    },
    {
      id: 'fr.textMessage',
      kind: 'emergencyText',
      names: { fr: 'Urgences par SMS' },
      numbers: ['114'],
      hours: { open: 'always', certainty: 'SEEN' },
      note: 'fr.note.textMessage',
      certainty: 'SEEN',
      source: gendinfo,
    },
    {
      id: 'fr.hotline',
      kind: 'hotline',
      names: { fr: '116 000 Enfants Disparus' },
      numbers: ['116 000'],
      hours: { open: 'always', certainty: 'SEEN' },
      note: 'fr.note.team',
      certainty: 'SEEN',
      source: hotlineHours,
    },
    {
      id: 'fr.childrenInDanger',
      kind: 'childProtection',
      names: { fr: '119 – Allô enfance en danger' },
      numbers: ['119'],
      hours: { open: 'always', certainty: 'KNOWN' },
      certainty: 'KNOWN',
      source: { title: '119 – Allô enfance en danger (GIP France Enfance protégée)' },
    },
    {
      id: 'fr.acSe',
      kind: 'traffickingCentre',
      names: { fr: 'Dispositif Ac.Sé' },
      numbers: ['0 825 009 907'],
      hours: { open: 'office', certainty: 'KNOWN' },
      certainty: 'KNOWN',
      source: { title: 'Dispositif Ac.Sé (association ALC)' },
    },
    {
      id: 'fr.alert',
      kind: 'publicAppeals',
      names: { fr: 'Alerte enlèvement' },
      numbers: ['197'],
      hours: { open: 'onlyDuringAlert', certainty: 'KNOWN' },
      note: 'fr.note.alert',
      certainty: 'KNOWN',
      source: { title: 'Alerte enlèvement' },
    },
  ],
})
