import {
  atOnce,
  inAftercare,
  inPrevention,
  inResponse,
  known,
  noClock,
  ourPractice,
  profileFrom,
  rule,
  seen,
  soonest,
  tell,
  unsure,
} from './rule-parts.ts'
import type { Source } from './schema.ts'

const unitFaq: Source = {
  title: 'UK Missing Persons Unit: frequent questions',
  address: 'missingpersons.police.uk/en-gb/resources/faqs',
}
const local: Source = {
  title: 'Nottinghamshire and Norfolk procedures: foreign national children who go missing',
  address: 'norfolklscp.org.uk',
}
const crimeAgency: Source = {
  title: 'National Crime Agency: information for police; Code of Practice 2009',
  address: 'nationalcrimeagency.gov.uk',
}
const helplineHours: Source = {
  title: 'West Midlands Police on the hours of Missing People (2021)',
  address: 'west-midlands.police.uk',
}
const guardianGuidance: Source = {
  title: 'Interim guidance for Independent Child Trafficking Guardians, May 2024; Modern Slavery Act 2015, section 48',
  address: 'gov.uk',
}
const northernIreland: Source = {
  title: 'Independent Guardian Service (Barnardo’s); Northern Ireland Act of 2015, section 21',
  address: 'barnardos.org.uk',
}
const slavery: Source = { title: 'Modern slavery statutory guidance', address: 'gov.uk' }
const app: Source = {
  title: 'College of Policing APP: missing persons, risk identification',
  address: 'college.police.uk/app/missing-persons/risk-identification-assessment-and-management',
}
const doncaster: Source = { title: 'Doncaster procedure', address: 'doncastercs.trixonline.co.uk' }
const inspectorate: Source = { title: 'HMICFRS glossary', address: 'justiceinspectorates.gov.uk' }
const rescueAlert: Source = { title: 'Child Rescue Alert, police forces', address: 'cheshire.police.uk' }
const scottishFramework: Source = {
  title: 'National Missing Persons Framework for Scotland (2017)',
  address: 'gov.scot/publications/national-missing-persons-framework-scotland',
}
const bordersAct: Source = {
  title: 'Nationality and Borders Act 2022, section 61; Modern Slavery Act 2015, section 50A',
  address: 'legislation.gov.uk/ukpga/2022/36/section/64',
}
const pilot: Source = { title: 'Guidance on the pilot of child decisions, December 2023', address: 'gov.uk' }
const evidence: Source = {
  title: 'National Crime Agency, written evidence on the end of SIS',
  address: 'docslib.org/doc/12754314',
}
const answer: Source = {
  title: 'Minister’s answer of 28 October 2022',
  address: 'parallelparliament.co.uk/question/69659',
}
const sharing: Source = {
  title: 'Greater Manchester and Stoke: information sharing',
  address: 'greatermanchesterscp.trixonline.co.uk',
}
const principles: Source = {
  title: 'Missing People: principles for the police response',
  address: 'missingpeople.org.uk',
}
const slaveryLine: Source = { title: 'Modern Slavery & Exploitation Helpline', address: 'modernslaveryhelpline.org' }
const educationGuidance: Source = { title: 'Department for Education, statutory guidance of January 2014' }
const routine: Source = { title: 'Routine of local authorities in the United Kingdom' }

const england = { subJurisdiction: 'england' } as const
const wales = { subJurisdiction: 'wales' } as const
const scotland = { subJurisdiction: 'scotland' } as const
const northernIrish = { subJurisdiction: 'northernIreland' } as const

const telling = [
  rule(
    'uk.tell.emergency',
    'telling',
    inResponse('callEmergency'),
    'anyone',
    atOnce,
    seen('practice', unitFaq),
    tell(0, 'onDanger'),
  ),
  rule(
    'uk.tell.police',
    'telling',
    inResponse('reportToPolice'),
    'carer',
    atOnce,
    seen('statutoryGuidance', unitFaq),
    tell(1, 'atOnce', { authority: 'police', recipient: 'police', channel: 'phone' }),
  ),
  rule(
    'uk.tell.childrensServices',
    'telling',
    inResponse('notifyChildProtection'),
    'carer',
    atOnce,
    seen('guidance', local),
    tell(2, 'atOnce', { authority: 'childrensServices', recipient: 'childProtection', channel: 'phone' }),
  ),
  rule(
    'uk.tell.immigration',
    'telling',
    inResponse('notifyAsylumAuthority'),
    'childProtection',
    noClock,
    seen('guidance', local),
    tell(3, 'atOnce', { authority: 'immigration', recipient: 'asylumAuthority' }),
  ),
  rule(
    'uk.tell.guardian',
    'telling',
    inResponse('notifyGuardian'),
    'carer',
    noClock,
    seen('law', guardianGuidance),
    tell(4, 'sameDay', { authority: 'guardian', recipient: 'guardian' }),
  ),
  rule(
    'uk.tell.reviewingOfficer',
    'telling',
    inResponse('notifyOthers', 'notifyLawyer'),
    'childProtection',
    noClock,
    known('guidance', routine),
    tell(5, 'nextWorkingDay', { ...england, channel: 'email' }),
  ),
  rule(
    'uk.tell.missingPersonsUnit',
    'telling',
    inResponse('confirmNationalRegister'),
    'police',
    { type: 'hours', value: 72, start: 'noticed' },
    seen('statutoryGuidance', crimeAgency),
    tell(6, 'meanwhile', { authority: 'missingPersonsUnit', channel: 'throughPolice' }),
  ),
  rule(
    'uk.tell.hotline',
    'telling',
    inResponse('notifyHotline'),
    'carer',
    noClock,
    seen('practice', helplineHours),
    tell(7, 'meanwhile', { authority: 'hotline', recipient: 'hotline', channel: 'phone' }),
  ),
  rule(
    'uk.tell.referral',
    'telling',
    inResponse('notifyTraffickingCentre'),
    'childProtection',
    atOnce,
    seen('statutoryGuidance', slavery),
    tell(8, 'onSigns', { authority: 'referral', recipient: 'traffickingCentre', channel: 'onlineForm' }),
  ),
  rule(
    'uk.tell.strategyMeeting',
    'telling',
    inResponse('planMeeting', 'holdMeeting'),
    'childProtection',
    noClock,
    seen('practice', doncaster),
    tell(9, 'meanwhile', england),
  ),
]

const disappearance = [
  rule(
    'uk.category.graded',
    'category',
    inResponse('worryingCriteria', 'policeRiskLevel'),
    'police',
    noClock,
    known('guidance', { title: 'College of Policing APP: missing persons' }),
  ),
  rule(
    'uk.category.reviewed',
    'category',
    inResponse('policeRiskLevel', 'riskReview'),
    'police',
    noClock,
    seen('guidance', app),
  ),
  rule(
    'uk.category.askHigh',
    'category',
    inResponse('policeRiskLevel', 'challengeRisk'),
    'carer',
    noClock,
    ourPractice,
  ),
  rule(
    'uk.category.lowest',
    'category',
    inResponse('policeRiskLevel'),
    'police',
    noClock,
    unsure('guidance', 'College of Policing APP: missing persons', 'police'),
  ),
  rule(
    'uk.category.definition',
    'category',
    inResponse('absenceNoticed'),
    'police',
    noClock,
    seen('guidance', inspectorate),
  ),
  rule('uk.outsideSis', 'alert', inResponse('askSis'), 'police', noClock, seen('practice', evidence)),
  rule(
    'uk.interpol.instead',
    'alert',
    inResponse('considerYellowNotice', 'contactAbroad'),
    'police',
    noClock,
    seen('practice', evidence),
  ),
  rule(
    'uk.responsibility.noTransfer',
    'responsibility',
    inAftercare('decideSolutionHere', 'decideSolutionThere'),
    'publicAuthority',
    noClock,
    known('law', { title: 'Position of the United Kingdom after leaving the EU' }),
  ),
  rule(
    'uk.courts.hague',
    'responsibility',
    inAftercare('agreeTakeOver', 'confirmWeTakeOver'),
    'judge',
    noClock,
    known('law', { title: 'Hague Convention of 1996' }),
  ),
  rule(
    'uk.publicity.police',
    'publicity',
    inResponse('publicityDecision'),
    'police',
    noClock,
    seen('guidance', principles),
    { authority: 'police' },
  ),
  rule(
    'uk.publicity.childRescueAlert',
    'publicity',
    inResponse('askOtherAlerts'),
    'police',
    noClock,
    seen('guidance', rescueAlert),
  ),
]

const guardian = [
  rule(
    'uk.england.guardian',
    'guardian',
    inPrevention('askForGuardian'),
    'publicAuthority',
    noClock,
    seen('law', guardianGuidance),
    england,
  ),
  rule(
    'uk.wales.guardian',
    'guardian',
    inPrevention('askForGuardian'),
    'publicAuthority',
    noClock,
    seen('law', guardianGuidance),
    wales,
  ),
  rule(
    'uk.scotland.guardian',
    'guardian',
    inPrevention('askForGuardian'),
    'publicAuthority',
    noClock,
    known('law', { title: 'Human Trafficking and Exploitation (Scotland) Act 2015', article: 'section 11' }),
    scotland,
  ),
  rule(
    'uk.northernIreland.guardian',
    'guardian',
    inPrevention('askForGuardian'),
    'publicAuthority',
    noClock,
    seen('law', northernIreland),
    northernIrish,
  ),
  rule(
    'uk.england.healthAssessment',
    'reception',
    inPrevention('specialNeeds'),
    'childProtection',
    { type: 'workingDays', value: 20, start: 'careBegan' },
    known('law', { title: 'Care Planning Regulations 2010' }),
    england,
  ),
  rule(
    'uk.england.records',
    'dataProtection',
    inPrevention('recordSharing'),
    'childProtection',
    { type: 'years', value: 75, start: 'birth', atLeast: true },
    known('law', { title: 'Care Planning Regulations 2010', article: 'regulation 50' }),
    england,
  ),
  rule(
    'uk.england.policeProtection',
    'aftercare',
    inAftercare('protectChild'),
    'police',
    { type: 'hours', value: 72, start: 'protectionBegan' },
    known('law', { title: 'Children Act 1989', article: 'section 46' }),
    england,
  ),
  rule(
    'uk.wales.policeProtection',
    'aftercare',
    inAftercare('protectChild'),
    'police',
    { type: 'hours', value: 72, start: 'protectionBegan' },
    known('law', { title: 'Children Act 1989', article: 'section 46' }),
    wales,
  ),
]

const trafficking = [
  rule(
    'uk.trafficking.referral',
    'trafficking',
    inPrevention('referTrafficking'),
    'childProtection',
    atOnce,
    seen('statutoryGuidance', slavery),
    { authority: 'referral', channel: 'onlineForm' },
  ),
  rule(
    'uk.trafficking.consent',
    'trafficking',
    inPrevention('referTrafficking'),
    'childProtection',
    noClock,
    known('statutoryGuidance', { title: 'Modern slavery statutory guidance' }),
  ),
  rule(
    'uk.trafficking.reasonableGrounds',
    'trafficking',
    inPrevention('referTrafficking'),
    'publicAuthority',
    { type: 'workingDays', value: 5, start: 'referralMade' },
    known('statutoryGuidance', { title: 'Modern slavery statutory guidance' }),
  ),
  rule(
    'uk.trafficking.pilot',
    'trafficking',
    inPrevention('referTrafficking'),
    'childProtection',
    noClock,
    seen('guidance', pilot),
  ),
  rule(
    'uk.england.recovery',
    'trafficking',
    inAftercare('tellVictimRights'),
    'publicAuthority',
    { type: 'days', value: 30, start: 'reasonableGrounds', atLeast: true },
    seen('law', bordersAct),
    england,
  ),
  rule(
    'uk.wales.recovery',
    'trafficking',
    inAftercare('tellVictimRights'),
    'publicAuthority',
    { type: 'days', value: 30, start: 'reasonableGrounds', atLeast: true },
    seen('law', bordersAct),
    wales,
  ),
  rule(
    'uk.scotland.recovery',
    'trafficking',
    inAftercare('tellVictimRights'),
    'publicAuthority',
    noClock,
    unsure('law', 'Recovery period in Scotland', 'traffickingCentre'),
    scotland,
  ),
  rule(
    'uk.northernIreland.recovery',
    'trafficking',
    inAftercare('tellVictimRights'),
    'publicAuthority',
    noClock,
    unsure('law', 'Recovery period in Northern Ireland', 'traffickingCentre'),
    northernIrish,
  ),
]

const aftercare = [
  rule(
    'uk.aftercare.preventionInterview',
    'aftercare',
    inAftercare('askSafeAndWell', 'safeAndWellCheck'),
    'police',
    soonest,
    known('guidance', { title: 'College of Policing APP: missing persons' }),
  ),
  rule(
    'uk.england.returnInterview',
    'aftercare',
    inAftercare('returnInterview'),
    'interviewer',
    { type: 'hours', value: 72, start: 'returned' },
    known('statutoryGuidance', educationGuidance),
    england,
  ),
  rule(
    'uk.england.guidanceReplaced',
    'aftercare',
    inAftercare('arrangeInterview'),
    'childProtection',
    noClock,
    unsure('statutoryGuidance', 'Department for Education, statutory guidance of January 2014', 'childProtection'),
    england,
  ),
  rule(
    'uk.wales.returnInterview',
    'aftercare',
    inAftercare('arrangeInterview', 'returnInterview'),
    'interviewer',
    noClock,
    unsure('guidance', 'Wales Safeguarding Procedures', 'childProtection'),
    wales,
  ),
  rule(
    'uk.scotland.returnDiscussion',
    'aftercare',
    inAftercare('arrangeInterview', 'returnInterview'),
    'interviewer',
    noClock,
    seen('guidance', scottishFramework),
    scotland,
  ),
  rule(
    'uk.scotland.returnHours',
    'aftercare',
    inAftercare('arrangeInterview'),
    'interviewer',
    noClock,
    unsure('guidance', 'National Missing Persons Framework for Scotland', 'childProtection'),
    scotland,
  ),
  rule(
    'uk.northernIreland.protocol',
    'aftercare',
    inAftercare('arrangeInterview'),
    'interviewer',
    noClock,
    unsure('guidance', 'Joint protocol of police and Health and Social Care Trusts', 'childProtection'),
    northernIrish,
  ),
  rule(
    'uk.aftercare.interviewShared',
    'aftercare',
    inAftercare('useInterview', 'offerInterviewAgain'),
    'interviewer',
    noClock,
    known('guidance', routine),
    england,
  ),
  rule(
    'uk.aftercare.immigrationTold',
    'aftercare',
    inAftercare('tellAsylumAuthority'),
    'childProtection',
    noClock,
    seen('guidance', local),
    { authority: 'immigration' },
  ),
  rule(
    'uk.aftercare.longTerm',
    'aftercare',
    inResponse('longTermReview'),
    'childProtection',
    noClock,
    seen('practice', doncaster),
  ),
  rule(
    'uk.aftercare.otherArea',
    'responsibility',
    inAftercare('agreeResponsibility'),
    'childProtection',
    noClock,
    seen('law', { ...answer, title: 'Minister’s answer of 28 October 2022; Children Act 1989, sections 17 and 20' }),
    england,
  ),
]

const dataProtection = [
  rule(
    'uk.data.laws',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    known('law', { title: 'UK GDPR; Data Protection Act 2018' }),
  ),
  rule(
    'uk.data.safeguarding',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    seen('law', {
      ...sharing,
      title: 'Data Protection Act 2018, schedule 1, paragraph 18, as described in local guidance',
    }),
  ),
  rule(
    'uk.data.advice',
    'dataProtection',
    inPrevention('sharingCheck', 'recordSharing'),
    'anyone',
    noClock,
    seen('guidance', sharing),
  ),
  rule(
    'uk.data.newDuties',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    unsure('law', 'New legislation on children’s wellbeing and on data use', 'lawyer'),
  ),
  rule(
    'uk.data.authority',
    'dataProtection',
    inPrevention('recordSharing'),
    'dataProtectionAuthority',
    noClock,
    unsure('law', 'Supervisory authority of the United Kingdom', 'lawyer'),
  ),
]

const rules = [...telling, ...disappearance, ...guardian, ...trafficking, ...aftercare, ...dataProtection]

export type UkWordId =
  (typeof rules)[number]['id'] | 'uk.note.emergency' | 'uk.note.hotline' | 'uk.note.unit' | 'uk.note.adults'

/** The United Kingdom (countries.md, sections 7, 8 and 9). */
export const ukProfile = profileFrom('UK', {
  checked: '2026-11-23',
  rules,
  categories: {
    kind: 'graded',
    certainty: 'KNOWN',
    source: { title: 'College of Policing APP: missing persons' },
    labels: [
      { id: 'high', names: { en: 'High risk' }, from: ['immediateDanger', 'highConcern'], certainty: 'KNOWN' },
      { id: 'medium', names: { en: 'Medium risk' }, from: ['concern'], certainty: 'KNOWN' },
      { id: 'low', names: { en: 'Low risk' }, from: [], certainty: 'KNOWN' },
      { id: 'none', names: { en: 'No apparent risk' }, from: [], certainty: 'UNSURE' },
    ],
    criteria: [],
  },
  names: {
    police: { en: 'Police force; missing persons coordinator' },
    missingPersonsUnit: { en: 'UK Missing Persons Unit (UKMPU), National Crime Agency' },
    childrensServices: {
      en: 'Children’s social care, Emergency Duty Team; Northern Ireland: Health and Social Care Trust, Gateway team',
    },
    immigration: { en: 'Home Office' },
    guardian: { en: 'Independent Child Trafficking Guardian; Guardianship Scotland; Independent Guardian' },
    referral: { en: 'National Referral Mechanism (NRM), first responder' },
    hotline: { en: 'Missing People; SafeCall' },
  },
  contacts: [
    {
      id: 'uk.emergency',
      kind: 'emergency',
      names: { en: 'Emergency services' },
      numbers: ['999'],
      hours: { open: 'always', certainty: 'SEEN' },
      note: 'uk.note.emergency',
      certainty: 'SEEN',
      source: unitFaq,
    },
    {
      id: 'uk.police',
      kind: 'police',
      names: { en: 'Police' },
      numbers: ['101'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: unitFaq,
    },
    {
      id: 'uk.hotline',
      kind: 'hotline',
      names: { en: 'Missing People; SafeCall' },
      numbers: ['116 000'],
      emails: ['116000@missingpeople.org.uk'],
      hours: { open: 'check', certainty: 'UNSURE' },
      note: 'uk.note.hotline',
      certainty: 'SEEN',
      source: helplineHours,
    },
    {
      id: 'uk.missingPersonsUnit',
      kind: 'missingPersonsUnit',
      names: { en: 'UK Missing Persons Unit' },
      numbers: ['0800 234 6034', '+44 117 372 0154'],
      emails: ['ukmpu@nca.gov.uk'],
      note: 'uk.note.unit',
      certainty: 'SEEN',
      source: crimeAgency,
    },
    {
      id: 'uk.slaveryLine',
      kind: 'traffickingCentre',
      names: { en: 'Modern Slavery & Exploitation Helpline' },
      numbers: ['08000 121 700'],
      hours: { open: 'check', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: slaveryLine,
    },
    {
      id: 'uk.salvationArmy',
      kind: 'traffickingCentre',
      names: { en: 'Salvation Army referral line' },
      numbers: ['0800 808 3733'],
      hours: { open: 'check', certainty: 'SEEN-OLD' },
      note: 'uk.note.adults',
      certainty: 'SEEN',
      source: { title: 'City Hearts (2021)', address: 'cityhearts.global' },
    },
    {
      id: 'uk.crimestoppers',
      kind: 'publicAppeals',
      names: { en: 'Crimestoppers' },
      numbers: ['0800 555 111'],
      hours: { open: 'always', certainty: 'KNOWN' },
      certainty: 'KNOWN',
      source: { title: 'Crimestoppers' },
    },
    {
      id: 'uk.nspcc',
      kind: 'childHelpline',
      names: { en: 'NSPCC' },
      numbers: ['0808 800 5000'],
      certainty: 'KNOWN',
      source: { title: 'NSPCC' },
    },
    {
      id: 'uk.childline',
      kind: 'childHelpline',
      names: { en: 'Childline' },
      numbers: ['0800 1111'],
      certainty: 'KNOWN',
      source: { title: 'Childline' },
    },
  ],
})
