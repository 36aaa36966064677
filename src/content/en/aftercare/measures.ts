/** What is done today about a high likelihood, in the light way and in the full care. */
export const measuresWords = {
  title: 'Put measures in place now, without locking anyone in',
  why: 'The child may go again at any time. A trusted person and a plan help more than a door.',
  steps: [
    'Let an adult the child trusts stay near and talk.',
    'Put more staff where it matters, not locks.',
    'Make a short plan today.',
    'Tell the guardian. Make sure the police know the plan.',
    'Begin a daily note.',
  ],
  never: 'Do not lock the child in.',
} as const
