import type { FirstWords } from '#content/first-dictionary.ts'
import { ui } from './ui.ts'

export const first: FirstWords = { ui }
