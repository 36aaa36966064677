import type { AnyWords } from '#content/phrase.ts'
import type { fieldWords as english } from '#content/en/response/fields.ts'

const sisUpdate = 'Be polisen uppdatera registreringen i SIS'
const guardianFileOpen = 'Be att gode mannens akt hålls öppen'

/** Words of the fields, by field id: one label wherever the field appears. */
export const fieldWords: AnyWords<typeof english> = {
  reason: { label: 'Skäl', hint: 'Det som hänt, i en eller två meningar.' },
  whoWasTold: { label: 'Vem som vet att detta är öppet', hint: 'Namn och roll.' },

  whatWasSaid: { label: 'Vad som sades', hint: 'Deras ord, så nära du kan.' },
  callReference: { label: 'Samtalets referens' },

  noticedAt: { label: 'När du märkte det' },
  lastSeenAt: { label: 'När barnet senast sågs', hint: 'Den senaste tid som är säker.' },
  lastSeenWhere: { label: 'Var barnet senast sågs' },
  lastSeenBy: { label: 'Vem som senast såg barnet' },
  howNoticed: {
    label: 'Hur det märktes',
    options: {
      notWhereExpected: 'Inte där det skulle vara',
      didNotArrive: 'Kom inte fram',
      leftAppointment: 'Lämnade ett möte',
      contactLost: 'Kontakten bröts',
    },
  },
  seenBy: { label: 'Vem som träffade barnet personligen', hint: 'Namn och roll.' },
  childSays: { label: 'Vad barnet säger', hint: 'Barnets egna ord.' },
  place: { label: 'Plats', hint: 'Adress, eller hur man hittar dit.' },

  redItems: {
    label: 'Tecken på fara',
    hint: 'Misstänkt och vet inte räknas som ja.',
    items: {
      under13: 'Under 13 år',
      traffickingSign: 'Tecken på människohandel, eller en hänvisning är öppen',
      takenOrThreatened: 'Bortfört, hotat eller sett med en misstänkt person eller bil',
      healthNeed: 'Behöver medicin, är gravid, sjukt eller har en funktionsnedsättning',
      selfHarm: 'Tecken på självskada eller självmord',
      arrivedUnder72h: 'Kom hit för mindre än 72 timmar sedan',
      outOfCharacter: 'Helt olikt barnet',
      groupMissing: 'Andra ur samma grupp är försvunna',
      exposed: 'Inget gemensamt språk, ingen telefon, inga pengar eller dåligt väder',
      earlierHarm: 'Kom till skada vid ett tidigare försvinnande',
    },
  },
  checks: {
    label: 'Första kontroller',
    hint: 'Notera tid och resultat för var och en.',
    items: {
      e03: 'Berätta för den som är ansvarig; en andra person stannar hos de andra',
      e04: 'Se i sovrum, alla rum, gömställen, trädgård, förråd, omgivningar',
      e05: 'Ring och skriv till barnet: vänligt, utan hot',
      e06: 'Fråga vänner, rumskamrater och skola; familjen bara om det kan ske utan fara',
      e07: 'Se vad som är borta; säkra papper, lappar, telefon eller dator; städa inte',
      e08: 'Kontrollera utgångslista, kameror och kalender',
      e09: 'Se på webb och sociala medier som personalen kan se öppet',
      e10: 'Läs barnets plan: egen tidsgräns och kontakter',
      e14: 'Notera fordon, personer och samtal som märkts tidigare',
      e16: 'Stöd de andra barnen; fråga varsamt; är de också i riskzonen?',
    },
  },
  thresholdMinutes: {
    label: 'Tidsgräns i barnets egen plan, i minuter',
    hint: 'Lämna tomt om det inte finns någon.',
  },

  policeReference: { label: 'Polisens diarienummer' },
  officer: { label: 'Polis', hint: 'Namn, och vem som följer upp.' },
  station: { label: 'Polisstation eller enhet' },
  whatPoliceSaid: { label: 'Vad polisen sade', hint: 'Deras ord, så nära du kan.' },
  nextContactAt: { label: 'Nästa kontakt avtalad till' },
  hotlineReference: { label: 'Journumrets ärendenummer' },
  whoWasReached: { label: 'Vem som nåddes', hint: 'Namn och roll.' },
  channel: {
    label: 'Hur',
    options: { phone: 'Per telefon', inPerson: 'På plats', email: 'Med e-post', other: 'På annat sätt' },
  },
  recipientReference: { label: 'Deras diarienummer' },
  whatWasAgreed: { label: 'Vad som avtalades' },
  others: {
    label: 'Andra som måste få veta',
    items: {
      school: 'Skola',
      healthProvider: 'Vårdgivare',
      inspection: 'Tillsynsmyndighet, där lagen säger så',
    },
  },

  criteria: {
    label: 'Kriterier',
    hint: 'Vet inte är ett skäl till oro.',
    items: {
      under13: 'Under 13 år',
      disability: 'Fysisk eller intellektuell funktionsnedsättning, eller klarar sig inte själv',
      medication: 'Behöver medicin eller vård',
      lifeThreat: 'Tecken på livsfara',
      dangerousCompany: 'Tillsammans med personer som kan utsätta barnet för fara',
      victimOfCrime: 'Kan ha utsatts för brott',
      outOfCharacter: 'Helt olikt barnet',
      suicidalSigns: 'Tecken på självmord',
      withoutBelongings: 'Gav sig av utan personliga tillhörigheter',
    },
  },
  decidedBy: { label: 'Vem som beslutade', hint: 'Namn och roll.' },
  policeLevel: { label: 'Nivån som polisen satte', hint: 'Med de ord polisen använder.' },
  reasons: { label: 'Våra skäl', hint: 'En konkret uppgift för varje kriterium.' },
  newFacts: { label: 'Nya uppgifter' },
  level: {
    label: 'Nivå av oro',
    options: { immediateDanger: 'Omedelbar fara', highConcern: 'Stor oro', concern: 'Oro' },
  },

  searchTasks: {
    label: 'Första sökning',
    items: {
      room: 'Rum och tillhörigheter: vad är borta, vad lämnades',
      phone: 'Telefon: ring, skriv, se ”senast sedd”; SIM-kort och enhet till polisen',
      socialMedia: 'Sociala medier och chattar som är öppet synliga',
      friends: 'Vänner, rumskamrater, skola, landsmän, tolkar',
      e15: 'Håll en telefonlinje fri; namnge nattens kollega; lämna över skriftligt',
      e16: 'Stöd de andra barnen; fråga varsamt; är de också i riskzonen?',
    },
  },
  results: { label: 'Resultat', hint: 'Även det som inte hittades.' },
  widerTasks: {
    label: 'Bredare sökning',
    items: {
      hospitals: 'Sjukhus, polisarrester, förvar, andra boenden, gränsstationer',
      cctv: 'Kameror och färdbiljetter, genom polisen',
      triggeringEvent: 'Vad som hände innan: nyheter, konflikt, planer, familj',
      relativesAbroad: 'Släktingar utomlands, genom journummer eller polis',
      tracing: 'Röda Korsets efterforskning av familjen, genom gode mannen',
      linkedChildren: 'Andra försvunna barn: samma väg, telefon eller adress',
    },
  },

  askedOf: { label: 'Vem som tillfrågades', hint: 'Namn och enhet.' },
  alertReference: { label: 'Registreringens nummer' },
  enteredAt: { label: 'När den registrerades' },
  otherAlerts: {
    label: 'Andra larm',
    items: {
      borderAlert: 'Larm till gräns och transport: barnet kan snart lämna landet',
      europol: 'Europol: människohandel eller organiserad brottslighet är möjlig',
      childAlert: 'Offentligt larm om barn: livsfara, eller barnet är bortfört',
    },
  },

  coordinator: { label: 'Samordnare', hint: 'Namn och verksamhet.' },
  coordinatorPhone: { label: 'Samordnarens nummer' },
  deputy: { label: 'Ersättare', hint: 'Namn och verksamhet.' },
  searchLead: { label: 'Vem som leder sökandet', hint: 'Ansvarig polis.' },
  fileOwner: { label: 'Vem som har barnets akt', hint: 'Namn på barnskyddet.' },
  policeContactRhythm: { label: 'Hur ofta ni talar med polisen' },
  guardianKeepsContact: { label: 'God man som håller kontakt med polisen' },

  country: { label: 'Land' },
  hint: { label: 'Vad som pekar dit', hint: 'Till exempel familj, önskan, landsnummer eller biljett.' },
  channels: {
    label: 'Kanaler',
    items: {
      policeChannel: 'Polisen, genom SIRENE eller Interpol',
      hotlineChannel: 'Journummer till journummer',
      guardianChannel: 'God man till god man',
      childProtectionChannel: 'Barnskyddet, centralmyndighet eller International Social Service',
      asylumChannel: 'Asylmyndighet till asylmyndighet',
    },
  },
  foreignReference: { label: 'Diarienummer i det andra landet' },

  meetingAt: { label: 'Datum och tid för mötet' },
  chair: { label: 'Vem som leder mötet' },
  invited: { label: 'Vilka som är inbjudna' },
  agenda: {
    label: 'Dagordning',
    items: {
      facts: 'Det som är känt hittills',
      riskLevel: 'Risknivå',
      tasks: 'Åtgärder som är gjorda och inte gjorda',
      alerts: 'Registreringar som är bekräftade',
      foreignContacts: 'Kontakter utomlands',
      publicity: 'Publicering',
      placementKept: 'Plats som hålls för barnet',
      whoTellsFamily: 'Vem som berättar för familjen',
    },
  },
  minutes: { label: 'Protokoll', hint: 'Varje åtgärd med ansvarig och datum; nästa möte.' },

  weighed: {
    label: 'Vad som vägdes',
    items: {
      dangerToLife: 'Barnets liv är i fara nu',
      exposesChild: 'Människohandlare, förföljare eller familj kan bli varnade, eller barnet exponeras',
      asylumRisk: 'Foto eller namn kan leda till förföljelse eller bryta sekretessen',
      photoStays: 'Ett foto som ligger kvar på internet skulle skada barnet',
      childsView: 'Barnet har tidigare gått med på att fotot används',
    },
  },
  takeDownOwner: { label: 'Vem som tar bort den', hint: 'Namn och verksamhet.' },
  nextReviewAt: { label: 'Nästa genomgång av publiceringen' },
  whereItWas: { label: 'Var den visades' },

  review: {
    label: 'Genomgång',
    items: {
      risk: 'Bedöm risken på nytt',
      leads: 'Gå igenom ledtrådar och öppna åtgärder',
      alertsValid: 'Kontrollera att registreringarna ännu gäller',
      photoAgeing: 'Kontrollera att fotot ännu stämmer med barnets ålder',
      linkedCases: 'Leta efter samband med nya ärenden',
      careStatusKept: 'Se till att barnets placering består',
      asylumNotLapsed: 'Se till att asylansökan inte förfaller',
      placeKept: 'Se till att en plats hålls',
    },
  },
  dateOfBirth: { label: 'Födelsedatum' },
  beforeEighteen: {
    label: 'Före födelsedagen',
    items: { sisUpdate, guardianFileOpen, lawyerTold: 'Berätta för advokaten' },
  },
  atEighteen: {
    label: 'På födelsedagen',
    items: {
      policeKnowMissingAsChild: 'Berätta för polisen: försvann som barn',
      episodeStaysOpen: 'Berätta för alla berörda: ärendet förblir öppet',
      guardianFileOpen,
      sisUpdate,
    },
  },

  whatHappened: { label: 'Vad som hände', hint: 'Ord som hörts, setts eller skrivits.' },
  source: { label: 'Vem det kom från', hint: 'Namn eller nummer; lämna tomt om de vill.' },
  whoWhereWhen: { label: 'Vem som såg barnet, var och när' },
  noteSent: { label: 'Sidan som skickades', hint: 'Vad den säger, till vem, hur.' },
  confirmedBy: { label: 'Vem som bekräftade det', hint: 'Namn och roll.' },
  familyLiaison: { label: 'Polisens anhörigkontakt' },

  seenWhere: { label: 'Var barnet träffades' },
  howFound: {
    label: 'Hur barnet hittades',
    options: {
      cameBack: 'Kom tillbaka själv',
      brought: 'Kom med någon',
      police: 'Av polisen',
      crimeScene: 'På en brottsplats',
      hospital: 'På sjukhus',
      abroad: 'I ett annat land',
      detention: 'I förvar',
    },
  },
  authority: { label: 'Myndigheten som tar över' },
  authorityReference: { label: 'Dess diarienummer' },
  authorityPerson: { label: 'Vem som sade ja', hint: 'Namn och roll.' },
  secondPerson: { label: 'Andra person', hint: 'Namn och roll.' },
}
