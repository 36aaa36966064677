import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { WishRefusal } from '#session/wishes.ts'
import type { CorrectionPreview } from '#record/correction.ts'
import { fieldWords, stepWords } from './words.ts'

type AnyRefusal = WishRefusal | Extract<CorrectionPreview, { ok: false }>['refusal']

/** Why nothing was written, and what to do, in one or two sentences. */
export function refusalInWords(dictionary: Dictionary, refusal: AnyRefusal, ofStep?: string): string {
  const id = ('step' in refusal ? refusal.step : undefined) ?? ofStep
  const step = id === undefined ? dictionary.recordScreens.refusal.theAnswer : stepWords(dictionary, id).name
  const named = 'fields' in refusal ? (refusal.fields ?? []) : []
  const fields = named.map((field) => fieldWords(dictionary, field).label).join(', ')
  const words = dictionary.recordScreens.refusal
  switch (refusal.reason) {
    case 'noStage':
    case 'notCorrectable':
    case 'contradictsRecord':
    case 'toldInside':
    case 'episodeOpen':
    case 'forkOpen':
    case 'noFork':
    case 'doesNotFit':
    case 'decisionWithoutReason':
      return words[refusal.reason]
    case 'emptyText':
    case 'headMovedOn':
    case 'unknownEntry':
    case 'nobodyNamed':
    case 'forReview':
      return dictionary.reviewRoom.refusal[refusal.reason]
    case 'fieldsBroken':
    case 'fieldsMissing':
      return phrase(words[refusal.reason], { step, fields })
    case 'ended':
    case 'unknownStep':
    case 'notExpected':
    case 'differsWithoutReason':
    case 'lateWithoutReason':
    case 'inTheFuture':
      return phrase(words[refusal.reason], { step })
  }
}
