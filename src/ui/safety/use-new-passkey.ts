import { useRef, useState } from 'react'
import type { NewSlot } from '#session/ports.ts'
import { useDictionary } from '../dictionary-context.ts'
import { usePorts } from '../session-context.ts'

type PasskeySlot = Extract<NewSlot, { kind: 'passkey' }>

interface NewPasskey {
  /** @returns the slot to ask for, or nothing: then `fault` says why */
  readonly make: () => Promise<PasskeySlot | undefined>
  readonly asking: boolean
  readonly fault: string | undefined
}

/** Has the device make a passkey, once: after a mistyped passphrase the same one is taken. */
export function useNewPasskey(): NewPasskey {
  const { ui } = useDictionary()
  const { passkeys } = usePorts()
  const made = useRef<PasskeySlot>(undefined)
  const [asking, setAsking] = useState(false)
  const [fault, setFault] = useState<string>()
  const make = async () => {
    if (made.current) return made.current
    setAsking(true)
    setFault(undefined)
    const answer = await passkeys.make()
    setAsking(false)
    if (answer.ok) made.current = { kind: 'passkey', handle: answer.handle, output: answer.output }
    else setFault(ui.lock.ownLockFault[answer.fault])
    return made.current
  }
  return { make, asking, fault }
}
