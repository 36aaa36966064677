import type { AnyWords } from '#content/phrase.ts'
import type { tellingWords as english } from '#content/en/aftercare/telling.ts'
import { noCallsToRelatives, notPossible } from '#content/sv/response/labels.ts'

const told = { label: 'Berättat', hint: 'Notera vem du nådde.' }
const neverTold = { label: 'De fick aldrig veta', hint: 'Inget att ta tillbaka här.' }

/** A4, the people. */
export const tellingWords: AnyWords<typeof english> = {
  tellPolice: {
    title: 'Se till att polisen vet hur det slutade',
    name: 'Polisen',
    why: 'Återkomster anmäls ofta inte, och barn står kvar på listor. Det polisen redan vet bekräftar de bara.',
    steps: [
      'Ange diarienumret.',
      'Om barnet är tillbaka: säg vem som såg barnet, när och var.',
      'Om ett dödsfall är fastställt vet polisen redan: bekräfta det med dem.',
      'Begär att registreringarna tas bort.',
      'Begär skriftlig bekräftelse.',
    ],
    say: 'Det gäller ett barn med det här diarienumret. Jag vill försäkra mig om att vi båda har antecknat hur sökandet slutade. Jag ber er ta bort varje registrering och bekräfta det för oss.',
    outcomes: {
      told: { label: 'De vet', hint: 'Berättat, eller redan känt. Notera vem du nådde.' },
      neverTold,
      notPossible,
    },
  },
  tellProsecutor: {
    title: 'Berätta för åklagaren hur det slutade',
    name: 'Åklagare',
    why: 'Den som ombads att agera kanske fortfarande gör det.',
    steps: ['Ange deras diarienummer.', 'Säg vem som såg barnet.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellChildProtection: {
    title: 'Berätta för barnskyddet hur det slutade',
    name: 'Barnskyddet',
    why: 'Det ansvarar för det som kommer nu.',
    steps: [
      'Säg hur det slutade, och vem som bekräftade det.',
      'Fråga vem som beslutar om det som kommer härnäst.',
      'Om barnet är tillbaka: fråga vem som ordnar samtalet.',
    ],
    outcomes: { told, notPossible },
  },
  tellGuardian: {
    title: 'Berätta för gode mannen hur det slutade',
    name: 'God man',
    why: 'Gode mannen företräder barnet i allt som följer.',
    steps: ['Säg hur det slutade, och vem som bekräftade det.', 'Om barnet är tillbaka: be gode mannen komma.'],
    outcomes: {
      told,
      noGuardian: { label: 'Barnet har ingen god man', hint: 'Säg vad som gjorts för att få en.' },
      notPossible,
    },
  },
  tellHotline: {
    title: 'Berätta för journumret 116 000 hur det slutade',
    name: '116 000',
    why: 'De håller sitt ärende öppet tills de hör av dig.',
    steps: [
      'Ange ärendenumret.',
      'Be dem berätta för journummer i andra länder.',
      'Be dem stoppa varje efterlysning till allmänheten.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
  tellTraffickingCentre: {
    title: 'Berätta för specialisterna mot människohandel hur det slutade',
    name: 'Specialister mot människohandel',
    why: 'De kanske fortfarande letar, och de kan hjälpa nu.',
    steps: ['Säg hur det slutade.', 'Om barnet är tillbaka: fråga vad som skyddar barnet.'],
    never: noCallsToRelatives,
    outcomes: { told, neverTold, notPossible },
  },
  tellAsylumAuthority: {
    title: 'Berätta för asylmyndigheten hur det slutade',
    name: 'Asylmyndigheten',
    why: 'Frånvaron får inte räknas barnet till last. Det räcker att säga att sökandet är över.',
    steps: ['Säg att sökandet är över.', 'Begär att inget har förfallit.', 'Fråga vilka datum som närmar sig.'],
    say: 'Sökandet efter det här barnet är över. Jag ber er se till att inget har förfallit. Kontakten går genom gode mannen.',
    never: 'Lämna inte ut var barnet bor, om inte lagen kräver det.',
    outcomes: { told, neverTold, notPossible },
  },
  tellLawyer: {
    title: 'Berätta för barnets advokat hur det slutade',
    name: 'Advokat',
    why: 'Advokaten kan reda ut det som missades under tiden.',
    steps: ['Säg hur det slutade.', 'Fråga vilka datum som missades.', 'Fråga vad som måste göras i ärendet.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellManager: {
    title: 'Berätta för chefen i beredskap hur det slutade',
    name: 'Chef',
    why: 'Extra personal och nattbemanning kanske fortfarande väntar.',
    steps: ['Säg vad som är öppet.', 'Säg vad du behöver i natt.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellTransferCountry: {
    title: 'Berätta för överföringslandet hur det slutade',
    name: 'Överföringslandet',
    why: 'Det landet kanske väntar på barnet.',
    steps: ['Be asylmyndigheten berätta för dem.', 'Lämna inte mer än de behöver.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellFamily: {
    title: 'Berätta för familjen hur det slutade, om det är utan fara',
    name: 'Familjen',
    why: 'De är oroliga. Men nyheter kan också nå den som pressade barnet.',
    steps: [
      'Fråga barnet vad familjen får veta.',
      'Fråga gode mannen och polisen om det kan ske utan fara.',
      'Kom överens om vem som berättar vad.',
      'Om barnet är dött talar polisens anhörigkontakt.',
    ],
    never: noCallsToRelatives,
    outcomes: {
      told,
      neverTold,
      notSafe: { label: 'Inte utan fara att berätta för dem', hint: 'Bara med namn och skäl.' },
      unknown: { label: 'Vet inte om det är utan fara', hint: 'Förblir öppet. Säg varför. Ring inte ännu.' },
      notPossible,
    },
  },
  tellOthers: {
    title: 'Berätta för skola, vårdgivare och alla andra som fick veta',
    name: 'Andra',
    why: 'Den som ombads hålla utkik letar kanske fortfarande.',
    steps: ['Gå igenom listan ovan.', 'Säg att sökandet är över, inget mer.'],
    outcomes: { told, neverTold, notPossible },
  },
  tellAbroad: {
    title: 'Berätta för alla utomlands som tillfrågades',
    name: 'Andra länder',
    why: 'Polis, journummer och myndigheter utomlands letar tills de får veta.',
    steps: [
      'Använd varje kanal som användes förut.',
      'Ange deras diarienummer.',
      'Lämna ingen adress utöver det nödvändiga.',
    ],
    outcomes: { told, neverTold, notPossible },
  },
}
