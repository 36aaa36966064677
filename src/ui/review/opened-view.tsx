import { useEffect, useMemo, useRef } from 'react'
import type { Book } from '#content/book.ts'
import { phrase } from '#content/phrase.ts'
import { dateTime } from '#content/time-words.ts'
import { paperOfFile } from '#export/volumes.ts'
import { codeOf } from '#review/compare-code.ts'
import type { PaperDocument } from '#record/document.ts'
import { type Finding, findingInWords, type Grade } from '#review/finding.ts'
import type { OpenedFile } from '#review/open-file.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'
import { Mark, type Shape } from '../kit/mark.tsx'
import { CodeForm } from './code-form.tsx'
import { PaperView } from './paper-view.tsx'

const shapes: Readonly<Record<Grade, Shape>> = { bad: 'overdue', open: 'parked', good: 'done', aside: 'later' }

interface OpenedViewProps {
  readonly opened: OpenedFile
  readonly onChange: (opened: OpenedFile) => void
  readonly onAnother: () => void
}

/** The paper in the language on screen, also when that is another one than when the file was opened. */
const inBook = (book: Book, { entries, paper }: OpenedFile): PaperDocument | undefined =>
  paper && paper.language !== book.language ? paperOfFile(book, entries, undefined) : paper

/** What was found of a file: the verdict, everything else that was found, its code, and what its record says. */
export function OpenedView({ opened, onChange, onAnother }: OpenedViewProps) {
  return (
    <>
      <OpenedVerdict opened={opened} onChange={onChange} onAnother={onAnother} />
      <OpenedRecord opened={opened} />
    </>
  )
}

/** The verdict on a file, with everything else that was found, and its code. */
export function OpenedVerdict({
  opened,
  onChange,
  onAnother,
}: Omit<OpenedViewProps, 'onAnother'> & Partial<OpenedViewProps>) {
  const { reviewScreens: words } = useDictionary()
  const { findings, entries, signatures } = opened
  const [verdict, ...rest] = findings
  return (
    <>
      <Verdict key={verdict.id} verdict={verdict} alone={!findings.some(({ id }) => id === 'codeMatches')} />
      {rest.length > 0 && (
        <>
          <h3>{words.rest}</h3>
          <ul className="plain rev-findings">
            {rest.map((one) => (
              <li key={one.id + JSON.stringify(one.values)}>
                <Found finding={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {onAnother && (
        <p>
          <button type="button" className="small" onClick={onAnother}>
            {words.another}
          </button>
        </p>
      )}
      <details>
        <summary>{words.proves}</summary>
        <ul className="details-body rev-proves">
          {[...words.provesText, words.noPages].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      {entries.length > 0 && (
        <>
          <p className="rev-code">
            <Labelled label={words.codeOfFile}>
              <strong>{codeOf(entries)}</strong>
            </Labelled>
            <span className="quiet"> · {phrase(words.entries, { count: entries.length })}</span>
          </p>
          <CodeForm opened={opened} onCompared={onChange} />
        </>
      )}
      {signatures.length > 0 && <Signatures signatures={signatures} />}
    </>
  )
}

/** What the record of a file says, as far as it is consistent. */
export function OpenedRecord({ opened }: { opened: OpenedFile }) {
  const { book, reviewScreens: words } = useDictionary()
  const { entries, whole } = opened
  const paper = useMemo(() => inBook(book, opened), [book, opened])
  if (!paper) return null
  return (
    <section aria-labelledby="rev-record">
      <h2 id="rev-record">{words.record}</h2>
      <p className="quiet">{whole ? words.recordHint : phrase(words.recordPart, { count: entries.length })}</p>
      <PaperView paper={paper} />
    </section>
  )
}

/** The verdict takes the focus, so that a screen reader says it first. `alone`: no code from elsewhere stands behind it. */
function Verdict({ verdict, alone }: { verdict: Finding; alone: boolean }) {
  const dictionary = useDictionary()
  const { reviewScreens: words, gradeWords, ui } = dictionary
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' })
    heading.current?.focus({ preventScroll: true })
  }, [])
  const grade = verdict.grade === 'aside' ? 'open' : verdict.grade
  return (
    <section className={`rev-verdict rev-${grade}`} aria-labelledby="rev-verdict">
      <h2 id="rev-verdict" ref={heading} tabIndex={-1}>
        <span className="hidden">{phrase(ui.labelled, { label: words.verdict, value: '' })}</span>
        <Mark shape={shapes[grade]} />
        {gradeWords[grade]}
      </h2>
      <p>{findingInWords(dictionary, verdict)}</p>
      {alone && grade === 'good' && <p>{words.alone}</p>}
    </section>
  )
}

function Found({ finding }: { finding: Finding }) {
  const dictionary = useDictionary()
  const { gradeWords, ui } = dictionary
  return (
    <p className={`rev-finding rev-${finding.grade}`}>
      <Mark shape={shapes[finding.grade]} />
      {finding.grade !== 'aside' && (
        <span className="hidden">{phrase(ui.labelled, { label: gradeWords[finding.grade], value: '' })}</span>
      )}
      <span>{findingInWords(dictionary, finding)}</span>
    </p>
  )
}

function Signatures({ signatures }: { signatures: OpenedFile['signatures'] }) {
  const { reviewScreens: words } = useDictionary()
  return (
    <>
      <h2>{words.signatures}</h2>
      <ul className="plain">
        {signatures.map(({ field, certificate, claimedAt, claimedName }) => (
          <li key={field}>
            <strong>{claimedName || certificate?.name || field}</strong>
            {claimedAt !== undefined && <p>{phrase(words.signedAt, { time: dateTime(claimedAt, 0) })}</p>}
            {certificate && <p className="rev-print">{phrase(words.fingerprint, certificate)}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
