import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  onCall: {
    title: 'Fråga arbetsledaren i beredskap',
    intro: 'Ring. Läs upp koden och läget och skriv sedan ned vad som beslutas.',
    readOut: 'Läs upp detta',
    code: 'Loggens kod',
    fromRecord: 'Varje rad är hämtad ur loggen.',
    wentOn: 'Loggen har fortsatt sedan du började skriva. Koden och läget ovan är de som gällde då.',
    takePresent: 'Läs upp de nuvarande i stället',
    lines: {
      reference: 'Ärende {reference}',
      runs: 'Pågår: {stages}',
      noneRuns: 'Alla skeden har avslutats.',
      noticed: 'Frånvaron upptäcktes {time}, för {span} sedan',
      lastSeen: 'Senast sedd: {what}',
      policeReference: 'Polisens referens: {reference}',
      cannotWait: 'Kan inte vänta och är öppet: {list}',
      overdue: 'Försenat: {list}',
      late: '{step}, sedan {time}',
      noneOverdue: 'Inget är försenat.',
      parked: 'Lämnat öppet: {list}',
      told: 'Underrättade hittills: {list}',
      nobodyTold: 'Ingen har antecknats som underrättad.',
    },
    decided: 'Vad som beslutades',
    who: 'Namn på den som beslutade',
    nameNeeded: 'Ange namnet på den som beslutade.',
    decision: 'Beslutet',
    decisionHint: 'Med den personens ord. Läs upp det igen. Ett steg besvaras fortfarande på sin egen plats.',
    decisionNeeded: 'Skriv ned vad som beslutades.',
    step: 'Vilket steg det gäller, om något',
    save: 'Spara beslutet',
  },
  room: {
    title: 'Loggar som sparas för granskning',
    intro:
      'De ligger förseglade på enheten och räknas inte som dess ärenden. Hur länge: {days} dagar om du inte säger något annat; verktygets standardvärde, ingen publicerad källa. Inget raderas av sig självt och ingen säkerhetskopia innehåller dem.',
    past: 'Deras tid har gått ut: {count}. Radera det som inte behövs längre, eller spara det längre.',
    notRead: 'Loggarna för granskning kunde inte läsas. Inget har ändrats. Lås upp enheten och försök igen.',
    unreadable: 'Loggen {reference} kan inte läsas.',
    damaged: 'En del av den kan inte läsas. Posterna före den visas.',
    reference: 'Logg {reference}',
    entries: '{count} poster',
    signedOff: '{result}: {person}, {when}.',
    notSignedOff: 'Inte granskad än.',
    wentOn: 'Loggen har fortsatt sedan dess.',
    kept: 'Sparas till {date}',
    wasKept: 'Skulle sparas till {date}',
    open: 'Granska',
    openNamed: 'Granska loggen {reference}',
    longer: 'Spara i {days} dagar från nu',
    longerNamed: 'Spara loggen {reference} i {days} dagar från nu',
    erase: 'Radera',
    eraseNamed: 'Radera loggen {reference}',
    eraseWhat:
      'Loggen försvinner från enheten för gott, med varje kommentar och granskning som inte har lämnats tillbaka. Det den lästes från ligger kvar där det är.',
    eraseNow: 'Radera för gott',
    erased: 'Raderad.',
  },
  back: {
    title: 'Lämna tillbaka granskningen',
    intro:
      'En liten förseglad fil med dina kommentarer och din granskning, inget annat. Den som arbetar med ärendet tar emot den; den lägger bara till i loggen.',
    nothing: 'Det finns ännu ingen kommentar och ingen granskning från denna enhet.',
    by: 'Granskning, senaste posten {when}, av {person}',
    adds: 'Kommentarer: {comments}. Granskningar: {signOffs}. Den andra enhetens noteringar om sig själv: {others}.',
    outcomes: {
      adds: 'Dessa poster läggs till i ärende {reference}. Inget av det som finns där ändras.',
      nothingNew: 'Ärende {reference} har redan allt.',
      notHere: 'Det hör till ärende {reference}, som inte finns på denna enhet. Ta emot filen där ärendet finns.',
      missing:
        'Det vilar på {count} poster i ärende {reference} som inte finns på denna enhet. Ta först emot en nyare fil av ärendet.',
      twoHistories:
        'Det hör till en annan historia av ärende {reference}. Det tas inte emot; fråga den som gjorde filen.',
      damagedHere: 'Ärende {reference} är skadat på denna enhet. Filen tas inte emot.',
    },
  },
  refusal: {
    emptyText: 'Skriv något först.',
    headMovedOn: 'Loggen har fortsatt sedan du läste den. Läs det som är nytt och spara sedan granskningen.',
    unknownEntry: 'Posten finns inte längre i loggen. Gå tillbaka och välj den igen.',
    nobodyNamed: 'Ange ett namn först: det måste framgå vem som säger det.',
    forReview: 'Loggen är öppen för granskning: bara kommentarer och en granskning kan läggas till.',
  },
}
