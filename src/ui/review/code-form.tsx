import { useState } from 'react'
import { type OpenedFile, withCode } from '#review/open-file.ts'
import { useDictionary } from '../dictionary-context.ts'

interface CodeFormProps {
  readonly opened: OpenedFile
  readonly onCompared: (opened: OpenedFile) => void
}

/** Compares the record with a code that somebody noted: what the file alone can never prove. */
export function CodeForm({ opened, onCompared }: CodeFormProps) {
  const { reviewScreens: words, findingSentences } = useDictionary()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  return (
    <form
      className="rev-form"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        const compared = withCode(opened, typed)
        const unclear = compared.findings.some(({ id }) => id === 'codeNotCode')
        setWrong(unclear)
        if (!unclear) onCompared(compared)
      }}
    >
      <h3>{words.codeTitle}</h3>
      <label className="field">
        <span>{words.codeLabel}</span>
        <span className="hint" id="rev-code-hint">
          {words.codeHint}
        </span>
        <input
          type="text"
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'rev-code-hint rev-code-wrong' : 'rev-code-hint'}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <p id="rev-code-wrong" className="overdue" role="alert">
        {wrong && findingSentences.codeNotCode}
      </p>
      <button type="submit" className="small">
        {words.codeCompare}
      </button>
    </form>
  )
}
