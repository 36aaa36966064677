import type { PlayedWith } from '#training/play.ts'
import { digits } from '../record/scribe.ts'

/** What a scenario is played with in tests: salts that count. */
export function playedWith(language = 'en'): PlayedWith {
  let salts = 0
  return {
    caseId: digits('case', 32),
    device: digits('device', 32),
    run: digits('run', 32),
    salt: () => digits(++salts, 32),
    app: 'Missing Child Guide 0.1.0',
    language,
    words: { text: 'as usual', person: 'Practice Person', phone: '555-0100' },
    actor: (role) => ({ name: 'Practice Trainee', role }),
  }
}

/** A small scenario that has nothing wrong, to be changed. */
export const small = {
  format: 'missing-child-guide-scenario',
  v: 1,
  id: 'small',
  version: '1.0.0',
  title: { en: 'Not back' },
  label: { en: 'Invented' },
  child: { name: 'Mina', born: '2015-05-05', about: { en: 'Girl of 15' } },
  reference: 'TRAINING-S',
  start: '2031-03-04T18:20+01:00',
  length: 130,
  takes: 20,
  begins: 'notWhereExpected',
  scenes: [
    {
      after: 0,
      country: 'IT',
      zone: 'Europe/Rome',
      offset: 60,
      where: { en: 'A home' },
      role: { en: 'Carer' },
      begins: { en: 'She is not there' },
    },
  ],
  goals: [{ en: 'Start at once' }],
  injects: [
    { id: 'first', due: { after: 5 }, channel: 'phone', from: { en: 'Police' }, text: { en: 'Hello' } },
    {
      id: 'asked',
      due: { on: { answered: 'dangerScreen', outcome: 'clear' }, delay: 7 },
      channel: 'message',
      from: { en: 'Friend' },
      text: { en: 'Hm' },
    },
    {
      id: 'reached',
      due: { on: { reached: 'firstChecks', stage: 'response-1' } },
      channel: 'inPerson',
      from: { en: 'Cook' },
      text: { en: 'Well' },
    },
    {
      id: 'slow',
      due: { on: { late: 'firstChecks' }, delay: 10 },
      channel: 'radio',
      from: { en: 'Bus' },
      text: { en: 'So' },
    },
  ],
  modelPath: [
    { after: 2, step: 'absenceNoticed', outcome: 'unknown', fields: { noticedAt: { after: 0 } } },
    { after: 4, step: 'dangerScreen', outcome: 'clear', why: { en: 'No red sign' } },
  ],
  usual: [],
  traps: [
    {
      id: 'wait',
      title: { en: 'Waiting' },
      deviation: { step: 'firstChecks', how: 'later', by: 60, because: { en: 'They said so' } },
      until: 110,
      finding: { kind: 'late', step: 'firstChecks' },
      teaches: { en: 'Thirty minutes' },
    },
  ],
  delays: [{ step: 'firstChecks', meant: { en: 'An hour' } }],
  reflection: [{ en: 'Who says wait?' }],
} as const
