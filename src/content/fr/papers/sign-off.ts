import type { signOffWords as english } from '#content/en/papers/sign-off.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sign-off page and of the photo on a paper. */
export const signOffWords: AnyWords<typeof english> = {
  title: 'Visa',
  intro:
    'La personne qui signe ici a lu ce document. Avant de signer, comparez le code avec la personne qui a écrit le journal\u00a0: faites-vous le lire au téléphone depuis son écran.',
  code: 'À lire au téléphone',
  inWords: 'Le même en toutes lettres',
  count: 'Nombre d’entrées',
  qrAlt: 'Code QR. Il contient le texte {text}',
  qrCaption: 'Pour un appareil photo\u00a0: format, tête et nombre d’entrées.\n{text}',
  who: 'À la main',
  name: 'Nom',
  role: 'Fonction',
  place: 'Lieu',
  date: 'Date et heure',
  remarks: 'Remarques',
  ink: 'Signature',
  field: 'Ou signé dans le fichier',
  fieldDescription: 'Signature du supérieur hiérarchique',
  proves:
    'Une signature dans le fichier montre si le fichier a été modifié après elle. Faite avec la clé d’un appareil et sans autre certificat, elle ne montre pas qui tenait l’appareil\u00a0; comparez l’empreinte du certificat par une autre voie. L’heure qu’elle contient est celle de cet appareil.',
  photo: 'Photo',
  /** What hexadecimal digits are called over the phone. */
  spoken: {
    '0': 'zéro',
    '1': 'un',
    '2': 'deux',
    '3': 'trois',
    '4': 'quatre',
    '5': 'cinq',
    '6': 'six',
    '7': 'sept',
    '8': 'huit',
    '9': 'neuf',
    A: 'Alfa',
    B: 'Bravo',
    C: 'Charlie',
    D: 'Delta',
    E: 'Echo',
    F: 'Foxtrot',
  },
}
