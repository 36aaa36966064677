import { createHash } from 'node:crypto'
import type { BuiltFile } from './check/size.ts'

/** The list of a release, in the form that `sha256sum -c` reads. */
export const RELEASE_LIST = 'release.txt'
/** The one file that is not on the list: it carries the list. */
export const SERVICE_WORKER = 'service-worker.js'

/** 64 lower-case hexadecimal digits. */
export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** The files of a built folder that belong on the list. */
export const listed = (files: readonly BuiltFile[]) =>
  files.filter(({ name }) => name !== RELEASE_LIST && name !== SERVICE_WORKER)

/** One line a file: hash, two spaces, path. */
export const releaseList = (files: readonly BuiltFile[]): string =>
  listed(files)
    .map(({ name, content }) => `${sha256(content)}  ${name}\n`)
    .join('')
