import type { AnyWords } from '#content/phrase.ts'
import type { signalWords as english } from '#content/en/response/signals.ts'
import { notKnown, notPossible, sayToChild } from './labels.ts'

/** R13. */
export const signalWords: AnyWords<typeof english> = {
  childMakesContact: {
    title: 'Barnet ringer eller skriver',
    name: 'Barnet hör av sig',
    why: 'Ett samtal eller ett meddelande är ett livstecken. Barnet är inte hittat förrän någon har sett barnet.',
    say: sayToChild,
    never: 'Lova inte att tiga. Hota inte.',
    outcomes: { received: { label: 'Barnet har hört av sig', hint: 'Vad du gör kommer härnäst.' } },
  },
  othersReport: {
    title: 'Någon säger var barnet är',
    name: 'Nyheter från andra',
    why: 'Människor kan vara rädda för att det skadar barnets asylärende att berätta. Erbjud dem en förtrolig väg.',
    say: 'Tack för att du berättar. Vi vill veta att barnet är i säkerhet. Du kan berätta mer för oss i förtroende.',
    outcomes: { received: { label: 'Någon har berättat', hint: 'Att få det kontrollerat kommer härnäst.' } },
  },
  sightingReported: {
    title: 'Någon har sett barnet',
    name: 'Iakttaget barn',
    why: 'Om någon har sett barnet får polisen veta det genast.',
    outcomes: { received: { label: 'Någon har sett barnet', hint: 'Att lämna det vidare kommer härnäst.' } },
  },
  hitReported: {
    title: 'Polisen meddelar en träff på en registrering',
    name: 'Träff',
    why: 'Myndigheter någonstans har stött på barnet. Barnet är inte hittat förrän någon träffat det personligen.',
    outcomes: { received: { label: 'Träff meddelad', hint: 'Vad du gör kommer härnäst.' } },
  },
  deathReported: {
    title: 'Någon säger att barnet är dött',
    name: 'Uppgift om dödsfall',
    why: 'En sådan nyhet kan vara fel. Sökandet fortsätter tills polisen bekräftar den.',
    outcomes: { received: { label: 'Uppgiften mottagen', hint: 'Att fråga polisen kommer härnäst.' } },
  },
  answerContact: {
    title: 'Håll kontakten med barnet och berätta för polisen',
    name: 'Svara barnet',
    why: 'Barnet kanske inte kan tala fritt. Att hålla kontakten är viktigare än att få svar.',
    steps: [
      'Var vänlig. Håll kontakten öppen.',
      'Ställ de frågor ni kommit överens om med polisen.',
      'Avtala när ni talas vid igen.',
      'Ring polisen.',
      'Logga barnets egna ord.',
    ],
    say: sayToChild,
    never: 'Lova inte att tiga. Avsluta inte ärendet per telefon.',
    outcomes: {
      done: { label: 'Polisen vet, kontakten loggad' },
      another: { label: 'Barnet hörde av sig igen', hint: 'Logga det också.' },
      notPossible,
    },
  },
  verifyReport: {
    title: 'Låt barnskyddet på platsen kontrollera uppgiften',
    name: 'Kontrollera uppgiften',
    why: 'Många barn står kvar som försvunna för att inget svar kommer tillbaka.',
    steps: [
      'Berätta för polisen.',
      'Be barnskyddet på den platsen kontrollera.',
      'Be att någon träffar barnet.',
      'Be om ett svar, vilket det än är.',
    ],
    never: 'Lämna inte platsen vidare till migrationsmyndigheten. Avsluta inte per telefon.',
    outcomes: {
      done: { label: 'Kontrollerat', hint: 'Träffat personligen? Skriv då också in ”barnet hittat”.' },
      another: { label: 'Ytterligare en uppgift kom', hint: 'Låt den också kontrolleras.' },
      notPossible,
    },
  },
  passSighting: {
    title: 'Berätta genast för polisen att någon sett barnet',
    name: 'Lämna iakttagelsen vidare',
    why: 'Polisen leder sökandet och behöver genast veta varje gång någon sett barnet.',
    steps: ['Notera vem som såg barnet, var och när.', 'Notera sällskap, kläder och fordon.', 'Ring polisen.'],
    say: 'Någon har sett ett försvunnet barn med det här diarienumret. Det här är vem som såg barnet, var och när.',
    outcomes: {
      done: { label: 'Polisen vet', hint: 'Notera vem du nådde.' },
      another: { label: 'Någon har sett barnet igen', hint: 'Lämna det också vidare.' },
      notPossible,
    },
  },
  answerHit: {
    title: 'Var nåbar och skicka en sida om barnets bästa',
    name: 'Svara på träffen',
    why: 'Landet som hittar barnet beslutar senast 12 timmar efter att barnet lokaliserats. Din sida bör vara där först.',
    steps: [
      'Var nåbar för polisen.',
      'Skriv en sida: barnets bästa, risker, god man, hälsa.',
      'Skicka den genom polisen och SIRENE.',
      'Begär barnskydd och god man där.',
    ],
    say: 'Vi går att nå dygnet runt. Vi ber er lämna vår sida vidare till myndigheten som har barnet och koppla in barnskyddet där.',
    outcomes: {
      done: { label: 'Sidan skickad', hint: 'Notera vem du nådde.' },
      another: { label: 'Ytterligare en träff kom', hint: 'Svara på den också.' },
      notPossible,
    },
  },
  confirmDeath: {
    title: 'Har polisen bekräftat dödsfallet?',
    name: 'Bekräfta dödsfallet',
    why: 'Bara ett bekräftat dödsfall avslutar sökandet. En särskild rutin gäller.',
    steps: [
      'Fråga polisen vem som bekräftar det, och hur.',
      'Be om polisens anhörigkontakt.',
      'Låt dem berätta för familjen.',
    ],
    outcomes: {
      confirmed: { label: 'Ja, bekräftat', hint: 'Säg vem som bekräftade det. Insatsen slutar.' },
      notConfirmed: { label: 'Nej, inte bekräftat', hint: 'Sökandet fortsätter.' },
      unknown: notKnown,
    },
  },
}
