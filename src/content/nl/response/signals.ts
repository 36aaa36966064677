import type { AnyWords } from '#content/phrase.ts'
import type { signalWords as english } from '#content/en/response/signals.ts'
import { notKnown, notPossible, sayToChild } from './labels.ts'

/** R13. */
export const signalWords: AnyWords<typeof english> = {
  childMakesContact: {
    title: 'Het kind belt of schrijft',
    name: 'Kind neemt contact op',
    why: 'Een oproep of bericht is een teken van leven. Het kind is pas gevonden wanneer iemand het gezien heeft.',
    say: sayToChild,
    never: 'Beloof geen stilzwijgen. Dreig niet.',
    outcomes: { received: { label: 'Het kind nam contact op', hint: 'Nu volgt wat te doen.' } },
  },
  othersReport: {
    title: 'Iemand zegt waar het kind is',
    name: 'Nieuws van anderen',
    why: 'Mensen vrezen soms dat vertellen de verblijfsprocedure van het kind schaadt. Bied hun een vertrouwelijke weg.',
    say: 'Dank u dat u het ons zegt. We willen weten dat het kind veilig is. U kunt ons meer vertellen in vertrouwen.',
    outcomes: { received: { label: 'Iemand heeft het ons gezegd', hint: 'Laat het nu nagaan.' } },
  },
  sightingReported: {
    title: 'Iemand heeft het kind gezien',
    name: 'Waarneming',
    why: 'Een waarneming gaat meteen naar de politie.',
    outcomes: { received: { label: 'Waarneming ontvangen', hint: 'Geef ze nu door.' } },
  },
  hitReported: {
    title: 'De politie meldt een hit op een signalering',
    name: 'Hit',
    why: 'Ergens zijn autoriteiten het kind tegengekomen. Het kind is pas gevonden wanneer het in persoon gezien is.',
    outcomes: { received: { label: 'Hit gemeld', hint: 'Nu volgt wat te doen.' } },
  },
  deathReported: {
    title: 'Iemand zegt dat het kind overleden is',
    name: 'Bericht van overlijden',
    why: 'Zulk nieuws kan fout zijn. De zoektocht gaat door tot de politie het bevestigt.',
    outcomes: { received: { label: 'Bericht ontvangen', hint: 'Vraag het nu aan de politie.' } },
  },
  answerContact: {
    title: 'Houd contact met het kind en verwittig de politie',
    name: 'Het kind antwoorden',
    why: 'Het kind kan misschien niet vrij spreken. De lijn openhouden is belangrijker dan antwoorden krijgen.',
    steps: [
      'Blijf vriendelijk. Houd de lijn open.',
      'Stel de vragen die met de politie zijn afgesproken.',
      'Spreek af wanneer u elkaar weer hoort.',
      'Bel de politie.',
      'Noteer de eigen woorden van het kind.',
    ],
    say: sayToChild,
    never: 'Beloof geen stilzwijgen. Sluit het dossier niet af per telefoon.',
    outcomes: {
      done: { label: 'Politie verwittigd, contact genoteerd' },
      another: { label: 'Het kind nam opnieuw contact op', hint: 'Noteer ook dit.' },
      notPossible,
    },
  },
  verifyReport: {
    title: 'Laat de jeugdbescherming daar het bericht nagaan',
    name: 'Het bericht nagaan',
    why: 'Veel kinderen blijven als vermist staan omdat er geen antwoord terugkomt.',
    steps: [
      'Verwittig de politie.',
      'Vraag de jeugdbescherming van die plaats het na te gaan.',
      'Vraag dat iemand het kind ziet.',
      'Vraag een antwoord, wat het ook is.',
    ],
    never: 'Geef de plaats niet door aan de migratiedienst. Sluit nooit af per telefoon.',
    outcomes: {
      done: { label: 'Nagegaan', hint: 'In persoon gezien? Noteer dan ook ‘kind gevonden’.' },
      another: { label: 'Er kwam nog een bericht', hint: 'Laat ook dit nagaan.' },
      notPossible,
    },
  },
  passSighting: {
    title: 'Geef de waarneming meteen door aan de politie',
    name: 'Waarneming doorgeven',
    why: 'De politie leidt de zoektocht en heeft elke waarneming meteen nodig.',
    steps: ['Noteer wie het kind zag, waar en wanneer.', 'Noteer gezelschap, kleren en voertuig.', 'Bel de politie.'],
    say: 'Ik heb een waarneming van een vermist kind met dit PV-nummer. Dit is wie het kind zag, waar en wanneer.',
    outcomes: {
      done: { label: 'Politie verwittigd', hint: 'Noteer wie u bereikte.' },
      another: { label: 'Er kwam nog een waarneming', hint: 'Geef ook deze door.' },
      notPossible,
    },
  },
  answerHit: {
    title: 'Wees bereikbaar en stuur een nota over het belang van het kind',
    name: 'De hit beantwoorden',
    why: 'Het land dat het kind vindt, beslist uiterlijk 12 uur nadat het kind is aangetroffen. Uw nota moet er voordien zijn.',
    steps: [
      'Wees bereikbaar voor de politie.',
      'Schrijf één blad: belangen, risico’s, voogd, gezondheid.',
      'Stuur het via politie en SIRENE.',
      'Vraag daar jeugdbescherming en voogd.',
    ],
    say: 'We zijn op elk uur bereikbaar. Geef onze nota alstublieft door aan de autoriteit die het kind heeft. Betrek daar de jeugdbescherming.',
    outcomes: {
      done: { label: 'Nota gestuurd', hint: 'Noteer wie u bereikte.' },
      another: { label: 'Er kwam nog een hit', hint: 'Beantwoord ook deze.' },
      notPossible,
    },
  },
  confirmDeath: {
    title: 'Heeft de politie het overlijden bevestigd?',
    name: 'Overlijden bevestigen',
    why: 'Alleen een bevestigd overlijden beëindigt de zoektocht. Er geldt een apart protocol.',
    steps: [
      'Vraag de politie wie het bevestigt, en hoe.',
      'Vraag naar de contactpersoon voor de familie.',
      'Laat het verwittigen van de familie aan hen over.',
    ],
    outcomes: {
      confirmed: { label: 'Ja, bevestigd', hint: 'Zeg wie het bevestigde. De respons eindigt.' },
      notConfirmed: { label: 'Nee, niet bevestigd', hint: 'De zoektocht gaat door.' },
      unknown: notKnown,
    },
  },
}
