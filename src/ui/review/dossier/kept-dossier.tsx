import { useEffect, useState } from 'react'
import { writeRecordFile } from '#record/record-file.ts'
import type { OpenedFile } from '#review/open-file.ts'
import { NotSaved } from '../../case/not-saved.tsx'
import { WindowBanner } from '../../case/window-banner.tsx'
import { useDictionary } from '../../dictionary-context.ts'
import { OuterPage } from '../../page-parts.tsx'
import { SessionContext, useCaseFile, useSend } from '../../session-context.ts'
import type { CheckFile } from '../check-file.ts'
import { fileAtHand } from '../file-at-hand.ts'
import { OpenedVerdict } from '../opened-view.tsx'
import { DossierFrame } from './dossier-frame.tsx'
import { RecordPaper } from './record-paper.tsx'
import { ReviewPart } from './review-part.tsx'
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to assign
import '../review.css'

/** A record that is kept on this device and open for its review: what is written goes through the session and nowhere else. */
export function KeptDossier({ check }: { check: CheckFile }) {
  const { dossierWords: words, reviewScreens } = useDictionary()
  const { id, entries } = useCaseFile()
  const send = useSend()
  const notSaved = SessionContext.useSelector((state) => state.matches({ case: 'notSaved' }))
  const { opened, onChange } = useVerdict(check)
  return (
    <OuterPage>
      <WindowBanner />
      {notSaved && <NotSaved />}
      <DossierFrame
        key={id}
        entries={entries}
        whole
        verdict={
          <>
            <p className="quiet">{words.keptHere}</p>
            {opened ? <OpenedVerdict opened={opened} onChange={onChange} /> : <output>{words.loading}</output>}
          </>
        }
        comments={<ReviewPart />}
        record={<RecordPaper entries={entries} />}
        back={reviewScreens.back}
        onBack={() => {
          fileAtHand.forget()
          send({ type: 'case.leave' })
        }}
      />
    </OuterPage>
  )
}

/** What was found of the file that was opened; of a record that was kept earlier, what is found of its entries now. */
function useVerdict(check: CheckFile) {
  const { language } = useDictionary()
  const { id, entries } = useCaseFile()
  const [opened, setOpened] = useState<OpenedFile | undefined>(() => fileAtHand.of(id)?.opened)
  const [first] = useState(entries)
  const [known] = useState(opened !== undefined)
  useEffect(() => {
    if (known) return
    const stop = new AbortController()
    const record = new Blob([writeRecordFile(first) as Uint8Array<ArrayBuffer>])
    check(record, { signal: stop.signal, language }).then(setOpened, () => undefined)
    return () => stop.abort()
  }, [check, known, first, language])
  return { opened, onChange: setOpened }
}
