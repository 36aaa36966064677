import type { AnyWords } from '#content/phrase.ts'
import type { childsVoiceWords as english } from '#content/en/prevention/childs-voice.ts'
import { notKnown, notPossible } from '#content/sv/response/labels.ts'

const talkOutcomes = {
  understood: { label: 'Berättat, och förstått', hint: 'Skriv ned vad barnet sade.' },
  no: { label: 'Inte förstått', hint: 'En tolk står sedan på listan.' },
  notPossible,
}

const noInterrogation = 'Förhör inte. Ett barn som inget berättar kan ändå vara i fara.'

/** P5. */
export const childsVoiceWords: AnyWords<typeof english> = {
  firstTalk: {
    title: 'Berätta för barnet var det är, och lyssna',
    name: 'Första samtalet',
    why: 'Utan information att lita på blir smugglare den mest betrodda källan.',
    steps: [
      'Välj en lugn plats och en tolk utifrån.',
      'Berätta om varje ämne med enkla ord.',
      'Ge numren: 116 000, 116 111, larmnumret, gode mannen.',
      'Fråga om planer, rädslor, familj och skulder.',
      'Fråga: om du försvann, får vi visa ditt foto?',
    ],
    say: 'Du är i säkerhet här nu. Jag förklarar vad som händer härnäst och du får fråga mig vad som helst. Du får komma tillbaka när som helst och du blir inte straffad.',
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Delvis förstått', hint: 'Kommer tillbaka. Tala igen.' } },
  },
  interpreterForFirstTalk: {
    title: 'Hitta en tolk för det första samtalet',
    name: 'Tolk, första samtalet',
    why: 'Ett samtal som inte förstås har inte ägt rum.',
    steps: ['Försök med telefontolk, dygnet runt.', 'Kontrollera att tolken inte är ur barnets grupp.'],
    never: 'Använd inte ett annat barn eller en vuxen som kom med barnet.',
    outcomes: { found: { label: 'Hittad', hint: 'Det första samtalet står sedan på listan.' }, notPossible },
  },
  secondTalk: {
    title: 'Tala igen: vad förstod barnet, och vad vill det?',
    name: 'Andra samtalet',
    why: 'Under de första timmarna fastnar nästan inget. Det tar tid att berätta; att tiga betyder inte att inget finns.',
    steps: [
      'Be barnet berätta det med egna ord.',
      'Rita nätverket: familj, vänner, människor att lita på.',
      'Fråga igen om planer och oro.',
      'Fråga igen om fotot får visas.',
    ],
    never: noInterrogation,
    outcomes: {
      ...talkOutcomes,
      partly: { label: 'Delvis förstått', hint: 'Ett till samtal ska då hållas i dag.' },
    },
  },
  nextTalk: {
    title: 'Har något hänt som barnet måste förstå?',
    name: 'Skäl till samtal',
    why: 'Efter varje beslut, flytt eller dålig nyhet ger sig barn av för att ingen förklarade.',
    outcomes: {
      decision: { label: 'Ett beslut har kommit', hint: 'Ett samtal står sedan på listan.' },
      transfer: { label: 'En flytt är planerad eller gjord', hint: 'Ett samtal står sedan på listan.' },
      badNews: { label: 'Dåliga nyheter', hint: 'Ett samtal står sedan på listan.' },
      otherEvent: { label: 'Något annat', hint: 'Ett samtal står sedan på listan.' },
    },
  },
  eventTalk: {
    title: 'Förklara vad som har hänt, och hör barnet',
    name: 'Samtal efter en händelse',
    why: 'Säg vad det betyder och vilka verkliga val som finns.',
    steps: [
      'Säg vad det betyder, med tolken.',
      'Säg vad som ännu går att göra, och senast när.',
      'Fråga vad barnet nu planerar.',
      'Upprepa numren och vägen tillbaka.',
    ],
    never: noInterrogation,
    outcomes: { ...talkOutcomes, partly: { label: 'Delvis förstått', hint: 'Kommer tillbaka. Tala igen.' } },
  },
  interpreterForTalk: {
    title: 'Hitta en tolk för samtalet',
    name: 'Tolk',
    why: 'Ett samtal som inte förstås har inte ägt rum.',
    steps: ['Försök med telefontolk, dygnet runt.', 'Kontrollera att tolken inte är ur barnets grupp.'],
    never: 'Använd inte ett annat barn eller en vuxen som kom med barnet.',
    outcomes: { found: { label: 'Hittad', hint: 'Samtalet står sedan på listan.' }, notPossible },
  },
  plansToGoOn: {
    title: 'Planerar barnet att resa vidare, och vems idé är det?',
    name: 'Planer att resa vidare',
    why: 'Vems idé det är avgör vad som hjälper: en väg till familjen eller skydd mot press.',
    steps: ['Fråga öppet; döm inte.', 'Fråga vem som sade åt barnet att åka dit.'],
    say: 'Många unga vill resa vidare. Har du en plats i tankarna? Vem berättade om den?',
    outcomes: {
      no: { label: 'Inga planer på att ge sig av' },
      own: { label: 'Ja, barnets egen idé', hint: 'En säker väg står sedan på listan.' },
      family: { label: 'Ja, familjens idé', hint: 'En säker väg står sedan på listan.' },
      someoneElse: { label: 'Ja, någon annans idé', hint: 'Räknas som ett tecken på människohandel.' },
      unknown: notKnown,
    },
  },
  openSafeRoute: {
    title: 'Öppna en säker väg tillsammans med gode mannen',
    name: 'Säker väg',
    why: 'En väg som är för långsam driver barn in på en osäker.',
    steps: [
      'Ring gode mannen och advokaten.',
      'Inled familjeåterförening eller efterforskning.',
      'Säg nästa datum till barnet.',
    ],
    never: 'Ange inget datum som bestämt om du inte vet det.',
    outcomes: {
      done: { label: 'Inlett', hint: 'Notera vem du nådde.' },
      notSafe: { label: 'Inte utan fara för barnet', hint: 'Säg varför.' },
      notPossible,
    },
  },
  answerPressure: {
    title: 'Någon annan vill att barnet ger sig av: agera i dag',
    name: 'Press att ge sig av',
    why: 'Någon annans plan för ett barn är ett tecken på människohandel. Det kräver skydd samma dag.',
    steps: [
      'Ring specialisterna mot människohandel; berätta för polis och god man.',
      'Bedöm exploatering igen, med detta som en uppgift.',
      'Kom överens med barnet om hur det kan avvisa samtal.',
    ],
    say: 'Någon annan vill att det här barnet reser vidare. Det här är uppgifterna. Vad bör vi göra i dag, och vilka fler måste få veta?',
    never: 'Ring inte personen bakom planen.',
    outcomes: { done: { label: 'Berättat', hint: 'Notera vem du nådde.' }, notPossible },
  },
  plansLater: {
    title: 'Fråga igen om planer att resa vidare',
    name: 'Planer: fråga igen',
    why: 'Planer ändras med ett samtal, en vän som ger sig av eller ett beslut.',
    outcomes: { askAgain: { label: 'Fråga igen', hint: 'Frågan kommer tillbaka.' } },
  },
}
