import { useEffect, useRef } from 'react'
import { useDictionary } from '../../dictionary-context.ts'

const lines = {
  next: ['→', 'PageDown'],
  previous: ['←', 'PageUp'],
  outcome: ['1', '…', '9'],
  prevention: ['P'],
  response: ['R'],
  aftercare: ['A'],
  part: ['G'],
  fullScreen: ['F'],
  keys: ['?', 'Esc'],
  play: ['K'],
  pace: ['-', '+'],
} as const

type KeyLine = keyof typeof lines

interface KeysDialogProps {
  /** Keys that do something on this screen. */
  readonly shown: readonly KeyLine[]
  readonly single: boolean
  readonly onSingle: (single: boolean) => void
  readonly onClose: () => void
}

/** Which key does what. Single keys can be switched off for whoever steers by voice. */
export function KeysDialog({ shown, single, onSingle, onClose }: KeysDialogProps) {
  const { presenterWords: words } = useDictionary()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const { current } = dialog
    current?.showModal()
    return () => current?.close()
  }, [])
  return (
    <dialog
      className="pres-keys"
      ref={dialog}
      aria-labelledby="pres-keys-title"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key === '?') onClose()
      }}
    >
      <h2 id="pres-keys-title">{words.keys}</h2>
      <dl>
        {shown.map((line) => (
          <div key={line}>
            <dt>
              {lines[line].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keyLines[line]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label>
          <input
            type="checkbox"
            autoComplete="off"
            checked={single}
            onChange={(event) => onSingle(event.target.checked)}
          />{' '}
          {words.singleKeys}
        </label>
      </p>
      <p>
        <button type="button" className="button" onClick={onClose}>
          {words.closeKeys}
        </button>
      </p>
    </dialog>
  )
}
