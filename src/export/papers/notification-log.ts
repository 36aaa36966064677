import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import type { Mirror } from '#machines/case/joins.ts'
import { profileAt } from '#profiles/all.ts'
import { tellingOrder } from '#profiles/layers.ts'
import type { Place } from '#profiles/places.ts'
import type { EntryOf } from '#record/entry.ts'
import type { Answer } from '#record/replay.ts'
import { toldAnswers } from '#record/told.ts'
import { outcomeLabel, stepName } from '#export/case-names.ts'
import { ruleGround, ruleInWords } from '#export/country-lines.ts'
import { placeInWords, placeOfCase } from '#export/country-names.ts'
import { childParts } from '#export/child-facts.ts'
import { isParking } from '#export/duty-rows.ts'
import { callsHeard, toldRow, whenByWhom } from '#export/entry-rows.ts'
import { fieldsLines } from '#export/field-lines.ts'
import {
  answersAfter,
  nothingToTakeBack,
  tellingMirrors,
  toldIn,
  type WholeEpisode,
  wholeEpisodes,
} from '#export/mirrored.ts'
import { type CaseView, paperOf, standing } from '#export/paper-parts.ts'
import {
  type Cell,
  fact,
  facts,
  heading,
  line,
  paragraph,
  type Part,
  row,
  say,
  type SourcedPaper,
  type SourcedRow,
  tableOr,
  under,
} from '#export/sourced-paper.ts'

const words = ({ book }: CaseView) => book.casePapers.notifications

/** D9: who was told, when, by which channel and with which reference; beside each, how they heard of the end. */
export function notificationLog(view: CaseView): SourcedPaper {
  const episodes = wholeEpisodes(view)
  return paperOf(view, view.book.casePapers.titles.notificationLog, [
    ...standing(view),
    paragraph(words(view).intro),
    ...childParts(view, ['a01']),
    ...orderParts(view),
    ...(episodes.length > 0 ? episodes.flatMap((episode) => episodeParts(view, episode)) : toFill(view)),
    ...otherTimes(view, episodes),
  ])
}

/** Whom the country of the case says to tell, in its order; nothing where none has been chosen. */
function orderParts(view: CaseView): readonly Part[] {
  const place = placeOfCase(view)
  if (place.country === 'EU') return []
  return under(
    ['entry:country'],
    heading(phrase(words(view).orderTitle, { place: placeInWords(view.book, place) })),
    paragraph(words(view).orderIntro, 'quiet'),
    tableOr(
      words(view).nobody,
      words(view).orderHead,
      [0.8, 4, 2.4, 5.2],
      tellingOrder(profileAt(place)).map((rule) =>
        row(
          [],
          [say(String(rule.tell.order))],
          authorityLines(view, place, rule.authority, rule.steps[0] ?? '').map((text) => say(text)),
          [say(view.book.countries.when[rule.tell.when])],
          [say(ruleInWords(view.book, rule)), say(ruleGround(view.book, rule))],
        ),
      ),
    ),
  )
}

/** The authority by its own names, one line a language; where none is named, the step that tells. */
function authorityLines({ book }: CaseView, place: Place, authority: string | undefined, step: string): string[] {
  const names = authority === undefined ? undefined : profileAt(place).names[authority]
  return names ? [...new Set(Object.values(names))] : [stepName(book, step)]
}

/** One row for each who is told when a child is missing, as lines to write on. */
const toFill = (view: CaseView): readonly Part[] => [
  paragraph(words(view).noEpisode, 'quiet'),
  facts(tellingMirrors.map(({ step }) => fact(stepName(view.book, step)))),
]

const episodeParts = (view: CaseView, episode: WholeEpisode): Part[] => [
  heading(episode.title),
  tableOr(
    words(view).nobody,
    words(view).head,
    [2.4, 5, 5],
    tellingMirrors.map((mirror) => mirrorRow(view, episode, mirror)),
  ),
]

function mirrorRow(view: CaseView, episode: WholeEpisode, mirror: Mirror): SourcedRow {
  const told = toldIn(episode, mirror, view.replayed)
  const calls = mirror.calls ? callsOf(view, episode) : []
  const heard = answersAfter(episode, mirror.step, view.replayed)
  const before: Cell = [
    ...told.flatMap((answer) => toldLines(view.book, answer)),
    ...calls.flatMap((call) => callLines(view.book, call)),
  ]
  return row(
    [`step:${mirror.step}`],
    [line(stepName(view.book, mirror.step), `step:${mirror.step}`)],
    before.length > 0 ? before : [say(words(view).notTold)],
    heard.length > 0
      ? heard.flatMap((answer) => toldLines(view.book, answer))
      : [say(stateAfter(view, episode, mirror))],
  )
}

function stateAfter(view: CaseView, episode: WholeEpisode, { step }: Mirror): string {
  if (episode.episode && episode.episode.ended === undefined) return words(view).stillMissing
  return nothingToTakeBack(episode, step) ? words(view).nothing : words(view).notYet
}

/** One telling: the step and its outcome, when and by whom, and all that was noted. None of it leaves without the step. */
export const toldLines = (book: Book, { step, outcome, at, entry, fields }: Answer): Cell =>
  [
    line(
      phrase(book.papers.answered, { step: stepName(book, step), outcome: outcomeLabel(book, step, outcome) }),
      `step:${step}`,
    ),
    whenByWhom(book, at, entry),
    ...fieldsLines(book, fields, entry.offset),
  ].map((said) => withStep(said, step))

const withStep = (said: Cell[number], step: string): Cell[number] => ({
  ...said,
  of: [...said.of, `step:${step}` as const],
  ...(said.otherwise ? { otherwise: withStep(said.otherwise, step) } : {}),
})

/** Calls that belong to an episode: from when the absence was noticed until it ended. */
const callsOf = (view: CaseView, { episode }: WholeEpisode): EntryOf<'call'>[] =>
  callsHeard(view).filter(
    ({ at }) =>
      episode !== undefined && at >= episode.noticedAt && (episode.endedAt === undefined || at <= episode.endedAt),
  )

function callLines(
  book: Book,
  { at, offset, actor, content: { whom, number, reference, what, result } }: EntryOf<'call'>,
): Cell {
  const detail = [number, reference, what].filter((text) => text.trim())
  return [
    line([whom, ...detail].join(book.papers.listJoin), 'entry:call'),
    line(book.papers.results[result], 'entry:call'),
    whenByWhom(book, at, { offset, actor }),
  ]
}

/** Tellings outside of an episode and its mirror: in prevention, about a hand-over, about a referral. */
function otherTimes(view: CaseView, episodes: readonly WholeEpisode[]): Part[] {
  const { replayed } = view
  const shown = new Set(
    episodes.flatMap((episode) =>
      tellingMirrors.flatMap((mirror) => [
        ...toldIn(episode, mirror, replayed),
        ...answersAfter(episode, mirror.step, replayed),
      ]),
    ),
  )
  const rest = toldAnswers(replayed).filter((answer) => !shown.has(answer) && !isParking(answer))
  return [
    heading(words(view).otherTimes),
    tableOr(
      words(view).nobody,
      words(view).otherHead,
      [3, 2.4, 4, 3],
      rest.map((answer) => toldRow(view, answer)),
    ),
  ]
}
