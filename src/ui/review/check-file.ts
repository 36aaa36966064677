import type { OpenedFile, OpenOptions } from '#review/open-file.ts'

/**
 * Opens a file a person chose and judges it; given by whoever composes the app, because it needs readers of PDF files.
 * Rejects only with the reason of the signal, or when a part of the program could not be fetched.
 */
export type CheckFile = (file: Blob, options: OpenOptions) => Promise<OpenedFile>
