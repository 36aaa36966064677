import type { AnyWords } from '#content/phrase.ts'
import type { aftercareFieldWords as english } from '#content/en/aftercare/fields.ts'
import { returnTopicWords, sharingCheckWords } from '#content/nl/checklists.ts'

const { h01, h05, h06, h07, h11, h12, h13 } = sharingCheckWords

/** Words of the fields that only aftercare has. */
export const aftercareFieldWords: AnyWords<typeof english> = {
  identifiedBy: {
    label: 'Hoe het bevestigd is',
    items: {
      photo: 'Foto vergeleken',
      marks: 'Kenmerken vergeleken: littekens, tatoeages, moedervlekken',
      nameVariants: 'Alle schrijfwijzen van de naam vergeleken',
      fingerprintsByAuthority: 'Vingerafdrukken vergeleken door de instantie',
    },
  },
  condition: { label: 'Hoe het met het kind gaat', hint: 'Wat u ziet en wat het kind zegt.' },
  meanwhile: {
    label: 'Intussen',
    items: {
      foodAndRest: 'Eten en rust',
      doctorIfNeeded: 'Een arts, indien nodig',
      safePlace: 'Een veilige plaats voor vannacht',
      childProtectionTold: 'Jeugdbescherming verwittigd',
    },
  },
  hitMeanwhile: {
    label: 'Intussen',
    items: {
      foodAndRest: 'Eten en rust',
      doctorIfNeeded: 'Een arts, indien nodig',
      safePlace: 'Een veilige plaats voor vannacht',
      childProtectionTold: 'Jeugdbescherming verwittigd',
      interimGuardianAsked: 'Voorlopige voogd gevraagd',
    },
  },
  welcomeSigns: {
    label: 'Tekens die zorgen geven',
    hint: 'Niet bekend telt als een zorg.',
    items: {
      afraid: 'Bang voor iemand',
      controlled: 'Lijkt door iemand gecontroleerd te worden',
      phoneKeepsRinging: 'Telefoon blijft rinkelen',
      hurtOrUnwell: 'Gewond, uitgeput of onwel',
      newThings: 'Geld, kleren of een telefoon zonder verklaring',
    },
  },
  welcome: {
    label: 'Onthaal',
    items: {
      foodAndRest: 'Eten, drinken en rust',
      noReproach: 'Een onthaal zonder verwijt',
      interpreter: 'Een tolk die het kind aanvaardt',
      safeTransport: 'Gebracht door een volwassene die het kind kent, niet alleen, niet door een verdacht familielid',
    },
  },
  protectedPlace: { label: 'Waar het kind beschermd is', hint: 'Schrijf het adres alleen als het moet.' },
  victimTasks: {
    label: 'Eerst slachtoffer',
    items: {
      treatedAsVictim: 'Politie en parket verwittigd: mogelijk slachtoffer',
      noDetention: 'Niet vastgehouden',
      lawyerCalled: 'Advocaat gebeld voor elk verhoor',
      referralStarted: 'Doorverwijzing mensenhandel begonnen',
    },
  },
  whatIsKept: { label: 'Wat bewaard wordt' },
  whoHoldsIt: { label: 'Wie het bijhoudt', hint: 'Naam en dienst.' },
  childAgreed: { label: 'Waarmee het kind akkoord ging', hint: 'De eigen woorden van het kind.' },

  safeAndWell: {
    label: 'Wat eruit kwam',
    hint: 'Alleen wat het kind wilde vertellen.',
    items: {
      notSafeNow: 'Nu niet veilig',
      victimOrWitness: 'Slachtoffer of getuige van een misdrijf',
      furtherHarm: 'Verdere schade te vrezen',
      disclosed: 'Het kind vertelde iets waarop gehandeld moet worden',
    },
  },
  whereAndWithWhom: { label: 'Waar het kind was, en met wie' },
  healthSigns: {
    label: 'Noden die niet kunnen wachten',
    hint: 'Niet bekend telt als ja.',
    items: {
      injury: 'Verwonding',
      intoxication: 'Alcohol of drugs',
      sexualViolence: 'Seksueel geweld',
      pregnancy: 'Zwangerschap',
      selfHarm: 'Zelfverwonding',
      untreatedIllness: 'Ziekte die niet behandeld wordt',
    },
  },
  whoExamined: { label: 'Wie het kind zag', hint: 'Naam en beroep.' },
  outAt: { label: 'Wanneer ze verwijderd werd' },

  fileParts: {
    label: 'Delen van het dossier',
    items: {
      packet: 'Identificatiefiche',
      riskRecord: 'Risicofiche',
      referralStatus: 'Doorverwijzing mensenhandel: loopt er een, en waar',
      guardianContact: 'Voogd en therapeut: rechtstreeks contact',
      carePlan: 'Begeleidingsplan',
      healthRecord: 'Gezondheid',
    },
  },
  shareAbroadCheck: { label: 'Voor het de grens over gaat', items: { h01, h05, h06, h07, h11, h12, h13 } },
  civilChannels: {
    label: 'Kanalen zonder de politie',
    items: {
      childProtectionChannel: 'Centrale autoriteit, International Social Service of Rode Kruis',
      guardianChannel: 'Van voogd tot voogd',
      hotlineChannel: 'Van noodnummer tot noodnummer',
    },
  },
  interimGuardian: { label: 'Wie tot dan als voogd optreedt', hint: 'Naam en dienst.' },
  whyLeft: { label: 'Waarom het kind op weg ging', hint: 'De eigen woorden van het kind.' },
  childsWish: { label: 'Wat het kind wenst', hint: 'De eigen woorden van het kind.' },
  childsFear: { label: 'Waarvoor het kind bang is' },
  familyThere: { label: 'Familie in het land waar het kind is' },
  identificationCountry: { label: 'Land waar de doorverwijzing gebeurt' },
  childsView: { label: 'Wat het kind ervan vindt', hint: 'De eigen woorden van het kind.' },
  decideAgainAt: { label: 'Wanneer opnieuw beslist wordt' },
  transferTasks: {
    label: 'Voor de reis',
    items: {
      writtenPlan: 'Schriftelijk plan, afgesproken door beide kanten',
      escortKnown: 'Begeleider onderweg die het kind kent',
      medicine: 'Medicatie voor de reis en de eerste dagen',
      documents: 'Documenten',
      traffickingRiskThere: 'Risico op mensenhandel aan de andere kant beoordeeld',
      childKnowsPlan: 'Het kind kent het plan en weet wie te bellen',
    },
  },
  receivingGuardian: { label: 'Voogd die het kind ontvangt', hint: 'Naam en nummer.' },
  escort: { label: 'Begeleider onderweg', hint: 'Naam en dienst.' },
  travelAt: { label: 'Wanneer het kind zou aankomen' },

  interviewer: { label: 'Wie het gesprek voert', hint: 'Naam, en waarom onafhankelijk.' },
  childsChoice: { label: 'Wat het kind koos', hint: 'Persoon, gender, plaats of tijd.' },
  interviewPlace: { label: 'Waar' },
  interviewAt: { label: 'Wanneer' },
  toldBefore: {
    label: 'Wat het kind eerst gezegd is',
    hint: 'Wie het leest, en wat niet geheim kan blijven.',
  },
  returnTopics: {
    label: 'Onderwerpen',
    hint: 'Volg het kind; niet elk onderwerp past.',
    items: returnTopicWords,
  },
  reasonsForLeaving: {
    label: 'Waarom het kind ging',
    items: {
      pushPlace: 'Weggeduwd: de plaats',
      pushDecision: 'Weggeduwd: een beslissing',
      pushConflict: 'Weggeduwd: een conflict',
      pushWaiting: 'Weggeduwd: wachten',
      pullFamily: 'Aangetrokken: familie',
      pullDebt: 'Aangetrokken: schuld',
      pullWork: 'Aangetrokken: werk',
      pullPartner: 'Aangetrokken: een partner',
      taken: 'Meegenomen door iemand',
    },
  },
  analysis: {
    label: 'Eigen oordeel van de gespreksvoerder',
    hint: 'Schade, tekens, niveau, acties, wie wat krijgt.',
  },
  carerObservations: { label: 'Wat de begeleider merkte' },
  passedOn: { label: 'Wat doorgegeven is', hint: 'Aan wie, en waarvoor.' },
  victimRights: {
    label: 'Uitgelegde rechten',
    items: {
      recoveryAndReflection: 'Tijd om te herstellen en na te denken',
      residence: 'Een mogelijk recht om te blijven',
      nonPunishment: 'Geen straf voor wat het kind moest doen',
      legalAid: 'Een advocaat zonder kosten',
      compensation: 'Schadevergoeding',
    },
  },
  facts: { label: 'Tekens, met de feiten erbij' },

  whatChanges: { label: 'Wat verandert aan de plaats' },
  placeKind: {
    label: 'Soort plaats',
    options: {
      otherPlace: 'Een andere plaats',
      protectedReception: 'Beschermde opvang',
      family: 'Familie',
      otherRegion: 'Een andere regio',
    },
  },
  bestInterestsHeadings: {
    label: 'Punten om af te wegen',
    items: {
      familyReunification: 'Gezinshereniging',
      wellbeingAndStability: 'Welzijn, en stabiliteit van de zorg',
      safety: 'Veiligheid, ook het risico op mensenhandel',
      childsViews: 'De mening van het kind',
    },
  },
  familyAssessed: {
    label: 'Is gezinshereniging mogelijk en veilig?',
    hint: 'Wie de familie beoordeelde, en hoe.',
  },
  changesSinceLastPlan: { label: 'Wat verandert tegenover het vorige plan' },
  planReviewAt: { label: 'Volgende evaluatie van het plan' },

  whatWorked: { label: 'Wat werkte' },
  whatWasLate: { label: 'Wat te laat was' },
  notReached: { label: 'Wie niet bereikt kon worden' },
  missingData: { label: 'Welke feiten ontbraken' },
  whatWouldHavePrevented: { label: 'Wat het voorkomen zou hebben' },
  localPattern: { label: 'Lokaal patroon', hint: 'Plaatsen, voertuigen, nummers; voor de politie.' },
}
