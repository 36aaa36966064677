import type { AnyWords } from '#content/phrase.ts'
import type { returnWords as english } from '#content/en/aftercare/return.ts'
import { notPossible } from '#content/sv/response/labels.ts'
import { measuresWords } from './measures.ts'

const samePerson = { label: 'Ja, det är samma barn', hint: 'Säg vem som bekräftade det.' }

const anotherPerson = {
  label: 'Nej, det är en annan person',
  hint: 'Sökandet fortsätter. Öppna ett eget ärende för barnet som är här.',
}

const wrongHit = {
  label: 'Nej, det är ett annat barn',
  hint: 'Säg vem som bekräftade det, och varför. Barnet förblir skyddat här.',
}
const rightHit = {
  label: 'Ja, det är det här barnet',
  hint: 'Säg vem som bekräftade det. Skydd här kommer härnäst.',
}

/** A0 and A1. */
export const returnWords: AnyWords<typeof english> = {
  dangerAfterReturn: {
    title: 'Är någon i omedelbar fara eller skadad just nu?',
    name: 'Omedelbar fara',
    why: 'Akut hjälp går före alla andra steg. Vet inte räknas som ja.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Ring larmnumret först.' },
      no: { label: 'Nej' },
      unknown: { label: 'Vet inte', hint: 'Räknas som ja. Ring larmnumret.' },
    },
  },
  callEmergencyAfterReturn: {
    title: 'Ring larmnumret nu',
    name: 'Nödsamtal',
    why: 'En person i fara går före alla andra steg.',
    steps: [
      'Säg var hjälpen behövs.',
      'Säg vad faran eller skadan är.',
      'Säg att det gäller ett barn.',
      'Skriv ned samtalets referens.',
    ],
    say: 'Ett barn är i fara. Jag berättar var, vad som har hänt och vilka som är där.',
    outcomes: { done: { label: 'Ringt', hint: 'Notera vad som sades.' }, notPossible },
  },
  aftercareBegins: {
    title: 'Hur börjar stödet efteråt?',
    name: 'Stödet börjar',
    why: 'Vad som kommer först beror på hur sökandet slutade.',
    outcomes: {
      seenAndSafe: { label: 'Någon har träffat barnet personligen' },
      turnedUp: { label: 'Barnet kom tillbaka genast' },
      takenOver: { label: 'En annan myndighet har tagit över' },
      deathRecorded: { label: 'Barnets död är fastställd' },
      openedInError: { label: 'Insatsen öppnades av misstag' },
      foundHere: { label: 'Barnet hittat eller tillbaka' },
      fromAnotherCountry: { label: 'Barn försvunnet från ett annat land' },
    },
  },
  seenByWhom: {
    title: 'Vem har träffat barnet personligen?',
    name: 'Vem som såg barnet',
    why: 'Ett barn är hittat när polisen eller barnskyddet har sett barnet. Ett samtal räcker inte.',
    never: 'Räkna inte ett samtal, ett meddelande eller ett foto som att ha sett barnet.',
    outcomes: {
      seenFaceToFace: { label: 'Träffat personligen', hint: 'Säg vem som såg barnet.' },
      notSeen: {
        label: 'Ingen har sett barnet ännu',
        hint: 'Barnet är fortfarande försvunnet. Sökandet fortsätter.',
      },
      unknown: { label: 'Vet inte', hint: 'Räknas som inte sett. Sökandet fortsätter.' },
    },
  },
  confirmChild: {
    title: 'Är detta barnet som var försvunnet?',
    name: 'Samma barn',
    why: 'Namn skiljer sig mellan register. Registreringar ska tas bort för det här barnet, och inget annat.',
    steps: [
      'Ge mat och vila först. Ring läkare om det behövs.',
      'Jämför foto och kännetecken.',
      'Jämför alla stavningar av namnet.',
      'Lämna fingeravtryck åt myndigheten.',
      'Notera hur barnet mår.',
    ],
    never: 'Säg inte att sökandet är över innan detta är klarlagt.',
    outcomes: {
      samePerson,
      anotherPerson,
      unknown: { label: 'Inte klarlagt ännu', hint: 'Säg varför. Barnet skyddas först.' },
    },
  },
  protectUntilConfirmed: {
    title: 'Skydda barnet medan det inte är klarlagt vem det är',
    name: 'Skydda under tiden',
    why: 'Ett barn behöver skydd enligt vår lag, vem barnet än är. Namn kan vänta.',
    steps: [
      'Ge mat, vila och läkare om det behövs.',
      'Hitta en säker plats för natten.',
      'Berätta för barnskyddet.',
      'Be myndigheten bekräfta vem detta är.',
    ],
    outcomes: {
      samePerson,
      anotherPerson,
      stillUnknown: { label: 'Fortfarande inte klarlagt', hint: 'Skyddet fortsätter. Frågan kommer tillbaka.' },
      notPossible,
    },
  },
  confirmHitIsThisChild: {
    title: 'Är detta barnet som det andra landet saknar?',
    name: 'Är träffen det här barnet',
    why: 'En träff kan vara fel. Omsorg och skydd väntar inte på svaret.',
    steps: [
      'Ge mat och vila först. Ring läkare om det behövs.',
      'Hitta en säker plats och berätta för barnskyddet.',
      'Jämför foto, kännetecken och alla stavningar.',
      'Lämna fingeravtryck åt myndigheten.',
      'Notera hur barnet mår.',
    ],
    never: 'Berätta inte för det andra landet att barnet är hittat innan detta är klarlagt.',
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      unknown: { label: 'Inte klarlagt ännu', hint: 'Säg varför. Barnet skyddas först.' },
    },
  },
  protectUntilHitConfirmed: {
    title: 'Skydda barnet medan det inte är klarlagt vem det är',
    name: 'Skydda under tiden, träff',
    why: 'Ett barn som är här skyddas här, vilket land som än saknar ett barn.',
    steps: [
      'Ge mat, vila och läkare om det behövs.',
      'Hitta en säker plats för natten.',
      'Berätta för barnskyddet och begär en tillfällig god man.',
      'Be myndigheten bekräfta vem detta är.',
    ],
    outcomes: {
      yes: rightHit,
      no: wrongHit,
      stillUnknown: { label: 'Fortfarande inte klarlagt', hint: 'Skyddet fortsätter. Frågan kommer tillbaka.' },
      notPossible,
    },
  },
  welcomeBack: {
    title: 'Välkomna barnet tillbaka: är det något som oroar dig?',
    name: 'Välkommen tillbaka',
    why: 'Ett mottagande utan förebråelser kan avgöra om det händer igen. En kort frånvaro kan dölja skada.',
    steps: ['Ge mat och vila.', 'Lyssna. Fråga inte ut.', 'Se efter varje tecken på listan.'],
    say: 'Det är bra att du är tillbaka. Du har inte gjort något fel. Är det något du behöver?',
    outcomes: {
      nothingWorrying: { label: 'Inget oroar mig', hint: 'En titt på risken kommer härnäst.' },
      concern: { label: 'Något oroar mig', hint: 'Det fullständiga stödet börjar.' },
      unknown: { label: 'Vet inte', hint: 'Räknas som oro. Det fullständiga stödet börjar.' },
    },
  },
  reviewRiskAfterAbsence: {
    title: 'Efter den här frånvaron: hur sannolik är en till?',
    name: 'Risk efter frånvaron',
    why: 'Varje frånvaro säger något. Den gör aldrig risken mindre.',
    steps: ['Jämför med den förra bedömningen.', 'Fråga vad som har ändrats.', 'Ange dina skäl.'],
    never: 'Sätt den inte lägre för att barnet kom tillbaka.',
    outcomes: {
      low: { label: 'Låg', hint: 'Bara med namn och skäl.' },
      raised: { label: 'Förhöjd', hint: 'Ange dina skäl.' },
      high: { label: 'Hög', hint: 'Skyddsåtgärder kommer härnäst, sedan det fullständiga stödet.' },
      imminent: { label: 'Överhängande', hint: 'Skyddsåtgärder kommer härnäst, nu; sedan det fullständiga stödet.' },
      notPossible,
    },
  },
  reviewExploitationAfterAbsence: {
    title: 'Efter den här frånvaron: finns tecken på exploatering?',
    name: 'Exploatering efter frånvaron',
    why: 'Den bedöms skild från sannolikheten. En kort frånvaro kan dölja skada.',
    steps: ['Tänk på nya pengar, kläder, telefon, kontakter.', 'Jämför med den förra bedömningen.', 'Ange dina skäl.'],
    outcomes: {
      noSign: { label: 'Inget tecken', hint: 'Bara med namn och skäl.' },
      signs: { label: 'Tecken', hint: 'Det fullständiga stödet börjar. Specialisterna mot människohandel tillfrågas.' },
      strong: { label: 'Stark misstanke', hint: 'Det fullständiga stödet börjar. Hänvisa i dag.' },
      identified: {
        label: 'Identifierat som offer',
        hint: 'Det fullständiga stödet börjar. Skydda och hänvisa i dag.',
      },
      unknown: { label: 'Vet inte', hint: 'Räknas som tecken. Det fullständiga stödet börjar.' },
    },
  },
  measuresAfterAbsence: {
    ...measuresWords,
    name: 'Skyddsåtgärder efter frånvaron',
    outcomes: {
      done: { label: 'På plats', hint: 'Notera vem du nådde. Det fullständiga stödet börjar.' },
      notPossible: { label: 'Inte möjligt nu', hint: 'Säg varför. Det fullständiga stödet börjar och frågar igen.' },
    },
  },
  welcomeChild: {
    title: 'Ge mat, vila och ett varmt välkomnande',
    name: 'Välkomnande',
    why: 'Hur ett barn tas emot kan avgöra om det händer igen.',
    steps: [
      'Ge mat, dryck och vila.',
      'Fråga vem barnet vill ha nära.',
      'Skaffa en tolk som barnet godtar.',
      'Res med en känd vuxen, aldrig med en misstänkt släkting.',
    ],
    say: 'Det är bra att du är här. Du har inte gjort något fel. Vad behöver du nu?',
    never: 'Förebrå, straffa eller fråga inte ut barnet nu.',
    outcomes: { done: { label: 'Gjort' }, notPossible },
  },
  afraidOrControlled: {
    title: 'Är barnet rädd för någon, eller styrs av någon?',
    name: 'Rädsla eller styrning',
    why: 'Den som styr ett barn väntar ofta i närheten. Vet inte räknas som ja.',
    steps: [
      'Se efter rädsla för en person.',
      'Lägg märke till en telefon som ringer hela tiden.',
      'Lägg märke till en vuxen som talar för barnet.',
    ],
    say: 'Finns det någon du är rädd för? Säger någon åt dig vad du ska göra?',
    never: 'Fråga inte medan den andra personen är nära.',
    outcomes: {
      yes: { label: 'Ja', hint: 'Skydda barnet härnäst.' },
      no: { label: 'Nej' },
      unknown: { label: 'Vet inte', hint: 'Räknas som ja. Skydda barnet härnäst.' },
    },
  },
  protectChild: {
    title: 'Ta barnet till en avskild, skyddad plats',
    name: 'Skyddad plats',
    why: 'Ett barn som är rädd eller styrs får inte vara där den personen kan nå det.',
    steps: [
      'Flytta barnet till en avskild plats.',
      'Berätta för polisen vem barnet är rädd för.',
      'Begränsa vilka som vet adressen.',
      'Håll samtal och besök borta.',
    ],
    say: 'Ett barn som var försvunnet är tillbaka och kan vara rädd för eller styras av någon. Vi behöver skydd för barnet nu.',
    outcomes: { done: { label: 'Barnet är skyddat', hint: 'Säg var, och vem du nådde.' }, notPossible },
  },
  reviewProtection: {
    title: 'Håller skyddet?',
    name: 'Genomgång av skyddet',
    why: 'Det som först inte var känt kommer tillbaka hit, tills någon svarar för det med namn.',
    steps: ['Fråga barnet igen, ensamt.', 'Fråga polisen vad de har funnit.', 'Kontrollera vilka som vet adressen.'],
    outcomes: {
      holds: { label: 'Det håller', hint: 'Säg vem som beslutade.' },
      notSafe: { label: 'Det håller inte', hint: 'Hitta en annan skyddad plats härnäst.' },
      noLongerNeeded: { label: 'Behövs inte längre', hint: 'Bara med namn och skäl.' },
      unknown: { label: 'Vet inte', hint: 'Förblir öppet. Säg varför. Skyddet fortsätter.' },
    },
  },
  foundExploited: {
    title: 'Hittades barnet i exploatering eller vid ett brott?',
    name: 'Hittat i exploatering',
    why: 'Ett barn som hittas vid en cannabisodling, på en bordell eller vid langning kan vara ett offer. Vet inte räknas som ja.',
    steps: ['Fråga polisen vad de har funnit.', 'Notera platsen och vilka som var där.'],
    outcomes: {
      yes: { label: 'Ja', hint: 'Offer först: se till det härnäst.' },
      no: { label: 'Nej' },
      unknown: { label: 'Vet inte', hint: 'Räknas som ja. Offer först.' },
    },
  },
  victimFirst: {
    title: 'Se till att barnet först och främst behandlas som offer',
    name: 'Offer först',
    why: 'Ett barn som exploaterats ska inte tas i förvar eller straffas för vad andra tvingat det till.',
    steps: [
      'Ring en advokat före varje förhör.',
      'Säg: möjligt offer, ett barn.',
      'Begär att barnet inte tas i förvar.',
      'Begär en hänvisning om människohandel.',
    ],
    say: 'Detta är ett barn och kan vara ett offer för människohandel. Jag ber er att inte ta barnet i förvar. En advokat kommer före varje förhör.',
    outcomes: { done: { label: 'Gjort', hint: 'Notera vem du nådde.' }, notPossible },
  },
  keepEvidence: {
    title: 'Säkra bevis innan barnet tvättar sig, om barnet går med på det',
    name: 'Säkra bevis',
    why: 'Spår på kläder, telefon, naglar eller hår är borta efter en dusch. Barnet bestämmer.',
    steps: [
      'Förklara vad som säkras, och varför.',
      'Fråga barnet innan något tas.',
      'Lägg undan kläder och telefon, orörda.',
      'Låt polis eller läkare ta spår.',
    ],
    say: 'Innan du tvättar dig: får polisen behålla dina kläder? Om någon gjorde dig illa kan det hjälpa till att stoppa dem. Du får säga nej.',
    never: 'Pressa inte barnet. En dusch är inget man måste förtjäna.',
    outcomes: {
      kept: { label: 'Säkrat, barnet gick med på det', hint: 'Säg vem som har det.' },
      childSaidNo: { label: 'Barnet sade nej', hint: 'Det är barnets rätt.' },
      nothingToKeep: { label: 'Inget att säkra', hint: 'Säg vad det vilar på.' },
      tooLate: { label: 'För sent', hint: 'Säg vad som hände innan.' },
      notPossible,
    },
  },
}
