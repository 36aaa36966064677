import type { AnyWords } from '#content/phrase.ts'
import type { offlineWords as english } from '#content/en/offline.ts'

/** Words about the copy of the program on this device. */
export const offlineWords: AnyWords<typeof english> = {
  ready: 'Klaar om zonder netwerk te werken',
  incomplete: 'Nog niet volledig offline. Blijf verbonden tot deze regel verandert.',
  impossible: 'Deze browser bewaart geen kopie van de gids: bij elke start is het netwerk nodig.',
  checking: 'De kopie op dit toestel wordt nagekeken…',

  newerTitle: 'Er staat een nieuwe versie klaar',
  newerText: 'Versie {version}. Er verandert niets voor u het zegt, en dossiers blijven zoals ze zijn.',
  use: 'Nu gebruiken',
  using: 'De nieuwe versie start…',
  otherWindows: 'Sluit eerst de andere vensters van de gids: daar kan een dossier openstaan. Probeer daarna opnieuw.',
  failed: 'De nieuwe versie is niet volledig aangekomen. U werkt verder met deze. Probeer het later opnieuw.',

  aboutTitle: 'De kopie op dit toestel',
  code: 'Releasecode',
  codeHint: 'Wie deze gids aanbiedt, kan dit vergelijken met de code van de release.',
}
