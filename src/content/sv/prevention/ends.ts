import type { AnyWords } from '#content/phrase.ts'
import type { endWords as english } from '#content/en/prevention/ends.ts'

/** How prevention ends. */
export const endWords: AnyWords<typeof english> = {
  endPrevention: {
    title: 'Avsluta det förebyggande arbetet för barnet',
    name: 'Avsluta förebyggande arbete',
    why: 'Bara en person avslutar det, med namn och skäl. Aldrig tid eller födelsedagar.',
    steps: ['Tar en annan verksamhet över medan barnet är här? Använd överlämningen.'],
    outcomes: {
      takenOverElsewhere: {
        label: 'Barnet på annat håll, en annan myndighet har tagit över',
        hint: 'Den måste namnges.',
      },
      adult: { label: 'Verksamhet för vuxna tar över efter 18', hint: 'En person där måste säga ja.' },
      ageDecided: { label: 'Fastställt vuxen', hint: 'Tvivel räcker inte.' },
      openedByMistake: { label: 'Öppnat av misstag', hint: 'Ett skäl och en andra person behövs.' },
    },
  },
  careTakenOverElsewhere: {
    title: 'Namnge myndigheten som tog över barnet på annat håll',
    name: 'Övertaget på annat håll',
    why: 'Ett barn som inte kommer tillbaka är någons ansvar, med namn.',
    steps: [
      'Få namnet på en person där, och ett diarienummer.',
      'Säg var barnet är och hur du vet det.',
      'Lämna över plan, risk och det som är öppet.',
    ],
    never: 'Avsluta inte för att ingen har hört av barnet. Då är barnet försvunnet.',
    outcomes: {
      confirmed: { label: 'Övertaget', hint: 'Alla fyra behövs. Det förebyggande arbetet slutar här.' },
      withdrawn: { label: 'Inte övertaget', hint: 'Det förebyggande arbetet fortsätter.' },
    },
  },
  transitionConfirmed: {
    title: 'Bekräfta att verksamheten för vuxna har tagit över',
    name: 'Verksamhet för vuxna',
    why: 'En födelsedag avslutar ensam inget. En person på verksamheten måste säga ja.',
    steps: ['Skriv in verksamheten och personen.', 'Skriv in vad övergångsplanen säger.'],
    outcomes: {
      confirmed: { label: 'Övergången bekräftad', hint: 'Det förebyggande arbetet slutar här.' },
      withdrawn: { label: 'Inte ännu', hint: 'Det förebyggande arbetet fortsätter.' },
    },
  },
  ageDecision: {
    title: 'Bekräfta beslutet att detta är en vuxen',
    name: 'Ålder beslutad',
    why: 'Tvivel om åldern avslutar aldrig skyddet. Bara ett beslut av behörig myndighet gör det.',
    steps: ['Skriv in vem som beslutade, och på vilken grund.', 'Namnge verksamheten personen hänvisas till.'],
    outcomes: {
      confirmed: { label: 'Beslutat, och hänvisad', hint: 'Det förebyggande arbetet slutar här.' },
      withdrawn: { label: 'Det finns ännu tvivel', hint: 'Det förebyggande arbetet fortsätter.' },
    },
  },
  mistakeCheck: {
    title: 'Kontrollera med en andra person att detta var ett misstag',
    name: 'Kontroll av misstag',
    why: 'Ett barn får aldrig försvinna från listan med ett tryck.',
    outcomes: {
      confirmed: { label: 'Ja, ett misstag', hint: 'Ett skäl och ett andra namn behövs.' },
      withdrawn: { label: 'Inget misstag', hint: 'Det förebyggande arbetet fortsätter.' },
    },
  },
  notAChild: {
    title: 'Personen är vuxen och har hänvisats',
    name: 'Inte ett barn',
    why: 'Guiden för barn slutar här. Personen har numret till en verksamhet som hjälper.',
    steps: ['Kontrollera att verksamheten har svarat.', 'Kom tillbaka om tvivel om åldern uppstår.'],
    outcomes: {},
  },
  childGone: {
    title: 'Barnet kommer inte tillbaka till den här vården',
    name: 'Inte längre i den här vården',
    why: 'Loggen säger vad som hände med barnet, och vem som har ansvaret där någon tog över.',
    steps: ['Lämna över underlaget, om en ny verksamhet tog över.', 'Berätta för alla på listan.'],
    outcomes: {},
  },
  handedOver: {
    title: 'En annan verksamhet har nu vården om barnet',
    name: 'Överlämnat',
    why: 'Den har bekräftat att barnet är där och från när den har ansvaret.',
    steps: ['Berätta för alla på listan.', 'Lämna över en förebyggande registrering, om en finns.'],
    outcomes: {},
  },
  adultServices: {
    title: 'Verksamheten för vuxna har tagit över',
    name: 'Verksamhet för vuxna',
    why: 'Risken att försvinna består, och planen för den följer med.',
    steps: ['Lämna över planen.', 'Berätta för alla på listan.'],
    outcomes: {},
  },
  openedByMistake: {
    title: 'Detta öppnades av misstag',
    name: 'Öppnat av misstag',
    why: 'De som fick veta kanske fortfarande agerar.',
    steps: ['Berätta för alla som fick veta.'],
    outcomes: {},
  },
}
