import type { AnyWords } from '#content/phrase.ts'
import type { futureWords as english } from '#content/en/aftercare/future.ts'
import { notPossible } from '#content/sv/response/labels.ts'
import { beforePlanWords } from './hearing.ts'
import { measuresWords } from './measures.ts'

const toPlan = { hint: 'Det går in i den nya planen.' }

/** A8 to A10: where the child lives, the new plan, what can be learned. */
export const futureWords: AnyWords<typeof english> = {
  samePlaceAgain: {
    title: 'Är samma boende säkert för barnet, och vill barnet dit?',
    name: 'Samma boende igen',
    why: 'Barnet kan ha haft goda skäl att ge sig av. Fråga först; ingen återgång sker av sig själv.',
    steps: [
      'Fråga barnet, ensamt.',
      'Fråga varför: boendet, någon annanstans, eller bortfört?',
      'Fråga omsorgspersonen och gode mannen.',
    ],
    say: 'Vill du tillbaka dit? Vad skulle behöva vara annorlunda? Finns det någonstans du skulle känna dig tryggare?',
    never: 'Ta inte tillbaka barnet utan att fråga.',
    outcomes: {
      safeAndWanted: { label: 'Säkert boende, och barnet vill dit', hint: 'Säg vem som beslutade, och barnets åsikt.' },
      changesNeeded: { label: 'Ja, om något ändras', hint: 'Skriv ned vad barnet ber om.' },
      no: { label: 'Nej', hint: 'Hitta ett annat boende för natten.' },
      unknown: { label: 'Vet inte', hint: 'Räknas som nej för natten. Hitta ett annat boende.' },
    },
  },
  changePlace: {
    title: 'Ändra det som måste ändras innan barnet går tillbaka',
    name: 'Ändringar på boendet',
    why: 'Ett barn som kommer tillbaka till samma problem ger sig lätt av igen.',
    steps: ['Gå igenom det barnet bad om.', 'Ändra det i dag, eller säg när det är klart.', 'Berätta för barnet.'],
    outcomes: {
      done: { label: 'Ändrat', hint: 'Säg vad.' },
      notEnough: { label: 'Räcker inte', hint: 'Säg varför. Hitta ett annat boende härnäst.' },
      notPossible,
    },
  },
  findOtherPlace: {
    title: 'Hitta ett annat boende för natten',
    name: 'Ett annat boende',
    why: 'Ett barn som inte är i säkerhet, eller inte vet om det är det, går inte tillbaka i natt.',
    steps: [
      'Ring barnskyddet om en plats.',
      'Begär skyddat boende om barnet är rädd.',
      'Begränsa vilka som vet adressen.',
      'Undvik hotell och boenden för vuxna; aldrig förvar.',
    ],
    outcomes: { found: { label: 'Hittat', hint: 'Säg vilket slag, och vem som beslutade.' }, notPossible },
  },
  assessBestInterests: {
    title: 'Bedöm vad som är bäst för barnet från och med nu',
    name: 'Barnets bästa',
    why: 'Skälen till att barnet gav sig av visar vad som måste ändras. EU-rätten anger fyra rubriker att väga.',
    steps: [
      'Väg var och en av de fyra rubrikerna.',
      'Skriv ned varför barnet gav sig av.',
      'Fråga om familjeåterförening är möjlig och utan fara.',
      'Besluta med god man och barn.',
    ],
    outcomes: {
      decided: { label: 'Beslutat', hint: 'Säg vem, varför och vad barnet tycker.' },
      formalNeeded: {
        label: 'Ett formellt beslut behövs',
        hint: 'För ett annat land eller ett återvändande. Säg varför.',
      },
      notPossible,
    },
  },
  formalDetermination: {
    title: 'Låt barnets bästa fastställas formellt',
    name: 'Formellt fastställande',
    why: 'En flytt till ett annat land är för stor för enbart en bedömning.',
    steps: ['Be barnskyddet inleda det.', 'Se till att god man och barn hörs.', 'Spara skälen.'],
    outcomes: {
      decided: { label: 'Beslutat', hint: 'Säg vem, varför och vad barnet tycker.' },
      notPossible,
    },
  },
  likelihoodAfterReturn: {
    title: 'Hur sannolikt är det att barnet försvinner igen?',
    name: 'Sannolikhet, ny bedömning',
    why: 'Den bedöms på nytt efter varje frånvaro. Fler frånvaror gör den aldrig lägre.',
    steps: ['Gå igenom tecknen.', 'Se också på vad som håller barnet kvar här.', 'Jämför med den förra bedömningen.'],
    never: 'Sätt den inte lägre för att barnet alltid kommer tillbaka.',
    outcomes: {
      low: { label: 'Låg', hint: 'Bara med namn och skäl.' },
      raised: { label: 'Förhöjd', ...toPlan },
      high: { label: 'Hög', hint: 'Skyddsåtgärder kommer härnäst, i dag.' },
      imminent: { label: 'Överhängande', hint: 'Skyddsåtgärder kommer härnäst, nu.' },
      notPossible,
    },
  },
  measuresAfterReturn: {
    ...measuresWords,
    name: 'Skyddsåtgärder efter återkomst',
    outcomes: { done: { label: 'På plats', hint: 'Notera vem du nådde.' }, notPossible },
  },
  exploitationAfterReturn: {
    title: 'Hur starka är tecknen på exploatering nu?',
    name: 'Exploatering, ny bedömning',
    why: 'Den bedöms skild från sannolikheten. Att barnet inte berättar är inte detsamma som ingen exploatering.',
    steps: [
      'Se på tecknen som kom fram efter återkomsten.',
      'Säg vilken form, och vem.',
      'Jämför med den förra bedömningen.',
    ],
    outcomes: {
      noSign: { label: 'Inget tecken', hint: 'Bara med namn och skäl.' },
      signs: { label: 'Tecken', hint: 'Fråga specialisterna mot människohandel härnäst.' },
      strong: { label: 'Stark misstanke', hint: 'Hänvisa i dag.' },
      identified: { label: 'Identifierat som offer', hint: 'Skydda barnet nu, hänvisa sedan.' },
      unknown: {
        label: 'Vet inte',
        hint: 'Räknas som tecken. Fråga specialisterna mot människohandel härnäst.',
      },
    },
  },
  ...beforePlanWords,
  protectBeforePlan: {
    title: 'Håll barnet skilt från den som exploaterade det',
    name: 'Skydda offret',
    why: 'Ett barn som identifierats som offer skyddas innan något planeras.',
    steps: [
      'Ta barnet till en skyddad plats.',
      'Berätta för polisen vem barnet måste hållas ifrån.',
      'Hitta en advokat.',
      'Begränsa vilka som vet adressen.',
    ],
    outcomes: { done: { label: 'Barnet är skyddat', hint: 'Säg var, och vem du nådde.' }, notPossible },
  },
  agreeNewPlan: {
    title: 'Kom överens med barnet om en ny säkerhetsplan',
    name: 'Ny plan',
    why: 'Den gamla planen höll inte. Försvinnandet kan inte avslutas utan en ny.',
    steps: [
      'Lägg den gamla planen bredvid den nya.',
      'Börja med barnets egna ord.',
      'Kom överens om efter hur många minuter ni anmäler.',
      'Förankra den hos polis, omsorgsperson och god man.',
      'Ange datum för nästa genomgång.',
    ],
    outcomes: {
      agreed: { label: 'Överenskommet', hint: 'Säg med vem, och vad som ändras.' },
      notAgreed: { label: 'Inte överenskommet', hint: 'Säg vad som fattas. Försök igen.' },
      notPossible,
    },
  },
  planningMeetingNeeded: {
    title: 'Har barnet försvunnit upprepat, så att ett möte behövs?',
    name: 'Upprepad frånvaro',
    why: 'Tre frånvaror på en månad kräver ett möte, inte slentrian. Vet inte räknas som ja.',
    steps: ['Se på frånvarorna som visas för den senaste månaden.', 'Fråga vad de har gemensamt.'],
    outcomes: {
      needed: { label: 'Ett möte behövs', hint: 'Håll det härnäst.' },
      notNeeded: { label: 'Inget möte behövs' },
      unknown: { label: 'Vet inte', hint: 'Räknas som att det behövs. Håll det härnäst.' },
    },
  },
  holdPlanningMeeting: {
    title: 'Håll planeringsmötet',
    name: 'Planeringsmöte',
    why: 'De som kan ändra något måste se på mönstret tillsammans.',
    steps: [
      'Bjud in polis, omsorgsperson, god man, barnskydd.',
      'Fråga först efter barnets åsikt.',
      'Ge varje åtgärd en ansvarig och ett datum.',
    ],
    outcomes: {
      held: { label: 'Hållet', hint: 'Skriv in protokollet.' },
      postponed: { label: 'Uppskjutet', hint: 'Säg varför, och det nya datumet.' },
      notPossible,
    },
  },
  learningReview: {
    title: 'Se tillbaka: vad fungerade, och vad var sent?',
    name: 'Genomgång för lärande',
    why: 'Skäl förblir okända när ingen frågar. Om skadan var allvarlig eller ett barn har dött, gör det genast.',
    steps: [
      'Fråga vad som fungerade och vad som var sent.',
      'Fråga vilka som inte gick att nå.',
      'Fråga vilka uppgifter som saknades.',
      'Fråga vad som hade kunnat förebygga det.',
      'Ge polisen mönstret: platser, bilar, nummer.',
    ],
    outcomes: {
      done: { label: 'Gjort', hint: 'Vad som fungerade, vad som var sent, vad som hade kunnat förebygga det.' },
      notPossible,
    },
  },
}
