import { useState } from 'react'
import type { Dictionary } from '#content/dictionary.ts'
import { counted } from '#content/counted.ts'
import type { LockLimits } from '#session/auto-lock.ts'
import { useDictionary } from '../dictionary-context.ts'
import { useProtection } from '../protection.ts'
import { SelectField } from '../record/text-field.tsx'

const choices = [1, 2, 5, 10, 15, 20, 30, 45, 60]

const inWords = (dictionary: Dictionary, count: number) =>
  counted(dictionary.language, count, dictionary.deviceScreens.idle.minute, dictionary.deviceScreens.idle.minutes)

/** After how long without use the device locks by itself. */
export function IdleSetting() {
  const dictionary = useDictionary()
  const words = dictionary.deviceScreens.idle
  const { standing, limits, setLimits } = useProtection()
  const [said, setSaid] = useState('')
  const choose = async (part: Partial<LockLimits>) => {
    const kept = await setLimits({ ...limits, ...part })
    setSaid(kept ? words.saved : words.notSaved)
  }
  const field = (id: keyof LockLimits, label: string) => (
    <SelectField
      id={`idle-${id}`}
      label={label}
      options={[...new Set([...choices, limits[id]])]
        .sort((a, b) => a - b)
        .map((count) => ({ value: String(count), label: inWords(dictionary, count) }))}
      value={String(limits[id])}
      onChange={(value) => void choose({ [id]: Number(value) })}
    />
  )
  return (
    <section>
      <h2>{words.title}</h2>
      {standing === 'unprotected' && <p>{words.later}</p>}
      {field('quiet', words.quiet)}
      {field('response', words.response)}
      <p className="quiet">{words.sleep}</p>
      <output className="said">{said}</output>
    </section>
  )
}
