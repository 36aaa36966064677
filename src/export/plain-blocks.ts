import type { Block } from '#record/document.ts'

/** Blocks of papers that are made from no record: review sheets, blank forms, pocket cards. */
export const plainHeading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', level, text })

export const plainParagraph = (text: string, tone: 'plain' | 'strong' | 'quiet' | 'warning' = 'plain'): Block => ({
  kind: 'paragraph',
  text,
  tone,
})
