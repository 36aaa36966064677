import type { refresherWords as english } from '#content/en/training/refreshers.ts'
import type { AnyWords } from '#content/phrase.ts'

export const refresherWords: AnyWords<typeof english> = {
  title: 'Repetition',
  intro: 'En brist i praktiken i taget, två minuter var.',
  card: 'Kort {number} av {count}',
  question: 'Fråga',
  right: 'Rätt.',
  notRight: 'Inte det.',
  shown: 'Svaret: {answer}',
  why: 'Varför',
  step: 'Steg: {step}',
  open: 'Visa steget i presentationen',
  previous: 'Föregående',
  next: 'Nästa',
  leave: 'Lämna',
  evidence: 'Vad som går fel: läst i källorna. Vad som föreslås: av verktyget, ingen publicerad källa.',
  read: 'Att läsa',
  cards: {
    G01: {
      situation:
        'En pojke uteblir från en intervju. Boendet, gode mannen och kontoret tror var för sig att någon annan anmält.',
      question: 'Vem anmäler?',
      answers: ['Den som har hans akt', 'Den som märker det', 'Den som såg honom sist'],
      explanation:
        'Försvinnanden blir oanmälda när alla väntar på någon annan. Den som märker det anmäler; de andra får veta.',
    },
    G02: {
      situation: 'En flicka är inte tillbaka kl. 22. En kollega vill titta igen i morgon.',
      question: 'Hur länge får första kontrollerna ta?',
      answers: ['Till i morgon', '24 timmar', 'Så länge gränsen säger; ingen tid vid rött tecken'],
      explanation:
        'Det finns ingen väntetid. De slutar med gränsen i hennes plan, annars med verktygets eget förval; rött tecken betyder polisen nu.',
    },
    G03: {
      situation: 'Polisen tog anmälan för fyra dagar sedan. Ingen har ringt.',
      question: 'Vad gör du?',
      answers: ['Väntar: de ringer', 'Ringer på avtalad tid; utan svar ett steg upp', 'Anmäler på nytt'],
      explanation:
        'Barn i migration registreras ofta utan att följas upp som andra. Avtala nästa kontakt, anteckna varje svar, gå uppåt.',
    },
    G04: {
      situation: 'En polis säger: han gick själv, han ville ju norrut.',
      question: 'Vad skickar du?',
      answers: ['Inget: polisen avgör', 'Ett klagomål sedan', 'En bedömning som svarar på varje tecken'],
      explanation:
        'En etikett är ingen bedömning. Ålder, sällskap, skuld eller sjukdom besvaras skriftligt, och en nivå kan ifrågasättas.',
    },
    G05: {
      situation: 'Ett barn har varit försvunnet en timme. Inget foto, inget signalement, inget nummer.',
      question: 'När skrivs det viktigaste ner?',
      answers: ['Första dagen', 'När polisen frågar', 'När det finns förtroende'],
      explanation: 'Det viktigaste hör till första dagen, resten kommer med förtroende. En anmälan tar då minuter.',
    },
    G06: {
      situation: 'Fem verksamheter arbetar med ett försvinnande. Var och en har sin lista.',
      question: 'Vad saknas?',
      answers: ['En delad brevlåda', 'En sjätte verksamhet', 'En namngiven samordnare'],
      explanation:
        'Där ingen har helheten faller saker mellan stolarna. En person och en ersättare håller listan och kontakten.',
    },
    G07: {
      situation: 'En pojke körs till en annan ort. Boendet stänger akten när bilen åker.',
      question: 'När slutar dess ansvar?',
      answers: ['När andra sidan bekräftar att han kommit fram', 'När bilen åker', 'När papperen skickats'],
      explanation: 'Risken är störst vid överlämningar. En sådan slutar med bekräftad ankomst, inte före.',
    },
    G08: {
      situation: 'Ett barn har varit försvunnet i tre veckor. Inget möte har hållits.',
      question: 'Vad nu?',
      answers: ['Vänta på nytt', 'Kalla nu och säg varför det är sent', 'Låt polisen sköta det'],
      explanation:
        'Möten hölls månader för sent, eller aldrig. Ett möte ger varje uppgift en person och ett datum, och bestämmer nästa.',
    },
    G09: {
      situation: 'En vän säger att han talade om en moster i ett annat land.',
      question: 'Vem kontaktas?',
      answers: [
        'Motparterna där, samma dag, på alla vägar',
        'Mostern, per telefon från boendet',
        'Ingen förrän det är säkert',
      ],
      explanation:
        'Andra länder kontaktas ofta inte. Fråga efter tecken vid varje genomgång; polis, journummer, god man och barnskydd där.',
    },
    G10: {
      situation: 'Polisen säger: hon är väl i SIS nu.',
      question: 'Är det klart?',
      answers: ['Ja, polisen vet', 'Nej: först när det är bekräftat', 'Ja, efter 24 timmar'],
      explanation:
        'En registrering i SIS följer inte av sig själv. Den begärs och bekräftas; till dess är åtgärden öppen.',
    },
    G11: {
      situation: 'Gode mannen vill berätta för journumret 116 000 när han vet mer.',
      question: 'När får det veta?',
      answers: ['När man vet mer', 'Efter mötet', 'Samma dag'],
      explanation:
        'En gång fick det veta efter tio dagar: för sent. Det öppnar ett ärende, ringer polisen och känner de andra ländernas nummer.',
    },
    G12: {
      situation: 'Hon kom tillbaka för två veckor sedan. Två länder har henne kvar som försvunnen.',
      question: 'Vem måste få veta?',
      answers: ['Skolan', 'Alla som fick veta; varje registrering tas bort', 'Ingen: det löper ut'],
      explanation:
        'Hittade barn står kvar på listor, ibland två gånger med två stavningar. Listan gås igenom igen, och varje borttagning bekräftas.',
    },
    G13: {
      situation: 'Polis, mottagande och journummer räknar var för sig försvunna barn. Siffrorna skiljer sig.',
      explanation:
        'Det finns ingen gemensam databas. Kom överens om vad som räknas och exportera antal utan namn, så att de kan jämföras.',
    },
    G14: {
      situation: 'Han fyller 18 medan han är försvunnen.',
      question: 'Vad händer med ärendet?',
      answers: ['Det är öppet, med uppgifter för den dagen', 'Det avslutas', 'Det väntar på en begäran'],
      explanation: 'Ärenden har släppts efter tre månader, efter 48 timmar eller vid 18. Här avslutar tiden inget.',
    },
    G15: {
      situation: 'Hon är försvunnen för fjärde gången. En kollega säger: hon kommer alltid tillbaka.',
      question: 'Vad säger det om risken?',
      answers: ['Den minskar: rutin', 'Inget', 'Den ökar'],
      explanation:
        'Barn utsatta för människohandel försvinner om och om igen. Varje gång kan höja risken, aldrig sänka den; tre på trettio dagar kräver möte (vägledning i ett land).',
    },
    G16: {
      situation: 'Pojken nickar åt allt. Tolken kommer från hans grupp.',
      question: 'Är han informerad?',
      answers: ['Först när han förstått, med en fristående tolk', 'Ja, han nickade', 'Det kan vänta'],
      explanation:
        'Där ingen informerar barn så att de litar på det gör smugglare det. Tala igen efter varje beslut och varje flytt.',
    },
    G17: {
      situation: 'I en liten grupp är ett försvinnande ovanligt. Ingen har vana.',
      explanation:
        'Därför säger varje steg varför det är viktigt, och därför finns scenarier. Spela ett tillsammans innan det behövs.',
    },
    G18: {
      situation: 'Säkerhetsplanen är fyrtio sidor. På natten öppnar ingen den.',
      question: 'Vad står först?',
      answers: ['Efter hur lång tid man anmäler och vem man ringer, dag och natt', 'Lagstödet', 'Ärendets historia'],
      explanation:
        'En för lång plan kortades och fick tydligare listor. Den korta planen görs samma dag som placeringen.',
    },
    G19: {
      situation: 'På fredag kommer ett avslag. Han vet inget.',
      question: 'Vad kommer först?',
      answers: ['Att lämna över det', 'Ett samtal före: vad det betyder, vad som går', 'Att vänta på reaktionen'],
      explanation:
        'Långsamma förfaranden driver bort barn. Före ett dåligt besked talar man om vad det betyder och om vad som är realistiskt.',
    },
    G20: {
      situation: 'I natt har bara ett hotell rum.',
      question: 'Är det säkert för henne?',
      answers: ['Ja, en natt', 'Ja, om det betalas', 'Nej eller inte känt: leta efter något annat'],
      explanation:
        'Barn har försvunnit från hotell och stora boenden. Skriv vad som prövats och varför, och bedöm risken med det.',
    },
    G21: {
      situation: 'En kusin säger att hon är trygg hos familj men är rädd för hennes papper.',
      question: 'Vad erbjuder du?',
      answers: ['Löfte att ingen får veta', 'En förtrolig väg; barnskyddet där kontrollerar', 'Inget: hon är trygg'],
      explanation:
        'Människor tiger av rädsla för migrationsärendet. Uppgiften kontrolleras; normalt går ingen plats till migrationsmyndigheten.',
    },
    G22: {
      situation: 'En polis säger: han ser ut som tjugo.',
      question: 'Vad ändras?',
      answers: ['Man väntar på åldersbedömningen', 'Han räknas som vuxen', 'Inget: i tvivel är han barn'],
      explanation: 'Tvivel om ålder får inte försvaga insatsen. Han har kvar allt stöd för barn tills det är avgjort.',
    },
    G23: {
      situation: 'Bara en fjärdedel av de unga nyanlända som anmäldes till journumren 2018 återfanns.',
      explanation:
        'Italien 2023: 32 % av utländska minderåriga återfanns, 74 % av landets egna. Räkna utfallen; då kan man fråga varför.',
    },
    G24: {
      situation: 'En skola ger inte hans nummer till polisen: dataskydd.',
      question: 'Vad hjälper?',
      answers: ['Att ge upp', 'Att skicka hela akten', 'En kontroll: vad delas, med vem och varför'],
      explanation:
        'Rädsla kring dataskydd hindrar. Kontrollen ger ett motiverat svar och begränsar det till vad som behövs.',
    },
    G25: {
      situation: 'En mor som inte talar språket har inte anmält sin försvunne son.',
      question: 'Vad hjälper med första steget?',
      answers: ['116 000 och hennes språk på första skärmen', 'En blankett med posten', 'En tid'],
      explanation:
        'Anhöriga anmäler inte på grund av språk eller okunskap. Första skärmen talar flera språk och visar 116 000.',
    },
    G26: {
      situation:
        'En flicka utsatt för människohandel är borta före förhandlingen. Domstolen säger att hon undviker den.',
      question: 'Vem får veta samma dag?',
      answers: ['Ingen än', 'Advokaten: hon är ett försvunnet barn', 'Bara domstolen'],
      explanation:
        'Ett barn utsatt för människohandel som försvinner under ett förfarande antas ha valt det och får skulden. Advokat och ordval skyddar.',
    },
    G27: {
      situation: 'En pojke som anvisats ett boende kom aldrig fram. Han står på ingen lista.',
      question: 'Är han försvunnen?',
      answers: ['Ja: att inte komma fram är en början', 'Nej, han bodde aldrig där', 'Efter tre dagar'],
      explanation: 'Barn som aldrig kommer fram räknas av ingen. Den som väntade honom börjar insatsen.',
    },
    G28: {
      situation: 'Hon är tillbaka. Boendet fyller själv i återkomstsamtalet.',
      question: 'Vad är fel?',
      answers: ['Inget', 'Någon fristående erbjuder det, efter varje försvinnande', 'Det är för tidigt'],
      explanation: 'Återkomstsamtal saknas eller blir rutin. I England erbjuds de inom 72 timmar av någon fristående.',
    },
    G29: {
      situation: 'Akten säger: gav sig av igen, orsak okänd.',
      question: 'Vad frågar man?',
      answers: ['Vem som hade passet', 'Inget: det är normalt', 'Varför: driven, lockad eller tagen'],
      explanation:
        'Orsaker är okända för att ingen frågar. De efterfrågas efter varje återkomst och påverkar var barnet bor.',
    },
    G30: {
      situation: 'Han är tillbaka, smutsig och trött. Någon ska tvätta hans kläder.',
      question: 'Vad kommer först?',
      answers: ['Tvätten', 'Att fråga om kläder och telefon får sparas till polisen', 'Ett förhör'],
      explanation:
        'Spår går förlorade efter en återkomst. De sparas före tvätten, om han går med på det; mat och vila behöver inte vänta.',
    },
  },
}
