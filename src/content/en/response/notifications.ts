import type { ResponseWords } from '#content/words.ts'
import { noCallsToRelatives, notPossible } from './labels.ts'

const told = { label: 'Told', hint: 'Note who was reached.' } as const

/** R4. */
export const notificationWords = {
  notifyChildProtection: {
    title: 'Tell the child protection authority now',
    name: 'Child protection',
    why: 'It must know at once. It stays responsible for the child while the child is missing.',
    steps: [
      'Send the full sheet and police reference.',
      'Ask who is responsible tonight.',
      'Ask who will be the coordinator.',
      'Ask when the first meeting is.',
    ],
    say: 'A child is missing. I have the details and what the police have answered so far. Who is responsible tonight? Who will coordinate, and when do we meet?',
    outcomes: { done: told, notPossible },
  },
  notifyGuardian: {
    title: 'Tell the guardian now',
    name: 'Guardian',
    why: 'The guardian stands for the child’s interests and asks the police for progress.',
    steps: [
      'Say what is known and what is done.',
      'Ask for possible places and contacts.',
      'Ask whether contact with family is safe.',
      'Ask for agreement to tell the 116 000 hotline.',
    ],
    say: 'The child you are guardian of is missing. This is what we know and what we have done. Where might the child be? Is there anyone we should not contact? May we give the details to the 116 000 hotline?',
    outcomes: {
      done: told,
      noGuardian: { label: 'The child has no guardian', hint: 'Ask for one next.' },
      notPossible,
    },
  },
  requestGuardian: {
    title: 'Ask for a guardian for this child',
    name: 'Ask for a guardian',
    why: 'Without a guardian nobody stands for this child’s interests while the child is missing.',
    steps: ['Call the service that names guardians.', 'Say that the child is missing.', 'Ask who can act until then.'],
    say: 'An unaccompanied child is missing and has no guardian. Please name one. Who can act for the child until then?',
    outcomes: { done: { label: 'Asked for', hint: 'Note who was reached.' }, notPossible },
  },
  notifyHotline: {
    title: 'Call the 116 000 hotline for missing children',
    name: '116 000 hotline',
    why: 'Hotlines are often told late or never. They ask police for progress and reach hotlines abroad.',
    steps: [
      'Get agreement of guardian or authority.',
      'Give the sheet and the police reference.',
      'Ask for the case number.',
      'Ask about hotlines abroad.',
    ],
    say: 'I am calling about a missing child in migration. The guardian or the authority agrees that I give you the details. Please open a case and give me its number. Can you reach hotlines in other countries?',
    outcomes: { done: told, notPossible },
  },
  notifyTraffickingCentre: {
    title: 'Tell the trafficking centre if there is any sign',
    name: 'Trafficking centre',
    why: 'A sign is enough; no proof is needed. A child’s consent does not rule out trafficking.',
    steps: ['Give the signs and their facts.', 'Ask whether a referral is open.', 'Ask what the police should know.'],
    say: 'A child is missing and there are signs of trafficking. These are the facts. Is a referral open? What should the police know?',
    never: noCallsToRelatives,
    outcomes: {
      done: told,
      noIndicator: { label: 'No sign of trafficking', hint: 'If you are not sure, tell them.' },
      notPossible,
    },
  },
  notifyAsylumAuthority: {
    title: 'Tell the asylum authority that the child is missing',
    name: 'Asylum authority',
    why: 'The asylum claim must not lapse in silence. The file should say: missing child, protection case.',
    steps: [
      'Write: missing child, protection case.',
      'Say that the child may be a victim.',
      'Ask not to treat the claim as withdrawn.',
    ],
    say: 'This child is missing. It is a protection case, and the child may be a victim. Please do not treat the claim as withdrawn.',
    never: 'Do not pass on where the child might be.',
    outcomes: {
      done: told,
      noProcedure: { label: 'No asylum procedure' },
      notPossible,
    },
  },
  notifyLawyer: {
    title: 'Tell the child’s lawyer',
    name: 'Lawyer',
    why: 'In proceedings a missing child can be taken for someone who chose to vanish. The lawyer can answer that.',
    steps: ['Say that the child is missing.', 'Ask which dates are coming up.'],
    say: 'Your client is a child and is missing. The child may be a victim. Which dates are coming up?',
    outcomes: { done: told, noLawyer: { label: 'The child has no lawyer' }, notPossible },
  },
  notifyManager: {
    title: 'Tell the manager on call',
    name: 'Manager',
    why: 'The manager must know, sooner if the child is vulnerable. Give what needs to be known.',
    steps: ['Say what is done and what is open.', 'Say what you need tonight.'],
    outcomes: { done: told, notPossible },
  },
  notifyTransferCountry: {
    title: 'Tell the other country if a transfer was running',
    name: 'Transfer country',
    why: 'That country may be waiting for the child, or the child may turn up there.',
    steps: ['Ask the asylum authority about a transfer.', 'Ask them to tell the authority there.'],
    outcomes: {
      done: told,
      noTransfer: { label: 'No transfer was running' },
      unknown: { label: 'Not known', hint: 'Stays open. Say whom you asked.' },
      notPossible,
    },
  },
  notifyFamily: {
    title: 'Is it safe to tell the family?',
    name: 'Family',
    why: 'Contact can expose the child or the family. Check that first, with guardian and police.',
    steps: [
      'Ask the guardian and the police first.',
      'Ask whether a relative may be involved.',
      'Ask whether contact would alert someone.',
      'Agree who tells whom, and what.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told: { label: 'Safe, and family told', hint: 'Note who was reached.' },
      notSafe: { label: 'Not safe', hint: 'Say why. Nobody calls the family.' },
      unknown: { label: 'Not known', hint: 'Stays open. Say why. Do not call yet.' },
      notPossible,
    },
  },
  notifyOthers: {
    title: 'Tell school, health provider and others who must know',
    name: 'Others',
    why: 'They may see the child or hear something. They get what they need to know, no more.',
    steps: ['Give the fact that the child is missing.', 'Ask them to call if they hear anything.'],
    outcomes: { done: { label: 'Told' }, notPossible },
  },
  guardianNamed: {
    title: 'Has a guardian been named?',
    name: 'Guardian named',
    why: 'A guardian who is named now must know at once that the child is missing.',
    outcomes: { yes: { label: 'A guardian has been named', hint: 'Tell the guardian next.' } },
  },
  traffickingSignLater: {
    title: 'Has a sign of trafficking come up?',
    name: 'New sign of trafficking',
    why: 'Signs often show late. No sign before never means no trafficking.',
    outcomes: { yes: { label: 'There is a sign now', hint: 'Tell the trafficking centre next.' } },
  },
  asylumProcedureLater: {
    title: 'Has an asylum procedure been opened?',
    name: 'Asylum procedure opened',
    why: 'The authority must not treat a missing child as a claim withdrawn.',
    outcomes: { yes: { label: 'A procedure is open now', hint: 'Tell the asylum authority next.' } },
  },
  lawyerLater: {
    title: 'Does the child have a lawyer now?',
    name: 'Lawyer named',
    why: 'The lawyer protects the child’s procedure while the child is missing.',
    outcomes: { yes: { label: 'There is a lawyer now', hint: 'Tell the lawyer next.' } },
  },
  transferLater: {
    title: 'Has a transfer to another country come up?',
    name: 'Transfer came up',
    why: 'The other country must know that the child it expects or sent is missing.',
    outcomes: { yes: { label: 'A transfer is running', hint: 'Tell that country’s authority next.' } },
  },
  familyLater: {
    title: 'Is it safe now to tell the family?',
    name: 'Family: ask again',
    why: 'What was dangerous for the child or the family may have changed.',
    outcomes: { yes: { label: 'Weigh it again', hint: 'The question comes back.' } },
  },
} as const satisfies Partial<ResponseWords>
