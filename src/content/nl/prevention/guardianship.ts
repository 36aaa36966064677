import type { AnyWords } from '#content/phrase.ts'
import type { guardianshipWords as english } from '#content/en/prevention/guardianship.ts'
import { notPossible } from '#content/nl/response/labels.ts'

const appointed = {
  label: 'Er is een voogd aangesteld',
  hint: 'Vul de naam in. De voogd inlichten staat dan op de lijst.',
} as const

/** P3. */
export const guardianshipWords: AnyWords<typeof english> = {
  guardianQuestion: {
    title: 'Heeft het kind een voogd?',
    name: 'Voogd aangesteld',
    why: 'De voogd komt op voor dit kind. Regelmatig contact houdt kinderen hier.',
    outcomes: {
      appointed,
      interim: { label: 'Iemand treedt voorlopig op', hint: 'Vul in wie, en tot wanneer.' },
      none: { label: 'Nee', hint: 'Er een vragen moet dan meteen.' },
      unknown: { label: 'Niet bekend', hint: 'Telt als nee.' },
    },
  },
  askForGuardian: {
    title: 'Vraag nu een voogd',
    name: 'Voogd gevraagd',
    why: 'Wie het kind kent, mag en moet vragen. Intussen moet iemand voor het kind optreden.',
    steps: ['Bel de dienst die voogden aanstelt.', 'Vraag wie tot dan optreedt.', 'Noteer naam, tijd en referentie.'],
    say: 'Een niet-begeleid kind heeft geen voogd. Stel er alstublieft een aan. Wie treedt tot dan voor het kind op?',
    outcomes: { asked: { label: 'Gevraagd', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  guardianInPlace: {
    title: 'Is er nu een voogd?',
    name: 'Voogd aanwezig',
    why: 'Europese regels stellen een uiterste termijn voor de aanstelling. Een datum waar niemand op let, gaat in stilte voorbij.',
    steps: ['Vraag hoever het staat.', 'Noteer wie intussen optreedt, en tot wanneer.'],
    outcomes: {
      appointed,
      notYet: { label: 'Nog niet', hint: 'Alarm slaan staat dan op de lijst.' },
      notPossible,
    },
  },
  escalateGuardian: {
    title: 'Sla alarm: dit kind heeft geen voogd',
    name: 'Voogd: alarm',
    why: 'Geen voogd na de termijn, of geen contact, is een risico op zich.',
    steps: [
      'Verwittig de voogdijdienst opnieuw.',
      'Verwittig de verantwoordelijke bij de jeugdbescherming.',
      'Noem de datum waarop u het eerst vroeg.',
    ],
    say: 'Dit kind heeft nog altijd geen voogd met wie er contact is. We vroegen het op deze datum. Noem alstublieft een persoon en een dag.',
    outcomes: { told: { label: 'Beide verwittigd', hint: 'Noteer wie u bereikte.' }, appointed, notPossible },
  },
  guardianAfterAlarm: {
    title: 'Heeft het alarm een voogd gebracht?',
    name: 'Voogd na alarm',
    why: 'Een alarm dat niemand opvolgt, verandert niets.',
    outcomes: { appointed, notYet: { label: 'Nog niet', hint: 'Het alarm wordt opnieuw geslagen.' }, notPossible },
  },
  informGuardian: {
    title: 'Licht de voogd in over het risico op verdwijning',
    name: 'De voogd inlichten',
    why: 'De voogd wordt ’s nachts als een van de eersten gebeld. De voogd moet dat weten, en hoe.',
    steps: [
      'Leg uit wat er gebeurt als het kind vermist is.',
      'Vraag een nummer voor nachten en weekends.',
      'Spreek af hoe vaak voogd en kind elkaar zien.',
    ],
    outcomes: { told: { label: 'Ingelicht', hint: 'Noteer wie u bereikte.' }, notPossible },
  },
  guardianContact: {
    title: 'Hebben voogd en kind nog regelmatig contact?',
    name: 'Contact met de voogd',
    why: 'Regelmatig contact is op zich bescherming.',
    outcomes: {
      guardianChanges: { label: 'De voogd verandert', hint: 'De vraag komt terug.' },
      noRegularContact: { label: 'Amper contact', hint: 'Alarm slaan staat dan op de lijst.' },
    },
  },
}
