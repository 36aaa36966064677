import { largestBundle, recordFileName } from '#record/file-limits.ts'
import type { FileDesk } from '#session/files-port.ts'
import { createBackupFile } from '#storage/backup-file.ts'

/** A phone or a tablet: where files are passed on from app to app rather than found again in a folder. */
const isHandheld = (): boolean => globalThis.matchMedia?.('(pointer: coarse)').matches ?? false

const mime = 'application/octet-stream'

const asFile = (fileName: string, bytes: Uint8Array): File =>
  new File([bytes as Uint8Array<ArrayBuffer>], fileName, { type: mime })

/** Puts bytes among the downloads. */
export function saveFile(fileName: string, bytes: Uint8Array, type = mime): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const sealing = () => import('#crypto/sealed-file.ts')

/** Files of other devices, in this browser. What seals and what reads PDFs is fetched with the first file. */
export function createFileDesk(factory: IDBFactory): FileDesk {
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
    canShare: isHandheld() && (navigator.canShare?.({ files: [asFile('sealed.age', new Uint8Array(1))] }) ?? false),
    share: async (fileName, bytes) => {
      try {
        await navigator.share({ files: [asFile(fileName, bytes)] })
        return true
      } catch {
        return false
      }
    },
    save: saveFile,
    backup: createBackupFile(factory, globalThis as Parameters<typeof createBackupFile>[1]),
  }
}
