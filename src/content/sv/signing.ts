import type { AnyWords } from '#content/phrase.ts'
import type { signingWords as english } from '#content/en/signing.ts'

/** Swedish words for signing a paper with the key of the device. */
export const signingWords: AnyWords<typeof english> = {
  sign: 'Skriv under med enhetens nyckel',
  name: 'Namn att sätta i underskriften (frivilligt)',
  nameHint: 'Ingen kontrollerar det. Utan det namnger underskriften ingen.',
  what: 'Vad en sådan underskrift visar, och vad den inte visar',
  points: [
    'Den visar att filen inte har ändrats efter att den skrevs under, och att den här enhetens nyckel gjorde den.',
    'Den visar inte vem som hade enheten: ingen myndighet har sett nyckeln.',
    'Tiden i den är vad enhetens klocka visade.',
    'En PDF-läsare säger att utfärdaren är okänd. Så är det med varje nyckel som en enhet gör åt sig själv.',
    'Den som får filen bör fråga dig efter fingeravtrycket nedan i telefon och jämföra det med det i PDF-läsaren.',
    'Nyckeln kan inte kopieras från enheten. När webbläsarens data rensas är den borta, och en ny har ett annat fingeravtryck.',
  ],
  fingerprint: 'Fingeravtryck för enhetens certifikat (SHA-256)',
  readFingerprint: 'Underskrivet. Läs upp detta för den som får filen:',
}
