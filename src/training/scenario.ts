import * as z from 'zod/mini'
import { waysIn } from '#machines/case/joins.ts'
import { longestText } from '#machines/policy/fields.ts'
import { countryCodes } from '#profiles/places.ts'
import { findingKinds } from '#review/findings/record-finding.ts'

/** Version of the format of scenario files. */
const scenarioVersion = 1

/** The languages a bundled scenario is told in, by the first part of their tags. A file from elsewhere needs one of them. */
export const scenarioLanguages = ['en', 'fr', 'nl', 'it', 'el', 'sv'] as const
export type ScenarioLanguage = (typeof scenarioLanguages)[number]

const id = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/))
const short = z.string().check(z.minLength(1), z.maxLength(200))
const sentence = z.optional(z.string().check(z.minLength(1), z.maxLength(2000)))
/** Minutes of virtual time since the start; before it, if negative. */
const minutes = z.int().check(z.minimum(-5 * 365 * 24 * 60), z.maximum(5 * 365 * 24 * 60))
const someMinutes = z.int().check(z.minimum(0), z.maximum(5 * 365 * 24 * 60))

/** A text in the languages it is told in. */
const texts = z
  .strictObject({ en: sentence, fr: sentence, nl: sentence, it: sentence, el: sentence, sv: sentence })
  .check(z.refine((by) => Object.values(by).some((text) => text !== undefined), 'a text in no language'))

/** A place of the procedures: a step, in any stage or in one (`response-2`). */
const step = { step: id, stage: z.optional(id) }

/** What has to have happened: a step has come up, was answered, or is past its deadline and nobody has answered it. */
const condition = z.union([
  z.strictObject({ reached: id, stage: z.optional(id) }),
  z.strictObject({ answered: id, outcome: z.optional(id), stage: z.optional(id) }),
  z.strictObject({ late: id, stage: z.optional(id) }),
])

/** When an inject is due: so many minutes after the start, or so many after a condition has come true. */
const when = z.union([
  z.strictObject({ after: someMinutes }),
  z.strictObject({ on: condition, delay: z.optional(someMinutes) }),
])

/** What stands in a field: words, a number, a moment of virtual time, words by language, or a checklist by item. */
const fieldValue = z.union([
  z.string().check(z.maxLength(longestText)),
  z.int(),
  z.strictObject({ after: minutes }),
  texts,
  z.record(id, z.string()),
])
const fields = z.optional(z.record(id, fieldValue))

const place = { country: z.enum(countryCodes), part: z.optional(id) }

/** Where the exercise goes on from here: the trainee changes country or role. The first scene begins with the exercise. */
const scene = z.strictObject({
  after: someMinutes,
  ...place,
  /** IANA name of the zone, and minutes east of UTC on these days. */
  zone: short,
  offset: z.int().check(z.minimum(-16 * 60), z.maximum(16 * 60)),
  where: texts,
  /** Who the trainee is, and what is known when the scene begins. */
  role: texts,
  begins: texts,
})

const inject = z.strictObject({
  id,
  due: when,
  channel: z.enum(['phone', 'message', 'inPerson', 'email', 'radio', 'paper', 'observation']),
  from: texts,
  text: texts,
  /** `decoy`: it looks important and changes nothing. `trap`: it invites to leave the procedure. */
  kind: z.optional(z.enum(['decoy', 'trap'])),
  /** What it teaches; shown to the trainer and in the debrief, never to the trainee before. */
  teaches: z.optional(texts),
})

const move = z.union([
  /** An answer at a decision point, and why it is the good one. */
  z.strictObject({
    after: someMinutes,
    ...step,
    outcome: id,
    fields,
    differsBecause: z.optional(texts),
    why: z.optional(texts),
  }),
  /** The case is worked on in another country from here on. */
  z.strictObject({ after: someMinutes, country: z.enum(countryCodes), part: z.optional(id), why: z.optional(texts) }),
  /** A further stage is opened by hand. */
  z.strictObject({
    after: someMinutes,
    open: z.enum(Object.keys(waysIn) as [keyof typeof waysIn]),
    why: z.optional(texts),
  }),
])

/** How a duty is done where it is no decision point, each time it comes up. */
const usual = z.strictObject({ ...step, outcome: id, fields })

/** One departure from the model path, put in at a step the first time it comes up in that stage. */
const deviation = z.union([
  z.strictObject({ ...step, how: z.literal('leftOut') }),
  z.strictObject({ ...step, how: z.literal('otherwise'), outcome: id, fields, because: z.optional(texts) }),
  z.strictObject({ ...step, how: z.literal('later'), by: z.int().check(z.minimum(1)), because: texts }),
])

const trap = z.strictObject({
  id,
  title: texts,
  deviation,
  /** The exercise is played so far, in minutes; to its end, if left out. */
  until: z.optional(someMinutes),
  /** What the review of the record must say about it. */
  finding: z.strictObject({ kind: z.enum(findingKinds), ...step }),
  teaches: texts,
})

export const scenarioSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal('missing-child-guide-scenario'),
  v: z.literal(scenarioVersion),
  id,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  title: texts,
  /** Says whose scenario it is and that it is invented. */
  label: texts,
  /** The child is invented, and everybody else too. */
  child: z.strictObject({
    name: short,
    born: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    about: texts,
  }),
  /** What the case is called. */
  reference: short,
  /** Local time of an invented day with its zone: `2031-03-04T16:20+01:00`. */
  start: z
    .string()
    .check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d[+-](0\d|1[0-6]):[0-5]\d$/)),
  /** Minutes of virtual time. */
  length: z.int().check(z.minimum(1), z.maximum(365 * 24 * 60)),
  /** Minutes a class needs for it, told to the trainer. */
  takes: z.int().check(z.minimum(1), z.maximum(24 * 60)),
  begins: z.enum(Object.keys(waysIn) as [keyof typeof waysIn]),
  scenes: z.array(scene).check(z.minLength(1)),
  goals: z.array(texts).check(z.minLength(1)),
  injects: z.array(inject),
  modelPath: z.array(move).check(z.minLength(1)),
  usual: z.array(usual),
  traps: z.array(trap),
  /** What it would have meant for the child had this been left or been late: shown where the record shows that it was. */
  delays: z.array(z.strictObject({ ...step, meant: texts })),
  reflection: z.array(texts).check(z.minLength(1)),
})

export type Scenario = z.infer<typeof scenarioSchema>
export type Texts = z.infer<typeof texts>
export type Inject = z.infer<typeof inject>
export type Condition = z.infer<typeof condition>
export type Scene = z.infer<typeof scene>
export type Move = z.infer<typeof move>
export type ModelAnswer = Extract<Move, { outcome: string }>
export type Usual = z.infer<typeof usual>
export type Trap = z.infer<typeof trap>
export type Deviation = z.infer<typeof deviation>
export type ScenarioFields = NonNullable<ModelAnswer['fields']>

/**
 * A text in the language asked for, otherwise in English, otherwise in the first language it has.
 * @param language BCP 47 tag; its first part counts
 */
export function said(text: Texts, language: string): string {
  const wanted = scenarioLanguages.find((one) => one === language.split('-')[0])
  const [first = 'en'] = [wanted, ...scenarioLanguages].filter((one) => one !== undefined && text[one] !== undefined)
  return text[first] ?? ''
}
