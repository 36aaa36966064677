import { type FormEvent, useCallback, useEffect, useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import { whenInWords } from '#content/time-words.ts'
import type { SlotFacts } from '#session/ports.ts'
import type { VaultDone } from '#session/session.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useNow } from '../clock.ts'
import { SecretField } from '../lock/secret-field.tsx'
import { vaultProblemInWords } from '../lock/vault-fault-words.ts'
import { useProtection } from '../protection.ts'
import { SessionContext } from '../session-context.ts'
import { useOwnLockPossible } from '../lock/own-lock.tsx'
import { NewPassphrase } from './new-passphrase.tsx'
import { OrganisationFile } from './organisation-file.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { RecoveryKey } from './recovery-key.tsx'
import { SlotMethods } from './slot-methods.tsx'
import { useNewPasskey } from './use-new-passkey.ts'
import { useVaultChange } from './use-vault-change.ts'

const noSlots: readonly SlotFacts[] = []

type Act =
  | { readonly do: 'change' }
  | { readonly do: 'addRecovery' }
  | { readonly do: 'addOrganisation' }
  | { readonly do: 'addPasskey' }
  | { readonly do: 'remove'; readonly slot: SlotFacts }

/** What opens this device, with what can be added, renewed and removed. Each change asks for the passphrase once more. */
export function KeysScreen() {
  const dictionary = useDictionary()
  const { deviceScreens, language, ui } = dictionary
  const words = dictionary.deviceScreens.keys
  const { open, standing } = useProtection()
  const now = useNow(60_000)
  const slots = SessionContext.useSelector((state) => state.context.vault?.slots) ?? noSlots
  const organisation = SessionContext.useSelector((state) => state.context.vault?.organisation)
  const ownLock = useOwnLockPossible()
  const [act, setAct] = useState<Act>()
  const [finished, setFinished] = useState<VaultDone>()
  const begin = (next: Act) => {
    setFinished(undefined)
    setAct(next)
  }
  const end = useCallback((done?: VaultDone) => {
    setFinished(done)
    setAct(undefined)
  }, [])
  if (act) return <OneChange act={act} onEnd={end} />

  const locks = slots.filter(({ kind }) => kind !== 'open')
  const when = (at: number) => whenInWords(at, now.wall, now.offset, language)
  const seconds = locks.filter(({ kind }) => kind === 'recovery' || kind === 'organisation')
  const canRemove = ({ kind }: SlotFacts) => kind === 'passkey' || (kind !== 'passphrase' && seconds.length > 1)
  return (
    <PanelFrame title={words.title} onBack={() => open('device')}>
      {finished && <output className="inset said">{words.done[finished]}</output>}
      {standing === 'unprotected' && (
        <>
          <p>{words.none}</p>
          <p>
            <button type="button" className="button" onClick={() => open('protect')}>
              {deviceScreens.device.protectNow}
            </button>
          </p>
        </>
      )}
      <ul className="plain">
        {locks.map((slot) => (
          <li key={slot.id} className="slot">
            <span>
              <strong>{words.kinds[slot.kind]}</strong>
              <span className="quiet"> {phrase(words.made, { when: when(slot.madeAt) })}</span>
            </span>
            {slot.kind === 'passphrase' && (
              <button type="button" className="small" onClick={() => begin({ do: 'change' })}>
                {words.change}
              </button>
            )}
            {canRemove(slot) && (
              <button
                type="button"
                className="small"
                aria-label={phrase(ui.labelled, {
                  label: words.remove,
                  value: `${words.kinds[slot.kind]}, ${when(slot.madeAt)}`,
                })}
                onClick={() => begin({ do: 'remove', slot })}
              >
                {words.remove}
              </button>
            )}
          </li>
        ))}
      </ul>
      {locks.length > 0 && <SlotMethods slots={locks} />}
      {locks.some(({ kind }) => kind === 'organisation') && <OrganisationFile />}
      {standing === 'unlocked' && (
        <p className="actions">
          <button type="button" className="small" onClick={() => begin({ do: 'addRecovery' })}>
            {words.addRecovery}
          </button>
          {organisation !== undefined && !locks.some(({ kind }) => kind === 'organisation') && (
            <button type="button" className="small" onClick={() => begin({ do: 'addOrganisation' })}>
              {phrase(words.addOrganisation, { name: organisation })}
            </button>
          )}
          {ownLock && !locks.some(({ kind }) => kind === 'passkey') && (
            <button type="button" className="small" onClick={() => begin({ do: 'addPasskey' })}>
              {words.addPasskey}
            </button>
          )}
        </p>
      )}
      <p className="quiet">{words.copies}</p>
    </PanelFrame>
  )
}

interface OneChangeProps {
  readonly act: Act
  /** With what was done, or with nothing. */
  readonly onEnd: (done?: VaultDone) => void
}

function titleOf(dictionary: Dictionary, act: Act, organisation: string | undefined): string {
  switch (act.do) {
    case 'change':
      return dictionary.deviceScreens.keys.change
    case 'addRecovery':
      return dictionary.deviceScreens.keys.addRecovery
    case 'addOrganisation':
      return phrase(dictionary.deviceScreens.keys.addOrganisation, { name: organisation ?? '' })
    case 'addPasskey':
      return dictionary.deviceScreens.keys.addPasskey
    case 'remove':
      return phrase(dictionary.deviceScreens.keys.removeTitle, {
        what: dictionary.deviceScreens.keys.kinds[act.slot.kind],
      })
  }
}

const introOf = (dictionary: Dictionary) => ({
  change: dictionary.deviceScreens.keys.changeIntro,
  addRecovery: dictionary.deviceScreens.keys.addRecoveryIntro,
  addOrganisation: dictionary.deviceScreens.keys.addOrganisationText,
  addPasskey: dictionary.deviceScreens.keys.addPasskeyText,
  remove: dictionary.deviceScreens.keys.removeText,
})

function OneChange({ act, onEnd }: OneChangeProps) {
  const dictionary = useDictionary()
  const { deviceScreens, ui } = dictionary
  const words = dictionary.deviceScreens.keys
  const change = useVaultChange()
  const onBack = () => onEnd()
  useEffect(() => {
    if (change.done) onEnd(change.done)
  }, [change.done, onEnd])
  const organisation = SessionContext.useSelector((state) => state.context.vault?.organisation)
  const [passphrase, setPassphrase] = useState('')
  const [key, setKey] = useState(false)
  const secret = { kind: 'passphrase' as const, passphrase }
  const passkey = useNewPasskey()
  const fault = change.problem ? vaultProblemInWords(dictionary, change.problem) : passkey.fault
  const title = titleOf(dictionary, act, organisation)
  const current = (
    <SecretField
      id="current-passphrase"
      label={words.current}
      value={passphrase}
      onChange={setPassphrase}
      autoComplete="current-password"
      invalid={fault !== undefined}
    />
  )
  const faultLine = (
    <p className="fault" role="alert">
      {change.blocked ? deviceScreens.protect.blocked : fault}
    </p>
  )
  if (act.do === 'change')
    return (
      <PanelFrame title={title} intro={introOf(dictionary).change} onBack={onBack}>
        {faultLine}
        {current}
        <NewPassphrase
          submitLabel={change.busy ? deviceScreens.working : words.save}
          disabled={change.busy || change.blocked}
          onChosen={(chosen) => change.ask({ type: 'vault.changePassphrase', secret, passphrase: chosen })}
        />
      </PanelFrame>
    )
  if (act.do === 'addRecovery' && key)
    return (
      <PanelFrame title={deviceScreens.recovery.title} onBack={() => setKey(false)}>
        <RecoveryKey
          submitLabel={change.busy ? deviceScreens.working : deviceScreens.continue}
          disabled={change.busy || change.blocked}
          problem={fault}
          onConfirmed={(drawn) => change.ask({ type: 'vault.addSlot', secret, slot: { kind: 'recovery', key: drawn } })}
        />
      </PanelFrame>
    )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (change.busy || change.blocked || passkey.asking) return
    if (act.do === 'addRecovery') return setKey(true)
    if (act.do === 'remove') return change.ask({ type: 'vault.removeSlot', secret, id: act.slot.id })
    if (act.do === 'addOrganisation')
      return change.ask({ type: 'vault.addSlot', secret, slot: { kind: 'organisation' } })
    const slot = await passkey.make()
    if (slot) change.ask({ type: 'vault.addSlot', secret, slot })
  }
  return (
    <PanelFrame title={title} intro={introOf(dictionary)[act.do]} onBack={onBack}>
      <form autoComplete="off" onSubmit={(event) => void submit(event)}>
        {faultLine}
        {current}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={change.busy || change.blocked || passphrase === ''}>
            {change.busy ? deviceScreens.working : act.do === 'remove' ? words.remove : deviceScreens.continue}
          </button>
          <button type="button" className="link" onClick={onBack}>
            {ui.more.back}
          </button>
        </p>
      </form>
    </PanelFrame>
  )
}
