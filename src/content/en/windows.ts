/** Words for a case that is open in more than one window of this device. */
export const windowWords = {
  elsewhere: 'This case is being written in another window.',
  follows: 'You can read it here. New entries appear by themselves.',
  take: 'Continue here',
  taking: 'Asking the other window…',
  takeHint: 'The other window then only reads. What is half typed there stays there.',
  heldTitle: 'Read only here.',
  held: 'Another window writes this case. Choose “Continue here” above to write in this one.',
  here: 'You write this case in this window now.',
} as const
