import { useEffect, useState } from 'react'
import { filesIn } from '#review/sealed-content.ts'
import type { FileDesk, SealedFor } from '#session/files-port.ts'
import { useDictionary } from '../dictionary-context.ts'
import { AskKey } from '../files/ask-key.tsx'
import { faultInWords } from '../files/fault-in.ts'
import type { NamedFile } from './use-desk.ts'

interface OpenSealedProps {
  readonly file: NamedFile
  readonly files: Pick<FileDesk, 'sealedFor' | 'open'>
  readonly onOpened: (files: readonly NamedFile[]) => void
  readonly onLeave: () => void
}

/** Asks for what opens a sealed file; its records are then files on the desk like others. Nothing of them is stored. */
export function OpenSealed({ file, files, onOpened, onLeave }: OpenSealedProps) {
  const dictionary = useDictionary()
  const [sealedFor, setSealedFor] = useState<SealedFor>()
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const read = async () => new Uint8Array(await file.file.arrayBuffer())
  useEffect(() => {
    let left = false
    const ask = async () => {
      const found = await files.sealedFor(new Uint8Array(await file.file.slice(0, 4096).arrayBuffer()))
      if (!left) setSealedFor(found ?? 'passphrase')
    }
    ask().catch(() => setSealedFor('passphrase'))
    return () => {
      left = true
    }
  }, [file, files])
  if (!sealedFor) return <output>{dictionary.ui.loading}</output>
  return (
    <>
      <output>{busy && dictionary.files.takeIn.looking}</output>
      <AskKey
        sealedFor={sealedFor}
        fault={fault === undefined ? undefined : faultInWords(dictionary, fault)}
        onLeave={onLeave}
        onKey={(key) => {
          if (busy) return
          setBusy(true)
          setFault(undefined)
          const open = async () => {
            const opened = await files.open(await read(), key)
            if (!opened.ok) return setFault(opened.fault)
            const found = filesIn(opened.bytes)
            const name = (index: number) => (found.length === 1 ? file.name : `${file.name} (${index + 1})`)
            onOpened(
              found.map((bytes, index) => ({
                name: name(index),
                file: new Blob([bytes as Uint8Array<ArrayBuffer>]),
              })),
            )
          }
          void open()
            .catch(() => setFault('damaged'))
            .finally(() => setBusy(false))
        }}
      />
    </>
  )
}
