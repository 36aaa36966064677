import type { FileReaders } from './file-readers.ts'
import { finding } from './finding.ts'
import { type OpenedFile, openFile, type OpenOptions, nothingRead, tooLarge } from './open-file.ts'

/** Opens a file a person chose; one that is too large, or cannot be read from where it lies, is not loaded. Rejects as openFile. */
export async function openBlob(file: Blob, readers: FileReaders, options: OpenOptions = {}): Promise<OpenedFile> {
  const large = tooLarge(file.size)
  if (large) return nothingRead(large)
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return nothingRead(finding('unreadable'))
  }
  options.signal?.throwIfAborted()
  return openFile(bytes, readers, options)
}
