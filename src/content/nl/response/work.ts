import type { AnyWords } from '#content/phrase.ts'
import type { workWords as english } from '#content/en/response/work.ts'
import { keepTheRoom, notKnown, notPossible } from './labels.ts'

/** R5, R6 and R8: risk, lead, search. */
export const workWords: AnyWords<typeof english> = {
  worryingCriteria: {
    title: 'Beantwoord elk criterium en bepaal dan het niveau van bezorgdheid',
    name: 'Niveau van bezorgdheid',
    why: 'De politie beoordeelt het gevaar op wat de aangever zegt. Niet bekend is een reden tot bezorgdheid, geen nee.',
    steps: [
      'Beantwoord elke regel, met een feit.',
      'Bepaal het niveau.',
      'Stuur de antwoorden schriftelijk naar de politie.',
    ],
    never: 'Verlaag het niet omdat het kind vaak weg is, bijna 18 is of omdat de leeftijd betwijfeld wordt.',
    outcomes: {
      immediateDanger: { label: 'Onmiddellijk gevaar', hint: 'Levensgevaar, tekens van zelfdoding, of een misdrijf.' },
      highConcern: {
        label: 'Grote bezorgdheid',
        hint: 'Het gewone niveau zolang de verblijfplaats niet bekend is.',
      },
      concern: { label: 'Bezorgdheid', hint: 'Alleen met een naam en een reden.' },
    },
  },
  policeRiskLevel: {
    title: 'Bent u het eens met het niveau van de politie?',
    name: 'Risiconiveau van de politie',
    why: 'Onder een label als ‘niet onrustwekkend’ vallen kinderen in migratie uit de zoektocht.',
    steps: ['Vraag welk niveau de politie bepaalde.', 'Vergelijk het met uw antwoorden.'],
    say: 'Welk risiconiveau heeft dit kind? Wat is de reden? Wie besliste het?',
    outcomes: {
      agreed: { label: 'Ja, we zijn het eens', hint: 'Vul het niveau in.' },
      notAgreed: { label: 'Nee, het is te laag', hint: 'Vul het niveau in. Betwist het nu.' },
      unknown: notKnown,
      notPossible,
    },
  },
  challengeRisk: {
    title: 'Betwist het niveau van de politie met redenen',
    name: 'Niveau betwisten',
    why: 'Vaak weggaan, willen verder reizen of bijna 18 zijn maakt een kind niet veilig.',
    steps: [
      'Geef een feit voor elk criterium.',
      'Stuur het naar de agent die de zaak behandelt.',
      'Vraag een nieuwe beslissing.',
      'Noteer het antwoord.',
    ],
    say: 'We zijn het niet eens met dit niveau. Dit zijn de feiten voor elk criterium. Beslis alstublieft opnieuw en zeg ons de reden.',
    outcomes: {
      raised: { label: 'Niveau verhoogd', hint: 'Vul het nieuwe niveau in.' },
      refused: { label: 'Niveau niet verhoogd', hint: 'Noteer hun woorden. De evaluatie vraagt het opnieuw.' },
      notPossible,
    },
  },
  riskReview: {
    title: 'Is het risico veranderd?',
    name: 'Evaluatie van het risico',
    why: 'Elk nieuw feit kan het risico veranderen. Het wordt geëvalueerd zolang het kind vermist is.',
    steps: ['Verzamel wat nieuw is.', 'Vraag opnieuw naar een ander land.', 'Geef nieuwe feiten door aan de politie.'],
    never: 'Verlaag het niet omdat het kind al eerder vermist was.',
    outcomes: {
      unchanged: { label: 'Niet veranderd' },
      raised: { label: 'Nu hoger', hint: 'Zeg waarom, en verwittig de politie.' },
      loweredWithReason: { label: 'Nu lager', hint: 'Alleen met een naam en een reden.' },
      challenge: { label: 'Niveau van de politie is te laag', hint: 'Betwist het nu.' },
      notPossible,
    },
  },
  nameCoordinator: {
    title: 'Wijs één coördinator en een plaatsvervanger aan',
    name: 'Coördinator',
    why: 'Wanneer niemand de algemene verantwoordelijkheid heeft, vallen taken tussen de diensten.',
    steps: [
      'Vraag de jeugdbescherming wie het opneemt.',
      'Noteer naam, nummer en plaatsvervanger.',
      'Zeg het aan iedereen op de lijst.',
    ],
    outcomes: { named: { label: 'Aangewezen' }, notPossible },
  },
  agreeRoles: {
    title: 'Spreek af wie wat doet',
    name: 'Rollen',
    why: 'De politie leidt de zoektocht. De jeugdbescherming houdt het dossier van het kind en blijft verantwoordelijk.',
    steps: [
      'Noem wie de zoektocht leidt.',
      'Noem wie het dossier houdt.',
      'Spreek af hoe vaak u de politie hoort.',
      'Noteer elk bericht.',
    ],
    outcomes: { done: { label: 'Afgesproken' }, notPossible },
  },
  coordinationInPlace: {
    title: 'Verander de coördinator of de rollen',
    name: 'Rollen veranderen',
    why: 'Er gaat veel verloren wanneer werk van de ene naar de andere gaat. Noem de nieuwe persoon voor de oude vertrekt.',
    steps: ['Geef bij elke shiftwissel schriftelijk door.', 'Noem wie vannacht de telefoon opneemt.'],
    outcomes: { changed: { label: 'Er verandert iemand', hint: 'Wijs de coördinator opnieuw aan.' } },
  },
  searchFirst: {
    title: 'Zoek eerst: kamer, telefoon, open sporen, vrienden',
    name: 'Eerste zoektocht',
    why: 'Wat meegenomen is en wat er nog ligt, helpt de politie. Niets vinden is ook een resultaat.',
    steps: [
      'Noteer elk resultaat, ook niets gevonden.',
      'Bekijk alleen wat openlijk zichtbaar is.',
      'Geef telefoon- en simgegevens aan de politie.',
      'Vraag vrienden rustig wat ze weten.',
    ],
    never: keepTheRoom,
    outcomes: { done: { label: 'Gedaan en genoteerd' }, notPossible },
  },
  searchWider: {
    title: 'Verruim de zoektocht met politie en partners',
    name: 'Ruimere zoektocht',
    why: 'Een kind kan in het ziekenhuis, in een politiecel, in detentie of in een ander centrum zijn.',
    steps: [
      'Spreek af wie waar navraag doet.',
      'Noteer elk resultaat, ook niets gevonden.',
      'Geef elk spoor door aan de politie.',
    ],
    never: 'Bel vanuit het centrum geen familie in het buitenland bij een vermoeden van mensenhandel.',
    outcomes: { done: { label: 'Gedaan en genoteerd' }, notPossible },
  },
  searchOn: {
    title: 'Voeg een nieuw spoor toe aan de zoektocht',
    name: 'Nieuw spoor',
    why: 'Een spoor kan laat komen. Het gaat naar de politie en start de ruimere zoektocht opnieuw.',
    outcomes: { newLead: { label: 'Er is een nieuw spoor', hint: 'De ruimere zoektocht begint opnieuw.' } },
  },
}
