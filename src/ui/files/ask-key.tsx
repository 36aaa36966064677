import { useState } from 'react'
import type { OpeningKey, SealedFor } from '#session/files-port.ts'
import { useDictionary } from '../dictionary-context.ts'
import { ErrorSummary } from '../kit/error-summary.tsx'
import { PartHeading } from './part-heading.tsx'
import { SecretField } from './secret-field.tsx'

const keyId = 'take-in-key'

interface AskKeyProps {
  readonly sealedFor: SealedFor
  readonly fault: string | undefined
  readonly onKey: (key: OpeningKey) => void
  readonly onLeave: () => void
}

/** Asks for what opens a sealed file. It is used once and kept nowhere. */
export function AskKey({ sealedFor, fault, onKey, onLeave }: AskKeyProps) {
  const words = useDictionary().files.takeIn
  const [typed, setTyped] = useState('')
  const isWords = sealedFor === 'passphrase'
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        onKey(isWords ? { passphrase: typed } : { identity: typed })
      }}
    >
      <ErrorSummary errors={fault === undefined ? [] : [{ id: keyId, text: fault }]} />
      <PartHeading>{isWords ? words.sealedPassphrase : words.sealedRecipient}</PartHeading>
      <SecretField
        id={keyId}
        label={isWords ? words.passphrase : words.identity}
        {...(isWords ? {} : { hint: words.identityHint })}
        value={typed}
        onChange={setTyped}
      />
      <p className="actions">
        <button type="submit" className="button">
          {words.open}
        </button>
        <button type="button" className="link" onClick={onLeave}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
