import { casePaperWords as words } from '#content/en/papers/case-papers.ts'
import { stepById } from '#machines/registry.ts'
import type { CaseView } from './paper-parts.ts'
import { heading, type Part, type SourcedPaper } from './sourced-paper.ts'
import { answerParts } from './step-parts.ts'

/**
 * The paper with every answer that belongs on it: a step says which document it fills, so what a paper does not yet have a
 * place for comes at its end and is never lost.
 */
export function withFurtherAnswers(view: CaseView, paper: SourcedPaper, carries: readonly string[]): SourcedPaper {
  const shown = stepsOn(paper.parts)
  const further = view.replayed.answers.filter(
    ({ step }) => !shown.has(step) && (stepById.get(step)?.carries ?? []).some((id) => carries.includes(id)),
  )
  if (further.length === 0) return paper
  return { ...paper, parts: [...paper.parts, heading(words.further), ...further.flatMap((one) => answerParts(one))] }
}

/** Ids of the steps of which something stands on a paper. */
export function stepsOn(parts: readonly Part[]): Set<string> {
  const origins = parts.flatMap((part): readonly string[] => {
    const about = part.about ?? []
    switch (part.kind) {
      case 'paragraph':
        return [...about, ...part.lines.flatMap(({ of }) => of)]
      case 'facts':
        return [...about, ...part.rows.flatMap((row) => [...(row.about ?? []), ...row.value.flatMap(({ of }) => of)])]
      case 'table':
        return [
          ...about,
          ...part.rows.flatMap((row) => [...(row.about ?? []), ...row.cells.flat().flatMap(({ of }) => of)]),
        ]
      case 'heading':
      case 'picture':
      case 'modules':
      case 'signatureField':
      case 'pageBreak':
        return about
    }
  })
  return new Set(origins.flatMap((origin) => (origin.startsWith('step:') ? [origin.slice('step:'.length)] : [])))
}
