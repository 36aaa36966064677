import type { AnyWords } from '#content/phrase.ts'
import type { casePaperWords as english } from '#content/en/papers/case-papers.ts'

/** Titles, headings and sentences of the papers of a case, D1 to D18. */
export const casePaperWords: AnyWords<typeof english> = {
  titles: {
    referral: 'Doorverwijzing naar jeugdbescherming en voogdij',
    riskRecord: 'Risicofiche: verdwijning en uitbuiting',
    traffickingReferral: 'Doorverwijzing bij een vermoeden van mensenhandel',
    safetyPlan: 'Veiligheids- en afwezigheidsplan',
    handOverSheet: 'Overplaatsingsfiche',
    worryingStatement: 'Verklaring over de criteria van bezorgdheid',
    notificationLog: 'Overzicht van wie verwittigd is',
    alertTable: 'Tabel van signaleringen',
    publicityDecision: 'Beslissing tot verspreiding',
    foreignPacket: 'Korte map voor een ander land',
    minutes: 'Verslagen van overleg, met taken',
    foundRecord: 'Fiche over hoe het kind gevonden is',
    returnInterview: 'Verslag van het terugkeergesprek',
    bestInterests: 'Nota over het belang van het kind en de plaatsing',
    learningReview: 'Terugblik',
    sharingLog: 'Overzicht van wat gedeeld is',
  },

  csvHead: ['Zone', 'Nr.', 'Gebeurd', 'Ingevoerd', 'Wie', 'Wat'],

  /** What an answered step shows beside its fields. */
  answer: 'Antwoord',
  whenByWhom: 'Wanneer, door wie',
  corrected: 'Gecorrigeerd',
  late: 'Waarom later',
  otherwise: 'Anders beslist omdat',
  notAnswered: 'Niet beantwoord in dit logboek. De lijnen dienen om op te schrijven.',
  notRecorded: 'Niet genoteerd.',
  child: 'Het kind',
  reference: 'Referentie van het dossier',
  state: 'Toestand',
  further: 'Verdere antwoorden',
  stillOpen: 'Nog open',
  nothingOpen: 'Er staat niets open.',
  openHead: ['Wat', 'Sinds', 'Tegen', 'Toestand'],
  signatures: 'Namen en handtekeningen',
  signature: 'Naam, datum, handtekening',

  referral: {
    intro:
      'Wij vragen u dit kind onder uw hoede te nemen, voor een veilige plaats te zorgen en een voogd te laten aanstellen.',
    place: 'Waar het kind is, en gevaar daar',
    with: 'Wie bij het kind is, wie het kind opeist',
    signs: 'Wat op het eerste gezicht opviel',
    asked: 'Doorverwijzing en antwoord',
    guardian: 'Voogd',
  },

  risk: {
    intro:
      'Twee beoordelingen die gescheiden blijven. Eén teken bewijst niets, geen teken sluit niets uit, en niet bekend is nooit een “nee”.',
    missing: 'Hoe waarschijnlijk het is dat het kind verdwijnt',
    exploitation: 'Uitbuiting',
    missingHead: ['Wanneer, door wie', 'Beoordeeld', 'Voorgesteld door het hulpmiddel; redenen'],
    signs: 'Tekens met antwoord ja, vermoeden of niet bekend, in de nieuwste beoordeling',
    noSigns: 'Geen enkel teken is zo beantwoord.',
    protects: 'Wat het kind beschermt',
    nextReview: 'Volgende evaluatie',
    reviewAfterReturn: 'Volgende evaluatie, zoals bepaald na de terugkeer',
    measures: 'Maatregelen',
  },

  trafficking: {
    intro:
      'Een vermoeden, met de feiten waarop het steunt. Een kind noemt zichzelf zelden slachtoffer, en hoeft niets te bewijzen.',
    signs: 'Tekens, met de feiten erbij',
    signsHead: ['Teken', 'Antwoord', 'Feiten en waar ze vandaan komen'],
    noSigns: 'Geen enkel teken is met ja of vermoeden beantwoord.',
    words: 'In de eigen woorden van het kind',
    referral: 'Doorverwijzing',
    safety: 'Veiligheid van het kind nu',
    rights: 'Rechten en aangifte van het misdrijf',
  },

  plan: {
    intro:
      'Afgesproken met het kind. Het zegt wanneer aangifte te doen, wie te verwittigen en wat helpt. Het nieuwste antwoord geldt.',
    absence: 'Als het kind hier niet is',
    agreed: 'Akkoord van',
    elements: 'Elementen van het plan',
    elementsHead: ['Element', 'Toestand', 'Wat afgesproken is'],
    review: 'Volgende evaluatie',
    ownTitle: 'Mijn plan',
    ownIntro: 'Deze pagina is van jou. Ze zegt wat je ons verteld hebt. Je kunt ze altijd veranderen.',
    own: {
      says: 'Wat ik zei',
      helps: 'Wat mij helpt, wat mij zorgen geeft, waarmee ik akkoord ga',
      trusted: 'Iemand die ik vertrouw',
      leave: 'Als ik voel dat ik weg moet',
      wish: 'Als ik vermist ben: wie te bellen, en of mijn foto gebruikt mag worden',
      back: 'Je kunt altijd terugkomen. Niemand hier zal het je verwijten.',
      numbers: 'Nummers',
    },
  },

  handOver: {
    intro:
      'De verantwoordelijkheid gaat over op de minuut die hier staat. De overplaatsing eindigt pas wanneer de aankomst bevestigd is.',
    agreed: 'Wat afgesproken is',
    way: 'Onderweg en aankomst',
    child: 'Wat de volgende begeleider vannacht moet weten',
    plan: 'Plan en risico',
    after: 'Na de overplaatsing',
    abroad: 'Overdracht naar een ander land',
    shifts: 'Dienstoverdrachten tussen medewerkers',
    shiftsHead: ['Wanneer', 'Van', 'Aan', 'Wat gezegd is'],
    noShifts: 'Er is er geen genoteerd.',
    received: 'Ontvangen door, datum en tijd, handtekening',
  },

  worrying: {
    criteria: 'De criteria, één voor één',
    intro: 'Voor de politie en het parket. Wat niet bekend is, telt als reden tot bezorgdheid, nooit als een “nee”.',
    head: ['Criterium', 'Antwoord', 'Feiten', 'Telt als bezorgdheid'],
    notAnswered: 'Niet beantwoord',
    counts: 'Ja',
    doesNotCount: 'Nee',
    level: 'Niveau op de neutrale schaal van dit hulpmiddel',
    proposed: 'Voorgesteld door het hulpmiddel',
    decidedBy: 'Beslist door',
    reason: 'Reden',
    noStatement: 'De criteria zijn in dit logboek niet beantwoord. Tot dan is elk ervan een reden tot bezorgdheid.',
    police: 'Niveau van de politie, en wat ertegen ingebracht is',
    earlier: 'Eerdere verklaringen van deze episode',
    reviews: 'Evaluaties van het risico',
  },

  notifications: {
    intro:
      'Wie verwittigd was dat het kind vermist is, hoort hoe het eindigde. Links: verwittigd. Rechts: opnieuw verwittigd na de terugkeer.',
    head: ['Wie', 'Verwittigd dat het kind vermist was', 'Weet hoe het eindigde'],
    notTold: 'Niet genoteerd als verwittigd',
    notYet: 'Weet nog niet hoe het eindigde',
    stillMissing: 'Het kind is nog vermist',
    nothing: 'Niets terug te nemen',
    otherTimes: 'Verwittigd op andere momenten',
    otherHead: ['Wie', 'Wanneer', 'Persoon, kanaal, referentie', 'Resultaat'],
    nobody: 'Niemand.',
    calls: 'Bereikt per telefoon',
    noEpisode: 'Er is geen episode genoteerd. De lijnen dienen om op te schrijven.',
    orderTitle: 'Wie verwittigd wordt, en in welke volgorde: {place}',
    orderIntro:
      'Uit het profiel van het land, nog niet nagekeken door professionals. De procedure zelf verandert er niet door.',
    orderHead: ['Nr.', 'Wie', 'Wanneer', 'Hoe, en waar dit vandaan komt'],
  },

  alerts: {
    intro:
      'Een signalering telt pas als ingevoerd wanneer ze bevestigd is, en pas als verwijderd wanneer dat bevestigd is.',
    head: ['Signalering', 'Gevraagd', 'Bevestigd', 'Verwijdering gevraagd', 'Verwijdering bevestigd', 'Toestand'],
    names: {
      national: 'Nationaal register',
      sis: 'SIS',
      yellow: 'Geel bericht van Interpol',
      other: 'Grens, Europol, Child Alert',
      publicity: 'Verspreiding',
      preventive: 'Preventieve signalering',
    },
    states: {
      none: 'Niet gevraagd',
      asked: 'Gevraagd, niet bevestigd',
      live: 'Actief',
      takenBack: 'Verwijdering gevraagd, niet bevestigd',
      out: 'Verwijderd',
    },
    open: 'Open',
    noneOpen: 'Er staat geen signalering open.',
    openOne: '{alert}: {state}',
    beforehand: 'Voor elke episode',
  },

  publicity: {
    intro:
      'Verspreiding kan een kind en de familie in gevaar brengen. Elke beslissing heeft een naam, redenen, een evaluatie en iemand die alles weghaalt.',
    decision: 'Beslissing',
    takeDown: 'Weghalen',
  },

  foreign: {
    intro:
      'Dit kind is vermist of heeft bescherming nodig. Bescherm het alstublieft eerst, volgens uw eigen recht, en laat het ons weten. Dit is het minimum dat nodig is.',
    leftOut:
      'Met opzet weggelaten: het asielrelaas, de reis, schulden en bevindingen. Vraag erom als een ervan nodig is om het kind te beschermen.',
    language: 'Schrijf de vertaling ernaast, of lees het voor aan een tolk.',
    who: 'Het kind',
    danger: 'Wat dringend is',
    contacts: 'Wie te bellen, met onze referentie',
    abroad: 'Wat aan wie gevraagd is in het andere land',
    checks: 'Nagegaan voor het de grens over gaat',
  },

  minutes: {
    planned: 'Gepland overleg',
    held: 'Gehouden overleg',
    tasks: 'Taken die openstaan',
    tasksHead: ['Taak', 'Wie', 'Tegen', 'Toestand'],
    noTasks: 'Er staat geen taak open.',
  },

  found: {
    intro:
      'Alleen wie het kind in persoon gezien heeft, beëindigt de zoektocht. Een bericht of een oproep doet dat niet.',
    seen: 'Wie het kind zag, waar en hoe',
    confirmed: 'Hoe nagegaan is wie het kind is',
    condition: 'Hoe het met het kind gaat',
    route: 'Waar het kind nu is, en wie verantwoordelijk is',
    check: 'Veiligheids- en welzijnscheck van de politie',
  },

  interview: {
    intro:
      'Gevoerd door iemand die los staat van begeleider en plaatsing. Het is niet de politiecheck en geen asielgesprek. Het kind mag weigeren.',
    arranged: 'Hoe het geregeld is',
    told: 'Wat het kind eerst gezegd is: wie dit leest, wat niet geheim kan blijven',
    before: 'Voordien',
    away: 'Weg',
    back: 'Terug',
    topicsHead: ['Onderwerp', 'Besproken', 'Wat het kind zei'],
    says: 'Wat het kind zegt',
    why: 'Waarom het kind ging',
    analysis: 'Het eigen oordeel van de gespreksvoerder',
    again: 'Geweigerd of uitgesteld, en opnieuw aangeboden',
    used: 'Wat doorgegeven is, en aan wie',
    notHeld: 'In dit logboek is geen gesprek gevoerd. De lijnen dienen om op te schrijven.',
  },

  bestInterests: {
    intro: 'De regel is: eerst vragen, het kind nooit zomaar terugbrengen.',
    tonight: 'Waar het kind vannacht slaapt',
    headings: 'De vier punten van artikel 26, lid 2, van de herschikte opvangrichtlijn',
    weighed: 'Wat afgewogen is',
    decision: 'Beslissing',
    abroad: 'Oplossing tussen landen',
    state: 'Toestand',
  },

  learning: {
    intro:
      'Eerst wat het logboek zelf toont, dan wat mensen schreven. Er wordt gezocht wat te veranderen, nooit wie schuld heeft.',
    figures: 'In cijfers',
    episodes: 'Keren vermist',
    decided: 'Anders beslist dan voorgesteld',
    late: 'Te laat beantwoord',
    overdue: 'Open en te laat',
    undone: 'Genoteerd als niet mogelijk',
    corrections: 'Correcties',
    told: 'Keren dat iemand verwittigd is',
    course: 'Hoelang het duurde',
    courseHead: [
      'Episode',
      'Van opgemerkt tot aangifte',
      'Van opgemerkt tot geregistreerd',
      'Van opgemerkt tot gevonden of beëindigd',
    ],
    noEpisode: 'Er is geen episode genoteerd.',
    notYet: 'Nog niet',
    lateSteps: 'Wat te laat was',
    lateHead: ['Taak', 'Te laat met', 'Opgegeven reden'],
    noLate: 'Niets met een termijn was te laat.',
    openOverdue: 'Nog open',
    unreachable: 'Wie niet bereikt kon worden',
    unreachableHead: ['Wie', 'Wanneer', 'Wat er gebeurde'],
    allReached: 'Niemand is als niet bereikt genoteerd.',
    missing: 'Feiten die ontbraken',
    noneMissing: 'Elk item van de map is ingevuld.',
    written: 'Wat geschreven is',
  },

  sharing: {
    intro: 'Elk document dat gevraagd is en iedereen die verwittigd is, met de reden waar die gegeven is.',
    head: ['Wanneer', 'Wat', 'Aan wie', 'Waarom', 'Door wie'],
    paper: 'Document: {paper}',
    noReader: 'Niet genoteerd. Schrijf het hier met de hand',
    told: 'Verwittigd: {step}',
    call: 'Oproep: {result}',
    nothing: 'In dit logboek is niets gedeeld.',
    checks: 'Nagegaan voor het delen',
    duty: 'Deel van de procedure: {step}',
    ground: 'Elke stap noemt zijn grond en bron; zie de nazichtfiche van de procedure.',
  },
}
