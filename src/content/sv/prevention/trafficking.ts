import type { AnyWords } from '#content/phrase.ts'
import type { traffickingWords as english } from '#content/en/prevention/trafficking.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const levels = {
  noSign: { label: 'Inget tecken', hint: 'Bara med namn och skäl. Det friar inte.' },
  signs: { label: 'Tecken', hint: 'Att fråga specialisterna mot människohandel står sedan på listan.' },
  strong: { label: 'Stark misstanke', hint: 'Hänvisning ska då göras i dag.' },
  identified: { label: 'Identifierat som offer', hint: 'Skydd ska då ordnas genast.' },
  unknown: { label: 'Vet inte', hint: 'Räknas som tecken. Fråga specialisterna mot människohandel.' },
}

const judgeAgain = { label: 'Bedöm igen först', hint: 'Bedömningen står sedan på listan.' }

const noProof = 'Vänta inte på bevis, och förhör inte barnet.'

/** P1, P6 (second judgment) and P7. */
export const traffickingWords: AnyWords<typeof english> = {
  signAtFirstSight: {
    title: 'Ser du vid första blicken något tecken på människohandel?',
    name: 'Första blick: människohandel',
    why: 'En misstanke räcker. Agera innan barnet är borta.',
    steps: ['Se efter: rädsla, styrning, inga papper, en vuxen som svarar.', 'Tala med barnet ensamt.'],
    outcomes: {
      none: { label: 'Inget sett', hint: 'Då ska hela listan gås igenom.' },
      suspected: { label: 'Misstänkt', hint: 'Då ska du agera genast.' },
      clear: { label: 'Tydligt', hint: 'Då ska du agera genast.' },
      unknown: { label: 'Vet inte', hint: 'Räknas som misstänkt.' },
    },
  },
  actOnFirstSign: {
    title: 'Håll barnet skilt från den du misstänker',
    name: 'Agera på första tecken',
    why: 'När människohandel misstänks räknas timmarna. Barnet kan hämtas i natt.',
    steps: [
      'Ta barnet till ett säkert rum eller en säker plats.',
      'Ring barnskyddet; berätta för polisen.',
      'Säg inget till den vuxna du misstänker.',
      'Skriv ned vad du såg och hörde.',
    ],
    say: 'Jag misstänker att det här barnet exploateras. Barnet måste hållas skilt från den här vuxna i natt. Jag ber er agera nu och ge mig ett diarienummer.',
    never: noProof,
    outcomes: {
      done: { label: 'Barnet hålls skilt, andra vet', hint: 'Notera vem du nådde.' },
      judgeNow: { label: 'Gå igenom hela listan först', hint: 'Bedömningen står sedan på listan.' },
      notPossible,
    },
  },
  exploitationFirst: {
    title: 'Exploateras barnet, eller är det i fara för det?',
    name: 'Exploatering, första blicken',
    why: 'Ett tecken bevisar inget och inget tecken friar inte. Barn ser sällan sig själva som offer.',
    steps: [
      'Besvara varje tecken, även med vet inte.',
      'Notera det du vet, inte gissningar.',
      'Besluta: listan räknar inte ihop poäng.',
    ],
    never: noProof,
    outcomes: levels,
  },
  consultCentre: {
    title: 'Fråga specialisterna mot människohandel vad ni ska göra',
    name: 'Fråga specialisterna',
    why: 'När du är osäker är specialister det inte. Att ett barn går med på det gör det inte ofarligt.',
    steps: ['Berätta om tecknen och vad de bygger på.', 'Fråga om ni ska hänvisa.', 'Fråga vad ni ska ändra i natt.'],
    say: 'Jag är orolig för ett barn. Det här är tecknen och uppgifterna. Ska vi hänvisa barnet, och vad gör vi i natt?',
    never: noProof,
    outcomes: {
      refer: { label: 'De säger: hänvisa', hint: 'Hänvisning ska då göras i dag.' },
      noReferral: { label: 'De säger: ingen hänvisning nu', hint: 'Säg varför. Bedömningen kommer tillbaka.' },
      judgeAgain,
      notPossible,
    },
  },
  referTrafficking: {
    title: 'Hänvisa barnet som möjligt offer, i dag',
    name: 'Hänvisning om människohandel',
    why: 'Hänvisning öppnar skydd. En misstanke räcker, inget bevis behövs.',
    steps: [
      'Använd vägen i ditt land.',
      'Återge uppgifter och barnets egna ord.',
      'Säg vad som måste förbli förtroligt.',
      'Be om diarienumret.',
    ],
    say: 'Jag hänvisar ett barn som möjligt offer för människohandel. Det här är uppgifterna. Jag vill ha diarienumret. Vilket skydd börjar i dag?',
    never: noProof,
    outcomes: {
      done: { label: 'Hänvisat', hint: 'Skydd ska då ordnas genast.' },
      notReferred: { label: 'Inte hänvisat', hint: 'Skäl och namn behövs.' },
      judgeAgain,
      notPossible,
    },
  },
  protectVictim: {
    title: 'Skydda barnet från den som exploaterar det',
    name: 'Skydda offret',
    why: 'En hänvisning ensam skyddar ingen i natt.',
    steps: [
      'Håll barnet skilt från den misstänkta personen.',
      'Begär en skyddad plats.',
      'Anmäl brottet till polisen.',
      'Hitta en advokat. Barnet bär ingen skuld.',
    ],
    never: 'Behandla inte barnet som gärningsperson.',
    outcomes: {
      done: { label: 'Skyddat', hint: 'Bedömningen kommer tillbaka.' },
      judgeAgain,
      notPossible,
    },
  },
  exploitationFull: {
    title: 'Bedöm i sin helhet om barnet exploateras',
    name: 'Exploatering, full bedömning',
    why: 'Tillit växer långsamt, och med den det barnet berättar. Det som inte sågs först kan visa sig nu.',
    steps: ['Gå igenom listan tillsammans.', 'Lägg till det barnet har berättat sedan dess.', 'Skriv ned skälen.'],
    never: noProof,
    outcomes: levels,
  },
  exploitationAgain: {
    title: 'Bedöm exploatering igen med det som nu är känt',
    name: 'Exploatering, ny bedömning',
    why: 'Något är nytt: ett råd, en händelse, en frånvaro.',
    steps: ['Säg vad som är nytt.', 'Gå igenom listan på nytt.', 'Skriv ned skälen.'],
    never: noProof,
    outcomes: {
      ...levels,
      alreadyActedOn: { label: 'Samma tecken, redan åtgärdade', hint: 'Bara med namn och skäl.' },
    },
  },
  exploitationLater: {
    title: 'Finns ett nytt tecken på exploatering?',
    name: 'Nytt tecken på exploatering',
    why: 'Tecken visar sig ofta sent. Inget tecken förut betyder aldrig ingen människohandel.',
    outcomes: {
      newSign: { label: 'Det finns ett nytt tecken', hint: 'Bedömningen står sedan på listan.' },
      afterAbsence: { label: 'Barnet var borta eller försvunnet', hint: 'Bedömningen står sedan på listan.' },
      otherReason: { label: 'Ett annat skäl', hint: 'Bedömningen står sedan på listan.' },
    },
  },
}
