import type { profileSheetWords as english } from '#content/en/papers/profile-sheet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sheet on which a professional checks the profile of a country. */
export const profileSheetWords: AnyWords<typeof english> = {
  title: 'Nakijkfiche: profiel van {place}',
  intro:
    'Alles wat het programma over dit land zegt, regel per regel, met de bron en hoe zeker het is. Zeg bij elke regel of ze vandaag klopt, en schrijf wijzigingen op de lijnen.',
  order: 'Wie verwittigd wordt, en in welke volgorde',
  shownAt: 'Getoond bij',
  labels: 'Categorieën van de politie',
  names: 'Namen van instanties',
  footer: '{place} · profiel {code}',
}
