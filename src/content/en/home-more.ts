/** Further ways on from the first screen: none of them is needed to begin. */
export const homeMore = {
  title: 'More',
  review: 'Review records',
  forms: 'Print for the day without electricity',
  device: 'This device: protection, room, backup',
  training: 'Trainer’s room: exercises with invented children',
  about: 'About this guide',
} as const
