import { useState } from 'react'
import type { OpenedFile } from '#review/open-file.ts'
import { CommentList } from './dossier/comment-list.tsx'
import { DossierFrame } from './dossier/dossier-frame.tsx'
import { KeepRecord } from './dossier/keep-record.tsx'
import { SignOffList } from './dossier/sign-off-list.tsx'
import { OpenedRecord, OpenedVerdict } from './opened-view.tsx'

interface DossierScreenProps {
  readonly opened: OpenedFile
  /** The file itself, so that a sign-off can come behind it. */
  readonly file?: Blob | undefined
  readonly onBack: () => void
}

/** A record in a file that was just opened, part by part. Nothing of it is kept unless a person says so. */
export function DossierScreen({ opened: first, file, onBack }: DossierScreenProps) {
  const [opened, setOpened] = useState(first)
  const { entries, whole } = opened
  return (
    <DossierFrame
      entries={entries}
      whole={whole}
      verdict={<OpenedVerdict opened={opened} onChange={setOpened} />}
      comments={
        <>
          <SignOffList entries={entries} />
          <CommentList entries={entries} />
          <KeepRecord opened={opened} file={file} />
        </>
      }
      record={<OpenedRecord opened={opened} />}
      onBack={onBack}
    />
  )
}
