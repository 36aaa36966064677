/** Words of the page about the guide. */
export const aboutWords = {
  title: 'About this guide',
  what: 'What it is',
  whatText:
    'It guides a person who protects children in migration through the hours in which a child is missing, and keeps a record of what was done, when, by whom and why. It never sends anything by itself: it prepares, you act, it records. It does not replace judgement; when you depart from the procedure, your reason goes into the record.',
  sources: 'Where the steps come from',
  sourcesText:
    'Structured on the three INTERACT stages; steps compiled from published European and national guidance. Each step shows its source and how sure it is.',
  review: 'Review',
  reviewText: 'The charts and the country profile are not yet reviewed by professionals.',
  languages: 'Languages',
  sentencesSource: 'all {all} sentences were written in it. It is the source of the other languages.',
  sentences: 'of {all} sentences {drafted} are drafted from English and {reviewed} are reviewed.',
  storage: 'Where the data is',
  storageText:
    'Everything stays in this browser on this device. Nothing is sent anywhere. Once a passphrase is set it is encrypted, and only the passphrase, the printed recovery key or your organisation’s key opens it; until then whoever has the device can read it. Clearing the browser’s data deletes it; export a case before you do that.',
  version: 'Version {version}',
  back: 'Back to the start',
} as const
