import type { Dictionary } from '#content/dictionary.ts'
import { phrase } from '#content/phrase.ts'
import type { SlotFacts, SlotMethod } from '#session/ports.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'

export function methodInWords(dictionary: Dictionary, method: SlotMethod): string {
  switch (method.alg) {
    case 'argon2id': {
      const { memoryKiB, passes, lanes } = method
      const memory = Math.round((memoryKiB / 1024) * 10) / 10
      return phrase(
        passes === 1
          ? dictionary.deviceScreens.keys.method.argon2idOnce
          : dictionary.deviceScreens.keys.method.argon2id,
        { memory, passes, lanes },
      )
    }
    case 'age-x25519':
      return phrase(dictionary.deviceScreens.keys.method['age-x25519'], { recipient: method.recipient })
    default:
      return dictionary.deviceScreens.keys.method[method.alg]
  }
}

/** Algorithm and parameters of each way in, for whoever checks this device. */
export function SlotMethods({ slots }: { slots: readonly SlotFacts[] }) {
  const dictionary = useDictionary()
  const words = dictionary.deviceScreens.keys
  return (
    <details>
      <summary>{words.methods}</summary>
      <ul className="acts details-body">
        {slots.map((slot) => (
          <li key={slot.id}>
            <Labelled label={words.kinds[slot.kind]}>{methodInWords(dictionary, slot.method)}</Labelled>
          </li>
        ))}
      </ul>
    </details>
  )
}
