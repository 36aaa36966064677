import type { AnyWords } from '#content/phrase.ts'
import type { whereFoundWords as english } from '#content/en/aftercare/where-found.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const sameArea = { label: 'I vårt eget område' }
const otherAuthority = {
  label: 'I en annan myndighets område',
  hint: 'Kom härnäst överens om vem som har ansvaret.',
}
const missingElsewhere = {
  label: 'Här, men försvunnet från ett annat land',
  hint: 'Skydda först. Sedan arbetar båda länderna tillsammans.',
}
const detention = { label: 'I förvar', hint: 'Advokat och frigivning kommer härnäst.' }

/** A5. */
export const whereFoundWords: AnyWords<typeof english> = {
  whereFound: {
    title: 'Var hittades barnet?',
    name: 'Var barnet hittades',
    why: 'Platsen avgör vem som har ansvaret och vilket land som måste agera.',
    outcomes: {
      sameArea,
      otherAuthority,
      otherCountry: { label: 'I ett annat land', hint: 'Be det landet skydda barnet först.' },
      missingElsewhere,
      detention,
      unknown: { label: 'Vet inte', hint: 'Omsorgen börjar. Frågan kommer tillbaka.' },
    },
  },
  whereIsChildNow: {
    title: 'Var bor barnet nu?',
    name: 'Var barnet är',
    why: 'Innan detta är känt kan ingen säga vem som har ansvaret.',
    outcomes: {
      sameArea,
      otherAuthority,
      missingElsewhere,
      detention,
      unknown: { label: 'Vet inte', hint: 'Förblir öppet. Säg vem du frågade.' },
    },
  },
  agreeResponsibility: {
    title: 'Kom skriftligt överens om vem som har ansvaret för barnet',
    name: 'Vem som har ansvaret',
    why: 'Risken är störst när ett barn går mellan verksamheter. Den som tar över måste säga ja.',
    steps: [
      'Ring den andra myndigheten.',
      'Kom överens om vem som agerar i natt, och från när.',
      'Kom överens om vem som har akten.',
      'Skriv ned det på båda sidor.',
    ],
    say: 'Ett barn från vårt område hittades i ert. Vem har ansvaret från och med i natt? Vem har akten? Jag ber er bekräfta skriftligt.',
    outcomes: {
      agreed: { label: 'Överenskommet', hint: 'Namnge myndigheten och personen.' },
      notAgreed: { label: 'Inte överenskommet', hint: 'Säg varför. Till dess har vi ansvaret.' },
      notPossible,
    },
  },
  releaseFromDetention: {
    title: 'Ring en advokat och begär att barnet friges',
    name: 'Ut ur förvar',
    why: 'Att ha varit försvunnet är inget skäl att ta ett barn i förvar.',
    steps: [
      'Ring advokaten och gode mannen.',
      'Begär frigivning till en säker plats.',
      'Säg: försvunnet barn, skyddsärende.',
      'Besök barnet, eller låt någon åka.',
    ],
    say: 'Det här barnet var anmält försvunnet och behöver skydd, inte förvar. Jag ber er frige barnet till gode mannen eller barnskyddet.',
    outcomes: {
      released: { label: 'Frigivet', hint: 'Notera vem du nådde. Frågan om platsen ställs igen.' },
      stillHeld: { label: 'Hålls kvar', hint: 'Säg varför. Försök igen genast.' },
      notPossible,
    },
  },
}
