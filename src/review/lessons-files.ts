import { csvOf } from '#export/csv.ts'
import { canonicalJson } from '#record/canonical-json.ts'
import type { Lesson } from './lessons.ts'

/** Lessons for a spreadsheet, one a row; the same in every language. `docs/lessons-format.md` says what the columns are. */
export const lessonsCsv = (lessons: readonly Lesson[]): string =>
  csvOf([
    ['procedure', 'version', 'step', 'count', 'text'],
    ...lessons.map(({ procedure, version, step, count, text }) => [
      procedure,
      version,
      step ?? '',
      String(count),
      text,
    ]),
  ])

/** Lessons as canonical JSON with one line feed at the end: the same lessons give the same text. */
export const lessonsJson = (lessons: readonly Lesson[]): string =>
  `${canonicalJson({
    count: lessons.length,
    format: 'missing-child-guide-lessons',
    lessons: lessons.map(({ step, ...lesson }) => ({ ...lesson, ...(step === undefined ? {} : { step }) })),
    v: 1,
  })}\n`
