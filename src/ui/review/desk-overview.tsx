import { useMemo, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { stepName } from '#export/case-names.ts'
import { ocelParts } from '#export/event-log-ocel.ts'
import { xesParts } from '#export/event-log-xes.ts'
import { countedRecords, type ListedRow } from '#review/desk/desk-list.ts'
import type { DeskRecord } from '#review/desk/desk-record.ts'
import { measuresCsv } from '#review/desk/measures-csv.ts'
import { measureIds } from '#review/measures/durations.ts'
import { lackInWords } from '#review/measures/lack-in-words.ts'
import { barEnds, type MeasureSummary, summaryOf } from '#review/measures/spread.ts'
import { stallsByStep } from '#review/measures/stalls.ts'
import type { FileDesk } from '#session/files-port.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'
import { Bar } from './bar.tsx'
import { shortSpan } from './measured-cell.ts'

/** Steps listed where cases stall. */
const mostStalls = 12

interface DeskOverviewProps {
  readonly rows: readonly ListedRow[]
  readonly deliver?: FileDesk['deliver']
}

/** What the counted records show together: how long things took, where cases stall; and the same as files. */
export function DeskOverview({ rows, deliver }: DeskOverviewProps) {
  const { deskWords: words } = useDictionary()
  const records = useMemo(() => countedRecords(rows), [rows])
  const episodes = useMemo(() => records.flatMap((record) => record.episodes), [records])
  return (
    <section aria-labelledby="desk-statistics">
      <h2 id="desk-statistics">{words.statistics}</h2>
      <p>
        {records.length === 0
          ? words.noneCounted
          : phrase(words.counted, { records: records.length, episodes: episodes.length })}
      </p>
      {records.length > 0 && (
        <>
          <div className="desk-measures desk-wide">
            {measureIds.map((id) => (
              <Measure key={id} summary={summaryOf(id, episodes)} />
            ))}
          </div>
          <Stalls records={records} />
          {deliver && <Exports records={records} deliver={deliver} />}
        </>
      )}
    </section>
  )
}

function Measure({ summary }: { summary: MeasureSummary }) {
  const { language, deskWords: words } = useDictionary()
  const { id, spread, bars, lacking } = summary
  const time = (ms: number) => shortSpan(ms, language)
  const lacks = (['open', 'notNeeded', 'refused', 'otherEnd', 'notYet'] as const).filter((why) => lacking[why] > 0)
  const labels = bars.map((_, index) => {
    const end = barEnds[index]
    return end === undefined
      ? phrase(words.moreThan, { time: time(barEnds.at(-1) ?? 0) })
      : phrase(words.upTo, { time: time(end) })
  })
  return (
    <section aria-labelledby={`desk-${id}`}>
      <h3 id={`desk-${id}`}>{words.measures[id]}</h3>
      <p className="quiet">{words.definitions[id]}</p>
      <p>
        {spread
          ? phrase(words.spread, {
              median: time(spread.median),
              lower: time(spread.lower),
              upper: time(spread.upper),
              least: time(spread.least),
              most: time(spread.most),
              count: spread.count,
            })
          : words.noTime}
      </p>
      {lacks.length > 0 && (
        <ul className="plain compact">
          {lacks.map((why) => (
            <li key={why}>
              <Labelled label={lackInWords(words, id, why)}>{lacking[why]}</Labelled>
            </li>
          ))}
        </ul>
      )}
      {spread && (
        <table className="desk-bars">
          <caption className="visually-hidden">{phrase(words.chart, { measure: words.measures[id] })}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.time}</th>
              <th scope="col">{words.episodes}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((count, index) => (
              <tr key={labels[index]}>
                <th scope="row">{labels[index]}</th>
                <td>
                  <Bar share={count / Math.max(...bars)} />
                  {count}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Stalls({ records }: { records: readonly DeskRecord[] }) {
  const { book, language, deskWords: words } = useDictionary()
  const steps = useMemo(() => stallsByStep(records.flatMap(({ stalls }) => stalls)).slice(0, mostStalls), [records])
  const { stallColumns: heads } = words
  return (
    <>
      <h2>{words.stalls}</h2>
      <p className="quiet">{words.stallsHint}</p>
      {steps.length === 0 ? (
        <p>{words.noStall}</p>
      ) : (
        <table className="rev-table">
          <thead>
            <tr>
              {(['step', 'open', 'parked', 'longest', 'late'] as const).map((column) => (
                <th key={column} scope="col">
                  {heads[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ step, open, parked, longest, late }) => (
              <tr key={step}>
                <td data-head={heads.step}>{stepName(book, step)}</td>
                <td data-head={heads.open}>{open}</td>
                <td data-head={heads.parked}>{parked}</td>
                <td data-head={heads.longest}>{open > 0 && shortSpan(longest, language)}</td>
                <td data-head={heads.late}>{late}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** Records as they are named in a log: by their code. */
const logged = (records: readonly DeskRecord[]) =>
  records.map(({ code, country, traces }) => ({ name: code, country, traces }))

/** Each made when it is asked for. Names of the files say nothing of any case. */
const files = {
  csv: { name: 'episodes.csv', mime: 'text/csv', make: (records: readonly DeskRecord[]) => [measuresCsv(records)] },
  xes: {
    name: 'event-log.xes',
    mime: 'application/xml',
    make: (records: readonly DeskRecord[]) => xesParts(logged(records)),
  },
  ocel: {
    name: 'event-log.jsonocel',
    mime: 'application/json',
    make: (records: readonly DeskRecord[]) => ocelParts(logged(records)),
  },
} as const

/** How long parts are made at a stretch, in milliseconds: between them the page draws and takes a press. */
const stretch = 50

async function bytesOf(parts: Iterable<string>): Promise<Uint8Array> {
  const encoder = new TextEncoder()
  const made: Uint8Array<ArrayBuffer>[] = []
  let from = performance.now()
  for (const part of parts) {
    made.push(encoder.encode(part))
    if (performance.now() - from < stretch) continue
    // oxlint-disable-next-line no-await-in-loop -- so that the page is not held
    await new Promise((resolve) => setTimeout(resolve, 0))
    from = performance.now()
  }
  return new Uint8Array(await new Blob(made).arrayBuffer())
}

interface ExportsProps {
  readonly records: readonly DeskRecord[]
  readonly deliver: FileDesk['deliver']
}

function Exports({ records, deliver }: ExportsProps) {
  const { deskWords: words } = useDictionary()
  const [said, setSaid] = useState<string>()
  return (
    <>
      <h2>{words.exports}</h2>
      <p>{words.exportsHint}</p>
      <ul className="plain compact">
        {(['csv', 'xes', 'ocel'] as const).map((id) => (
          <li key={id}>
            <button
              type="button"
              className="card"
              onClick={() => {
                const { name, mime, make } = files[id]
                void bytesOf(make(records))
                  .then((bytes) => deliver({ name, mime, bytes }))
                  .then((handed) => setSaid(phrase(words.delivered[handed], { name })))
              }}
            >
              {words.fileNames[id]}
            </button>
          </li>
        ))}
      </ul>
      <output>{said}</output>
    </>
  )
}
