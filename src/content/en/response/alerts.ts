import type { ResponseWords } from '#content/words.ts'
import { notPossible } from './labels.ts'

const asked = { label: 'Asked', hint: 'Check next whether it was entered.' } as const
const notEntered = { label: 'Not entered yet', hint: 'Ask again.' } as const

/** R7. */
export const alertWords = {
  askNationalRegister: {
    title: 'Ask police to enter the child in the national register',
    name: 'National register: ask',
    why: 'Only the police make this entry. Your part is to ask and to check.',
    steps: ['Ask the officer in charge.', 'Ask for the entry number.'],
    say: 'Is the child in the national register of missing persons? If not, please make the entry today and give me the number.',
    outcomes: { asked, notPossible },
  },
  confirmNationalRegister: {
    title: 'Is the child in the national register?',
    name: 'National register: check',
    why: 'What was asked for may not have been entered. It stays open until you have the number.',
    outcomes: { confirmed: { label: 'Yes, entered', hint: 'Enter the number.' }, notEntered, notPossible },
  },
  askSis: {
    title: 'Ask police for a SIS alert',
    name: 'SIS alert: ask',
    why: 'SIS alerts are not made in every case. They have to be asked for and confirmed.',
    steps: [
      'Ask for ‘place under protection’.',
      'Ask for the category ‘unaccompanied child in migration’.',
      'Offer the photo and the description.',
      'Ask whether SIRENE has been informed.',
    ],
    say: 'Please enter a SIS alert for a missing child, to be placed under protection. Please choose the category for unaccompanied children in migration. Has SIRENE been informed? What are the alert reference and date?',
    outcomes: {
      asked,
      notInThisCountry: { label: 'This country does not use SIS', hint: 'Ask for Interpol instead.' },
      notPossible,
    },
  },
  confirmSis: {
    title: 'Has the SIS alert been entered?',
    name: 'SIS alert: check',
    why: 'What was asked for may not have been entered. It stays open until police confirm it.',
    steps: ['Ask for the date of entry.', 'Ask for the alert reference.'],
    outcomes: { confirmed: { label: 'Yes, entered', hint: 'Enter the date and time.' }, notEntered, notPossible },
  },
  considerYellowNotice: {
    title: 'Should police ask Interpol for a yellow notice?',
    name: 'Yellow notice: consider',
    why: 'A yellow notice asks police worldwide. Proof that the child has left the country is not needed.',
    steps: [
      'Check that police have recorded the child missing.',
      'Check that the sheet identifies the child.',
      'Weigh a notice for police only.',
      'Ask police to ask their Interpol bureau.',
    ],
    say: 'Should a yellow notice be asked for? Can it be for police only? Which details do you still need from us?',
    outcomes: {
      asked: { label: 'Police asked for it', hint: 'Check next whether it was issued.' },
      notNow: { label: 'Not now', hint: 'Say why. It can be taken up again.' },
      notPossible,
    },
  },
  confirmYellowNotice: {
    title: 'Has the yellow notice been issued?',
    name: 'Yellow notice: check',
    why: 'What was asked for may not have been issued. It stays open until you have the reference.',
    outcomes: {
      confirmed: { label: 'Yes, issued', hint: 'Enter the reference.' },
      notEntered: { label: 'Not issued', hint: 'It is considered again.' },
      notPossible,
    },
  },
  yellowNoticeLater: {
    title: 'Consider the yellow notice again',
    name: 'Yellow notice: later',
    why: 'A hint of another country or a new detail can change the answer.',
    outcomes: { reconsider: { label: 'Consider it again' } },
  },
  askOtherAlerts: {
    title: 'Ask police about border, Europol and child alerts',
    name: 'Other alerts',
    why: 'Police or prosecutor decide on these, by the rules of the country. Ask whether each was considered.',
    steps: ['Ask for each alert on the list.', 'Note the answer, also when it is no.'],
    say: 'Have you considered a border and transport alert, Europol, and a public child alert? What is the reason where the answer is no?',
    outcomes: { done: { label: 'Asked', hint: 'Note who was asked.' }, notPossible },
  },
} as const satisfies Partial<ResponseWords>
