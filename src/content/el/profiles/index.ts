import type { profileWords as english } from '#content/en/profiles/index.ts'
import type { AnyWords } from '#content/phrase.ts'
import { beWords } from './be.ts'
import { euWords } from './eu.ts'
import { frWords } from './fr.ts'
import { grWords } from './gr.ts'
import { itWords } from './it.ts'
import { seWords } from './se.ts'
import { ukWords } from './uk.ts'

/** What every rule of every profile says, in Greek: for papers. Screens fetch the words of one country. */
export const profileWords: AnyWords<typeof english> = {
  EU: euWords,
  BE: beWords,
  FR: frWords,
  GR: grWords,
  IT: itWords,
  SE: seWords,
  UK: ukWords,
}
