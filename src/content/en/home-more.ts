/** Further ways on from the first screen: none of them is needed to begin. */
export const homeMore = {
  title: 'More',
  review: 'Review records',
  forms: 'Print for the day without electricity',
  device: 'This device: protection, room, backup',
  about: 'About this guide',
} as const
