/** `a01-03 R3e` stands for a01, a02, a03, R3e: ids written out by hand from procedures.md, so that none is lost unseen. */
const spelled = (ranges: string): string[] =>
  ranges.split(' ').flatMap((range) => {
    const [, letter = range, from = '', to = ''] = /^([A-Za-z])(\d+)-(\d+)$/.exec(range) ?? []
    if (from === '') return [range]
    return Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, at) => letter + String(Number(from) + at).padStart(from.length, '0'),
    )
  })

/** Section 4, one list per part. */
export const checklistIds = {
  packet: spelled('a01-26 b01-20'),
  goingMissing: spelled('c01-28'),
  trafficking: spelled('d01-24 d30-34 d40-43 d50-55 d60-62 d70-74'),
  firstResponse: spelled('e01-18'),
  returnInterview: spelled('f01-17'),
  plan: spelled('g01-20'),
  sharing: spelled('h01-17'),
}

/** All that procedures.md numbers, and its limits and invariants counted in their order. */
export const procedureIds: readonly string[] = [
  ...spelled('P0-11 R0-13 R3e R5e R10a A0-10 X1-10 Q01-37'),
  ...Object.values(checklistIds).flat(),
  ...spelled('D1-18 T01-28 G1-30 I1-9'),
]
