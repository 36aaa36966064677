interface Started {
  readonly start: number
}

/**
 * What each glyph of a shaped text says, in reading order. A glyph that stands for several letters says them all; where
 * one letter became several glyphs they share its canonical parts, or the first one says everything and the rest nothing.
 * Put together in reading order the answers are the text again (up to canonical equivalence).
 */
export function glyphTexts(text: string, glyphs: readonly Started[], rightToLeft: boolean): string[] {
  const texts = glyphs.map(() => '')
  const order = glyphs.map((_, index) => index)
  if (rightToLeft) order.reverse()
  for (let first = 0; first < order.length;) {
    const start = startAt(first)
    let next = first + 1
    while (next < order.length && startAt(next) === start) next++
    // The first group also takes what the shaper may have dropped before it.
    const said = text.slice(first === 0 ? 0 : start, next < order.length ? startAt(next) : text.length)
    const shares = shareOut(said, next - first)
    for (let i = first; i < next; i++) texts[order[i] ?? 0] = shares[i - first] ?? ''
    first = next
  }
  return texts

  function startAt(place: number): number {
    return glyphs[order[place] ?? 0]?.start ?? 0
  }
}

function shareOut(said: string, glyphCount: number): string[] {
  if (glyphCount === 1) return [said]
  for (const form of [said, said.normalize('NFD')]) {
    const characters = Array.from(form)
    if (characters.length === glyphCount) return characters
  }
  return [said]
}
