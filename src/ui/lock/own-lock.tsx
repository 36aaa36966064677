import { useEffect, useState } from 'react'
import { useFirstDictionary } from '../dictionary-context.ts'
import { SessionContext, usePorts, useSend } from '../session-context.ts'

/** Whether this device's own lock can open the vault; no as long as the browser has not answered. */
export function useOwnLockPossible(): boolean {
  const { passkeys } = usePorts()
  const [possible, setPossible] = useState(false)
  useEffect(() => {
    void passkeys.possible().then(setPossible)
  }, [passkeys])
  return possible
}

/** Unlocks with the device's own lock, where a slot for it exists and the browser can. */
export function OwnLock() {
  const { ui } = useFirstDictionary()
  const send = useSend()
  const { passkeys } = usePorts()
  const possible = useOwnLockPossible()
  const slots = SessionContext.useSelector((state) => state.context.vault?.slots)
  const unlocking = SessionContext.useSelector((state) => state.matches('unlocking'))
  const [asking, setAsking] = useState(false)
  const [fault, setFault] = useState<string>()
  const handles = slots?.flatMap(({ passkey }) => (passkey ? [passkey] : [])) ?? []
  if (!possible || handles.length === 0) return null
  const ask = async () => {
    if (asking || unlocking) return
    setAsking(true)
    setFault(undefined)
    const answer = await passkeys.use(handles)
    setAsking(false)
    if (answer.ok) send({ type: 'vault.unlock', secret: { kind: 'passkey', output: answer.output } })
    else setFault(ui.lock.ownLockFault[answer.fault])
  }
  return (
    <>
      <p className="fault" role="alert">
        {fault}
      </p>
      <p className="actions">
        <button type="button" className="button" aria-disabled={asking || unlocking} onClick={() => void ask()}>
          {asking ? ui.lock.ownLockAsking : ui.lock.byOwnLock}
        </button>
      </p>
    </>
  )
}
