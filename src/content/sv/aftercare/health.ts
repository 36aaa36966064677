import type { AnyWords } from '#content/phrase.ts'
import type { healthWords as english } from '#content/en/aftercare/health.ts'
import { notPossible } from '#content/sv/response/labels.ts'

const childRefused = { label: 'Barnet säger nej just nu', hint: 'Det erbjuds igen.' }
const offerStands = {
  label: 'Erbjudandet står kvar, vi går vidare',
  hint: 'Bara efter mer än ett erbjudande. Ange skäl och namn.',
}
const examined = { label: 'Gjort', hint: 'Säg vem som undersökte barnet.' }

/** A2 and A3. */
export const healthWords: AnyWords<typeof english> = {
  askSafeAndWell: {
    title: 'Be polisen om kontroll av säkerhet och mående',
    name: 'Begär kontrollen',
    why: 'Polisen avslutar sin utredning först när de har sett att barnet är i säkerhet.',
    steps: ['Be om en polis som är van vid barn.', 'Be om en tolk.', 'Be att någon som barnet litar på är med.'],
    say: 'Barnet är tillbaka. Jag ber er komma för en kontroll av säkerhet och mående, med tolk. Barnet är ett möjligt offer. Det är inget samtal om migrationsärendet.',
    outcomes: { asked: { label: 'Begärt', hint: 'Notera polisens namn.' }, notPossible },
  },
  safeAndWellCheck: {
    title: 'Har polisen sett att barnet är i säkerhet och mår bra?',
    name: 'Kontroll av säkerhet och mående',
    why: 'Den ger barnet en chans att berätta. Den ersätter inte återkomstsamtalet.',
    steps: [
      'Fråga: i säkerhet nu?',
      'Fråga: skadad, offer eller vittne?',
      'Fråga: var, och med vem?',
      'Låt barnet välja vad det vill berätta.',
    ],
    never: 'Låt det inte bli ett samtal om migrationsärendet.',
    outcomes: {
      safe: { label: 'Sett: i säkerhet, och inget tecken på brott', hint: 'Notera polisens namn.' },
      notSafe: { label: 'Sett: inte i säkerhet, eller mer skada är att befara', hint: 'Skydda barnet härnäst.' },
      unknown: {
        label: 'Sett, men vet inte om barnet är i säkerhet',
        hint: 'Räknas som inte i säkerhet. Skydda barnet härnäst.',
      },
      crime: {
        label: 'Sett: i säkerhet nu, offer för eller vittne till brott',
        hint: 'Advokat och hänvisning kommer härnäst.',
      },
      notYet: { label: 'Ännu inte sett', hint: 'Be polisen igen.' },
      notPossible,
    },
  },
  protectAfterCheck: {
    title: 'Ta barnet utom räckhåll för skadan',
    name: 'Skydda efter kontrollen',
    why: 'Kontrollen visade att barnet inte är i säkerhet, eller kunde inte utesluta det.',
    steps: [
      'Flytta barnet till en avskild, skyddad plats.',
      'Kom överens med polisen om vad som håller andra borta.',
      'Begränsa vilka som vet adressen.',
      'Begär kontrollen igen efteråt.',
    ],
    say: 'Kontrollen visar att det här barnet kanske inte är i säkerhet. Vad skyddar barnet från och med i natt?',
    outcomes: {
      done: { label: 'Barnet är skyddat', hint: 'Säg var, och vem du nådde. Kontrollen kommer tillbaka.' },
      notPossible,
    },
  },
  victimAfterCheck: {
    title: 'Koppla in en advokat och begär hänvisning om människohandel',
    name: 'Offer eller vittne',
    why: 'Ett barn som är offer eller vittne behöver en advokat före varje förhör.',
    steps: [
      'Ring en advokat före varje förhör.',
      'Säg: möjligt offer, ett barn.',
      'Begär att barnet inte tas i förvar.',
      'Begär en hänvisning om människohandel.',
    ],
    outcomes: { done: { label: 'Gjort', hint: 'Notera vem du nådde.' }, notPossible },
  },
  healthNow: {
    title: 'Behöver barnet läkare nu?',
    name: 'Hälsan nu',
    why: 'Efter sexuellt våld räknas varje timme, för hjälp och för bevis. Vet inte räknas som ja.',
    steps: [
      'Fråga varsamt, en sak i taget.',
      'Se efter skador och påverkan av alkohol eller droger.',
      'Låt barnet välja vem som är med.',
    ],
    outcomes: {
      urgent: { label: 'Ja, genast', hint: 'Åk till läkare eller ring larmnumret.' },
      notUrgent: { label: 'Nej, en undersökning kan följa' },
    },
  },
  urgentCare: {
    title: 'Ta barnet till läkare nu',
    name: 'Akut vård',
    why: 'En del hjälp fungerar bara inom timmar eller några dagar. Skjut inte upp det.',
    steps: [
      'Ring i förväg och säg vad som behövs.',
      'Be om en läkare av det kön barnet väljer.',
      'Ta med tolk, inte en följeslagare.',
      'Stanna hos barnet.',
    ],
    say: 'Jag kommer med ett barn som var försvunnet och behöver undersökas genast. Vi behöver tolk. Säkra bevis, om barnet går med på det.',
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  medicalCheck: {
    title: 'Låt vårdpersonal undersöka barnet',
    name: 'Läkarundersökning',
    why: 'Sjukdom och graviditet visar sig ofta bara när någon undersöker.',
    steps: ['Boka en tid.', 'Uppge de mediciner och allergier du känner till.', 'Förklara för barnet.'],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  mentalHealth: {
    title: 'Se till sömn, oro och tillbakadragenhet',
    name: 'Psykisk hälsa',
    why: 'Rädsla och sömnlösa nätter driver barn bort igen.',
    steps: ['Fråga om sömn och rädsla.', 'Fråga om alkohol, droger och självskada.', 'Koppla in någon med utbildning.'],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
}
