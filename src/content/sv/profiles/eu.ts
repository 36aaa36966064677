import type { euWords as english } from '#content/en/profiles/eu.ts'
import type { AnyWords } from '#content/phrase.ts'

/** What the rules of the EU layer say, one or two sentences each. */
export const euWords: AnyWords<typeof english> = {
  'eu.tell.emergency': 'Vid fara: larmnumret först.',
  'eu.tell.police': 'Anmäl genast till polisen och notera diarienumret.',
  'eu.tell.guardian': 'Berätta för barnets gode man eller företrädare.',
  'eu.tell.childProtection': 'Berätta för barnskyddsmyndigheten och för den som placerade barnet.',
  'eu.tell.asylumAuthority': 'Berätta för asyl- eller mottagningsmyndigheten, om barnet har ett ärende där.',
  'eu.tell.hotline': 'Berätta för journumret 116 000.',
  'eu.tell.traffickingCentre': 'Vid tecken på människohandel: hänvisa barnet parallellt; vänta inte på återkomsten.',

  'eu.guardian.provisional': 'Så snart som möjligt utses en lämplig person som tillfällig företrädare.',
  'eu.guardian.fifteenDays':
    'En företrädare utses så snart som möjligt, senast 15 arbetsdagar efter att asylansökan gjordes. Om ett barn som inte har ansökt säger bara nationell lag något.',
  'eu.guardian.workingDays': 'Lördagar, söndagar och helgdagar räknas inte som arbetsdagar.',
  'eu.guardian.manyChildren':
    'Där en stat har ett mycket stort antal ansökningar kan det ta några arbetsdagar till att utse en företrädare.',
  'eu.guardian.meetsChild':
    'Den som agerar tillfälligt och företrädaren träffar barnet och tar hänsyn till barnets egen syn på sina behov.',
  'eu.guardian.thirtyChildren':
    'En företrädare företräder högst 30 barn under normala förhållanden och högst 50 när trycket är stort.',
  'eu.guardian.whoMayAct':
    'Den som agerar tillfälligt kan t.ex. komma från ett boende, en barnomsorgsinrättning eller socialtjänsten.',
  'eu.guardian.overEighteen':
    'En företrädare behövs inte där staten har kommit fram till att personen utan något tvivel är över 18.',
  'eu.guardian.atScreening':
    'Under screeningen är en företrädare eller en utbildad person med barnet. Den är barnvänlig och hålls på ett språk som barnet förstår.',
  'eu.guardian.afterProtection':
    'När skydd har beviljats utses en god man så snart som möjligt; till dess har företrädaren kvar ansvaret.',
  'eu.guardian.ofVictims':
    'Ett barn som kan vara offer för människohandel får en god man; identitet och familj efterforskas.',

  'eu.report.noWaitingPeriod':
    'Ingen väntetid hittades i något av de sex länder som kontrollerades (Belgien, Frankrike, Grekland, Italien, Sverige, Storbritannien). Anmäl genast, vilken tid på dygnet som helst.',
  'eu.report.likeAnyChild': 'Försvunna barn i migration registreras, anmäls och söks som alla andra barn.',
  'eu.sis.placeUnderProtection': 'För ett försvunnet barn begär registreringen i regel att barnet ställs under skydd.',
  'eu.sis.authoritiesEnter':
    'Bara myndigheter gör registreringar. Gode män, boenden och organisationer vänder sig till polisen, åklagaren eller en domstol.',
  'eu.sis.migrationCategory':
    'Bland ärendetyperna finns ensamkommande barn i samband med migration. Be polisen använda den.',
  'eu.sis.dna': 'En DNA-profil kan läggas till för att skydda barnet när foton och fingeravtryck inte räcker.',
  'eu.sis.unitedKingdomOutside':
    'Storbritannien använder inte SIS. Om barnet kan ta sig dit: be om Interpol utöver SIS, och kontakta journumret 116 000 där.',
  'eu.sis.askReference':
    'Varje stat har ett SIRENE-kontor, som bara polisen når. Fråga polisen om det har underrättats, och efter registreringens nummer och datum.',
  'eu.sis.reviewFiveYears': 'En registrering av ett försvunnet barn gås igenom på nytt senast efter fem år.',
  'eu.sis.preventive':
    'En förebyggande registrering är möjlig för ett barn som riskerar att föras bort av en förälder, en släkting eller en god man, eller som löper konkret och uppenbar risk att föras ut ur landet, eller att lämna det, och bli offer för människohandel, tvångsäktenskap eller annat könsrelaterat våld, för terroristbrott eller för rekrytering till väpnade grupper.',
  'eu.sis.preventiveDecision':
    'En förebyggande registrering kräver ett beslut av behöriga myndigheter, även domstolar.',
  'eu.sis.reviewOneYear': 'En förebyggande registrering gås igenom på nytt senast efter ett år.',
  'eu.sis.consultAtOnce':
    'Det land som hittar barnet säger var barnet är. Där skydd begärs samråder det omedelbart med sina egna myndigheter och med det andra landet.',
  'eu.sis.decisionAfterHit':
    'Det land som lokaliserar barnet beslutar genast om åtgärder för barnets bästa, senast 12 timmar efter att barnet lokaliserades, med barnskyddet när det är lämpligt.',
  'eu.sis.mayProtect':
    'Det land som hittar barnet får enligt sin egen lag föra barnet i säkerhet, så att resan inte fortsätter.',
  'eu.sis.deletion':
    'Registreringen tas bort när ärendet är löst: barnet är lokaliserat, har återvänt, eller det andra landet har beslutat om vården. Den upphör också när dess tid går ut eller genom beslut av den myndighet som gjorde den.',
  'eu.sis.noticeBeforeEighteen':
    'Fyra månader innan barnet fyller 18 meddelar SIS det land som gjorde registreringen, så att den uppdateras eller tas bort.',
  'eu.sis.consentAfterEighteen':
    'När den försvunna personen har fyllt 18 lämnas uppgifter om personen vidare bara med samtycke, utom mellan myndigheter. Den som anmälde kan få veta att registreringen togs bort därför att personen lokaliserades.',
  'eu.interpol.policeAsk':
    'Nationell polis begär ett gult meddelande genom sitt Interpolkontor; det gör aldrig en omsorgsperson eller familjen.',
  'eu.interpol.diffusion':
    'En diffusion är ett snabbare meddelande från polis till polis i utvalda länder. Den är huvudvägen till och från Storbritannien.',
  'eu.police.expertNetwork':
    'Polisen i över 20 länder har specialister på försvunna personer som hjälper varandra. Polisen kontaktar dem.',
  'eu.police.remains':
    'Där nationell lag tillåter det kan polisen jämföra uppgifter om försvunna personer och oidentifierade personer över gränser.',
  'eu.hotline.freeAccess': 'Alla har gratis tillgång till ett journummer för försvunna barn, 116 000.',
  'eu.hotline.forwards': 'Journumren på 116 000 lämnar ärenden vidare till varandra.',
  'eu.publicity.whoDecides':
    'Handläggaren beslutar aldrig om ett foto eller namn ska publiceras: i vart och ett av de sex länderna beslutar en myndighet.',
  'eu.publicity.leaveOut':
    'Publicera ingen nationalitet, ingen asylstatus, ingen misstanke om människohandel och ingen adress. Väg först faran från människohandlare, smugglare, förföljare och släktingar.',
  'eu.publicity.photo':
    'För ett foto som publiceras har samtycke, eller ett beslut om barnets bästa, betydelse; det avgörs med polisen och gode mannen.',
  'eu.publicity.remove': 'Stoppa all publicering när barnet är hittat, och låt ta bort inlägg och bilder.',

  'eu.responsibility.order': 'För ett ensamkommande barn gäller bara reglerna för ensamkommande barn, i deras ordning.',
  'eu.responsibility.family':
    'Först det land där en familjemedlem eller ett syskon vistas lagligt, om det inte strider mot barnets bästa.',
  'eu.responsibility.relative':
    'Sedan det land där en släkting vistas lagligt som kan ta hand om barnet; varje fall prövas.',
  'eu.responsibility.firstRegistered': 'Annars det land där ansökan först registrerades, om det är till barnets bästa.',
  'eu.responsibility.familyRoute':
    'En familjemedlem, ett syskon eller en annan släkting som lagligt vistas i ett annat land kan göra det landet ansvarigt. Begär det tidigt.',
  'eu.responsibility.priority': 'Ärenden med barn går först, och barnets bästa kommer i främsta rummet.',
  'eu.responsibility.representative':
    'Varje land där barnet vistas ser till att det finns en företrädare som har tillgång till akten.',
  'eu.responsibility.takeCharge':
    'Ett annat land får en begäran om övertagande inom två månader efter att ansökan registrerades.',
  'eu.responsibility.takeChargeAfterHit':
    'Efter en träff i Eurodac eller i viseringssystemet får det begäran inom en månad.',
  'eu.responsibility.takeChargeLater':
    'För ett ensamkommande barn får begäran ändå göras senare, före det första beslutet i sak, där det är till barnets bästa.',
  'eu.responsibility.reply': 'Det land som fick begäran svarar inom en månad, efter en träff tidigare.',
  'eu.responsibility.takeBack': 'En underrättelse om att ett barn ska återtas lämnas inom två veckor.',
  'eu.responsibility.takeBackConfirmed': 'Det andra landet bekräftar inom två veckor.',
  'eu.responsibility.transferDecision': 'Beslutet om en överföring fattas inom två veckor.',
  'eu.responsibility.beforeTransfer':
    'Bedöms barnets bästa före en överföring, och hur snart måste det andra landet bekräfta mottagande och företrädare?',
  'eu.responsibility.transferTime':
    'En överföring sker inom sex månader, med längre tid där en person inte går att nå. Kontrollera hur det tillämpas på ett försvunnet barn.',
  'eu.responsibility.inWriting':
    'Säg skriftligt att barnet är försvunnet och kan vara ett offer, så att akten inte stängs eller får en markering som vänds mot barnet.',
  'eu.eurodac.check':
    'Där ett barns identitet är osäker kan en kontroll i Eurodac begäras: från sex års ålder, med en företrädare. Ett barn som kan vara yngre behandlas som under sex.',
  'eu.eurodac.foundChild':
    'Där ett återfunnet barns identitet är osäker: be polisen eller asylmyndigheten om en kontroll i Eurodac, från sex års ålder och med en företrädare. Är det tveksamt om barnet har fyllt sex behandlas det som under sex.',
  'eu.eurodac.transmission': 'Biometriska uppgifter sänds till Eurodac inom 72 timmar efter registreringen.',
  'eu.screening.border': 'Screeningen vid gränsen tar högst sju dagar.',
  'eu.screening.inside': 'Screeningen inne i landet tar högst tre dagar.',
  'eu.reception.specialNeeds':
    'Särskilda behov i mottagandet bedöms inom 30 dagar efter att asylansökan gjordes. Se efter genast ändå.',
  'eu.networks.socialWork':
    'Nätverk av socialsekreterare, gode män och Röda Korset hjälper till att överlämna ett barn och hitta barnets familj.',
  'eu.courts.centralAuthorities':
    'Centralmyndigheter förmedlar begäran om en social rapport, om skydd, om placering utomlands eller om återkomst till vården.',

  'eu.trafficking.presumeChild': 'Där åldern är oviss antas personen vara ett barn och får hjälp som ett barn.',
  'eu.trafficking.notConditional':
    'Hjälp till ett barn som kan vara ett offer beror inte på om barnet medverkar i en utredning. Där föräldrarna inte kan agera gör en god man det.',
  'eu.trafficking.mechanism':
    'Senast den 15 juli 2026 skulle varje land ha en formell ordning för hänvisning och en kontaktpunkt för hänvisning över gränser.',
  'eu.trafficking.newPurposes':
    'Exploatering av surrogatmoderskap, tvångsäktenskap och lagstridig adoption nämns också som syften med människohandel.',
  'eu.trafficking.rehabilitation': 'Barn som har varit offer får rehabilitering.',
  'eu.trafficking.durableSolution':
    'För ett ensamkommande barn som är offer söks en varaktig lösning, efter en bedömning av just det barnets bästa.',
  'eu.trafficking.nonPunishment': 'Ett offer straffas inte för lagstridiga handlingar som offret tvingades till.',
  'eu.trafficking.residence': 'Offer kan få betänketid och uppehållstillstånd.',
  'eu.trafficking.recovery': 'Ett möjligt offer har minst 30 dagar för återhämtning och betänketid.',
  'eu.bestInterests.factors':
    'I barnets bästa vägs risken för människohandel, barnets egna åsikter och en stabil omsorg in.',

  'eu.data.basis':
    'Att berätta för polis, god man och myndigheter vilar på en rättslig förpliktelse eller en uppgift av allmänt intresse; vid omedelbar fara på intressen av grundläggande betydelse.',
  'eu.data.specialCategories':
    'Uppgifter om hälsa, religion, sexualliv och etniskt ursprung lämnas bara så långt som intressen av grundläggande betydelse tillåter, eller nationell lag: för ett viktigt allmänt intresse, socialt skydd eller vård.',
  'eu.data.offences': 'Berätta om misstänkta brott bara där nationell lag tillåter det.',
  'eu.data.consent':
    'Samtycke är inte grunden för att berätta att ett barn är försvunnet. Informera och hör barnet där det går.',
  'eu.data.log': 'Logga vem som fick veta vad, när och på vilken grund.',
  'eu.data.retention':
    'Ingen siffra från EU säger hur länge en akt sparas: följ den nationella regeln och radera kopior på enheter tidigt.',
  'eu.data.breach':
    'Där uppgifter har hamnat i fel händer får tillsynsmyndigheten veta det inom 72 timmar. Berätta genast för din chef.',
  'eu.data.toUnitedKingdom': 'Vad gäller i dag för uppgifter som lämnas till Storbritannien?',

  'eu.note.hotline': 'Slå numret utan riktnummer. Öppettiderna skiljer sig mellan länder.',
}
