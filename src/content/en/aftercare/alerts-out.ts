import type { AftercareWords } from '#content/words.ts'
import { notPossible } from '#content/en/response/labels.ts'

const asked = { label: 'Asked', hint: 'Note who was asked. Confirming comes next.' } as const
const neverAsked = { label: 'There was none', hint: 'Nothing to take back here.' } as const
const confirmed = { label: 'Confirmed: it is out', hint: 'Note who confirmed it.' } as const
const stillLive = { label: 'Still live', hint: 'Ask again.' } as const
const why = 'A live alert keeps people searching, or stops a child who is safe.'
const askSteps = ['Ask who entered it.', 'Give its reference.', 'Ask for written confirmation.'] as const
const confirmSteps = ['Call whoever was asked.', 'Ask them to look it up now.', 'Note the time it went out.'] as const
const onlySame = 'Do not ask before it is certain that this is the same child.'

/** A4, the alerts. */
export const alertsOutWords = {
  closeNationalRegister: {
    title: 'Ask the police to take the child off the national register',
    name: 'National register out',
    why: 'Found children stay listed when nobody asks. Different spellings make double entries.',
    steps: [...askSteps, 'Give every spelling of the name.'],
    say: 'The search for this child is over. Please take the entry off the missing register, in every spelling, and confirm it to me.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmNationalRegisterOut: {
    title: 'Is the entry out of the national register?',
    name: 'Register: confirm',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeSis: {
    title: 'Ask the police to take out the SIS alert',
    name: 'SIS alert out',
    why: 'Only the police of the country that entered it can take it out.',
    steps: askSteps,
    say: 'The search for this child is over. Please have the SIS alert taken out and confirm it to me.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmSisOut: {
    title: 'Is the SIS alert out?',
    name: 'SIS: confirm',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeYellowNotice: {
    title: 'Ask the police to withdraw the Interpol yellow notice',
    name: 'Yellow notice out',
    why: 'It is seen in many countries, and some of it may be public.',
    steps: askSteps,
    say: 'The search for this child is over. Please ask Interpol to withdraw the yellow notice and confirm it to me.',
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmYellowNoticeOut: {
    title: 'Is the yellow notice out?',
    name: 'Yellow notice: confirm',
    why,
    steps: [...confirmSteps, 'Look at the public page.'],
    outcomes: { confirmed, stillLive, notPossible },
  },
  closeOtherAlerts: {
    title: 'Ask for all other alerts to be taken out',
    name: 'Other alerts out',
    why: 'Border posts, transport police and partners keep acting on what they were sent.',
    steps: ['Go through the list.', ...askSteps],
    never: onlySame,
    outcomes: { asked, neverAsked, notPossible },
  },
  confirmOtherAlertsOut: {
    title: 'Are all other alerts out?',
    name: 'Other alerts: confirm',
    why,
    steps: confirmSteps,
    outcomes: { confirmed, stillLive, notPossible },
  },
  takeDownAfterReturn: {
    title: 'Have photo and appeal taken down everywhere',
    name: 'Publicity down',
    why: 'A photo online stays for years, and can hurt the child and the family.',
    steps: ['Call whoever owns the take-down.', 'Name every place it was shown.', 'Ask those who shared it, too.'],
    outcomes: { asked, neverAsked: { label: 'There was no publicity', hint: 'Nothing to take down.' }, notPossible },
  },
  confirmTakeDownOut: {
    title: 'Is the publicity gone everywhere?',
    name: 'Publicity: confirm',
    why: 'Posters, posts and copies are easily missed.',
    steps: ['Search for name and photo.', 'Check each place on the list.', 'Note the time it was gone.'],
    outcomes: {
      confirmed: { label: 'Confirmed: it is gone', hint: 'Note who confirmed it.' },
      stillLive: { label: 'Still to be seen', hint: 'Ask again.' },
      notPossible,
    },
  },
} as const satisfies Partial<AftercareWords>
