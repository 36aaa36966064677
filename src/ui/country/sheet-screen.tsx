import { type ComponentType, useId, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { emptySheet, type OrganisationSheet } from '#profiles/organisation.ts'
import { localDate } from '#record/calendar.ts'
import { useDictionary } from '../dictionary-context.ts'
import { TextField, written } from '../record/text-field.tsx'
import { usePorts, useSend } from '../session-context.ts'
import { stepWords } from '../words.ts'
import { SheetFromFile, SheetToFile } from './sheet-file.tsx'
import {
  ContactEntryForm,
  ItemEntryForm,
  LimitEntryForm,
  type SheetContact,
  type SheetItem,
  type SheetLimit,
} from './sheet-forms.tsx'
import { useSheet } from './use-sheet.ts'

/** What the organisation adds on this device: entered here, or read from a file. Each change is kept at once. */
export function OrganisationSheetEditor() {
  const { countryScreens } = useDictionary()
  const words = countryScreens.sheet
  const sheet = useSheet()
  const { store, clock } = usePorts()
  const send = useSend()
  const [said, setSaid] = useState('')
  const today = () => {
    const { wall, offset } = clock.read()
    return localDate(wall, offset)
  }
  const keep = async (next: OrganisationSheet) => {
    const dated = { ...next, savedOn: today() }
    const { ok } = await store.writeSetting('sheet', dated)
    if (ok) send({ type: 'sheet.kept', sheet: dated })
    setSaid(ok ? words.kept : words.notKept)
  }
  return (
    <>
      <output className="said">{said}</output>
      {sheet ? (
        <>
          <p>
            <strong>{sheet.organisation}</strong> <span className="quiet">{sheet.savedOn}</span>
          </p>
          <Contacts sheet={sheet} onChange={(contacts) => void keep({ ...sheet, contacts })} />
          <Items sheet={sheet} onChange={(items) => void keep({ ...sheet, items })} />
          <Limits sheet={sheet} onChange={(limits) => void keep({ ...sheet, limits })} />
          <SheetToFile sheet={sheet} />
        </>
      ) : (
        <Begin onBegin={(name) => void keep(emptySheet(name, today()))} />
      )}
      <SheetFromFile replaces={sheet !== undefined} onTake={(next) => void keep(next)} />
    </>
  )
}

function Begin({ onBegin }: { onBegin: (name: string) => void }) {
  const { sheet: words } = useDictionary().countryScreens
  const [name, setName] = useState('')
  const id = useId()
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (written(name) !== '') onBegin(written(name))
      }}
    >
      <TextField id={id} label={words.name} value={name} onChange={setName} needed />
      <p>
        <button type="submit" className="button">
          {words.begin}
        </button>
      </p>
    </form>
  )
}

interface PartProps<Entry> {
  readonly sheet: OrganisationSheet
  readonly onChange: (entries: Entry[]) => void
}

function Contacts({ sheet, onChange }: PartProps<SheetContact>) {
  const { book, countryScreens } = useDictionary()
  return (
    <Part
      title={countryScreens.sheet.contacts}
      entries={sheet.contacts}
      nameOf={({ name }) => name}
      lineOf={({ kind, name, number, hours }) =>
        [`${book.contacts[kind]}: ${name}`, number, hours].filter(Boolean).join(' · ')
      }
      Form={ContactEntryForm}
      onChange={onChange}
    />
  )
}

function Items({ sheet, onChange }: PartProps<SheetItem>) {
  const dictionary = useDictionary()
  return (
    <Part
      title={dictionary.countryScreens.sheet.items}
      entries={sheet.items}
      nameOf={({ says }) => says}
      lineOf={({ step, says }) => `${stepWords(dictionary, step).name}: ${says}`}
      Form={ItemEntryForm}
      onChange={onChange}
    />
  )
}

function Limits({ sheet, onChange }: PartProps<SheetLimit>) {
  const dictionary = useDictionary()
  const { sheet: words } = dictionary.countryScreens
  return (
    <Part
      title={words.limits}
      entries={sheet.limits}
      nameOf={({ says }) => says}
      lineOf={({ step, clock, says }) =>
        `${stepWords(dictionary, step).name}: ${clock.value} ${words.units[clock.type]} · ${says}`
      }
      Form={LimitEntryForm}
      onChange={onChange}
    />
  )
}

interface ListProps<Entry> {
  readonly title: string
  readonly entries: readonly Entry[]
  readonly nameOf: (entry: Entry) => string
  readonly lineOf: (entry: Entry) => string
  readonly Form: ComponentType<{
    readonly id: string
    readonly before: Entry | undefined
    readonly onKeep: (entry: Entry) => void
    readonly onCancel: () => void
  }>
  readonly onChange: (entries: Entry[]) => void
}

/** One list of the sheet: each entry can be changed and removed, and one more added. */
function Part<Entry extends { readonly id: string }>(props: ListProps<Entry>) {
  const { title, entries, nameOf, lineOf, Form, onChange } = props
  const { sheet: words } = useDictionary().countryScreens
  const { random } = usePorts()
  const [open, setOpen] = useState<string>()
  const close = () => setOpen(undefined)
  const others = (id: string) => entries.filter((one) => one.id !== id)
  const isNew = open !== undefined && !entries.some(({ id }) => id === open)
  return (
    <section>
      <h2>{title}</h2>
      {entries.length === 0 && <p className="quiet">{words.none}</p>}
      <ul className="plain">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p>{lineOf(entry)}</p>
            {open === entry.id ? (
              <Form
                id={entry.id}
                before={entry}
                onCancel={close}
                onKeep={(next) => {
                  close()
                  onChange(entries.map((one) => (one.id === next.id ? next : one)))
                }}
              />
            ) : (
              <p className="actions">
                <button type="button" className="small" onClick={() => setOpen(entry.id)}>
                  {phrase(words.change, { name: nameOf(entry) })}
                </button>
                <button type="button" className="small" onClick={() => onChange(others(entry.id))}>
                  {phrase(words.remove, { name: nameOf(entry) })}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {isNew ? (
        <Form
          id={open}
          before={undefined}
          onCancel={close}
          onKeep={(next) => {
            close()
            onChange([...entries, next])
          }}
        />
      ) : (
        <p>
          <button
            type="button"
            className="small"
            aria-label={`${words.add}: ${title}`}
            onClick={() => setOpen(random.hex(8))}
          >
            {words.add}
          </button>
        </p>
      )}
    </section>
  )
}
