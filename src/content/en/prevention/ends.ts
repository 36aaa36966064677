import type { PreventionWords } from '#content/words.ts'

/** How prevention ends. */
export const endWords = {
  endPrevention: {
    title: 'End prevention for this child',
    name: 'End of prevention',
    why: 'Only a person ends it, with a name and a reason. Time and birthdays never do.',
    steps: ['Does another service take over while the child is here? Use the hand-over.'],
    outcomes: {
      takenOverElsewhere: { label: 'Child elsewhere, another authority took over', hint: 'It has to be named.' },
      adult: { label: 'Adult service takes over after 18', hint: 'A person there has to say yes.' },
      ageDecided: { label: 'Decided to be an adult', hint: 'Doubt is not enough.' },
      openedByMistake: { label: 'Opened by mistake', hint: 'A reason and a second person are needed.' },
    },
  },
  careTakenOverElsewhere: {
    title: 'Name the authority that took over the child elsewhere',
    name: 'Taken over elsewhere',
    why: 'A child who does not come back is somebody’s responsibility, by name.',
    steps: [
      'Get the name of a person there, and a reference.',
      'Say where the child is and how you know.',
      'Hand over plan, risk and what is still open.',
    ],
    never: 'Do not end it because nobody has heard of the child. Then the child is missing.',
    outcomes: {
      confirmed: { label: 'Taken over', hint: 'All four are needed. Prevention ends here.' },
      withdrawn: { label: 'Not taken over', hint: 'Prevention goes on.' },
    },
  },
  transitionConfirmed: {
    title: 'Confirm that the adult service has taken over',
    name: 'Adult service',
    why: 'A birthday alone ends nothing. A person at the service has to say yes.',
    steps: ['Enter the service and the person.', 'Enter what the transition plan says.'],
    outcomes: {
      confirmed: { label: 'Transition confirmed', hint: 'Prevention ends here.' },
      withdrawn: { label: 'Not yet', hint: 'Prevention goes on.' },
    },
  },
  ageDecision: {
    title: 'Confirm the decision that this is an adult',
    name: 'Age decided',
    why: 'Doubt about the age never ends protection. Only a decision of the competent authority does.',
    steps: ['Enter who decided, and on what.', 'Name the service the person is referred to.'],
    outcomes: {
      confirmed: { label: 'Decided, and referred', hint: 'Prevention ends here.' },
      withdrawn: { label: 'There is still doubt', hint: 'Prevention goes on.' },
    },
  },
  mistakeCheck: {
    title: 'Check with a second person that this was a mistake',
    name: 'Mistake check',
    why: 'A child must never vanish from the list by one tap.',
    outcomes: {
      confirmed: { label: 'Yes, a mistake', hint: 'A reason and a second name are needed.' },
      withdrawn: { label: 'No mistake', hint: 'Prevention goes on.' },
    },
  },
  notAChild: {
    title: 'This person is an adult and was referred',
    name: 'Not a child',
    why: 'The guide for children ends here. The person keeps the number of a service that helps.',
    steps: ['Check that the service has answered.', 'Come back, if doubt about the age arises.'],
    outcomes: {},
  },
  childGone: {
    title: 'The child does not come back into this care',
    name: 'No longer in this care',
    why: 'The record says what became of the child, and who is responsible where someone took over.',
    steps: ['Hand the packet over, if a new service took over.', 'Tell everyone on the list.'],
    outcomes: {},
  },
  handedOver: {
    title: 'Another service now cares for the child',
    name: 'Handed over',
    why: 'It has confirmed that the child is there and from when it is responsible.',
    steps: ['Tell everyone on the list.', 'Hand over a preventive alert, if one stands.'],
    outcomes: {},
  },
  adultServices: {
    title: 'The adult service has taken over',
    name: 'Adult service',
    why: 'The risk of going missing stays, and the plan for it goes along.',
    steps: ['Hand over the plan.', 'Tell everyone on the list.'],
    outcomes: {},
  },
  openedByMistake: {
    title: 'This was opened by mistake',
    name: 'Opened by mistake',
    why: 'Whoever was told may still be acting on it.',
    steps: ['Tell everyone who was told.'],
    outcomes: {},
  },
} as const satisfies Partial<PreventionWords>
