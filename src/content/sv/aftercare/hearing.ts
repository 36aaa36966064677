import type { AnyWords } from '#content/phrase.ts'
import type * as english from '#content/en/aftercare/hearing.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const refused = { label: 'Barnet säger nej', hint: 'Säg varför, om barnet har sagt det. Det erbjuds igen.' }

const consult = {
  title: 'Fråga specialisterna mot människohandel vad tecknen betyder',
  why: 'Fråga vid tvekan dem som möter många sådana barn.',
  steps: [
    'Berätta om tecknen och vad de bygger på.',
    'Fråga om ni ska hänvisa.',
    'Fråga vad som skyddar barnet i natt.',
  ],
  say: 'Ett barn som var försvunnet är tillbaka. Det här är uppgifterna. Ska vi hänvisa? Vad skyddar barnet i natt?',
  outcomes: {
    refer: { label: 'De säger: hänvisa', hint: 'Notera vem du nådde. Hänvisa härnäst.' },
    noReferral: { label: 'De säger: ingen hänvisning nu', hint: 'Notera vem som sade det, och varför.' },
    notPossible,
  },
} as const

const referSteps = [
  'Berätta om tecknen och vad de bygger på.',
  'Återge barnets egna ord.',
  'Säg vad barnet behöver för att vara i säkerhet.',
  'Om en hänvisning är öppen, komplettera den.',
] as const
const referWithRights = [...referSteps, 'Be advokaten förklara barnets rättigheter.'] as const

const refer = {
  title: 'Hänvisa barnet som möjligt offer i dag',
  why: 'Ett tecken räcker; inget bevis behövs. För ett barn spelar samtycke ingen roll.',
  steps: referSteps,
  never: 'Pressa inte barnet att anmäla ett brott.',
  outcomes: {
    referred: { label: 'Hänvisat', hint: 'Notera vem du nådde.' },
    openReferralUpdated: {
      label: 'Öppen hänvisning kompletterad',
      hint: 'Notera vem du nådde och diarienumret.',
    },
    notPossible,
  },
} as const

/** A9, exploitation judged anew: the same acts before the new plan. */
export const beforePlanWords: AnyWords<typeof english.beforePlanWords> = {
  consultBeforePlan: { name: 'Fråga specialisterna, ny plan', ...consult },
  referBeforePlan: { name: 'Hänvisning före planen', ...refer, steps: referWithRights },
}

/** A6 and A7: what the child tells, and what follows for a possible victim. */
export const hearingWords: AnyWords<typeof english.hearingWords> = {
  arrangeInterview: {
    title: 'Ordna återkomstsamtalet med någon oberoende',
    name: 'Ordna samtalet',
    why: 'Barn berättar mer för någon som varken är deras omsorgsperson eller hör till boendet.',
    steps: [
      'Välj någon med utbildning, utanför placeringen.',
      'Fråga barnet: vilken person, vilket kön?',
      'Hitta en tolk utanför barnets grupp.',
      'Välj en plats där barnet känner sig tryggt.',
    ],
    say: 'Någon utifrån vill gärna lyssna på dig. Du får välja vem, var och när. Du får säga nej.',
    outcomes: { arranged: { label: 'Ordnat', hint: 'Notera vem och när.' }, refused, notPossible },
  },
  returnInterview: {
    title: 'Håll återkomstsamtalet',
    name: 'Återkomstsamtal',
    why: 'Det erbjuds efter varje frånvaro. Det är ingen rutinblankett, ingen poliskontroll, inget asylsamtal.',
    steps: [
      'Säg först vem som läser detta och vad som inte kan hållas hemligt.',
      'Följ barnet, inte listan.',
      'Fråga vad som måste ändras.',
      'Fråga vad ni ska göra, och vad inte.',
      'Skriv din egen bild sist.',
    ],
    say: 'Innan vi börjar: jag berättar vem som läser det du säger, och vad jag inte kan behålla för mig själv.',
    never: 'Håll det inte inför omsorgspersonen, eller slentrianmässigt.',
    outcomes: {
      done: { label: 'Hållet', hint: 'Notera vem som höll det och vad barnet först fick veta.' },
      refused,
      postponed: { label: 'Uppskjutet', hint: 'Säg varför. Ordna det på nytt.' },
      notPossible,
    },
  },
  offerInterviewAgain: {
    title: 'Erbjud återkomstsamtalet igen',
    name: 'Erbjud igen',
    why: 'Ett nej i dag är inget nej för alltid. Det omsorgspersonen märkte hjälper under tiden.',
    steps: ['Låt det gå lite tid.', 'Erbjud en annan person eller plats.', 'Fråga vad omsorgspersonen har märkt.'],
    outcomes: {
      accepted: { label: 'Barnet säger ja', hint: 'Ordna det härnäst.' },
      refusedAgain: {
        label: 'Barnet säger nej igen',
        hint: 'Säg varför, om barnet har sagt det. Erbjudandet kommer tillbaka.',
      },
      offerStands: {
        label: 'Erbjudandet står kvar, vi går vidare',
        hint: 'Ange skäl, namn och vad omsorgspersonen märkte.',
      },
      notPossible,
    },
  },
  useInterview: {
    title: 'För vidare det som samtalet kräver',
    name: 'Använd samtalet',
    why: 'Ett samtal som blir liggande i en låda skyddar ingen.',
    steps: [
      'Ge polisen det som hjälper till att skydda barn.',
      'Skriv in i planen det som måste ändras.',
      'Berätta för barnet vad du fört vidare.',
      'Håll dig till det du sade i början.',
    ],
    outcomes: {
      done: { label: 'Fört vidare', hint: 'Notera vem du nådde.' },
      nothingToPass: { label: 'Inget att föra vidare', hint: 'Säg varför.' },
      notPossible,
    },
  },
  newIndicators: {
    title: 'Finns det nya tecken på människohandel?',
    name: 'Nya tecken',
    why: 'Ett tecken bevisar inget, och inget tecken friar inte. Barn ser sällan sig själva som offer.',
    steps: [
      'Svara utifrån det du såg och hörde.',
      'Fråga inte ut barnet för listans skull.',
      'Ange det du vet, inte gissningar.',
    ],
    outcomes: {
      yes: { label: 'Ja', hint: 'Hänvisa i dag.' },
      no: { label: 'Nej' },
      unknown: { label: 'Vet inte', hint: 'Fråga specialisterna mot människohandel härnäst.' },
    },
  },
  consultAfterReturn: { name: 'Fråga specialisterna', ...consult },
  referAfterReturn: { name: 'Hänvisning om människohandel', ...refer },
  signsInInterview: {
    title: 'Finns tecken på människohandel i det barnet berättade?',
    name: 'Tecken i samtalet',
    why: 'Ett barn kan nu berätta det ingen såg förut. Ett tidigare nej räknas inte här.',
    steps: [
      'Gå igenom tecknen utifrån det barnet berättade.',
      'Fråga inte ut barnet för listans skull.',
      'Håll dig till det du sade i början.',
    ],
    outcomes: {
      yes: { label: 'Ja', hint: 'Hänvisa i dag, eller komplettera den öppna hänvisningen.' },
      no: { label: 'Nej' },
      unknown: { label: 'Vet inte', hint: 'Fråga specialisterna mot människohandel härnäst.' },
    },
  },
  consultAfterInterview: { name: 'Fråga specialisterna, samtalet', ...consult },
  referAfterInterview: { name: 'Hänvisning efter samtalet', ...refer, steps: referWithRights },
  tellVictimRights: {
    title: 'Berätta för barnet vilka rättigheter ett offer har',
    name: 'Ett offers rättigheter',
    why: 'Barnet har dessa rättigheter vare sig ett brott anmäls eller inte.',
    steps: ['Låt advokaten förklara varje rättighet.', 'Använd tolk.', 'Be barnet återge det med egna ord.'],
    outcomes: { done: { label: 'Berättat' }, notPossible },
  },
  decideCrimeReport: {
    title: 'Anmäls brottet till polisen?',
    name: 'Anmälan av brottet',
    why: 'Detta är ett beslut för sig, fattat utan press på barnet.',
    steps: ['Fråga gode mannen och advokaten.', 'Fråga barnet vad det vill.', 'Säg att det kan beslutas senare.'],
    never: 'Gör inte hjälpen beroende av det.',
    outcomes: {
      reported: { label: 'Anmält', hint: 'Skriv in diarienumret.' },
      notNow: { label: 'Inte nu', hint: 'Bara med namn och skäl.' },
      unknown: { label: 'Inte beslutat', hint: 'Förblir öppet. Säg varför.' },
    },
  },
}
