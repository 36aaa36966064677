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

const act = (article: string, address = 'risposta-legale.info'): Source => ({ title: 'Law 203/2012', article, address })
const onReporting = act('1(1) to (3)', 'prefettura.interno.gov.it/it/node/106162')
const plans: Source = {
  title: 'Polizia di Stato (2020): guidelines and provincial plans',
  address: 'video.corriere.it',
}
const commissioner: Source = { title: 'Data of the special commissioner, May 2023', address: 'imolaoggi.it' }
const questura: Source = { title: 'Questura di Rimini, 25 May 2020', address: 'riminitoday.it' }
const sim: Source = { title: 'DPR 231/2023', address: 'gazzettaufficiale.biz (24G00031)' }
const azzurro: Source = { title: 'Telefono Azzurro: 116 000', address: 'azzurro.it/116000-bambini-scomparsi' }
const helpline: Source = {
  title: 'National anti-trafficking helpline',
  address: 'pariopportunita.gov.it',
}
const ageDecree: Source = { title: 'DPCM 234/2016', article: '3', address: 'gazzettaufficiale.it (16G00248)' }
const receptionOld: Source = {
  title: 'Legislative Decree 142/2015, older version',
  article: '19(1)',
  address: 'normattiva.it',
}
const interview: Source = {
  title: 'Legislative Decree 142/2015; DPCM 98/2024',
  article: '19-bis',
  address: 'gazzettaufficiale.biz (24G00114)',
}
const routine: Source = { title: 'Routine of reception and guardianship in Italy' }
const decree: Source = { title: 'Legislative Decree 142/2015', article: '19(5)' }

const telling = [
  rule(
    'it.tell.emergency',
    'telling',
    inResponse('callEmergency'),
    'anyone',
    atOnce,
    seen('practice', questura),
    tell(0, 'onDanger'),
  ),
  rule(
    'it.tell.police',
    'telling',
    inResponse('reportToPolice'),
    'anyone',
    atOnce,
    seen('law', onReporting),
    tell(1, 'atOnce', { authority: 'police', recipient: 'police' }),
  ),
  rule(
    'it.tell.prefect',
    'telling',
    inResponse('policeFollowUp'),
    'police',
    atOnce,
    seen('law', act('1(4)')),
    tell(2, 'atOnce', { authority: 'prefect', recipient: 'prefect', channel: 'throughPolice' }),
  ),
  rule(
    'it.tell.dataCentre',
    'telling',
    inResponse('askNationalRegister', 'confirmNationalRegister'),
    'police',
    noClock,
    seen('law', act('1(2)')),
    tell(3, 'atOnce', { channel: 'throughPolice' }),
  ),
  rule(
    'it.tell.searchPlan',
    'telling',
    inResponse('searchWider'),
    'prefect',
    noClock,
    seen('law', plans),
    tell(4, 'meanwhile', { authority: 'prefect', channel: 'throughPolice' }),
  ),
  rule(
    'it.tell.juvenileCourt',
    'telling',
    inResponse('notifyOthers'),
    'carer',
    noClock,
    known('practice', decree),
    tell(5, 'sameDay', { authority: 'juvenileCourt', recipient: 'judge', channel: 'written' }),
  ),
  rule(
    'it.tell.guardian',
    'telling',
    inResponse('notifyGuardian'),
    'carer',
    noClock,
    known('law', { title: 'Law 47/2017' }),
    tell(6, 'sameDay', { authority: 'guardian', recipient: 'guardian', channel: 'phone' }),
  ),
  rule(
    'it.tell.socialServices',
    'telling',
    inResponse('notifyChildProtection'),
    'carer',
    noClock,
    // What the system is for was read; who has it updated, and by when, was not.
    known('law', sim),
    tell(7, 'nextWorkingDay', { authority: 'informationSystem', recipient: 'childProtection' }),
  ),
  rule(
    'it.tell.reception',
    'telling',
    inResponse('notifyManager'),
    'carer',
    noClock,
    known('practice', routine),
    tell(8, 'meanwhile', { authority: 'reception', recipient: 'receptionAuthority', channel: 'written' }),
  ),
  rule(
    'it.tell.questura',
    'telling',
    inResponse('notifyAsylumAuthority'),
    'carer',
    noClock,
    seen('practice', questura),
    tell(9, 'workingDays', { authority: 'policeHeadquarters', recipient: 'asylumAuthority' }),
  ),
  rule(
    'it.tell.hotline',
    'telling',
    inResponse('notifyHotline'),
    'carer',
    noClock,
    seen('practice', azzurro),
    tell(10, 'meanwhile', { authority: 'hotline', recipient: 'hotline', channel: 'phone' }),
  ),
  rule(
    'it.tell.trafficking',
    'telling',
    inResponse('notifyTraffickingCentre'),
    'carer',
    atOnce,
    seen('practice', helpline),
    tell(11, 'onSigns', { authority: 'equalOpportunities', recipient: 'traffickingCentre', channel: 'phone' }),
  ),
]

const disappearance = [
  rule('it.police.copy', 'telling', inResponse('reportToPolice'), 'police', atOnce, seen('law', onReporting)),
  rule(
    'it.category.none',
    'category',
    inResponse('worryingCriteria', 'policeRiskLevel'),
    'police',
    noClock,
    seen('law', act('1')),
  ),
  rule('it.category.pattern', 'category', inResponse('searchFirst'), 'police', noClock, seen('practice', commissioner)),
  rule(
    'it.publicity.prefect',
    'publicity',
    inResponse('publicityDecision'),
    'prefect',
    noClock,
    seen('law', act('1')),
    { authority: 'prefect' },
  ),
  rule(
    'it.publicity.childAlert',
    'publicity',
    inResponse('askOtherAlerts'),
    'police',
    noClock,
    unsure('practice', 'Alert scheme for abducted children in Italy', 'police'),
  ),
  rule(
    'it.publicity.press',
    'publicity',
    inResponse('publicityDecision'),
    'publicAuthority',
    noClock,
    known('guidance', { title: 'Carta di Treviso (press code on minors)' }),
  ),
]

const guardian = [
  rule(
    'it.guardian.inform',
    'guardian',
    inPrevention('askForGuardian', 'referToChildProtection'),
    'police',
    atOnce,
    known('law', decree),
    { authority: 'juvenileCourt', recipient: 'judge' },
  ),
  rule(
    'it.guardian.volunteer',
    'guardian',
    inPrevention('guardianInPlace'),
    'judge',
    noClock,
    known('law', { title: 'Law 47/2017; Law 184/1983', article: '11; 3' }),
    { authority: 'guardian' },
  ),
  rule(
    'it.reception.time',
    'reception',
    inPrevention('placeSafeTonight'),
    'receptionAuthority',
    noClock,
    dated('law', receptionOld, 'receptionAuthority'),
    { authority: 'reception' },
  ),
  rule(
    'it.reception.interview',
    'reception',
    inPrevention('firstTalk'),
    'receptionAuthority',
    noClock,
    seen('law', interview),
  ),
  rule(
    'it.age.judge',
    'guardian',
    inPrevention('ageQuestion'),
    'judge',
    { type: 'days', value: 2, start: 'requestReceived' },
    seen('law', ageDecree),
  ),
  rule(
    'it.age.extraChecks',
    'guardian',
    inPrevention('ageQuestion'),
    'judge',
    { type: 'hours', value: 48, start: 'ageDoubted' },
    seen('law', ageDecree),
  ),
  rule(
    'it.courts.reform',
    'guardian',
    inPrevention('guardianInPlace'),
    'judge',
    noClock,
    unsure('law', 'Reform of the family courts in Italy', 'lawyer'),
  ),
]

const trafficking = [
  rule(
    'it.trafficking.programme',
    'trafficking',
    inPrevention('referTrafficking'),
    'traffickingCentre',
    noClock,
    seen('law', {
      ...helpline,
      title: 'Legislative Decree 286/1998, article 18; Law 228/2003, article 13; Legislative Decree 24/2014',
    }),
  ),
  rule(
    'it.trafficking.firstContact',
    'trafficking',
    inPrevention('consultCentre'),
    'traffickingCentre',
    noClock,
    seen('practice', helpline),
    { channel: 'phone' },
  ),
  rule(
    'it.trafficking.permit',
    'trafficking',
    inAftercare('tellVictimRights'),
    'publicAuthority',
    noClock,
    known('law', { title: 'Legislative Decree 286/1998', article: '18' }),
  ),
]

const aftercare = [
  rule(
    'it.aftercare.tellPolice',
    'aftercare',
    inAftercare('tellPolice', 'closeNationalRegister'),
    'carer',
    atOnce,
    seen('law', act('1')),
    { authority: 'police' },
  ),
  rule(
    'it.aftercare.tellAll',
    'aftercare',
    inAftercare('tellOthers', 'tellGuardian', 'tellHotline'),
    'coordinator',
    atOnce,
    known('practice', routine),
  ),
  rule(
    'it.aftercare.interview',
    'aftercare',
    inAftercare('arrangeInterview', 'returnInterview'),
    'guardian',
    noClock,
    known('practice', routine),
  ),
  rule(
    'it.aftercare.place',
    'aftercare',
    inAftercare('findOtherPlace', 'agreeResponsibility'),
    'judge',
    noClock,
    known('practice', routine),
    { authority: 'juvenileCourt' },
  ),
  rule(
    'it.aftercare.otherState',
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
    'it.data.laws',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    known('law', { title: 'GDPR; Legislative Decrees 196/2003 and 51/2018' }),
  ),
  rule(
    'it.data.informationSystem',
    'dataProtection',
    inPrevention('sharingCheck'),
    'anyone',
    noClock,
    seen('law', sim),
    { authority: 'informationSystem' },
  ),
  rule(
    'it.data.authority',
    'dataProtection',
    inPrevention('recordSharing'),
    'dataProtectionAuthority',
    noClock,
    known('law', { title: 'Supervisory authority of Italy' }),
    { authority: 'dataProtection' },
  ),
]

const rules = [...telling, ...disappearance, ...guardian, ...trafficking, ...aftercare, ...dataProtection]

export type ItWordId = (typeof rules)[number]['id']

/** Italy (countries.md, sections 5, 8 and 9). */
export const itProfile = profileFrom('IT', {
  checked: '2026-11-23',
  rules,
  categories: { kind: 'none', certainty: 'SEEN', labels: [], criteria: [] },
  names: {
    police: { it: 'Polizia di Stato, Carabinieri' },
    commissioner: { it: 'Commissario straordinario del Governo per le persone scomparse' },
    prefect: { it: 'Prefetto, Prefettura – Ufficio territoriale del Governo' },
    policeHeadquarters: { it: 'Questura, Ufficio Minori – Divisione Anticrimine; Ufficio Immigrazione' },
    juvenileCourt: {
      it: 'Procura della Repubblica presso il Tribunale per i minorenni; Tribunale per i minorenni',
    },
    guardianshipJudge: { it: 'Giudice tutelare' },
    guardian: { it: 'Tutore, tutore volontario' },
    ombudsman: { it: 'Autorità garante per l’infanzia e l’adolescenza (AGIA)' },
    informationSystem: {
      it: 'Servizi sociali; Sistema informativo nazionale dei minori stranieri non accompagnati (SIM)',
    },
    reception: { it: 'Prefettura; Sistema di accoglienza e integrazione (SAI)' },
    asylum: { it: 'Unità Dublino; Commissione territoriale per il riconoscimento della protezione internazionale' },
    equalOpportunities: { it: 'Numero verde antitratta, Dipartimento per le pari opportunità' },
    hotline: { it: '116000 – Linea diretta per i bambini scomparsi (Telefono Azzurro)' },
    dataProtection: { it: 'Garante per la protezione dei dati personali' },
  },
  contacts: [
    {
      id: 'it.emergency',
      kind: 'emergency',
      names: { it: 'Numero unico di emergenza' },
      numbers: ['112'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: questura,
    },
    {
      id: 'it.hotline',
      kind: 'hotline',
      names: { it: 'Telefono Azzurro' },
      numbers: ['116 000'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: azzurro,
    },
    {
      id: 'it.childLine',
      kind: 'childHelpline',
      names: { it: 'Telefono Azzurro' },
      numbers: ['19696'],
      certainty: 'KNOWN',
      source: { title: 'Telefono Azzurro' },
    },
    {
      id: 'it.childEmergency',
      kind: 'childHelpline',
      names: { it: '114 Emergenza Infanzia' },
      numbers: ['114'],
      certainty: 'KNOWN',
      source: { title: '114 Emergenza Infanzia' },
    },
    {
      id: 'it.trafficking',
      kind: 'traffickingCentre',
      names: { it: 'Numero verde antitratta' },
      numbers: ['800 290 290'],
      hours: { open: 'always', certainty: 'SEEN' },
      certainty: 'SEEN',
      source: helpline,
    },
  ],
})
