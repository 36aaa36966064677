import type { AftercareWords } from '#content/words.ts'
import { notPossible } from '#content/en/response/labels.ts'

const notYet = { label: 'Not yet', hint: 'The child need not talk. Offer it again.' } as const
const goesOnWithout = { label: 'It goes on without', hint: 'Only with a name and a reason.' } as const
const undecided = { label: 'Not decided yet', hint: 'Give a reason and the date it is decided again.' } as const
const decideAnew = { label: 'This must be decided anew', hint: 'Say why.' } as const
const trafficked = {
  yes: { label: 'Yes', hint: 'Agree next in which country the referral is made.' },
  no: { label: 'No', hint: 'Say what this rests on.' },
  unknown: { label: 'Not known', hint: 'Counts as yes. Agree next with the other country.' },
} as const
const decideNever = 'Do not take it for granted that the child goes back.'
const transferSteps = [
  'Write the plan down with both sides.',
  'Name the receiving guardian before anyone travels.',
  'Choose an escort the child knows.',
  'Pack medicine and documents.',
  'Judge the trafficking risk at the other end.',
] as const
const transferNever = 'Do not let the child travel before the receiving guardian is named.'
const ready = { label: 'Ready to travel', hint: 'Name guardian and escort, and when.' } as const

const firstDay = {
  title: 'Call the child on the first day',
  why: 'The first days in a new place are the most dangerous ones.',
  steps: ['Speak with the child alone.', 'Ask: are you safe? Whom do you call?', 'Tell the guardian what worries you.'],
  outcomes: {
    spoke: { label: 'Spoke with the child' },
    notReached: { label: 'Not reached', hint: 'Ask the guardian and the place at once.' },
    notPossible,
  },
} as const
const seventhDay = {
  title: 'Call the child again after a week',
  why: 'What looked good on arrival can turn within days.',
  steps: ['Speak with the child alone.', 'Ask what is different from the plan.', 'Tell the guardian what worries you.'],
  outcomes: {
    spoke: { label: 'Spoke with the child' },
    notReached: { label: 'Not reached', hint: 'Ask the guardian and the place at once.' },
    notPossible,
  },
} as const

/** The X track, seen from here and seen from there. */
export const crossBorderWords = {
  protectUnderOurLaw: {
    title: 'Protect this child now, under our own law',
    name: 'Protect first',
    why: 'A child who is here is protected here, whichever country the file is in.',
    steps: [
      'Tell child protection here.',
      'Ask for an interim guardian here.',
      'Find a safe place for the child.',
      'Do not promise a return or a stay.',
    ],
    say: 'A child who is missing from another country is here. We need protection and an interim guardian now.',
    outcomes: { done: { label: 'Protected', hint: 'Say who was reached and who acts as guardian.' }, notPossible },
  },
  confirmHitToThem: {
    title: 'Confirm to the other country that the child is here',
    name: 'Confirm the hit',
    why: 'People there are still looking. They need to know that the child is safe, not the address.',
    steps: ['Police: through SIRENE or Interpol.', 'Hotline: to the hotline there.', 'Give no address beyond need.'],
    outcomes: { done: { label: 'Confirmed', hint: 'Note the country and who was reached.' }, notPossible },
  },
  askForTheirFile: {
    title: 'Ask the first country for the child’s file',
    name: 'Ask for the file',
    why: 'Care must not begin at nothing at each border. Guardians and therapists should speak directly.',
    steps: [
      'Ask for each part on the list.',
      'Ask guardian to call guardian.',
      'Use the central authority if police are not the way.',
      'Check what may be shared.',
    ],
    outcomes: {
      received: { label: 'Received', hint: 'Note who sent it.' },
      noAnswer: { label: 'No answer', hint: 'Ask again, through another channel too.' },
      goesOnWithout: { label: 'It goes on without', hint: 'Say what was tried.' },
      notPossible,
    },
  },
  hearChildHere: {
    title: 'Hear the child: why, wishes, fears, family here',
    name: 'Hear the child',
    why: 'What the child wants and fears belongs in the decision.',
    steps: [
      'Guardian and interpreter are there.',
      'Ask why the child set out.',
      'Ask what the child wishes and fears.',
      'Ask about family here.',
    ],
    say: 'Nothing has been decided. We want to know what you wish and what you are afraid of.',
    outcomes: {
      heard: { label: 'Heard', hint: 'Write down the wish in the child’s words.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedOnTheWay: {
    title: 'Was this child trafficked to here or from here?',
    name: 'Trafficked on the way',
    why: 'It decides which country identifies the child as a victim. Not known counts as yes.',
    steps: ['Go through the signs of trafficking.', 'Ask the first country what it knows.'],
    outcomes: trafficked,
  },
  agreeReferralCountry: {
    title: 'Agree in which country the referral is made',
    name: 'Referral: which country',
    why: 'When both countries wait for the other, nobody helps. Both are told.',
    steps: ['Call the trafficking centre here.', 'Ask theirs what is open.', 'Agree on one, and tell both.'],
    outcomes: { done: { label: 'Agreed, both told', hint: 'Note the country and who was reached.' }, notPossible },
  },
  decideSolutionHere: {
    title: 'Which solution is in this child’s best interests?',
    name: 'Decide the solution',
    why: 'Each child is decided on alone, with guardian and child. No return is automatic.',
    steps: [
      'Weigh family, safety, care and the child’s view.',
      'Ask the asylum authority which rules apply.',
      'Tell the child what was decided, and why.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Stays here', hint: 'Tell the first country that we take over.' },
      family: { label: 'Joins family', hint: 'Plan the transfer next.' },
      firstCountry: { label: 'Goes back to the first country', hint: 'Plan the transfer next.' },
      other: { label: 'Another solution', hint: 'Plan the transfer next.' },
      undecided,
      notPossible,
    },
  },
  confirmWeTakeOver: {
    title: 'Tell the first country who is responsible now',
    name: 'We take over',
    why: 'They can close their file only with a name and a reference.',
    steps: ['Name the responsible authority.', 'Give its reference.', 'Ask them to close alerts and file.'],
    outcomes: { done: { label: 'Told', hint: 'Note authority, reference and who was reached.' }, notPossible },
  },
  planTransfer: {
    title: 'Plan the transfer, with a guardian at the other end',
    name: 'Plan the transfer',
    why: 'Risk is highest between two services. Nobody travels towards nobody.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmArrivalThere: {
    title: 'Has the child arrived, and has the guardian confirmed it?',
    name: 'Arrival there',
    why: 'A transfer ends when the receiver says: the child is here.',
    steps: [
      'Call the receiving guardian.',
      'Speak with the child if possible.',
      'No arrival: the child is missing. Report it now.',
    ],
    outcomes: {
      arrived: { label: 'Arrived', hint: 'Note who confirmed it and when.' },
      notTravelled: { label: 'Did not travel', hint: 'Say why. Plan anew.' },
      notPossible,
    },
  },
  callFirstDay: { ...firstDay, name: 'Call on the first day' },
  callSeventhDay: { ...seventhDay, name: 'Call after a week' },

  askProtectionThere: {
    title: 'Ask the other country to protect the child first',
    name: 'Protection there',
    why: 'The country where the child is must protect the child now, under its own law.',
    steps: [
      'Call child protection there.',
      'Ask for an interim guardian there.',
      'Ask that the child is not detained.',
      'Ask who saw the child.',
    ],
    say: 'Our child is with you. Please protect the child first and name a guardian. Nothing has been decided about a return.',
    outcomes: { done: { label: 'Asked and answered', hint: 'Note who was reached.' }, notPossible },
  },
  confirmHitFromThem: {
    title: 'Confirm the hit with the other country',
    name: 'Confirm the hit',
    why: 'Both sides must be sure that it is this child. The alert stays until they are.',
    steps: ['Police: through SIRENE or Interpol.', 'Hotline: to the hotline there.', 'Ask for no address beyond need.'],
    outcomes: { done: { label: 'Confirmed', hint: 'Note who was reached.' }, notPossible },
  },
  sendOurFile: {
    title: 'Send the other country what it needs to care well',
    name: 'Send the file',
    why: 'Care must not begin at nothing at each border. Guardians and therapists should speak directly.',
    steps: [
      'Send each part on the list.',
      'Ask guardian to call guardian.',
      'Use the central authority if police are not the way.',
      'Check what may be shared.',
    ],
    outcomes: { sent: { label: 'Sent', hint: 'Note who received it.' }, notPossible },
  },
  childHeardThere: {
    title: 'See to it that the child is heard there',
    name: 'Child heard there',
    why: 'What the child wants and fears belongs in the decision.',
    steps: [
      'Ask that guardian and interpreter are there.',
      'Offer a call with someone the child trusts.',
      'Ask for the child’s own words.',
    ],
    outcomes: {
      heard: { label: 'Heard', hint: 'Write down the wish in the child’s words.' },
      notYet,
      goesOnWithout,
      notPossible,
    },
  },
  traffickedToThere: {
    title: 'Was this child trafficked to that country?',
    name: 'Trafficked there',
    why: 'It decides which country identifies the child as a victim. Not known counts as yes.',
    steps: ['Go through the signs of trafficking.', 'Ask the police there what they found.'],
    outcomes: trafficked,
  },
  agreeReferralThere: {
    title: 'Agree with that country who makes the referral',
    name: 'Referral: who makes it',
    why: 'When both countries wait for the other, nobody helps. Both are told.',
    steps: ['Call the trafficking centre here.', 'Ask theirs what is open.', 'Agree on one, and tell both.'],
    outcomes: { done: { label: 'Agreed, both told', hint: 'Note the country and who was reached.' }, notPossible },
  },
  decideSolutionThere: {
    title: 'Which solution is in this child’s best interests?',
    name: 'Solution abroad',
    why: 'Both countries decide together, with guardian and child. No return is automatic.',
    steps: [
      'Weigh family, safety, care and the child’s view.',
      'Say what speaks for and against a return.',
      'Ask who tells the child.',
    ],
    never: decideNever,
    outcomes: {
      stay: { label: 'Stays in that country', hint: 'Agree the take-over next.' },
      family: { label: 'Joins family elsewhere', hint: 'Plan the journey next. Then the take-over.' },
      firstCountry: { label: 'Comes back to us', hint: 'Plan the journey next.' },
      other: { label: 'Another solution', hint: 'Plan the journey next. Then the take-over.' },
      undecided,
      notPossible,
    },
  },
  planOnwardTransfer: {
    title: 'Plan the child’s journey there, with a guardian at the end',
    name: 'Plan the onward journey',
    why: 'Risk is highest between two services. Nobody travels towards nobody.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmOnwardArrival: {
    title: 'Has the child arrived there, and has the guardian confirmed it?',
    name: 'Arrival at the new place',
    why: 'A transfer ends when the receiver says: the child is here.',
    steps: [
      'Call the receiving guardian.',
      'Speak with the child if possible.',
      'No arrival: the child is missing. Report it now.',
    ],
    outcomes: {
      arrived: { label: 'Arrived', hint: 'Note who confirmed it and when.' },
      notTravelled: { label: 'Did not travel', hint: 'Say why. Plan anew.' },
      notPossible,
    },
  },
  callOnwardFirstDay: { ...firstDay, name: 'First day, new place' },
  callOnwardSeventhDay: { ...seventhDay, name: 'After a week, new place' },
  agreeTakeOver: {
    title: 'Name the authority abroad that takes over',
    name: 'Take-over abroad',
    why: 'Our file closes only when a named person there is responsible, with a reference.',
    steps: ['Get the yes of a named person.', 'Get their reference.', 'Hand over what is still open.'],
    outcomes: {
      confirmed: { label: 'Take-over confirmed', hint: 'Name authority, reference and person.' },
      decideAnew,
      notPossible,
    },
  },
  planReturnTransfer: {
    title: 'Plan the child’s journey back, with a guardian here',
    name: 'Plan the journey back',
    why: 'Risk is highest between two services. Nobody travels towards nobody.',
    steps: transferSteps,
    never: transferNever,
    outcomes: { ready, decideAnew, notPossible },
  },
  confirmReturnArrival: {
    title: 'Has the child arrived here, seen face to face?',
    name: 'Arrival here',
    why: 'The journey ends when somebody here has seen the child.',
    steps: ['Meet the child at arrival.', 'No arrival: the child is missing. Report it now.'],
    outcomes: {
      arrived: { label: 'Arrived', hint: 'Say who saw the child. Care here begins.' },
      notTravelled: { label: 'Did not travel', hint: 'Say why. Plan anew.' },
      notPossible,
    },
  },
  callReturnFirstDay: { ...firstDay, name: 'First day back here' },
  callReturnSeventhDay: { ...seventhDay, name: 'After a week back here' },
} as const satisfies Partial<AftercareWords>
