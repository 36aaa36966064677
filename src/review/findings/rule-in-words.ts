import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { sourceCountry } from '#export/country-names.ts'
import { span, when } from '#export/paper-parts.ts'
import { stepById } from '#machines/registry.ts'
import { sources as allSources } from '#machines/sources.ts'
import type { Ground } from '#machines/steps.ts'
import type { LimitNamed, RecordFinding } from './record-finding.ts'

export interface RuleInWords {
  readonly says: string
  /** A number of this program that no source says. */
  readonly practiceDefault: boolean
  readonly sources: readonly { readonly title: string; readonly address: string }[]
}

/** What the finding rests on: the limit, or else the step of the procedure. */
export function ruleInWords(book: Book, { limit, step, kind }: RecordFinding, offset: number): RuleInWords | undefined {
  if (limit) {
    return {
      says: `${limitSentence(book, limit, offset)} ${groundSentence(book, limit)}`,
      practiceDefault: limit.practiceDefault,
      sources: named(limit.sources),
    }
  }
  const declared = step === undefined || kind === 'corrected' || kind === 'setAside' ? undefined : stepById.get(step)
  if (!declared) return undefined
  const { ref, ground } = declared
  return {
    says: `${phrase(book.findings.rule.step, { ref })} ${groundSentence(book, ground)}`,
    practiceDefault: false,
    sources: named(ground.sources),
  }
}

function limitSentence(book: Book, { from, dueAt }: LimitNamed, offset: number): string {
  const { rule } = book.findings
  if (dueAt === undefined) return rule.atOnce
  return phrase(rule.limit, { span: span(book, dueAt - from), from: when(from, offset), due: when(dueAt, offset) })
}

/** How binding it is, where its source holds and how sure that is. */
function groundSentence(book: Book, given: Omit<Ground, 'scope'> & Partial<Pick<LimitNamed, 'strength' | 'scope'>>) {
  const { findings, papers, countries } = book
  const { strength, certainty, scope } = given
  const sure = countries.certainties[certainty]
  const binding = strength === undefined || strength === 'agreed' ? undefined : countries.strengths[strength]
  const where =
    binding !== undefined && scope
      ? phrase(papers.ground.only, { strength: binding, country: sourceCountry({ countries }, scope) })
      : binding
  if (strength === 'agreed') return phrase(findings.rule.ground, { ground: papers.ground.agreed })
  const parts = certainty === 'INFERRED' ? [sure] : [where, sure]
  return phrase(findings.rule.ground, { ground: parts.filter((part) => part !== undefined).join(', ') })
}

const named = (ids: readonly string[]): RuleInWords['sources'] =>
  ids.map((id) => {
    const source = Object.entries(allSources).find(([key]) => key === id)?.[1]
    return source ?? { title: id, address: '' }
  })
