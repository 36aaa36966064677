import { notKnown, notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const talkOutcomes = {
  understood: { label: 'Told, and understood', hint: 'Write down what the child said.' },
  no: { label: 'Not understood', hint: 'An interpreter is then on the list.' },
  notPossible,
} as const

const noInterrogation = 'Do not interrogate. A child who tells nothing may still be in danger.'

/** P5. */
export const childsVoiceWords = {
  firstTalk: {
    title: 'Tell the child where they are and listen',
    name: 'First talk',
    why: 'Without information to rely on, smugglers become the most trusted source.',
    steps: [
      'Choose a quiet place and an interpreter from outside.',
      'Tell each topic in simple words.',
      'Give the numbers: 116 000, 116 111, emergency, guardian.',
      'Ask about plans, fears, family and debts.',
      'Ask: if you were missing, may we show your photo?',
    ],
    say: 'You are safe here now. I explain what happens next and you can ask me anything. You can come back at any time and you will not be punished.',
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Understood in part', hint: 'Comes back. Talk again.' } },
  },
  interpreterForFirstTalk: {
    title: 'Find an interpreter for the first talk',
    name: 'Interpreter, first talk',
    why: 'A talk that is not understood has not taken place.',
    steps: ['Try the phone service, at any hour.', 'Check that the interpreter is not from the child’s group.'],
    never: 'Do not use another child or an adult who came with the child.',
    outcomes: { found: { label: 'Found', hint: 'The first talk is then on the list.' }, notPossible },
  },
  secondTalk: {
    title: 'Talk again: what did the child understand and want?',
    name: 'Second talk',
    why: 'In the first hours hardly anything stays. Disclosure is slow; saying nothing does not mean there is nothing.',
    steps: [
      'Ask the child to tell it in their own words.',
      'Draw the network: family, friends, people to trust.',
      'Ask again about plans and worries.',
      'Ask again whether the photo may be shown.',
    ],
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Understood in part', hint: 'Another talk is then due today.' } },
  },
  nextTalk: {
    title: 'Has something happened that the child must understand?',
    name: 'Reason for a talk',
    why: 'After each decision, move or piece of bad news children leave because nobody explained it.',
    outcomes: {
      decision: { label: 'A decision has come', hint: 'A talk is then on the list.' },
      transfer: { label: 'A move is planned or done', hint: 'A talk is then on the list.' },
      badNews: { label: 'Bad news', hint: 'A talk is then on the list.' },
      otherEvent: { label: 'Something else', hint: 'A talk is then on the list.' },
    },
  },
  eventTalk: {
    title: 'Explain what has happened, and hear the child',
    name: 'Talk after an event',
    why: 'Say what it means and which real choices there are.',
    steps: [
      'Say what it means, with the interpreter.',
      'Say what can still be done, and by when.',
      'Ask what the child plans now.',
      'Repeat the numbers and the way back.',
    ],
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Understood in part', hint: 'Comes back. Talk again.' } },
  },
  interpreterForTalk: {
    title: 'Find an interpreter for this talk',
    name: 'Interpreter',
    why: 'A talk that is not understood has not taken place.',
    steps: ['Try the phone service, at any hour.', 'Check that the interpreter is not from the child’s group.'],
    never: 'Do not use another child or an adult who came with the child.',
    outcomes: { found: { label: 'Found', hint: 'The talk is then on the list.' }, notPossible },
  },
  plansToGoOn: {
    title: 'Does the child plan to go on, and whose idea is it?',
    name: 'Plans to go on',
    why: 'Whose idea it is decides what helps: a route to family, or protection from pressure.',
    steps: ['Ask openly; do not judge.', 'Ask who told the child to go there.'],
    say: 'Many young people want to travel on. Do you have a place in mind? Who told you about it?',
    outcomes: {
      no: { label: 'No plans to leave' },
      own: { label: 'Yes, the child’s own idea', hint: 'A safe route is then on the list.' },
      family: { label: 'Yes, the family’s idea', hint: 'A safe route is then on the list.' },
      someoneElse: { label: 'Yes, someone else’s idea', hint: 'Counts as a sign of trafficking.' },
      unknown: notKnown,
    },
  },
  openSafeRoute: {
    title: 'Open a safe route together with the guardian',
    name: 'Safe route',
    why: 'A route that is too slow pushes children onto an unsafe one.',
    steps: [
      'Call the guardian and the lawyer.',
      'Start family reunification or tracing.',
      'Tell the child the next date.',
    ],
    never: 'Do not give any date as certain that you do not know.',
    outcomes: {
      done: { label: 'Started', hint: 'Note who was reached.' },
      notSafe: { label: 'Not safe for the child', hint: 'Say why.' },
      notPossible,
    },
  },
  answerPressure: {
    title: 'Someone else wants the child to leave: act today',
    name: 'Pressure to leave',
    why: 'Somebody else’s plan for a child is a sign of trafficking. It needs protection the same day.',
    steps: [
      'Call the trafficking centre; tell police and guardian.',
      'Judge exploitation again, with this as a fact.',
      'Agree with the child how calls can be refused.',
    ],
    say: 'Someone else wants this child to travel on. These are the facts. What should we do today, and who else must know?',
    never: 'Do not call the person behind the plan.',
    outcomes: { done: { label: 'Told', hint: 'Note who was reached.' }, notPossible },
  },
  plansLater: {
    title: 'Ask again about plans to go on',
    name: 'Plans: ask again',
    why: 'Plans change with a call, a friend who leaves or a decision.',
    outcomes: { askAgain: { label: 'Ask again', hint: 'The question comes back.' } },
  },
} as const satisfies Partial<PreventionWords>
