import type { formsWords as english } from '#content/en/forms.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the screen that prints what is of no case. */
export const formsWords: AnyWords<typeof english> = {
  title: 'Skriv ut för dagen utan el',
  intro: 'Lika för alla och inte gjort av något ärende. Skriv ut nu och förvara där telefonlistan hänger.',
  procedures: {
    prevention: 'Förebyggande arbete: ett barn möts för första gången',
    response: 'Insats: ett barn har försvunnit',
    aftercare: 'Stöd efteråt: ett barn är tillbaka',
  },
  names: {
    blankForm: 'Checklista att fylla i för hand',
    pocketCard: 'Fickkort: de första minuterna',
    reviewSheet: 'Granskningsblad för yrkesverksamma',
    flowchart: 'Flödesschema, ritat och som lista',
    flowchartPoster: 'Flödesschema på ett ark (A3)',
    flowchartCards: 'Flödesschema på kort för fickan',
  },
  make: '{form} (PDF). {procedure}',
  delivered: {
    saved: 'Sparat som {name} bland dina hämtade filer.',
    shared: 'Lämnat som {name} till den plats du valde.',
    declined: 'Du valde ingen plats för filen. Inget sparades.',
    stopped: 'Avbrutet. Inget sparades.',
  },
  failed: 'Det gick inte att göra. {reason} Försök igen.',
  making: 'Gör dokumentet …',
  back: 'Tillbaka till start',
}
