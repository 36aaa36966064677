import {
  type ComponentType,
  type ReactNode,
  Suspense,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { phrase } from '#content/phrase.ts'
import { listed } from '#review/desk/desk-list.ts'
import { deskRow } from '#review/desk/desk-row.ts'
import { finding } from '#review/finding.ts'
import { nothingRead, type OpenedFile } from '#review/open-file.ts'
import type { FileDesk } from '#session/files-port.ts'
import { useDictionary } from '../dictionary-context.ts'
import { fetched } from '../kit/fetched.tsx'
import type { CheckFile } from './check-file.ts'
import { DeskTable } from './desk-table.tsx'
import { FilePlace } from './file-place.tsx'
import { OpenedView } from './opened-view.tsx'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import './review.css'
import type { GivenFiles } from './launched-files.ts'
import { mostFiles, type NamedFile, useDesk } from './use-desk.ts'

/** What the records show together, and what leaves as a file: fetched with the first of them. */
const overview = fetched(() => import('./desk-overview.tsx'))
const DeskOverview = overview.screen((from) => from.DeskOverview)
const OpenSealed = fetched(() => import('./open-sealed.tsx')).screen((from) => from.OpenSealed)

interface DeskProps {
  readonly check: CheckFile
  /** What opens sealed files and hands files over, where whoever composes the page has it. */
  readonly files?: FileDesk
  /** Files with which the program was opened. */
  readonly given?: GivenFiles
  /** What stands above the list and not above a file that was opened. */
  readonly intro?: ReactNode
  /** What stands below the list and not below a file that was opened. */
  readonly outro?: ReactNode
  /** How an opened file is shown, where whoever composes the page has more than its verdict and its record. */
  readonly dossier?: ComponentType<DossierProps>
}

export interface DossierProps {
  readonly opened: OpenedFile
  readonly file?: Blob | undefined
  readonly onBack: () => void
}

/** What is on screen instead of the list. */
type Looking =
  | { readonly is: 'reading'; readonly key: number; readonly done: number | undefined }
  | { readonly is: 'sealed'; readonly key: number; readonly file: NamedFile }
  | { readonly is: 'opened'; readonly key: number; readonly file: NamedFile; readonly opened: OpenedFile }

/** Files of records: opened, each with its verdict, compared and measured. Writes nothing anywhere. */
export function Desk({ check, files, given, intro, outro, dossier: Dossier }: DeskProps) {
  const { language, reviewScreens: words, deskWords } = useDictionary()
  const desk = useDesk(check)
  const [looking, setLooking] = useState<Looking>()
  const [problem, setProblem] = useState<string>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const rows = useMemo(() => listed(desk.rows), [desk.rows])

  async function look(key: number) {
    const file = desk.fileOf(key)
    if (!file) return
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    const isCurrent = () => running.current === stop && !stop.signal.aborted
    const reading = (done: number | undefined) => {
      if (isCurrent()) setLooking({ is: 'reading', key, done })
    }
    reading(undefined)
    let opened: OpenedFile
    try {
      opened = await check(file.file, { onProgress: reading, signal: stop.signal, language })
    } catch {
      opened = nothingRead(finding('unreadable'))
    }
    if (!isCurrent()) return
    desk.judged(key, deskRow(opened))
    const sealed = files !== undefined && opened.findings[0].id === 'sealed'
    setLooking(sealed ? { is: 'sealed', key, file } : { is: 'opened', key, file, opened })
  }

  function take(taken: readonly NamedFile[]) {
    setProblem(taken.length === 0 ? deskWords.noFile : undefined)
    const [only, ...more] = taken
    if (!only) return
    // Whoever opens one file wants to see it; of many the list comes first.
    if (more.length === 0 && desk.rows.length < mostFiles) void look(desk.place(only))
    else desk.read(taken)
  }

  const takeGiven = useEffectEvent(() => {
    const waiting = given?.read() ?? []
    if (waiting.length === 0) return
    given?.take()
    take(waiting)
  })
  useEffect(() => {
    queueMicrotask(takeGiven)
    return given?.watch(takeGiven)
  }, [given])

  const back = () => {
    running.current?.abort()
    setLooking(undefined)
  }
  if (looking?.is === 'reading') {
    return (
      <div className="rev-reading">
        <p>
          <output>
            {looking.done === undefined
              ? words.reading
              : phrase(words.comparing, { percent: Math.floor(looking.done * 10) * 10 })}
          </output>
        </p>
        <button type="button" className="small" onClick={back}>
          {words.stop}
        </button>
      </div>
    )
  }
  if (looking?.is === 'sealed' && files) {
    return (
      <Suspense fallback={null}>
        <OpenSealed
          file={looking.file}
          files={files}
          onLeave={back}
          onOpened={(found) => {
            desk.remove(looking.key)
            setLooking(undefined)
            take(found)
          }}
        />
      </Suspense>
    )
  }
  if (looking?.is === 'opened' && Dossier) {
    return (
      <Suspense fallback={<output>{words.reading}</output>}>
        <Dossier opened={looking.opened} file={looking.file.file} onBack={back} />
      </Suspense>
    )
  }
  if (looking?.is === 'opened') {
    return (
      <OpenedView opened={looking.opened} onChange={(opened) => setLooking({ ...looking, opened })} onAnother={back} />
    )
  }
  const { reading, stopped } = desk
  return (
    <>
      {intro}
      <FilePlace problem={desk.tooMany ? phrase(deskWords.tooMany, { most: mostFiles }) : problem} onFiles={take} />
      <div className="rev-reading">
        <p>
          <output>
            {reading && phrase(deskWords.reading, { ...reading })}
            {!reading && stopped && phrase(deskWords.stopped, { ...stopped })}
          </output>
        </p>
        {reading && (
          <button type="button" className="small" onClick={desk.stop}>
            {words.stop}
          </button>
        )}
      </div>
      {rows.length > 0 && (
        <>
          <DeskTable rows={rows} onOpen={(key) => void look(key)} />
          <p className="quiet">{deskWords.kept}</p>
          <p>
            <button type="button" className="small" onClick={desk.clear}>
              {deskWords.close}
            </button>
          </p>
          {!reading && (
            <Suspense fallback={null}>
              <DeskOverview rows={rows} {...(files ? { deliver: files.deliver } : {})} />
            </Suspense>
          )}
        </>
      )}
      {outro}
    </>
  )
}
