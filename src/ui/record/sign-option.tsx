import { useId } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'
import { TextField } from './text-field.tsx'

/** Whether the paper is to be signed, and the name that was typed for it. */
export interface Signing {
  readonly wanted: boolean
  readonly name: string
}

export const notSigned: Signing = { wanted: false, name: '' }

/** Offers to sign the paper with the key of the device, and says what that proves. */
export function SignOption({ signing, onChange }: { signing: Signing; onChange: (signing: Signing) => void }) {
  const { signingWords: words } = useDictionary()
  const nameId = useId()
  return (
    <div className="rec-sign">
      <label className="option">
        <input
          type="checkbox"
          checked={signing.wanted}
          onChange={({ target }) => onChange({ ...signing, wanted: target.checked })}
        />
        <span>{words.sign}</span>
      </label>
      {signing.wanted && (
        <div className="inset">
          <TextField
            id={nameId}
            label={words.name}
            hint={words.nameHint}
            value={signing.name}
            onChange={(name) => onChange({ ...signing, name })}
          />
          <p>
            <strong>{words.what}</strong>
          </p>
          <ul>
            {words.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** A fingerprint in groups of four, as it is read out. */
export function Fingerprint({ digits }: { digits: string }) {
  const { signingWords: words } = useDictionary()
  return (
    <>
      <p>{words.readFingerprint}</p>
      <p className="rec-code">
        <Labelled label={words.fingerprint}>
          <strong>{(digits.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')}</strong>
        </Labelled>
      </p>
    </>
  )
}
