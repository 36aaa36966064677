/** Labels that mean the same at every step. */

export const notPossible = { label: 'Ora non possibile', hint: 'Resta in sospeso. Dire perché.' } as const

/** For steps that go on to the next one instead of staying open. */
export const notPossibleThen = (next: string) => ({
  label: 'Ora non possibile',
  hint: `Dire perché. ${next}`,
})

export const notKnown = { label: 'Non si sa', hint: 'Resta in sospeso. Dire perché.' } as const

export const registered = {
  label: 'La polizia ha registrato il minore come scomparso',
  hint: 'Inserire il numero della denuncia.',
} as const

export const seenFaceToFace = { label: 'Minore visto di persona', hint: 'Indicare chi lo ha visto.' } as const

/** What to say when the child answers or calls: no threat, no reproach, no promise of silence. */
export const sayToChild = 'Siamo in pensiero per te. Puoi tornare. Possiamo venire a prenderti.'

export const noCallsToRelatives = 'Non chiamare i parenti di propria iniziativa quando si sospetta la tratta.'

export const keepTheRoom = 'Non riordinare la stanza. Lasciare dispositivi, documenti e biancheria del letto come sono.'
