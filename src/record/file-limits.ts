/** The name a record travels under, alone or inside a PDF. */
export const recordFileName = 'record.json'

/** Checked before anything is parsed; a case of 2,000 entries and a photo takes about 2 MiB. */
export const largestBundle = 64 * 1024 * 1024
export const largestRecord = 32 * 1024 * 1024
export const mostCases = 1000
export const mostEntries = 50_000
