import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { Organisation, SealingKey } from '#session/files-port.ts'
import { shortestPassphrase } from '#session/give.ts'
import { useDictionary } from '../dictionary-context.ts'
import type { FormError } from '../kit/error-summary.tsx'
import { AnswerCards, TextField } from '../record/text-field.tsx'
import { SecretField } from './secret-field.tsx'

/** What is typed to seal a file. Never kept as a draft: words and keys stay in the memory of the page. */
export interface TypedKey {
  readonly how: string
  readonly passphrase: string
  readonly again: string
  readonly recipient: string
}

export const noKey: TypedKey = { how: '', passphrase: '', again: '', recipient: '' }

const ids = { how: 'seal-how', passphrase: 'seal-words', again: 'seal-again', recipient: 'seal-recipient' }

interface KeyFieldsProps {
  readonly value: TypedKey
  readonly onChange: (value: TypedKey) => void
  /** How to keep or to pass on the passphrase. */
  readonly passphraseHint: string
  /** Offered before the others, where there is one. */
  readonly organisation?: Organisation | undefined
}

/** With what a file is sealed: words typed twice, or somebody's public key. */
export function KeyFields({ value, onChange, passphraseHint, organisation }: KeyFieldsProps) {
  const words = useDictionary().files.give
  return (
    <>
      <AnswerCards
        id={ids.how}
        label={words.how}
        options={[
          ...(organisation
            ? [
                {
                  value: 'organisation',
                  label: phrase(words.organisation, { name: organisation.name }),
                  hint: phrase(words.organisationHint, { name: organisation.name }),
                },
              ]
            : []),
          { value: 'passphrase', label: words.passphrase, hint: passphraseHint },
          { value: 'recipient', label: words.recipient, hint: words.recipientHint },
        ]}
        value={value.how}
        onChange={(how) => onChange({ ...value, how })}
      />
      {value.how === 'passphrase' && (
        <>
          <SecretField
            id={ids.passphrase}
            label={words.words}
            hint={phrase(words.wordsHint, { length: shortestPassphrase })}
            value={value.passphrase}
            onChange={(passphrase) => onChange({ ...value, passphrase })}
          />
          <SecretField
            id={ids.again}
            label={words.wordsAgain}
            value={value.again}
            onChange={(again) => onChange({ ...value, again })}
          />
        </>
      )}
      {value.how === 'recipient' && (
        <TextField
          id={ids.recipient}
          label={words.key}
          value={value.recipient}
          onChange={(recipient) => onChange({ ...value, recipient })}
          needed
        />
      )}
    </>
  )
}

export type KeyTyped =
  { readonly ok: true; readonly key: SealingKey } | { readonly ok: false; readonly error: FormError }

export function keyTyped(
  dictionary: Dictionary,
  { how, passphrase, again, recipient }: TypedKey,
  organisation?: Organisation,
): KeyTyped {
  if (how === 'organisation' && organisation) return { ok: true, key: { recipient: organisation.recipient } }
  if (how === 'recipient') return { ok: true, key: { recipient: recipient.trim() } }
  if (how !== 'passphrase') return { ok: false, error: { id: ids.how, text: dictionary.files.give.howNeeded } }
  if (passphrase !== again) return { ok: false, error: { id: ids.again, text: dictionary.files.give.differ } }
  return { ok: true, key: { passphrase } }
}

/** A fault of sealing in words, with the control it is about. */
export function keyError(dictionary: Dictionary, fault: string): FormError {
  if (fault === 'tooShort')
    return { id: ids.passphrase, text: phrase(dictionary.files.give.faults.tooShort, { length: shortestPassphrase }) }
  if (fault === 'notARecipient') return { id: ids.recipient, text: dictionary.files.give.faults.notARecipient }
  const known = fault === 'failed' || fault === 'empty' || fault === 'damaged' || fault === 'locked' ? fault : 'storage'
  return { id: ids.how, text: dictionary.files.give.faults[known] }
}
