import type { formsWords as english } from '#content/en/forms.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the screen that prints what is of no case. */
export const formsWords: AnyWords<typeof english> = {
  title: 'Afdrukken voor de dag zonder stroom',
  intro: 'Voor iedereen hetzelfde en uit geen enkel dossier gemaakt. Druk ze nu af en bewaar ze bij de telefoonlijst.',
  procedures: {
    prevention: 'Preventie: een eerste ontmoeting met een kind',
    response: 'Respons: een kind is vermist',
    aftercare: 'Nazorg: een kind is terug',
  },
  names: {
    blankForm: 'Checklist om met de hand in te vullen',
    pocketCard: 'Zakkaart: de eerste minuten',
    reviewSheet: 'Nazichtfiche voor professionals',
    flowchart: 'Stroomschema, getekend en als lijst',
    flowchartPoster: 'Stroomschema op één blad (A3)',
    flowchartCards: 'Stroomschema op kaartjes voor op zak',
  },
  make: '{form} (PDF). {procedure}',
  delivered: {
    saved: 'Bewaard als {name} in uw downloads.',
    shared: 'Doorgegeven als {name} aan de plaats die u koos.',
    declined: 'U koos geen plaats voor het bestand. Er is niets bewaard.',
    stopped: 'Gestopt. Er is niets bewaard.',
  },
  failed: 'Het kon niet gemaakt worden. {reason} Probeer opnieuw.',
  making: 'Wordt gemaakt…',
  back: 'Terug naar het begin',
}
