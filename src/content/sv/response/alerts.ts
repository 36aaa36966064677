import type { AnyWords } from '#content/phrase.ts'
import type { alertWords as english } from '#content/en/response/alerts.ts'
import { notPossible } from './labels.ts'

const asked = { label: 'Begärt', hint: 'Kontrollera härnäst om det registrerades.' }
const notEntered = { label: 'Ännu inte registrerat', hint: 'Begär det igen.' }

/** R7. */
export const alertWords: AnyWords<typeof english> = {
  askNationalRegister: {
    title: 'Be polisen föra in barnet i det nationella registret',
    name: 'Nationellt register: begär',
    why: 'Bara polisen gör den registreringen. Din del är att begära och kontrollera.',
    steps: ['Fråga ansvarig polis.', 'Be om registreringens nummer.'],
    say: 'Finns barnet i det nationella registret över försvunna personer? Om inte, ber jag er föra in barnet i dag och ge mig numret.',
    outcomes: { asked, notPossible },
  },
  confirmNationalRegister: {
    title: 'Finns barnet i det nationella registret?',
    name: 'Register: kontrollera',
    why: 'Det som begärdes kanske inte har registrerats. Det är öppet tills du har numret.',
    outcomes: { confirmed: { label: 'Ja, registrerat', hint: 'Skriv in numret.' }, notEntered, notPossible },
  },
  askSis: {
    title: 'Begär en registrering i SIS hos polisen',
    name: 'SIS: begär',
    why: 'Registrering i SIS görs inte i varje ärende. Den måste begäras och bekräftas.',
    steps: [
      'Begär ”placering under skydd”.',
      'Begär kategorin ”ensamkommande barn i migration”.',
      'Erbjud foto och signalement.',
      'Fråga om SIRENE har underrättats.',
    ],
    say: 'Jag ber er göra en registrering i SIS om ett försvunnet barn som ska placeras under skydd. Jag ber er välja kategorin för ensamkommande barn i migration. Har SIRENE underrättats? Vilket nummer och datum har registreringen?',
    outcomes: {
      asked,
      notInThisCountry: { label: 'Landet använder inte SIS', hint: 'Begär Interpol i stället.' },
      notPossible,
    },
  },
  confirmSis: {
    title: 'Är registreringen i SIS gjord?',
    name: 'SIS: kontrollera',
    why: 'Det som begärdes kanske inte har registrerats. Det är öppet tills polisen bekräftar det.',
    steps: ['Be om datum för registreringen.', 'Be om registreringens nummer.'],
    outcomes: { confirmed: { label: 'Ja, registrerat', hint: 'Skriv in datum och tid.' }, notEntered, notPossible },
  },
  considerYellowNotice: {
    title: 'Ska polisen begära ett gult meddelande från Interpol?',
    name: 'Gult meddelande: överväg',
    why: 'Ett gult meddelande når polis i hela världen. Det behövs inget bevis för att barnet har lämnat landet.',
    steps: [
      'Kontrollera att polisen har registrerat barnet som försvunnet.',
      'Kontrollera att bladet identifierar barnet.',
      'Överväg ett meddelande bara för polis.',
      'Be polisen vända sig till sin Interpolbyrå.',
    ],
    say: 'Bör ett gult meddelande begäras? Kan det vara bara för polis? Vilka uppgifter behöver ni ännu från oss?',
    outcomes: {
      asked: { label: 'Polisen begärde det', hint: 'Kontrollera härnäst om det utfärdades.' },
      notNow: { label: 'Inte nu', hint: 'Säg varför. Det kan tas upp igen.' },
      notPossible,
    },
  },
  confirmYellowNotice: {
    title: 'Är det gula meddelandet utfärdat?',
    name: 'Gult meddelande: kontrollera',
    why: 'Det som begärdes kanske inte har utfärdats. Det är öppet tills du har numret.',
    outcomes: {
      confirmed: { label: 'Ja, utfärdat', hint: 'Skriv in numret.' },
      notEntered: { label: 'Inte utfärdat', hint: 'Det övervägs igen.' },
      notPossible,
    },
  },
  yellowNoticeLater: {
    title: 'Överväg det gula meddelandet igen',
    name: 'Gult meddelande: senare',
    why: 'En hint om ett annat land eller en ny uppgift kan ändra svaret.',
    outcomes: { reconsider: { label: 'Överväg det igen' } },
  },
  askOtherAlerts: {
    title: 'Fråga polisen om gränslarm, Europol och larm om barn',
    name: 'Andra larm',
    why: 'Polis eller åklagare beslutar om dem enligt landets regler. Fråga om vart och ett har övervägts.',
    steps: ['Fråga om varje larm på listan.', 'Notera svaret, även när det är nej.'],
    say: 'Har ni övervägt ett larm till gräns och transport, Europol och ett offentligt larm om barnet? Vad är skälet där svaret är nej?',
    outcomes: { done: { label: 'Frågat', hint: 'Notera vem du frågade.' }, notPossible },
  },
}
