import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/response/labels.ts'

/** Labels that mean the same at every step. */

export const notPossible: AnyWords<typeof english.notPossible> = {
  label: 'Nu niet mogelijk',
  hint: 'Blijft open. Zeg waarom.',
}

/** For steps that go on to the next one instead of staying open. */
export const notPossibleThen: typeof english.notPossibleThen = (next) => ({
  label: 'Nu niet mogelijk',
  hint: `Zeg waarom. ${next}`,
})

export const notKnown: AnyWords<typeof english.notKnown> = { label: 'Niet bekend', hint: 'Blijft open. Zeg waarom.' }

export const registered: AnyWords<typeof english.registered> = {
  label: 'Politie heeft het kind als vermist geregistreerd',
  hint: 'Vul het PV-nummer in.',
}

export const seenFaceToFace: AnyWords<typeof english.seenFaceToFace> = {
  label: 'Kind in persoon gezien',
  hint: 'Zeg wie het kind zag.',
}

/** What to say when the child answers or calls: no threat, no reproach, no promise of silence. */
export const sayToChild: AnyWords<typeof english.sayToChild> =
  'We maken ons zorgen om jou. Je mag terugkomen. We kunnen je komen halen.'

export const noCallsToRelatives: AnyWords<typeof english.noCallsToRelatives> =
  'Bel familieleden niet zelf wanneer er een vermoeden is van mensenhandel.'

export const keepTheRoom: AnyWords<typeof english.keepTheRoom> =
  'Ruim de kamer niet op. Laat toestellen, papieren en beddengoed zoals ze zijn.'
