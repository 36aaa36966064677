import { toBase64 } from '#record/base64.ts'
import { judgeJpeg, largestSide, longestPhoto, withoutMetadata } from '#record/jpeg.ts'

export type CleanedPhoto =
  | { readonly ok: true; readonly jpeg: string; readonly bytes: number }
  | { readonly ok: false; readonly fault: 'notAPicture' | 'tooLong' }

/** How the picture is made smaller until it fits: side in pixels, then quality. */
const attempts = [largestSide, 900, 640, 480].flatMap((side) => [0.85, 0.7, 0.55].map((quality) => ({ side, quality })))

/**
 * A picture drawn anew and packed as a small JPEG: place, time, device and previews of the file do not come along. The
 * file itself is only read.
 */
export async function cleanPhoto(file: Blob): Promise<CleanedPhoto> {
  let picture: ImageBitmap
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    return { ok: false, fault: 'notAPicture' }
  }
  try {
    for (const { side, quality } of attempts) {
      const bytes = await packed(picture, side, quality)
      if (bytes && bytes.length <= longestPhoto) {
        const clean = withoutMetadata(bytes)
        if (judgeJpeg(clean).ok) return { ok: true, jpeg: toBase64(clean), bytes: clean.length }
      }
    }
    return { ok: false, fault: 'tooLong' }
  } finally {
    picture.close()
  }
}

async function packed(picture: ImageBitmap, side: number, quality: number): Promise<Uint8Array | undefined> {
  const shrink = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * shrink))
  canvas.height = Math.max(1, Math.round(picture.height * shrink))
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  // What is transparent becomes white, not black.
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined
}
