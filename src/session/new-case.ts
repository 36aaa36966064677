import { nowhere, type Place, placeOf } from '#profiles/places.ts'
import { waysIn } from '#machines/case/joins.ts'
import { referenceOf, trainingOf } from '#record/facts.ts'
import type { TrainingMark } from '#record/entry.ts'
import { openingDraft } from '#record/follow-ups.ts'
import { runningStage } from '#record/stages.ts'
import type { Draft } from '#record/write.ts'
import type { CaseFile } from './case-file.ts'
import type { RandomSource } from './ports.ts'

/** As much of a reference as an entry that links to it can hold. */
const longestReference = 400

export type WayIn = keyof typeof waysIn

/** Without the letters and digits that are mistaken for each other. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A neutral reference to call a case by, e.g. `K7-RMPQ`: nothing about the child is asked before the first instruction. */
export function newReference(random: RandomSource): string {
  const bytes = random.hex(6).match(/../g) ?? []
  const letters = bytes.map((pair) => alphabet[Number.parseInt(pair, 16) % alphabet.length])
  return `${letters.slice(0, 2).join('')}-${letters.slice(2).join('')}`
}

/**
 * The first entries of a case, entered by one of the ways in. Real, not practice: what is written is sealed.
 * @param training marks a case of the trainer's room
 * @param place the country of this device, if one has been chosen: nobody is asked for it now
 */
export function startDrafts(
  random: RandomSource,
  now: number,
  way: WayIn = 'notWhereExpected',
  {
    reference = newReference(random),
    place = nowhere,
    training,
  }: {
    readonly reference?: string
    readonly place?: Place | undefined
    readonly training?: TrainingMark | undefined
  } = {},
): Draft[] {
  return [
    { content: { type: 'caseOpened', reference, practice: false, ...(training ? { training } : {}) }, at: now },
    openingDraft([], waysIn[way], now),
    ...(place.country === 'EU' ? [] : [countryDraft(place, now)]),
  ]
}

/** Where a case is worked on from here on. */
export const countryDraft = ({ country, part }: Place, at: number): Draft => ({
  content: { type: 'country', country, ...(part === undefined ? {} : { part }) },
  at,
})

/** Steps whose answer holds for all children who went together; everything else is asked for each child. */
const shared: readonly string[] = ['absenceNoticed']

/** What another child's case begins with: the shared answers of this one and its name. */
export function siblingDrafts(
  file: CaseFile,
  random: RandomSource,
  now: number,
): { readonly reference: string; readonly theirs: Draft[] } {
  const reference = newReference(random)
  const { country, part } = file.replayed.place
  const opening = startDrafts(random, now, 'notWhereExpected', {
    reference,
    place: placeOf(country, part),
    training: trainingOf(file.entries),
  })
  const response = runningStage(file.replayed, 'response')
  const copied = file.replayed.answers
    .filter((answer) => answer.stage === response?.stage && shared.includes(answer.step))
    .map(({ entry, outcome, fields, at }): Draft => ({
      content: { ...entry.content, stage: 'response-1', outcome, fields, sharedFrom: file.id } as Draft['content'],
      at,
    }))
  const openedAt = response?.openedAt ?? now
  return {
    theirs: [
      ...opening.map((draft) => ({ ...draft, at: openedAt })),
      {
        content: {
          type: 'linked',
          case: file.id,
          reference: referenceOf(file.entries).slice(0, longestReference),
          how: 'goneTogether',
        },
        at: now,
      },
      ...copied,
    ],
    reference,
  }
}
