/** Labels that mean the same at every step. */

export const notPossible = { label: 'Not possible now', hint: 'Stays open. Say why.' } as const

/** For steps that go on to the next one instead of staying open. */
export const notPossibleThen = (next: string) => ({ label: 'Not possible now', hint: `Say why. ${next}` })

export const notKnown = { label: 'Not known', hint: 'Stays open. Say why.' } as const

export const registered = {
  label: 'Police registered the child as missing',
  hint: 'Enter the reference number.',
} as const

export const seenFaceToFace = { label: 'Child seen face to face', hint: 'Say who saw the child.' } as const

/** What to say when the child answers or calls: no threat, no reproach, no promise of silence. */
export const sayToChild = 'We worry about you. You can come back. We can fetch you.'

export const noCallsToRelatives = 'Do not call relatives yourself when trafficking is suspected.'

export const keepTheRoom = 'Do not tidy the room. Leave devices, papers and bedding as they are.'
