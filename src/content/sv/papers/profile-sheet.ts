import type { profileSheetWords as english } from '#content/en/papers/profile-sheet.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the sheet on which a professional checks the profile of a country. */
export const profileSheetWords: AnyWords<typeof english> = {
  title: 'Granskningsblad: landsprofil för {place}',
  intro:
    'Allt som programmet säger om landet, regel för regel, med källa och hur säker den är. Säg om var och en stämmer i dag och skriv ändringar på raderna.',
  order: 'Vilka som får veta, och i vilken ordning',
  shownAt: 'Visas vid',
  labels: 'Polisens kategorier',
  names: 'Myndigheternas namn',
  footer: '{place} · landsprofil {code}',
}
