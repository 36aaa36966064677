/** Left, top, width, height. */
export type Place = readonly [x: number, y: number, width: number, height: number]

/** Where everything of a sequence stands: room enough for its words in every language. */
export interface Placed {
  readonly width: number
  readonly height: number
  /** In the order of the sequence's boxes. */
  readonly boxes: readonly Place[]
  /** In the order of `strokesOf`: corners of the arrow as x, y, x, y …, and its label. */
  readonly strokes: readonly { readonly path: readonly number[]; readonly label: Place }[]
  /** The short arrow into the first box. */
  readonly start: readonly number[]
}

/** By the id of the sequence. */
export type PlacedChart = Readonly<Record<string, Placed>>
