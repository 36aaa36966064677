import type { CheckFile } from '#ui/review/check-file.ts'
import { printer } from './paper-desk.ts'

/** Opens a file to check it; what that takes is fetched with the first file. */
export const checkFile: CheckFile = async (file, options) => {
  const [{ openBlob }, { inspectPdf }, { verifySignatures }] = await Promise.all([
    import('#review/open-blob.ts'),
    import('#pdf/inspect-pdf.ts'),
    import('#pdf/verify-signatures.ts'),
  ])
  return openBlob(
    file,
    {
      inspect: inspectPdf,
      verifySignatures,
      comparePages: async (document, against, { onProgress, signal }) => {
        const client = await printer()
        return client.compare(document, against, { onProgress: ({ done }) => onProgress?.(done), signal })
      },
    },
    options,
  )
}
