import type { AnyWords } from '#content/phrase.ts'
import type { endWords as english } from '#content/en/aftercare/ends.ts'

/** How aftercare ends. */
export const endWords: AnyWords<typeof english> = {
  childMissingAgain: {
    title: 'Is het kind opnieuw vermist?',
    name: 'Opnieuw vermist',
    why: 'Elke afwezigheid is een nieuwe. Er wordt gezocht zoals de eerste keer.',
    never: 'Wacht niet omdat het kind eerder terugkwam.',
    outcomes: { yes: { label: 'Ja, opnieuw vermist', hint: 'Er begint meteen een nieuwe respons.' } },
  },
  endAftercareOtherwise: {
    title: 'Is deze nazorg bij vergissing geopend?',
    name: 'Ander einde',
    why: 'Alleen een vergissing beëindigt nazorg vroeger. Tijd, leeftijd en status doen dat nooit.',
    outcomes: {
      openedByMistake: { label: 'Bij vergissing geopend', hint: 'Een reden en een tweede persoon zijn nodig.' },
    },
  },
  aftercareMistakeCheck: {
    title: 'Ga met een tweede persoon na dat dit een vergissing was',
    name: 'Controle vergissing',
    why: 'Open taken mogen nooit met één tik verdwijnen.',
    outcomes: {
      confirmed: { label: 'Ja, bij vergissing geopend', hint: 'Een reden en een tweede naam zijn nodig.' },
      withdrawn: { label: 'Geen vergissing', hint: 'De nazorg gaat door.' },
    },
  },
  episodeClosed: {
    title: 'Deze episode is gesloten',
    name: 'Episode gesloten',
    why: 'Iedereen is verwittigd, elke signalering is verwijderd, en niets staat nog open. Het dossier van het kind blijft open.',
    outcomes: {},
  },
  missingAgain: {
    title: 'Het kind is opnieuw vermist: de respons begint',
    name: 'Opnieuw vermist',
    why: 'Wat hier nog openstond, blijft open en komt terug wanneer het kind gevonden is.',
    outcomes: {},
  },
  stillMissing: {
    title: 'Het kind is nog vermist: de respons gaat door',
    name: 'Nog vermist',
    why: 'Tot een bevoegd persoon dit kind in persoon gezien heeft, gaat de zoektocht door.',
    outcomes: {},
  },
  noHit: {
    title: 'De hit was fout: dit is een ander kind',
    name: 'Hit was fout',
    why: 'Hier was niemand vermist. Het kind dat hier is, blijft hier beschermd.',
    steps: ['Zeg aan wie van de hit hoorde dat die fout was.', 'Ga door met zorg en preventie voor dit kind.'],
    outcomes: {},
  },
  aftercareOpenedByMistake: {
    title: 'Deze nazorg is bij vergissing geopend',
    name: 'Bij vergissing geopend',
    why: 'Een reden en een tweede persoon staan in het logboek.',
    steps: ['Ga na dat niemand voor niets verwittigd is.'],
    outcomes: {},
  },
}
