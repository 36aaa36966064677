import { useEffect, useRef, useState } from 'react'
import { type DeskRow } from '#review/desk/desk-list.ts'
import { deskRow } from '#review/desk/desk-row.ts'
import { finding } from '#review/finding.ts'
import { nothingRead } from '#review/open-file.ts'
import type { CheckFile } from './check-file.ts'

/** A file as a person gave it. Its bytes stay where they are until it is read. */
export interface NamedFile {
  readonly name: string
  readonly file: Blob
}

/** Most files the desk holds at once: what it keeps of each takes some ten kilobytes. */
export const mostFiles = 5000

/** How often the list is drawn anew while files are read, in milliseconds. */
const drawnEvery = 400

export interface Reading {
  readonly done: number
  readonly count: number
}

interface Desk {
  readonly rows: readonly DeskRow[]
  readonly reading: Reading | undefined
  /** Where reading was stopped. */
  readonly stopped: Reading | undefined
  readonly tooMany: boolean
  readonly fileOf: (key: number) => NamedFile | undefined
  /** Puts a file on the desk without reading it. @returns its key */
  readonly place: (file: NamedFile) => number
  /** What was found of a file on the desk. */
  readonly judged: (key: number, row: Omit<DeskRow, 'key' | 'name'>) => void
  /** Reads files one after the other. */
  readonly read: (files: readonly NamedFile[]) => void
  readonly remove: (key: number) => void
  readonly stop: () => void
  readonly clear: () => void
}

/**
 * The files on the desk. Of each only what is listed is kept, never its bytes: whoever opens one reads it again. Nothing is stored
 * anywhere.
 */
export function useDesk(check: CheckFile): Desk {
  const [rows, setRows] = useState<readonly DeskRow[]>([])
  const [reading, setReading] = useState<Reading>()
  const [stopped, setStopped] = useState<Reading>()
  const [tooMany, setTooMany] = useState(false)
  const files = useRef(new Map<number, NamedFile>())
  const known = useRef(new Map<number, DeskRow>())
  const nextKey = useRef(1)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const draw = () => setRows([...known.current.values()])
  const place = (file: NamedFile) => {
    const key = nextKey.current++
    files.current.set(key, file)
    return key
  }
  const judged = (key: number, row: Omit<DeskRow, 'key' | 'name'>) => {
    const file = files.current.get(key)
    if (!file) return
    known.current.set(key, { ...row, key, name: file.name })
    draw()
  }

  async function readAll(given: readonly NamedFile[], stop: AbortController) {
    let drawn = performance.now()
    for (const [done, file] of given.entries()) {
      const key = place(file)
      // oxlint-disable-next-line no-await-in-loop -- one file at a time: the memory holds one
      const row = await judge(check, file.file, stop.signal)
      if (!row) {
        files.current.delete(key)
        return setStopped({ done, count: given.length })
      }
      known.current.set(key, { ...row, key, name: file.name })
      if (performance.now() - drawn > drawnEvery || done === 0) {
        draw()
        setReading({ done: done + 1, count: given.length })
        drawn = performance.now()
      }
      // oxlint-disable-next-line no-await-in-loop -- the page takes a press between two files
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
  }

  return {
    rows,
    reading,
    stopped,
    tooMany,
    fileOf: (key) => files.current.get(key),
    place,
    judged,
    read: (given) => {
      const room = Math.max(0, mostFiles - files.current.size)
      const taken = given.slice(0, room)
      setTooMany(taken.length < given.length)
      setStopped(undefined)
      if (taken.length === 0) return
      running.current?.abort()
      const stop = new AbortController()
      running.current = stop
      setReading({ done: 0, count: taken.length })
      void readAll(taken, stop).finally(() => {
        if (running.current !== stop) return
        draw()
        setReading(undefined)
      })
    },
    remove: (key) => {
      files.current.delete(key)
      known.current.delete(key)
      draw()
    },
    stop: () => running.current?.abort(),
    clear: () => {
      running.current?.abort()
      running.current = undefined
      files.current.clear()
      known.current.clear()
      setReading(undefined)
      setStopped(undefined)
      setTooMany(false)
      draw()
    },
  }
}

/** What is said of one of many files; undefined when reading was stopped meanwhile. */
async function judge(
  check: CheckFile,
  file: Blob,
  signal: AbortSignal,
): Promise<Omit<DeskRow, 'key' | 'name'> | undefined> {
  try {
    const opened = await check(file, { depth: 'verdict', signal })
    return signal.aborted ? undefined : deskRow(opened)
  } catch {
    return signal.aborted ? undefined : deskRow(nothingRead(finding('unreadable')))
  }
}
