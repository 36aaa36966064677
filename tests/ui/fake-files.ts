import { openSealed, sealedFor, sealFile } from '#crypto/sealed-file.ts'
import { readAttachment } from '#pdf/read-attachment.ts'
import { recordFileName } from '#record/file-limits.ts'
import type { FileDesk, Organisation } from '#session/files-port.ts'
import type { Handed } from '#session/ports.ts'

/** Real seals with little work; files that were saved, by name; `keep` chooses a file for the backup. */
export interface FakeFiles extends FileDesk {
  readonly saved: Map<string, Uint8Array>
  readonly kept: Uint8Array[]
  readonly keep: () => void
  /** The browser asks the person again before the chosen file is written. */
  readonly shut: () => void
  /** What the person does with a file from now on. */
  readonly handWith: (next: Handed) => void
  readonly offer: (named: Organisation) => void
}

export function fakeFiles(): FakeFiles {
  const saved = new Map<string, Uint8Array>()
  const kept: Uint8Array[] = []
  let keeps = false
  let open = true
  let handed: Handed = 'saved'
  let organisation: Organisation | undefined
  return {
    saved,
    kept,
    keep: () => {
      keeps = true
    },
    shut: () => {
      open = false
    },
    handWith: (next) => {
      handed = next
    },
    offer: (named) => {
      organisation = named
    },
    largest: 65 * 1024 * 1024,
    seal: (bytes, key) => sealFile(bytes, key, 4),
    sealedFor: (bytes) => Promise.resolve(sealedFor(bytes)),
    open: async (bytes, key) => {
      const opened = await openSealed(bytes, key)
      return opened.ok || opened.fault !== 'notSealed' ? (opened as never) : { ok: false, fault: 'foreign' }
    },
    recordIn: (pdf) => {
      const read = readAttachment(pdf, recordFileName)
      const faults = { notAPdf: 'foreign', noAttachment: 'noRecord', damaged: 'damaged' } as const
      return Promise.resolve(read.ok ? read : { ok: false, fault: faults[read.reason] })
    },
    deliver: ({ name, bytes }) => {
      if (handed !== 'declined') saved.set(name, bytes)
      return Promise.resolve(handed)
    },
    organisation: () => Promise.resolve(organisation),
    backup: {
      canKeep: true,
      isKept: () => Promise.resolve(keeps),
      isOpen: () => Promise.resolve(keeps && open),
      choose: () => {
        keeps = true
        return Promise.resolve(true)
      },
      write: (bytes) => {
        kept.push(bytes)
        return Promise.resolve('written' as const)
      },
    },
  }
}
