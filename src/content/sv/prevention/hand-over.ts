import type { AnyWords } from '#content/phrase.ts'
import type { handOverWords as english } from '#content/en/prevention/hand-over.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const arrivalConfirmed = {
  label: 'Mottagaren bekräftar: barnet är där',
  hint: 'Namnge den som tog emot barnet, och när.',
}

const cameBack = { label: 'Barnet är tillbaka hos oss', hint: 'Säg vem som såg barnet.' }

/** P11, hand-over. */
export const handOverWords: AnyWords<typeof english> = {
  handOverAhead: {
    title: 'Ska barnet flytta till en annan plats eller verksamhet?',
    name: 'Överlämning på väg',
    why: 'Risken är störst när ett barn lämnas över. Varje överlämning förbereds.',
    outcomes: { planned: { label: 'En överlämning är planerad', hint: 'Att förbereda den står sedan på listan.' } },
  },
  prepareHandOver: {
    title: 'Förbered överlämningen med mottagaren',
    name: 'Förbered överlämningen',
    why: 'Det som inte följer med går förlorat: underlag, risk, plan, telefonnummer.',
    steps: [
      'Namnge den person som tar emot barnet.',
      'Kom överens om från vilken minut den har ansvaret.',
      'Lämna över underlag, risk, plan och nummer.',
      'Förklara för barnet; fråga vad som oroar det.',
      'Begär en ledsagare som barnet känner.',
    ],
    say: 'Det här barnet flyttar till er. Jag ger er underlag, risk och plan. Från vilken minut har ni ansvaret? Jag ber er bekräfta för mig när barnet är där.',
    outcomes: {
      prepared: { label: 'Förberett', hint: 'Mottagare och minut behövs.' },
      calledOff: { label: 'Inställt', hint: 'Säg varför.' },
      notPossible,
    },
  },
  sendChild: {
    title: 'Följ barnet på väg och notera tiden',
    name: 'Barnet åker',
    why: 'Från och med nu måste någon vänta på barnet, på minuten.',
    steps: [
      'Kontrollera telefon, laddare och nummer.',
      'Notera när barnet åkte, med vem.',
      'Säg ankomsttiden till mottagaren.',
    ],
    never: 'Skicka inte ett barn i riskzonen ensamt.',
    outcomes: {
      sent: { label: 'På väg', hint: 'Tider behövs. Du har kvar ansvaret.' },
      calledOff: { label: 'Inställt', hint: 'Säg varför.' },
      notPossible,
    },
  },
  childOnTheWay: {
    title: 'Har mottagaren bekräftat att barnet kommit fram?',
    name: 'Ankomst',
    why: 'Barn som aldrig kommer fram räknas inte av någon. Bara mottagarens eget ord avslutar detta.',
    steps: ['Ring mottagaren på avtalad tid.', 'Ring ledsagaren och barnet.'],
    never: 'Godta inte svaret ”borde vara framme nu”.',
    outcomes: {
      arrivalConfirmed,
      cameBack,
      notArrived: { label: 'Inte framme', hint: 'Anmäl som försvunnet, nu.' },
      contactLost: { label: 'Kontakten bröts på vägen', hint: 'Anmäl som försvunnet, nu.' },
      unknown: { label: 'Vet inte', hint: 'Räknas som inte framme.' },
    },
  },
  raiseMissing: {
    title: 'Anmäl barnet som försvunnet nu: det har inte kommit fram',
    name: 'Inte framme: anmäl',
    why: 'Ett barn som inte kom fram är försvunnet, även mellan två verksamheter. Du anmäler, inte mottagaren.',
    steps: [
      'Svara ”Barnet är försvunnet”: insatsen öppnas.',
      'Säg till mottagaren att du anmäler.',
      'Ange senaste plats och ledsagare.',
    ],
    never: 'Vänta inte på nästa tåg eller nästa pass.',
    outcomes: {
      raised: { label: 'Barnet är försvunnet', hint: 'Insatsen öppnas nu. Överlämningen förblir öppen.' },
      arrivalConfirmed,
      cameBack,
      notPossible,
    },
  },
  handOverInterrupted: {
    title: 'Har barnet dykt upp, här eller där?',
    name: 'Överlämningen avbruten',
    why: 'Överlämningen är öppen tills någon har barnet.',
    steps: ['Skriv in det också i insatsen, medan den är öppen.'],
    outcomes: { arrivalConfirmed, cameBack },
  },
  afterHandOver: {
    title: 'Kontrollera ny plats, risk, plan och underlag',
    name: 'Efter överlämningen',
    why: 'Risken är störst omkring en överlämning, även strax efter den.',
    steps: [
      'Fråga om boendet är säkert i natt.',
      'Bedöm båda riskerna igen.',
      'Begär en ny version av planen.',
      'Berätta för alla på listan.',
    ],
    outcomes: {
      done: { label: 'Kontrollerat, barnet stannar i vår vård' },
      careTakenOver: { label: 'Verksamheten tar över vården', hint: 'Dess namn och diarienummer behövs.' },
      another: { label: 'Barnet flyttar vidare igen', hint: 'Att förbereda det står sedan på listan.' },
      notPossible,
    },
  },
  handOverCare: {
    title: 'Namnge verksamheten som nu har vården om barnet',
    name: 'Verksamheten tar över',
    why: 'Det slutar först när de har barnet och har sagt från när de har ansvaret.',
    steps: [
      'Få namnet på en person, och ett diarienummer.',
      'Kom överens om från vilken minut de har ansvaret.',
      'Lämna över det som är öppet.',
    ],
    outcomes: {
      confirmed: { label: 'Övertaget', hint: 'Det förebyggande arbetet slutar här.' },
      withdrawn: { label: 'Inget övertagande', hint: 'Det förebyggande arbetet fortsätter.' },
    },
  },
}
