import type { AnyWords } from '#content/phrase.ts'
import type { sharingWords as english } from '#content/en/prevention/sharing.ts'
import { notPossible } from '#content/nl/response/labels.ts'

/** Checklist 4.8. */
export const sharingWords: AnyWords<typeof english> = {
  sharingCheck: {
    title: 'Mag dit gedeeld worden, en met wie?',
    name: 'Nagaan voor het delen',
    why: 'Zwijgen kan een kind meer schaden dan delen. Deel wat nodig is en noteer waarom.',
    steps: ['Zeg in één zin waarom.', 'Deel alleen wat deze persoon nodig heeft.', 'Vraag wie gevaar kan lopen.'],
    outcomes: {
      share: { label: 'Gedeeld', hint: 'Noteer met wie, wat en waarom.' },
      emergency: { label: 'Nood: meteen gedeeld', hint: 'Het opschrijven staat dan op de lijst.' },
      doNotShare: { label: 'Niet gedeeld', hint: 'Zeg waarom niet.' },
    },
  },
  recordSharing: {
    title: 'Schrijf op wat u in nood gedeeld hebt',
    name: 'Noteren wat gedeeld is',
    why: 'Eerst delen was juist. Nu moet het na te gaan zijn.',
    outcomes: {
      recorded: { label: 'Opgeschreven' },
      another: { label: 'Met nog iemand gedeeld', hint: 'Voeg het toe. Blijft hier.' },
      notPossible,
    },
  },
}
