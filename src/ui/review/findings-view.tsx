import { useId, useMemo, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { procedures } from '#machines/registry.ts'
import type { Strand } from '#machines/steps.ts'
import type { Entry } from '#record/entry.ts'
import { findingsOf } from '#review/findings/findings-of.ts'
import { gravestFindings, gravities, type Gravity } from '#review/findings/gravity.ts'
import { countFindings, headlineOf } from '#review/findings/headline.ts'
import { type FindingInWords, findingInWords } from '#review/findings/in-words.ts'
import type { FindingKind } from '#review/findings/record-finding.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Mark, type Shape } from '../kit/mark.tsx'
import { FindingItem } from './finding-item.tsx'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './findings.css'

const shapes: Readonly<Record<Gravity, Shape>> = { grave: 'overdue', look: 'parked', note: 'later', kept: 'done' }

interface FindingsViewProps {
  /** Verified, in canonical order. */
  readonly entries: readonly Entry[]
  /** @param place of an entry, the first being 1 */
  readonly onEntry: (place: number) => void
}

/** How a record stands against the procedure: in one line, then finding by finding, the gravest first. */
export function FindingsView({ entries, onEntry }: FindingsViewProps) {
  const { book, findingsScreen: words } = useDictionary()
  const [kind, setKind] = useState<FindingKind | ''>('')
  const title = useId()
  const found = useMemo(() => gravestFindings(findingsOf(entries, procedures)), [entries])
  const said = useMemo(() => found.map((one) => findingInWords(book, one, entries)), [found, entries, book])
  const { kinds } = countFindings(found)
  const shown = said.filter((one) => one.gravity !== 'kept' && (kind === '' || one.kind === kind))
  const kept = said.filter(({ gravity }) => gravity === 'kept')
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      <p className="find-headline">{headlineOf(book, found)}</p>
      {kinds.length > 0 && (
        <label className="field">
          <span>{words.show}</span>
          <select
            autoComplete="off"
            value={kind}
            onChange={(event) => setKind(kinds.find((one) => one.kind === event.target.value)?.kind ?? '')}
          >
            <option value="">{words.all}</option>
            {kinds.map((one) => (
              <option key={one.kind} value={one.kind}>
                {phrase(words.choice, { kind: book.findings.kinds[one.kind], count: one.count })}
              </option>
            ))}
          </select>
        </label>
      )}
      {kinds.length === 0 && <p>{words.nothing}</p>}
      {gravities.map((gravity) => (
        <OfGravity key={gravity} gravity={gravity} said={shown} onEntry={onEntry} />
      ))}
      {kept.length > 0 && <Kept said={kept} onEntry={onEntry} />}
      <details>
        <summary>{words.limits}</summary>
        <ul className="details-body find-limits">
          {words.limitsText.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface SaidProps {
  readonly said: readonly FindingInWords[]
  readonly onEntry: (place: number) => void
}

/** What weighs alike, strand by strand. */
function OfGravity({ gravity, said, onEntry }: SaidProps & { readonly gravity: Gravity }) {
  const { book, findingsScreen: words } = useDictionary()
  const own = said.filter((one) => one.gravity === gravity)
  if (own.length === 0) return null
  const strands = [...new Set(own.map(({ strand }) => strand))]
  const name = (strand: Strand | undefined) => (strand ? book.procedures.strands[strand] : words.noStrand)
  return (
    <>
      <h3 className={`find-gravity find-${gravity}`}>
        <Mark shape={shapes[gravity]} />
        {book.findings.gravities[gravity]}
      </h3>
      {strands.map((strand) => (
        <div key={strand ?? ''}>
          <h4>{name(strand)}</h4>
          <Items said={own.filter((one) => one.strand === strand)} onEntry={onEntry} />
        </div>
      ))}
    </>
  )
}

/** What was kept is folded together, and drawn when it is opened. */
function Kept({ said, onEntry }: SaidProps) {
  const { findingsScreen: words } = useDictionary()
  const [drawn, setDrawn] = useState(false)
  return (
    <details onToggle={(event) => event.currentTarget.open && setDrawn(true)}>
      <summary>
        <Mark shape={shapes.kept} />
        {phrase(words.kept, { count: said.length })}
      </summary>
      {drawn && <Items said={said} onEntry={onEntry} />}
    </details>
  )
}

const Items = ({ said, onEntry }: SaidProps) => (
  <ul className="plain">
    {said.map((one, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- findings of one record never change
      <FindingItem key={index} said={one} onEntry={onEntry} />
    ))}
  </ul>
)
