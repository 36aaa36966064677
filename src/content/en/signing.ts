/** Words for signing a paper with the key of the device. */
export const signingWords = {
  sign: 'Sign with this device’s key',
  name: 'Name to put into the signature (optional)',
  nameHint: 'Nobody checks it. Without it the signature names nobody.',
  what: 'What such a signature shows, and what it does not',
  points: [
    'It shows that the file was not changed after it was signed, and that the key of this device made it.',
    'It does not show who held the device: no authority has looked at the key.',
    'The time in it is what this device’s clock said.',
    'A PDF viewer will say that the issuer is unknown. That is so with every key a device makes for itself.',
    'Whoever receives the file should ask you for the fingerprint below over the phone and compare it with the one in the viewer.',
    'The key cannot be copied off this device. When the browser’s data is cleared it is gone, and a new one has another fingerprint.',
  ],
  fingerprint: 'Fingerprint of this device’s certificate (SHA-256)',
  readFingerprint: 'Signed. Read this to whoever receives the file:',
} as const
