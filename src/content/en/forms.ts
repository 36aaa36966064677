/** Words of the screen that prints what is of no case. */
export const formsWords = {
  title: 'Print for the day without electricity',
  intro: 'The same for everybody and made from no case. Print them now and keep them where the phone list hangs.',
  procedures: {
    prevention: 'Prevention: a child newly met',
    response: 'Response: a child is missing',
    aftercare: 'Aftercare: a child is back',
  },
  names: {
    blankForm: 'Checklist to fill in by hand',
    pocketCard: 'Pocket card: the first minutes',
    reviewSheet: 'Review sheet for professionals',
    flowchart: 'Flowchart, drawn and as a list',
    flowchartPoster: 'Flowchart on one sheet (A3)',
    flowchartCards: 'Flowchart on cards for the pocket',
  },
  make: '{form} (PDF). {procedure}',
  delivered: {
    saved: 'Saved as {name} in your downloads.',
    shared: 'Handed over as {name} to the place you chose.',
    declined: 'You chose no place for the file. Nothing was saved.',
    stopped: 'Stopped. Nothing was saved.',
  },
  failed: 'It could not be made. {reason} Try again.',
  making: 'Making it…',
  back: 'Back to the start',
} as const
