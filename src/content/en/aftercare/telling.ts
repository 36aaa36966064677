import type { AftercareWords } from '#content/words.ts'
import { noCallsToRelatives, notPossible } from '#content/en/response/labels.ts'

const told = { label: 'Told', hint: 'Note who was reached.' } as const
const neverTold = { label: 'They were never told', hint: 'Nothing to take back here.' } as const

/** A4, the people. */
export const tellingWords = {
  tellPolice: {
    title: 'Make sure that the police know how it ended',
    name: 'Police',
    why: 'Returns often go unreported, and children stay on lists. What the police know already, they only confirm.',
    steps: [
      'Give the reference number.',
      'If the child is back: say who saw the child, when and where.',
      'If a death was recorded, the police know already: confirm it with them.',
      'Ask for alerts to be taken out.',
      'Ask for written confirmation.',
    ],
    say: 'This is about a child with this reference number. I want to make sure that we have both recorded how the search ended. Please take out every alert and confirm it to us.',
    outcomes: {
      told: { label: 'They know', hint: 'Told, or known already. Note who was reached.' },
      neverTold,
      notPossible,
    },
  },
  tellProsecutor: {
    title: 'Tell the prosecutor how it ended',
    name: 'Prosecutor',
    why: 'Whoever was asked to act may still be acting.',
    steps: ['Give their reference.', 'Say who saw the child.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellChildProtection: {
    title: 'Tell child protection how it ended',
    name: 'Child protection',
    why: 'It is responsible for what comes now.',
    steps: [
      'Say how it ended, and who confirmed it.',
      'Ask who decides what comes next.',
      'If the child is back: ask who arranges the interview.',
    ],
    outcomes: { told, notPossible },
  },
  tellGuardian: {
    title: 'Tell the guardian how it ended',
    name: 'Guardian',
    why: 'The guardian stands for the child in everything that follows.',
    steps: ['Say how it ended, and who confirmed it.', 'If the child is back: ask the guardian to come.'],
    outcomes: {
      told,
      noGuardian: { label: 'The child has no guardian', hint: 'Say what was done to get one.' },
      notPossible,
    },
  },
  tellHotline: {
    title: 'Tell the 116 000 hotline how it ended',
    name: '116 000 hotline',
    why: 'The hotline keeps its case open until it hears from you.',
    steps: ['Give the case number.', 'Ask them to tell hotlines abroad.', 'Ask them to stop any appeal.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellTraffickingCentre: {
    title: 'Tell the trafficking centre how it ended',
    name: 'Trafficking centre',
    why: 'They may still be looking, and they can help now.',
    steps: ['Say how it ended.', 'If the child is back: ask what keeps the child safe.'],
    never: noCallsToRelatives,
    outcomes: { told, neverTold, notPossible },
  },
  tellAsylumAuthority: {
    title: 'Tell the asylum authority how it ended',
    name: 'Asylum authority',
    why: 'The absence must not count against the child. That the search is over is enough to say.',
    steps: ['Say that the search is over.', 'Ask that nothing has lapsed.', 'Ask which dates are coming up.'],
    say: 'The search for this child is over. Please make sure that nothing has lapsed. Contact is through the guardian.',
    never: 'Do not give the place where the child stays, unless the law asks for it.',
    outcomes: { told, neverTold, notPossible },
  },
  tellLawyer: {
    title: 'Tell the child’s lawyer how it ended',
    name: 'Lawyer',
    why: 'The lawyer can repair what was missed meanwhile.',
    steps: ['Say how it ended.', 'Ask which dates were missed.', 'Ask what must be done in the procedure.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellManager: {
    title: 'Tell the manager on call how it ended',
    name: 'Manager',
    why: 'Extra staff and night cover may still be waiting.',
    steps: ['Say what is open.', 'Say what you need tonight.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellTransferCountry: {
    title: 'Tell the transfer country how it ended',
    name: 'Transfer country',
    why: 'That country may be waiting for the child.',
    steps: ['Ask the asylum authority to tell them.', 'Give no more than they need.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellFamily: {
    title: 'Tell the family how it ended, if that is safe',
    name: 'Family',
    why: 'They are worried. But news can also reach whoever put pressure on the child.',
    steps: [
      'Ask the child what the family may know.',
      'Ask guardian and police if it is safe.',
      'Agree who tells them, and what.',
      'If the child has died, the liaison officer speaks.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told,
      neverTold,
      notSafe: { label: 'Not safe to tell them', hint: 'Only with a name and a reason.' },
      unknown: { label: 'Not known if it is safe', hint: 'Stays open. Say why. Do not call yet.' },
      notPossible,
    },
  },
  tellOthers: {
    title: 'Tell school, health provider and everyone else who was told',
    name: 'Others',
    why: 'Whoever was asked to look out may still be looking.',
    steps: ['Go through the list above.', 'Say that the search is over, no more.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellAbroad: {
    title: 'Tell everyone abroad who was asked',
    name: 'Other countries',
    why: 'Police, hotlines and authorities abroad keep looking until they hear.',
    steps: ['Use each channel that was used before.', 'Give their reference.', 'Give no address beyond need.'],
    outcomes: { told, neverTold, notPossible },
  },
} as const satisfies Partial<AftercareWords>
