import type { AnyWords } from '#content/phrase.ts'
import type { policeWords as english } from '#content/en/response/police.ts'
import { notPossible, notPossibleThen, registered } from './labels.ts'

/** R3 and R3e. */
export const policeWords: AnyWords<typeof english> = {
  reportToPolice: {
    title: 'Doe nu bij de politie aangifte van de verdwijning',
    name: 'Aangifte bij de politie',
    why: 'Een aangifte blijft uit wanneer iedereen denkt dat een ander al gebeld heeft. U doet de aangifte, op elk uur.',
    steps: [
      'Bel de politie en geef de fiche en de foto.',
      'Vraag om een vermist kind te registreren, niet ‘vertrokken’.',
      'Vraag het PV-nummer en de naam van de agent.',
      'Vraag het risiconiveau en een signalering in SIS.',
      'Spreek af wanneer u elkaar weer hoort.',
    ],
    say: 'Ik doe aangifte van de verdwijning van een kind. Registreer het alstublieft als vermist kind. Geef me het PV-nummer, uw naam en het risiconiveau. Vraag een signalering in SIS. Wie volgt dit op, en wanneer horen we elkaar weer? Er is geen wachttijd.',
    never: 'Wacht geen 24 uur. Neem geen genoegen met ‘bel morgen terug’.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Politie weigerde', hint: 'Noteer hun woorden. Nu volgt een leidinggevende.' },
      otherLabel: {
        label: 'Politie gebruikte een ander label, zoals ‘vertrokken’',
        hint: 'Noteer het label. Nu volgt een leidinggevende.',
      },
      toldToWait: { label: 'Politie zei te wachten', hint: 'Noteer hun woorden. Nu volgt een leidinggevende.' },
      notPossible,
    },
  },
  escalateSupervisor: {
    title: 'Leg het meteen voor aan een leidinggevende',
    name: 'Leidinggevende',
    why: 'Een kind dat als ‘vertrokken’ of niet geregistreerd is, wordt misschien niet gezocht. Elke weigering komt in het logboek.',
    steps: [
      'Vraag naar de leidinggevende van de agent.',
      'Verwittig ook uw eigen leidinggevende.',
      'Vraag opnieuw registratie als vermist kind.',
      'Noteer naam en antwoord.',
    ],
    say: 'Een kind is vermist en is niet als vermist geregistreerd. Er is geen wachttijd. Registreer het kind nu als vermist en geef me het PV-nummer, alstublieft.',
    outcomes: {
      accepted: registered,
      done: { label: 'Bereikt, kind niet geregistreerd', hint: 'Nu volgt de dienst vermiste personen.' },
      notPossible: notPossibleThen('Nu volgt de dienst vermiste personen.'),
    },
  },
  escalateMissingPersonsUnit: {
    title: 'Vraag de dienst vermiste personen het kind te registreren',
    name: 'Dienst vermiste personen',
    why: 'Het kind is nog niet geregistreerd. Een dienst die met vermiste personen werkt, oordeelt misschien anders.',
    steps: [
      'Vraag om doorverbonden te worden.',
      'Zeg wat de eerste agenten antwoordden.',
      'Noem elke reden tot bezorgdheid.',
      'Noteer naam en antwoord.',
    ],
    say: 'Een kind is vermist. Het politiekantoor heeft het kind niet als vermist geregistreerd. Doet u dat nu, alstublieft. Dit zijn de redenen tot bezorgdheid.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Dienst weigerde', hint: 'Noteer hun woorden. Nu volgt het parket.' },
      notPossible: notPossibleThen('Nu volgt het parket.'),
    },
  },
  escalateProsecutor: {
    title: 'Vraag het parket het kind te laten registreren',
    name: 'Parket',
    why: 'In Frankrijk gaat een meningsverschil over de aangifte naar het parket. Vraag elders of die weg bestaat.',
    steps: [
      'Vraag de politie naar de parketmagistraat van wacht.',
      'Geef elke weigering: naam, tijd, woorden.',
      'Noem elke reden tot bezorgdheid.',
      'Noteer naam en antwoord.',
    ],
    say: 'Een kind is vermist en de politie heeft het kind niet als vermist geregistreerd. Ik geef u de weigeringen met namen en tijdstippen. Laat het kind alstublieft registreren.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Parket weigerde', hint: 'Noteer het antwoord. Nu volgt het noodnummer.' },
      notPossible: notPossibleThen('Nu volgt het noodnummer.'),
    },
  },
  escalateHotline: {
    title: 'Vraag het noodnummer 116 000 te helpen bij de politie',
    name: 'Noodnummer helpt',
    why: 'Noodnummers vragen de politie hoe het staat. Sommige openen een dossier voor elk kind, welk label de politie ook gebruikt.',
    steps: [
      'Zeg wie geweigerd heeft, en wanneer.',
      'Vraag het noodnummer de politie te bellen.',
      'Vraag het dossiernummer van het noodnummer.',
    ],
    say: 'Een kind is vermist en de politie heeft het kind niet als vermist geregistreerd. Open alstublieft een dossier en bel de politie. Geef me uw dossiernummer.',
    outcomes: {
      accepted: registered,
      done: {
        label: 'Noodnummer verwittigd, kind niet geregistreerd',
        hint: 'Doe nu opnieuw aangifte bij de politie.',
      },
      notPossible: notPossibleThen('Doe nu opnieuw aangifte bij de politie.'),
    },
  },
  reportAgain: {
    title: 'Doe opnieuw aangifte van de verdwijning bij de politie',
    name: 'Opnieuw aangifte doen',
    why: 'Het kind is nog altijd vermist en niet geregistreerd. Elke poging en elke weigering blijft in het logboek.',
    steps: [
      'Bel opnieuw, of ga er zelf naartoe.',
      'Neem fiche, foto en asielkaart mee.',
      'Noem wie u intussen verwittigd hebt.',
    ],
    say: 'Ik doe opnieuw aangifte van de verdwijning van een kind. Eerdere weigeringen staan in ons logboek. Registreer het kind nu als vermist kind en geef me het PV-nummer en uw naam, alstublieft.',
    never: 'Stop niet omdat eerdere oproepen geweigerd werden.',
    outcomes: {
      accepted: registered,
      refused: { label: 'Politie weigerde opnieuw', hint: 'Noteer hun woorden. Nu volgt een leidinggevende.' },
      notPossible,
    },
  },
  policeFollowUp: {
    title: 'Vraag de politie wat er gedaan is',
    name: 'Opvolging bij de politie',
    why: 'Sommige aangiften worden geregistreerd en daarna niet opgevolgd zoals voor kinderen van het land zelf. Een vast volgend contact voorkomt dat.',
    steps: [
      'Bel op het afgesproken tijdstip.',
      'Vraag wat er gedaan is en wat volgt.',
      'Geef elk nieuw feit door.',
      'Spreek het volgende contact af.',
    ],
    say: 'Ik bel over het vermiste kind met dit PV-nummer. Wat is er gedaan? Wat hebt u van ons nodig? Wanneer horen we elkaar weer?',
    outcomes: {
      answered: { label: 'Politie antwoordde', hint: 'Noteer het antwoord en het volgende tijdstip.' },
      noAnswer: { label: 'Geen antwoord', hint: 'Komt terug. Bel opnieuw.' },
      dropped: { label: 'Politie sloot de zaak of gaf ze een ander label', hint: 'Betwist het nu.' },
      notPossible,
    },
  },
  challengeDropped: {
    title: 'Vraag dat de zoektocht naar het kind doorgaat',
    name: 'Betwisten: zaak gesloten',
    why: 'Een vermist kind blijft vermist tot het gevonden is. Tijd, leeftijd of een label maken nergens een einde aan.',
    steps: [
      'Vraag wie besliste, en op grond waarvan.',
      'Zeg dat niemand het kind gezien heeft.',
      'Verwittig uw leidinggevende en het parket.',
      'Vraag het noodnummer 116 000 aan te dringen.',
    ],
    say: 'Geen enkele bevoegde persoon heeft dit kind gezien. Neem de zaak alstublieft weer op als vermist kind. Wie besliste om ze te sluiten, en waarom?',
    outcomes: {
      takenUpAgain: { label: 'Politie nam de zaak weer op', hint: 'Noteer het volgende contact.' },
      refused: { label: 'Politie weigerde opnieuw', hint: 'Blijft open. Noteer hun woorden.' },
      notPossible,
    },
  },
}
