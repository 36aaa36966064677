/** By language: paths of sentences, each with the hash of the English sentence it was read against (`hashOfSentence`). */
export type Reviewed = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What native professionals have reviewed, sentence by sentence. So far nothing: every translation is a draft. */
export const reviewed: Reviewed = {}

export const isAnyReviewed = (language: string): boolean => Object.keys(reviewed[language] ?? {}).length > 0
