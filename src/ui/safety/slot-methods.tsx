import { deviceScreens } from '#content/en/device-screens.ts'
import { phrase } from '#content/phrase.ts'
import type { SlotFacts, SlotMethod } from '#session/ports.ts'

const words = deviceScreens.keys

export function methodInWords(method: SlotMethod): string {
  switch (method.alg) {
    case 'argon2id': {
      const { memoryKiB, passes, lanes } = method
      const memory = Math.round((memoryKiB / 1024) * 10) / 10
      return phrase(passes === 1 ? words.method.argon2idOnce : words.method.argon2id, { memory, passes, lanes })
    }
    case 'age-x25519':
      return phrase(words.method['age-x25519'], { recipient: method.recipient })
    default:
      return words.method[method.alg]
  }
}

/** Algorithm and parameters of each way in, for whoever checks this device. */
export function SlotMethods({ slots }: { slots: readonly SlotFacts[] }) {
  return (
    <details>
      <summary>{words.methods}</summary>
      <ul className="acts details-body">
        {slots.map((slot) => (
          <li key={slot.id}>
            {words.kinds[slot.kind]}: {methodInWords(slot.method)}
          </li>
        ))}
      </ul>
    </details>
  )
}
