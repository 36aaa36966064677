import * as z from 'zod/mini'
import { stepById } from '#machines/registry.ts'
import { dialledKinds } from './contact-kinds.ts'
import { calendarDay, repeated } from './data-checks.ts'

/** The name a sheet gives itself, so that another JSON file is not taken for one. */
const format = 'missing-child-guide-organisation'

/** A sheet that is larger is not read at all: 64 KiB. */
export const largestSheet = 64 * 1024

const shortText = z.string().check(
  z.trim(),
  z.maxLength(400),
  z.refine((text) => text !== '', 'is empty'),
)
const listOf = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(200))
const stepId = z.string().check(z.refine((id) => stepById.has(id), 'names a step that no procedure has'))

const contact = z.strictObject({
  id: shortText,
  kind: z.enum(dialledKinds),
  name: shortText,
  number: shortText,
  hours: z.optional(shortText),
})

/** A limit the organisation sets itself. It holds only where it ends sooner than what holds anyway. */
const limit = z.strictObject({
  id: shortText,
  step: stepId,
  clock: z.strictObject({
    type: z.enum(['minutes', 'hours', 'days', 'workingDays']),
    value: z.int().check(z.positive(), z.maximum(10_000)),
  }),
  says: shortText,
})

/** One more thing to do at a step. Nothing of the procedure is taken away by it. */
const item = z.strictObject({ id: shortText, step: stepId, says: shortText })

const sheetSchema = z.strictObject({
  format: z.literal(format),
  v: z.literal(1),
  organisation: shortText,
  savedOn: calendarDay,
  contacts: listOf(contact),
  limits: listOf(limit),
  items: listOf(item),
})

/** What an organisation adds by itself: its own numbers, stricter limits and further items. Local everywhere it is shown. */
export type OrganisationSheet = z.infer<typeof sheetSchema>

/**
 * Why a sheet cannot be used; the screen finds the sentence. `entry`: the id of what is wrong, or its list and place.
 * `field`: the part of it.
 */
export interface SheetProblem {
  readonly kind: 'tooLarge' | 'noJson' | 'notSheet' | 'unknown' | 'step' | 'value' | 'twice' | 'tooLong' | 'atOnce'
  readonly entry?: string
  readonly field?: string
}

export type SheetRead =
  | { readonly ok: true; readonly sheet: OrganisationSheet }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] }

const refused = (...problems: SheetProblem[]): SheetRead => ({ ok: false, problems })

/** Reads a sheet from the text of a file. Whatever is wrong is said; nothing of it is used then. */
export function readSheet(text: string): SheetRead {
  if (new TextEncoder().encode(text).length > largestSheet) return refused({ kind: 'tooLarge' })
  try {
    return sheetFrom(JSON.parse(text))
  } catch {
    return refused({ kind: 'noJson' })
  }
}

/** Takes a sheet that was kept as data, or says what is wrong with it. */
export function sheetFrom(data: unknown): SheetRead {
  const parsed = sheetSchema.safeParse(data)
  if (!parsed.success) return refused(...parsed.error.issues.map((issue) => problemOf(data, issue)))
  const ids = [...parsed.data.contacts, ...parsed.data.limits, ...parsed.data.items].map(({ id }) => id)
  const twice = repeated(ids).map((entry): SheetProblem => ({ kind: 'twice', entry }))
  return twice.length > 0 ? refused(...twice) : { ok: true, sheet: parsed.data }
}

function problemOf(data: unknown, issue: z.core.$ZodIssue): SheetProblem {
  const [list, place, ...rest] = issue.path
  if (list === undefined || list === 'format' || list === 'v')
    return issue.code === 'unrecognized_keys'
      ? { kind: 'unknown', entry: '', field: issue.keys.join(', ') }
      : { kind: 'notSheet' }
  if (typeof place !== 'number') return { kind: 'value', entry: '', field: String(list) }
  const id = idAt(data, String(list), place)
  const entry = typeof id === 'string' ? id : `${String(list)} ${place + 1}`
  if (issue.code === 'unrecognized_keys') return { kind: 'unknown', entry, field: issue.keys.join(', ') }
  const field = rest.join('.')
  return { kind: field === 'step' ? 'step' : 'value', entry, field }
}

const idAt = (data: unknown, list: string, place: number): unknown =>
  (data as Readonly<Record<string, readonly ({ readonly id?: unknown } | null | undefined)[]>>)[list]?.[place]?.id

/** The text of the file a sheet is kept and passed on in. */
export const writeSheet = (sheet: OrganisationSheet): string => `${JSON.stringify(sheet, null, 2)}\n`

/** A sheet with nothing in it. @param savedOn `YYYY-MM-DD` */
export const emptySheet = (organisation: string, savedOn: string): OrganisationSheet => ({
  format,
  v: 1,
  organisation,
  savedOn,
  contacts: [],
  limits: [],
  items: [],
})

/** What the organisation adds at a step. */
export const localItemsAt = (sheet: OrganisationSheet | undefined, step: string) =>
  sheet?.items.filter((one) => one.step === step) ?? []

/** The contacts of the organisation for whom a step dials; shown before those of the country, never in their place. */
export const localContactsOf = (sheet: OrganisationSheet | undefined, kind: string) =>
  sheet?.contacts.filter((one) => one.kind === kind) ?? []
