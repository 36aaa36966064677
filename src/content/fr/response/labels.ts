import type {
  keepTheRoom as englishKeepTheRoom,
  noCallsToRelatives as englishNoCallsToRelatives,
  notKnown as englishNotKnown,
  notPossible as englishNotPossible,
  notPossibleThen as englishNotPossibleThen,
  registered as englishRegistered,
  sayToChild as englishSayToChild,
  seenFaceToFace as englishSeenFaceToFace,
} from '#content/en/response/labels.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Labels that mean the same at every step. */

export const notPossible: AnyWords<typeof englishNotPossible> = {
  label: 'Impossible pour l’instant',
  hint: 'Reste ouvert. Indiquez pourquoi.',
}

/** For steps that go on to the next one instead of staying open. */
export const notPossibleThen: AnyWords<typeof englishNotPossibleThen> = (next) => ({
  label: 'Impossible pour l’instant',
  hint: `Indiquez pourquoi. ${next}`,
})

export const notKnown: AnyWords<typeof englishNotKnown> = {
  label: 'On ne sait pas',
  hint: 'Reste ouvert. Indiquez pourquoi.',
}

export const registered: AnyWords<typeof englishRegistered> = {
  label: 'La police a enregistré l’enfant comme disparu',
  hint: 'Saisissez le numéro de procès-verbal.',
}

export const seenFaceToFace: AnyWords<typeof englishSeenFaceToFace> = {
  label: 'Enfant vu en personne',
  hint: 'Indiquez qui a vu l’enfant.',
}

/** What to say when the child answers or calls: no threat, no reproach, no promise of silence. */
export const sayToChild: AnyWords<typeof englishSayToChild> =
  'Nous nous inquiétons pour toi. Tu peux revenir. Nous pouvons venir te chercher.'

export const noCallsToRelatives: AnyWords<typeof englishNoCallsToRelatives> =
  'N’appelez pas vous-même la famille si l’on soupçonne une traite.'

export const keepTheRoom: AnyWords<typeof englishKeepTheRoom> =
  'Ne rangez pas la chambre. Laissez appareils, papiers et literie tels quels.'
