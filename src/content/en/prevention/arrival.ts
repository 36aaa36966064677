import { notPossible } from '#content/en/response/labels.ts'
import type { PreventionWords } from '#content/words.ts'

const noLocation = 'Do not say where the child is until the link is checked.'

/** P0 and P1. */
export const arrivalWords = {
  dangerInCare: {
    title: 'Is the child in danger or injured now?',
    name: 'Danger now',
    why: 'Emergency help comes before every other step. Not known counts as yes.',
    outcomes: {
      yes: { label: 'Yes', hint: 'Call emergency services first.' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Counts as yes. Call emergency services.' },
    },
  },
  callEmergencyInCare: {
    title: 'Call emergency services for the child now',
    name: 'Emergency call for child',
    why: 'A child in danger comes before every other step.',
    steps: [
      'Say where help is needed.',
      'Say what the danger or injury is.',
      'Say that it is about a child.',
      'Write down the call reference.',
    ],
    say: 'A child is in danger. I will tell you where, what has happened and who is there.',
    outcomes: { done: { label: 'Called', hint: 'Note what was said.' }, notPossible },
  },
  preventionBegins: {
    title: 'Why are you opening this?',
    name: 'How it begins',
    why: 'A child you have just met needs a few questions first. For a child in care the work starts at once.',
    outcomes: {
      newlyMet: { label: 'Child newly met', hint: 'A few short questions come first.' },
      inCareWorried: { label: 'Child in care, and you are worried', hint: 'The work starts at once.' },
      afterReturn: { label: 'Child is back after being missing', hint: 'The work starts at once.' },
    },
  },
  ageQuestion: {
    title: 'Is this person under 18?',
    name: 'Age',
    why: 'In doubt, treat the person as a child. Doubt about the age changes nothing of what follows.',
    steps: ['Ask and write down what is said.', 'Do not demand papers first.'],
    never: 'Do not hold back any child service because the age is in doubt.',
    outcomes: {
      yes: { label: 'Yes' },
      doubted: { label: 'Someone doubts it', hint: 'Treated as a child. Note who doubts it.' },
      unknown: { label: 'Not known', hint: 'Treated as a child.' },
      no: { label: 'No, an adult', hint: 'Only when it is certain. Referral comes next.' },
    },
  },
  adultReferral: {
    title: 'Refer the adult to a service that can help',
    name: 'Refer an adult',
    why: 'This guide is for children. An adult must still leave with a place to turn to.',
    steps: ['Say who decided, and on what.', 'Name the service and give its number.', 'Go with the person if you can.'],
    outcomes: {
      referred: { label: 'Referred, certainly an adult', hint: 'It ends here. Reason and names are needed.' },
      doubted: { label: 'There is doubt after all', hint: 'Treated as a child. Go on.' },
      notPossible,
    },
  },
  languageQuestion: {
    title: 'Do you have a language in common, or an interpreter?',
    name: 'Language',
    why: 'A child who does not understand cannot tell you what is wrong.',
    steps: ['Find out which language the child prefers.', 'Look for an interpreter, also by phone.'],
    never: 'Do not let an adult who came with the child interpret.',
    outcomes: {
      yes: { label: 'Yes', hint: 'Enter the language.' },
      no: { label: 'Not yet', hint: 'Go on. The first talk asks for an interpreter.' },
      unknown: { label: 'Not known which language', hint: 'Go on. The first talk asks again.' },
    },
  },
  situationQuestion: {
    title: 'Who is the child with?',
    name: 'With whom',
    why: 'An adult beside a child is not always an adult who protects it.',
    steps: ['Note where, when and by whom the child was met.', 'Talk with the child away from other adults.'],
    outcomes: {
      alone: { label: 'Alone' },
      withRelative: { label: 'With a relative, without parents' },
      unverifiedAdult: { label: 'With an adult whose link is not checked' },
      withParents: { label: 'With parents, but at risk' },
      unknown: { label: 'Not known', hint: 'Treated as alone.' },
    },
  },
  adultClaimsChild: {
    title: 'Does anyone ask for the child or claim the child?',
    name: 'Someone claims the child',
    why: 'Traffickers also come and ask. Child protection checks the link before any hand-over.',
    steps: ['Note name, number and what is claimed.', 'Give no answer about the child yet.'],
    never: noLocation,
    outcomes: {
      noOne: { label: 'No one' },
      verified: { label: 'Yes, and the link is checked', hint: 'Say who checked it.' },
      notVerified: { label: 'Yes, the link is not checked', hint: 'Child protection and police check it next.' },
      unknown: { label: 'Not known', hint: 'Counts as not checked.' },
    },
  },
  checkClaim: {
    title: 'Have child protection and police check the claim',
    name: 'Check the claim',
    why: 'The child stays where it is until identity and relationship are established.',
    steps: [
      'Call child protection; tell the police.',
      'Give name, number and what is claimed.',
      'Ask the child alone what it wants.',
      'Tell everyone on shift: no location to anybody.',
    ],
    say: 'Someone claims this child and the link is not checked. Please check identity and relationship. Until then we do not say where the child is.',
    never: noLocation,
    outcomes: {
      verified: { label: 'Link checked and confirmed', hint: 'Say who checked it.' },
      refuted: { label: 'Link not confirmed', hint: 'Police know. The child is not handed over.' },
      another: { label: 'Someone else claims the child too', hint: 'The check starts again.' },
      notPossible,
    },
  },
  claimLater: {
    title: 'Has someone new asked for the child?',
    name: 'New claim',
    why: 'A visitor or caller may come at any time, also weeks later.',
    never: noLocation,
    outcomes: { newClaim: { label: 'Someone asks for the child', hint: 'The check is then due at once.' } },
  },
  knownElsewhere: {
    title: 'Is the child known as missing somewhere else?',
    name: 'Known elsewhere',
    why: 'This child may be searched for under another spelling, by another place or country.',
    steps: ['Ask who checked, and under which names.', 'Check every spelling of the name.'],
    outcomes: {
      noHit: { label: 'Checked, nothing found', hint: 'Say who checked.' },
      hit: { label: 'Yes, reported missing', hint: 'Aftercare opens too. Prevention goes on.' },
      notChecked: { label: 'Not checked yet', hint: 'Asking for it is then on the list.' },
      unknown: { label: 'Not known', hint: 'Asking for it is then on the list.' },
    },
  },
  askElsewhere: {
    title: 'Ask that missing records are checked',
    name: 'Ask for the check',
    why: 'Only the competent authority may look into these records. You ask, and note the answer.',
    steps: [
      'Ask child protection or police to check.',
      'Give all spellings, date of birth and marks.',
      'Ask the 116 000 hotline too.',
    ],
    say: 'We have met a child. Please check whether the child is reported missing here or in another country. I give you all spellings of the name.',
    outcomes: { asked: { label: 'Asked', hint: 'The answer is asked for next.' }, notPossible },
  },
  elsewhereLater: {
    title: 'Is there a new hint that the child is missed elsewhere?',
    name: 'New hint: missed elsewhere',
    why: 'Another name, a new photo or a call can show that somebody is searching.',
    outcomes: { newHint: { label: 'There is a hint', hint: 'The question comes back.' } },
  },
  referToChildProtection: {
    title: 'Refer the child to the child protection authority',
    name: 'Referral',
    why: 'Someone must be responsible for this child tonight. Everyone may refer, nobody has to be sure.',
    steps: [
      'Call the authority on duty.',
      'Say who the child is with, and what worries you.',
      'Ask who is responsible from now on.',
      'Copy the referral to the guardianship service.',
    ],
    say: 'I refer a child who needs protection. This is what I know and what worries me. Who is responsible for the child tonight?',
    outcomes: {
      done: { label: 'Referred', hint: 'Note who was reached.' },
      alreadyInCharge: { label: 'It is already in charge', hint: 'Name the person responsible.' },
      notPossible,
    },
  },
  confirmReferral: {
    title: 'Has someone at child protection taken responsibility?',
    name: 'Someone responsible',
    why: 'A referral without a name is a letter. Children are lost where nobody is responsible.',
    steps: ['Call back, if nobody answered.', 'Get the name of one person.'],
    outcomes: {
      confirmed: { label: 'Yes', hint: 'Name the person.' },
      noAnswer: { label: 'No answer yet', hint: 'Refer again.' },
      notPossible,
    },
  },
  responsibleChanges: {
    title: 'Does another person become responsible?',
    name: 'New person responsible',
    why: 'At each change of worker things are lost. The new name comes before the old one goes.',
    outcomes: { changed: { label: 'Someone changes', hint: 'Name the new person next.' } },
  },
} as const satisfies Partial<PreventionWords>
