import type { ResponseWords } from '#content/words.ts'
import { keepTheRoom, notKnown, notPossible } from './labels.ts'

/** R5, R6 and R8: risk, lead, search. */
export const workWords = {
  worryingCriteria: {
    title: 'Answer each criterion, then set the level of concern',
    name: 'Level of concern',
    why: 'Police judge the danger by what the reporter tells them. Not known is a reason for concern, not a no.',
    steps: ['Answer every line, with a fact.', 'Set the level.', 'Send the answers to the police in writing.'],
    never: 'Do not set it lower because the child is often away, nearly 18 or of doubted age.',
    outcomes: {
      immediateDanger: { label: 'Immediate danger', hint: 'Danger to life, signs of suicide, or a crime.' },
      highConcern: { label: 'High concern', hint: 'The usual level while whereabouts are not known.' },
      concern: { label: 'Concern', hint: 'Only with a name and a reason.' },
    },
  },
  policeRiskLevel: {
    title: 'Do you agree with the level the police set?',
    name: 'Police risk level',
    why: 'Under a label such as ‘not worrying’, children in migration drop out of the search.',
    steps: ['Ask which level the police set.', 'Compare it with your answers.'],
    say: 'Which risk level has this child? What is the reason? Who decided it?',
    outcomes: {
      agreed: { label: 'Yes, we agree', hint: 'Enter the level.' },
      notAgreed: { label: 'No, it is too low', hint: 'Enter the level. Challenge it next.' },
      unknown: notKnown,
      notPossible,
    },
  },
  challengeRisk: {
    title: 'Challenge the police level with reasons',
    name: 'Challenge the level',
    why: 'Leaving often, wanting to travel on or being nearly 18 does not make a child safe.',
    steps: [
      'Give a fact for each criterion.',
      'Send it to the officer in charge.',
      'Ask for a new decision.',
      'Write down the answer.',
    ],
    say: 'We do not agree with this level. These are the facts for each criterion. Please decide again and tell us the reason.',
    outcomes: {
      raised: { label: 'Level raised', hint: 'Enter the new level.' },
      refused: { label: 'Level not raised', hint: 'Write down their words. The review asks again.' },
      notPossible,
    },
  },
  riskReview: {
    title: 'Has the risk changed?',
    name: 'Risk review',
    why: 'Each new fact can change the risk. It is reviewed for as long as the child is missing.',
    steps: ['Collect what is new.', 'Ask again about another country.', 'Pass new facts to the police.'],
    never: 'Do not lower it because the child has been missing before.',
    outcomes: {
      unchanged: { label: 'Not changed' },
      raised: { label: 'Higher now', hint: 'Say why, and tell the police.' },
      loweredWithReason: { label: 'Lower now', hint: 'Only with a name and a reason.' },
      challenge: { label: 'Police level is too low', hint: 'Challenge it next.' },
      notPossible,
    },
  },
  nameCoordinator: {
    title: 'Name one coordinator and a deputy',
    name: 'Coordinator',
    why: 'When nobody has overall responsibility, tasks fall between services.',
    steps: ['Ask child protection who takes it.', 'Note name, number and deputy.', 'Tell everyone on the list.'],
    outcomes: { named: { label: 'Named' }, notPossible },
  },
  agreeRoles: {
    title: 'Agree who does what',
    name: 'Roles',
    why: 'Police lead the search. Child protection keeps the child’s file and stays responsible.',
    steps: [
      'Name who leads the search.',
      'Name who keeps the file.',
      'Agree how often you speak with police.',
      'Log every message.',
    ],
    outcomes: { done: { label: 'Agreed' }, notPossible },
  },
  coordinationInPlace: {
    title: 'Change the coordinator or the roles',
    name: 'Change roles',
    why: 'Much is lost when work passes from one to another. Name the new person before the old one leaves.',
    steps: ['Hand over in writing at each shift change.', 'Name who answers the phone tonight.'],
    outcomes: { changed: { label: 'Someone changes', hint: 'Name the coordinator again.' } },
  },
  searchFirst: {
    title: 'Search first: room, phone, open traces, friends',
    name: 'First search',
    why: 'What was taken and what was left helps the police. Finding nothing is a result too.',
    steps: [
      'Log every result, also nothing found.',
      'Look only at what is openly visible.',
      'Give phone and SIM details to police.',
      'Ask friends gently what they know.',
    ],
    never: keepTheRoom,
    outcomes: { done: { label: 'Done and logged' }, notPossible },
  },
  searchWider: {
    title: 'Widen the search with police and partners',
    name: 'Wider search',
    why: 'A child may be in hospital, in police custody, in detention or in another centre.',
    steps: ['Agree who asks where.', 'Log every result, also nothing found.', 'Pass every lead to the police.'],
    never: 'Do not call relatives abroad from the centre when trafficking is suspected.',
    outcomes: { done: { label: 'Done and logged' }, notPossible },
  },
  searchOn: {
    title: 'Add a new lead to the search',
    name: 'New lead',
    why: 'A lead can come late. It goes to the police and starts the wider search again.',
    outcomes: { newLead: { label: 'There is a new lead', hint: 'The wider search starts again.' } },
  },
} as const satisfies Partial<ResponseWords>
