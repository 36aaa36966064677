import type { profileSheetWords as english } from '#content/en/papers/profile-sheet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sheet on which a professional checks the profile of a country. */
export const profileSheetWords: AnyWords<typeof english> = {
  title: 'Foglio di revisione: profilo di {place}',
  intro:
    'Tutto ciò che il programma dice di questo paese, regola per regola, con la fonte e il grado di certezza. Si prega di dire per ognuna se oggi è esatta e di scrivere le modifiche sulle righe.',
  order: 'Chi viene informato, e in quale ordine',
  shownAt: 'Mostrata a',
  labels: 'Categorie della polizia',
  names: 'Nomi delle autorità',
  footer: '{place} · profilo {code}',
}
