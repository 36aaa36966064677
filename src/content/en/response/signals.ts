import type { ResponseWords } from '#content/words.ts'
import { notKnown, notPossible, sayToChild } from './labels.ts'

/** R13. */
export const signalWords = {
  childMakesContact: {
    title: 'The child calls or writes',
    name: 'Child makes contact',
    why: 'A call or message is a sign of life. The child is not found until someone has seen the child.',
    say: sayToChild,
    never: 'Do not promise silence. Do not threaten.',
    outcomes: { received: { label: 'The child is in touch', hint: 'What to do comes next.' } },
  },
  othersReport: {
    title: 'Someone says where the child is',
    name: 'News from others',
    why: 'People may fear that telling harms the child’s migration case. Offer them a confidential route.',
    say: 'Thank you for telling us. We want to know that the child is safe. You can tell us more in a confidential way.',
    outcomes: { received: { label: 'Someone told us', hint: 'Having it checked comes next.' } },
  },
  sightingReported: {
    title: 'Someone has seen the child',
    name: 'Sighting',
    why: 'A sighting goes to the police at once.',
    outcomes: { received: { label: 'Sighting received', hint: 'Passing it on comes next.' } },
  },
  hitReported: {
    title: 'Police report a hit on an alert',
    name: 'Hit',
    why: 'Authorities somewhere have come across the child. The child is not found until seen face to face.',
    outcomes: { received: { label: 'Hit reported', hint: 'What to do comes next.' } },
  },
  deathReported: {
    title: 'Someone says that the child has died',
    name: 'Report of a death',
    why: 'Such news may be wrong. The search goes on until the police confirm it.',
    outcomes: { received: { label: 'Report received', hint: 'Asking the police comes next.' } },
  },
  answerContact: {
    title: 'Keep contact with the child and tell the police',
    name: 'Answer the child',
    why: 'The child may not be free to speak. Keeping the line open matters more than getting answers.',
    steps: [
      'Stay friendly. Keep the line open.',
      'Ask the questions agreed with the police.',
      'Agree when you speak next.',
      'Call the police.',
      'Log the child’s own words.',
    ],
    say: sayToChild,
    never: 'Do not promise silence. Do not close the case by phone.',
    outcomes: {
      done: { label: 'Police told, contact logged' },
      another: { label: 'The child was in touch again', hint: 'Log this one too.' },
      notPossible,
    },
  },
  verifyReport: {
    title: 'Have the report checked by child protection there',
    name: 'Check the report',
    why: 'Many children stay listed as missing because no answer comes back.',
    steps: [
      'Tell the police.',
      'Ask child protection of that place to check.',
      'Ask that someone sees the child.',
      'Ask for an answer, whatever it is.',
    ],
    never: 'Do not pass the place to the migration authority. Do not close by phone.',
    outcomes: {
      done: { label: 'Checked', hint: 'Seen face to face? Then enter ‘child found’ too.' },
      another: { label: 'Another report came', hint: 'Have this one checked too.' },
      notPossible,
    },
  },
  passSighting: {
    title: 'Pass the sighting to the police at once',
    name: 'Pass the sighting on',
    why: 'Police lead the search and need each sighting at once.',
    steps: ['Note who saw the child, where and when.', 'Note companions, clothes and vehicle.', 'Call the police.'],
    say: 'I have a sighting of a missing child with this reference number. This is who saw the child, where and when.',
    outcomes: {
      done: { label: 'Police told', hint: 'Note who was reached.' },
      another: { label: 'Another sighting came', hint: 'Pass this one on too.' },
      notPossible,
    },
  },
  answerHit: {
    title: 'Be reachable and send a note on the child’s interests',
    name: 'Answer the hit',
    why: 'The country that finds the child decides at the latest 12 hours after locating the child. Your note should be there first.',
    steps: [
      'Be reachable for the police.',
      'Write one page: interests, risks, guardian, health.',
      'Send it through police and SIRENE.',
      'Ask for child protection and guardian there.',
    ],
    say: 'We can be reached at any hour. Please pass our note to the authority that has the child. Please bring in child protection there.',
    outcomes: {
      done: { label: 'Note sent', hint: 'Note who was reached.' },
      another: { label: 'Another hit came', hint: 'Answer this one too.' },
      notPossible,
    },
  },
  confirmDeath: {
    title: 'Have the police confirmed the death?',
    name: 'Confirm the death',
    why: 'Only a confirmed death ends the search. A separate protocol applies.',
    steps: [
      'Ask the police who confirms it, and how.',
      'Ask for the family liaison officer.',
      'Leave telling the family to them.',
    ],
    outcomes: {
      confirmed: { label: 'Yes, confirmed', hint: 'Say who confirmed it. The response ends.' },
      notConfirmed: { label: 'No, not confirmed', hint: 'The search goes on.' },
      unknown: notKnown,
    },
  },
} as const satisfies Partial<ResponseWords>
