import type { profileSheetWords as english } from '#content/en/papers/profile-sheet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sheet on which a professional checks the profile of a country. */
export const profileSheetWords: AnyWords<typeof english> = {
  title: 'Fiche de relecture\u00a0: profil de {place}',
  intro:
    'Tout ce que le programme dit de ce pays, règle par règle, avec sa source et son degré de certitude. Dites pour chacune si elle est exacte aujourd’hui, et notez les changements sur les lignes.',
  order: 'Qui est prévenu, et dans quel ordre',
  shownAt: 'Montré à',
  labels: 'Catégories de la police',
  names: 'Noms des autorités',
  footer: '{place} · profil {code}',
}
