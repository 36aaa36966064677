import type { FileToHand, Handed } from '#session/ports.ts'

/** How long the address of a download is kept: longer than a slow device takes to begin saving. */
const keptFor = 60_000

/** Whether this is a device held in the hand, which has a sheet of apps to choose from. */
const inTheHand = (): boolean => globalThis.matchMedia('(pointer: coarse) and (hover: none)').matches

const canBeShared = (file: File): boolean => 'canShare' in navigator && navigator.canShare({ files: [file] })

/**
 * Hands a file to the person: on a phone by its own sheet, where the person chooses the place or the app, otherwise as a
 * download. Nothing is sent by itself, and where the sheet cannot be had the file is saved.
 * @returns `declined`: the person closed the sheet, so that nothing has left
 */
export async function deliver({ name, mime, bytes }: FileToHand): Promise<Handed> {
  const file = new File([bytes as Uint8Array<ArrayBuffer>], name, { type: mime })
  if (inTheHand() && canBeShared(file)) {
    try {
      await navigator.share({ files: [file] })
      return 'shared'
    } catch (error) {
      // Any other fault, e.g. a tap that is too long ago, takes nothing from the person: the file is saved instead.
      if (error instanceof DOMException && error.name === 'AbortError') return 'declined'
    }
  }
  save(file)
  return 'saved'
}

function save(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), keptFor)
}
