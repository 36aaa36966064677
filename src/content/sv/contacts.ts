import type { contactNotes as englishNotes, contactWords as english } from '#content/en/contacts.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Whom to call, where the country gives no name of its own. */
export const contactWords: AnyWords<typeof english> = {
  emergency: 'Larmtjänsten',
  hotline: '116\u00a0000, journummer för försvunna barn',
  police: 'Lokal polis',
  childProtection: 'Barnskyddsmyndighet med jour',
  guardian: 'Barnets gode man',
  guardianshipService: 'Den som utser god man',
  traffickingCentre: 'Specialister mot människohandel eller den som tar emot hänvisning',
  asylumAuthority: 'Asylmyndigheten',
  lawyer: 'Barnets advokat',
  manager: 'Chef i beredskap',
  emergencyText: 'Larmtjänsten via sms',
  missingPersonsUnit: 'Enhet för försvunna personer',
  tracing: 'Hjälp för ett barn som påträffas utan tak över huvudet',
  childHelpline: 'Hjälptelefon för barn',
  publicAppeals: 'Nummer för det som allmänheten har sett',
}

/** What stands beside a contact. */
export const contactNotes: AnyWords<typeof englishNotes> = {
  byHand: 'Fylls i för hand.',
  hotline: 'Slå numret utan riktnummer. Öppettiderna skiljer sig mellan länder.',
}
