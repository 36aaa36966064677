import * as z from 'zod/mini'
import { stepById } from '#machines/registry.ts'
import { dialledKinds } from './contact-kinds.ts'
import { calendarDay, repeated, sentenceOf } from './data-checks.ts'
import type { CountryProfile } from './layers.ts'

/** The name a sheet gives itself, so that another JSON file is not taken for one. */
const format = 'missing-child-guide-organisation'

/** A sheet that is larger is not read at all: 64 KiB. */
export const largestSheet = 64 * 1024

const shortText = z.string().check(
  z.trim(),
  z.maxLength(400),
  z.refine((text) => text !== '', 'is empty'),
)
const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(200))
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
  contacts: list(contact),
  limits: list(limit),
  items: list(item),
})

/** What an organisation adds by itself: its own numbers, stricter limits and further items. Local everywhere it is shown. */
export type OrganisationSheet = z.infer<typeof sheetSchema>

export type SheetRead =
  | { readonly ok: true; readonly sheet: OrganisationSheet }
  | { readonly ok: false; readonly problems: readonly string[] }

const whole = 'The sheet of the organisation'
const refused = (...problems: string[]): SheetRead => ({ ok: false, problems })

/** Reads a sheet from the text of a file. Whatever is wrong is said in sentences; nothing of it is used then. */
export function readSheet(text: string): SheetRead {
  if (new TextEncoder().encode(text).length > largestSheet)
    return refused(`${whole} is larger than ${largestSheet / 1024} KiB.`)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return refused(`${whole} is no JSON file.`)
  }
  const parsed = sheetSchema.safeParse(data)
  if (!parsed.success) return refused(...new Set(parsed.error.issues.map((issue) => sentenceOf(data, issue, whole))))
  const ids = [...parsed.data.contacts, ...parsed.data.limits, ...parsed.data.items].map(({ id }) => id)
  const twice = repeated(ids).map((id) => `More than one entry is called “${id}”.`)
  return twice.length > 0 ? refused(...twice) : { ok: true, sheet: parsed.data }
}

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

/** A country with what the organisation adds. What the country says stands there unchanged. */
export interface LocalProfile extends CountryProfile {
  readonly local: OrganisationSheet | undefined
}

export const withSheet = (profile: CountryProfile, local: OrganisationSheet | undefined): LocalProfile => ({
  ...profile,
  local,
})

/** What the organisation adds at a step. */
export const localItemsAt = ({ local }: LocalProfile, step: string): readonly OrganisationSheet['items'][number][] =>
  local?.items.filter((one) => one.step === step) ?? []

/** The contacts of the organisation for whom a step dials; shown before those of the country, never in their place. */
export const localContactsOf = (
  { local }: LocalProfile,
  kind: string,
): readonly OrganisationSheet['contacts'][number][] => local?.contacts.filter((one) => one.kind === kind) ?? []
