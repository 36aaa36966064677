import { useState } from 'react'
import { phrase } from '#content/phrase.ts'
import { headCode, headOf } from '#record/chain.ts'
import { useDictionary } from '../dictionary-context.ts'
import { Labelled } from '../kit/labelled.tsx'
import { useCaseFile } from '../session-context.ts'

/** The code of the record as it stands, with the number of entries. */
export function HeadCode() {
  const words = useDictionary().recordScreens.head
  const { entries } = useCaseFile()
  return (
    <p className="rec-code">
      <Labelled label={words.code}>
        <strong>{headCode(headOf(entries))}</strong>
      </Labelled>
      <span className="quiet"> · {phrase(words.count, { count: entries.length })}</span>
    </p>
  )
}

/** Copies the code, or says that it has to be written down. */
export function CopyCode() {
  const words = useDictionary().recordScreens.head
  const { entries } = useCaseFile()
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(headCode(headOf(entries)))
      setSaid(words.copied)
    } catch {
      setSaid(words.notCopied)
    }
  }
  return (
    <p>
      <button type="button" className="small" onClick={() => void copy()}>
        {words.copy}
      </button>{' '}
      <output>{said}</output>
    </p>
  )
}
