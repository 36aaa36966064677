import { type DragEvent, useId, useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import { chosenFiles, droppedFiles } from './dropped-files.ts'
import { mostFiles, type NamedFile } from './use-desk.ts'

interface FilePlaceProps {
  readonly problem: string | undefined
  readonly onFiles: (files: readonly NamedFile[]) => void
}

/** Where files and folders are dropped or chosen. */
export function FilePlace({ problem, onFiles }: FilePlaceProps) {
  const { reviewScreens: words, deskWords } = useDictionary()
  const [over, setOver] = useState(false)
  const folder = useId()
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
        void droppedFiles(event.dataTransfer, mostFiles).then(onFiles)
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
          multiple
          accept=".pdf,.json,.age,application/pdf,application/json"
          onChange={(event) => {
            onFiles(chosenFiles(event.target.files))
            event.target.value = ''
          }}
        />
      </label>
      {'webkitdirectory' in HTMLInputElement.prototype && (
        <div className="field">
          <label htmlFor={folder}>{deskWords.folder}</label>
          <input
            id={folder}
            type="file"
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            onChange={(event) => {
              onFiles(chosenFiles(event.target.files))
              event.target.value = ''
            }}
          />
        </div>
      )}
      <p className="quiet">{words.drop}</p>
    </div>
  )
}
