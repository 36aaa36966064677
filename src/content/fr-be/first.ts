import { first as french } from '#content/fr/first.ts'

/** The first words: Belgium says none of them otherwise. */
export const first = french
