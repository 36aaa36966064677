import { type FormEvent, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { normalisedPassphrase, shortestPassphrase, suggestPassphrase, weaknessOf } from '#session/passphrase.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'
import { SecretField } from '../lock/secret-field.tsx'
import { usePorts } from '../session-context.ts'

/** Five random words are about this long. */
const goodLength = 24

function lengthInWords(dictionary: Dictionary, typed: string): string {
  const { length } = Array.from(normalisedPassphrase(typed))
  if (length < shortestPassphrase)
    return phrase(dictionary.deviceScreens.protect.strength.tooShort, {
      missing: shortestPassphrase - length,
      count: length,
    })
  return length < goodLength
    ? dictionary.deviceScreens.protect.strength.short
    : dictionary.deviceScreens.protect.strength.good
}

interface NewPassphraseProps {
  readonly submitLabel: string
  readonly disabled?: boolean
  readonly onChosen: (passphrase: string) => void
}

/** A new passphrase, twice: shown or hidden, pasted or typed, with a suggestion. Length counts and nothing else. */
export function NewPassphrase({ submitLabel, disabled = false, onChosen }: NewPassphraseProps) {
  const dictionary = useDictionary()
  const words = dictionary.deviceScreens.protect
  const { random } = usePorts()
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [suggestion, setSuggestion] = useState(() => suggestPassphrase(random))
  const [fault, setFault] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const weakness = weaknessOf(typed)
    if (weakness) return setFault(words.weak[weakness])
    if (normalisedPassphrase(typed) !== normalisedPassphrase(again)) return setFault(words.different)
    setFault(undefined)
    if (!disabled) onChosen(typed)
  }
  return (
    <form autoComplete="off" onSubmit={submit}>
      <p className="fault" role="alert">
        {fault}
      </p>
      <SecretField
        id="new-passphrase"
        label={words.passphrase}
        hint={words.passphraseHint}
        value={typed}
        onChange={setTyped}
        autoComplete="new-password"
        invalid={fault !== undefined}
        describedBy="passphrase-length"
      />
      <p className="hint" id="passphrase-length">
        {typed !== '' && lengthInWords(dictionary, typed)}
      </p>
      <div className="inset">
        <p>
          <Labelled label={words.suggestion}>
            <strong className="suggestion">{suggestion}</strong>
          </Labelled>
        </p>
        <p className="quick">
          <button type="button" className="small" onClick={() => setTyped(suggestion)}>
            {words.take}
          </button>
          <button type="button" className="small" onClick={() => setSuggestion(suggestPassphrase(random))}>
            {words.another}
          </button>
        </p>
      </div>
      <SecretField
        id="passphrase-again"
        label={words.again}
        value={again}
        onChange={setAgain}
        autoComplete="new-password"
        invalid={fault === words.different}
      />
      <p>{words.write}</p>
      <p className="actions">
        <button type="submit" className="button" aria-disabled={disabled}>
          {submitLabel}
        </button>
      </p>
    </form>
  )
}
