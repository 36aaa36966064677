import type { AnyWords } from '#content/phrase.ts'
import type { healthWords as english } from '#content/en/aftercare/health.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const childRefused = { label: 'Het kind zegt nu nee', hint: 'Het wordt opnieuw aangeboden.' } as const
const offerStands = {
  label: 'Het aanbod blijft, we gaan verder',
  hint: 'Pas na meer dan één aanbod. Geef een reden en een naam.',
} as const
const examined = { label: 'Gedaan', hint: 'Zeg wie het kind zag.' } as const

/** A2 and A3. */
export const healthWords: AnyWords<typeof english> = {
  askSafeAndWell: {
    title: 'Vraag de politie de veiligheids- en welzijnscheck',
    name: 'De check vragen',
    why: 'De politie beëindigt haar onderzoek pas nadat ze gezien heeft dat het kind veilig is.',
    steps: [
      'Vraag een agent met ervaring met kinderen.',
      'Vraag een tolk.',
      'Vraag dat iemand erbij is die het kind vertrouwt.',
    ],
    say: 'Het kind is terug. Kom alstublieft voor een veiligheids- en welzijnscheck, met een tolk. Het kind is mogelijk slachtoffer. Het is geen verhoor over het verblijf.',
    outcomes: { asked: { label: 'Gevraagd', hint: 'Noteer de agent.' }, notPossible },
  },
  safeAndWellCheck: {
    title: 'Heeft de politie gezien dat het kind veilig en wel is?',
    name: 'Veiligheids- en welzijnscheck',
    why: 'Het geeft het kind een kans om te vertellen. Het vervangt het terugkeergesprek niet.',
    steps: [
      'Vraag: nu veilig?',
      'Vraag: schade geleden, slachtoffer of getuige?',
      'Vraag: waar, en met wie?',
      'Laat het kind kiezen wat het vertelt.',
    ],
    never: 'Laat er geen verhoor over het verblijf van worden.',
    outcomes: {
      safe: { label: 'Gezien: veilig, en geen teken van een misdrijf', hint: 'Noteer de agent.' },
      notSafe: {
        label: 'Gezien: niet veilig, of er is meer schade te vrezen',
        hint: 'Bescherm nu het kind.',
      },
      unknown: {
        label: 'Gezien, maar niet bekend of het veilig is',
        hint: 'Telt als niet veilig. Bescherm nu het kind.',
      },
      crime: {
        label: 'Gezien: nu veilig, slachtoffer of getuige van een misdrijf',
        hint: 'Nu volgen advocaat en doorverwijzing.',
      },
      notYet: { label: 'Nog niet gezien', hint: 'Vraag het opnieuw aan de politie.' },
      notPossible,
    },
  },
  protectAfterCheck: {
    title: 'Breng het kind buiten bereik van het gevaar',
    name: 'Beschermen na de check',
    why: 'De check toonde dat het kind niet veilig is, of kon dat niet uitsluiten.',
    steps: [
      'Breng het kind naar een aparte, beschermde plaats.',
      'Spreek met de politie af wat anderen weghoudt.',
      'Beperk wie het adres kent.',
      'Vraag daarna de check opnieuw.',
    ],
    say: 'Volgens de check is dit kind misschien niet veilig. Wat beschermt het kind vanaf vannacht?',
    outcomes: {
      done: { label: 'Kind is beschermd', hint: 'Zeg waar, en wie u bereikte. De check komt terug.' },
      notPossible,
    },
  },
  victimAfterCheck: {
    title: 'Haal een advocaat erbij en vraag een doorverwijzing mensenhandel',
    name: 'Slachtoffer of getuige',
    why: 'Een kind dat slachtoffer of getuige is, heeft een advocaat nodig voor elk verhoor.',
    steps: [
      'Bel een advocaat voor elk verhoor.',
      'Zeg: mogelijk slachtoffer, een kind.',
      'Vraag dat het kind niet vastgehouden wordt.',
      'Vraag een doorverwijzing mensenhandel.',
    ],
    outcomes: { done: { label: 'Gedaan', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  healthNow: {
    title: 'Heeft het kind nu een arts nodig?',
    name: 'Gezondheid nu',
    why: 'Na seksueel geweld telt elk uur, voor hulp en voor bewijs. Niet bekend telt als ja.',
    steps: [
      'Vraag rustig, één ding tegelijk.',
      'Let op verwonding en intoxicatie.',
      'Laat het kind kiezen wie erbij is.',
    ],
    outcomes: {
      urgent: { label: 'Ja, meteen', hint: 'Ga naar een arts of bel de hulpdiensten.' },
      notUrgent: { label: 'Nee, een onderzoek kan volgen' },
    },
  },
  urgentCare: {
    title: 'Breng het kind nu naar een arts',
    name: 'Dringende zorg',
    why: 'Sommige hulp werkt alleen binnen uren of enkele dagen. Stel het niet uit.',
    steps: [
      'Bel vooraf en zeg wat nodig is.',
      'Laat het kind kiezen tussen een vrouwelijke of mannelijke arts.',
      'Neem een tolk mee, geen reisgezel.',
      'Blijf bij het kind.',
    ],
    say: 'Ik breng een kind dat vermist was en meteen gezien moet worden. We hebben een tolk nodig. Bewaar alstublieft bewijs als het kind akkoord gaat.',
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  medicalCheck: {
    title: 'Laat een zorgverlener het kind zien',
    name: 'Medisch onderzoek',
    why: 'Ziekte en zwangerschap blijken vaak pas wanneer iemand kijkt.',
    steps: ['Maak een afspraak.', 'Geef de medicatie en allergieën die u kent.', 'Leg het aan het kind uit.'],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
  mentalHealth: {
    title: 'Let op slaap, nood en terugtrekking',
    name: 'Psychische gezondheid',
    why: 'Angst en slapeloze nachten drijven kinderen opnieuw weg.',
    steps: [
      'Vraag naar slaap en angst.',
      'Vraag naar alcohol, drugs en zelfverwonding.',
      'Haal iemand met opleiding erbij.',
    ],
    outcomes: { done: examined, childRefused, offerStands, notPossible },
  },
}
