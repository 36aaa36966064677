import type { signingWords as english } from '#content/en/signing.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words for signing a paper with the key of the device. */
export const signingWords: AnyWords<typeof english> = {
  sign: 'Signer avec la clé de cet appareil',
  name: 'Nom à mettre dans la signature (facultatif)',
  nameHint: 'Personne ne le vérifie. Sans lui, la signature ne nomme personne.',
  what: 'Ce que montre une telle signature, et ce qu’elle ne montre pas',
  points: [
    'Elle montre que le fichier n’a pas été modifié après la signature, et que la clé de cet appareil l’a faite.',
    'Elle ne montre pas qui tenait l’appareil\u00a0: aucune autorité n’a examiné la clé.',
    'L’heure qu’elle contient est celle de l’horloge de cet appareil.',
    'Un lecteur PDF dira que l’émetteur est inconnu. C’est le cas de toute clé qu’un appareil crée pour lui-même.',
    'La personne qui reçoit le fichier devrait vous demander par téléphone l’empreinte ci-dessous et la comparer avec celle du lecteur.',
    'La clé ne peut pas être copiée hors de cet appareil. Si les données du navigateur sont effacées, elle est perdue, et une nouvelle a une autre empreinte.',
  ],
  fingerprint: 'Empreinte du certificat de cet appareil (SHA-256)',
  readFingerprint: 'Signé. Lisez ceci à la personne qui reçoit le fichier\u00a0:',
}
