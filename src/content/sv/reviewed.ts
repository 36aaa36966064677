import type { reviewedSentences as english } from '#content/en/reviewed.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What is said of the reviews a file carries: one sentence for each thing that can be found. */
export const reviewedSentences: AnyWords<typeof english> = {
  reviewAltered:
    'Granskning {n} i den här filen har ändrats efter att den skrevs, eller kan inte läsas. Loggen som granskades har kontrollerats för sig. Om granskningen kan inget sägas; be om originalfilen igen.',
  reviewOtherRecord:
    'Granskning {n} i den här filen hör till ett annat ärende. Den säger inget om den här loggen. Be om originalfilen igen.',
  reviewMissing:
    'Granskning {n} i den här filen bygger på poster som filen inte innehåller: en tidigare granskning har tagits bort, eller så gäller den ett annat läge av loggen. Be om originalfilen igen.',
  reviewMore:
    'Granskning {n} i den här filen innehåller poster som inte hör till en granskning. De räknas inte. Be om originalfilen igen.',
  signOffOtherHead:
    'Granskningen av {who} omfattar koden {code}. Den här loggen har aldrig haft den koden: en annan logg granskades. Fråga den som granskade.',
  reviewPagesDiffer:
    'Sidor i granskningen som inte säger det granskningen inuti säger: {list}. Lita på granskningen inuti, inte på de sidorna, och be om originalfilen.',
  codeOfRecord:
    'Koden du skrev är loggens kod innan den granskades: fram till dit har inget ändrats, utelämnats eller kapats sedan den antecknades. Den säger inget om granskningens poster ({later}).',
  signOffEarlier:
    'Granskad av {who}, {time}, fram till kod {code} ({count} poster). Loggen fortsatte efter det: granskningen säger inget om senare poster ({later}).',
  signedOffAccepted:
    'Granskad och godkänd av {who}, {time}, enligt filen; ingen har kontrollerat namnet. Det omfattar hela loggen fram till granskningen: kod {code}, {count} poster.',
  signedOffRemarks:
    'Granskad och godkänd med anmärkningar av {who}, {time}, enligt filen; ingen har kontrollerat namnet. Det omfattar hela loggen fram till granskningen: kod {code}, {count} poster.',
  signedOffReturned:
    'Granskad och återsänd för fortsatt arbete av {who}, {time}, enligt filen; ingen har kontrollerat namnet. Det omfattar hela loggen fram till granskningen: kod {code}, {count} poster.',
  signedOffAgain: 'Loggen har granskats {count} gånger. Senast av {who}.',
  reviewPagesFit: 'Granskningens sidor säger det granskningen inuti säger.',
  reviewComments: 'Det finns kommentarer till den här loggen ({count}, av {who}) och ingen granskning med resultat.',
  noSignOff:
    'Ingen har avslutat en granskning av den här loggen i den här filen. Om du känner till en granskning är detta inte filen den lämnades tillbaka i.',
  signatureBeforeReview:
    'Underskriften av {who} är giltig och omfattar filen som den var innan granskningen lades till efter den. Den säger inget om granskningen. Den bevisar att en nyckel skrev under, inte vem som har den. Jämför fingeravtrycket med ett som är antecknat på annat håll: {fingerprint}',
}
