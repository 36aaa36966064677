import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/review.ts'
import { reviewedSentences } from './reviewed.ts'

/**
 * What is said of a file that was opened to be checked, one sentence for each verdict: what was found, and where something is
 * wrong what still stands and what to do. That a file is unaltered is said nowhere: a file can only fit itself, a code or a
 * signature.
 */
export const findingSentences: AnyWords<typeof english.findingSentences> = {
  tooLarge:
    'Filen är för stor för att vara en logg: {size} MB; {most} MB är det mesta som programmet öppnar. Inget lästes. Kontrollera att det är rätt fil.',
  emptyFile: 'Filen är tom. Be om den igen.',
  unreadable:
    'Filen kunde inte läsas där den ligger. Inget ändrades. Kontrollera att den finns kvar och välj den igen.',
  damagedPdf: 'PDF-filen är skadad och kan inte läsas till slutet. Inget kan sägas om dess logg. Be om filen igen.',
  sealed: 'Filen är förseglad. Inget kan sägas om den innan den har öppnats med sin lösenfras eller nyckel.',
  lockedPdf:
    'PDF-filen är låst med ett lösenord; guidens dokument är aldrig det. Inget kan sägas om dess logg. Be om PDF-filen så som den exporterades.',
  failed:
    'Programmet kunde inte gå igenom filen till slutet ({what}). Inget kan sägas om den. Kontrollera den med kommandoraden och behåll filen.',
  severalRecords:
    'PDF-filen innehåller {count} loggar, så två program kan visa två olika. Guidens dokument innehåller en. Be om originalfilen.',

  noLogForeign:
    'PDF-filen innehåller ingen logg: den skrevs ut, konverterades eller gjordes av ett annat program ({creator}). Den kan inte kontrolleras. Be om PDF-filen så som den exporterades.',
  noLogPaper:
    'Detta är ett dokument från guiden som inte innehåller någon logg: en maskerad kopia, ett blad eller en blankett. Det kan inte kontrolleras för sig. Jämför koden i sidfoten med koden i den åtgärdslogg som det gjordes av.',

  notText: 'Filen är skadad eller av ett annat slag: den kan inte läsas som text. Den ändrades inte. Be om filen igen.',
  notARecord:
    'Filen är ingen logg från Missing Child Guide. Den ändrades inte. Välj den PDF eller JSON som guiden exporterade.',
  otherFormat:
    'Loggen gjordes av en version som programmet inte känner till, så inget kan sägas om den. Öppna den med en nyare version.',
  notAnEntry:
    'Bruten vid post {n}: den har inte formen av en post. De {before} posterna före den är följdriktiga. Be om originalfilen igen.',
  altered:
    'Bruten vid post {n}: dess ord ändrades efter att den skrevs. De {before} posterna före den är följdriktiga. Be om originalfilen igen.',
  brokenLink:
    'Bruten vid post {n}: den följer inte av posten före den. De {before} posterna före den är följdriktiga. Be om originalfilen igen.',
  outOfOrder:
    'Bruten vid post {n}: en post saknas, finns dubbelt eller står på en annan plats. De {before} posterna före den är följdriktiga. Be om originalfilen igen.',
  unseen:
    'Bruten vid post {n}: den nämner en post från en annan enhet som inte står före den. De {before} posterna före den är följdriktiga. Be om originalfilen igen.',
  otherCase:
    'Bruten vid post {n}: den hör till ett annat ärende. De {before} posterna före den är följdriktiga. Be om originalfilen igen.',
  cutOff:
    'Kapad i slutet: filen säger att den innehåller {count} poster och innehåller {before}. De {before} är följdriktiga. Be om originalfilen igen.',
  noEntry: 'Loggen innehåller ingen post. Be om filen igen.',
  countDiffers:
    'Filen innehåller {before} poster och anger ett annat antal. Posterna är följdriktiga. Be om originalfilen igen.',
  headDiffers:
    'Kontrollsumman som anges i filen är inte kontrollsumman för dess {before} poster. Posterna är följdriktiga. Be om originalfilen igen.',
  notCanonical:
    'Loggen skrevs av ett annat program: dess text har inte den exakta formen. Dess {before} poster är följdriktiga. Be om originalfilen.',

  codeDiffers:
    'Koden du skrev hör inte till något läge i loggen. Antingen byggdes loggen om eller kapades i slutet, eller så antecknades koden fel eller hör till en annan logg. Be den som antecknade den att läsa upp den igen.',
  codeNotCode: 'En kod har 16 tecken, 0 till 9 och A till F, i fyra grupper. Kontrollera det du skrev.',
  codeEarlier:
    'Koden du skrev hör till ett tidigare läge: post {n} av {count}. Fram till dit har inget ändrats, utelämnats eller kapats sedan koden antecknades. Den säger inget om posterna efter den ({later}).',
  codeMatches: 'Koden du skrev är loggens kod: inget har ändrats, utelämnats eller kapats sedan den antecknades.',

  pagesDiffer:
    'Sidor som inte säger det loggen säger: {list}. Lita på loggen inuti, inte på de sidorna, och be om originalfilen.',
  spokenDiffers:
    'Sidorna ser ut som loggen, men det som en skärmläsare får veta skiljer sig. Lita på loggen inuti och be om originalfilen.',
  pagesUnreadable: 'Sidorna kan inte läsas till slutet. Loggen inuti är kontrollerad; be om originalfilen.',
  volumeUnfit:
    'Filen säger att den är en volym av en logg, och det stämmer inte med loggen inuti. Dess sidor jämfördes inte. Be om originalfilen.',
  training: 'Den här loggen skrevs i övningsrummet, scenario {scenario}: den är inget verkligt ärende.',
  volume:
    'Detta är volym {number} av {of}: dess sidor berättar post {first} till {last}, och den innehåller loggen fram till dit. Den sista volymen innehåller hela.',
  partsDiffer:
    'Filen har byggts på efter att den gjordes, och i del {list} av {count} är sidorna eller loggen inte det som den delens logg ger. Fråga vad som lades till, och av vem.',
  partsOtherRecord:
    'Filen har byggts på efter att den gjordes, och del {list} av {count} innehåller inte början av den logg som filen innehåller nu. Be om originalfilen.',
  tooManyParts: 'Filen har byggts på {count} gånger. Bara de sista {most} delarna jämfördes. Be om originalfilen.',
  active:
    'Något händer av sig självt när ett annat program öppnar den här PDF-filen. Guidens dokument gör aldrig så. Öppna den inte i andra program; be om originalfilen.',
  pagesOtherVersion:
    'Sidorna gjordes av en annan version eller ett annat program ({creator}) och jämfördes inte. Loggen inuti är kontrollerad.',
  pagesOtherLanguage:
    'Sidorna gjordes på ett språk som den här versionen inte gör ({language}) och jämfördes inte. Loggen inuti är kontrollerad.',
  pagesNotCompared: 'Sidorna kunde inte göras på nytt här ({what}), så de jämfördes inte med loggen.',
  pagesLater: 'Sidorna har inte jämförts: det görs när filen öppnas för sig.',
  pagesIdentical: 'Sidorna säger det loggen inuti säger: filen gjord på nytt av den blir densamma byte för byte.',
  pagesContinued:
    'Filens första del är byte för byte det som loggen ger. Det som lades till senare låter sidorna vara som de är.',
  pagesSavedAgain:
    'Sparad på nytt av ett annat program, med samma innehåll: sidorna och det en skärmläsare får veta är vad loggen ger. Det filen säger om sig själv, till exempel titeln, jämfördes inte.',

  signatureAltered: 'Underskriften av {who} stämmer inte: det som skrevs under ändrades efteråt. Be om originalfilen.',
  signatureForeign: 'Underskriften av {who} gjordes inte med certifikatet som står bredvid. Be om originalfilen.',
  signatureUnreadable: 'Underskriften i fältet {field} kan inte läsas. Inget kan sägas om den.',
  signaturePart:
    'Underskriften av {who} är giltig men omfattar inte hela filen: något lades till efter den. Den säger inget om det.',
  signatureSelf:
    'Underskriften av {who} är giltig och omfattar hela filen: inget har ändrats sedan dess. Den bevisar att en nyckel skrev under, inte vem som har den; namnet är som det skrevs. Jämför fingeravtrycket med ett som är antecknat på annat håll: {fingerprint}',
  signatureWhole:
    'Underskriften av {who} är giltig och omfattar hela filen: inget har ändrats sedan dess. Vem som utfärdade certifikatet kontrollerades inte. Jämför fingeravtrycket med ett som är antecknat på annat håll: {fingerprint}',
  signatureNotChecked:
    'Filen är underskriven, och underskrifter kan inte kontrolleras här. Kontrollera den där det går.',
  noSignature: 'Filen är inte underskriven.',

  stopped:
    'Post {n} stämmer inte med rutinen så som den här versionen känner den. Den och det som följer visas och räknas inte.',
  consistent:
    'Loggen är följdriktig i sig själv: {count} poster, kod {code}. Jämför koden med en som är antecknad på annat håll; utan det kan en ombyggd logg eller ett kapat slut inte uteslutas. Hela kontrollsumman är {head}.',

  ...reviewedSentences,
}

/** What stands in a sentence where the file names nothing. */
export const findingBlanks: AnyWords<typeof english.findingBlanks> = {
  creator: 'inte angivet',
  failure: 'inget skäl angivet',
}

/** The word that goes with the shape and the colour of a verdict. */
export const gradeWords: AnyWords<typeof english.gradeWords> = {
  bad: 'Något är fel',
  open: 'Allt kunde inte kontrolleras',
  good: 'Inget fel hittades',
}

/** Words of the screen on which a file is checked. */
export const reviewScreens: AnyWords<typeof english.reviewScreens> = {
  title: 'Granska loggar',
  intro:
    'Öppna de PDF-, JSON- eller förseglade filer som guiden har exporterat: en, flera eller en hel mapp. De läses här och ingen annanstans: inget lagras, ändras eller skickas.',
  choose: 'Filer att öppna',
  drop: 'Du kan också släppa filer eller en mapp här.',
  reading: 'Läser filen …',
  comparing: 'Gör sidorna på nytt för att jämföra dem: {percent}\u00a0%',
  stop: 'Avbryt',
  another: 'Tillbaka till filerna',
  back: 'Tillbaka till start',

  verdict: 'Vad som hittades',
  alone:
    'Den stämmer med sig själv. Om den byggdes om eller kapades i slutet är inte bevisat med det: jämför dess kod med en som är antecknad på annat håll.',
  rest: 'I detalj',
  proves: 'Vad detta bevisar, och vad inte',
  provesText: [
    'En ändrad, utelämnad eller omkastad post hittas inuti filen.',
    'En logg som byggdes om från början, eller kapades i slutet, hittas bara med en kod eller en underskrift från annat håll.',
    'Inget här bevisar att det som skrevs är sant, eller vem som hade enheten.',
  ],
  noPages: 'Sidor görs på nytt och jämförs sida för sida. En fil från en annan version av guiden jämförs inte.',

  codeTitle: 'Jämför med en kod som är antecknad på annat håll',
  codeLabel: 'Kod, 16 tecken',
  codeHint: 'Som den lästes upp i telefon eller trycktes i en sidfot, till exempel 3F2A 90C1 77BE 04D2.',
  codeCompare: 'Jämför',
  codeOfFile: 'Loggens kod',
  entries: '{count} poster',
  signatures: 'Underskrifter',
  signedAt: 'Underskriven {time} UTC enligt enheten som skrev under; ingen annan har bekräftat det.',
  fingerprint: 'Certifikatets fingeravtryck (SHA-256): {fingerprint}',

  record: 'Vad loggen säger',
  recordHint: 'Gjort av loggen inuti filen, inte av dess sidor. Inget här kan ändras.',
  recordPart: 'Bara de {count} poster som är följdriktiga. Det som följer efter dem i filen visas inte.',
}

/** Words of the single-file viewer. */
export const viewerWords: AnyWords<typeof english.viewerWords> = {
  product: 'Missing Child Guide: loggläsare',
  note: 'Läser och kontrollerar. Behåller inget, sparar inget, skickar inget.',
  noScript: 'Sidan behöver JavaScript för att läsa en logg.',
}

/** Words of the command line. */
export const commandWords: AnyWords<typeof english.commandWords> = {
  unreadable: 'Filen kan inte öppnas: {why}. Kontrollera namnet och försök igen.',
}
