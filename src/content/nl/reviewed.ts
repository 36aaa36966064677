import type { reviewedSentences as english } from '#content/en/reviewed.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What is said of the reviews a file carries: one sentence for each thing that can be found. */
export const reviewedSentences: AnyWords<typeof english> = {
  reviewAltered:
    'Nazicht {n} in dit bestand is veranderd nadat het geschreven was, of kan niet gelezen worden. Het nagekeken logboek is op zichzelf nagegaan. Over het nazicht kan niets gezegd worden; vraag het originele bestand opnieuw.',
  reviewOtherRecord:
    'Nazicht {n} in dit bestand hoort bij een ander dossier. Het zegt niets over dit logboek. Vraag het originele bestand opnieuw.',
  reviewMissing:
    'Nazicht {n} in dit bestand gaat verder op vermeldingen die het bestand niet bevat: een vroeger nazicht is eruit genomen, of het is van een andere toestand van dit logboek. Vraag het originele bestand opnieuw.',
  reviewMore:
    'Nazicht {n} in dit bestand bevat vermeldingen die niet bij een nazicht horen. Ze tellen niet. Vraag het originele bestand opnieuw.',
  signOffOtherHead:
    'De aftekening van {who} dekt code {code}. Dit logboek heeft die code nooit gehad: een ander logboek is afgetekend. Vraag het aan wie aftekende.',
  reviewPagesDiffer:
    'Pagina’s van het nazicht die niet zeggen wat het nazicht erin zegt: {list}. Vertrouw het nazicht erin, niet deze pagina’s, en vraag het originele bestand.',
  codeOfRecord:
    'De code die u typte, is de code van dit logboek voor het nazicht: tot daar is sinds het noteren niets veranderd, weggelaten of afgeknipt. Over het nazicht zelf zegt ze niets (vermeldingen: {later}).',
  signOffEarlier:
    'Afgetekend door {who}, {time}, tot code {code} (vermeldingen: {count}). Het logboek ging daarna verder: over latere vermeldingen zegt de aftekening niets (aantal: {later}).',
  signedOffAccepted:
    'Nagekeken en aanvaard door {who}, {time}, zoals het bestand zegt; niemand heeft de naam nagegaan. De aftekening dekt het hele logboek tot aan het nazicht: code {code}, vermeldingen: {count}.',
  signedOffRemarks:
    'Nagekeken en aanvaard met opmerkingen door {who}, {time}, zoals het bestand zegt; niemand heeft de naam nagegaan. De aftekening dekt het hele logboek tot aan het nazicht: code {code}, vermeldingen: {count}.',
  signedOffReturned:
    'Nagekeken en teruggestuurd om aan verder te werken door {who}, {time}, zoals het bestand zegt; niemand heeft de naam nagegaan. De aftekening dekt het hele logboek tot aan het nazicht: code {code}, vermeldingen: {count}.',
  signedOffAgain: 'Het logboek is {count} keer afgetekend. De laatste keer door {who}.',
  reviewPagesFit: 'De pagina’s van het nazicht zeggen wat het nazicht erin zegt.',
  reviewComments: 'Er zijn opmerkingen bij dit logboek (aantal: {count}, door {who}) en geen aftekening.',
  noSignOff:
    'Niemand heeft dit logboek in dit bestand afgetekend. Weet u van een aftekening, dan is dit niet het bestand waarin ze teruggegeven werd.',
  signatureBeforeReview:
    'De handtekening van {who} is geldig en dekt het bestand zoals het was voor het nazicht erachter toegevoegd werd. Over het nazicht zegt ze niets. Ze bewijst dat één sleutel getekend heeft, niet wie die bezit. Vergelijk de vingerafdruk met een elders genoteerde: {fingerprint}',
}
