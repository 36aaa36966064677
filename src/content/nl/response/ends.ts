import type { AnyWords } from '#content/phrase.ts'
import type { endWords as english } from '#content/en/response/ends.ts'
import { notPossible, seenFaceToFace } from './labels.ts'

/** How a response ends. */
export const endWords: AnyWords<typeof english> = {
  childFound: {
    title: 'Heeft iemand het kind in persoon gezien?',
    name: 'Kind gevonden',
    why: 'Een kind is gevonden wanneer een bevoegd persoon het gezien heeft. Een oproep of bericht volstaat niet.',
    never: 'Sluit nooit af per telefoon.',
    outcomes: {
      seenFaceToFace: { label: 'Ja, in persoon gezien', hint: 'Zeg wie het kind zag. De nazorg begint.' },
      notSeen: { label: 'Nee, nog niet', hint: 'Nu moet het kind gezien worden. De zoektocht gaat door.' },
    },
  },
  seeFaceToFace: {
    title: 'Zorg dat iemand het kind in persoon ziet',
    name: 'Het kind zien',
    why: 'Tot dan blijft het kind vermist en blijven de signaleringen staan.',
    steps: [
      'Vraag politie of jeugdbescherming te gaan.',
      'Vergelijk foto en kenmerken: hetzelfde kind?',
      'Vraag hoe en waar het kind gevonden is.',
    ],
    say: 'We hebben nieuws over een vermist kind met dit PV-nummer. Ga het kind alstublieft in persoon zien en zeg ons wie het zag.',
    never: 'Sluit nooit af per telefoon.',
    outcomes: {
      seenFaceToFace,
      notFound: { label: 'Kind is daar niet', hint: 'De zoektocht gaat door.' },
      notPossible,
    },
  },
  endOtherwise: {
    title: 'Beëindig de respons zonder dat het kind gezien is',
    name: 'Ander einde',
    why: 'Dat kan alleen als een instantie met naam overneemt, of bij een vergissing. Nooit door tijd, leeftijd of status.',
    outcomes: {
      takenOver: { label: 'Een andere instantie neemt over', hint: 'Haar naam en referentie zijn nodig.' },
      openedInError: { label: 'Bij vergissing geopend', hint: 'Een reden en een tweede persoon zijn nodig.' },
    },
  },
  takeOver: {
    title: 'Noem de instantie die overneemt',
    name: 'Overname',
    why: 'Het risico is het grootst wanneer een kind van dienst verandert. De ontvanger moet ja gezegd hebben.',
    steps: ['Zorg dat iemand met naam ja zegt.', 'Vraag hun referentie.', 'Geef door wat nog openstaat.'],
    outcomes: {
      confirmed: { label: 'Overname bevestigd', hint: 'De respons eindigt hier.' },
      withdrawn: { label: 'Geen overname', hint: 'De respons gaat door.' },
    },
  },
  openedInErrorCheck: {
    title: 'Ga met een tweede persoon na dat dit een vergissing was',
    name: 'Controle vergissing',
    why: 'Een vermist kind mag nooit met één tik van de lijst verdwijnen.',
    outcomes: {
      confirmed: { label: 'Ja, bij vergissing geopend', hint: 'Een reden en een tweede naam zijn nodig.' },
      withdrawn: { label: 'Geen vergissing', hint: 'De respons gaat door.' },
    },
  },
  turnedUp: {
    title: 'Het kind is terug en is in persoon gezien',
    name: 'Kind is terug',
    why: 'Een onthaal zonder verwijt kan bepalen of het opnieuw gebeurt.',
    steps: [
      'Onthaal het kind: eten, rust, warmte.',
      'Let op angst of controle door iemand.',
      'Zeg het aan al wie verwittigd was, ook de politie.',
      'Bekijk opnieuw het risico op verdwijning.',
    ],
    outcomes: {},
  },
  seenAndSafe: {
    title: 'Kind in persoon gezien: de nazorg begint',
    name: 'Kind gevonden',
    why: 'Een onthaal zonder verwijt kan bepalen of het opnieuw gebeurt. Gevonden kinderen mogen niet op lijsten blijven staan.',
    steps: [
      'Geef eten, rust en een warm onthaal.',
      'Let op angst of controle door iemand.',
      'Zeg het aan al wie verwittigd was.',
      'Laat signaleringen en wat verspreid is weghalen.',
      'Vraag de politie de veiligheids- en welzijnscheck.',
    ],
    outcomes: {},
  },
  takenOver: {
    title: 'Een andere instantie is nu verantwoordelijk',
    name: 'Overgenomen',
    why: 'De respons eindigt hier omdat iemand met naam ze overgenomen heeft.',
    steps: ['Zeg het aan al wie verwittigd was.', 'Geef door welke signaleringen openstaan en wat nog weg moet.'],
    outcomes: {},
  },
  deathRecorded: {
    title: 'Het overlijden van het kind is genoteerd',
    name: 'Overlijden genoteerd',
    why: 'De politie heeft het bevestigd. Nu volgen een apart protocol en de contactpersoon voor de familie.',
    steps: [
      'Volg het aparte protocol.',
      'Laat het verwittigen van de familie aan de contactpersoon over.',
      'Zeg het aan al wie verwittigd was.',
      'Laat signaleringen en wat verspreid is weghalen.',
    ],
    outcomes: {},
  },
  openedInError: {
    title: 'Deze respons is bij vergissing geopend',
    name: 'Bij vergissing geopend',
    why: 'Wie verwittigd was, handelt er misschien nog naar.',
    steps: ['Zeg het aan al wie verwittigd was.', 'Laat ingevoerde signaleringen weghalen.'],
    outcomes: {},
  },
}
