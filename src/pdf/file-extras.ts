import type { Box, Tag } from './tags.ts'

/** A JPEG as it is stored; width and height in pixels. */
export interface Jpeg {
  readonly jpeg: Uint8Array
  readonly width: number
  readonly height: number
  readonly components: 1 | 3
}

/** An empty signature field that was placed on a page, counted from 0. */
export interface PlacedField {
  readonly name: string
  readonly description: string
  readonly page: number
  readonly box: Box
  readonly owner: Tag
}

/** Pictures and fields of one file, gathered while its pages are drawn. */
export interface FileExtras {
  /** By resource name. */
  readonly pictures: ReadonlyMap<string, Jpeg>
  readonly fields: readonly PlacedField[]
  /** The resource name of a picture; the same bytes are embedded once. */
  addPicture(picture: Jpeg): string
  /** The place of the field among all fields. */
  addField(field: PlacedField): number
}

export function createFileExtras(): FileExtras {
  const pictures = new Map<string, Jpeg>()
  const fields: PlacedField[] = []
  return {
    pictures,
    fields,
    addPicture(picture) {
      for (const [name, known] of pictures) if (sameBytes(known.jpeg, picture.jpeg)) return name
      const name = `P${pictures.size + 1}`
      pictures.set(name, picture)
      return name
    },
    addField: (field) => fields.push(field) - 1,
  }
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])
