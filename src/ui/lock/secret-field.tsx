import { type RefObject, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { useFirstDictionary } from '../dictionary-context.ts'

interface SecretFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** Whether a password manager may fill it in or offer to keep it. */
  readonly autoComplete: 'current-password' | 'new-password' | 'off'
  readonly invalid?: boolean
  readonly describedBy?: string | undefined
  readonly input?: RefObject<HTMLInputElement | null>
  /** Shown while it is typed, from the start. */
  readonly shownAtFirst?: boolean
}

/** A secret that can be shown, hidden and pasted. */
export function SecretField({
  id,
  label,
  hint,
  value,
  onChange,
  autoComplete,
  invalid = false,
  describedBy,
  input,
  shownAtFirst = false,
}: SecretFieldProps) {
  const { ui } = useFirstDictionary()
  const [shown, setShown] = useState(shownAtFirst)
  const described = [hint ? `${id}-hint` : undefined, describedBy].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="secret">
        <input
          ref={input}
          id={id}
          type={shown ? 'text' : 'password'}
          value={value}
          autoComplete={autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={invalid || undefined}
          aria-describedby={described || undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <button type="button" className="small" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? ui.lock.hide : ui.lock.show}
          <span className="hidden">{phrase(ui.labelled, { label: '', value: label })}</span>
        </button>
      </div>
    </div>
  )
}
