import type { Scenario } from '#training/scenario.ts'
import { lateEvening, minute, Scribe } from '../record/scribe.ts'

/** A short scenario, invented for tests: a girl is not back at 23:40; the police use another label; the guardian is far away. */
export const shortScenario: Scenario = {
  format: 'missing-child-guide-scenario',
  v: 1,
  id: 'short',
  version: '1.0.0',
  title: { en: 'Not back at night', fr: 'Pas rentrée' },
  label: { en: 'Written for tests, invented.' },
  child: { name: 'Invented', born: '2011-01-01', about: { en: 'A girl of 15.' } },
  reference: 'TRAINING-T1',
  start: '2026-01-07T23:40+02:00',
  length: 3 * 24 * 60,
  takes: 20,
  begins: 'notWhereExpected',
  scenes: [
    {
      after: 0,
      country: 'GR',
      zone: 'Europe/Athens',
      offset: 120,
      where: { en: 'A home' },
      role: { en: 'Carer' },
      begins: { en: 'She is not back.' },
    },
  ],
  goals: [{ en: 'Report at once' }],
  injects: [],
  modelPath: [
    { after: 0, step: 'absenceNoticed', outcome: 'unknown' },
    { after: 3, step: 'dangerScreen', outcome: 'red' },
    { after: 10, step: 'reportToPolice', outcome: 'accepted', why: { en: 'No waiting period.' } },
    { after: 30, step: 'notifyGuardian', outcome: 'done' },
    { after: 60, step: 'notifyHotline', outcome: 'done' },
  ],
  usual: [],
  traps: [
    {
      id: 'wait',
      title: { en: 'Waiting until morning' },
      deviation: { step: 'notifyGuardian', how: 'leftOut' },
      finding: { kind: 'missing', step: 'notifyGuardian' },
      teaches: { en: 'The guardian hears at any hour.' },
    },
    {
      id: 'no-register',
      title: { en: 'No alert' },
      deviation: { step: 'confirmSis', how: 'leftOut' },
      finding: { kind: 'alertNeverConfirmed', step: 'confirmSis' },
      teaches: { en: 'Ask for the confirmation.' },
    },
  ],
  delays: [
    { step: 'notifyHotline', meant: { en: 'Nobody abroad was asked.' } },
    { step: 'dangerScreen', meant: { en: 'Nobody knew of the danger.' } },
  ],
  reflection: [{ en: 'Who could have called earlier?' }],
}

const began = (name: string, scenario: string): Scribe => {
  const scribe = new Scribe({ start: lateEvening, actor: { name, role: 'carer' } })
  const training = { scenario, run: 'a'.repeat(32) }
  scribe.write({ type: 'caseOpened', reference: 'TRAINING-T1', practice: true, training })
  scribe.write({ type: 'stageOpened', stage: 'response-1' })
  return scribe
}

/** Kept to the model path as far as it goes; the hotline may be out of reach a few times before. */
export function inTime(outOfReach = 0, name = 'Ioanna Test', scenario = 'short'): Scribe {
  const scribe = began(name, scenario)
  scribe.answer('absenceNoticed.unknown', { noticedAt: scribe.now })
  scribe.wait(3 * minute).answer('dangerScreen.red')
  scribe.wait(7 * minute).answer('reportToPolice.accepted', { policeReference: 'P-1', officer: 'o' })
  scribe.wait(20 * minute).answer('notifyGuardian.done', { whoWasReached: 'Guardian' })
  for (let time = 0; time < outOfReach; time += 1)
    scribe.answer('notifyHotline.notPossible', { reason: 'no answer', whoWasTold: 'Manager' })
  scribe.wait(30 * minute).answer('notifyHotline.done', { whoWasReached: 'Hotline' })
  return scribe
}

/** Late at the police, with another outcome there; the guardian is never told, the hotline two days later. */
export function muchLater(name = 'Petros Test', scenario = 'short'): Scribe {
  const scribe = began(name, scenario)
  scribe.answer('absenceNoticed.unknown', { noticedAt: scribe.now })
  scribe.wait(3 * minute).answer('dangerScreen.red')
  scribe.wait(87 * minute).answer('reportToPolice.otherLabel', { whatPoliceSaid: 'left' })
  scribe.wait(5 * minute).answer('escalateSupervisor.accepted', { policeReference: 'P-2', officer: 'o' })
  scribe.answer('askSis.asked')
  scribe.wait(60 * minute).answer('confirmSis.confirmed', { enteredAt: scribe.now })
  scribe.wait(47 * 60 * minute).answer('notifyHotline.done', { whoWasReached: 'Hotline' })
  return scribe
}
