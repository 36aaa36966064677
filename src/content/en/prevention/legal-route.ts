import { notKnown, notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

/** P10 and Q37. */
export const legalRouteWords = {
  familyAbroad: {
    title: 'Does the child have family in another country?',
    name: 'Family abroad',
    why: 'Slow procedures push children to travel alone. The route is started early.',
    outcomes: {
      yes: { label: 'Yes', hint: 'Enter the country. Starting the route is then on the list.' },
      no: { label: 'No' },
      unknown: notKnown,
    },
  },
  startFamilyRoute: {
    title: 'Start family reunification or tracing',
    name: 'Route to the family',
    why: 'A date the child can hold on to keeps the child here.',
    steps: [
      'Ask the lawyer which route fits.',
      'Check whether contact is safe for child and family.',
      'Ask the Red Cross, where family is lost.',
      'Tell the child how long it takes.',
    ],
    never: 'Do not tell relatives where the child is before the check.',
    outcomes: {
      started: { label: 'Started', hint: 'Note who was reached and what the child was told.' },
      notSafe: { label: 'Not safe', hint: 'Reason and name are needed.' },
      notPossible,
    },
  },
  familyRouteLater: {
    title: 'Is there something new about the family?',
    name: 'News of the family',
    why: 'A new contact or country opens or closes a route.',
    outcomes: { newFact: { label: 'There is something new', hint: 'The question comes back.' } },
  },
  legalSteps: {
    title: 'Plan the legal route, with dates',
    name: 'Legal route',
    why: 'A child who sees the next step has a reason to stay.',
    steps: [
      'Find a lawyer.',
      'Name each route and its next date.',
      'Plan school, health and the time after 18.',
      'Show the child the dates.',
    ],
    outcomes: { done: { label: 'Planned', hint: 'Enter the dates.' }, notPossible },
  },
  legalStepsLater: {
    title: 'Has a date or a route changed?',
    name: 'Legal route changes',
    why: 'A date that passed without a word is bad news too.',
    outcomes: { changed: { label: 'Something has changed', hint: 'The plan comes back.' } },
  },
  newsExpected: {
    title: 'Is a decision or bad news coming?',
    name: 'News ahead',
    why: 'The talk comes before the news, not after the child has left.',
    outcomes: { expected: { label: 'Yes', hint: 'Enter the date. The talk is then on the list.' } },
  },
  talkBeforeNews: {
    title: 'Talk with the child before the news comes',
    name: 'Talk before the news',
    why: 'A child who knows what it means and what is still possible has less reason to leave.',
    steps: [
      'Ask the lawyer what is likely.',
      'Explain what it would mean.',
      'Go through the real choices.',
      'Say who will be there on that day.',
    ],
    never: 'Do not hand over a letter and leave the child alone with it.',
    outcomes: {
      talked: { label: 'Talked', hint: 'Write down what the child said. Judge the risk again.' },
      newDate: { label: 'The date has changed', hint: 'Enter the new date.' },
      notPossible,
    },
  },
  eighteenComing: {
    title: 'Will the child turn 18 within four months?',
    name: 'Turning 18',
    why: 'The fear of that day makes children leave. It ends nothing here by itself.',
    outcomes: {
      no: { label: 'No' },
      withinFourMonths: { label: 'Yes, within four months', hint: 'The transition is prepared next.' },
      reached: { label: 'Already turned 18', hint: 'What stays after 18 is then on the list.' },
      unknown: notKnown,
    },
  },
  transitionTasks: {
    title: 'Prepare the time after 18',
    name: 'Before turning 18',
    why: 'The danger does not end on a birthday. Help must not end there either.',
    steps: [
      'Name the service for adults and a person there.',
      'Write the transition plan with the child.',
      'Judge the risk again.',
      'Ask for an update, if a SIS alert stands.',
    ],
    outcomes: {
      done: { label: 'Prepared' },
      reached: { label: 'Turned 18 meanwhile', hint: 'What stays after 18 is then on the list.' },
      notPossible,
    },
  },
  afterMajority: {
    title: 'Check what stays in place after 18',
    name: 'After turning 18',
    why: 'Prevention stays open until a person at the adult service has said yes.',
    steps: ['Check that the adult service has started.', 'Keep plan and watch until then.'],
    outcomes: { done: { label: 'Checked', hint: 'Prevention stays open.' }, notPossible },
  },
  eighteenLater: {
    title: 'Is the 18th birthday near or past?',
    name: 'Birthday again',
    why: 'An age assessment or a new paper can change the date.',
    outcomes: {
      near: { label: 'Within four months', hint: 'The transition is prepared next.' },
      reached: { label: 'Turned 18', hint: 'What stays after 18 is then on the list.' },
    },
  },
} as const satisfies Partial<PreventionWords>
