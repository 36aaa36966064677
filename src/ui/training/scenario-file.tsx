import { useId, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { Complaint } from '#training/complaint.ts'
import type { Scenario } from '#training/scenario.ts'
import { useDictionary } from '../dictionary-context.ts'

/** A larger file is no scenario: it is not read. */
const mostMib = 2

interface ScenarioFileProps {
  readonly onOpened: (scenario: Scenario) => void
}

/** Takes an exercise from a file or from pasted text, and says with its line what keeps it from being played. */
export function ScenarioFile({ onOpened }: ScenarioFileProps) {
  const { roomWords: words, ui } = useDictionary()
  const fileId = useId()
  const pasteId = useId()
  const [complaints, setComplaints] = useState<readonly Pick<Complaint, 'line' | 'sentence'>[]>([])
  const [pasted, setPasted] = useState('')
  const [opening, setOpening] = useState(false)
  const choose = async (file: File) => {
    if (file.size <= mostMib * 1024 * 1024) return open(await file.text())
    const { complaint, found } = await import('#training/complaint.ts')
    setComplaints([complaint(found('tooLarge', [], { most: mostMib }), { line: 1, column: 1 })])
  }
  const open = async (text: string) => {
    setOpening(true)
    const { lintScenario } = await import('#training/lint-scenario.ts')
    // Whoever writes an exercise plays it through with `guide scenario`; a class does not wait for that.
    const linted = lintScenario(text, { bundled: false, played: false })
    setOpening(false)
    setComplaints(linted.complaints)
    if (linted.scenario && linted.complaints.length === 0) onOpened(linted.scenario)
  }
  return (
    <>
      <div className="field">
        <label htmlFor={fileId}>{words.file}</label>
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) void choose(file)
          }}
        />
      </div>
      <output>{opening && ui.loading}</output>
      {complaints.length > 0 && (
        <div className="alert" role="alert">
          <p>{words.fileWrong}</p>
          <ul>
            {complaints.map(({ line, sentence }) => (
              <li key={`${line} ${sentence}`} lang="en">
                {phrase(words.line, { line, sentence })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{words.paste}</summary>
        <form
          className="details-body"
          noValidate
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault()
            void open(pasted)
          }}
        >
          <label htmlFor={pasteId}>{words.paste}</label>
          <textarea
            id={pasteId}
            autoComplete="off"
            rows={4}
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
          <p>
            <button type="submit" className="small">
              {words.pasteOpen}
            </button>
          </p>
        </form>
      </details>
    </>
  )
}
