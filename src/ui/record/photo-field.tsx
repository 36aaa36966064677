import { useId, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { photoOf } from '#record/known.ts'
import { useDictionary } from '../dictionary-context.ts'
import { cleanPhoto, type CleanedPhoto } from '../device/photo.ts'
import { Held } from '../kit/held.tsx'
import { useCaseFile, usePorts } from '../session-context.ts'
import { refusalInWords } from '../refusal-words.ts'
import { useWish } from './use-wish.ts'

type Taken = Extract<CleanedPhoto, { ok: true }>

/** The photo of the child: taken or chosen, cleaned on this device, described for whoever cannot see it, then saved. */
export function PhotoField() {
  const dictionary = useDictionary()
  const { recordScreens } = dictionary
  const words = dictionary.recordScreens.photo
  const file = useCaseFile()
  const { clock } = usePorts()
  const id = useId()
  const kept = photoOf(file.entries, file.replayed)?.content
  const [taken, setTaken] = useState<Taken>()
  const [alt, setAlt] = useState('')
  const [takenOn, setTakenOn] = useState('')
  const [agreedBy, setAgreedBy] = useState('')
  const [said, setSaid] = useState('')
  const desk = useWish(
    () => {
      setTaken(undefined)
      setSaid(words.saved)
    },
    (refusal) => setSaid(refusalInWords(dictionary, refusal)),
  )

  async function choose(chosen: File | undefined) {
    if (!chosen) return
    setSaid(words.cleaning)
    const cleaned = await cleanPhoto(chosen)
    setTaken(cleaned.ok ? cleaned : undefined)
    setSaid(cleaned.ok ? phrase(words.cleaned, { size: Math.ceil(cleaned.bytes / 1000) }) : words[cleaned.fault])
  }
  function save() {
    if (!taken || desk.busy) return
    if (alt.trim() === '') return setSaid(words.altNeeded)
    const content = { type: 'photo', jpeg: taken.jpeg, alt: alt.trim(), takenOn, agreedBy: agreedBy.trim() } as const
    desk.make({ kind: 'plain', content, at: clock.read().wall })
  }
  const shown = taken?.jpeg ?? kept?.jpeg
  return (
    <section className="rec-photo">
      <h2>{words.title}</h2>
      <p className="hint">{words.hint}</p>
      {shown && <img src={`data:image/jpeg;base64,${shown}`} alt={taken ? words.preview : (kept?.alt ?? '')} />}
      <p>
        <label className="small" htmlFor={`${id}-file`}>
          {kept || taken ? words.another : words.choose}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept="image/*"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </p>
      <output className="rec-said">{said}</output>
      {taken && (
        <>
          <Line id={`${id}-alt`} label={words.alt} hint={words.altHint} value={alt} onChange={setAlt} />
          <Line id={`${id}-on`} label={words.takenOn} type="date" value={takenOn} onChange={setTakenOn} />
          <Line
            id={`${id}-by`}
            label={words.agreedBy}
            hint={words.agreedHint}
            value={agreedBy}
            onChange={setAgreedBy}
          />
          <Held>
            <p className="actions">
              <button type="button" className="button" aria-disabled={desk.busy} onClick={save}>
                {desk.busy ? recordScreens.working : words.save}
              </button>
            </p>
          </Held>
        </>
      )}
    </section>
  )
}

interface LineProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'date'
  readonly value: string
  readonly onChange: (value: string) => void
}

function Line({ id, label, hint, type = 'text', value, onChange }: LineProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type={type}
        maxLength={type === 'text' ? 400 : undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
