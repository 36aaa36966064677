import { useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { vaultProblemInWords } from '../lock/vault-fault-words.ts'
import { useProtection } from '../protection.ts'
import { useSend } from '../session-context.ts'
import { NewPassphrase } from './new-passphrase.tsx'
import { PanelFrame } from './panel-frame.tsx'
import { RecoveryKey } from './recovery-key.tsx'
import { useVaultChange } from './use-vault-change.ts'

/**
 * The first passphrase, then the recovery key, then both at once: nothing is set before the person has the key on paper.
 * @param leaving whether a case is being left: then that is done afterwards, protected or not
 */
export function ProtectScreen({ leaving }: { leaving: boolean }) {
  const dictionary = useDictionary()
  const { deviceScreens } = dictionary
  const words = dictionary.deviceScreens.protect
  const { close } = useProtection()
  const send = useSend()
  const change = useVaultChange()
  const [passphrase, setPassphrase] = useState<string>()

  if (change.done === 'protected')
    return (
      <PanelFrame title={words.done}>
        <p>{words.doneText}</p>
        <p className="actions">
          <button type="button" className="button" onClick={close}>
            {words.doneBack}
          </button>
        </p>
      </PanelFrame>
    )
  if (passphrase === undefined)
    return (
      <PanelFrame title={words.title} intro={words.intro}>
        {leaving && (
          <p>
            <strong>{words.leaving}</strong>
          </p>
        )}
        {change.blocked && <p role="alert">{words.blocked}</p>}
        <div className="inset">
          <p>{words.emergency}</p>
          <p>
            <button
              type="button"
              className="small"
              onClick={() => {
                close()
                if (leaving) send({ type: 'case.leave' })
              }}
            >
              {leaving ? words.skipLeave : words.skip}
            </button>
          </p>
          <p className="hint">{words.skipText}</p>
        </div>
        <NewPassphrase submitLabel={deviceScreens.continue} disabled={change.blocked} onChosen={setPassphrase} />
      </PanelFrame>
    )
  return (
    <PanelFrame title={deviceScreens.recovery.title} onBack={() => setPassphrase(undefined)}>
      <RecoveryKey
        submitLabel={change.busy ? words.sealing : words.confirm}
        disabled={change.busy}
        problem={change.problem && vaultProblemInWords(dictionary, change.problem)}
        onConfirmed={(key) =>
          change.ask({ type: 'vault.protect', passphrase, beside: [{ kind: 'recovery', key }], leave: leaving })
        }
      />
    </PanelFrame>
  )
}
