import { notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const arrivalConfirmed = {
  label: 'Receiver confirms: the child is there',
  hint: 'Name who received the child, and when.',
} as const

const cameBack = { label: 'Child is back with us', hint: 'Say who saw the child.' } as const

/** P11, hand-over. */
export const handOverWords = {
  handOverAhead: {
    title: 'Is the child to move to another place or service?',
    name: 'Hand-over ahead',
    why: 'The risk is greatest when a child is handed over. Each one is prepared.',
    outcomes: { planned: { label: 'A hand-over is planned', hint: 'Preparing it is then on the list.' } },
  },
  prepareHandOver: {
    title: 'Prepare the hand-over with the receiver',
    name: 'Prepare hand-over',
    why: 'What does not go along is lost: packet, risk, plan, phone numbers.',
    steps: [
      'Name the person who receives the child.',
      'Agree from which minute they are responsible.',
      'Hand over packet, risk, plan and numbers.',
      'Explain it to the child; ask what worries them.',
      'Ask for an escort the child knows.',
    ],
    say: 'This child moves to you. I give you packet, risk and plan. From which minute are you responsible? Please confirm to me when the child is there.',
    outcomes: {
      prepared: { label: 'Prepared', hint: 'Receiver and minute are needed.' },
      calledOff: { label: 'Called off', hint: 'Say why.' },
      notPossible,
    },
  },
  sendChild: {
    title: 'See the child off and note the time',
    name: 'Child leaves',
    why: 'From here on somebody has to wait for the child, by the minute.',
    steps: [
      'Check phone, charger and numbers.',
      'Note when the child left, with whom.',
      'Tell the receiver the time of arrival.',
    ],
    never: 'Do not send a child at risk alone.',
    outcomes: {
      sent: { label: 'On the way', hint: 'Times are needed. You stay responsible.' },
      calledOff: { label: 'Called off', hint: 'Say why.' },
      notPossible,
    },
  },
  childOnTheWay: {
    title: 'Has the receiver confirmed that the child arrived?',
    name: 'Arrival',
    why: 'Children who never arrive are counted by nobody. Only the receiver’s own word ends this.',
    steps: ['Call the receiver at the time agreed.', 'Call the escort and the child.'],
    never: 'Do not take ‘should be there by now’ for an answer.',
    outcomes: {
      arrivalConfirmed,
      cameBack,
      notArrived: { label: 'Not arrived', hint: 'Raise it as missing, now.' },
      contactLost: { label: 'Contact lost on the way', hint: 'Raise it as missing, now.' },
      unknown: { label: 'Not known', hint: 'Counts as not arrived.' },
    },
  },
  raiseMissing: {
    title: 'Raise it as missing now: the child has not arrived',
    name: 'Not arrived: raise it',
    why: 'A child who did not arrive is missing, also between two services. You report, not the receiver.',
    steps: [
      'Answer ‘The child is missing’: the response opens.',
      'Tell the receiver that you report.',
      'Name the last place and escort.',
    ],
    never: 'Do not wait for the next train or the next shift.',
    outcomes: {
      raised: { label: 'The child is missing', hint: 'The response opens now. The hand-over stays open.' },
      arrivalConfirmed,
      cameBack,
      notPossible,
    },
  },
  handOverInterrupted: {
    title: 'Has the child turned up, here or there?',
    name: 'Hand-over interrupted',
    why: 'The hand-over stays open until somebody has the child.',
    steps: ['Enter it in the response too, while that is open.'],
    outcomes: { arrivalConfirmed, cameBack },
  },
  afterHandOver: {
    title: 'Check the new place, risk, plan and packet',
    name: 'After the hand-over',
    why: 'The risk is greatest around a hand-over, also just after it.',
    steps: [
      'Ask whether the place is safe tonight.',
      'Judge both risks again.',
      'Ask for a new version of the plan.',
      'Tell everyone on the list.',
    ],
    outcomes: {
      done: { label: 'Checked, the child stays in our care' },
      careTakenOver: { label: 'The service takes over the care', hint: 'Its name and reference are needed.' },
      another: { label: 'The child moves on again', hint: 'Preparing that is then on the list.' },
      notPossible,
    },
  },
  handOverCare: {
    title: 'Name the service that now cares for the child',
    name: 'Service takes over',
    why: 'It ends only when they have the child and have said from when they are responsible.',
    steps: [
      'Get the name of a person, and a reference.',
      'Agree from which minute they are responsible.',
      'Hand over what is still open.',
    ],
    outcomes: {
      confirmed: { label: 'Taken over', hint: 'Prevention ends here.' },
      withdrawn: { label: 'No take-over', hint: 'Prevention goes on.' },
    },
  },
} as const satisfies Partial<PreventionWords>
