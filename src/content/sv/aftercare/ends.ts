import type { AnyWords } from '#content/phrase.ts'
import type { endWords as english } from '#content/en/aftercare/ends.ts'

/** How aftercare ends. */
export const endWords: AnyWords<typeof english> = {
  childMissingAgain: {
    title: 'Har barnet försvunnit igen?',
    name: 'Försvunnet igen',
    why: 'Varje frånvaro är en ny. Barnet söks som första gången.',
    never: 'Vänta inte för att barnet kom tillbaka förut.',
    outcomes: { yes: { label: 'Ja, försvunnet igen', hint: 'En ny insats börjar genast.' } },
  },
  endAftercareOtherwise: {
    title: 'Öppnades stödet efteråt av misstag?',
    name: 'Annat avslut',
    why: 'Bara ett misstag avslutar stödet i förtid. Aldrig tid, ålder eller status.',
    outcomes: { openedByMistake: { label: 'Öppnat av misstag', hint: 'Ett skäl och en andra person behövs.' } },
  },
  aftercareMistakeCheck: {
    title: 'Kontrollera med en andra person att detta var ett misstag',
    name: 'Kontroll av misstag',
    why: 'Öppna åtgärder får aldrig försvinna med ett tryck.',
    outcomes: {
      confirmed: { label: 'Ja, öppnat av misstag', hint: 'Ett skäl och ett andra namn behövs.' },
      withdrawn: { label: 'Inget misstag', hint: 'Stödet efteråt fortsätter.' },
    },
  },
  episodeClosed: {
    title: 'Det här försvinnandet är avslutat',
    name: 'Försvinnandet avslutat',
    why: 'Alla har fått veta, varje registrering är borta och inget är öppet. Barnets ärende förblir öppet.',
    outcomes: {},
  },
  missingAgain: {
    title: 'Barnet har försvunnit igen: insatsen börjar',
    name: 'Försvunnet igen',
    why: 'Det som var öppet här förblir öppet och följs upp när barnet hittas.',
    outcomes: {},
  },
  stillMissing: {
    title: 'Barnet är fortfarande försvunnet: insatsen fortsätter',
    name: 'Fortfarande försvunnet',
    why: 'Tills en behörig person har träffat barnet personligen fortsätter sökandet.',
    outcomes: {},
  },
  noHit: {
    title: 'Träffen var fel: detta är ett annat barn',
    name: 'Träffen var fel',
    why: 'Ingen här var försvunnen. Barnet som är här förblir skyddat här.',
    steps: [
      'Berätta för alla som hört om träffen att den var fel.',
      'Fortsätt med omsorg och förebyggande arbete för barnet.',
    ],
    outcomes: {},
  },
  aftercareOpenedByMistake: {
    title: 'Stödet efteråt öppnades av misstag',
    name: 'Öppnat av misstag',
    why: 'Ett skäl och en andra person står i loggen.',
    steps: ['Kontrollera att ingen fick veta i onödan.'],
    outcomes: {},
  },
}
