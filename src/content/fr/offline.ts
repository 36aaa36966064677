import type { offlineWords as english } from '#content/en/offline.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words about the copy of the program on this device. */
export const offlineWords: AnyWords<typeof english> = {
  ready: 'Prêt à fonctionner sans réseau',
  incomplete: 'Pas encore complet hors ligne. Gardez la connexion jusqu’à ce que cette ligne change.',
  impossible: 'Ce navigateur ne garde pas de copie du guide\u00a0: il lui faut le réseau à chaque démarrage.',
  checking: 'Vérification de la copie sur cet appareil…',

  newerTitle: 'Une nouvelle version est prête',
  newerText: 'Version {version}. Rien ne change sans votre accord, et les dossiers restent comme ils sont.',
  use: 'L’utiliser maintenant',
  using: 'Démarrage de la nouvelle version…',
  otherWindows: 'Fermez d’abord les autres fenêtres du guide\u00a0: un dossier y est peut-être ouvert. Puis réessayez.',
  failed: 'La nouvelle version n’est pas arrivée entière. Vous continuez avec celle-ci. Réessayez plus tard.',

  aboutTitle: 'La copie sur cet appareil',
  code: 'Code de la version',
  codeHint: 'La personne qui héberge ce guide peut le comparer avec le code de la version publiée.',
}
