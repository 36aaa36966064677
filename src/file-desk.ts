import { largestBundle, recordFileName } from '#record/file-limits.ts'
import type { FileDesk } from '#session/files-port.ts'
import { createBackupFile } from '#storage/backup-file.ts'
import { deliver } from './delivery.ts'
import type { Room } from './room.ts'

const sealing = () => import('#crypto/sealed-file.ts')

/** Files of other devices, in this browser. What seals and what reads PDFs is fetched with the first file. */
export function createFileDesk(
  factory: IDBFactory,
  organisation: FileDesk['organisation'],
  { prefix }: Room,
): FileDesk {
  return {
    // A little more than the largest bundle: sealing and a PDF around it cost some bytes.
    largest: largestBundle + 1024 * 1024,
    seal: async (bytes, key) => {
      try {
        return await (await sealing()).sealFile(bytes, key)
      } catch {
        return { ok: false, fault: 'failed' }
      }
    },
    sealedFor: async (bytes) => (await sealing()).sealedFor(bytes),
    open: async (bytes, key) => {
      const opened = await (await sealing()).openSealed(bytes, key)
      if (opened.ok) return opened
      return { ok: false, fault: opened.fault === 'notSealed' ? 'foreign' : opened.fault }
    },
    recordIn: async (pdf) => {
      const { readAttachment } = await import('#pdf/read-attachment.ts')
      const read = readAttachment(pdf, recordFileName)
      if (read.ok) return read
      const faults = { notAPdf: 'foreign', noAttachment: 'noRecord', damaged: 'damaged' } as const
      return { ok: false, fault: faults[read.reason] }
    },
    deliver,
    organisation,
    backup: createBackupFile(factory, globalThis as Parameters<typeof createBackupFile>[1], prefix),
  }
}
