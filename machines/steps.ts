/**
 * What a step declares about itself. Words for people live in src/content, keyed by the ids used here; ids are never
 * renamed or reused once released.
 */

/** Who carries a step out: a role of procedures.md section 2.1, never a job title of one country. */
export type Actor =
  | 'anyone'
  | 'carer'
  | 'guardian'
  | 'childProtection'
  | 'police'
  | 'prosecutor'
  | 'hotline'
  | 'asylumAuthority'
  | 'coordinator'
  | 'manager'
  | 'traffickingCentre'
  | 'lawyer'
  | 'health'
  | 'interviewer'
  | 'foreignChildProtection'

/** `standing`: at hand at any time, never a duty by itself. */
export type Urgency = 'now' | 'soon' | 'today' | 'planned' | 'standing'

export type StepKind = 'question' | 'form' | 'checklist' | 'action' | 'outcome'

/** How sure the source is (procedures.md 0.1). A scope says that the source speaks for one country only. */
export type Certainty = 'SEEN' | 'KNOWN' | 'INFERRED'

/** Countries that a source speaks for alone; not every one of them has a profile. */
export type SourceCountry = 'BE' | 'FR' | 'IE' | 'SE' | 'UK'

export interface Ground {
  readonly certainty: Certainty
  /** Ids of machines/sources.ts; empty only where the certainty is INFERRED or KNOWN. */
  readonly sources: readonly string[]
  /** The country when the source is valid only there. */
  readonly scope?: SourceCountry
}

export type Strand =
  | 'danger'
  | 'police'
  | 'course'
  | 'alerts'
  | 'notifications'
  | 'risk'
  | 'lead'
  | 'search'
  | 'publicity'
  | 'crossBorder'
  | 'meetings'
  | 'longTerm'
  | 'eighteen'
  | 'signals'
  | 'whereabouts'
  | 'ending'
  | 'arrival'
  | 'identity'
  | 'guardianship'
  | 'placement'
  | 'childsVoice'
  | 'trafficking'
  | 'plan'
  | 'legalRoute'
  | 'watch'
  | 'handOver'
  | 'sharing'
  | 'return'
  | 'safeAndWell'
  | 'medical'
  | 'telling'
  | 'alertsOut'
  | 'interview'
  | 'bestInterests'
  | 'learning'

/** `signs`: yes, suspected, no, unknown (procedures.md section 4). `tasks`: done, notPossible, notYet. */
export type Scale = 'signs' | 'tasks'

export type FieldType =
  'text' | 'longText' | 'person' | 'phone' | 'instant' | 'date' | 'minutes' | 'choice' | 'checklist'

export interface Field {
  readonly id: string
  readonly type: FieldType
  /** Options of a `choice`. */
  readonly options?: readonly string[]
  /** Items of a `checklist`, each answered on `scale`. */
  readonly items?: readonly string[]
  readonly scale?: Scale
  /** Checklist item of procedures.md section 4 that the value also fills, e.g. `b20`. */
  readonly item?: string
}

/**
 * An outcome: the event sent to the chart is `<step>.<outcome>`. `needs` names fields without which the outcome is
 * refused; `asksWhy` wants a reason and who was told (the duty stays open).
 */
export interface OutcomeDeclaration {
  readonly needs?: readonly string[]
  readonly asksWhy?: true
  /** Somebody outside was told by this: they must hear how it ended. */
  readonly tells?: true
}

/** When a limit starts to run: the time noticed, the time the step became due, or the last time its outcome was recorded. */
export type LimitStart = 'noticed' | 'opened' | 'lastSeen'

export type LimitRule =
  /** No number: at once, any hour. Shown as such, never counted down. */
  | { readonly kind: 'immediately' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Monday to Friday; public holidays are not taken out, so that the date is never later than the law's. */
  | { readonly kind: 'workingDays'; readonly days: number }
  | { readonly kind: 'months'; readonly months: number }
  /** By the end of the local calendar day on which the duty arose; two hours when the day has less left. */
  | { readonly kind: 'sameDay' }
  /** Computed by machines/policy from the facts of the case. */
  | { readonly kind: 'policy'; readonly policy: 'firstChecks' | 'meeting' | 'riskReview' | 'longTermReview' }
  /** The time agreed with someone and typed into this field of the last answer of this step. */
  | { readonly kind: 'agreed'; readonly field: string }

export interface Limit {
  /** `T..` as numbered in procedures.md section 9, or `agreed`. */
  readonly id: string
  readonly from: LimitStart
  readonly rule: LimitRule
  /** `law` and `statutoryGuidance` come from a country alone, see `country-limits.ts`. */
  readonly strength: 'law' | 'statutoryGuidance' | 'guidance' | 'practice' | 'agreed'
  readonly ground: Ground
}

export interface StepDeclaration {
  readonly id: string
  /** Id in procedures.md: R0 to R13, R3e, R5e, R10a, Q02 ... */
  readonly ref: string
  readonly kind: StepKind
  readonly strand: Strand
  readonly actor: Actor
  readonly urgency: Urgency
  readonly outcomes: Readonly<Record<string, OutcomeDeclaration>>
  readonly fields?: readonly Field[]
  readonly limit?: Limit
  readonly ground: Ground
  /** Contact of the profile that this step dials, e.g. `emergency`. */
  readonly contact?: string
  /** Ids of procedures.md (questions, checklist items, limits, documents, gaps) that this step carries, for tracing. */
  readonly carries?: readonly string[]
  /** Fields and packet items of earlier steps that are shown here as known from before, so that nothing is typed twice. */
  readonly recalls?: readonly string[]
}

/** Keeps the literal types of a declaration, so that the chart cannot name an outcome that does not exist. */
export const declare = <const S extends StepDeclaration>(step: S): S => step

/** The reason and the person told, asked whenever a duty is parked. */
export const parkedFields: readonly Field[] = [
  { id: 'reason', type: 'longText' },
  { id: 'whoWasTold', type: 'text' },
]

/** Outcome of a duty that could not be carried out: it is parked, stays open, and says why and who was told. */
export const parks = { asksWhy: true, needs: ['reason'] } as const satisfies OutcomeDeclaration

/** An outcome by which somebody was told, with the fields it needs. */
export const telling = <const F extends readonly string[]>(...needs: F) => ({ tells: true as const, needs })

/** A plain outcome. */
export const plain = {} as const satisfies OutcomeDeclaration

/** An outcome that is refused without these fields. */
export const needing = <const F extends readonly string[]>(...needs: F) => ({ needs })

export const seen = (...sources: string[]): Ground => ({ certainty: 'SEEN', sources })
export const seenIn = (scope: SourceCountry, ...sources: string[]): Ground => ({ certainty: 'SEEN', sources, scope })
export const known = (...sources: string[]): Ground => ({ certainty: 'KNOWN', sources })
export const inferred = (...sources: string[]): Ground => ({ certainty: 'INFERRED', sources })
