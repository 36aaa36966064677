import type { AnyWords } from '#content/phrase.ts'
import type { sharingWords as english } from '#content/en/prevention/sharing.ts'
import { notPossible } from '#content/sv/response/labels.ts'

/** Checklist 4.8. */
export const sharingWords: AnyWords<typeof english> = {
  sharingCheck: {
    title: 'Får detta delas, och med vem?',
    name: 'Kontroll före delning',
    why: 'Tystnad kan skada ett barn mer än att dela. Dela det som behövs och notera varför.',
    steps: [
      'Säg varför i en mening.',
      'Dela bara det som den här personen behöver.',
      'Fråga vem som kan utsättas för risk.',
    ],
    outcomes: {
      share: { label: 'Delat', hint: 'Notera med vem, vad och varför.' },
      emergency: { label: 'Nödläge: delat genast', hint: 'Att skriva ned det står sedan på listan.' },
      doNotShare: { label: 'Inte delat', hint: 'Säg varför inte.' },
    },
  },
  recordSharing: {
    title: 'Skriv ned vad du delade i nödläget',
    name: 'Notera vad som delades',
    why: 'Det var rätt att dela först. Nu måste det gå att följa.',
    outcomes: {
      recorded: { label: 'Nedskrivet' },
      another: { label: 'Delat med en person till', hint: 'Lägg till det. Står kvar här.' },
      notPossible,
    },
  },
}
