import { useState } from 'react'
import { useDictionary } from '../dictionary-context.ts'
import type { DossierProps } from './desk.tsx'
import { CommentList } from './dossier/comment-list.tsx'
import { DossierFrame } from './dossier/dossier-frame.tsx'
import { KeepRecord } from './dossier/keep-record.tsx'
import { ReviewReportPdf } from './dossier/review-report-pdf.tsx'
import { SignOffList } from './dossier/sign-off-list.tsx'
import { OpenedRecord, OpenedVerdict } from './opened-view.tsx'

/** A record in a file that was just opened, part by part. Nothing of it is kept unless a person says so. */
export function DossierScreen({ opened: first, file, onBack }: DossierProps) {
  const { reviewScreens: words } = useDictionary()
  const [opened, setOpened] = useState(first)
  const { entries, whole } = opened
  return (
    <DossierFrame
      level={2}
      entries={entries}
      whole={whole}
      verdict={<OpenedVerdict opened={opened} onChange={setOpened} />}
      comments={
        <>
          <SignOffList entries={entries} />
          <CommentList entries={entries} />
          <ReviewReportPdf entries={entries} />
          <KeepRecord opened={opened} file={file} />
        </>
      }
      record={<OpenedRecord opened={opened} />}
      back={words.another}
      onBack={onBack}
    />
  )
}
