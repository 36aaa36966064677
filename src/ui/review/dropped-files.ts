import type { NamedFile } from './use-desk.ts'

/** Files of systems that nobody means: they begin with a dot. */
const isHidden = (name: string): boolean => name.startsWith('.')

const named = (file: File): NamedFile => ({ name: file.name, file })

/** Files as a picker gives them; of a folder without the hidden ones. */
export const chosenFiles = (list: FileList | null): NamedFile[] =>
  [...(list ?? [])].filter(({ name }) => !isHidden(name)).map((file) => named(file))

/**
 * Files out of a drop, with those of folders in the order of their names, at most `most` of them. What cannot be read from where it
 * lies is left out of a folder; a file by itself is told when it is opened. Has to be called before the event is over.
 */
export async function droppedFiles(data: DataTransfer, most: number): Promise<NamedFile[]> {
  const files = [...data.files].map((file) => named(file))
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (!entries.some(({ isDirectory }) => isDirectory)) return files
  const found: NamedFile[] = []
  for (const entry of entries) {
    // oxlint-disable-next-line no-await-in-loop -- in the order in which they lie
    await collect(entry, most, found)
  }
  return found
}

async function collect(entry: FileSystemEntry, most: number, found: NamedFile[]): Promise<void> {
  if (found.length >= most || isHidden(entry.name)) return
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)),
    )
    if (file) found.push(named(file))
    return
  }
  const inside = await entriesIn(entry as FileSystemDirectoryEntry)
  for (const one of inside.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    // oxlint-disable-next-line no-await-in-loop -- in the order of their names
    await collect(one, most, found)
  }
}

/** A reader gives some at a time, and none when it has given all. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- the reader gives them one part after the other
    const part = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (part.length === 0) return all
    all.push(...part)
  }
}
