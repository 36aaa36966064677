import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { dateTime, whenInWords } from '#content/time-words.ts'
import {
  type KeptRecord,
  keepUntil,
  listKept,
  proposedUntil,
  reviewKeptDays,
  type RoomListed,
} from '#session/review-room.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { personInWords } from '../in-words.ts'
import { Mark } from '../kit/mark.tsx'
import { vaultProblemInWords } from '../lock/vault-fault-words.ts'
import { useVaultChange } from '../safety/use-vault-change.ts'
import { usePorts, useSend } from '../session-context.ts'

/**
 * The records that are kept for review on this device. One whose time has passed stands first and is offered to be erased;
 * nothing is erased by itself. Opening one opens its review.
 */
export function ReviewRoomView() {
  const dictionary = useDictionary()
  const words = dictionary.reviewRoom.room
  const ports = usePorts()
  const [listed, setListed] = useState<RoomListed>()
  const [erasing, setErasing] = useState<string>()
  const read = useCallback(() => void listKept(ports).then(setListed), [ports])
  useEffect(read, [read])
  if (!listed) return null
  if (!listed.ok) return <p className="alert">{words.notRead}</p>
  const { records, unreadable } = listed
  if (records.length === 0 && unreadable.length === 0) return null
  const past = records.filter((one) => one.past).length
  return (
    <section aria-labelledby="review-room">
      <h2 id="review-room">{words.title}</h2>
      <p className="quiet">{phrase(words.intro, { days: reviewKeptDays })}</p>
      {past > 0 && (
        <output className="alert rec-said">
          <Mark shape="overdue" /> {phrase(words.past, { count: past })}
        </output>
      )}
      <ul className="plain">
        {records.map((one) => (
          <li key={one.id} className="inset">
            <Kept one={one} onChanged={read} onErase={() => setErasing(one.id)} />
            {erasing === one.id && (
              <Erase
                one={one}
                onDone={() => {
                  setErasing(undefined)
                  read()
                }}
              />
            )}
          </li>
        ))}
        {unreadable.map(({ id, reference }) => (
          <li key={id} className="inset">
            <p className="overdue">
              <Mark shape="overdue" /> {phrase(words.unreadable, { reference })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface KeptProps {
  readonly one: KeptRecord
  readonly onChanged: () => void
  readonly onErase: () => void
}

function Kept({ one, onChanged, onErase }: KeptProps) {
  const dictionary = useDictionary()
  const words = dictionary.reviewRoom.room
  const ports = usePorts()
  const send = useSend()
  const now = useNow(60_000)
  const day = (at: number) => dateTime(at, now.offset).slice(0, 10)
  const { signedOff, reference } = one
  return (
    <>
      <h3>{phrase(words.reference, { reference })}</h3>
      <p>{phrase(words.entries, { count: one.entries })}</p>
      <p>
        {signedOff
          ? phrase(words.signedOff, {
              result: dictionary.book.reviewEntries.results[signedOff.result],
              person: personInWords(dictionary, signedOff.by),
              when: whenInWords(signedOff.at, now.wall, now.offset, dictionary.language),
            })
          : words.notSignedOff}
        {signedOff?.wentOn && ` ${words.wentOn}`}
      </p>
      {one.damaged && (
        <p className="overdue">
          <Mark shape="overdue" /> {words.damaged}
        </p>
      )}
      <p className={one.past ? 'overdue' : 'quiet'}>
        {one.past && <Mark shape="overdue" />} {phrase(one.past ? words.wasKept : words.kept, { date: day(one.until) })}
      </p>
      <p className="actions">
        <button
          type="button"
          className="button"
          aria-label={phrase(words.openNamed, { reference })}
          onClick={() => send({ type: 'case.open', id: one.id, review: true })}
        >
          {words.open}
        </button>
        <button
          type="button"
          className="small"
          aria-label={phrase(words.longerNamed, { reference, days: reviewKeptDays })}
          onClick={() => void keepUntil(ports, one.id, proposedUntil(ports.clock.read().wall)).then(onChanged)}
        >
          {phrase(words.longer, { days: reviewKeptDays })}
        </button>
        <button
          type="button"
          className="small danger"
          aria-label={phrase(words.eraseNamed, { reference })}
          onClick={onErase}
        >
          {words.erase}
        </button>
      </p>
    </>
  )
}

/** Erases a kept record for good, after its reference has been typed. What it was made from lies elsewhere, or nowhere. */
function Erase({ one, onDone }: { one: KeptRecord; onDone: () => void }) {
  const dictionary = useDictionary()
  const { ui, deviceScreens } = dictionary
  const words = dictionary.reviewRoom.room
  const change = useVaultChange()
  const [typed, setTyped] = useState('')
  const [other, setOther] = useState(false)
  const id = `erase-${one.id}`
  if (change.done === 'shredded')
    return (
      <p>
        <output>{words.erased}</output>{' '}
        <button type="button" className="small" onClick={onDone}>
          {deviceScreens.continue}
        </button>
      </p>
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (change.busy) return
    const same = typed.trim().toUpperCase() === one.reference.trim().toUpperCase()
    setOther(!same)
    if (same) change.ask({ type: 'case.shred', id: one.id, typed })
  }
  const fault = other ? ui.vaultFault.otherReference : change.problem && vaultProblemInWords(dictionary, change.problem)
  return (
    <form autoComplete="off" onSubmit={submit}>
      <p>{words.eraseWhat}</p>
      <p className="fault" role="alert">
        {fault}
      </p>
      <div className="field">
        <label htmlFor={id}>{phrase(deviceScreens.erase.type, { reference: one.reference })}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <p className="actions">
        <button type="submit" className="button danger" aria-disabled={change.busy}>
          {words.eraseNow}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {deviceScreens.erase.cancel}
        </button>
      </p>
    </form>
  )
}
