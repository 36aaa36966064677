import { type DragEvent, useEffect, useRef, useState } from 'react'
import { phrase } from '#content/phrase.ts'
import type { OpenedFile } from '#review/open-file.ts'
import { useDictionary } from '../dictionary-context.ts'
import type { CheckFile } from './check-file.ts'
import { OpenedView } from './opened-view.tsx'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './review.css'

type State =
  | { readonly is: 'waiting'; readonly problem?: string | undefined }
  | { readonly is: 'reading'; readonly done: number | undefined; readonly stop: AbortController }
  | { readonly is: 'opened'; readonly opened: OpenedFile }

/** Takes a file and shows what it is. Writes nothing anywhere; what was read is forgotten with the next file. */
export function CheckPanel({ check }: { check: CheckFile }) {
  const { language, reviewScreens: words, findingSentences } = useDictionary()
  const [state, setState] = useState<State>({ is: 'waiting' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function read(files: readonly File[]) {
    const [file, ...more] = files
    if (!file) return
    if (more.length > 0) {
      setState({ is: 'waiting', problem: words.oneOnly })
      return
    }
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    const isCurrent = () => running.current === stop && !stop.signal.aborted
    const reading = (done: number | undefined) => {
      if (isCurrent()) setState({ is: 'reading', done, stop })
    }
    reading(undefined)
    try {
      const opened = await check(file, { onProgress: reading, signal: stop.signal, language })
      if (isCurrent()) setState({ is: 'opened', opened })
    } catch {
      if (isCurrent()) setState({ is: 'waiting', problem: findingSentences.unreadable })
    }
  }

  if (state.is === 'opened') {
    return (
      <OpenedView
        opened={state.opened}
        onChange={(opened) => setState({ is: 'opened', opened })}
        onAnother={() => setState({ is: 'waiting' })}
      />
    )
  }
  if (state.is === 'reading') {
    return (
      <div className="rev-reading">
        <p>
          <output>
            {state.done === undefined
              ? words.reading
              : phrase(words.comparing, { percent: Math.floor(state.done * 10) * 10 })}
          </output>
        </p>
        <button
          type="button"
          className="small"
          onClick={() => {
            state.stop.abort()
            setState({ is: 'waiting' })
          }}
        >
          {words.stop}
        </button>
      </div>
    )
  }
  return <FilePlace problem={state.problem} onFiles={(files) => void read(files)} />
}

interface FilePlaceProps {
  readonly problem: string | undefined
  readonly onFiles: (files: readonly File[]) => void
}

function FilePlace({ problem, onFiles }: FilePlaceProps) {
  const { reviewScreens: words } = useDictionary()
  const [over, setOver] = useState(false)
  const drag = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div
      className={over ? 'rev-place rev-over' : 'rev-place'}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {problem && (
        <p className="alert" role="alert">
          {problem}
        </p>
      )}
      <label className="field">
        <span>{words.choose}</span>
        <input
          type="file"
          accept=".pdf,.json,application/pdf,application/json"
          onChange={(event) => onFiles([...(event.target.files ?? [])])}
        />
      </label>
      <p className="quiet">{words.drop}</p>
    </div>
  )
}
