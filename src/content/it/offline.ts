import type { offlineWords as english } from '#content/en/offline.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words about the copy of the program on this device. */
export const offlineWords: AnyWords<typeof english> = {
  ready: 'Pronto a funzionare senza rete',
  incomplete: 'Non ancora completo senza rete. Restare connessi finché questa riga non cambia.',
  impossible: 'Questo browser non conserva una copia della guida: serve la rete a ogni avvio.',
  checking: 'Controllo della copia su questo dispositivo…',

  newerTitle: 'È pronta una nuova versione',
  newerText: 'Versione {version}. Nulla cambia finché non lo si chiede, e i casi restano come sono.',
  use: 'Usarla ora',
  using: 'Avvio della nuova versione…',
  otherWindows: 'Prima chiudere le altre finestre della guida: potrebbe esservi aperto un caso. Poi riprovare.',
  failed: 'La nuova versione non è arrivata intera. Si continua a lavorare con questa. Riprovare più tardi.',

  aboutTitle: 'La copia su questo dispositivo',
  code: 'Codice della versione',
  codeHint: 'Chi ospita questa guida può confrontarlo con il codice della versione pubblicata.',
}
