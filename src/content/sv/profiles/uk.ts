import type { ukWords as english } from '#content/en/profiles/uk.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the British profile say. */
export const ukWords: AnyWords<typeof english> = {
  'uk.tell.emergency': 'Vid fara: 999.',
  'uk.tell.police':
    'Ring 101 eller gå till en polisstation genast när de första kontrollerna är gjorda. Det finns ingen väntetid.',
  'uk.tell.childrensServices':
    'Ring socialsekreteraren, eller Emergency Duty Team efter kontorstid, och den som ger omsorgen; i Nordirland Health and Social Care Trust (Gateway team). Den lokala myndigheten ansvarar för att anmäla ett barn i sin vård.',
  'uk.tell.immigration':
    'I England berättar den lokala myndigheten för Home Office när barnet anmäls försvunnet, och när det är återfunnet, på den väg som dess lokala protokoll anger. På annat håll: fråga vem som gör det, och på vilken väg.',
  'uk.tell.guardian':
    'Berätta för den oberoende gode mannen samma dag om barnet har en; hänvisa barnet där människohandel misstänks.',
  'uk.tell.reviewingOfficer':
    'Skriv till Independent Reviewing Officer, den placerande myndigheten, virtual school, hälso- och sjukvården och advokaten inom en arbetsdag.',
  'uk.tell.missingPersonsUnit':
    'Polisen berättar för UK Missing Persons Unit efter 72 timmar, tidigare om det är allvarligt. Fråga om de har gjort det.',
  'uk.tell.hotline':
    'Ring Missing People parallellt, och SafeCall för dem som är under 25. Kontrollera tiderna. TextSafe och upprop görs på polisens begäran.',
  'uk.tell.referral':
    'Vid tecken på människohandel skickar en first responder genast onlineformuläret till National Referral Mechanism. Vänta inte på återkomsten.',
  'uk.tell.strategyMeeting':
    'Socialtjänst och polis, med hälso- och sjukvården, håller ett strategimöte där betydande skada är möjlig. Vissa lokala ordningar håller det för ett ensamkommande barn senast vid 24 timmar.',

  'uk.category.graded':
    'Polisen graderar risken som hög, medel, låg eller ingen märkbar risk. Hög betyder att allvarlig skada är mycket sannolik; medel att skada är sannolik men inte allvarlig.',
  'uk.category.reviewed':
    'Risken bedöms på nytt hela tiden, med omsorgspersoner och databaser som källor; för ett barn i den lokala myndighetens omsorg rådfrågas socialtjänsten. Vad som sades, av vem och när, loggas.',
  'uk.category.askHigh':
    'Be polisen behandla ett ensamkommande barn, eller ett barn som kan ha utsatts för människohandel, som hög risk; logga skälet om de graderar lägre.',
  'uk.category.lowest': 'Vad heter den lägsta nivån i dag? Den är aldrig ett skäl att inte göra något.',
  'uk.category.definition':
    'Försvunnen är den vars vistelseort inte kan fastställas, tills personen är återfunnen och det är känt att den mår bra.',
  'uk.outsideSis': 'Storbritannien har inte använt SIS sedan slutet av 2020. Välj: ”Landet använder inte SIS”.',
  'uk.interpol.instead':
    'Interpol träder i dess ställe: be polisen om en diffusion eller ett gult meddelande. Det når ett annat land bara om det landet också använder Interpol.',
  'uk.responsibility.noTransfer':
    'EU-reglerna om ansvar gäller inte. Ett barn som hittas här får omsorg enligt inhemsk lag; för ett barn som hittas i EU har den stat där det är ansvaret. Familjeband prövas enligt migrationsreglerna.',
  'uk.courts.hague': 'Över gränser följer domstolarna 1996 års Haagkonvention.',
  'uk.publicity.police':
    'Polisen beslutar om publicering. De väger integritet mot säkerhet; det finns upprop som inte är offentliga.',
  'uk.publicity.childRescueAlert':
    'Child Rescue Alert: under 18, överhängande fara för allvarlig skada eller död, och tillräckliga uppgifter för att allmänheten ska kunna hjälpa till. Flera polisstyrkor kräver också ett bortförande: källorna skiljer sig. En högre polisbefattningshavare beslutar.',

  'uk.england.guardian':
    'Independent Child Trafficking Guardians arbetar hos omkring två tredjedelar av de lokala myndigheterna i England och Wales.',
  'uk.wales.guardian':
    'Independent Child Trafficking Guardians arbetar hos omkring två tredjedelar av de lokala myndigheterna i England och Wales.',
  'uk.scotland.guardian': 'Guardianship Scotland.',
  'uk.northernIreland.guardian': 'Independent Guardian Service.',
  'uk.england.healthAssessment':
    'Ett barn i den lokala myndighetens omsorg får en första hälsobedömning inom 20 arbetsdagar.',
  'uk.england.records': 'Akten för ett barn i den lokala myndighetens omsorg sparas i 75 år från födelsen.',
  'uk.england.policeProtection': 'Polisens skydd varar i högst 72 timmar.',
  'uk.wales.policeProtection': 'Polisens skydd varar i högst 72 timmar.',

  'uk.trafficking.referral':
    'Polisen, den lokala myndigheten och andra first responders hänvisar med onlineformuläret. Det finns en skyldighet att anmäla.',
  'uk.trafficking.consent': 'Barnets samtycke behövs inte för hänvisningen.',
  'uk.trafficking.reasonableGrounds': 'Ett första beslut ska komma inom fem arbetsdagar där det är möjligt.',
  'uk.trafficking.pilot': 'På vissa försöksplatser i England och Wales beslutar den lokala myndigheten själv om barn.',
  'uk.england.recovery': 'Efter ett positivt första beslut finns minst 30 dagar för återhämtning.',
  'uk.wales.recovery': 'Efter ett positivt första beslut finns minst 30 dagar för återhämtning.',
  'uk.scotland.recovery': 'Hur lång är tiden för återhämtning i Skottland?',
  'uk.northernIreland.recovery': 'Hur lång är tiden för återhämtning i Nordirland?',

  'uk.aftercare.preventionInterview':
    'Polisen gör en kontroll av säkerhet och mående (prevention interview) så snart som möjligt vid återkomsten.',
  'uk.england.returnInterview':
    'Ett återkomstsamtal erbjuds inom 72 timmar efter återkomsten, av någon som är oberoende av placeringen.',
  'uk.england.guidanceReplaced': 'Har vägledningen från 2014 ersatts?',
  'uk.wales.returnInterview': 'När senast hålls samtalet efteråt (debrief) i Wales?',
  'uk.scotland.returnDiscussion':
    'Ett samtal efter återkomsten (return discussion) är ett åtagande i det skotska ramverket.',
  'uk.scotland.returnHours': 'När senast hålls samtalet efter återkomsten (return discussion)?',
  'uk.northernIreland.protocol':
    'Vad säger det gemensamma protokollet mellan polisen och Health and Social Care Trusts?',
  'uk.aftercare.interviewShared':
    'Vad som sades delas med socialsekreteraren och polisen efter behov. Ett nej loggas och erbjudandet ges igen. Också omsorgspersoner hörs.',
  'uk.aftercare.immigrationTold':
    'I England berättar den lokala myndigheten för Home Office att barnet är återfunnet. På annat håll: fråga vem som gör det.',
  'uk.aftercare.longTerm': 'Kom överens om tider för genomgång för ett barn som är försvunnet länge.',
  'uk.aftercare.otherArea': 'Myndigheten där barnet hittas är skyldig att ge hjälp till ett barn i behov och boende.',

  'uk.data.laws': 'UK GDPR och Data Protection Act 2018; för polisen del 3 i den lagen.',
  'uk.data.safeguarding':
    'För att skydda ett barn får känsliga uppgifter delas utan samtycke där det inte kan ges eller fås, eller där frågan skulle skada skyddet. Ett policydokument krävs.',
  'uk.data.advice':
    'Dela det som är nödvändigt, proportionerligt, relevant och riktigt, i tid och skyddat; logga vad, med vem och varför. Lagen står inte i vägen för att skydda barn.',
  'uk.data.newDuties': 'Vilka nya skyldigheter att dela gäller i dag?',
  'uk.data.authority': 'Vad heter tillsynsmyndigheten i dag?',

  'uk.note.emergency': 'Den som har registrerat sig kan skicka sms.',
  'uk.note.hotline': 'Också via sms; kan vara stängt på natten.',
  'uk.note.unit': 'Nummer för allmänheten och från utlandet. Ärenden skickas in av polisen.',
  'uk.note.adults': 'För vuxna i England och Wales.',
}
