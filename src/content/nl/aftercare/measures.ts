import type { AnyWords } from '#content/phrase.ts'
import type { measuresWords as english } from '#content/en/aftercare/measures.ts'

/** What is done today about a high likelihood, in the light way and in the full care. */
export const measuresWords: AnyWords<typeof english> = {
  title: 'Neem nu maatregelen, zonder iemand op te sluiten',
  why: 'Het kind kan elk moment weer gaan. Een vertrouwd persoon en een plan helpen meer dan een deur.',
  steps: [
    'Laat een volwassene die het kind vertrouwt, dichtbij blijven en praten.',
    'Zet meer personeel in waar het telt, geen sloten.',
    'Maak vandaag een kort plan.',
    'Verwittig de voogd. Zorg dat de politie het plan kent.',
    'Begin een dagelijkse notitie.',
  ],
  never: 'Sluit het kind niet op.',
}
