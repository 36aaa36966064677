import { notKnown, notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

/** P11: presence, watch, notes, review, preventive alert. */
export const watchWords = {
  childPresent: {
    title: 'Is the child not where expected?',
    name: 'Child is missing',
    why: 'Whoever notices acts at once. There is no time to wait out.',
    never: 'Do not leave it to the next shift.',
    outcomes: { absent: { label: 'Child is missing', hint: 'The response opens now.' } },
  },
  childAway: {
    title: 'Is the absence over for prevention?',
    name: 'Response or aftercare runs',
    why: 'Nobody answers this by hand: response and aftercare say when the absence is over.',
    outcomes: {
      returned: { label: 'Absence over, child in our care', hint: 'Prevention goes on.' },
      gone: { label: 'Child does not come back to us', hint: 'Prevention ends here.' },
    },
  },
  signToday: {
    title: 'Do you see a sign today that the child will leave?',
    name: 'Sign today',
    why: 'A sign seen today leaves time to act. Not known counts as a sign.',
    steps: ['Answer each sign.', 'Ask the shift before you.', 'Set the time of the next look.'],
    outcomes: {
      none: { label: 'No sign', hint: 'Set the next look. It comes back then.' },
      sign: { label: 'There is a sign', hint: 'Acting on it is then due at once.' },
      unknown: { label: 'Not known', hint: 'Counts as a sign.' },
    },
  },
  actOnSign: {
    title: 'Talk with the child and stay near',
    name: 'Act on the sign',
    why: 'A talk with someone trusted holds more than a door. Nobody here may lock a child in.',
    steps: [
      'Let the trusted adult talk, now.',
      'Put more staff near, without locks.',
      'Think about another place tonight.',
      'Think about a preventive alert.',
    ],
    say: 'I have the feeling that you want to go. I am worried about you. Will you tell me what happened?',
    never: 'Do not lock the child in. Do not take phone or papers away.',
    outcomes: {
      done: { label: 'Done', hint: 'Telling police and guardian is then due at once.' },
      another: { label: 'Another sign', hint: 'Starts again.' },
      notPossible,
    },
  },
  tellOfSign: {
    title: 'Tell police and guardian that the child may leave',
    name: 'Tell of the sign',
    why: 'If they know before, they are quicker afterwards.',
    steps: ['Call the guardian.', 'Call the police; name the plan.', 'Check that the packet is at hand.'],
    say: 'A child in our care may go missing tonight. These are the signs. We have a plan and a packet. Whom do I call if it happens?',
    outcomes: {
      done: { label: 'Both told', hint: 'Note who was reached.' },
      another: { label: 'Another sign meanwhile', hint: 'Acting on it comes back.' },
      notPossible,
    },
  },
  dailyNoteOff: {
    title: 'Begin a daily contact note when the risk is high',
    name: 'Daily note',
    why: 'One line a day shows a change that nobody sees in a single shift.',
    outcomes: { begin: { label: 'Begin', hint: 'A note is due every day.' } },
  },
  dailyNote: {
    title: 'Write today’s contact note',
    name: 'Today’s note',
    why: 'Who spoke with the child, how the child was, what is new.',
    outcomes: {
      written: { label: 'Written', hint: 'The next one comes tomorrow.' },
      stop: { label: 'No longer needed', hint: 'Reason and name are needed.' },
      notPossible,
    },
  },
  reviewAsSet: {
    title: 'Review plan, risks and open duties',
    name: 'Review',
    why: 'What nobody looks at grows old. The next date is set each time.',
    steps: ['Go through each line.', 'Judge both risks again, if something changed.', 'Set the next date.'],
    outcomes: { reviewed: { label: 'Reviewed', hint: 'Enter the next date.' }, notPossible },
  },
  considerPreventiveAlert: {
    title: 'Should the authority enter a preventive SIS alert?',
    name: 'Preventive alert',
    why: 'Borders can stop a child from being taken abroad, if the alert is there before.',
    steps: ['Answer each danger.', 'Ask child protection what they think.'],
    outcomes: {
      ask: { label: 'Yes, ask for it', hint: 'Asking is then on the list.' },
      notNow: { label: 'Not now', hint: 'Reason and name are needed.' },
      unknown: notKnown,
    },
  },
  askPreventiveAlert: {
    title: 'Ask the competent authority for a preventive alert',
    name: 'Ask for alert',
    why: 'You ask; the authority decides and enters it.',
    steps: [
      'Ask who decides in your country.',
      'Give the danger and the facts.',
      'Give sheet and photo, if they are asked for.',
    ],
    say: 'This child is in danger of being taken abroad. These are the facts. Please enter a preventive SIS alert, or tell me who decides.',
    outcomes: {
      asked: { label: 'Asked', hint: 'The answer is asked for next.' },
      notInThisCountry: { label: 'Does not exist in this country', hint: 'Say who said so.' },
      notPossible,
    },
  },
  confirmPreventiveAlert: {
    title: 'Has the preventive alert been entered?',
    name: 'Alert confirmed',
    why: 'An alert that was only asked for stops nobody.',
    outcomes: {
      confirmed: { label: 'Yes', hint: 'Enter when.' },
      refused: { label: 'Refused', hint: 'Say why.' },
      noAnswer: { label: 'No answer', hint: 'Ask again.' },
      notPossible,
    },
  },
  preventiveAlertOff: {
    title: 'Think again about a preventive alert',
    name: 'Alert: think again',
    why: 'A trip, a call or a wedding plan can change the answer.',
    outcomes: { reconsider: { label: 'Think again', hint: 'The question comes back.' } },
  },
  preventiveAlertOn: {
    title: 'Is the preventive alert still needed?',
    name: 'Alert in place',
    why: 'An alert that nobody needs any more can stop a child on a good journey.',
    outcomes: { noLongerNeeded: { label: 'No longer needed', hint: 'Having it taken out is then on the list.' } },
  },
  withdrawPreventiveAlert: {
    title: 'Have the preventive alert taken out',
    name: 'Take alert out',
    why: 'Only the authority that entered it can take it out.',
    steps: ['Ask the authority that entered it.', 'Note who says that it is out.'],
    outcomes: {
      withdrawn: { label: 'Taken out', hint: 'Name who said so.' },
      stillNeeded: { label: 'Still needed', hint: 'It stays in place.' },
      notPossible,
    },
  },
} as const satisfies Partial<PreventionWords>
