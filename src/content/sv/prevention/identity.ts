import type { AnyWords } from '#content/phrase.ts'
import type { identityWords as english } from '#content/en/prevention/identity.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const photoRefused = {
  label: 'Barnet vill inte',
  hint: 'Säg varför. Ett utförligare signalement står sedan på listan.',
}

/** P2. */
export const identityWords: AnyWords<typeof english> = {
  minimumSheet: {
    title: 'Fyll i bladet som en anmälan om försvinnande kräver',
    name: 'Bladet, minimum',
    why: 'Många barn ger sig av de första dagarna. Det som skrivs ned nu kan anmälas inom minuter.',
    steps: [
      'Fråga lite i taget; börja med det du ser.',
      'Skriv namnet i egen skrift, och andra stavningar.',
      'Notera vem som tog fingeravtryck, aldrig avtrycken.',
      'Lämna öppet det som inte är känt.',
    ],
    never: 'Fråga inte ut barnet i timmar. Tilliten kommer först.',
    outcomes: {
      complete: { label: 'Allt ifyllt' },
      partly: { label: 'Så långt det går', hint: 'Resten kan följa med nästa blad.' },
      notPossible,
    },
  },
  buildUpSheet: {
    title: 'Fyll på bladet när tilliten växer',
    name: 'Bladet, påfyllning',
    why: 'Familj, vänner, skulder och vanor visar var ett försvunnet barn kan vara. De kommer med tiden.',
    steps: ['Fråga i vanliga samtal, inte allt på en gång.', 'Säg varför du frågar.', 'Notera vem som berättade.'],
    outcomes: {
      complete: { label: 'Fullständigt för nu' },
      partly: { label: 'En del av det', hint: 'Kommer tillbaka.' },
      notPossible,
    },
  },
  sheetCurrent: {
    title: 'Finns det något nytt till bladet?',
    name: 'Nytt till bladet',
    why: 'Ett nytt nummer, en ny vän eller frisyr ska in på bladet samma dag.',
    outcomes: { newFacts: { label: 'Det finns något nytt', hint: 'Lägg till det härnäst.' } },
  },
  noticeReady: {
    title: 'Skulle bladet räcka för ett internationellt meddelande?',
    name: 'Meddelande möjligt',
    why: 'Interpol behöver vissa identifieringsuppgifter. När barnet är borta är det för sent att samla dem.',
    steps: [
      'Kontrollera efternamn och förnamn.',
      'Kontrollera kön och minst födelseår.',
      'Kontrollera signalement, bra foto eller fingeravtryck.',
    ],
    outcomes: {
      complete: { label: 'Ja' },
      incomplete: { label: 'Nej, något saknas', hint: 'Säg vad. Att fylla i det står sedan på listan.' },
      unknown: { label: 'Vet inte', hint: 'Räknas som nej.' },
    },
  },
  fillIdentifiers: {
    title: 'Skaffa de identifieringsuppgifter som saknas',
    name: 'Uppgifter som saknas',
    why: 'En enda uppgift som saknas kan stoppa ett meddelande om ett försvunnet barn.',
    steps: ['Fråga myndigheten som registrerade barnet.', 'Beskriv det du ser, om det inte finns foto.'],
    outcomes: { done: { label: 'Ifyllt', hint: 'Kontrollen kommer tillbaka.' }, notPossible },
  },
  noticeStaysReady: {
    title: 'Kontrollera identifieringsuppgifterna igen',
    name: 'Kontrollera uppgifterna igen',
    why: 'Ett nytt namn, födelsedatum eller utseende ändrar vad ett meddelande behöver.',
    outcomes: { checkAgain: { label: 'Kontrollera igen', hint: 'Frågan kommer tillbaka.' } },
  },
  photoQuestion: {
    title: 'Finns ett foto som är högst sex månader gammalt?',
    name: 'Foto',
    why: 'Utan ett aktuellt foto kan ingen leta efter barnet.',
    outcomes: {
      recent: { label: 'Ja', hint: 'Skriv in datum och vem som gick med på det.' },
      none: { label: 'Nej, eller äldre', hint: 'Att ta ett står sedan på listan.' },
      unknown: { label: 'Vet inte', hint: 'Att ta ett står sedan på listan.' },
      refused: photoRefused,
    },
  },
  takePhoto: {
    title: 'Ta ett foto, om barnet går med på det',
    name: 'Ta ett foto',
    why: 'Förklara vad det är till för: att hitta barnet om det försvinner.',
    steps: [
      'Förklara och fråga.',
      'Visa ansiktet tydligt.',
      'Notera datum och vem som gick med på det.',
      'Spara det inte i galleriet.',
    ],
    say: 'Om du försvann skulle ett foto hjälpa oss att hitta dig. Det stannar här och används bara till det. Får jag ta ett?',
    never: 'Ta inget foto i hemlighet.',
    outcomes: {
      taken: { label: 'Taget', hint: 'Skriv in datum och vem som gick med på det.' },
      refused: photoRefused,
      notPossible,
    },
  },
  describeWithoutPhoto: {
    title: 'Beskriv barnet så att en främling skulle känna igen det',
    name: 'Signalement utan foto',
    why: 'Utan foto måste orden räcka. Barnet kanske går med på det en annan dag.',
    steps: [
      'Beskriv ansikte, hår, kroppsbyggnad, röst och gång.',
      'Notera kännetecken och vad barnet alltid bär.',
      'Kom överens om när du frågar igen.',
    ],
    outcomes: {
      described: { label: 'Beskrivet', hint: 'Att fråga igen kommer senare.' },
      agreedAfterAll: {
        label: 'Barnet gick med på ett foto',
        hint: 'Skriv in datum och vem som gick med på det.',
      },
      notPossible,
    },
  },
  askPhotoAgain: {
    title: 'Fråga igen om det går bra med ett foto',
    name: 'Fråga om foto igen',
    why: 'Tilliten har växt, eller så har barnet sett vad det är till för.',
    outcomes: {
      taken: { label: 'Taget', hint: 'Skriv in datum och vem som gick med på det.' },
      refused: { label: 'Vill fortfarande inte', hint: 'Kom överens om när du frågar igen.' },
      notPossible,
    },
  },
  renewPhoto: {
    title: 'Förnya fotot',
    name: 'Nytt foto',
    why: 'Barn förändras snabbt. Ett gammalt foto leder sökandet fel.',
    steps: ['Fråga igen innan du tar det.', 'Gör det genast om utseendet ändras.'],
    outcomes: {
      renewed: { label: 'Nytt foto taget', hint: 'Skriv in datum och vem som gick med på det.' },
      looksChanged: { label: 'Barnet ser annorlunda ut nu', hint: 'Att ta ett står sedan på listan.' },
      refused: photoRefused,
      notPossible,
    },
  },
}
