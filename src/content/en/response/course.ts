import type { ResponseWords } from '#content/words.ts'
import { noCallsToRelatives, notKnown, notPossible } from './labels.ts'

const takeDownNext = 'Say who decided. Taking it down is now a task.'

/** R9 to R12: publicity, other countries, meetings, long-term, the eighteenth birthday. */
export const courseWords = {
  publicityDecision: {
    title: 'What has been decided about publicity?',
    name: 'Publicity decision',
    why: 'Police or prosecutor decide, together with those responsible for the child. A photo cannot be called back.',
    steps: [
      'Ask police or prosecutor to decide.',
      'Ask the guardian or authority to agree.',
      'Weigh danger to life against exposing the child.',
      'Name who takes it down, and when.',
    ],
    never: 'Do not publish nationality, asylum status, a suspicion of trafficking, or the centre’s name or address.',
    outcomes: {
      none: { label: 'No publicity', hint: 'Say why.' },
      professionalOnly: { label: 'Professionals only', hint: takeDownNext },
      local: { label: 'Local or regional', hint: takeDownNext },
      national: { label: 'National', hint: takeDownNext },
      crossBorder: { label: 'Across borders, by the hotlines', hint: takeDownNext },
      unknown: notKnown,
      notPossible,
    },
  },
  publicityNotUsed: {
    title: 'Consider publicity again',
    name: 'Publicity later',
    why: 'A new danger or a new lead can change the decision.',
    outcomes: { reconsider: { label: 'Consider it again' } },
  },
  takeDownPublicity: {
    title: 'Take the publicity down, or confirm it is still needed',
    name: 'Take-down',
    why: 'What was published goes on exposing the child. It comes down as soon as it is not needed.',
    steps: ['List every place where it was shown.', 'Ask each to take it down.', 'Check that it is gone.'],
    outcomes: {
      takenDown: { label: 'Taken down', hint: 'Note who was reached.' },
      stillNeeded: { label: 'Still needed', hint: 'Set the next review.' },
      notPossible,
    },
  },
  foreignHint: {
    title: 'Is there any hint of another country?',
    name: 'Hint of a country',
    why: 'Services often do not contact other countries. A hint is enough to do it.',
    steps: [
      'Think of family and the child’s wish.',
      'Think of phone prefixes and tickets.',
      'Think of travel companions.',
    ],
    outcomes: {
      yes: { label: 'Yes', hint: 'Name the country. Contact comes next.' },
      no: { label: 'No', hint: 'The SIS alert is still asked for.' },
      unknown: { label: 'Not known', hint: 'Asked again at the next review.' },
    },
  },
  noForeignHint: {
    title: 'Add a hint of another country',
    name: 'New hint',
    why: 'A call, a ticket or a friend can point to a country later.',
    outcomes: { newHint: { label: 'There is a hint', hint: 'Name the country. Contact comes next.' } },
  },
  askHintAgain: {
    title: 'Is there a hint of another country by now?',
    name: 'Hint: ask again',
    why: 'It was not known before. Friends, phone or papers may have shown something since.',
    outcomes: {
      yes: { label: 'Yes', hint: 'Name the country. Contact comes next.' },
      no: { label: 'No', hint: 'The SIS alert is still asked for.' },
      unknown: { label: 'Not known', hint: 'Asked again at the next review.' },
    },
  },
  contactAbroad: {
    title: 'Contact the other country through each channel',
    name: 'Contact abroad',
    why: 'There is no single route between countries. Several channels together reach someone.',
    steps: [
      'Have each channel contact its counterpart.',
      'Send the short sheet, translated.',
      'Leave out the asylum story beyond need.',
      'Outside SIS: Interpol, police contacts and hotlines.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      done: { label: 'Contacted', hint: 'Check next whether someone answers.' },
      notPossible,
    },
  },
  confirmAbroad: {
    title: 'Has someone in the other country taken it up?',
    name: 'Answer from abroad',
    why: 'A message may have reached nobody. It stays open until a named person answers.',
    outcomes: {
      confirmed: { label: 'Yes, taken up', hint: 'Note who was reached.' },
      noAnswer: { label: 'No answer', hint: 'Contact them again.' },
      newHint: { label: 'Hint of a further country', hint: 'Name the country. Contact comes next.' },
      notPossible,
    },
  },
  abroadInformed: {
    title: 'Add a hint of a further country',
    name: 'Further country',
    why: 'More than one country may be concerned. Each one is contacted.',
    outcomes: { newHint: { label: 'There is a hint', hint: 'Name the country. Contact comes next.' } },
  },
  planMeeting: {
    title: 'Fix the date of the case meeting',
    name: 'Plan the meeting',
    why: 'Meetings come months late, or never, when nobody fixes a date.',
    steps: [
      'Ask child protection to chair.',
      'Invite police, carer, guardian and hotline.',
      'Invite specialists and lawyer as needed.',
    ],
    outcomes: { planned: { label: 'Date fixed', hint: 'Enter date and time.' }, notPossible },
  },
  holdMeeting: {
    title: 'Hold the case meeting and write the minutes',
    name: 'Case meeting',
    why: 'Everyone sees what is done and what is not. Each task gets an owner and a date.',
    steps: ['Go through the agenda.', 'Give each task an owner and date.', 'Fix the next date.'],
    outcomes: {
      held: { label: 'Held', hint: 'Enter the minutes. The next one is planned.' },
      postponed: { label: 'Postponed', hint: 'Say why. Fix a new date.' },
      notPossible,
    },
  },
  longTermReview: {
    title: 'Review the case: the child is still missing',
    name: 'Long-term review',
    why: 'The case stays open until the child is found, also after the 18th birthday.',
    steps: ['Go through the list.', 'Give new facts to the police.', 'Tell the lawyer before any file closes.'],
    never: 'Do not close the case because time has passed.',
    outcomes: { reviewed: { label: 'Reviewed', hint: 'The next review is set.' }, notPossible },
  },
  eighteenthBirthday: {
    title: 'Does the child turn 18 within four months?',
    name: '18th birthday',
    why: 'Turning 18 closes nothing and lowers nothing. It brings tasks for alert, guardian and lawyer.',
    outcomes: {
      withinFourMonths: { label: 'Yes, within four months' },
      reached: { label: 'Already 18', hint: 'The case stays open.' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Asked again.' },
    },
  },
  prepareEighteen: {
    title: 'Prepare: the child turns 18 soon',
    name: 'Before 18',
    why: 'Before the birthday, SIS asks for the alert to be updated or deleted. It has to be updated.',
    steps: ['Ask police to update the SIS alert.', 'Ask that the guardian’s file stays open.', 'Tell the lawyer.'],
    outcomes: { done: { label: 'Done' }, notPossible },
  },
  afterEighteen: {
    title: 'Keep the case open: the child has turned 18',
    name: 'After 18',
    why: 'This person went missing as a child and is still missing. The search goes on.',
    steps: ['Tell police: this person went missing as a child.', 'Ask that alert and files stay open.'],
    never: 'Do not close the case because of the birthday.',
    outcomes: { done: { label: 'Done' }, notPossible },
  },
  eighteenSettled: {
    title: 'Enter that the 18th birthday is near or reached',
    name: '18th birthday comes',
    why: 'The birthday brings new tasks. It never closes the case.',
    outcomes: { near: { label: 'Within four months' }, reached: { label: 'Reached' } },
  },
} as const satisfies Partial<ResponseWords>
