import type { FirstWords } from '#content/first-dictionary.ts'
import { offlineWords } from './offline.ts'
import { ui } from './ui.ts'
import { windowWords } from './windows.ts'

export const first: FirstWords = { ui, windowWords, offlineWords }
