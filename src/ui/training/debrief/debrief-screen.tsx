import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { PaperDocument } from '#record/document.ts'
import type { Entry } from '#record/entry.ts'
import { comparedBy } from '#training/compare.ts'
import { debriefOf } from '#training/debrief.ts'
import { comparisonPaper, debriefPaper } from '#training/debrief-paper.ts'
import { said, type Scenario } from '#training/scenario.ts'
import { useDictionary } from '../../dictionary-context.ts'
import { ScreenHeading } from '../../kit/heading.tsx'
import type { CheckFile } from '../../review/check-file.ts'
import { ComparisonView } from './comparison-view.tsx'
import { DebriefView } from './debrief-view.tsx'
import { type NotOpened, openRecords, trained, type TrainedRecord } from './opened-records.ts'
import type { PrintPaper } from './print-paper.ts'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './debrief.css'

interface DebriefScreenProps {
  /** The record of this device's own exercise, if there is one. */
  readonly entries?: readonly Entry[] | undefined
  /** A scenario by its id; undefined where this program does not have it. */
  readonly scenarioOf: (id: string) => Scenario | undefined
  readonly check: CheckFile
  readonly print: PrintPaper
  readonly onLeave: () => void
}

/** After an exercise: one record as feedback, or those of a class side by side. */
export function DebriefScreen({ entries, scenarioOf, check, print, onLeave }: DebriefScreenProps) {
  const { language, debriefWords: words } = useDictionary()
  const [records, setRecords] = useState<readonly TrainedRecord[]>(() => {
    const own = entries && trained(entries, scenarioOf)
    return own ? [own] : []
  })
  const [not, setNot] = useState<readonly NotOpened[]>([])
  const [reading, setReading] = useState(false)
  const [shown, show] = useState<number | 'compare'>(0)
  const read = async (files: readonly File[]) => {
    setReading(true)
    const opened = await openRecords(files, check, scenarioOf)
    setReading(false)
    setNot(opened.not)
    setRecords([...records, ...opened.records])
    if (records.length === 0) show(0)
  }
  const record = shown === 'compare' ? undefined : records[shown]
  const [first] = records
  const ofOneScenario = records.filter(({ scenario }) => scenario.id === first?.scenario.id)
  return (
    <>
      <ScreenHeading>{words.title}</ScreenHeading>
      <p>{words.intro}</p>
      <div className="field">
        <label htmlFor="debrief-open">{words.open}</label>
        <p className="hint" id="debrief-open-hint">
          {words.openHint}
        </p>
        <input
          id="debrief-open"
          type="file"
          aria-describedby="debrief-open-hint"
          multiple
          accept=".pdf,.json,application/pdf,application/json"
          onChange={(event) => {
            void read([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      <output>{reading && words.reading}</output>
      {not.length > 0 && (
        <ul className="plain" role="alert">
          {not.map(({ file, why }) => (
            <li key={file}>{phrase(words[why], { file })}</li>
          ))}
        </ul>
      )}
      {records.length > 1 && (
        <label className="debrief-choice">
          <span>{words.which}</span>
          <select
            autoComplete="off"
            value={shown}
            onChange={(event) => show(event.target.value === 'compare' ? 'compare' : Number(event.target.value))}
          >
            {records.map(({ scenario }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- trainees are told apart by their place alone
              <option key={index} value={index}>
                {phrase(words.trainee, { number: index + 1 })} · {said(scenario.title, language)}
              </option>
            ))}
            <option value="compare">{words.compare}</option>
          </select>
        </label>
      )}
      {record && (
        <section aria-labelledby="debrief-title">
          <h2 id="debrief-title">{said(record.scenario.title, language)}</h2>
          <DebriefView record={record} />
          <PrintButton
            label={words.print}
            name="debrief.pdf"
            print={print}
            paper={(given) =>
              debriefPaper(
                { ...given, scenario: record.scenario },
                record.entries,
                debriefOf(record.entries, record.scenario),
              )
            }
          />
        </section>
      )}
      {shown === 'compare' && first && (
        <section aria-labelledby="debrief-title">
          <h2 id="debrief-title">{said(first.scenario.title, language)}</h2>
          <ComparisonView records={ofOneScenario.map((one) => one.entries)} />
          <PrintButton
            label={words.printComparison}
            name="comparison.pdf"
            print={print}
            paper={(given) =>
              comparisonPaper(
                { ...given, scenario: first.scenario },
                ofOneScenario.map((one) => comparedBy(one.entries)),
              )
            }
          />
        </section>
      )}
      <p>
        <button type="button" className="small" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
    </>
  )
}

type PaperGiven = Omit<Parameters<typeof debriefPaper>[0], 'scenario'>

interface PrintButtonProps {
  readonly label: string
  readonly name: string
  readonly print: PrintPaper
  readonly paper: (given: PaperGiven) => PaperDocument
}

function PrintButton({ label, name, print, paper }: PrintButtonProps) {
  const { book, debriefWords: words } = useDictionary()
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | { readonly made: string }>('idle')
  const make = async () => {
    setState('busy')
    const handed = await print(paper({ book, words }), name)
    setState(handed === undefined ? 'failed' : handed.how === 'declined' ? 'idle' : { made: handed.name })
  }
  return (
    <p>
      <button
        type="button"
        className="button"
        aria-disabled={state === 'busy'}
        onClick={() => {
          if (state !== 'busy') void make()
        }}
      >
        {label}
      </button>{' '}
      <output>
        {typeof state === 'object' && phrase(words.made, { name: state.made })}
        {state === 'failed' && words.failed}
      </output>
    </p>
  )
}
