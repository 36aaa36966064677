/** Words about the copy of the program on this device. */
export const offlineWords = {
  ready: 'Ready to work without network',
  incomplete: 'Not yet complete offline. Stay connected until this line changes.',
  impossible: 'This browser keeps no copy of the guide: it needs the network at every start.',
  checking: 'Checking the copy on this device…',

  newerTitle: 'A new version is ready',
  newerText: 'Version {version}. Nothing changes until you say so, and cases stay as they are.',
  use: 'Use it now',
  using: 'Starting the new version…',
  otherWindows: 'Close the other windows of the guide first: a case may be open there. Then try again.',
  failed: 'The new version did not arrive whole. You keep working with this one. Try again later.',

  aboutTitle: 'The copy on this device',
  code: 'Release code',
  codeHint: 'Whoever hosts this guide can compare it with the code of the release.',
} as const
