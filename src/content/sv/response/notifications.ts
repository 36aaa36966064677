import type { AnyWords } from '#content/phrase.ts'
import type { notificationWords as english } from '#content/en/response/notifications.ts'
import { noCallsToRelatives, notPossible } from './labels.ts'

const told = { label: 'Berättat', hint: 'Notera vem du nådde.' }

/** R4. */
export const notificationWords: AnyWords<typeof english> = {
  notifyChildProtection: {
    title: 'Berätta för barnskyddsmyndigheten nu',
    name: 'Barnskyddet',
    why: 'Den måste få veta genast. Den ansvarar för barnet även medan barnet är försvunnet.',
    steps: [
      'Skicka hela bladet och polisens diarienummer.',
      'Fråga vem som har ansvaret i natt.',
      'Fråga vem som blir samordnare.',
      'Fråga när första mötet är.',
    ],
    say: 'Ett barn har försvunnit. Jag har uppgifterna och det som polisen hittills har svarat. Vem har ansvaret i natt? Vem samordnar, och när träffas vi?',
    outcomes: { done: told, notPossible },
  },
  notifyGuardian: {
    title: 'Berätta för gode mannen nu',
    name: 'God man',
    why: 'Gode mannen företräder barnets intressen och frågar polisen hur det går.',
    steps: [
      'Säg vad som är känt och vad som görs.',
      'Fråga efter tänkbara platser och kontakter.',
      'Fråga om kontakt med familjen är utan fara.',
      'Be om samtycke att berätta för 116 000.',
    ],
    say: 'Barnet som du är god man för har försvunnit. Det här vet vi och det här har vi gjort. Var kan barnet vara? Finns det någon vi inte bör kontakta? Får vi lämna uppgifterna till journumret 116 000?',
    outcomes: {
      done: told,
      noGuardian: { label: 'Barnet har ingen god man', hint: 'Begär en härnäst.' },
      notPossible,
    },
  },
  requestGuardian: {
    title: 'Begär en god man för barnet',
    name: 'Begär god man',
    why: 'Utan god man företräder ingen barnets intressen medan barnet är försvunnet.',
    steps: ['Ring den som utser gode män.', 'Säg att barnet är försvunnet.', 'Fråga vem som kan agera till dess.'],
    say: 'Ett ensamkommande barn har försvunnit och har ingen god man. Jag ber er utse en. Vem kan agera för barnet till dess?',
    outcomes: { done: { label: 'Begärt', hint: 'Notera vem du nådde.' }, notPossible },
  },
  notifyHotline: {
    title: 'Ring 116 000, journumret för försvunna barn',
    name: '116 000',
    why: 'Journumren får ofta veta sent eller aldrig. De frågar polisen hur det går och når journummer i andra länder.',
    steps: [
      'Få samtycke av gode mannen eller myndigheten.',
      'Lämna bladet och polisens diarienummer.',
      'Be om ärendenumret.',
      'Fråga om journummer i andra länder.',
    ],
    say: 'Jag ringer om ett försvunnet barn i migration. Gode mannen eller myndigheten samtycker till att jag lämnar uppgifterna. Jag ber er öppna ett ärende och ge mig numret. Kan ni nå journummer i andra länder?',
    outcomes: { done: told, notPossible },
  },
  notifyTraffickingCentre: {
    title: 'Berätta för specialisterna mot människohandel vid minsta tecken',
    name: 'Specialister mot människohandel',
    why: 'Ett tecken räcker; inget bevis behövs. Att barnet samtycker utesluter inte människohandel.',
    steps: [
      'Berätta om tecknen och vad de bygger på.',
      'Fråga om en hänvisning är öppen.',
      'Fråga vad polisen bör veta.',
    ],
    say: 'Ett barn har försvunnit och det finns tecken på människohandel. Det här är uppgifterna. Är en hänvisning öppen? Vad bör polisen veta?',
    never: noCallsToRelatives,
    outcomes: {
      done: told,
      noIndicator: { label: 'Inget tecken på människohandel', hint: 'Berätta för dem om du är osäker.' },
      notPossible,
    },
  },
  notifyAsylumAuthority: {
    title: 'Berätta för asylmyndigheten att barnet har försvunnit',
    name: 'Asylmyndigheten',
    why: 'Asylansökan får inte förfalla i det tysta. Akten bör säga: försvunnet barn, skyddsärende.',
    steps: [
      'Skriv: försvunnet barn, skyddsärende.',
      'Säg att barnet kan vara ett offer.',
      'Be att ansökan inte behandlas som återkallad.',
    ],
    say: 'Det här barnet har försvunnit. Det är ett skyddsärende, och barnet kan vara ett offer. Jag ber er att inte behandla ansökan som återkallad.',
    never: 'Lämna inte vidare var barnet kan vara.',
    outcomes: {
      done: told,
      noProcedure: { label: 'Inget asylärende' },
      notPossible,
    },
  },
  notifyLawyer: {
    title: 'Berätta för barnets advokat',
    name: 'Advokat',
    why: 'I ett ärende kan ett försvunnet barn uppfattas som någon som valt att hålla sig borta. Advokaten kan bemöta det.',
    steps: ['Säg att barnet har försvunnit.', 'Fråga vilka datum som närmar sig.'],
    say: 'Din klient är ett barn och har försvunnit. Barnet kan vara ett offer. Vilka datum närmar sig?',
    outcomes: { done: told, noLawyer: { label: 'Barnet har ingen advokat' }, notPossible },
  },
  notifyManager: {
    title: 'Berätta för chefen i beredskap',
    name: 'Chef',
    why: 'Chefen måste få veta, snarare om barnet är sårbart. Säg det som behöver vara känt.',
    steps: ['Säg vad som är gjort och vad som är öppet.', 'Säg vad du behöver i natt.'],
    outcomes: { done: told, notPossible },
  },
  notifyTransferCountry: {
    title: 'Berätta för det andra landet om en överföring pågick',
    name: 'Överföringslandet',
    why: 'Det landet kanske väntar på barnet, eller så kan barnet dyka upp där.',
    steps: ['Fråga asylmyndigheten om en överföring.', 'Be dem berätta för myndigheten där.'],
    outcomes: {
      done: told,
      noTransfer: { label: 'Ingen överföring pågick' },
      unknown: { label: 'Vet inte', hint: 'Förblir öppet. Säg vem du frågade.' },
      notPossible,
    },
  },
  notifyFamily: {
    title: 'Kan familjen få veta utan fara?',
    name: 'Familjen',
    why: 'Kontakt kan avslöja barnet eller familjen. Kontrollera det först, med gode mannen och polisen.',
    steps: [
      'Fråga gode mannen och polisen först.',
      'Fråga om en släkting kan vara inblandad.',
      'Fråga om kontakt skulle varna någon.',
      'Kom överens om vem som berättar vad för vem.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told: { label: 'Utan fara, och familjen vet', hint: 'Notera vem du nådde.' },
      notSafe: { label: 'Inte utan fara', hint: 'Säg varför. Ingen ringer familjen.' },
      unknown: { label: 'Vet inte', hint: 'Förblir öppet. Säg varför. Ring inte ännu.' },
      notPossible,
    },
  },
  notifyOthers: {
    title: 'Berätta för skola, vårdgivare och andra som måste få veta',
    name: 'Andra',
    why: 'De kan se barnet eller höra något. De får det de behöver veta, inte mer.',
    steps: ['Berätta att barnet är försvunnet.', 'Be dem ringa om de hör något.'],
    outcomes: { done: { label: 'Berättat' }, notPossible },
  },
  guardianNamed: {
    title: 'Har en god man utsetts?',
    name: 'God man utsedd',
    why: 'En god man som utses nu måste genast få veta att barnet är försvunnet.',
    outcomes: { yes: { label: 'En god man är utsedd', hint: 'Berätta för gode mannen härnäst.' } },
  },
  traffickingSignLater: {
    title: 'Har ett tecken på människohandel visat sig?',
    name: 'Nytt tecken på människohandel',
    why: 'Tecken visar sig ofta sent. Inget tecken förut betyder aldrig ingen människohandel.',
    outcomes: { yes: { label: 'Det finns ett tecken nu', hint: 'Berätta för specialisterna härnäst.' } },
  },
  asylumProcedureLater: {
    title: 'Har ett asylärende öppnats?',
    name: 'Asylärende öppnat',
    why: 'Myndigheten får inte behandla ett försvunnet barn som en återkallad ansökan.',
    outcomes: { yes: { label: 'Ett ärende är öppet nu', hint: 'Berätta för asylmyndigheten härnäst.' } },
  },
  lawyerLater: {
    title: 'Har barnet en advokat nu?',
    name: 'Advokat utsedd',
    why: 'Advokaten skyddar barnets asylärende medan barnet är försvunnet.',
    outcomes: { yes: { label: 'Det finns en advokat nu', hint: 'Berätta för advokaten härnäst.' } },
  },
  transferLater: {
    title: 'Har en överföring till ett annat land blivit aktuell?',
    name: 'Överföring aktuell',
    why: 'Det andra landet måste få veta att barnet som det väntar på eller skickade är försvunnet.',
    outcomes: { yes: { label: 'En överföring pågår', hint: 'Berätta för det landets myndighet härnäst.' } },
  },
  familyLater: {
    title: 'Kan familjen nu få veta utan fara?',
    name: 'Familjen: fråga igen',
    why: 'Det som var farligt för barnet eller familjen kan ha ändrats.',
    outcomes: { yes: { label: 'Väg det igen', hint: 'Frågan kommer tillbaka.' } },
  },
}
