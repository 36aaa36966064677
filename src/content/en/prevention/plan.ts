import { notKnown, notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const notAWaitingPeriod = 'Do not set the time so long that first checks become a waiting period.'

/** P8 and P9. */
export const planWords = {
  shortPlan: {
    title: 'Write the short plan: what if the child is missing?',
    name: 'Short plan',
    why: 'At night nobody thinks it through anew. The short plan is ready on the day the child moves in.',
    steps: [
      'Agree after how many minutes you report.',
      'List who is told, with day and night numbers.',
      'Name a trusted adult.',
      'Agree with the child what to do before leaving.',
    ],
    say: 'If you feel you must go: tell me or call one of these numbers first. You can always come back.',
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Written', hint: 'Minutes and the list are needed.' }, notPossible },
  },
  fullPlan: {
    title: 'Write the full safety plan with the child',
    name: 'Full plan',
    why: 'It says how traffickers are kept away and what each one does. A short plan is one that gets read.',
    steps: [
      'Begin with the child’s own words.',
      'Go through each element.',
      'Keep it to what people will do.',
      'Give each placement a copy.',
    ],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Written', hint: 'Agreement is then asked for.' }, notPossible },
  },
  agreePlan: {
    title: 'Have police, carer and guardian agreed to the plan?',
    name: 'Plan agreed',
    why: 'Agreed before, the call at night is short. Without it each one does something else.',
    steps: ['Ask each of them by name.', 'Let the child sign, if the child wants.', 'Note who has a copy.'],
    say: 'This is the plan for this child. After this time we report. Do you agree with your part?',
    never: notAWaitingPeriod,
    outcomes: {
      agreed: { label: 'Yes', hint: 'Name them.' },
      notAgreed: { label: 'No', hint: 'Say why. Settling it is then on the list.' },
      unknown: notKnown,
      notPossible,
    },
  },
  settlePlan: {
    title: 'Settle what the others do not agree with',
    name: 'Settle the plan',
    why: 'A plan one side rejects will fail on the night it is needed.',
    steps: ['Bring them together, by phone if need be.', 'Change the plan, or let the manager decide.'],
    never: 'Do not make the reporting time longer to get agreement.',
    outcomes: { done: { label: 'Settled', hint: 'Agreement is asked for again.' }, notPossible },
  },
  planInForce: {
    title: 'Does the plan still fit?',
    name: 'Plan in force',
    why: 'A plan from before the move, the absence or the bad news misleads.',
    outcomes: {
      riskChanged: { label: 'The risk has changed', hint: 'A new version is then on the list.' },
      placeChanged: { label: 'The place has changed', hint: 'A new version is then on the list.' },
      afterAbsence: { label: 'The child was missing', hint: 'A new version is then on the list.' },
      otherReason: { label: 'Another reason', hint: 'A new version is then on the list.' },
    },
  },
  revisePlan: {
    title: 'Write a new version of the plan',
    name: 'New version of the plan',
    why: 'Whoever reads it at night must find today’s plan, and only that.',
    steps: ['Ask the child what has to change.', 'Go through each element.', 'Replace every old copy.'],
    never: notAWaitingPeriod,
    outcomes: { done: { label: 'Written', hint: 'Agreement is asked for again.' }, notPossible },
  },
  preparePacket: {
    title: 'Put the missing packet where the night shift finds it',
    name: 'Missing packet',
    why: 'Police get it only if the child is missing. Then it has to be there within minutes.',
    steps: [
      'Check sheet, photo and plan.',
      'Name one owner who keeps it current.',
      'Keep it locked, but within reach at any hour.',
      'Show the night shift where it is.',
    ],
    never: 'Do not give the packet to police while the child is not missing.',
    outcomes: { ready: { label: 'Ready', hint: 'Owner and place are needed.' }, notPossible },
  },
  packetReady: {
    title: 'Does the packet have to move or be renewed?',
    name: 'Packet in place',
    why: 'The packet goes with the child, always.',
    outcomes: {
      childMoves: { label: 'The child moves', hint: 'Moving the packet is then due at once.' },
      renew: { label: 'It has to be renewed', hint: 'The packet is prepared again.' },
    },
  },
  movePacket: {
    title: 'Send the packet along with the child',
    name: 'Packet moves along',
    why: 'A child who goes missing on the first night elsewhere is unknown there.',
    steps: ['Hand it to a named person.', 'Ask them to say that they have it.', 'Delete the old copy.'],
    outcomes: {
      moved: { label: 'Received there', hint: 'Name the receiver, owner and place.' },
      notMoving: { label: 'The child does not move', hint: 'The packet stays.' },
      notPossible,
    },
  },
} as const satisfies Partial<PreventionWords>
