/**
 * What a paper says, as data: headings, paragraphs, facts and tables in reading order. Made here and tested as data;
 * how it is laid out on pages is src/pdf's business. Every string is already in the reader's language.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'plain' | 'strong' | 'quiet' | 'warning' }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly widths: readonly number[]
      readonly rows: readonly (readonly string[])[]
      /** True when the first cell names its row, so that a screen reader says it with the others. */
      readonly rowHeads?: boolean
    }
  | {
      readonly kind: 'list'
      /** What stands before each item: a dot, its number, or an empty box to tick by hand. */
      readonly marker: 'bullet' | 'number' | 'box'
      readonly items: readonly string[]
    }
  | {
      /** A photo: a JPEG of one or three components, embedded byte for byte. Width and height in pixels. */
      readonly kind: 'picture'
      readonly jpeg: Uint8Array
      readonly width: number
      readonly height: number
      readonly components: 1 | 3
      /** What it shows, for whoever cannot see it. Never empty. */
      readonly alt: string
      /** Printed below it; empty for nothing. */
      readonly caption: string
    }
  | {
      /** Dark squares on white paper, e.g. a QR code: one string a row, `1` for dark and `0` for light. */
      readonly kind: 'modules'
      readonly rows: readonly string[]
      readonly alt: string
      readonly caption: string
    }
  | {
      /** Lines and words that make up a picture. Printed no larger than it is and no larger than the room on a page. */
      readonly kind: 'drawing'
      /** In points. */
      readonly width: number
      readonly height: number
      readonly shapes: readonly DrawnShape[]
      /** What it shows, for whoever cannot see it. Never empty. */
      readonly alt: string
      readonly caption: string
    }
  | {
      /** An empty field that a signature can fill later without a page changing. */
      readonly kind: 'signatureField'
      /** Name of the field in the form. Printable ASCII without a full stop, once in a paper. */
      readonly name: string
      /** Printed above it. */
      readonly label: string
      /** What a screen reader says of the field. */
      readonly description: string
    }
  | { readonly kind: 'pageBreak' }

/** A part of a drawing. Points are x and y from its upper left corner; `line` is a width, none where it is 0. */
export type DrawnShape =
  | {
      readonly kind: 'polygon'
      readonly points: readonly (readonly [x: number, y: number])[]
      readonly closed: boolean
      readonly line: number
      readonly dash?: readonly number[]
      /** Grey from 0 (black) to 1 (white); left out for nothing. */
      readonly fill?: number
    }
  | {
      /** A box with rounded corners. */
      readonly kind: 'round'
      readonly place: readonly [x: number, y: number, width: number, height: number]
      readonly radius: number
      readonly line: number
      readonly dash?: readonly number[]
      readonly fill?: number
    }
  | {
      /** One line of text, set smaller where it would be wider than `width`. */
      readonly kind: 'words'
      readonly text: string
      readonly x: number
      readonly baseline: number
      readonly align: 'left' | 'middle'
      readonly width: number
      readonly size: number
      readonly weight: 'regular' | 'bold'
    }

/** One labelled value. An empty value is printed as a ruled line to write on. */
export interface Fact {
  readonly label: string
  readonly value: string
}

/** A whole paper. `widths` of tables are shares that need not add up to one. */
export interface PaperDocument {
  /** Which edition of words and order it has; pages can only be compared with pages of the same one. */
  readonly edition: number
  readonly title: string
  /** BCP 47 language of the sentences, e.g. `en`. */
  readonly language: string
  /** Printed at the top of each page, e.g. `For practice only`. Empty: nothing is printed. */
  readonly mark: string
  /** Left part of the footer on each page: neutral reference and head code. */
  readonly footer: string
  /** Pattern of the right part of the footer with `{page}` and `{pages}`. */
  readonly pageOf: string
  /** Sentence printed before the list of characters no embedded font has; `{list}` stands for their code points. */
  readonly missingGlyphs: string
  /** Creation time written into the file: epoch milliseconds, UTC. Comes from the record, never from a clock. */
  readonly createdAt: number
  /** 32 upper-case hexadecimal digits: the file identifier. Comes from the record. */
  readonly fileId: string
  /** A4 upright, unless it is a poster. Text is set as wide on both. */
  readonly sheet?: 'A3 landscape'
  readonly blocks: readonly Block[]
  readonly attachments: readonly Attachment[]
  /** Papers that come behind it in the same file, each as a revision of its own that leaves the bytes before it alone. */
  readonly revisions?: readonly PaperDocument[]
}

/** A file embedded in the PDF, byte for byte. `name` is ASCII. */
export interface Attachment {
  readonly name: string
  readonly mime: string
  readonly description: string
  readonly bytes: Uint8Array
}
