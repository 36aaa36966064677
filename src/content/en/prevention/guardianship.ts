import { notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const appointed = {
  label: 'A guardian is appointed',
  hint: 'Enter the name. Telling the guardian is then on the list.',
} as const

/** P3. */
export const guardianshipWords = {
  guardianQuestion: {
    title: 'Does the child have a guardian?',
    name: 'Guardian appointed',
    why: 'The guardian stands for this child. Regular contact keeps children from leaving.',
    outcomes: {
      appointed,
      interim: { label: 'Someone acts for now', hint: 'Enter who, and until when.' },
      none: { label: 'No', hint: 'Asking for one is then due at once.' },
      unknown: { label: 'Not known', hint: 'Counts as no.' },
    },
  },
  askForGuardian: {
    title: 'Ask for a guardian now',
    name: 'Guardian asked for',
    why: 'Whoever knows of the child may and should ask. Someone has to act for the child meanwhile.',
    steps: ['Call the service that names guardians.', 'Ask who acts until then.', 'Note name, time and reference.'],
    say: 'An unaccompanied child has no guardian. Please name one. Who acts for the child until then?',
    outcomes: { asked: { label: 'Asked for', hint: 'Note who was reached.' }, notPossible },
  },
  guardianInPlace: {
    title: 'Is a guardian in place now?',
    name: 'Guardian in place',
    why: 'European rules set an outer limit for naming one. A date that nobody watches passes in silence.',
    steps: ['Ask where it stands.', 'Note who acts meanwhile, and until when.'],
    outcomes: {
      appointed,
      notYet: { label: 'Not yet', hint: 'Raising the alarm is then on the list.' },
      notPossible,
    },
  },
  escalateGuardian: {
    title: 'Raise the alarm: this child has no guardian',
    name: 'Guardian: alarm',
    why: 'No guardian after the limit, or no contact, is a risk of its own.',
    steps: [
      'Tell the guardianship service again.',
      'Tell the manager at child protection.',
      'Name the date you first asked.',
    ],
    say: 'This child is still without a guardian who is in contact. We asked on this date. Please name a person and a day.',
    outcomes: { told: { label: 'Both told', hint: 'Note who was reached.' }, appointed, notPossible },
  },
  guardianAfterAlarm: {
    title: 'Has the alarm brought a guardian?',
    name: 'Guardian after alarm',
    why: 'An alarm nobody follows up changes nothing.',
    outcomes: { appointed, notYet: { label: 'Not yet', hint: 'The alarm is raised again.' }, notPossible },
  },
  informGuardian: {
    title: 'Tell the guardian about the risk of going missing',
    name: 'Brief the guardian',
    why: 'At night the guardian is one of the first to be called. They need to know that, and how.',
    steps: [
      'Explain what happens if the child is missing.',
      'Get a number for nights and weekends.',
      'Agree how often guardian and child meet.',
    ],
    outcomes: { told: { label: 'Told', hint: 'Note who was reached.' }, notPossible },
  },
  guardianContact: {
    title: 'Are guardian and child still in regular contact?',
    name: 'Contact with guardian',
    why: 'Regular contact is itself protection.',
    outcomes: {
      guardianChanges: { label: 'The guardian changes', hint: 'The question comes back.' },
      noRegularContact: { label: 'Hardly any contact', hint: 'Raising the alarm is then on the list.' },
    },
  },
} as const satisfies Partial<PreventionWords>
