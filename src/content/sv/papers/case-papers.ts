import type { AnyWords } from '#content/phrase.ts'
import type { casePaperWords as english } from '#content/en/papers/case-papers.ts'

/** Swedish titles, headings and sentences of the papers of a case, D1 to D18. */
export const casePaperWords: AnyWords<typeof english> = {
  titles: {
    referral: 'Anmälan till barnskyddsmyndigheten och begäran om god man',
    riskRecord: 'Riskbedömning: försvinnande och exploatering',
    traffickingReferral: 'Hänvisning vid misstanke om människohandel',
    safetyPlan: 'Säkerhets- och frånvaroplan',
    handOverSheet: 'Överlämningsblad',
    worryingStatement: 'Redogörelse för kriterierna för oro',
    notificationLog: 'Logg över vilka som fick veta',
    alertTable: 'Tabell över registreringar och larm',
    publicityDecision: 'Beslut om publicering',
    foreignPacket: 'Kort underlag till ett annat land',
    minutes: 'Mötesprotokoll, med åtgärder',
    foundRecord: 'Protokoll över hur barnet återfanns',
    returnInterview: 'Protokoll från återkomstsamtalet',
    bestInterests: 'Anteckning om barnets bästa och placering',
    learningReview: 'Genomgång för lärande',
    sharingLog: 'Logg över vad som delades',
  },

  csvHead: ['Tidszon', 'Nr', 'Hände', 'Inskrivet', 'Vem', 'Vad'],

  /** What an answered step shows beside its fields. */
  answer: 'Svar',
  whenByWhom: 'När, av vem',
  corrected: 'Rättat',
  late: 'Varför senare',
  otherwise: 'Beslutat annorlunda eftersom',
  notAnswered: 'Inte besvarat i den här loggen. Raderna är till för att skriva på.',
  notRecorded: 'Inte loggat.',
  child: 'Barnet',
  reference: 'Ärendets referens',
  state: 'Läge',
  further: 'Fler svar',
  stillOpen: 'Ännu öppet',
  nothingOpen: 'Inget är öppet.',
  openHead: ['Vad', 'Sedan', 'Senast', 'Läge'],
  signatures: 'Namn och underskrifter',
  signature: 'Namn, datum, underskrift',

  referral: {
    intro: 'Vi ber er ta ansvar för det här barnet, ordna en säker plats och se till att en god man utses.',
    place: 'Var barnet är, och fara där',
    with: 'Vem barnet är med, vem som gör anspråk på barnet',
    signs: 'Vad som märktes vid första blicken',
    asked: 'Anmälan och svar',
    guardian: 'God man',
  },

  risk: {
    intro:
      'Två bedömningar som hålls isär. Ett tecken bevisar inget, inget tecken friar inte, och vet inte är aldrig ett ”nej”.',
    missing: 'Hur sannolikt det är att barnet försvinner',
    exploitation: 'Exploatering',
    missingHead: ['När, av vem', 'Bedömt', 'Verktygets förslag; skäl'],
    signs: 'Tecken besvarade med ja, misstänkt eller vet inte, i den senaste bedömningen',
    noSigns: 'Inget tecken är besvarat så.',
    protects: 'Vad som skyddar barnet',
    nextReview: 'Nästa genomgång',
    reviewAfterReturn: 'Nästa genomgång, som den bestämdes efter återkomsten',
    measures: 'Skyddsåtgärder',
  },

  trafficking: {
    intro:
      'En misstanke, med de uppgifter den vilar på. Ett barn kallar sällan sig självt offer och behöver inte bevisa något.',
    signs: 'Tecken, med uppgifterna bakom dem',
    signsHead: ['Tecken', 'Svar', 'Uppgifter och var de kommer ifrån'],
    noSigns: 'Inget tecken är besvarat med ja eller misstänkt.',
    words: 'Med barnets egna ord',
    referral: 'Hänvisning',
    safety: 'Barnets säkerhet nu',
    rights: 'Rättigheter och anmälan av brottet',
  },

  plan: {
    intro:
      'Överenskommen med barnet. Den säger när man anmäler, vilka som ska få veta och vad som hjälper. Det senaste svaret gäller.',
    absence: 'Om barnet inte är här',
    agreed: 'Överenskommen av',
    elements: 'Planens delar',
    elementsHead: ['Del', 'Läge', 'Vad som överenskoms'],
    review: 'Nästa genomgång',
    ownTitle: 'Min plan',
    ownIntro: 'Den här sidan är din. Den säger vad du har berättat för oss. Du kan ändra den när som helst.',
    own: {
      says: 'Vad jag sade',
      helps: 'Vad som hjälper mig, vad som oroar mig, vad jag går med på',
      trusted: 'Någon jag litar på',
      leave: 'Om jag känner att jag måste iväg',
      wish: 'Om jag försvinner: vem man ringer, och om mitt foto får användas',
      back: 'Du får alltid komma tillbaka. Ingen här kommer att klandra dig.',
      numbers: 'Nummer',
    },
  },

  handOver: {
    intro:
      'Ansvaret går över vid den minut som står här. Överlämningen är klar först när det är bekräftat att barnet har kommit fram.',
    agreed: 'Vad som avtalades',
    way: 'På väg och framme',
    child: 'Vad nästa omsorgsperson måste veta i natt',
    plan: 'Plan och risk',
    after: 'Efter överlämningen',
    abroad: 'Överföring till ett annat land',
    shifts: 'Överlämningar mellan personal',
    shiftsHead: ['När', 'Från', 'Till', 'Vad som berättades'],
    noShifts: 'Ingen är loggad.',
    received: 'Mottaget av, datum och tid, underskrift',
  },

  worrying: {
    criteria: 'Kriterierna, ett i taget',
    intro: 'För polisen och åklagaren. Det som är okänt räknas som ett skäl till oro, aldrig som ett ”nej”.',
    head: ['Kriterium', 'Svar', 'Uppgifter', 'Räknas som oro'],
    notAnswered: 'Inte besvarat',
    counts: 'Ja',
    doesNotCount: 'Nej',
    level: 'Nivå på verktygets neutrala skala',
    proposed: 'Verktygets förslag',
    decidedBy: 'Beslutat av',
    reason: 'Skäl',
    noStatement: 'Kriterierna är inte besvarade i den här loggen. Vart och ett är ett skäl till oro tills det är det.',
    police: 'Polisens nivå, och vad som sades mot den',
    earlier: 'Tidigare redogörelser för det här försvinnandet',
    reviews: 'Nya riskbedömningar',
  },

  notifications: {
    intro:
      'Den som fick veta att barnet var försvunnet får veta hur det slutade. Vänster: fick veta. Höger: fick veta igen efter återkomsten.',
    head: ['Vem', 'Fick veta att barnet var försvunnet', 'Fick veta hur det slutade'],
    notTold: 'Inte loggat som underrättad',
    notYet: 'Har ännu inte fått veta hur det slutade',
    stillMissing: 'Barnet är fortfarande försvunnet',
    nothing: 'Inget att ta tillbaka',
    otherTimes: 'Fick veta vid andra tillfällen',
    otherHead: ['Vem', 'När', 'Person, kanal, diarienummer', 'Resultat'],
    nobody: 'Ingen.',
    calls: 'Nådda per telefon',
    noEpisode: 'Inget försvinnande är loggat. Raderna är till för att skriva på.',
    orderTitle: 'Vilka som får veta, och i vilken ordning: {place}',
    orderIntro: 'Ur landsprofilen, ännu inte granskad av yrkesverksamma. Själva rutinen ändras inte av den.',
    orderHead: ['Nr', 'Vem', 'När', 'Hur, och varifrån detta kommer'],
  },

  alerts: {
    intro: 'En registrering räknas som gjord först när den är bekräftad, och som borttagen först när det är bekräftat.',
    head: ['Registrering eller larm', 'Begärt', 'Bekräftat', 'Återtaget', 'Bekräftat borta', 'Läge'],
    names: {
      national: 'Nationella registret',
      sis: 'SIS',
      yellow: 'Interpols gula meddelande',
      other: 'Gräns, Europol, larm om barn',
      publicity: 'Publicering',
      preventive: 'Förebyggande registrering',
    },
    states: {
      none: 'Inte begärt',
      asked: 'Begärt, inte bekräftat',
      live: 'Gäller',
      takenBack: 'Återtaget, inte bekräftat borta',
      out: 'Borta',
    },
    open: 'Öppna',
    noneOpen: 'Ingen registrering och inget larm är öppet.',
    openOne: '{alert}: {state}',
    beforehand: 'Före något försvinnande',
  },

  publicity: {
    intro:
      'Publicering kan utsätta barnet och familjen för fara. Varje beslut har ett namn, skäl, en genomgång och någon som tar bort den.',
    decision: 'Beslut',
    takeDown: 'Borttagning',
  },

  foreign: {
    intro:
      'Det här barnet är försvunnet eller behöver skydd. Vi ber er skydda barnet först, enligt er egen lag, och berätta för oss. Detta är det minsta som behövs.',
    leftOut:
      'Utelämnat med avsikt: asylberättelsen, resan, skulder och bedömningar. Fråga om något av det behövs för att skydda barnet.',
    language: 'Skriv översättningen bredvid, eller läs upp det för en tolk.',
    who: 'Barnet',
    danger: 'Vad som är brådskande',
    contacts: 'Vem ni ringer, med vår referens',
    abroad: 'Vad som begärdes av vem i det andra landet',
    checks: 'Kontrollerat innan det passerar gränsen',
  },

  minutes: {
    planned: 'Planerade möten',
    held: 'Hållna möten',
    tasks: 'Öppna åtgärder',
    tasksHead: ['Åtgärd', 'Ansvarig', 'Senast', 'Läge'],
    noTasks: 'Ingen åtgärd är öppen.',
  },

  found: {
    intro:
      'Bara en person som har träffat barnet personligen avslutar sökandet. Ett meddelande eller ett samtal gör det inte.',
    seen: 'Vem som såg barnet, var och hur',
    confirmed: 'Hur det säkerställdes vem barnet är',
    condition: 'Hur barnet mår',
    route: 'Var barnet är nu, och vem som har ansvaret',
    check: 'Polisens kontroll av säkerhet och mående',
  },

  interview: {
    intro:
      'Hålls av någon som är oberoende av omsorgsperson och boende. Det är inte polisens kontroll och inget asylsamtal. Barnet får säga nej.',
    arranged: 'Hur det ordnades',
    told: 'Vad barnet först fick veta: vem som läser detta, vad som inte kan hållas hemligt',
    before: 'Före',
    away: 'Borta',
    back: 'Tillbaka',
    topicsHead: ['Ämne', 'Talades om', 'Vad barnet sade'],
    says: 'Vad barnet säger',
    why: 'Varför barnet gav sig av',
    analysis: 'Samtalsledarens egen bild',
    again: 'Nekat eller uppskjutet, och erbjudet igen',
    used: 'Vad som fördes vidare, och till vem',
    notHeld: 'Inget samtal har hållits enligt den här loggen. Raderna är till för att skriva på.',
  },

  bestInterests: {
    intro: 'Utgångsläget är att fråga, aldrig att barnet förs tillbaka av sig självt.',
    tonight: 'Var barnet sover i natt',
    headings: 'De fyra rubrikerna i artikel 26.2 i det omarbetade mottagandedirektivet',
    weighed: 'Vad som vägdes',
    decision: 'Beslut',
    abroad: 'Lösning mellan länder',
    state: 'Läge',
  },

  learning: {
    intro:
      'Vad loggen själv visar, därefter vad människor skrev. Den söker vad som ska ändras, aldrig vem som bär skulden.',
    figures: 'I siffror',
    episodes: 'Antal försvinnanden',
    decided: 'Beslutat annorlunda än förslaget',
    late: 'Besvarat sent',
    overdue: 'Öppet och försenat',
    undone: 'Loggat som inte möjligt',
    corrections: 'Rättelser',
    told: 'Antal gånger någon fick veta',
    course: 'Hur lång tid det tog',
    courseHead: ['Försvinnande', 'Märkt till anmält', 'Märkt till registrerat', 'Märkt till återfunnet eller avslutat'],
    noEpisode: 'Inget försvinnande är loggat.',
    notYet: 'Inte ännu',
    lateSteps: 'Vad som var sent',
    lateHead: ['Åtgärd', 'Försenad med', 'Angivet skäl'],
    noLate: 'Inget som har en tidsgräns var sent.',
    openOverdue: 'Ännu öppet',
    unreachable: 'Vilka som inte gick att nå',
    unreachableHead: ['Vem', 'När', 'Vad som hände'],
    allReached: 'Ingen är loggad som onådd.',
    missing: 'Uppgifter som saknades',
    noneMissing: 'Varje uppgift i underlaget är ifylld.',
    written: 'Vad som skrevs',
  },

  sharing: {
    intro: 'Varje dokument som begärdes och alla som fick veta, med skälet där ett angavs.',
    head: ['När', 'Vad', 'Till vem', 'Varför', 'Av vem'],
    paper: 'Dokument: {paper}',
    noReader: 'Inte loggat. Skriv det här för hand',
    told: 'Fick veta: {step}',
    call: 'Samtal: {result}',
    nothing: 'Inget har delats enligt den här loggen.',
    checks: 'Kontroller före delning',
    duty: 'Del av rutinen: {step}',
    ground: 'Varje steg anger sin grund och källa; se rutinens granskningsblad.',
  },
}
