import * as z from 'zod/mini'
import { instantSchema, longestText } from '#machines/policy/fields.ts'
import { fromBase64 } from './base64.ts'
import { judgeJpeg, longestPhoto } from './jpeg.ts'

/** Version of the entry format. A later version is opened read-only. */
export const formatVersion = 1

const hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)))
const text = z.string().check(
  z.maxLength(longestText),
  z.refine((value) => !/\p{Surrogate}/u.test(value)),
)
const shortText = z.string().check(
  z.maxLength(400),
  z.refine((value) => !/\p{Surrogate}/u.test(value)),
)
const id = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9.-]{0,63}$/))
const int = z.int()

/** A person as written by hand: never an account. An empty name says that nobody has been named yet. */
export const personSchema = z.strictObject({ name: shortText, role: shortText })

function isCleanPhoto(base64: string): boolean {
  const bytes = fromBase64(base64)
  return bytes !== undefined && judgeJpeg(bytes).ok
}

/** Names a scenario and one run of it. */
const trainingMark = z.strictObject({ scenario: id, run: hex(32) })

const checklistItem = z.strictObject({ answer: id, note: z.optional(text), source: z.optional(text) })
/** Shape only; the step's own closed schema judges it before it is written and again at replay. */
const fields = z.record(id, z.union([text, int, z.record(id, checklistItem)]))

export const contentSchema = z.discriminatedUnion('type', [
  /**
   * The first entry. `practice`: made while the product was for practice only; never to be taken for a real case. `training`:
   * written in the trainer's room, by which scenario and in which run of it; never opened as a real case, nor the reverse.
   */
  z.strictObject({
    type: z.literal('caseOpened'),
    reference: shortText,
    practice: z.boolean(),
    training: z.optional(trainingMark),
  }),
  /** A run of a procedure begins, e.g. `aftercare-2`. `begins`: the outcome of its entry step, where it has one. */
  z.strictObject({ type: z.literal('stageOpened'), stage: id, begins: z.optional(id) }),
  /** An outcome of a step. `proposed` is what the policy proposed; where it differs the reason is kept. */
  z.strictObject({
    type: z.literal('answer'),
    stage: id,
    step: id,
    outcome: id,
    fields,
    proposed: z.optional(id),
    differsBecause: z.optional(text),
    lateBecause: z.optional(text),
    sharedFrom: z.optional(hex(32)),
  }),
  /** One item of the missing packet; the latest value holds. */
  z.strictObject({ type: z.literal('item'), item: id, value: text, source: z.optional(text) }),
  /** The child's photo, in Base64: cleaned before it is stored, and judged again whenever it is read. */
  z.strictObject({
    type: z.literal('photo'),
    jpeg: z.string().check(z.maxLength(Math.ceil(longestPhoto / 3) * 4), z.refine(isCleanPhoto)),
    alt: shortText,
    /** `YYYY-MM-DD`, as said; empty where nobody knows. */
    takenOn: z.string().check(z.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/)),
    agreedBy: shortText,
  }),
  /** A number or a person to call, completed by hand. */
  z.strictObject({ type: z.literal('contact'), contact: id, name: shortText, number: shortText }),
  z.strictObject({ type: z.literal('note'), text, step: z.optional(id) }),
  z.strictObject({
    type: z.literal('call'),
    direction: z.enum(['out', 'in']),
    whom: shortText,
    number: shortText,
    result: z.enum(['reached', 'noAnswer', 'message', 'refused']),
    reference: shortText,
    what: text,
    step: z.optional(id),
  }),
  /** Supersedes an answer: `instead` stands in its place; `setsAside` names exactly what no longer counts. */
  z.strictObject({
    type: z.literal('correction'),
    corrects: hex(64),
    reason: text,
    /** `proposed`: what the policy proposes for the corrected fields. */
    instead: z.optional(z.strictObject({ outcome: id, fields, at: instantSchema, proposed: z.optional(id) })),
    setsAside: z.array(hex(64)),
  }),
  z.strictObject({ type: z.literal('handOver'), from: personSchema, to: personSchema, open: z.array(id), told: text }),
  /** Another person goes on at the same device. */
  z.strictObject({ type: z.literal('worker'), from: personSchema, to: personSchema }),
  /** The device's clock was moved: `byMs` is how far it jumped against the running time. */
  z.strictObject({ type: z.literal('clock'), byMs: int }),
  z.strictObject({ type: z.literal('linked'), case: hex(32), reference: shortText, how: z.enum(['goneTogether']) }),
  /** Appended before a paper is made; the paper is made from the entries up to and with this one. */
  z.strictObject({
    type: z.literal('exported'),
    paper: id,
    language: shortText,
    /** For whom it was redacted; whole, if for nobody. */
    profile: z.optional(id),
  }),
  /**
   * The case was opened after something had gone wrong. `interrupted`: the program was cut off while it was open. `fromMirror`,
   * `fromDatabase`: one of the two stores had lost `entries` entries and got them back from the other. `lost`: entries a
   * witness still knew of and no store held any more.
   */
  z.strictObject({
    type: z.literal('recovered'),
    how: z.enum(['interrupted', 'fromMirror', 'fromDatabase']),
    entries: int.check(z.minimum(0)),
    lost: int.check(z.minimum(0)),
  }),
  /** From here on another window of the same device writes. */
  z.strictObject({ type: z.literal('windowTakenOver') }),
  /** Where the case is worked on from here on: whose rules, numbers and limits hold. `EU`: no country has been chosen. */
  z.strictObject({
    type: z.literal('country'),
    country: z.string().check(z.regex(/^[A-Z]{2}$/)),
    /** England, a Belgian community and the like. */
    part: z.optional(id),
  }),
  /** A sealed file with this case was made for somebody; appended before it is made. */
  z.strictObject({ type: z.literal('transferred'), to: shortText, sealedFor: z.enum(['passphrase', 'recipient']) }),
  /** Whoever wrote this entry accepted a file of this case: how many entries were new, and the head of that file. */
  z.strictObject({ type: z.literal('imported'), entries: int.check(z.minimum(0)), head: hex(64) }),
  /** Two devices went on separately. What `aside` names, written by `device`, does not count until a person has decided. */
  z.strictObject({ type: z.literal('fork'), device: hex(32), aside: z.array(hex(64)) }),
  /** A person has decided a fork: `setsAside` names what does not count, of either side. */
  z.strictObject({ type: z.literal('forkResolved'), fork: hex(64), setsAside: z.array(hex(64)), reason: text }),
  /** What a supervisor remarks. `on`: hash of the entry it is about. `lesson`: meant for whoever maintains the procedure. */
  z.strictObject({
    type: z.literal('comment'),
    on: z.optional(hex(64)),
    step: z.optional(id),
    text,
    lesson: z.boolean(),
  }),
  /** A supervisor has reviewed the record up to `head`. */
  z.strictObject({
    type: z.literal('signOff'),
    head: hex(64),
    result: z.enum(['accepted', 'acceptedWithRemarks', 'returned']),
    text,
  }),
  /**
   * A decision of somebody on call, given by voice and entered by the worker as theirs. `code`: the head code that was read
   * out. `told`: the status that was read out.
   */
  z.strictObject({
    type: z.literal('onCallDecision'),
    by: personSchema,
    code: z.string().check(z.regex(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/)),
    told: text,
    decision: text,
    step: z.optional(id),
  }),
])

const position = z.strictObject({ device: hex(32), seq: int.check(z.minimum(1)), hash: hex(64) })

const body = {
  v: z.literal(formatVersion),
  case: hex(32),
  device: hex(32),
  /** 1 for the first entry of this device in this case. */
  seq: int.check(z.minimum(1)),
  /** Hash of the entry before on this device; 64 zeros for the first. */
  prev: hex(64),
  /** Last entries of other devices that were known, sorted by device. */
  seen: z.array(position),
  /** 16 random bytes, so that a printed hash cannot be used to guess a name. */
  salt: hex(32),
  /** Epoch milliseconds when it happened, as told. */
  at: instantSchema,
  /** Epoch milliseconds of the device's clock when it was entered. */
  entered: instantSchema,
  /** IANA zone and minutes east of UTC when it was entered. */
  zone: shortText,
  offset: int.check(z.minimum(-16 * 60), z.maximum(16 * 60)),
  /** Running milliseconds since the program started: shows a moved clock. */
  mono: int.check(z.minimum(0)),
  actor: personSchema,
  app: shortText,
  procedure: z.strictObject({ id, version: shortText, chart: hex(64) }),
  content: contentSchema,
}

const unsealed = z.strictObject(body)
export const entrySchema = z.strictObject({ ...body, hash: hex(64) })

export type Unsealed = z.infer<typeof unsealed>
export type Entry = z.infer<typeof entrySchema>
export type Content = Entry['content']
export type ContentOf<T extends Content['type']> = Extract<Content, { type: T }>
export type Person = z.infer<typeof personSchema>
export type TrainingMark = z.infer<typeof trainingMark>

/** An entry of one kind, with its content narrowed. */
export type EntryOf<T extends Content['type']> = Entry & { readonly content: ContentOf<T> }

export const isEntryOf = <T extends Content['type']>(entry: Entry, type: T): entry is EntryOf<T> =>
  entry.content.type === type
