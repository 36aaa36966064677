import { fromBase64 } from '#record/base64.ts'
import { judgeJpeg } from '#record/jpeg.ts'
import { photoOf } from '#record/known.ts'
import { entryLines } from './entry-lines.ts'
import type { CaseView } from './paper-parts.ts'
import type { Part } from './sourced-paper.ts'

/**
 * The child's photo with what was said of it: what it shows, when it was taken, who agreed. Nothing where there is none. It
 * leaves where the photo may leave and nowhere else.
 */
export function photoParts({ book, entries, replayed }: CaseView): Part[] {
  const photo = photoOf(entries, replayed)
  const jpeg = photo && fromBase64(photo.content.jpeg)
  const verdict = jpeg && judgeJpeg(jpeg)
  if (!photo || !jpeg || !verdict?.ok) return []
  const { width, height, components } = verdict
  const lines = entryLines(book, photo, () => 0)
  return [
    {
      kind: 'picture',
      about: ['entry:photo'],
      picture: { jpeg, width, height, components },
      // Nobody has to describe a photo to have it on paper; a figure without words would be no figure.
      alt: { text: photo.content.alt.trim() || book.signOff.photo, of: ['entry:photo'] },
      lines,
    },
  ]
}
