import type { reviewRoom as english } from '#content/en/review-room.ts'
import type { AnyWords } from '#content/phrase.ts'

/** Words of the review room, of its way back, and of asking somebody on call. */
export const reviewRoom: AnyWords<typeof english> = {
  onCall: {
    title: 'Vraag het aan de leidinggevende van wacht',
    intro: 'Bel. Lees de code en de stand van zaken voor en schrijf dan op wat er beslist wordt.',
    readOut: 'Lees dit voor',
    code: 'Code van het logboek',
    fromRecord: 'Elke regel komt uit het logboek.',
    wentOn: 'Het logboek ging verder sinds u begon te schrijven. De code en de stand hierboven zijn die van toen.',
    takePresent: 'Lees in de plaats de huidige voor',
    lines: {
      reference: 'Dossier {reference}',
      runs: 'Loopt: {stages}',
      noneRuns: 'Elke fase is geëindigd.',
      noticed: 'Afwezigheid opgemerkt {time}, {span} geleden',
      lastSeen: 'Laatst gezien: {what}',
      policeReference: 'Referentie van de politie: {reference}',
      overdue: 'Te laat: {list}',
      late: '{step}, sinds {time}',
      noneOverdue: 'Niets is te laat.',
      parked: 'Opengelaten: {list}',
      told: 'Tot nu toe verwittigd: {list}',
      nobodyTold: 'Niemand is als verwittigd genoteerd.',
    },
    decided: 'Wat er beslist is',
    who: 'Naam van wie besliste',
    nameNeeded: 'Vul de naam in van wie besliste.',
    decision: 'De beslissing',
    decisionHint:
      'In de woorden van wie besliste. Lees ze terug voor. Een stap beantwoordt u nog altijd op zijn eigen plaats.',
    decisionNeeded: 'Schrijf op wat er beslist is.',
    step: 'Over welke stap het gaat, als er een is',
    save: 'Bewaar de beslissing',
  },
  room: {
    title: 'Logboeken bewaard om na te kijken',
    intro:
      'Ze liggen verzegeld op dit toestel en tellen er niet als dossier. Hoe lang: {days} dagen, tenzij u anders beslist; standaardwaarde van dit hulpmiddel, geen gepubliceerde bron. Niets wordt vanzelf gewist, en geen back-up bevat ze.',
    past: 'Hun tijd is voorbij: {count}. Wis wat niet meer nodig is, of bewaar het langer.',
    notRead:
      'De logboeken om na te kijken konden niet gelezen worden. Er is niets gewijzigd. Ontgrendel het toestel en probeer opnieuw.',
    unreadable: 'Logboek {reference} kan niet gelezen worden.',
    damaged: 'Een deel kan niet gelezen worden. De vermeldingen ervoor worden getoond.',
    reference: 'Logboek {reference}',
    entries: '{count} vermeldingen',
    signedOff: '{result}: {person}, {when}.',
    notSignedOff: 'Nog niet afgetekend.',
    wentOn: 'Het logboek ging sindsdien verder.',
    kept: 'Bewaard tot {date}',
    wasKept: 'Te bewaren tot {date}',
    open: 'Nakijken',
    openNamed: 'Logboek {reference} nakijken',
    longer: 'Bewaar {days} dagen vanaf nu',
    longerNamed: 'Bewaar logboek {reference} {days} dagen vanaf nu',
    erase: 'Wissen',
    eraseNamed: 'Logboek {reference} wissen',
    eraseWhat:
      'Het logboek verdwijnt voorgoed van dit toestel, met elke opmerking en aftekening die niet teruggegeven is. Waaruit het gelezen werd, blijft waar het is.',
    eraseNow: 'Voorgoed wissen',
    erased: 'Gewist.',
  },
  back: {
    title: 'Geef het nazicht terug',
    intro:
      'Een klein verzegeld bestand met uw opmerkingen en aftekening, niets anders. Wie aan het dossier werkt, neemt het aan; het voegt alleen toe aan het logboek.',
    nothing: 'Er is nog geen opmerking en geen aftekening van dit toestel.',
    by: 'Nazicht, laatste vermelding {when}, door {person}',
    adds: 'Opmerkingen: {comments}. Aftekeningen: {signOffs}. Notities van het andere toestel over zichzelf: {others}.',
    outcomes: {
      adds: 'Deze vermeldingen komen bij dossier {reference}. Niets van wat er staat, verandert.',
      nothingNew: 'Dossier {reference} heeft dit alles al.',
      notHere: 'Het hoort bij dossier {reference}, dat niet op dit toestel staat. Neem het aan waar het dossier is.',
      missing:
        'Het steunt op {count} vermeldingen van dossier {reference} die niet op dit toestel staan. Neem eerst een nieuwer bestand van het dossier aan.',
      twoHistories:
        'Het hoort bij een andere geschiedenis van dossier {reference}. Het wordt niet aangenomen; vraag het aan wie het bestand maakte.',
      damagedHere: 'Dossier {reference} is beschadigd op dit toestel. Het wordt niet aangenomen.',
    },
  },
  refusal: {
    emptyText: 'Schrijf eerst iets.',
    headMovedOn: 'Het logboek ging verder sinds u het bekeek. Bekijk wat nieuw is en teken dan af.',
    unknownEntry: 'Deze vermelding staat niet meer in het logboek. Ga terug en kies ze opnieuw.',
    nobodyNamed: 'Vul eerst een naam in: het moet duidelijk zijn wie dit zegt.',
    forReview: 'Dit logboek is geopend om het na te kijken: alleen opmerkingen en een aftekening kunnen erbij.',
  },
}
