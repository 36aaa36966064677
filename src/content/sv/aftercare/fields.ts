import type { AnyWords } from '#content/phrase.ts'
import type { aftercareFieldWords as english } from '#content/en/aftercare/fields.ts'
import { returnTopicWords, sharingCheckWords } from '#content/sv/checklists.ts'

const { h01, h05, h06, h07, h11, h12, h13 } = sharingCheckWords

/** Words of the fields that only aftercare has. */
export const aftercareFieldWords: AnyWords<typeof english> = {
  identifiedBy: {
    label: 'Hur det bekräftades',
    items: {
      photo: 'Fotot jämfört',
      marks: 'Kännetecken jämförda: ärr, tatueringar, födelsemärken',
      nameVariants: 'Alla stavningar av namnet jämförda',
      fingerprintsByAuthority: 'Fingeravtryck jämförda av myndigheten',
    },
  },
  condition: { label: 'Hur barnet mår', hint: 'Vad du ser och vad barnet säger.' },
  meanwhile: {
    label: 'Under tiden',
    items: {
      foodAndRest: 'Mat och vila',
      doctorIfNeeded: 'Läkare, om det behövs',
      safePlace: 'En säker plats för natten',
      childProtectionTold: 'Barnskyddet vet',
    },
  },
  hitMeanwhile: {
    label: 'Under tiden',
    items: {
      foodAndRest: 'Mat och vila',
      doctorIfNeeded: 'Läkare, om det behövs',
      safePlace: 'En säker plats för natten',
      childProtectionTold: 'Barnskyddet vet',
      interimGuardianAsked: 'Tillfällig god man begärd',
    },
  },
  welcomeSigns: {
    label: 'Tecken som oroar',
    hint: 'Vet inte räknas som oro.',
    items: {
      afraid: 'Rädd för någon',
      controlled: 'Verkar styras av någon',
      phoneKeepsRinging: 'Telefonen ringer hela tiden',
      hurtOrUnwell: 'Skadat, utmattat eller mår dåligt',
      newThings: 'Pengar, kläder eller en telefon som ingen kan förklara',
    },
  },
  welcome: {
    label: 'Mottagande',
    items: {
      foodAndRest: 'Mat, dryck och vila',
      noReproach: 'Ett mottagande utan förebråelser',
      interpreter: 'En tolk som barnet godtar',
      safeTransport: 'Kom hit med en känd vuxen, inte ensamt, inte med en misstänkt släkting',
    },
  },
  protectedPlace: { label: 'Var barnet är skyddat', hint: 'Skriv adressen bara om du måste.' },
  victimTasks: {
    label: 'Offer först',
    items: {
      treatedAsVictim: 'Polis och åklagare vet: möjligt offer',
      noDetention: 'Inte i förvar',
      lawyerCalled: 'Advokat uppringd före varje förhör',
      referralStarted: 'Hänvisning om människohandel påbörjad',
    },
  },
  whatIsKept: { label: 'Vad som säkrats' },
  whoHoldsIt: { label: 'Vem som har det', hint: 'Namn och verksamhet.' },
  childAgreed: { label: 'Vad barnet gick med på', hint: 'Barnets egna ord.' },

  safeAndWell: {
    label: 'Vad som kom fram',
    hint: 'Bara det barnet valde att berätta.',
    items: {
      notSafeNow: 'Inte i säkerhet nu',
      victimOrWitness: 'Offer för eller vittne till brott',
      furtherHarm: 'Mer skada är att befara',
      disclosed: 'Barnet berättade något som kräver åtgärd',
    },
  },
  whereAndWithWhom: { label: 'Var barnet var, och med vem' },
  healthSigns: {
    label: 'Behov som inte kan vänta',
    hint: 'Vet inte räknas som ja.',
    items: {
      injury: 'Skada',
      intoxication: 'Alkohol eller droger',
      sexualViolence: 'Sexuellt våld',
      pregnancy: 'Graviditet',
      selfHarm: 'Självskada',
      untreatedIllness: 'Sjukdom som inte behandlas',
    },
  },
  whoExamined: { label: 'Vem som undersökte barnet', hint: 'Namn och yrke.' },
  outAt: { label: 'När den togs bort' },

  fileParts: {
    label: 'Aktens delar',
    items: {
      packet: 'Identifieringsblad',
      riskRecord: 'Riskbedömning',
      referralStatus: 'Hänvisning om människohandel: är en öppen, och var',
      guardianContact: 'God man och terapeut: direkt kontakt',
      carePlan: 'Vårdplan',
      healthRecord: 'Hälsa',
    },
  },
  shareAbroadCheck: { label: 'Innan det passerar gränsen', items: { h01, h05, h06, h07, h11, h12, h13 } },
  civilChannels: {
    label: 'Kanaler utan polisen',
    items: {
      childProtectionChannel: 'Centralmyndighet, International Social Service eller Röda Korset',
      guardianChannel: 'God man till god man',
      hotlineChannel: 'Journummer till journummer',
    },
  },
  interimGuardian: { label: 'Vem som är god man till dess', hint: 'Namn och verksamhet.' },
  whyLeft: { label: 'Varför barnet gav sig av', hint: 'Barnets egna ord.' },
  childsWish: { label: 'Vad barnet önskar', hint: 'Barnets egna ord.' },
  childsFear: { label: 'Vad barnet är rädd för' },
  familyThere: { label: 'Familj i landet där barnet är' },
  identificationCountry: { label: 'Landet där hänvisningen görs' },
  childsView: { label: 'Vad barnet tycker om det', hint: 'Barnets egna ord.' },
  decideAgainAt: { label: 'När det beslutas igen' },
  transferTasks: {
    label: 'Före resan',
    items: {
      writtenPlan: 'Skriftlig plan, överenskommen av båda sidor',
      escortKnown: 'Ledsagare som barnet känner',
      medicine: 'Medicin för resan och de första dagarna',
      documents: 'Id-handlingar',
      traffickingRiskThere: 'Risken för människohandel på ankomstorten bedömd',
      childKnowsPlan: 'Barnet känner planen och vet vem det ska ringa',
    },
  },
  receivingGuardian: { label: 'God man som tar emot barnet', hint: 'Namn och nummer.' },
  escort: { label: 'Ledsagare', hint: 'Namn och verksamhet.' },
  travelAt: { label: 'När barnet bör komma fram' },

  interviewer: { label: 'Vem som håller samtalet', hint: 'Namn, och varför oberoende.' },
  childsChoice: { label: 'Vad barnet valde', hint: 'Person, kön, plats eller tid.' },
  interviewPlace: { label: 'Var' },
  interviewAt: { label: 'När' },
  toldBefore: {
    label: 'Vad barnet först fick veta',
    hint: 'Vem som läser det, och vad som inte kan hållas hemligt.',
  },
  returnTopics: { label: 'Ämnen', hint: 'Följ barnet; alla ämnen passar inte.', items: returnTopicWords },
  reasonsForLeaving: {
    label: 'Varför barnet gav sig av',
    items: {
      pushPlace: 'Drevs bort: boendet',
      pushDecision: 'Drevs bort: ett beslut',
      pushConflict: 'Drevs bort: en konflikt',
      pushWaiting: 'Drevs bort: väntan',
      pullFamily: 'Drogs dit: familj',
      pullDebt: 'Drogs dit: skuld',
      pullWork: 'Drogs dit: arbete',
      pullPartner: 'Drogs dit: en partner',
      taken: 'Bortfört av någon',
    },
  },
  analysis: { label: 'Samtalsledarens egen bild', hint: 'Skada, tecken, nivå, åtgärder, vem som får vad.' },
  carerObservations: { label: 'Vad omsorgspersonen märkte' },
  passedOn: { label: 'Vad som fördes vidare', hint: 'Till vem, och för vad.' },
  victimRights: {
    label: 'Rättigheter som förklarats',
    items: {
      recoveryAndReflection: 'Tid för återhämtning och betänketid',
      residence: 'En möjlig rätt att stanna',
      nonPunishment: 'Inget straff för det barnet tvingades till',
      legalAid: 'Advokat utan kostnad',
      compensation: 'Ersättning',
    },
  },
  facts: { label: 'Tecken, med uppgifterna bakom dem' },

  whatChanges: { label: 'Vad som ändras på boendet' },
  placeKind: {
    label: 'Slags boende',
    options: {
      otherPlace: 'Ett annat boende',
      protectedReception: 'Skyddat boende',
      family: 'Familj',
      otherRegion: 'En annan region',
    },
  },
  bestInterestsHeadings: {
    label: 'Rubriker att väga',
    items: {
      familyReunification: 'Familjeåterförening',
      wellbeingAndStability: 'Välbefinnande, och stabil omsorg',
      safety: 'Säkerhet, även risken för människohandel',
      childsViews: 'Barnets åsikter',
    },
  },
  familyAssessed: {
    label: 'Är familjeåterförening möjlig och utan fara?',
    hint: 'Vem som bedömde familjen, och hur.',
  },
  changesSinceLastPlan: { label: 'Vad som ändras jämfört med förra planen' },
  planReviewAt: { label: 'Nästa genomgång av planen' },

  whatWorked: { label: 'Vad som fungerade' },
  whatWasLate: { label: 'Vad som var sent' },
  notReached: { label: 'Vilka som inte gick att nå' },
  missingData: { label: 'Vilka uppgifter som saknades' },
  whatWouldHavePrevented: { label: 'Vad som hade kunnat förebygga det' },
  localPattern: { label: 'Lokalt mönster', hint: 'Platser, fordon, nummer; till polisen.' },
}
