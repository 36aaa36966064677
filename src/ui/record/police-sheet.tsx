import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { buildUpSet, minimumSet, type PacketItemId, partTwo } from '#machines/packet.ts'
import { useDictionary } from '../dictionary-context.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { Held } from '../kit/held.tsx'
import { useCaseFile, usePorts } from '../session-context.ts'
import { PaperState } from './paper-state.tsx'
import { PhotoField } from './photo-field.tsx'
import { refusalInWords } from '../refusal-words.ts'
import { Screen } from './screen.tsx'
import { SheetFill } from './sheet-fill.tsx'
import { changedItems, countKnown, missingForNotice, sheetOf, type SheetDraft } from './sheet-items.ts'
import { SheetRead } from './sheet-read.tsx'
import { usePaper } from './use-paper.ts'
import { useDraftForm } from './use-draft-form.ts'
import { useWish } from './use-wish.ts'

const firstItem = 'sheet-a01'
const nothingTyped: SheetDraft = {}
const minimum = [...minimumSet, ...partTwo]

/** The missing report as a sheet: to fill in bit by bit, to read aloud on the telephone, to print, to export. */
export function PoliceSheet({ onDone }: { onDone: () => void }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.sheet
  const file = useCaseFile()
  const { clock } = usePorts()
  const paper = usePaper('policeReport')
  const form = useDraftForm('police', nothingTyped, true)
  const [mode, setMode] = useState<'fill' | 'read'>('fill')
  const [then, setThen] = useState<'export' | 'print' | undefined>()
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [saved, setSaved] = useState(false)
  const { known, fromAnswers } = sheetOf(dictionary, file)
  const changed = changedItems(form.value, known)
  const desk = useWish(
    () => {
      form.saved()
      setSaved(true)
      goOn(then)
    },
    (refusal) => {
      form.refused()
      setErrors([{ id: firstItem, text: refusalInWords(dictionary, refusal) }])
    },
  )

  function goOn(next: typeof then) {
    if (next === 'export') paper.ask()
    if (next === 'print') window.print()
  }
  /** Saves what has changed, then goes on; without changes it goes on at once. */
  const save = (next?: typeof then) => {
    if (desk.busy) return
    setErrors([])
    setSaved(false)
    if (changed.length === 0) {
      if (!next) setErrors([{ id: firstItem, text: words.nothingChanged }])
      return goOn(next)
    }
    setThen(next)
    form.sent()
    desk.make({ kind: 'items', items: changed, at: clock.read().wall })
  }

  const reading = mode === 'read'
  return (
    <Screen title={words.title} intro={words.intro} onBack={onDone}>
      <Completeness known={known} />
      <fieldset className="rec-order">
        <legend>{words.modes}</legend>
        {(['fill', 'read'] as const).map((value) => (
          <label key={value} className="option">
            <input type="radio" name="sheet-mode" checked={mode === value} onChange={() => setMode(value)} />
            <span>{words[value]}</span>
          </label>
        ))}
      </fieldset>
      <Held>
        <p className="rec-tools">
          <button type="button" className="small" aria-disabled={desk.busy} onClick={() => save('print')}>
            {words.print}
          </button>
          <button type="button" className="small" aria-disabled={desk.busy} onClick={() => save('export')}>
            {words.export}
          </button>
          {changed.length > 0 && <span className="hint">{words.exportSaves}</span>}
        </p>
      </Held>
      <PaperState paper={paper} />
      <output className="rec-said">{saved && changed.length === 0 && words.savedNow}</output>
      {reading && changed.length > 0 && <p className="inset">{phrase(words.unsaved, { count: changed.length })}</p>}
      {!reading && <PhotoField />}
      {!reading && (
        <SheetFill
          form={form}
          errors={errors}
          busy={desk.busy}
          changed={changed.length}
          known={known}
          fromAnswers={fromAnswers}
          onSave={() => save()}
        />
      )}
      <SheetRead known={known} hidden={!reading} />
    </Screen>
  )
}

function Completeness({ known }: { known: ReadonlyMap<PacketItemId, string> }) {
  const dictionary = useDictionary()
  const words = dictionary.recordScreens.sheet
  const missing = missingForNotice(dictionary, known)
  return (
    <>
      <p>
        <strong>{phrase(words.known, { known: countKnown(minimum, known), all: minimum.length })}</strong>
        {' · '}
        {phrase(words.background, { known: countKnown(buildUpSet, known), all: buildUpSet.length })}
      </p>
      <details>
        <summary>{words.interpol}</summary>
        <div className="details-body">
          <p>
            {missing.length > 0
              ? phrase(words.interpolTask, { list: missing.join(dictionary.book.papers.listJoin) })
              : words.interpolReady}
          </p>
          <p className="quiet">{words.interpolSource}</p>
        </div>
      </details>
    </>
  )
}
