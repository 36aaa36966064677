import { useId, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import {
  largestSheet,
  type OrganisationSheet,
  readSheet,
  type SheetProblem,
  type SheetRead,
  writeSheet,
} from '#profiles/organisation.ts'
import { nowhere, type Place } from '#profiles/places.ts'
import { neverCounts } from '#record/local-limits.ts'
import { fileName } from '#session/file-name.ts'
import { useDictionary } from '../dictionary-context.ts'
import { SessionContext, usePorts } from '../session-context.ts'

/** Its name says nothing of the organisation. */
const plainName = 'organisation-sheet.json'

const sentenceOf = ({ countryScreens: { sheet: words } }: Dictionary, { kind, entry = '', field = '' }: SheetProblem) =>
  phrase(words.problems[kind], { entry, field })

/** A file that is far too large is not even read; one with a limit that could never count is refused. */
async function readFile(file: File, place: Place): Promise<SheetRead> {
  if (file.size > largestSheet) return { ok: false, problems: [{ kind: 'tooLarge' }] }
  const read = readSheet(await file.text())
  if (!read.ok) return read
  const problems = read.sheet.limits.flatMap((limit): SheetProblem[] => {
    const never = neverCounts(limit, place)
    return never ? [{ kind: never, entry: limit.id }] : []
  })
  return problems.length > 0 ? { ok: false, problems } : read
}

interface SheetFromFileProps {
  readonly replaces: boolean
  readonly onTake: (sheet: OrganisationSheet) => void
}

/** Reads a sheet and shows what is in it; the present one stays until the person has said so. */
export function SheetFromFile({ replaces, onTake }: SheetFromFileProps) {
  const dictionary = useDictionary()
  const { sheet: words } = dictionary.countryScreens
  const place = SessionContext.useSelector((state) => state.context.desk.place) ?? nowhere
  const [read, setRead] = useState<SheetRead>()
  const id = useId()
  const choose = async (file: File | undefined) => {
    setRead(undefined)
    if (file) setRead(await readFile(file, place))
  }
  return (
    <section>
      <p className="field">
        <label htmlFor={id}>{words.import}</label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </p>
      {read?.ok === false && (
        <ul className="alert" role="alert">
          {read.problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{sentenceOf(dictionary, problem)}</li>
          ))}
        </ul>
      )}
      {read?.ok && (
        <div className="inset">
          <p>{phrase(words.preview, { organisation: read.sheet.organisation, date: read.sheet.savedOn })}</p>
          <Preview sheet={read.sheet} />
          <p>
            <button
              type="button"
              className="button"
              onClick={() => {
                setRead(undefined)
                onTake(read.sheet)
              }}
            >
              {words.take}
            </button>{' '}
            {replaces && words.replaces}
          </p>
        </div>
      )}
    </section>
  )
}

function Preview({ sheet }: { sheet: OrganisationSheet }) {
  const { sheet: words } = useDictionary().countryScreens
  const lines = {
    contacts: sheet.contacts.map(({ id, name, number }) => ({ id, text: `${name}: ${number}` })),
    items: sheet.items.map(({ id, says }) => ({ id, text: says })),
    limits: sheet.limits.map(({ id, says, clock }) => ({
      id,
      text: `${says}: ${clock.value} ${words.units[clock.type]}`,
    })),
  }
  return (['contacts', 'items', 'limits'] as const).map((part) => (
    <div key={part}>
      <p>
        {words[part]}: {lines[part].length}
      </p>
      <ul>
        {lines[part].map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  ))
}

/** Hands the sheet out as the file that another device reads. */
export function SheetToFile({ sheet }: { sheet: OrganisationSheet }) {
  const { countryScreens } = useDictionary()
  const { papers, training } = usePorts()
  const name = fileName(training, plainName)
  const [said, setSaid] = useState('')
  const save = async () => {
    const bytes = new TextEncoder().encode(writeSheet(sheet))
    const how = await papers.deliver({ name, mime: 'application/json', bytes })
    setSaid(phrase(countryScreens.made[how], { name }))
  }
  return (
    <p>
      <button type="button" className="small" onClick={() => void save()}>
        {countryScreens.sheet.export}
      </button>{' '}
      <output>{said}</output>
    </p>
  )
}
