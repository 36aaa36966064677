import type { AftercareWords } from '#content/words.ts'
import { notPossible } from '#content/en/response/labels.ts'
import { beforePlanWords } from './hearing.ts'
import { measuresWords } from './measures.ts'

const toPlan = { hint: 'It goes into the new plan.' } as const

/** A8 to A10: where the child lives, the new plan, what can be learned. */
export const futureWords = {
  samePlaceAgain: {
    title: 'Is the same place safe for the child, and wanted?',
    name: 'Same place again',
    why: 'The child may have had good reasons to go. Ask first; a return is never automatic.',
    steps: [
      'Ask the child, alone.',
      'Ask why: the place, somebody elsewhere, or taken?',
      'Ask the carer and the guardian.',
    ],
    say: 'Do you want to go back there? What would have to be different? Is there somewhere you would feel safer?',
    never: 'Do not bring the child back without asking.',
    outcomes: {
      safeAndWanted: { label: 'Safe and wanted', hint: 'Say who decided, and the child’s view.' },
      changesNeeded: { label: 'Yes, if something changes', hint: 'Write down what the child asks for.' },
      no: { label: 'No', hint: 'Find another place for tonight.' },
      unknown: { label: 'Not known', hint: 'Counts as no for tonight. Find another place.' },
    },
  },
  changePlace: {
    title: 'Change what must change before the child goes back',
    name: 'Changes to the place',
    why: 'A child who comes back to the same trouble is likely to go again.',
    steps: ['Go through what the child asked for.', 'Change it today, or say by when.', 'Tell the child.'],
    outcomes: {
      done: { label: 'Changed', hint: 'Say what.' },
      notEnough: { label: 'Not enough', hint: 'Say why. Find another place next.' },
      notPossible,
    },
  },
  findOtherPlace: {
    title: 'Find another place for tonight',
    name: 'Another place',
    why: 'A child who is not safe, or not sure of being safe, does not go back tonight.',
    steps: [
      'Call child protection for a place.',
      'Ask for a protected place if there is fear.',
      'Limit who knows the address.',
      'Avoid hotels and adult centres; never detention.',
    ],
    outcomes: { found: { label: 'Found', hint: 'Say which kind, and who decided.' }, notPossible },
  },
  assessBestInterests: {
    title: 'Assess what is best for this child from now on',
    name: 'Best interests',
    why: 'The reasons for leaving say what must change. European law names four headings to weigh.',
    steps: [
      'Weigh each of the four headings.',
      'Write down why the child went.',
      'Ask if joining family is possible and safe.',
      'Decide with guardian and child.',
    ],
    outcomes: {
      decided: { label: 'Decided', hint: 'Say who, why, and what the child thinks.' },
      formalNeeded: { label: 'A formal decision is needed', hint: 'For another country or a return. Say why.' },
      notPossible,
    },
  },
  formalDetermination: {
    title: 'Have best interests formally determined',
    name: 'Formal determination',
    why: 'A move to another country is too large for an assessment alone.',
    steps: ['Ask child protection to open it.', 'See that guardian and child are heard.', 'Keep the reasons.'],
    outcomes: { decided: { label: 'Decided', hint: 'Say who, why, and what the child thinks.' }, notPossible },
  },
  likelihoodAfterReturn: {
    title: 'How likely is it that the child goes missing again?',
    name: 'Likelihood, judged anew',
    why: 'It is judged anew after each absence. More absences never make it lower.',
    steps: ['Go through the signs.', 'Look at what keeps the child here, too.', 'Compare with the last judgement.'],
    never: 'Do not set it lower because the child always comes back.',
    outcomes: {
      low: { label: 'Low', hint: 'Only with a name and a reason.' },
      raised: { label: 'Raised', ...toPlan },
      high: { label: 'High', hint: 'Measures come next, today.' },
      imminent: { label: 'Imminent', hint: 'Measures come next, now.' },
      notPossible,
    },
  },
  measuresAfterReturn: {
    ...measuresWords,
    name: 'Measures after return',
    outcomes: { done: { label: 'In place', hint: 'Note who was reached.' }, notPossible },
  },
  exploitationAfterReturn: {
    title: 'How strong are the signs of exploitation now?',
    name: 'Exploitation, anew',
    why: 'It is judged apart from the likelihood. No disclosure is not the same as no exploitation.',
    steps: [
      'Look at the signs found after the return.',
      'Say which form, and who.',
      'Compare with the last judgement.',
    ],
    outcomes: {
      noSign: { label: 'No sign', hint: 'Only with a name and a reason.' },
      signs: { label: 'Signs', hint: 'Ask the trafficking centre next.' },
      strong: { label: 'Strong suspicion', hint: 'Refer today.' },
      identified: { label: 'Identified as a victim', hint: 'Protect the child now, then refer.' },
      unknown: { label: 'Not known', hint: 'Counts as signs. Ask the trafficking centre next.' },
    },
  },
  ...beforePlanWords,
  protectBeforePlan: {
    title: 'Keep the child apart from whoever exploited them',
    name: 'Protect the victim',
    why: 'A child identified as a victim is protected before anything is planned.',
    steps: [
      'Bring the child to a protected place.',
      'Tell the police whom the child must be kept from.',
      'Find a lawyer.',
      'Limit who knows the address.',
    ],
    outcomes: { done: { label: 'Child is protected', hint: 'Say where, and who was reached.' }, notPossible },
  },
  agreeNewPlan: {
    title: 'Agree a new safety plan with the child',
    name: 'New plan',
    why: 'The old plan did not hold. The episode cannot close without a new one.',
    steps: [
      'Put the old plan beside the new one.',
      'Begin with the child’s own words.',
      'Agree after how many minutes you report.',
      'Agree it with police, carer and guardian.',
      'Name the date of the next review.',
    ],
    outcomes: {
      agreed: { label: 'Agreed', hint: 'Say with whom, and what changes.' },
      notAgreed: { label: 'Not agreed', hint: 'Say what is missing. Try again.' },
      notPossible,
    },
  },
  planningMeetingNeeded: {
    title: 'Has the child been missing repeatedly, so that a meeting is due?',
    name: 'Repeated absences',
    why: 'Three absences in a month ask for a meeting, not for routine. Not known counts as yes.',
    steps: ['Look at the absences shown for the last month.', 'Ask what they have in common.'],
    outcomes: {
      needed: { label: 'A meeting is due', hint: 'Hold it next.' },
      notNeeded: { label: 'No meeting needed' },
      unknown: { label: 'Not known', hint: 'Counts as due. Hold it next.' },
    },
  },
  holdPlanningMeeting: {
    title: 'Hold the planning meeting',
    name: 'Planning meeting',
    why: 'The people who can change something must look at the pattern together.',
    steps: [
      'Invite police, carer, guardian, child protection.',
      'Ask for the child’s view first.',
      'Give each task an owner and a date.',
    ],
    outcomes: {
      held: { label: 'Held', hint: 'Enter the minutes.' },
      postponed: { label: 'Postponed', hint: 'Say why, and the new date.' },
      notPossible,
    },
  },
  learningReview: {
    title: 'Look back: what worked, and what was late?',
    name: 'Learning review',
    why: 'Reasons stay unknown when nobody asks. If there was serious harm, or a child has died, do it at once.',
    steps: [
      'Ask what worked and what was late.',
      'Ask who could not be reached.',
      'Ask which facts were missing.',
      'Ask what would have prevented it.',
      'Give police the pattern: places, cars, numbers.',
    ],
    outcomes: {
      done: { label: 'Done', hint: 'What worked, what was late, what would have prevented it.' },
      notPossible,
    },
  },
} as const satisfies Partial<AftercareWords>
