/**
 * Where the revisions of a PDF end, oldest first. A program that only appends, as for a signature, leaves each earlier
 * revision in the file as it was: its bytes up to that place are the earlier file. The last is the length of the file.
 *
 * @param sections where its cross-reference sections begin: what merely looks like the end of a revision names none of them
 */
export function revisionEnds(pdf: Uint8Array, sections: readonly number[]): number[] {
  const open = new Set(sections)
  const ends: number[] = []
  for (let at = find(pdf, 'startxref', 0); at >= 0; at = find(pdf, 'startxref', at + 1)) {
    const named = /^startxref\s+(\d{1,12})\s+%%EOF(?:\r\n|\r|\n)?/.exec(latin(pdf, at, at + 64))
    const section = Number(named?.[1])
    if (named === null || section >= at || !open.delete(section)) continue
    ends.push(at + named[0].length)
  }
  // Whatever stands behind the last marker belongs to the newest revision.
  return [...ends.slice(0, -1), pdf.length]
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)))

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (latin(bytes, at, at + word.length) === word) return at
  }
  return -1
}
